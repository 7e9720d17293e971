/** Proves the hours of jobs together, what is refused by name, and that only more than ever before is a step up. */
import { addDays, day, daysBetween } from '@samenkracht/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Baan, isOmhoog, keurBaan, minutenOp, weekdelen, zwaarsteWeek } from './baan.ts';

const today = day('2026-11-22');
const baan = (over: Partial<Baan> = {}): Baan => ({
  ...{ id: 'a', werkgever: 'Bakkerij Jansen', soort: 'parttime', minuten: 16 * 60 },
  ...{ vanaf: day('2026-06-01'), tot: undefined, ...over },
});
const winkel = (over: Partial<Baan> = {}) => baan({ id: 'b', werkgever: 'Winkel', ...over });

describe('what cannot be', () => {
  test.each<[string, Baan, readonly Baan[], string | undefined]>([
    ['one day is a job', baan({ tot: day('2026-06-02') }), [], undefined],
    ['ends on the day it begins', baan({ tot: day('2026-06-01') }), [], 'BAAN_EINDE_VOOR_BEGIN'],
    ['ends the day before', baan({ tot: day('2026-05-31') }), [], 'BAAN_EINDE_VOOR_BEGIN'],
    ['begins in a year', baan({ vanaf: day('2027-11-22') }), [], undefined],
    ['begins a day later than that', baan({ vanaf: day('2027-11-23') }), [], 'BAAN_TE_VER_VOORUIT'],
    ['sixty years ago', baan({ vanaf: day('1966-11-22') }), [], undefined],
    ['a day longer ago', baan({ vanaf: day('1966-11-21') }), [], 'BAAN_TE_LANG_GELEDEN'],
    ['beside another', baan(), [winkel()], undefined],
    ['the same employer at once', baan(), [winkel({ werkgever: ' bakkerij  JANSEN ' })], 'BAAN_OVERLAPT'],
    [
      'the same employer the day after',
      baan(),
      [winkel({ werkgever: 'Bakkerij Jansen', vanaf: day('2026-01-01'), tot: day('2026-06-01') })],
      undefined,
    ],
    [
      'the same employer a day too long',
      baan(),
      [winkel({ werkgever: 'Bakkerij Jansen', vanaf: day('2026-01-01'), tot: day('2026-06-02') })],
      'BAAN_OVERLAPT',
    ],
    ['two full jobs at once', baan({ soort: 'fulltime' }), [winkel({ soort: 'fulltime' })], 'BAAN_TWEE_KEER_VOLTIJD'],
    [
      'two full jobs one after the other',
      baan({ soort: 'fulltime' }),
      [winkel({ soort: 'fulltime', vanaf: day('2025-01-01'), tot: day('2026-06-01') })],
      undefined,
    ],
    ['a full job with a small one', baan({ soort: 'fulltime' }), [winkel()], undefined],
    ['eighty hours together', baan({ minuten: 4_800 - 960 }), [winkel()], undefined],
    ['a minute more', baan({ minuten: 4_801 - 960 }), [winkel()], 'BAAN_TE_VEEL_UREN'],
  ])('%s', (_, nieuw, anderen, code) => {
    expect(keurBaan(nieuw, anderen, today)?.code).toBe(code);
  });

  test('the refusal says from which day it is too much', () => {
    const later = winkel({ minuten: 4_000, vanaf: day('2026-09-01') });
    expect(keurBaan(baan(), [later], today)).toEqual({
      code: 'BAAN_TE_VEEL_UREN',
      vanaf: '2026-09-01',
      uren: 4_960 / 60,
    });
  });
});

describe('from part to whole', () => {
  const deel = baan({ minuten: 480, tot: day('2026-09-01') });
  const naast = winkel({ minuten: 600, vanaf: day('2026-08-01'), tot: day('2026-10-01') });

  test('hours together on each day, the end not counted', () => {
    const op = [
      '2026-05-31',
      '2026-06-01',
      '2026-07-31',
      '2026-08-01',
      '2026-08-31',
      '2026-09-01',
      '2026-09-30',
      '2026-10-01',
    ];
    expect(op.map((dag) => minutenOp([deel, naast], day(dag)))).toEqual([0, 480, 480, 1080, 1080, 600, 600, 0]);
  });

  test('stretches, the latest first, each with its jobs', () => {
    expect(weekdelen([deel, naast]).map(({ minuten, banen }) => [minuten, banen.map(({ id }) => id).join('')])).toEqual(
      [
        [600, 'b'],
        [1080, 'ab'],
        [480, 'a'],
      ],
    );
    expect(weekdelen([])).toEqual([]);
  });

  test.each<[string, readonly Baan[], readonly Baan[], boolean]>([
    ['a first job', [], [deel], true],
    ['a second beside it', [deel], [deel, naast], true],
    ['a second after it with as many hours', [deel], [deel, winkel({ minuten: 480, vanaf: day('2026-09-01') })], false],
    ['a second after it with a minute more', [deel], [deel, winkel({ minuten: 481, vanaf: day('2026-09-01') })], true],
    ['the same job with fewer hours', [deel], [{ ...deel, minuten: 240 }], false],
    ['nothing', [], [], false],
  ])('%s', (_, voor, na, omhoog) => {
    expect(isOmhoog(voor, na)).toBe(omhoog);
  });

  const begin = day('2020-01-01');
  const willekeurig = fc
    .array(
      fc.record({
        begin: fc.integer({ min: 0, max: 400 }),
        duur: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
        minuten: fc.integer({ min: 1, max: 2_400 }),
        soort: fc.constantFrom('parttime' as const, 'fulltime' as const),
        werkgever: fc.constant('x'),
      }),
      { maxLength: 6 },
    )
    .map((rijen) =>
      rijen.map(({ begin: na, duur, ...rest }, i): Baan => {
        const vanaf = addDays(begin, na);
        return { ...rest, id: String(i), vanaf, tot: duur === undefined ? undefined : addDays(vanaf, duur) };
      }),
    );

  test('on every day the hours are those of the jobs of that day, and the heaviest week is the most of them', () => {
    fc.assert(
      fc.property(willekeurig, fc.integer({ min: -1, max: 720 }), (banen, na) => {
        const op = addDays(begin, na);
        const zelf = banen
          .filter(({ vanaf, tot }) => daysBetween(vanaf, op) >= 0 && (tot === undefined || daysBetween(op, tot) > 0))
          .reduce((som, { minuten }) => som + minuten, 0);
        expect(minutenOp(banen, op)).toBe(zelf);
        expect(zwaarsteWeek(banen)).toBeGreaterThanOrEqual(zelf);
      }),
    );
  });
});
