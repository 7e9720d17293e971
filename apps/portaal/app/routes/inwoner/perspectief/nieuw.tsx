/** Knows how a resident says what he did: first where, then an occupation that it looks like or a pastime, then his own words and years. */
import { type Api, api } from '@samenkracht/api-client';
import { Button, type FormFout, foutVan, KeuzeVeld, Knoppen, TekstVeld } from '@samenkracht/ui/form';
import { BackLink, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { StatusList } from '@samenkracht/ui/parts';
import { Zoekregel } from '@samenkracht/ui/professional';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { findVerteld } from '../../../kader/verteld/lezen.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { isSoort, soorten } from './soort.ts';

type Treffers = Api.GetBeroepenResponse['beroepen'];
type Getypt = Readonly<Record<string, string>>;

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const url = new URL(request.url);
  const gevraagd = url.searchParams.get('soort');
  const soort = isSoort(gevraagd) ? gevraagd : undefined;
  const uit = url.searchParams.get('uit');
  // what he told is named by its question: his own words stand in no address
  const verteld = uit === null ? undefined : await findVerteld(request, verzoek);
  const woorden = verteld?.woorden.find(({ code, ervaring }) => code === uit && ervaring === soort)?.woorden ?? '';
  const zoek = (url.searchParams.get('zoek') ?? woorden).slice(0, 100);
  const { keuzes } = await read(request, api.getMijnPerspectief({ client }));
  const gevonden = zoek === '' ? undefined : await read(request, api.getBeroepen({ client, query: { zoek } }));
  return {
    titel: tekstIn(taal)('perspectief.ervaring.titel'),
    soort,
    zoek,
    woorden,
    treffers: gevonden?.beroepen ?? [],
    activiteiten: keuzes.activiteiten.filter(({ bij }) => bij === soort),
    sleutel: newSleutel(),
  };
};

/** A year of four figures; undefined is left open, null is no year. */
const jaarIn = (getypt: string): number | undefined | null => {
  if (getypt === '') return undefined;
  return /^\d{4}$/.test(getypt) ? Number(getypt) : null;
};

/** What was chosen: `beroep:…` or `activiteit:…`; anything else is nothing from a list. */
const keuzeIn = (wat: string): { readonly beroepId?: string; readonly activiteit?: string } => {
  const [, van, id = ''] = /^(beroep|activiteit):(.+)$/.exec(wat) ?? [];
  if (van === 'beroep') return { beroepId: id };
  return van === 'activiteit' ? { activiteit: id } : {};
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const t = tekstIn(verzoek.taal);
  const soort = text(form, 'soort');
  const getypt: Getypt = Object.fromEntries(['wat', 'naam', 'van', 'tot'].map((veld) => [veld, text(form, veld)]));
  const [vanJaar, totJaar] = [jaarIn(text(form, 'van')), jaarIn(text(form, 'tot'))];
  const fouten: FormFout[] = [
    ...(vanJaar === null ? [{ veld: 'van', tekst: t('perspectief.ervaring.jaar') }] : []),
    ...(totJaar === null ? [{ veld: 'tot', tekst: t('perspectief.ervaring.jaar') }] : []),
  ];
  if (fouten.length > 0 || !isSoort(soort)) return data({ fouten, getypt }, { status: 422 });
  const naam = text(form, 'naam');
  const body = {
    soort,
    ...keuzeIn(text(form, 'wat')),
    ...(naam === '' ? {} : { naam }),
    ...(vanJaar ? { vanJaar } : {}),
    ...(totJaar ? { totJaar } : {}),
  };
  const call = api.postMijnErvaringen({
    client: verzoek.client,
    headers: idempotent(form.get('sleutel')),
    body,
  });
  const uitkomst = await attempt({ verzoek, request, form }, call);
  if (uitkomst.ok) throw redirect(`/perspectief/ervaring/${uitkomst.waarde.ervaring.id}`);
  const velden = { naam: 'naam', vanJaar: 'van', totJaar: 'tot', '*': 'naam' };
  return data({ ...refused(uitkomst, velden), getypt }, { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const KiesSoort = () => {
  const t = useTekst();
  return (
    <StatusList
      titel={t('perspectief.ervaring.kies')}
      regels={soorten.map((soort) => ({
        sleutel: soort,
        titel: t(`perspectief.soort.${soort}`),
        href: `/perspectief/ervaring?soort=${soort}`,
        uitleg: t(`perspectief.soort.${soort}.tekst`),
      }))}
    />
  );
};

/** Another name than that of the occupation is told beside it, so that one recognises it. */
const useOpties = (treffers: Treffers) => {
  const t = useTekst();
  const { activiteiten } = useLoaderData<typeof loader>();
  return [
    ...treffers.map(({ id, naam, gevonden }) => ({
      waarde: `beroep:${id}`,
      tekst: <span lang="nl">{naam}</span>,
      ...(gevonden === naam ? {} : { hulp: t('perspectief.gevonden', { naam: gevonden }) }),
    })),
    ...activiteiten.map(({ code, naam }) => ({ waarde: `activiteit:${code}`, tekst: <span lang="nl">{naam}</span> })),
    { waarde: 'anders', tekst: t('perspectief.ervaring.iets') },
  ];
};

const Vertel = ({ soort }: { readonly soort: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  const { treffers, sleutel, zoek, woorden } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const fouten = antwoord?.fouten ?? [];
  const getypt: Getypt = antwoord?.getypt ?? {};
  const opties = useOpties(treffers);
  return (
    <Formulier sleutel={sleutel} fouten={fouten}>
      <input type="hidden" name="soort" value={soort} />
      {opties.length > 1 ? (
        <KeuzeVeld
          naam="wat"
          label={t(treffers.length > 0 ? 'perspectief.ervaring.beroep' : 'perspectief.ervaring.activiteit')}
          opties={opties}
          waarde={getypt['wat']}
        />
      ) : null}
      <TekstVeld
        naam="naam"
        label={t('perspectief.ervaring.naam')}
        hulp={t('perspectief.ervaring.naam.hulp')}
        waarde={getypt['naam'] ?? (woorden || (treffers.length === 0 ? zoek : ''))}
        fout={foutVan(fouten, 'naam')}
        verplicht={false}
      />
      {(['van', 'tot'] as const).map((veld) => (
        <TekstVeld
          key={veld}
          naam={veld}
          label={t(`perspectief.ervaring.${veld}`)}
          waarde={getypt[veld]}
          fout={foutVan(fouten, veld)}
          soort="getal"
          breedte="kort"
          verplicht={false}
        />
      ))}
      <Knoppen>
        <Button bezig={bezig}>{t('perspectief.ervaring.knop')}</Button>
      </Knoppen>
    </Formulier>
  );
};

const Nieuw = () => {
  const t = useTekst();
  const { titel, soort, zoek, treffers } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel">
      <BackLink href={soort ? '/perspectief/ervaring' : '/perspectief'}>
        {t(soort ? 'perspectief.ervaring.kies' : 'perspectief.titel')}
      </BackLink>
      <PageTitle boven={soort && t(`perspectief.soort.${soort}`)}>{titel}</PageTitle>
      {soort === undefined ? (
        <KiesSoort />
      ) : (
        <>
          {soort === 'thuis' ? null : (
            <Zoekregel
              naam="zoek"
              label={t('perspectief.ervaring.zoek')}
              doen={t('perspectief.ervaring.zoek.knop')}
              waarde={zoek}
              mee={{ soort }}
            />
          )}
          {zoek !== '' && treffers.length === 0 ? <Tekst>{t('perspectief.ervaring.geen', { zoek })}</Tekst> : null}
          <Vertel key={`${soort} ${zoek}`} soort={soort} />
        </>
      )}
    </div>
  );
};
export default Nieuw;
