/** Knows repeatable chance: the same seed gives the same draws, on every machine, for ever. */

/** Draws from one stream. */
export type Toeval = {
  /** From 0 until (not including) 1. */
  readonly fraction: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (of: number) => boolean;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  /** One of the values, by weight. */
  readonly weigh: <T>(from: readonly Weighed<T>[]) => T;
  /** A waiting time with this mean: many short ones, few long ones. */
  readonly waiting: (mean: number) => number;
};
export type Weighed<T> = readonly [value: T, weight: number];

/** The generator sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, four words of seed. */
export const toeval = (...seed: readonly [number, number, number]): Toeval => {
  let [a, b, c] = [seed[0] | 0, seed[1] | 0, seed[2] | 0];
  let counter = 1;
  const fraction = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 12; i += 1) fraction(); // the first dozen draws still show the seed
  const between = (low: number, high: number): number => low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    between,
    chance: (of) => fraction() < of,
    pick: (from) => from[Math.floor(fraction() * from.length)] ?? from[0],
    weigh: (from) => weigh(from, fraction()),
    waiting: (mean) => -mean * Math.log(1 - fraction()),
  };
};

const weigh = <T>(from: readonly Weighed<T>[], drawn: number): T => {
  const total = from.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = drawn * total;
  for (const [value, weight] of from) {
    rest -= weight;
    if (rest < 0) return value;
  }
  const last = from.at(-1);
  if (last === undefined) throw new RangeError('nothing to choose from');
  return last[0];
};
