/** Knows Awb 6:7 and 6:8: how long someone can object to a decision. */
import { addDays, addWeeks, type Day } from '@samenkracht/core';
import { verlengTotWerkdag } from './termijnenwet.ts';

export type Bezwaartermijn = { readonly eersteDag: Day; readonly uitersteDag: Day };

/** Six weeks from the day after the decision was made known in the prescribed way. */
export const bezwaartermijn = (bekendgemaaktOp: Day): Bezwaartermijn => ({
  eersteDag: addDays(bekendgemaaktOp, 1),
  uitersteDag: verlengTotWerkdag(addWeeks(bekendgemaaktOp, 6)),
});
