/** Knows Awb 4:5: when an application that is not complete may be left aside. */
import { addWeeks, type Day } from '@samenkracht/core';

export type Aanvulverzoek = {
  readonly gevraagdOp: Day;
  /** Last day to complete. */
  readonly hersteltermijnTotEnMet: Day;
  /** Undefined while nothing came. */
  readonly aangevuldOp: Day | undefined;
};

export type Aanvulstand = 'loopt' | 'op tijd aangevuld' | 'te laat aangevuld' | 'ongebruikt verstreken';

/** Only an applicant who had the opportunity to complete, and let it pass, may see his application left aside (lid 1). */
export const aanvulstand = (verzoek: Aanvulverzoek, op: Day): Aanvulstand => {
  const { aangevuldOp, hersteltermijnTotEnMet } = verzoek;
  if (aangevuldOp !== undefined)
    return aangevuldOp <= hersteltermijnTotEnMet ? 'op tijd aangevuld' : 'te laat aangevuld';
  return op <= hersteltermijnTotEnMet ? 'loopt' : 'ongebruikt verstreken';
};

/** Lid 4: the decision to leave it aside is made known within four weeks after it was completed or the time had passed. */
export const uitersteDagBuitenBehandeling = (verzoek: Aanvulverzoek): Day =>
  addWeeks(verzoek.aangevuldOp ?? verzoek.hersteltermijnTotEnMet, 4);
