/** Knows the page on which a resident writes to his coach: what was written, until when an answer comes, and who reads it. */
import { api } from '@samenkracht/api-client';
import { Button, type FormFout, foutVan, Knoppen, TekstvakVeld } from '@samenkracht/ui/form';
import { BackLink, Kop, Melding, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Status } from '@samenkracht/ui/parts';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { bladzijdeIn } from '../../../kader/coachbericht/bladzijde.ts';
import { Berichtendraad } from '../../../kader/coachbericht/draad.tsx';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text, toFouten } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Lezers } from './lezers.tsx';

const pad = '/plan/berichten';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const query = bladzijdeIn(request);
  const draad = await read(request, api.getMijnCoachberichten({ client, query }));
  return { titel: tekstIn(taal)('coach.titel'), draad, laatste: query.voor === undefined, sleutel: newSleutel() };
};

type Antwoord = { readonly fouten: readonly FormFout[]; readonly getypt: string };
const refuse = (fouten: readonly FormFout[], getypt: string, status = 422) =>
  data<Antwoord>({ fouten, getypt }, { status });

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const om = { client: verzoek.client, headers: idempotent(form.get('sleutel')) };
  const stuur = { verzoek, request, form };
  if (text(form, 'doe') === 'stop') {
    const path = { meelezerId: text(form, 'id') };
    const gestopt = await attempt(stuur, api.postMijnMeelezersByMeelezerIdEinde({ ...om, path }));
    if (gestopt.ok) throw redirect(`${pad}?gelukt=stop`);
    return refuse(toFouten(gestopt.probleem), '', gestopt.probleem.status);
  }
  const tekst = text(form, 'tekst');
  if (tekst.length < 3) return refuse([{ veld: 'tekst', tekst: tekstIn(verzoek.taal)('coach.fout.tekst') }], tekst);
  const geschreven = await attempt(stuur, api.postMijnCoachberichten({ ...om, body: { tekst } }));
  if (geschreven.ok) throw redirect(`${pad}?gelukt=schrijf`);
  return refuse(toFouten(geschreven.probleem, { '*': 'tekst', tekst: 'tekst' }), tekst, geschreven.probleem.status);
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const gelukt = ['schrijf', 'stop'] as const;

const Gelukt = () => {
  const t = useTekst();
  const [query] = useSearchParams();
  const later = useActionData() !== undefined;
  const wat = gelukt.find((een) => een === query.get('gelukt'));
  return wat === undefined || later ? null : <Melding soort="goed" live titel={t(`coach.gelukt.${wat}`)} />;
};

const Wacht = () => {
  const t = useTekst();
  const taal = useTaal();
  const { wacht, lezers } = useLoaderData<typeof loader>().draad;
  if (wacht === null) return null;
  const datum = dagTekst(wacht.uiterlijk, taal);
  if (!wacht.teLaat) return <Status soort="nu">{t('coach.wacht', { datum })}</Status>;
  const telefoon = lezers.coach?.telefoon;
  return (
    <Melding soort="let" titel={t('coach.telaat')}>
      <p>{t('coach.telaat.tekst', { datum })}</p>
      <p>{telefoon ? t('coach.telaat.bel', { telefoon }) : t('coach.telaat.belgemeente')}</p>
    </Melding>
  );
};

const Schrijf = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { draad, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<Antwoord>();
  return (
    <section className="sk-stapel">
      <Kop>{t('coach.schrijf')}</Kop>
      <Formulier sleutel={sleutel} fouten={antwoord?.fouten ?? []}>
        <input type="hidden" name="doe" value="schrijf" />
        <TekstvakVeld
          naam="tekst"
          rijen={4}
          label={t('coach.tekst')}
          hulp={t('coach.tekst.hulp', { dagen: draad.antwoorddagen })}
          waarde={antwoord?.getypt}
          fout={foutVan(antwoord?.fouten ?? [], 'tekst')}
        />
        <Knoppen>
          <Button bezig={bezig}>{t('coach.verstuur')}</Button>
        </Knoppen>
      </Formulier>
    </section>
  );
};

const Coachberichten = () => {
  const t = useTekst();
  const { titel, draad, laatste, sleutel } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/plan">{t('plan.titel')}</BackLink>
        <PageTitle>{titel}</PageTitle>
        <Gelukt />
        <Berichtendraad draad={draad} pad={pad} leeg={`${t('coach.leeg')}. ${t('coach.leeg.tekst')}`} />
        {laatste ? (
          <Wacht />
        ) : (
          <p>
            <TextLink href={pad}>{t('coach.laatste')}</TextLink>
          </p>
        )}
      </div>
      {laatste ? <Schrijf /> : null}
      <Lezers draad={draad} sleutel={sleutel} />
      <Tekst soort="small">{t('coach.bewaard', { maanden: draad.bewaarmaanden })}</Tekst>
    </div>
  );
};
export default Coachberichten;
