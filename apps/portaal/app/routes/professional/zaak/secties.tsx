/** Knows the parts of a case that are not judgement: what was asked, documents, the deadline's line, and what happened. */
import type { Api } from '@samenkracht/api-client';
import { Leeg, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Lijn, type LijnMaand, Stappen, Status, StatusList, type StatusSoort, Tabel } from '@samenkracht/ui/parts';
import { dagTekst, dagVan, maandTekst, uurTekst } from '../../../kader/datum.ts';
import type { Sleutel } from '../../../teksten/nl/index.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { documentsoorten } from './doen.tsx';

type Zaakpagina = Api.GetZakenByZaakIdResponse;

const taaksoort: Record<Zaakpagina['taken'][number]['status'], StatusSoort> = {
  open: 'nu',
  voldaan: 'goed',
  vervallen: 'rust',
};

export const Taken = ({ taken }: { readonly taken: Zaakpagina['taken'] }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <StatusList
      titel={t('zaak.taken')}
      regels={taken.map(({ id, omschrijving, uiterlijk, status, documentId }) => ({
        sleutel: id,
        titel: <span lang="nl">{omschrijving}</span>,
        uitleg: t('zaak.taak.uiterlijk', { datum: dagTekst(uiterlijk, taal) }),
        status: <Status soort={taaksoort[status]}>{t(`taakstatus.${status}`)}</Status>,
        waarde: documentId ? (
          <TextLink href={`/api/v1/documenten/${documentId}/inhoud`} download>
            {t('zaak.document.kop.naam')}
          </TextLink>
        ) : undefined,
      }))}
    />
  );
};

const isDocumentsoort = (soort: string): soort is (typeof documentsoorten)[number] =>
  documentsoorten.some((een) => een === soort);

export const Documenten = ({ documenten }: { readonly documenten: Zaakpagina['documenten'] }) => {
  const t = useTekst();
  const taal = useTaal();
  if (documenten.length === 0) return <Tekst soort="small">{t('zaak.documenten.leeg')}</Tekst>;
  return (
    <Tabel
      titel={t('zaak.documenten')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'naam', kop: t('zaak.document.kop.naam'), rij: true },
        { sleutel: 'soort', kop: t('zaak.document.kop.soort') },
        { sleutel: 'van', kop: t('zaak.document.kop.van') },
        { sleutel: 'op', kop: t('zaak.document.kop.op') },
      ]}
      rijen={documenten.map(({ id, naam, soort, van, ontvangenOp }) => ({
        sleutel: id,
        cellen: {
          naam: (
            <TextLink href={`/api/v1/documenten/${id}/inhoud`} download>
              {naam}
            </TextLink>
          ),
          soort: isDocumentsoort(soort) ? t(`documentsoort.${soort}`) : soort,
          van,
          op: dagTekst(dagVan(ontvangenOp), taal),
        },
      }))}
    />
  );
};

export const Termijnlijn = ({ stappen }: { readonly stappen: Zaakpagina['termijn']['stappen'] }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Stappen
      titel={t('zaak.termijnlijn')}
      stappen={stappen.map(({ datum, wat, geweest }) => ({
        naam: t(`termijnstap.${wat}`),
        status: geweest ? ('klaar' as const) : ('straks' as const),
        uitleg: dagTekst(datum, taal),
      }))}
    />
  );
};

const handelingen = [
  'openen',
  'inBehandelingNemen',
  'intrekken',
  'gegevensVragen',
  'gegevensOntvangen',
  'hersteltermijnVerlopen',
  'voorleggen',
  'terugleggen',
  'vaststellen',
  'verlengen',
] as const;

const handelingsleutel = (handeling: string): Extract<Sleutel, `handeling.${string}`> => {
  const found = handelingen.find((een) => een === handeling);
  return found === undefined ? 'handeling.anders' : `handeling.${found}`;
};

export const Geschiedenis = ({ geschiedenis }: { readonly geschiedenis: Zaakpagina['geschiedenis'] }) => {
  const t = useTekst();
  const taal = useTaal();
  const newestFirst = [...geschiedenis].reverse();
  const maanden: readonly LijnMaand[] = [...Map.groupBy(newestFirst, ({ op }) => dagVan(op).slice(0, 7))].map(
    ([maand, binnen]) => ({
      maand: maandTekst(maand, taal),
      momenten: binnen.map(({ handeling, toelichting, door, op }) => ({
        sleutel: `${op}${handeling}`,
        dag: `${dagTekst(dagVan(op), taal).replace(/ \d{4}$/, '')}, ${uurTekst(op)}`,
        wat: t(handelingsleutel(handeling)),
        uitleg: toelichting ? `${door}: ${toelichting}` : door,
      })),
    }),
  );
  return maanden.length === 0 ? (
    <Leeg titel={t('zaak.logboek')} />
  ) : (
    <Lijn titel={t('zaak.logboek.lijst')} maanden={maanden} />
  );
};
