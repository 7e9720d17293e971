/** Knows the lists of a run: what a human must look at and why, what changed most, and what a second calculation found. */
import type { Api } from '@samenkracht/api-client';
import { Tekst, TextLink } from '@samenkracht/ui/frame';
import { Bedrag, Lijn, Status, Tabel } from '@samenkracht/ui/parts';
import { dagTekst, dagVan, maandTekst, uurTekst } from '../../../kader/datum.ts';
import type { Sleutel } from '../../../teksten/nl/index.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Run = Api.GetMaandrunsByRunIdResponse;

const codes = [
  'INKOMSTEN_ONTBREKEN',
  'INKOMSTEN_TEGENSTRIJDIG',
  'BEDRAG_ONTBREEKT',
  'FEIT_ONTBREEKT',
  'AFWEGING_NODIG',
  'GEWIJZIGD_NA_GOEDKEURING',
  'REKENING_ONTBREEKT',
  'INKOMEN_BEVESTIGEN',
  'BIJZONDER_LOON_PLAATSEN',
  'LOON_BIJ_UWV_ANDERS',
] as const;

export const redensleutel = (code: string): Extract<Sleutel, `run.reden.${string}`> => {
  const found = codes.find((een) => een === code);
  return found === undefined ? 'run.reden.anders' : `run.reden.${found}`;
};

/** A benefit by who it is of; by what it is when the name is not known here. */
export const Open = ({ uitkeringId, naam }: { readonly uitkeringId: string; readonly naam?: string | null }) => {
  const t = useTekst();
  return <TextLink href={`/professional/uitkeringen/${uitkeringId}`}>{naam ?? t('run.open')}</TextLink>;
};

/** Many may wait for the same thing: then one solves all of them at once, and they stand on one line. */
const Openlijst = ({ regels }: { readonly regels: Run['uitzonderingen'] }) => {
  const t = useTekst();
  const [only, ...more] = regels;
  if (only !== undefined && more.length === 0) return <Open {...only} />;
  return (
    <ul className="sk-openlijst">
      {regels.map(({ uitkeringId, naam }, index) => (
        <li key={uitkeringId}>
          <TextLink href={`/professional/uitkeringen/${uitkeringId}`}>
            {naam ?? t('run.open.nummer', { nummer: index + 1 })}
          </TextLink>
        </li>
      ))}
    </ul>
  );
};

/** Those that wait for the same thing on one line. */
const Redentabel = ({ titel, regels }: { readonly titel: string; readonly regels: Run['uitzonderingen'] }) => {
  const t = useTekst();
  const perUitleg = Map.groupBy(regels, ({ uitleg }) => uitleg);
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'reden', kop: t('run.kop.reden'), rij: true },
        { sleutel: 'uitleg', kop: t('run.kop.uitleg') },
        { sleutel: 'open', kop: t('run.kop.uitkering') },
      ]}
      rijen={[...perUitleg].map(([uitleg, zelfde]) => ({
        sleutel: uitleg,
        cellen: {
          reden: t(redensleutel(zelfde[0]?.code ?? '')),
          uitleg: <span lang="nl">{uitleg}</span>,
          open: <Openlijst regels={zelfde} />,
        },
      }))}
    />
  );
};

export const Aandachtspunten = ({ run }: { readonly run: Run }) => {
  const t = useTekst();
  return <Redentabel titel={t('run.aandacht')} regels={run.aandachtspunten} />;
};

/** Once they are solved, a run for only these pays them. */
const keuze = ({ maand, uitzonderingen }: Run): URLSearchParams =>
  new URLSearchParams([['maand', maand], ...uitzonderingen.map(({ uitkeringId }) => ['uitkering', uitkeringId])]);

export const Uitzonderingen = ({ run }: { readonly run: Run }) => {
  const t = useTekst();
  if (run.uitzonderingen.length === 0) return <Tekst>{t('run.uitzonderingen.geen')}</Tekst>;
  return (
    <>
      <ul className="sk-redenen" aria-label={t('run.redenen')}>
        {run.redenen.map(({ code, aantal }) => (
          <li key={code}>
            <Status soort="let">{t(redensleutel(code))}</Status> {aantal}
          </li>
        ))}
      </ul>
      <Redentabel titel={t('run.uitzonderingen')} regels={run.uitzonderingen} />
      {run.status === 'betaald' && run.uitzonderingen.length <= 50 ? (
        <p>
          <TextLink href={`/professional/maandruns?${keuze(run)}`}>
            {t('run.uitzonderingen.run', { aantal: run.uitzonderingen.length })}
          </TextLink>
        </p>
      ) : null}
    </>
  );
};

export const Afwijkingen = ({ run }: { readonly run: Run }) => {
  const t = useTekst();
  return (
    <Tabel
      titel={t('run.afwijking.tabel')}
      stapelt
      kolommen={[
        { sleutel: 'open', kop: t('run.kop.uitkering'), rij: true },
        { sleutel: 'soort', kop: t('run.kop.soort') },
        { sleutel: 'was', kop: t('run.afwijking.was'), getal: true },
        { sleutel: 'wordt', kop: t('run.afwijking.wordt'), getal: true },
      ]}
      rijen={run.afwijkingen.map(({ uitkeringId, naam, soort, was, wordt }) => ({
        sleutel: uitkeringId,
        cellen: {
          open: <Open uitkeringId={uitkeringId} naam={naam} />,
          soort: <span lang="nl">{soort}</span>,
          was: <Bedrag centen={was} />,
          wordt: <Bedrag centen={wordt} />,
        },
      }))}
    />
  );
};

const handelingen = [
  'simuleren',
  'voorleggen',
  'goedkeuren',
  'terugleggen',
  'betalen',
  'intrekken',
  'stoppen',
  'hervatten',
] as const;

export const Runlijn = ({ run }: { readonly run: Run }) => {
  const t = useTekst();
  const taal = useTaal();
  const newestFirst = [...run.geschiedenis].reverse();
  return (
    <Lijn
      titel={t('zaak.logboek.lijst')}
      maanden={[...Map.groupBy(newestFirst, ({ op }) => dagVan(op).slice(0, 7))].map(([maand, binnen]) => ({
        maand: maandTekst(maand, taal),
        momenten: binnen.map(({ handeling, door, op, toelichting }) => {
          const found = handelingen.find((een) => een === handeling);
          return {
            sleutel: `${op}${handeling}`,
            dag: `${dagTekst(dagVan(op), taal).replace(/ \d{4}$/, '')}, ${uurTekst(op)}`,
            wat: found ? t(`run.handeling.${found}`) : handeling,
            uitleg: toelichting === null ? door : `${door}: ${toelichting}`,
          };
        }),
      }))}
    />
  );
};
