/** Knows what a request for missing data may ask: what, by when, and that it suspends the deadline (Awb 4:5, 4:15). */
import { addDays, addWeeks, type Day, err, ok, type Result } from '@samenkracht/core';

export type GegevensverzoekRefusal =
  | { readonly code: 'HERSTELTERMIJN_ONJUIST'; readonly vroegst: Day; readonly laatst: Day }
  | { readonly code: 'DOCUMENT_AL_IN_DOSSIER' }
  | { readonly code: 'VERLENGING_AL_GEGEVEN' };

/** By default two weeks: a resident can get a bank statement in that time. */
const HERSTELTERMIJN_DAGEN = 14;
const MIN_DAGEN = 5;
/** Art. 54 lid 1 Pw knows eight weeks as the longest; longer would postpone the decision without end. */
const MAX_WEKEN = 8;

/** The last day on which the data may come, when the caller asks for one or leaves it to us. */
export const hersteltermijn = (
  vandaag: Day,
  gewenst: Day | undefined,
): Result<Day, Extract<GegevensverzoekRefusal, { code: 'HERSTELTERMIJN_ONJUIST' }>> => {
  const vroegst = addDays(vandaag, MIN_DAGEN);
  const laatst = addWeeks(vandaag, MAX_WEKEN);
  const tot = gewenst ?? addDays(vandaag, HERSTELTERMIJN_DAGEN);
  return tot < vroegst || tot > laatst ? err({ code: 'HERSTELTERMIJN_ONJUIST', vroegst, laatst }) : ok(tot);
};
