import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day, fromEpochDay } from './day.ts';
import { at, combine, during, periods, type Timeline, timeline } from './timeline.ts';

const start = day('2026-01-01');
/** A timeline as a picture: a character per day, `-` is no value. */
const line = (picture: string): Timeline<number> =>
  timeline(
    [...picture].flatMap((character, i) =>
      i > 0 && character === picture[i - 1]
        ? []
        : [{ from: addDays(start, i), value: character === '-' ? undefined : Number(character) }],
    ),
  );
const picture = (of: Timeline<number>, days: number): string =>
  Array.from({ length: days }, (_, i) => at(of, addDays(start, i)) ?? '-').join('');

const anyLine = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 20_000, max: 20_060 }), fc.option(fc.nat(3), { nil: undefined })), {
    selector: ([n]) => n,
    maxLength: 12,
  })
  .map((steps) => timeline(steps.map(([n, value]) => ({ from: fromEpochDay(n), value }))));

describe('timeline', () => {
  test('two lines combined, as a picture', () => {
    const sum = combine(line('111-'), line('-2-2'), (a, b) =>
      a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0),
    );
    expect(picture(sum, 4)).toBe('1312');
  });
  test('on each day the combination is that of the two values', () => {
    fc.assert(
      fc.property(anyLine, anyLine, fc.integer({ min: 19_990, max: 20_080 }), (a, b, n) => {
        const on = fromEpochDay(n);
        const f = (x: number | undefined, y: number | undefined) =>
          x === undefined || y === undefined ? undefined : x * 10 + y;
        expect(at(combine(a, b, f), on)).toBe(f(at(a, on), at(b, on)));
      }),
    );
  });
  test('neighbours of a combination differ', () => {
    fc.assert(
      fc.property(anyLine, anyLine, (a, b) => {
        const both = combine(a, b, (x, y) => x ?? y);
        for (const [i, step] of both.entries())
          expect(i === 0 ? step.value !== undefined : step.value !== both[i - 1]?.value).toBe(true);
      }),
    );
  });
  test('a value during a period holds in it and nowhere else', () => {
    const held = during({ from: start, until: addDays(start, 2) }, 7);
    expect(picture(held, 3)).toBe('77-');
    expect(at(held, addDays(start, -1))).toBeUndefined();
  });
  test('an open period has no end', () =>
    expect(during({ from: start, until: undefined }, 7)).toEqual([{ from: start, value: 7 }]));
  test('the order in which steps come makes no difference', () => {
    fc.assert(
      fc.property(
        anyLine.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
        ([all, mixed]) => {
          expect(timeline(mixed)).toEqual(all);
          expect(all.map(({ from }) => from)).toEqual(all.map(({ from }) => from).toSorted());
        },
      ),
    );
  });
  test('no steps make no steps, whatever is made of no value', () => expect(combine([], [], () => 1)).toEqual([]));
  test('periods leave out what has no value', () => {
    expect(periods(line('1-2')).map(({ value }) => value)).toEqual([1, 2]);
    expect(periods(line('11-')).at(0)?.period.until).toBe('2026-01-03' as Day);
  });
  test('refuses a day with two values', () => {
    expect(() =>
      timeline([
        { from: start, value: 1 },
        { from: start, value: 2 },
      ]),
    ).toThrow(RangeError);
  });
});
