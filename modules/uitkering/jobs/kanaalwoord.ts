/** Knows how a channel's word about pay is taken in: kept once, on its job, and a month that was paid is settled anew at once. */
import { formatMonth, type Money, type Month } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import type { BijzonderLoon, Kanaal, Loonperiode, Opgave } from '../domain/inkomst.ts';
import { eersteGeraakt } from '../domain/maandopgave.ts';
import { type Bron, ensureBron, type NieuweBron, storeOpgave } from '../store/inkomst.ts';
import type { Uitkering } from '../store/lopend.ts';
import { type Herziening, herzie, nietsHerzien } from './herzien.ts';
import { planBewaking } from './uitzonderingen.ts';

export type Kanaalwoord = {
  readonly bron: NieuweBron;
  readonly kanaal: Exclude<Kanaal, 'consulent'>;
  /** The month of the pay; of pay per period and of special pay the month in which it was paid. */
  readonly maand: Month;
  readonly netto: Money;
  /** What the amount was worked out from; kept as it came. */
  readonly opbouw: unknown;
  /** 1 is the first delivery about this job and month; a higher number corrects a lower one, whichever comes first. */
  readonly volgnummer: number;
  /** Left out, a channel is sure of what it says. */
  readonly geschat?: boolean;
  /** Unique per uitkering: the same delivery twice is one. */
  readonly leveringssleutel: string;
  readonly kenmerk: string;
  readonly periode?: Loonperiode | undefined;
  readonly bijzonder?: BijzonderLoon | undefined;
  /** Why a month that was paid changes, in words for the resident; the default speaks of the employer. */
  readonly oorzaak?: string;
};

/** What was read of a benefit beforehand, for a set of deliveries at once. Jobs that a word adds or changes are put in it. */
export type Bekend = {
  readonly bronnen: Map<string, Bron>;
  /** The last month that was decided: a word about later months settles nothing. */
  readonly laatste: Month | undefined;
};

export type Opgenomen = { readonly opgave: Opgave; readonly herziening: Herziening };

/**
 * Takes in what a machine says of pay. The caller holds the uitkering (`lockUitkering`); with `bekend` he also plans that it is watched.
 * @returns undefined when this delivery was known.
 */
export const neemWoordOp = async (
  scope: Scope,
  uitkering: Uitkering,
  woord: Kanaalwoord,
  bekend?: Bekend,
): Promise<Opgenomen | undefined> => {
  const { maand, kanaal, netto, opbouw, volgnummer, leveringssleutel, kenmerk, periode, bijzonder } = woord;
  const bron = await ensureBron(scope, woord.bron, bekend && [...bekend.bronnen.values()]);
  bekend?.bronnen.set(bron.id, bron);
  const status = woord.geschat === true ? 'geschat' : volgnummer > 1 ? 'gecorrigeerd' : 'definitief';
  const opgave = await storeOpgave(scope, {
    ...{ bron, maand, kanaal, status, netto, opbouw, kenmerk, leveringssleutel },
    ...{ leveringsnummer: volgnummer, periode, bijzonder },
  });
  if (opgave === undefined) return undefined;
  const vanaf = eersteGeraakt(opgave);
  if (bekend === undefined) await planBewaking(scope, uitkering.id);
  else if (bekend.laatste === undefined || bekend.laatste < vanaf) return { opgave, herziening: nietsHerzien };
  const oorzaak = woord.oorzaak ?? `Uw werkgever gaf een ander loon door over ${formatMonth(maand)}.`;
  return { opgave, herziening: await herzie(scope, uitkering.id, vanaf, oorzaak) };
};
