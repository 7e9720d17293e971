/** Knows Awb 4:13-4:15: by when the authority must have decided on an application. */
import { addDays, addWeeks, type Day, daysBetween } from '@samenkracht/core';
import { verlengTotWerkdag } from './termijnenwet.ts';

export type Opschorting = {
  /** The day on which the applicant was asked to complete (Awb 4:5): the term stands still from the day after. */
  readonly gevraagdOp: Day;
  /** The day on which he completed, or on which the time for it had passed unused: from then the term runs on. */
  readonly tot: Day;
};

export type Beslistermijnfeiten = {
  readonly ontvangenOp: Day;
  readonly opschortingen: readonly Opschorting[];
  /** Weeks of the reasonable longer term that was announced within the first eight weeks (Awb 4:14 lid 3). */
  readonly verlengingWeken: number;
};

/** Awb 4:13 lid 2: in any case unreasonable after eight weeks. */
const weken = 8;
/** Art. 4 Algemene termijnenwet: a term of more than twelve weeks is not moved to a working day. */
const langsteVerschovenTermijn = 12;

/** The last day on which the decision is in time. */
export const beslistermijn = ({ ontvangenOp, opschortingen, verlengingWeken }: Beslistermijnfeiten): Day => {
  const einde = addDays(addWeeks(ontvangenOp, weken + verlengingWeken), countStilleDagen(opschortingen));
  return weken + verlengingWeken > langsteVerschovenTermijn ? einde : verlengTotWerkdag(einde);
};

/** Days on which the term stood still; days that two suspensions share count once. */
const countStilleDagen = (opschortingen: readonly Opschorting[]): number => {
  let geteldTot: Day | undefined;
  let dagen = 0;
  for (const { gevraagdOp, tot } of [...opschortingen].sort((a, b) => (a.gevraagdOp < b.gevraagdOp ? -1 : 1))) {
    const begin = addDays(gevraagdOp, 1);
    const vanaf = geteldTot !== undefined && geteldTot > begin ? geteldTot : begin;
    if (tot > vanaf) {
      dagen += daysBetween(vanaf, tot);
      geteldTot = tot;
    }
  }
  return dagen;
};
