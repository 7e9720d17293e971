/** Knows Awb 4:13-4:15: by when the authority must have decided on an application, with every ground on which the term stands still. */
import { addDays, addWeeks, type Day, toEpochDay } from '@samenkracht/core';
import { awb, regel } from '@samenkracht/law';
import { verlengTotWerkdag } from './termijnenwet.ts';

/** Awb 4:15: a time in which the term stands still. */
export type Opschorting =
  /** Lid 1: the applicant was asked to complete, or was told that information was asked abroad. The term stands still from the day after. */
  | {
      readonly gevraagdOp: Day;
      /** The day on which it came, or on which the time for it had passed unused: from then the term runs on. */
      readonly tot: Day;
      readonly grond?: 'aanvulling' | 'informatie uit het buitenland';
    }
  /** Lid 2: the applicant agreed in writing, the delay is his, or the authority cannot decide by force majeure. From `vanaf` up to `tot`. */
  | {
      readonly grond: 'instemming' | 'vertraging door de aanvrager' | 'overmacht';
      readonly vanaf: Day;
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
export const beslistermijn = regel(
  {
    id: 'awb-4-13',
    naam: 'Uiterste dag voor het besluit op een aanvraag',
    grond: { wet: awb, artikel: '4:13', lid: '2' },
    werkwijze: 'Acht weken, met de dagen waarop de termijn stilstond (4:15) en de aangekondigde weken (4:14 lid 3).',
  },
  ({ ontvangenOp, opschortingen, verlengingWeken }: Beslistermijnfeiten): Day =>
    eindeNaWeken(ontvangenOp, weken + verlengingWeken, countStilleDagen(opschortingen)),
);

/** Awb 4:14 lid 3: a longer term counts only when it was announced within the first eight weeks, stills included. */
export const isOpTijdVerlengd = (
  feiten: Pick<Beslistermijnfeiten, 'ontvangenOp' | 'opschortingen'>,
  aangekondigdOp: Day,
): boolean => aangekondigdOp <= beslistermijn({ ...feiten, verlengingWeken: 0 });

/** The first day on which the term stands still. */
const beginVan = (opschorting: Opschorting): Day =>
  'vanaf' in opschorting ? opschorting.vanaf : addDays(opschorting.gevraagdOp, 1);

/** Days on which the term stood still; days that two suspensions share count once. */
export const countStilleDagen = (opschortingen: readonly Opschorting[]): number => {
  const stukken = opschortingen
    .map((opschorting) => ({ begin: toEpochDay(beginVan(opschorting)), tot: toEpochDay(opschorting.tot) }))
    .sort((a, b) => a.begin - b.begin);
  let dagen = 0;
  let geteldTot = Number.NEGATIVE_INFINITY;
  for (const { begin, tot } of stukken) {
    dagen += Math.max(0, tot - Math.max(begin, geteldTot));
    geteldTot = Math.max(geteldTot, tot);
  }
  return dagen;
};

/** The end of a term of so many weeks after a day: moved to a working day when the term is of at most twelve weeks. */
export const eindeNaWeken = (na: Day, weken: number, stilleDagen: number): Day => {
  const einde = addDays(addWeeks(na, weken), stilleDagen);
  return weken > langsteVerschovenTermijn ? einde : verlengTotWerkdag(einde);
};
