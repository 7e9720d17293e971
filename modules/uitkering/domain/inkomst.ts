/** Knows what a channel says of the pay of one job in one month, how sure that is, and which word counts. */
import { type Day, type Money, type Month, ZERO } from '@samenkracht/core';

/** `verwacht`: the job runs, nobody gave an amount yet. */
export type Inkomststatus = 'verwacht' | 'geschat' | 'definitief' | 'gecorrigeerd';
/** `uwv` is what UWV keeps of the wage returns: without all that was withheld, so it is an estimate. */
export type Kanaal = 'inwoner' | 'loongegevens' | 'uwv' | 'consulent';
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
  /** Number of the delivery within its channel: a higher one replaces a lower one, whichever came first. */
  readonly leveringsnummer?: number | undefined;
  /** Of pay that is not per month; half open. `maand` is then the month in which it was paid. */
  readonly periode?: Loonperiode | undefined;
  /** Apart from the pay of the month (art. 32 lid 2 Pw). `maand` is then the month in which it was paid. */
  readonly bijzonder?: BijzonderLoon | undefined;
  /** The payslip that was read, where the amount was taken from one. */
  readonly loonstrookId?: string;
  readonly herleiding?: Herleiding;
};

/** How an amount was worked out, where it is not the amount that was said. */
export type Herleiding = {
  readonly som: string;
  readonly artikel: string;
  readonly onzekerheden: readonly string[];
};

export type Loonperiode = { readonly van: Day; readonly tot: Day; readonly betaaldOp: Day };

export type Loonaard = 'vakantiegeld' | 'eindejaarsuitkering';

/** Over which months it was earned: as the payslip or the delivery says; undefined while nobody said so. */
export type BijzonderLoon = {
  readonly aard: Loonaard;
  readonly verworven: { readonly van: Month; readonly totEnMet: Month } | undefined;
};

/** A part of special pay that belongs to a month. */
export type Bijzonderdeel = { readonly aard: Loonaard; readonly netto: Money; readonly betaaldIn: Month };

export type Geldend =
  | { readonly soort: 'verwacht' }
  | {
      readonly soort: 'bekend';
      readonly status: Inkomststatus;
      readonly netto: Money;
      readonly opgave: Opgave;
      readonly bijzonder?: readonly Bijzonderdeel[];
      /** What the payroll says, and the resident said too. */
      readonly bevestigd?: true;
    }
  | { readonly soort: 'tegenstrijdig'; readonly inwoner: Opgave; readonly loongegevens: Opgave };

/** The last word of each channel that was not taken back. @param opgaven of one job and month, oldest first. */
export const laatstePerKanaal = (opgaven: readonly Opgave[]): Readonly<Partial<Record<Kanaal, Opgave>>> => {
  const laatste: Partial<Record<Kanaal, Opgave>> = {};
  for (const opgave of opgaven) {
    if (opgave.status === 'ingetrokken') delete laatste[opgave.kanaal];
    else if ((laatste[opgave.kanaal]?.leveringsnummer ?? 0) <= (opgave.leveringsnummer ?? 0))
      laatste[opgave.kanaal] = opgave;
  }
  return laatste;
};

const bekend = (opgave: Opgave): Extract<Geldend, { soort: 'bekend' }> => ({
  soort: 'bekend',
  status: opgave.status === 'ingetrokken' ? 'verwacht' : opgave.status,
  netto: opgave.netto,
  opgave,
});

/**
 * Which amount counts. A payslip that the consulent entered settles it, until a channel that is sure says something newer. An
 * estimate gives way to the payroll, and what UWV keeps only counts where nobody else said anything. A resident and a payroll that
 * both are sure of another amount are a matter for a human.
 * @param opgaven of one job and month, oldest first.
 * @param tolerantie how far two sure words may lie apart without being another amount.
 */
export const geldendeInkomst = (opgaven: readonly Opgave[], tolerantie: () => Money = () => ZERO): Geldend => {
  const { inwoner, loongegevens, uwv, consulent } = laatstePerKanaal(opgaven);
  const naConsulent = (opgave: Opgave | undefined): Opgave | undefined =>
    opgave !== undefined && consulent !== undefined && opgaven.indexOf(opgave) < opgaven.indexOf(consulent)
      ? undefined
      : opgave;
  const zelf = naConsulent(inwoner);
  const loon = naConsulent(loongegevens);
  const zeker = zelf === undefined || zelf.status === 'geschat' ? undefined : zelf;
  if (consulent !== undefined && zeker === undefined && loon === undefined) return bekend(consulent);
  if (zeker !== undefined && loon !== undefined) {
    return Math.abs(zeker.netto - loon.netto) <= tolerantie()
      ? { ...bekend(loon), bevestigd: true }
      : { soort: 'tegenstrijdig', inwoner: zeker, loongegevens: loon };
  }
  const telt = loon ?? zelf ?? consulent ?? uwv;
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
