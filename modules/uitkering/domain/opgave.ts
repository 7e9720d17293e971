/** Knows what a resident may report about his pay of a month, and what becomes of it. */
import {
  addToMonth,
  cents,
  type Day,
  err,
  firstDay,
  type Money,
  type Month,
  monthOf,
  ok,
  type Result,
} from '@samenkracht/core';
import {
  type Geldend,
  HOOGSTE_NETTO,
  type Inkomsthandeling,
  isAannemelijk,
  nextStatus,
  type Opgave,
} from './inkomst.ts';

/** What a resident can report by himself: of other kinds the law asks facts that only a consulent can establish. */
export const meldsoorten = [
  'loon',
  'uitkering uit vroeger werk',
  'particulier pensioen',
  'AOW',
  'alimentatie',
  'huur of kostgeld',
  'gift',
  'ander inkomen',
] as const;
export type Gemeldsoort = (typeof meldsoorten)[number];

export type Melding = {
  /** "Klopt": the amount that the payroll delivered. */
  readonly klopt?: boolean;
  readonly netto?: number;
  readonly status?: 'geschat' | 'definitief';
};

export type Meldingweigering =
  | { readonly code: 'NETTO_ONAANNEMELIJK'; readonly hoogste: Money }
  | { readonly code: 'NETTO_ONTBREEKT' }
  | { readonly code: 'LOONGEGEVENS_ONTBREKEN' }
  | { readonly code: 'MAAND_NIET_TE_MELDEN'; readonly vroegst: Month; readonly laatst: Month }
  | { readonly code: 'MAAND_NOG_NIET_VOORBIJ'; readonly vanaf: Day }
  | { readonly code: 'INKOMST_STAP_KAN_NIET'; readonly status: string };

export type TeMelden = { readonly netto: Money; readonly status: Exclude<Opgave['status'], 'ingetrokken'> };

/** The months about which one may report: from the first that is decided here up to the next month. */
const meldmaanden = (eerste: Month, today: Day): { readonly vroegst: Month; readonly laatst: Month } => ({
  vroegst: eerste,
  laatst: addToMonth(monthOf(today), 1),
});

export const beoordeelMelding = (om: {
  readonly melding: Melding;
  readonly maand: Month;
  readonly eersteMaand: Month;
  readonly today: Day;
  readonly geldend: Geldend;
  readonly loongegevens: Money | undefined;
  readonly verwerkt: boolean;
}): Result<TeMelden, Meldingweigering> => {
  const { melding, maand, today, loongegevens } = om;
  const { vroegst, laatst } = meldmaanden(om.eersteMaand, today);
  if (maand < vroegst || maand > laatst) return err({ code: 'MAAND_NIET_TE_MELDEN', vroegst, laatst });
  if (melding.klopt === true) {
    return loongegevens === undefined
      ? err({ code: 'LOONGEGEVENS_ONTBREKEN' })
      : ok({ netto: loongegevens, status: 'definitief' });
  }
  if (melding.netto === undefined) return err({ code: 'NETTO_ONTBREEKT' });
  if (!isAannemelijk(melding.netto)) return err({ code: 'NETTO_ONAANNEMELIJK', hoogste: cents(HOOGSTE_NETTO) });
  const zeker = melding.status !== 'geschat';
  if (zeker && firstDay(maand) > today) return err({ code: 'MAAND_NOG_NIET_VOORBIJ', vanaf: firstDay(maand) });
  const status = nextStatus(om.geldend, handelingVan(zeker, om));
  if (status === undefined) {
    return err({
      code: 'INKOMST_STAP_KAN_NIET',
      status: om.geldend.soort === 'bekend' ? om.geldend.status : om.geldend.soort,
    });
  }
  return ok({ netto: cents(melding.netto), status });
};

/** What is said about a month that was settled is a correction of it. */
const handelingVan = (
  zeker: boolean,
  { geldend, verwerkt }: { readonly geldend: Geldend; readonly verwerkt: boolean },
): Inkomsthandeling => {
  if (!zeker) return 'schatten';
  const wasZeker =
    geldend.soort === 'tegenstrijdig' ||
    (geldend.soort === 'bekend' && geldend.status !== 'geschat' && geldend.status !== 'verwacht');
  const gecorrigeerd = geldend.soort === 'bekend' && geldend.status === 'gecorrigeerd';
  return gecorrigeerd || (verwerkt && wasZeker) ? 'corrigeren' : 'vaststellen';
};
