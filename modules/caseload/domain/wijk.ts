/** Knows what may be told of a wijk without telling of somebody: nothing below ten, no part whose rest is below ten, and fives. */

export const minstensMensen = 10;

/** The people of one wijk as they are counted. */
export type Wijktelling = {
  readonly wijk: string;
  readonly begeleid: number;
  readonly metPlan: number;
  /** Began a job in the year before. */
  readonly naarWerk: number;
};

export type Wijkcijfer = {
  readonly wijk: string;
  /** Undefined: too few to say. Otherwise rounded to five, so that two figures of two days do not differ by one. */
  readonly begeleid: number | undefined;
  readonly metPlan: number | undefined;
  readonly zonderPlan: number | undefined;
  readonly naarWerk: number | undefined;
};

const inFives = (aantal: number): number => Math.round(aantal / 5) * 5;

/** A part of a whole: hidden when it, or who is left, is too small. */
const partOf = (deel: number, geheel: number): number | undefined =>
  deel < minstensMensen || geheel - deel < minstensMensen ? undefined : inFives(deel);

export const tellableOf = ({ wijk, begeleid, metPlan, naarWerk }: Wijktelling): Wijkcijfer => ({
  wijk,
  begeleid: begeleid < minstensMensen ? undefined : inFives(begeleid),
  metPlan: partOf(metPlan, begeleid),
  zonderPlan: partOf(begeleid - metPlan, begeleid),
  naarWerk: partOf(naarWerk, begeleid),
});
