import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  ageOn,
  contains,
  type Day,
  day,
  daysBetween,
  formatDay,
  fromEpochDay,
  overlap,
  type Period,
  parseDay,
  toEpochDay,
  weekday,
} from './day.ts';
import {
  addToMonth,
  daysIn,
  firstDay,
  formatMonth,
  lastDay,
  month,
  monthOf,
  monthsBetween,
  monthsIn,
  parseMonth,
  periodOf,
} from './month.ts';

const anyDay = fc.integer({ min: -50_000, max: 80_000 }).map(fromEpochDay);
const anyMonth = anyDay.map(monthOf);

describe('days', () => {
  test('a day is its number and its number is the day', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        expect(fromEpochDay(toEpochDay(d))).toBe(d);
      }),
    );
  });
  test('text order is time order', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(toEpochDay(a) < toEpochDay(b));
      }),
    );
  });
  test('agrees with Temporal', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (d, n) => {
        const other = Temporal.PlainDate.from(d);
        expect(addDays(d, n)).toBe(other.add({ days: n }).toString());
        expect(addMonths(d, n)).toBe(other.add({ months: n }).toString());
        expect(weekday(d)).toBe(other.dayOfWeek);
      }),
    );
  });
  test('so many days on, so many days between', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (d, n) => {
        expect(daysBetween(d, addDays(d, n))).toBe(n);
      }),
    );
  });
  test.each([
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '',
    'x',
    '1900-02-29',
    '0000-01-01',
    '2026-01-00',
  ])('%s is no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => day(text)).toThrow(RangeError);
  });
  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('%s is a day', (text) =>
    expect(parseDay(text)).toBe(text),
  );
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s plus %s months is %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to));
  test('29 February plus a year is the last of February', () =>
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28'));
  test('two weeks on from the end of February', () => expect(addWeeks(day('2026-02-26'), 2)).toBe('2026-03-12'));
  test('in words', () => expect(formatDay(day('2027-01-14'))).toBe('14 januari 2027'));
});

describe('age', () => {
  test.each([
    ['2005-11-02', '2026-11-01', 20],
    ['2005-11-02', '2026-11-02', 21],
    ['2004-02-29', '2025-02-28', 20],
    ['2004-02-29', '2025-03-01', 21],
    ['2004-02-29', '2024-02-29', 20],
  ])('born %s, on %s: %s years', (born, on, years) => expect(ageOn(day(born), day(on))).toBe(years));
  test('never falls as time goes by', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.nat(1000), (born, on, n) => {
        expect(ageOn(born, addDays(on, n))).toBeGreaterThanOrEqual(ageOn(born, on));
      }),
    );
  });
});

describe('periods', () => {
  const period = fc
    .tuple(anyDay, fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined }))
    .map(([from, n]) => ({ from, until: n === undefined ? undefined : addDays(from, n) }));
  test('an overlap holds exactly the days that both hold', () => {
    fc.assert(
      fc.property(period, period, anyDay, (a, b, on) => {
        const both = overlap(a, b);
        expect(both !== undefined && contains(both, on)).toBe(contains(a, on) && contains(b, on));
      }),
    );
  });
  test.each([
    ['2026-06-30', '2026-08-01', false],
    ['2026-07-01', '2026-08-01', true],
    ['2026-07-31', '2026-08-01', true],
    ['2026-08-01', '2026-08-01', false],
    ['2026-08-01', undefined, true],
  ])('on %s, from 1 July until %s: %s', (on, until, holds) => {
    const end = until === undefined ? undefined : day(until);
    expect(contains({ from: day('2026-07-01'), until: end }, day(on))).toBe(holds);
  });
  test.each([
    ['2026-07-01 2026-08-01', '2026-08-01 2026-09-01', undefined],
    ['2026-07-01 2026-08-02', '2026-08-01 2026-09-01', '2026-08-01 2026-08-02'],
    ['2026-07-01 ', '2026-08-01 2026-09-01', '2026-08-01 2026-09-01'],
    ['2026-07-01 ', '2026-08-01 ', '2026-08-01 '],
  ])('%s and %s share %s', (a, b, shared) => {
    const [one, other] = [a, b].map((text) => {
      const [from = '', until = ''] = text.split(' ');
      return { from: day(from), until: parseDay(until) };
    }) as [Period, Period];
    for (const both of [overlap(one, other), overlap(other, one)])
      expect(both && `${both.from} ${both.until ?? ''}`).toBe(shared);
  });
});

describe('months', () => {
  test('a month is its days', () => {
    fc.assert(
      fc.property(anyMonth, (m) => {
        const { from, until } = periodOf(m);
        expect(daysBetween(from, until as Day)).toBe(daysIn(m));
        expect(addDays(lastDay(m), 1)).toBe(firstDay(addToMonth(m, 1)));
      }),
    );
  });
  test('so many months on, so many between', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -500, max: 500 }), (m, n) => {
        expect(monthsBetween(m, addToMonth(m, n))).toBe(n);
        expect(monthsIn(m, addToMonth(m, n))).toHaveLength(Math.max(0, n));
      }),
    );
  });
  test('the months across the turn of a year, without the one that they run until', () =>
    expect(monthsIn(month('2026-11'), month('2027-02'))).toEqual(['2026-11', '2026-12', '2027-01']));
  test.each(['2026-13', '2026-00', '2026-1', '0000-01', '2026-011', '12026-01', '9999-12'])(
    '%s is no month',
    (text) => {
      expect(parseMonth(text)).toBeUndefined();
      expect(() => month(text)).toThrow(RangeError);
    },
  );
  test('in words', () => expect(formatMonth(month('2026-10'))).toBe('oktober 2026'));
});
