/** Knows a page of questions: what we know already, and the few to answer now. */
import { api } from '@samenkracht/api-client';
import { Button, foutVan, Knoppen } from '@samenkracht/ui/form';
import { BackLink, ButtonLink, Kop, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { BewaardMelding } from '../../../kader/bewaard-melding.tsx';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { findVerteld } from '../../../kader/verteld/lezen.ts';
import { feitIn } from '../../../kader/verteld/verteld.ts';
import { read } from '../../../server/antwoord.ts';
import { keepableSleutel, takeKept } from '../../../server/bewaard.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { itemTekst, type Vraag } from './antwoord.ts';
import { Antwoordlijst } from './antwoorden.tsx';
import { saveAnswers } from './bewaren.ts';
import { isGroep, known, nextPath, perItem, stepsOf, toAsk } from './bladzijde.ts';
import { VraagVeld } from './vraagveld.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { aanvraagId = '', groep } = params;
  if (!isGroep(groep)) throw data(undefined, { status: 404 });
  const aanvraag = await read(request, api.getMijnAanvragenByAanvraagId({ client, path: { aanvraagId } }));
  // Sent, or only for reading: there is nothing to fill in here.
  if (aanvraag.status === 'ingediend' || aanvraag.rol === 'partner') throw redirect(`/aanvraag/${aanvraagId}`);
  return {
    titel: tekstIn(taal)(`aanvraag.groep.${groep}`),
    groep,
    aanvraag,
    // only his own story: who applies for another has one himself
    verteld: aanvraag.eigen ? await findVerteld(request, verzoek) : undefined,
    sleutel: await keepableSleutel(verzoek),
    bewaard: await takeKept(verzoek, request),
    conflict: new URL(request.url).searchParams.has('conflict'),
  };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { aanvraagId = '', groep } = params;
  if (!isGroep(groep)) throw data(undefined, { status: 404 });
  const form = await request.formData();
  const voor = await read(request, api.getMijnAanvragenByAanvraagId({ client: verzoek.client, path: { aanvraagId } }));
  const gesteld = new Set(form.getAll('feit'));
  const later = form.get('doe') === 'later';
  const bewaard = await saveAnswers(
    { verzoek, request, form },
    aanvraagId,
    voor.vragen.filter(({ feit }) => gesteld.has(feit)),
    later,
  );
  if (!bewaard.ok) return data(bewaard, { status: bewaard.status });
  if (later) throw redirect(`/aanvraag/${aanvraagId}?bewaard`);
  throw redirect(
    bewaard.conflicten.length > 0 ? `/aanvraag/${aanvraagId}/vragen/${groep}?conflict` : nextPath(bewaard.aanvraag),
  );
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Weten = () => {
  const t = useTekst();
  const { aanvraag, groep, verteld } = useLoaderData<typeof loader>();
  const terug = `/aanvraag/${aanvraag.id}/vragen/${groep}`;
  const weten = known(aanvraag, groep);
  const brp = weten.filter(({ vooringevuld }) => vooringevuld);
  const eigen = weten.filter(({ vooringevuld }) => !vooringevuld);
  return (
    <>
      {brp.length > 0 ? (
        <section className="sk-stapel sk-nauw" lang="nl">
          <Kop>{t('aanvraag.weten')}</Kop>
          <Tekst>{t('aanvraag.weten.uitleg')}</Tekst>
          <Antwoordlijst aanvraagId={aanvraag.id} vragen={brp} terug={terug} />
        </section>
      ) : null}
      {eigen.length > 0 ? (
        <section className="sk-stapel sk-nauw" lang="nl">
          <Kop>{t('aanvraag.vulde')}</Kop>
          <Antwoordlijst aanvraagId={aanvraag.id} vragen={eigen} terug={terug} verteld={verteld} />
        </section>
      ) : null}
    </>
  );
};

const Vraagformulier = ({ vragen }: { readonly vragen: readonly Vraag[] }) => {
  const t = useTekst();
  const bezig = useBezig();
  const { aanvraag, sleutel, bewaard, verteld } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const fouten = antwoord?.fouten ?? [];
  const groepen = perItem(vragen);
  return (
    // A new page of questions is a new form: nothing of the last answers stays in its fields.
    <Formulier key={vragen.map(({ feit }) => feit).join()} sleutel={sleutel} fouten={fouten}>
      <input type="hidden" name="versie" value={aanvraag.versie} />
      {groepen.map((groep) => (
        <div key={groep[0]?.feit} className="sk-stapel">
          {groepen.length > 1 ? <Kop>{itemTekst(groep[0]?.feit ?? '', t)}</Kop> : null}
          {groep.map((vraag) => (
            <div key={vraag.feit}>
              <input type="hidden" name="feit" value={vraag.feit} />
              <VraagVeld
                vraag={vraag}
                getypt={antwoord?.getypt[vraag.feit] ?? bewaard?.[vraag.feit]}
                fout={foutVan(fouten, vraag.feit)}
                verteld={feitIn(verteld, vraag.feit)}
              />
            </div>
          ))}
        </div>
      ))}
      <Knoppen>
        <Button bezig={bezig}>{t('aanvraag.bewaren')}</Button>
        <Button soort="licht" name="doe" value="later">
          {t('aanvraag.later')}
        </Button>
      </Knoppen>
    </Formulier>
  );
};

const GroepKlaar = () => {
  const t = useTekst();
  const { aanvraag } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel">
      <Melding soort="goed" titel={t('aanvraag.groepklaar')} />
      <Knoppen>
        <ButtonLink href={nextPath(aanvraag)}>{t('aanvraag.verder')}</ButtonLink>
      </Knoppen>
    </div>
  );
};

const Vragen = () => {
  const t = useTekst();
  const { aanvraag, groep, bewaard, conflict } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const vragen = toAsk(aanvraag, groep);
  const delen = stepsOf(aanvraag);
  const [first] = vragen;
  const item = first && perItem(vragen).length === 1 ? itemTekst(first.feit, t) : undefined;
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href={`/aanvraag/${aanvraag.id}`}>{t('aanvraag.titel')}</BackLink>
        <PageTitle
          boven={
            delen.includes(groep)
              ? t('aanvraag.deel', { nu: delen.indexOf(groep) + 1, totaal: delen.length })
              : undefined
          }
        >
          {t(`aanvraag.groep.${groep}`)}
          {item ? <span className="sk-titel-item">: {item}</span> : null}
        </PageTitle>
        <Tekst soort="small">{t('aanvraag.voortgang', { open: aanvraag.voortgang.open })}</Tekst>
        {bewaard && !antwoord ? <BewaardMelding /> : null}
        {conflict ? (
          <Melding soort="let" titel={t('aanvraag.conflict.titel')}>
            <p>{t('aanvraag.conflict.tekst')}</p>
          </Melding>
        ) : null}
      </div>
      {vragen.length > 0 ? <Vraagformulier vragen={vragen} /> : <GroepKlaar />}
      <Weten />
    </div>
  );
};
export default Vragen;
