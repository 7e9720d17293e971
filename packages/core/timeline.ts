/** Knows values that hold over time: a step function that cannot overlap itself. */
import type { Day, Period } from './day.ts';

/** Each value holds from its day until the next step; `undefined` means no value. Steps ascend. */
export type Timeline<T> = readonly { readonly from: Day; readonly value: T | undefined }[];

/**
 * A timeline from steps in any order.
 * @throws RangeError when a day has two values.
 */
export const timeline = <T>(steps: Timeline<T>): Timeline<T> => {
  const sorted = [...steps].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  sorted.forEach((step, i) => {
    if (i > 0 && sorted[i - 1]?.from === step.from) throw new RangeError(`two values from ${step.from}`);
  });
  return sorted;
};

/** The value that holds on a day. */
export const at = <T>(line: Timeline<T>, on: Day): T | undefined => stepAt(line, on)?.value;

/** The step that holds on a day, by halving: tables grow by two steps a year. */
export const stepAt = <T>(line: Timeline<T>, on: Day): Timeline<T>[number] | undefined => {
  let low = 0;
  let high = line.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const step = line[middle];
    if (step !== undefined && step.from <= on) low = middle + 1;
    else high = middle;
  }
  return line[low - 1];
};

/** One value in one period. */
export const during = <T>(period: Period, value: T): Timeline<T> =>
  period.until === undefined
    ? [{ from: period.from, value }]
    : [
        { from: period.from, value },
        { from: period.until, value: undefined },
      ];

/** Two timelines as one; equal neighbours are joined. Pass `equals` for values that are objects. */
export const combine = <A, B, C>(
  a: Timeline<A>,
  b: Timeline<B>,
  f: (a: A | undefined, b: B | undefined) => C | undefined,
  equals: (x: C | undefined, y: C | undefined) => boolean = Object.is,
): Timeline<C> => {
  const steps: { from: Day; value: C | undefined }[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const nextA = a[i];
    const nextB = b[j];
    const from = (nextB === undefined || (nextA !== undefined && nextA.from <= nextB.from) ? nextA : nextB)
      ?.from as Day;
    if (nextA?.from === from) i += 1;
    if (nextB?.from === from) j += 1;
    const value = f(a[i - 1]?.value, b[j - 1]?.value);
    const last = steps.at(-1);
    if (last === undefined ? value !== undefined : !equals(last.value, value)) steps.push({ from, value });
  }
  return steps;
};

/** The values with the periods in which they hold; steps without a value are left out. */
export const periods = <T>(line: Timeline<T>): readonly { readonly period: Period; readonly value: T }[] =>
  line.flatMap((step, i) =>
    step.value === undefined ? [] : [{ period: { from: step.from, until: line[i + 1]?.from }, value: step.value }],
  );
