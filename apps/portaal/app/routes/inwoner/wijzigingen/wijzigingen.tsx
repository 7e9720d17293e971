/** Knows how a resident reports that something changes, sees what is to come, and counts his days abroad. */
import { type Api, api } from '@samenkracht/api-client';
import { Button, DatumVeld, type FormFout, foutVan, KeuzeVeld, Knoppen, TekstvakVeld } from '@samenkracht/ui/form';
import { BackLink, Kop, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
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
import { AankomendTabel, Buitenland } from '../../../kader/aankomend.tsx';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import type { Velden } from '../../../server/bewaard.ts';
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { readDag, typedIn } from '../../professional/actie.ts';

const soorten = [
  'verhuizing',
  'samenwonen',
  'einde samenwonen',
  'geboorte',
  'komst medebewoner',
  'vertrek medebewoner',
  'verblijf buitenland',
  'inrichting',
  'detentie',
  'voltijdwerk',
] as const;
type Soort = (typeof soorten)[number];
/** Of the others no end is asked: the style of the form hides it, and what stands in it does not count. */
const metEinde: ReadonlySet<Soort> = new Set(['verblijf buitenland', 'inrichting', 'detentie']);
const sleutelVan = <S extends Soort>(soort: S) =>
  soort.replace(' ', '_') as S extends `${infer A} ${infer B}` ? `${A}_${B}` : S;

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const gevonden = await read(request, api.getMijnWijzigingen({ client: verzoek.client }));
  return { titel: tekstIn(verzoek.taal)('mijnwijz.titel'), ...gevonden, sleutel: newSleutel() };
};

type Antwoord = { readonly fouten: readonly FormFout[]; readonly getypt: Velden };

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const t = tekstIn(verzoek.taal);
  const kop = { client: verzoek.client, headers: idempotent(form.get('sleutel')) };
  const terug = text(form, 'neemterug');
  if (terug !== '') {
    await attempt(
      { verzoek, request, form },
      api.postMijnWijzigingenByWijzigingIdIntrekking({ ...kop, path: { wijzigingId: terug } }),
    );
    throw redirect('/wijzigingen');
  }
  const weiger = (fouten: readonly FormFout[], status = 422) =>
    data<Antwoord>({ fouten, getypt: typedIn(form) }, { status });
  const soort = soorten.find((een) => een === text(form, 'soort'));
  const vanaf = readDag(form, 'vanaf');
  const tot = soort !== undefined && metEinde.has(soort) ? readDag(form, 'tot') : undefined;
  const toelichting = text(form, 'toelichting').slice(0, 500);
  if (soort === undefined) return weiger([{ veld: 'soort', tekst: t('mijnwijz.soort.fout') }]);
  if (vanaf === undefined || vanaf === 'fout') return weiger([{ veld: 'vanaf', tekst: t('mijnwijz.datum.fout') }]);
  if (tot === 'fout') return weiger([{ veld: 'tot', tekst: t('mijnwijz.datum.fout') }]);
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postMijnWijzigingen({
      ...kop,
      body: { soort, vanaf, tot: tot ?? null, ...(toelichting === '' ? {} : { toelichting }) },
    }),
  );
  if (!uitkomst.ok)
    return weiger(refused(uitkomst, { vanaf: 'vanaf', tot: 'tot', '*': 'vanaf' }).fouten, uitkomst.probleem.status);
  throw redirect('/wijzigingen?gemeld=ja');
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const dagUit = (getypt: Velden | undefined, naam: string): string | undefined =>
  getypt === undefined ? undefined : ['jaar', 'maand', 'dag'].map((deel) => getypt[`${naam}-${deel}`] ?? '').join('-');

const Meld = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const fouten = antwoord?.fouten ?? [];
  const getypt = antwoord?.getypt;
  return (
    <Formulier sleutel={sleutel} fouten={fouten}>
      <div className="sk-keuzeblok sk-stapel">
        <KeuzeVeld
          naam="soort"
          label={t('mijnwijz.soort')}
          waarde={getypt?.['soort']}
          fout={foutVan(fouten, 'soort')}
          opties={soorten.map((soort) => ({ waarde: soort, tekst: t(`mijnwijz.soort.${sleutelVan(soort)}`) }))}
        />
        <DatumVeld
          naam="vanaf"
          label={t('mijnwijz.vanaf')}
          waarde={dagUit(getypt, 'vanaf')}
          fout={foutVan(fouten, 'vanaf')}
        />
        <div className="sk-bij-einde">
          <DatumVeld
            naam="tot"
            verplicht={false}
            label={t('mijnwijz.tot')}
            hulp={t('mijnwijz.tot.hulp')}
            waarde={dagUit(getypt, 'tot')}
            fout={foutVan(fouten, 'tot')}
          />
        </div>
        <TekstvakVeld
          naam="toelichting"
          rijen={2}
          verplicht={false}
          label={t('mijnwijz.toelichting')}
          hulp={t('mijnwijz.toelichting.hulp')}
          waarde={getypt?.['toelichting']}
        />
      </div>
      <Knoppen>
        <Button bezig={bezig}>{t('mijnwijz.knop')}</Button>
      </Knoppen>
    </Formulier>
  );
};

const kleur = {
  gemeld: 'let',
  voorgesteld: 'let',
  vastgesteld: 'goed',
  afgewezen: 'rust',
  ingetrokken: 'rust',
} as const;

const Eerder = ({ wijzigingen }: { readonly wijzigingen: Api.GetMijnWijzigingenResponse['wijzigingen'] }) => {
  const t = useTekst();
  const { sleutel } = useLoaderData<typeof loader>();
  if (wijzigingen.length === 0) return null;
  return (
    <section className="sk-stapel">
      <Kop>{t('mijnwijz.eerder')}</Kop>
      {wijzigingen.map(({ id, zin, status, bron }) => (
        <div key={id} className="sk-stapel sk-nauw">
          <p>
            <span lang="nl">{zin}.</span> <Status soort={kleur[status]}>{t(`wijz.status.${status}`)}</Status>
          </p>
          {status === 'gemeld' && bron === 'inwoner' ? (
            <Formulier sleutel={`terug-${sleutel}`} fouten={[]}>
              <input type="hidden" name="neemterug" value={id} />
              <Button soort="tweede">{t('mijnwijz.neemterug')}</Button>
            </Formulier>
          ) : null}
        </div>
      ))}
    </section>
  );
};

const Wijzigingen = () => {
  const t = useTekst();
  const [query] = useSearchParams();
  const { wijzigingen, aankomend, buitenland } = useLoaderData<typeof loader>();
  // the address still says what was done before; a form that was refused since says more
  const refusedSince = useActionData<typeof action>() !== undefined;
  const klaar = query.get('gemeld') === 'ja' && !refusedSince;
  return (
    <div className="sk-stapel">
      <BackLink href="/geld">{t('nav.geld')}</BackLink>
      <PageTitle>{t('mijnwijz.titel')}</PageTitle>
      {klaar ? (
        <Melding soort="goed" live titel={t('mijnwijz.klaar.titel')}>
          <p>{t('mijnwijz.klaar.tekst')}</p>
        </Melding>
      ) : null}
      <Tekst>{t('mijnwijz.uitleg')}</Tekst>
      {/* Empty after a report came in; what is typed while a refused form is looked at again stays. */}
      <Meld key={wijzigingen.length} />
      <Eerder wijzigingen={wijzigingen} />
      <Kop>{t('wijz.aankomend')}</Kop>
      <AankomendTabel aankomend={aankomend} />
      {buitenland === null ? null : (
        <>
          <Kop>{t('wijz.buitenland', { jaar: String(buitenland.jaar) })}</Kop>
          <Buitenland {...buitenland} />
        </>
      )}
    </div>
  );
};
export default Wijzigingen;
