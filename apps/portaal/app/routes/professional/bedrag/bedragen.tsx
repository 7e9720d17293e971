/** Knows the amounts of the law as an administrator keeps them: gaps named first, a source for each, and a second signature. */
import { api } from '@samenkracht/api-client';
import { DatumVeld, KeuzelijstVeld, KeuzeVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { ButtonLink, Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Doen, NaarDoen, Paneel, Zoekregel } from '@samenkracht/ui/professional';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import type { Actieantwoord } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';
import { Leveringen } from './leveringen.tsx';
import { Ingevoerd, Wachtlijst, Wetstabellen } from './tabellen.tsx';
import { perform } from './verrichten.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const gevonden = await read(request, api.getBedragen({ client }));
  const { instelling } = await read(request, api.getBetaalinstelling({ client }));
  return { titel: tekstIn(taal)('bedragen.titel'), ...gevonden, instelling, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) =>
  perform({ verzoek: context.get(verzoekContext), request, form: await request.formData() });

export const meta = titelMeta;
export const shouldRevalidate = always;

const NieuwBedrag = () => {
  const t = useTekst();
  const { tabellen, sleutel } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  return (
    <Actieformulier doe="bedrag" sleutel={sleutel} knop={t('doe.bedrag.knop')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld
            {...veld('tabel')}
            waarde={veld('tabel').waarde ?? query.get('tabel') ?? ''}
            label={t('doe.bedrag.tabel')}
            leeg={t('pro.kies')}
            opties={tabellen.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
          />
          <DatumVeld
            {...veld('vanaf')}
            waarde={veld('vanaf').waarde ?? query.get('vanaf') ?? undefined}
            label={t('doe.bedrag.vanaf')}
          />
          <DatumVeld {...veld('tot')} verplicht={false} label={t('doe.bedrag.tot')} hulp={t('doe.bedrag.tot.hulp')} />
          <TekstvakVeld
            {...veld('waarde')}
            rijen={2}
            label={t('doe.bedrag.waarde')}
            hulp={t('doe.bedrag.waarde.hulp')}
          />
          <TekstVeld {...veld('bron')} label={t('doe.bedrag.bron')} hulp={t('doe.bedrag.bron.hulp')} />
          <TekstVeld {...veld('link')} label={t('doe.bedrag.link')} hulp={t('doe.bedrag.link.hulp')} />
        </>
      )}
    </Actieformulier>
  );
};

const NieuweInstelling = () => {
  const t = useTekst();
  const { instelling, sleutel } = useLoaderData<typeof loader>();
  return (
    <Actieformulier doe="instelling" sleutel={sleutel} knop={t('doe.instelling.knop')} gevaar>
      {({ veld }) => (
        <>
          <DatumVeld {...veld('vanaf')} label={t('doe.instelling.vanaf')} />
          <TekstVeld
            {...veld('naam')}
            waarde={veld('naam').waarde ?? instelling?.naam}
            label={t('doe.instelling.naam')}
          />
          <TekstVeld
            {...veld('iban')}
            waarde={veld('iban').waarde ?? instelling?.iban}
            label={t('doe.instelling.iban')}
          />
          <TekstVeld
            {...veld('betaaldag')}
            waarde={veld('betaaldag').waarde ?? instelling?.betaaldag.toString()}
            soort="getal"
            breedte="kort"
            label={t('doe.instelling.betaaldag')}
          />
          <KeuzeVeld
            {...veld('verschuiving')}
            waarde={veld('verschuiving').waarde ?? instelling?.verschuiving ?? 'volgende'}
            label={t('doe.instelling.verschuiving')}
            opties={(['volgende', 'vorige'] as const).map((waarde) => ({
              waarde,
              tekst: t(`doe.instelling.${waarde}`),
            }))}
          />
        </>
      )}
    </Actieformulier>
  );
};

const Instelling = () => {
  const t = useTekst();
  const taal = useTaal();
  const { instelling } = useLoaderData<typeof loader>();
  if (instelling === null) return <Tekst>{t('instelling.geen')}</Tekst>;
  const { naam, iban, betaaldag, vanaf } = instelling;
  return (
    <p>
      {t('instelling.regel', { naam, iban, dag: betaaldag })}
      <span className="sk-klein"> ({t('instelling.sinds', { datum: dagTekst(vanaf, taal) })})</span>
    </p>
  );
};

/** What is called so, by its name, its article or its number; all words must be there, in any order. */
const heet =
  (zoek: string) =>
  (...namen: readonly string[]): boolean => {
    const tekst = namen.join(' ').toLowerCase();
    return zoek
      .toLowerCase()
      .split(/\s+/)
      .every((woord) => tekst.includes(woord));
  };

/** Every table that is called so, also those without a gap: what it is now and until when. */
const Gevonden = ({ zoek }: { readonly zoek: string }) => {
  const t = useTekst();
  const { tabellen } = useLoaderData<typeof loader>();
  const gevonden = tabellen.filter(({ id, naam, artikel }) => heet(zoek)(id, naam, artikel));
  return (
    <Paneel titel={t('bedragen.gevonden', { zoek })} naast={gevonden.length}>
      {gevonden.length === 0 ? (
        <Tekst>{t('bedragen.gevonden.geen')}</Tekst>
      ) : (
        <Wetstabellen titel={t('bedragen.gevonden', { zoek })} tabellen={gevonden} />
      )}
      <p>
        <TextLink href="/professional/bedragen">{t('bedragen.zoek.wis')}</TextLink>
      </p>
    </Paneel>
  );
};

const Acties = () => {
  const t = useTekst();
  const antwoord = useActionData<Actieantwoord>();
  const [query] = useSearchParams();
  return (
    <Doen
      titel={t('pro.doen')}
      acties={[
        {
          sleutel: 'bedrag',
          titel: t('doe.bedrag'),
          toets: 'n',
          soort: 'hoofd',
          open: antwoord?.doe === 'bedrag' || query.has('tabel'),
          inhoud: <NieuwBedrag key={query.get('tabel')} />,
        },
        {
          sleutel: 'instelling',
          titel: t('doe.instelling'),
          open: antwoord?.doe === 'instelling',
          inhoud: <NieuweInstelling />,
        },
      ]}
    />
  );
};

type Wetstabel = ReturnType<typeof useLoaderData<typeof loader>>['tabellen'][number];

const Gaten = ({ gaten }: { readonly gaten: readonly Wetstabel[] }) => {
  const t = useTekst();
  return (
    <Paneel titel={t('bedragen.gaten')} naast={t('bedragen.gat.aantal', { aantal: gaten.length })}>
      {gaten.length === 0 ? (
        <Leeg icoon="goed" titel={t('bedragen.gaten.geen.titel')}>
          <Tekst>{t('bedragen.gaten.geen.tekst')}</Tekst>
        </Leeg>
      ) : (
        <>
          <ButtonLink href="/professional/bedragen/levering" soort="tweede">
            {t('levering.open')}
          </ButtonLink>
          <Wetstabellen titel={t('bedragen.gaten')} tabellen={gaten} />
        </>
      )}
    </Paneel>
  );
};

const Bedragen = () => {
  const t = useTekst();
  const { bedragen, tabellen, sleutel } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const zoek = query.get('zoek')?.trim() ?? '';
  const gaten = tabellen.filter(({ gatVanaf }) => gatVanaf !== null);
  const wachten = bedragen.filter(({ goedgekeurdDoor }) => goedgekeurdDoor === null);
  const klaar = bedragen.filter(
    ({ goedgekeurdDoor, naam, tabel }) => goedgekeurdDoor !== null && heet(zoek)(naam, tabel),
  );
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={<Acties />}>
      <PageTitle>{t('bedragen.titel')}</PageTitle>
      <NaarDoen />
      <Gelukt />
      <Tekst>{t('bedragen.uitleg')}</Tekst>
      {wachten.length > 0 ? (
        <Paneel titel={t('bedragen.wachten')} naast={wachten.length}>
          <Leveringen bedragen={wachten} sleutel={sleutel} />
          <Wachtlijst bedragen={wachten.filter(({ levering }) => levering === null)} sleutel={sleutel} />
        </Paneel>
      ) : null}
      <Zoekregel naam="zoek" label={t('bedragen.zoek')} doen={t('bedragen.zoek.doen')} waarde={zoek} />
      {zoek === '' ? null : <Gevonden zoek={zoek} />}
      {/* Who searches sees what is called so, gaps too; the whole list stands below only without a search. */}
      {zoek === '' ? <Gaten gaten={gaten} /> : null}
      {zoek !== '' && klaar.length === 0 ? null : (
        <Paneel titel={t('bedragen.ingevoerd')}>
          {klaar.length === 0 ? <Tekst>{t('bedragen.ingevoerd.geen')}</Tekst> : <Ingevoerd bedragen={klaar} />}
        </Paneel>
      )}
      {zoek === '' ? (
        <Paneel titel={t('instelling.titel')}>
          <Instelling />
        </Paneel>
      ) : null}
    </Werkblad>
  );
};
export default Bedragen;
