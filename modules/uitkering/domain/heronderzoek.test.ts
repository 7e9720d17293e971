/** Proves the draw and its test: the same seed gives the same lots, edges of size and months, and chances that were worked out by hand. */
import { day } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { drawLoten, isPasBekeken, lot } from './heronderzoek.ts';
import { samengevoegd, slaagt, type Toetsling, toetsKeuze, tweezijdigeKans } from './heronderzoektoets.ts';

const id = (n: number): string => `aaaaaaaa-0000-4000-8000-${String(n).padStart(12, '0')}`;
const stad = Array.from({ length: 1_000 }, (_, n) => lot(id(n)));

describe('a draw', () => {
  test.each([
    ['size 0', stad, 0, 0],
    ['fewer than there are', stad, 40, 40],
    ['just as many', stad.slice(0, 5), 5, 5],
    ['more than there are', stad.slice(0, 5), 6, 5],
    ['all left out', [], 10, 0],
    ['a lot given twice', [...stad.slice(0, 3), ...stad.slice(0, 3)], 10, 3],
  ])('%s', (_, loten, omvang, aantal) => {
    const gekozen = drawLoten(loten, 'zaad', omvang);
    expect(gekozen).toHaveLength(aantal);
    expect(new Set(gekozen).size).toBe(aantal);
  });

  test('the same seed draws the same, in whatever order; another seed draws others', () => {
    expect(drawLoten([...stad].reverse(), 'zaad', 40)).toEqual(drawLoten(stad, 'zaad', 40));
    expect(drawLoten(stad, 'ander', 40)).not.toEqual(drawLoten(stad, 'zaad', 40));
  });

  test('a larger sample holds the smaller one', () => {
    expect(drawLoten(stad, 'zaad', 80).slice(0, 40)).toEqual(drawLoten(stad, 'zaad', 40));
  });

  test('over many seeds everybody is drawn about as often', () => {
    const keren = new Map<string, number>();
    for (let zaad = 0; zaad < 400; zaad += 1)
      for (const een of drawLoten(stad.slice(0, 20), String(zaad), 5)) keren.set(een, (keren.get(een) ?? 0) + 1);
    // 400 times 1 in 4: 100, with a standard deviation below 9
    for (const aantal of keren.values()) expect(Math.abs(aantal - 100)).toBeLessThan(40);
    expect(keren.size).toBe(20);
  });

  test.each(['Henk van der Velde', '', `${id(1)} vrouw`, '123456782'])('%j is no lot', (iets) => {
    expect(() => lot(iets)).toThrow('only the number');
  });

  test.each([-1, 1.5, Number.NaN])('%d is no size', (omvang) => {
    expect(() => drawLoten(stad, 'zaad', omvang)).toThrow('whole size');
  });
});

test.each([
  ['2026-05-22', 6, '2026-11-21', true],
  ['2026-05-22', 6, '2026-11-22', false],
  ['2026-08-31', 6, '2027-02-27', true],
  ['2026-08-31', 6, '2027-02-28', false],
  ['2026-11-22', 0, '2026-11-22', false],
])('looked at on %s, %d months: on %s still left out is %s', (bekeken, maanden, op, verwacht) => {
  expect(isPasBekeken(day(bekeken), maanden, day(op))).toBe(verwacht);
});

test.each([
  // the lady tasting tea: 8 cups, 4 of them, 4 chosen; all right 1/70 and all wrong 1/70
  [8, 4, 4, 4, 2 / 70],
  [8, 4, 4, 3, 34 / 70],
  [8, 4, 4, 2, 1],
  // 1 of 20 is chosen out of a group of 5: as rare as 5/20
  [20, 5, 1, 1, 0.25],
  [20, 5, 20, 5, 1],
  [20, 0, 4, 0, 1],
])('of %d with a group of %d, %d chosen of whom %d: %d', (totaal, groep, gekozen, raak, p) => {
  expect(tweezijdigeKans(totaal, groep, gekozen, raak)).toBeCloseTo(p, 9);
});

test('more than there are is no outcome', () => {
  expect(() => tweezijdigeKans(10, 2, 5, 3)).toThrow('more than there are');
});

const wie = (aantallen: Record<string, number>, huishouden = 'alleen'): readonly Toetsling[] =>
  Object.entries(aantallen).flatMap(([leeftijd, aantal]) =>
    Array.from({ length: aantal }, (_, i) => ({ id: `${leeftijd} ${i}`, leeftijd, huishouden })),
  );

describe('the test of a choice', () => {
  test('only the young were chosen: it deviates, and a reason is needed', () => {
    const toets = toetsKeuze(wie({ jong: 50, oud: 50 }), new Set(wie({ jong: 20 }).map((een) => een.id)));
    expect(toets).toMatchObject({ totaal: 100, gekozen: 20, oordeel: 'wijkt af' });
    expect(toets.regels).toMatchObject([
      { groep: 'jong', totaal: 50, gekozen: 20, verwacht: 10, wijktAf: true },
      { groep: 'oud', totaal: 50, gekozen: 0, verwacht: 10, wijktAf: true },
    ]);
    expect(slaagt(toets)).toBe(false);
  });

  test('half and half is what chance gives', () => {
    const toets = toetsKeuze(wie({ jong: 50, oud: 50 }), new Set(wie({ jong: 10, oud: 10 }).map((een) => een.id)));
    expect([toets.oordeel, toets.regels[0]?.p]).toEqual(['in orde', 1]);
    expect(slaagt(toets)).toBe(true);
  });

  test('nine are hidden with the smallest other, so that they cannot be computed back; ten are shown', () => {
    const namen = (aantallen: Record<string, number>) =>
      toetsKeuze(wie(aantallen), new Set(['a 0'])).regels.map(({ groep, totaal }) => [groep, totaal]);
    expect(namen({ a: 30, b: 9, c: 12 })).toEqual([
      ['a', 30],
      [samengevoegd, 21],
    ]);
    expect(namen({ a: 30, b: 5, c: 5 })).toEqual([
      ['a', 30],
      [samengevoegd, 10],
    ]);
    expect(namen({ a: 30, b: 10 })).toEqual([
      ['a', 30],
      ['b', 10],
    ]);
  });

  test('nobody chosen passes; chosen where nothing can be compared does not', () => {
    expect(slaagt(toetsKeuze(wie({ jong: 50 }), new Set()))).toBe(true);
    const klein = toetsKeuze(wie({ jong: 4, oud: 5 }), new Set(['jong 0']));
    expect([klein.oordeel, slaagt(klein)]).toEqual(['niet te toetsen', false]);
    expect(toetsKeuze([], new Set()).oordeel).toBe('niemand gekozen');
  });
});
