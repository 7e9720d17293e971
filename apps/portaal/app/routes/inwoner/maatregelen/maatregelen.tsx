/** Knows how a resident sees a measure that is thought of or decided, tells his side, and asks to look again. */
import { api } from '@samenkracht/api-client';
import { Button, type FormFout, foutVan, Knoppen, TekstvakVeld } from '@samenkracht/ui/form';
import { BackLink, Kop, Leeg, Melding, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { Besluit, type Maatregel, Stand, Verhaal } from '../../../kader/maatregel.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { maatregelen } = await read(request, api.getMijnMaatregelen({ client }));
  return { titel: tekstIn(taal)('mijnmaatregel.titel'), maatregelen, sleutel: newSleutel() };
};

type Antwoord = { readonly voor: string; readonly fouten: readonly FormFout[]; readonly getypt: string };

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const maatregelId = text(form, 'maatregelId');
  const tekst = text(form, 'verhaal');
  const weiger = (fouten: readonly FormFout[], status = 422) =>
    data<Antwoord>({ voor: maatregelId, fouten, getypt: tekst }, { status });
  if (tekst === '') return weiger([{ veld: 'verhaal', tekst: tekstIn(verzoek.taal)('mijnmaatregel.leegfout') }]);
  const om = {
    client: verzoek.client,
    headers: idempotent(form.get('sleutel')),
    path: { maatregelId },
    body: { tekst },
  };
  const call =
    text(form, 'soort') === 'verzoek'
      ? api.postMijnMaatregelenByMaatregelIdVerzoek(om)
      : api.postMijnMaatregelenByMaatregelIdZienswijze(om);
  const uitkomst = await attempt({ verzoek, request, form }, call);
  if (!uitkomst.ok)
    return weiger(refused(uitkomst, { tekst: 'verhaal', '*': 'verhaal' }).fouten, uitkomst.probleem.status);
  throw redirect('/maatregelen?verteld=ja');
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Vertel = ({ maatregel, soort }: { readonly maatregel: Maatregel; readonly soort: 'zienswijze' | 'verzoek' }) => {
  const t = useTekst();
  const bezig = useBezig();
  const { sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const eigen = antwoord?.voor === maatregel.id ? antwoord : undefined;
  const fouten = eigen?.fouten ?? [];
  const verteld = maatregel.verhaal.some((een) => een.soort === soort);
  return (
    <Formulier sleutel={`${maatregel.id}-${sleutel}`} fouten={fouten}>
      <input type="hidden" name="maatregelId" value={maatregel.id} />
      <input type="hidden" name="soort" value={soort} />
      <TekstvakVeld
        naam="verhaal"
        rijen={5}
        label={t(verteld ? 'mijnmaatregel.nogmeer' : `mijnmaatregel.${soort}`)}
        hulp={t(verteld ? 'mijnmaatregel.nogmeer.hulp' : `mijnmaatregel.${soort}.hulp`)}
        waarde={eigen?.getypt}
        fout={foutVan(fouten, 'verhaal')}
      />
      <Knoppen>
        <Button bezig={bezig}>{t('mijnmaatregel.knop')}</Button>
      </Knoppen>
    </Formulier>
  );
};

/** Only one form on the page: the one that is asked for first. */
const vraagtNu = ({ status, kanStoppen, soort }: Maatregel): 'zienswijze' | 'verzoek' | undefined => {
  if (status === 'aangekondigd') return 'zienswijze';
  return kanStoppen && soort === 'geuniformeerd' ? 'verzoek' : undefined;
};

const MijnMaatregelen = () => {
  const t = useTekst();
  const [query] = useSearchParams();
  const { maatregelen, sleutel } = useLoaderData<typeof loader>();
  const klaar = query.get('verteld') === 'ja' && useActionData<typeof action>() === undefined;
  const eerste = maatregelen.find((een) => vraagtNu(een) !== undefined);
  const vraag = eerste && vraagtNu(eerste);
  return (
    <div className="sk-stapel">
      <BackLink href="/geld">{t('nav.geld')}</BackLink>
      <PageTitle>{t('mijnmaatregel.titel')}</PageTitle>
      {klaar ? (
        <Melding soort="goed" live titel={t('mijnmaatregel.klaar.titel')}>
          <p>{t('mijnmaatregel.klaar.tekst')}</p>
        </Melding>
      ) : null}
      {maatregelen.length === 0 ? (
        <Leeg icoon="lijst" titel={t('mijnmaatregel.leeg.titel')}>
          <Tekst>{t('mijnmaatregel.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Tekst>{t('mijnmaatregel.uitleg')}</Tekst>
      )}
      {maatregelen.map((maatregel) => (
        <section key={maatregel.id} className="sk-stapel">
          <Kop>
            <span lang="nl">{maatregel.wat}</span>
          </Kop>
          <Stand maatregel={maatregel} eigen />
          <Verhaal maatregel={maatregel} />
          <Besluit maatregel={maatregel} />
          {maatregel.besluit === null ? null : (
            <p>
              <TextLink href="/berichten">{t('mijnmaatregel.oneens')}</TextLink>
            </p>
          )}
          {eerste?.id === maatregel.id && vraag !== undefined ? (
            <Vertel key={sleutel} maatregel={maatregel} soort={vraag} />
          ) : null}
        </section>
      ))}
    </div>
  );
};
export default MijnMaatregelen;
