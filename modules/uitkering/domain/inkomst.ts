/** Knows what a channel says of the pay of one job in one month, how sure that is, and which word counts. */
import type { Money, Month } from '@samenkracht/core';

/** `verwacht`: the job runs, nobody gave an amount yet. */
export type Inkomststatus = 'verwacht' | 'geschat' | 'definitief' | 'gecorrigeerd';
export type Kanaal = 'inwoner' | 'loongegevens' | 'consulent';
export type Inkomsthandeling = 'schatten' | 'vaststellen' | 'corrigeren';

/** Who may say what when. A resident who finds out more later must be able to say so (art. 17 Pw), so he may correct too. */
export const inkomstovergangen: Readonly<Record<Inkomststatus, Partial<Record<Inkomsthandeling, Inkomststatus>>>> = {
  verwacht: { schatten: 'geschat', vaststellen: 'definitief', corrigeren: 'gecorrigeerd' },
  geschat: { schatten: 'geschat', vaststellen: 'definitief', corrigeren: 'gecorrigeerd' },
  definitief: { vaststellen: 'definitief', corrigeren: 'gecorrigeerd' },
  gecorrigeerd: { corrigeren: 'gecorrigeerd' },
};

/** One row: what was said. `ingetrokken` takes back what the same channel said before. */
export type Opgave = {
  readonly id: string;
  readonly bronId: string;
  readonly maand: Month;
  readonly kanaal: Kanaal;
  readonly status: Exclude<Inkomststatus, 'verwacht'> | 'ingetrokken';
  readonly netto: Money;
  readonly kenmerk: string;
  readonly toelichting: string | undefined;
  readonly bekendOp: string;
};

export type Geldend =
  | { readonly soort: 'verwacht' }
  | { readonly soort: 'bekend'; readonly status: Inkomststatus; readonly netto: Money; readonly opgave: Opgave }
  | { readonly soort: 'tegenstrijdig'; readonly inwoner: Opgave; readonly loongegevens: Opgave };

/** The last word of each channel that was not taken back. @param opgaven of one job and month, oldest first. */
const laatstePerKanaal = (opgaven: readonly Opgave[]): Readonly<Partial<Record<Kanaal, Opgave>>> => {
  const laatste: Partial<Record<Kanaal, Opgave>> = {};
  for (const opgave of opgaven) {
    if (opgave.status === 'ingetrokken') delete laatste[opgave.kanaal];
    else laatste[opgave.kanaal] = opgave;
  }
  return laatste;
};

const bekend = (opgave: Opgave): Geldend => ({
  soort: 'bekend',
  status: opgave.status === 'ingetrokken' ? 'verwacht' : opgave.status,
  netto: opgave.netto,
  opgave,
});

/**
 * Which amount counts. A payslip that the consulent entered settles it, until a channel says something newer. An estimate gives
 * way to the payroll. A resident and a payroll that both are sure of another amount are a matter for a human.
 */
export const geldendeInkomst = (opgaven: readonly Opgave[]): Geldend => {
  const { inwoner, loongegevens, consulent } = laatstePerKanaal(opgaven);
  const volgorde = new Map(opgaven.map((opgave, i) => [opgave.id, i]));
  const naConsulent = (opgave: Opgave | undefined): Opgave | undefined =>
    opgave !== undefined &&
    consulent !== undefined &&
    (volgorde.get(opgave.id) ?? 0) < (volgorde.get(consulent.id) ?? 0)
      ? undefined
      : opgave;
  const zelf = naConsulent(inwoner);
  const loon = naConsulent(loongegevens);
  const zeker = zelf === undefined || zelf.status === 'geschat' ? undefined : zelf;
  if (consulent !== undefined && zeker === undefined && loon === undefined) return bekend(consulent);
  if (zeker !== undefined && loon !== undefined) {
    return zeker.netto === loon.netto ? bekend(loon) : { soort: 'tegenstrijdig', inwoner: zeker, loongegevens: loon };
  }
  const telt = loon ?? zelf ?? consulent;
  return telt === undefined ? { soort: 'verwacht' } : bekend(telt);
};

/** What the resident can take back: his own last word, as long as the month was not settled with it. */
export const intrekbaar = (opgaven: readonly Opgave[], verwerkt: boolean): Opgave | undefined =>
  verwerkt ? undefined : laatstePerKanaal(opgaven).inwoner;

/** The status a new word gets, and whether it may be said. */
export const nextStatus = (
  huidig: Geldend,
  handeling: Inkomsthandeling,
): Exclude<Inkomststatus, 'verwacht'> | undefined => {
  const van = huidig.soort === 'bekend' ? huidig.status : huidig.soort === 'tegenstrijdig' ? 'definitief' : 'verwacht';
  const naar = inkomstovergangen[van][handeling];
  return naar === 'verwacht' ? undefined : naar;
};

/** More than this in a month beside bijstand is a typing error until someone looks: € 10.000. */
export const HOOGSTE_NETTO = 1_000_000;
export const isAannemelijk = (netto: number): boolean =>
  Number.isSafeInteger(netto) && netto >= 0 && netto <= HOOGSTE_NETTO;
