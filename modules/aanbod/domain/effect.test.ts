/** Proves the comparison: with whom, from which day, within which year, how sure, and nothing below ten. */
import { addDays, type Day, day } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { type Begonnen, compare as compareAll, followed, type Gevolgde, peilmoment, soortgenoot } from './effect.ts';
import { newcombe, wilson } from './verschil.ts';

// Newcombe (1998), table II, method 10
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('%i of %i less %i of %i lies between', (a, m, b, n, laag, hoog) => {
  const interval = newcombe({ deel: a / m, n: m }, { deel: b / n, n });
  expect(interval.laag).toBeCloseTo(laag, 4);
  expect(interval.hoog).toBeCloseTo(hoog, 4);
  expect(interval.verschil).toBe(a / m - b / n);
});

test('there is no share of nobody', () => {
  expect(() => wilson({ deel: 0, n: 0 })).toThrow('a share of 0');
});

test.each([
  ['2025-01-01', '2025-04-01'],
  ['2025-03-31', '2025-04-01'],
  ['2025-04-01', '2025-07-01'],
  ['2025-12-31', '2026-01-01'],
])('who began on %s is looked at from %s', (begin, op) => {
  expect(peilmoment(day(begin))).toBe(op);
});

const persoon = (id: string, over: Partial<Gevolgde> = {}): Gevolgde => ({
  id,
  geboren: day('1990-05-05'),
  uitkering: [{ van: day('2023-06-01'), naarWerk: false }],
  groepen: [{ op: day('2023-06-01'), groep: 'intensief' }],
  verder: [],
  ...over,
});
const peil = day('2025-04-01');

describe('alike', () => {
  test.each<[string, Partial<Gevolgde>, string | undefined]>([
    ['as it is', {}, 'intensief, 1 tot 3 jaar, 27 tot 50'],
    ['born on the day 27 years before', { geboren: day('1998-04-01') }, 'intensief, 1 tot 3 jaar, 27 tot 50'],
    ['a day later', { geboren: day('1998-04-02') }, 'intensief, 1 tot 3 jaar, tot 27'],
    ['fifty', { geboren: day('1975-04-01') }, 'intensief, 1 tot 3 jaar, 50 en ouder'],
    [
      'a year to the day',
      { uitkering: [{ van: day('2024-04-01'), naarWerk: false }] },
      'intensief, 1 tot 3 jaar, 27 tot 50',
    ],
    ['a day less', { uitkering: [{ van: day('2024-04-02'), naarWerk: false }] }, 'intensief, tot 1 jaar, 27 tot 50'],
    [
      'three years',
      { uitkering: [{ van: day('2022-04-01'), naarWerk: false }] },
      'intensief, 3 jaar en langer, 27 tot 50',
    ],
    [
      'a benefit that ended on the day',
      { uitkering: [{ van: day('2024-01-01'), tot: peil, naarWerk: true }] },
      undefined,
    ],
    ['a benefit that begins the day after', { uitkering: [{ van: addDays(peil, 1), naarWerk: false }] }, undefined],
    ['a group that is set the day after', { groepen: [{ op: addDays(peil, 1), groep: 'licht' }] }, undefined],
    [
      ...([
        'the group of that day',
        {
          groepen: [
            { op: day('2024-01-01'), groep: 'licht' },
            { op: addDays(peil, 1), groep: 'x' },
          ],
        },
      ] as const),
      'licht, 1 tot 3 jaar, 27 tot 50',
    ],
    ['of unknown age', { geboren: undefined }, undefined],
  ])('%s', (_, over, soort) => {
    expect(soortgenoot(persoon('a', over), peil)).toBe(soort);
  });
});

/** So many, of whom the first so many left for work, on a day. */
const groep = (
  naam: string,
  aantal: number,
  lukte: number,
  einde: Day = day('2025-10-01'),
  over: Partial<Gevolgde> = {},
) =>
  Array.from({ length: aantal }, (_, at) =>
    persoon(`${naam}${at}`, {
      ...(at < lukte ? { uitkering: [{ van: day('2023-06-01'), tot: einde, naarWerk: true }] } : {}),
      ...over,
    }),
  );
const begonnen = (mensen: readonly Gevolgde[], op = '2025-02-10'): readonly Begonnen[] =>
  mensen.map(({ id }) => ({ persoonId: id, op: day(op) }));
const vandaag = day('2026-11-23');
const compare = (mee: readonly Begonnen[], mensen: readonly Gevolgde[], op: Day) =>
  compareAll(mee, followed(mensen), op);
const meten = (mee: readonly Gevolgde[], niet: readonly Gevolgde[], op?: string) =>
  compare(begonnen(mee, op), [...mee, ...niet], vandaag);
const werk = (beeld: ReturnType<typeof compare>) => (beeld.stand === 'vergeleken' ? beeld.effecten[0] : undefined);

describe('the difference', () => {
  test('between who took it and people alike who did not, with both numbers and the interval of Newcombe', () => {
    expect(werk(meten(groep('m', 70, 56), groep('n', 80, 48)))).toMatchObject({
      ...{ soort: 'uit naar werk', mee: { n: 70, deel: 0.8 }, niet: { n: 80, deel: 0.6 }, oordeel: 'meer' },
      ...{ laag: expect.closeTo(0.0524, 4), hoog: expect.closeTo(0.3339, 4) },
    });
  });

  test('that can be nothing is told to be unknown; fewer is told too', () => {
    expect(werk(meten(groep('m', 20, 10), groep('n', 20, 9)))).toMatchObject({ oordeel: 'niet te zeggen' });
    expect(werk(meten(groep('m', 40, 2), groep('n', 40, 30)))).toMatchObject({ oordeel: 'minder' });
  });

  test('weighs people alike as they are among those who took part', () => {
    const oud = { geboren: day('1960-01-01') };
    const mee = [...groep('m', 10, 5), ...groep('mo', 30, 0, undefined, oud)];
    const niet = [...groep('n', 30, 15), ...groep('no', 10, 0, undefined, oud)];
    // half of the young, none of the old: as many as among who took part is an eighth
    expect(werk(meten(mee, niet))).toMatchObject({ mee: { deel: 0.125 }, niet: { n: 40, deel: 0.125 } });
  });

  test('leaves out who is like nobody', () => {
    const anders = groep('x', 5, 5, undefined, { groepen: [{ op: day('2023-06-01'), groep: 'licht' }] });
    expect(werk(meten([...groep('m', 10, 0), ...anders], groep('n', 10, 0)))).toMatchObject({
      mee: { n: 10, deel: 0 },
    });
  });
});

describe('the year', () => {
  const deel = (einde: string) => werk(meten(groep('m', 10, 10, day(einde)), groep('n', 10, 0)))?.mee.deel;
  test('runs from the quarter after the start, half open', () => {
    expect(deel('2025-04-02')).toBe(1);
    expect(deel('2026-03-31')).toBe(1);
    expect(deel('2026-04-01')).toBe(0);
    // out on the day itself or before: on neither side
    expect(deel('2025-04-01')).toBeUndefined();
  });

  test('must be over', () => {
    const [mee, niet] = [groep('m', 10, 0), groep('n', 10, 0)];
    expect(compare(begonnen(mee), [...mee, ...niet], day('2026-03-31'))).toEqual({ stand: 'te weinig' });
    expect(compare(begonnen(mee), [...mee, ...niet], day('2026-04-01')).stand).toBe('vergeleken');
  });

  test('who left for another reason did not leave for work', () => {
    const weg = groep('m', 10, 0).map((een) => ({
      ...een,
      uitkering: [{ van: day('2023-06-01'), tot: day('2025-06-01'), naarWerk: false }],
    }));
    expect(werk(meten(weg, groep('n', 10, 0)))).toMatchObject({ mee: { deel: 0 } });
  });

  test('a step further counts in the same year', () => {
    const met = groep('m', 10, 0).map((een, at) => ({ ...een, verder: [day(at < 5 ? '2025-04-01' : '2026-04-01')] }));
    const beeld = meten(met, groep('n', 10, 0));
    expect(beeld.stand === 'vergeleken' && beeld.effecten[1]).toMatchObject({
      soort: 'stap verder',
      mee: { deel: 0.5 },
    });
  });
});

describe('who did not take it', () => {
  test('is who began it after the year, and not who began within it or before', () => {
    const [mee, niet] = [groep('m', 10, 0), groep('n', 10, 10)];
    const alle = [...mee, ...niet];
    const later = (op: string) => compare([...begonnen(mee), ...begonnen(niet.slice(0, 1), op)], alle, vandaag).stand;
    expect(later('2026-04-01')).toBe('vergeleken');
    expect(later('2026-03-31')).toBe('te weinig');
    expect(later('2024-01-01')).toBe('te weinig');
  });

  test('counts once, in the first quarter', () => {
    const [eerst, dan, niet] = [groep('a', 10, 0), groep('b', 10, 0), groep('n', 12, 0)];
    const beeld = compare([...begonnen(eerst), ...begonnen(dan, '2025-05-01')], [...eerst, ...dan, ...niet], vandaag);
    expect(werk(beeld)).toMatchObject({ mee: { n: 10 }, niet: { n: 12 } });
  });
});

describe('hidden', () => {
  test.each<[number, number, string]>([
    [9, 20, 'te weinig'],
    [10, 9, 'te weinig'],
    [10, 10, 'vergeleken'],
  ])('%i beside %i: %s', (mee, niet, stand) => {
    expect(meten(groep('m', mee, 1), groep('n', niet, 1)).stand).toBe(stand);
  });

  test('a quarter of few waits for the next, so that one person is never the difference', () => {
    const [eerst, klein] = [groep('a', 10, 0), groep('b', 9, 9)];
    const [een, twee] = [groep('n', 10, 0), groep('o', 30, 0, undefined, { geboren: day('1960-01-01') })];
    const oud = klein.map((elk) => ({ ...elk, geboren: day('1960-01-01') }));
    const starts = [...begonnen(eerst), ...begonnen(oud, '2025-05-01')];
    expect(werk(compare(starts, [...eerst, ...oud, ...een, ...twee], vandaag))).toMatchObject({ mee: { n: 10 } });
    const tiende = persoon('b9', { geboren: day('1960-01-01') });
    const meer = [...starts, ...begonnen([tiende], '2025-06-30')];
    expect(werk(compare(meer, [...eerst, ...oud, tiende, ...een, ...twee], vandaag))).toMatchObject({ mee: { n: 20 } });
  });

  test('nobody began', () => {
    expect(compare([], groep('n', 20, 5), vandaag)).toEqual({ stand: 'te weinig' });
  });
});
