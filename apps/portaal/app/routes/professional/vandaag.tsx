/** Knows what a professional sees first: the cases that ask something of him, the first deadline on top. */
import { type Api, api } from '@samenkracht/api-client';
import { Leeg, Melding, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Tabel, Termijn } from '@samenkracht/ui/parts';
import { Lijstkeuze, Zoekregel } from '@samenkracht/ui/professional';
import { type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { dagTekst } from '../../kader/datum.ts';
import { titelMeta } from '../../kader/pagina.ts';
import { glance, read } from '../../server/antwoord.ts';
import { requireSessie } from '../../server/sessie.ts';
import { type Verzoek, verzoekContext } from '../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../teksten/teksten.tsx';
import { loadPostvak, Postvakmelding } from './coachbericht/melding.tsx';
import { Goedkeuringen, readGoedkeuringen } from './goedkeuringen.tsx';
import { deurenVan, heeftRol } from './rollen.ts';
import { Zaakstatus } from './zaakstatus.tsx';

const lijsten = {
  mijn: { mijn: true },
  nieuw: { status: 'ontvangen' },
  beslissing: { status: 'ter beslissing' },
  wacht: { status: 'opgeschort' },
  alle: {},
} as const satisfies Record<string, NonNullable<Api.GetZakenData['query']>>;
type Lijst = keyof typeof lijsten;
const namen = Object.keys(lijsten) as Lijst[];

const isLijst = (naam: string | null): naam is Lijst => naam !== null && naam in lijsten;

const countAll = async (request: Request, { client }: Verzoek): Promise<Record<Lijst, number>> => {
  const counts = await Promise.all(
    namen.map(async (naam) => {
      const { totaal } = await read(request, api.getZaken({ client, query: { ...lijsten[naam], aantal: 1 } }));
      return [naam, totaal] as const;
    }),
  );
  return Object.fromEntries(counts) as Record<Lijst, number>;
};

/** Who decides starts with what waits for a decision; who handles starts with his own cases, or else with the new ones. */
const firstLijst = (rollen: readonly string[], aantallen: Record<Lijst, number>): Lijst => {
  if (heeftRol(rollen, 'toetser')) return 'beslissing';
  return aantallen.mijn > 0 ? 'mijn' : 'nieuw';
};

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  if (!heeftRol(rollen, 'consulent', 'toetser')) throw redirect(deurenVan(rollen)[0]?.href ?? '/professional/geen');
  const query = new URL(request.url).searchParams;
  const [zaken, teTellen] = await Promise.all([countAll(request, verzoek), readGoedkeuringen(request, verzoek, false)]);
  const aantallen = { ...zaken, beslissing: zaken.beslissing + teTellen.length };
  const gekozen = query.get('lijst');
  const nummer = query.get('nummer')?.trim() ?? '';
  const lijst = nummer ? 'alle' : isLijst(gekozen) ? gekozen : firstLijst(rollen, aantallen);
  const na = query.get('na');
  const filter = { ...lijsten[lijst], ...(nummer ? { nummer } : {}), ...(na ? { na } : {}), aantal: 50, namen: true };
  const gevonden = await read(request, api.getZaken({ client: verzoek.client, query: filter }));
  const opBeslissing = lijst === 'beslissing' && !na;
  const goedkeuringen = opBeslissing ? await readGoedkeuringen(request, verzoek, true) : [];
  const voorschotten = await glance(request, api.getVoorschottenDringend({ client: verzoek.client }));
  const postvak = heeftRol(rollen, 'consulent') ? await loadPostvak(request, verzoek) : undefined;
  const titel = tekstIn(verzoek.taal)('werk.titel');
  return { titel, ...gevonden, lijst, nummer, aantallen, goedkeuringen, voorschotten, postvak };
};

export const meta = titelMeta;

/** Where a zaak of this kind is handled. */
const mapVan = (soort: string): string =>
  soort === 'bezwaar' ? 'bezwaren' : soort === 'aanvraag bijstand' ? 'zaken' : 'bijzonder';

const Zaken = ({ zaken }: { readonly zaken: Api.GetZakenResponse['zaken'] }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Tabel
      titel={t('werk.tabel')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'termijn', kop: t('werk.kop.termijn') },
        { sleutel: 'wie', kop: t('werk.kop.wie'), rij: true },
        { sleutel: 'zaak', kop: t('werk.kop.zaak') },
        { sleutel: 'status', kop: t('werk.kop.status') },
        { sleutel: 'behandelaar', kop: t('werk.kop.behandelaar') },
        { sleutel: 'ontvangen', kop: t('werk.kop.ontvangen') },
      ]}
      rijen={zaken.map(({ id, nummer, soort, aanvrager, termijn, status, behandelaar, ontvangenOp }) => ({
        sleutel: id,
        cellen: {
          zaak: (
            <span>
              <span className="sk-eenregel">
                <TextLink href={`/professional/${mapVan(soort)}/${id}`}>{nummer}</TextLink>
              </span>
              <span className="sk-klein sk-blok" lang="nl">
                {soort}
              </span>
            </span>
          ),
          wie: aanvrager ? (
            <span>
              {aanvrager.naam}
              {aanvrager.geheim ? <span className="sk-merkje">{t('persoon.geheim')}</span> : null}
              <span className="sk-klein sk-blok" lang="nl">
                {aanvrager.leeftijd} · {aanvrager.situatie}
              </span>
            </span>
          ) : undefined,
          termijn:
            status === 'afgedaan' ? undefined : (
              <Termijn
                datum={dagTekst(termijn.uitersteBesluitdatum, taal)}
                dagen={termijn.dagenOver}
                opgeschort={
                  termijn.opgeschort &&
                  t('termijn.opgeschort', { datum: dagTekst(termijn.opgeschort.hersteltermijnTotEnMet, taal) })
                }
              />
            ),
          status: <Zaakstatus status={status} />,
          behandelaar: behandelaar?.naam ?? t('werk.niemand'),
          ontvangen: dagTekst(ontvangenOp, taal),
        },
      }))}
    />
  );
};

/** An advance that nobody proposed while its last day is near (art. 52 Pw). */
const Voorschotten = () => {
  const t = useTekst();
  const taal = useTaal();
  const { voorschotten } = useLoaderData<typeof loader>();
  if (!voorschotten?.eerste) return null;
  const { aantal, eerste } = voorschotten;
  return (
    <Melding soort="let" titel={t('voorschotten.dringend', { aantal })}>
      <p>
        {t('voorschotten.dringend.eerste', { datum: dagTekst(eerste, taal) })}{' '}
        <TextLink href="/professional/voorschotten">{t('voorschotten.dringend.naar')}</TextLink>
      </p>
    </Melding>
  );
};

const Vandaag = () => {
  const t = useTekst();
  const { zaken, totaal, lijst, nummer, aantallen, goedkeuringen, postvak } = useLoaderData<typeof loader>();
  const leeg = nummer ? 'zoek' : lijst;
  const last = zaken.at(-1);
  const boven =
    goedkeuringen.length > 0
      ? t('werk.boven.tweede', { aantal: totaal + goedkeuringen.length })
      : t('werk.boven', { aantal: totaal });
  return (
    <Werkblad>
      <PageTitle boven={boven}>{t('werk.titel')}</PageTitle>
      <Voorschotten />
      <Postvakmelding postvak={postvak} />
      <div className="sk-rij sk-uiteen">
        <Lijstkeuze
          titel={t('werk.lijsten')}
          keuzes={namen.map((naam) => ({
            href: `/professional?lijst=${naam}`,
            tekst: t(`werk.lijst.${naam}`),
            aantal: aantallen[naam],
            gekozen: nummer === '' && naam === lijst,
          }))}
        />
        <Zoekregel naam="nummer" label={t('werk.zoek')} doen={t('werk.zoek.doen')} waarde={nummer} />
      </div>
      {zaken.length === 0 && goedkeuringen.length > 0 ? null : zaken.length === 0 ? (
        <Leeg icoon="lijst" titel={t(`werk.leeg.${leeg}.titel`)}>
          <Tekst>{t(`werk.leeg.${leeg}.tekst`)}</Tekst>
          {nummer ? <TextLink href="/professional">{t('werk.zoek.wis')}</TextLink> : null}
        </Leeg>
      ) : (
        <Zaken zaken={zaken} />
      )}
      {last && zaken.length < totaal && zaken.length === 50 ? (
        <p>
          <TextLink
            href={`/professional?${new URLSearchParams({ lijst, na: last.id, ...(nummer ? { nummer } : {}) })}`}
          >
            {t('werk.meer')}
          </TextLink>
        </p>
      ) : null}
      <Goedkeuringen goedkeuringen={goedkeuringen} />
    </Werkblad>
  );
};
export default Vandaag;
