/** Knows until when a debt of an uitkering can be claimed: the rule of the Awb over the steps that were taken. */
import { type Stuiting, uitersteBetaaldag, type Verjaring, verjaring } from '@samenkracht/awb';
import { type Day, firstDay, type Month } from '@samenkracht/core';
import type { Invordering } from './invordering.ts';

/** A debt as the limitation must know it. */
export type Verjaarbaar = {
  readonly maand: Month;
  readonly wijze: 'verrekening' | 'terugvordering';
  /** When it was made known, where it was claimed back at once. */
  readonly ontstaanOp: Day;
};

/**
 * Undefined while it was not claimed back by a decision: then no term to pay was set, and nothing runs. A reminder and a dwangbevel of this debt
 * interrupt (4:106), and so does a plan that the resident agreed to: he then acknowledges what he owes (4:105 lid 2).
 * @param op an agreement that still stands makes the term longer until this day (4:111).
 */
export const verjaringVan = (
  { maand, wijze, ontstaanOp }: Verjaarbaar,
  { teruggevorderd, aanmaningen, dwangbevelen, erkenningen, uitstelperioden }: Invordering,
  op: Day,
): Verjaring | undefined => {
  const besluit = teruggevorderd.get(maand);
  if (besluit === undefined && wijze === 'verrekening') return undefined;
  const aanmaning = aanmaningen.get(maand);
  const dwangbevel = dwangbevelen.get(maand);
  const stuitingen: readonly Stuiting[] = [
    ...(aanmaning === undefined ? [] : [{ op: aanmaning.sinds, grond: 'aanmaning' as const }]),
    ...(dwangbevel === undefined ? [] : [{ op: dwangbevel.sinds, grond: 'dwangbevel' as const }]),
    ...erkenningen.map((dag) => ({ op: dag, grond: 'erkenning' as const })),
  ];
  return verjaring({
    betalenUiterlijk: uitersteBetaaldag({ bekendgemaaktOp: besluit?.sinds ?? ontstaanOp, laterTijdstip: null }),
    stuitingen,
    uitstellen: uitstelperioden.map(({ van, totEnMet }) => ({ van, totEnMet: totEnMet ?? op })),
  });
};

/** Can it not be claimed any more in the run of a month? */
export const isVerjaardIn = (schuld: Verjaarbaar, invordering: Invordering, run: Month): boolean => {
  const dag = firstDay(run);
  const uitkomst = verjaringVan(schuld, invordering, dag);
  return uitkomst !== undefined && dag > uitkomst.laatsteDag;
};
