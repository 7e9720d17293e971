/** Knows Awb 6:7 and 6:8: how long someone can object to a decision. */
import { addDays, addWeeks, type Day } from '@samenkracht/core';
import { awb, regel } from '@samenkracht/law';
import { verlengTotWerkdag } from './termijnenwet.ts';

export type Bezwaartermijn = { readonly eersteDag: Day; readonly uitersteDag: Day };

/** Six weeks from the day after the decision was made known in the prescribed way. */
export const bezwaartermijn = (bekendgemaaktOp: Day): Bezwaartermijn => ({
  eersteDag: addDays(bekendgemaaktOp, 1),
  uitersteDag: verlengTotWerkdag(addWeeks(bekendgemaaktOp, 6)),
});

/** The last day of that term. It holds for an appeal to the court too, counted from the decision on the objection (6:7, 8:1). */
export const uitersteDagBezwaar = regel(
  {
    id: 'awb-6-7',
    naam: 'Uiterste dag voor bezwaar of beroep',
    grond: { wet: awb, artikel: '6:7' },
    werkwijze: 'Zes weken, te beginnen op de dag na de bekendmaking (6:8).',
  },
  (f: { readonly bekendgemaaktOp: Day }): Day => bezwaartermijn(f.bekendgemaaktOp).uitersteDag,
);
