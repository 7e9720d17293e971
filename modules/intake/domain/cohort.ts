/** Knows how the roll-out of the perspective goes: group after group, how far each is, and when it is done at this pace. */
import { addDays, type Day, daysBetween } from '@samenkracht/core';

export type Cohortlid = {
  readonly persoonId: string;
  /** The day on which his perspective was made. */
  readonly gemaaktOp: Day | undefined;
};

export type Voortgang = {
  readonly totaal: number;
  readonly gemaakt: number;
  /** Made in the days that are looked back on. */
  readonly recent: number;
  readonly verwachting:
    | { readonly soort: 'klaar'; readonly op: Day }
    | { readonly soort: 'dag'; readonly op: Day }
    /** Nothing was made in those days, or nobody is in it: a day would be a guess. */
    | { readonly soort: 'niet te zeggen' };
};

/**
 * @param vandaag the day of looking. @param dagen how many days before it, itself not counted, give the pace.
 */
export const measureVoortgang = (leden: readonly Cohortlid[], vandaag: Day, dagen: number): Voortgang => {
  const dagenVan = leden.flatMap(({ gemaaktOp }) => (gemaaktOp === undefined ? [] : [gemaaktOp])).toSorted();
  const recent = dagenVan.filter((op) => {
    const geleden = daysBetween(op, vandaag);
    return geleden >= 1 && geleden <= dagen;
  }).length;
  const tellingen = { totaal: leden.length, gemaakt: dagenVan.length, recent };
  const laatste = dagenVan.at(-1);
  const nog = leden.length - dagenVan.length;
  if (nog === 0 && laatste !== undefined) return { ...tellingen, verwachting: { soort: 'klaar', op: laatste } };
  if (recent === 0) return { ...tellingen, verwachting: { soort: 'niet te zeggen' } };
  return { ...tellingen, verwachting: { soort: 'dag', op: addDays(vandaag, Math.ceil((nog * dagen) / recent)) } };
};
