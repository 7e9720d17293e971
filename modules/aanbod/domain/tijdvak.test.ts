/** Proves which periods figures are told of, and that what is told never gives away what is hidden. */
import { day, month } from '@samenkracht/core';
import fc from 'fast-check';
import { assert, expect, test } from 'vitest';
import {
  dagenVan,
  heelJaar,
  isVoorbij,
  laatsteKwartaal,
  maandenVan,
  protectParts,
  tijdvak,
  tijdvakkenOp,
  toldIn,
} from './tijdvak.ts';

test.each([
  ['2026', '2026-01-01', '2027-01-01'],
  ['2026-K1', '2026-01-01', '2026-04-01'],
  ['2026-K4', '2026-10-01', '2027-01-01'],
  ['2028-02', '2028-02-01', '2028-03-01'],
  ['2026-12', '2026-12-01', '2027-01-01'],
])('%s runs from %s until %s', (tekst, from, until) => {
  expect(dagenVan(tijdvak(tekst))).toEqual({ from, until });
  expect(isVoorbij(tijdvak(tekst), day(until))).toBe(true);
  expect(isVoorbij(tijdvak(tekst), day(from))).toBe(false);
});

test.each(['2026-K5', '2026-13', '2026-1', '1999', '2026-01-01'])('%s is none', (tekst) => {
  expect(() => tijdvak(tekst)).toThrow('not a tijdvak');
});

test('what is over can be chosen: the last quarter first', () => {
  expect(laatsteKwartaal(day('2026-11-22'))).toBe('2026-K3');
  expect(laatsteKwartaal(day('2027-01-01'))).toBe('2026-K4');
  expect(laatsteKwartaal(day('2026-12-31'))).toBe('2026-K3');
  const keuzes = tijdvakkenOp(day('2026-11-22'));
  expect(keuzes.slice(0, 9)).toEqual([
    ...['2026-K3', '2026-K2', '2026-K1', '2025-K4', '2025-K3', '2025-K2', '2025-K1', '2024-K4'],
    '2025',
  ]);
  expect(keuzes.at(-1)).toBe('2025-11');
  expect(keuzes.every((een) => isVoorbij(een, day('2026-11-22')))).toBe(true);
});

const per = (aantallen: readonly number[], jaar = 2026) =>
  new Map(aantallen.map((aantal, at) => [month(`${jaar}-${String(at + 1).padStart(2, '0')}`), aantal] as const));

test.each<[string, readonly number[], string, number | undefined]>([
  ['nothing happened', [0, 0, 0], '2026-K1', 0],
  ['nine', [9], '2026-01', undefined],
  ['ten', [10], '2026-01', 10],
  ['a quarter of small months', [4, 3, 3], '2026-K1', 10],
  ['two months are told, so the quarter would give away the third', [10, 12, 3], '2026-K1', undefined],
  ['with nothing in the third it gives away nothing', [10, 12, 0], '2026-K1', 22],
  ['and with ten in the third neither', [10, 12, 10], '2026-K1', 32],
  ['what is left are two months together of ten', [10, 5, 5], '2026-K1', 20],
  ['what is left are two months together of nine', [10, 4, 5], '2026-K1', undefined],
  ['a year whose first quarter is told and whose rest is nine', [10, 0, 0, 9], '2026', undefined],
  ['a year whose untold quarter has a month that is told', [10, 4, 5, 11], '2026', undefined],
  ['a year with more left over', [10, 4, 5, 1], '2026', 20],
])('%s', (_, aantallen, van, verteld) => {
  expect(toldIn(tijdvak(van), per(aantallen))).toBe(verteld);
});

test('whatever the months are: no difference of what is told is one to nine people', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 12, maxLength: 12 }), (aantallen) => {
      const maanden = per(aantallen);
      const jaar = tijdvak('2026');
      const delen = [1, 2, 3, 4].map((nr) => tijdvak(`2026-K${nr}`));
      const alle = [jaar, ...delen, ...maandenVan(jaar).map((een) => tijdvak(een))];
      const verteld = alle.filter((een) => toldIn(een, maanden) !== undefined);
      for (const groot of verteld) {
        // the most that one can take off: the largest told parts that do not overlap
        const bedekt = new Set<string>();
        const binnen = verteld.filter(
          (een) => een !== groot && maandenVan(een).every((maand) => maandenVan(groot).includes(maand)),
        );
        for (const een of binnen.toSorted((a, b) => maandenVan(b).length - maandenVan(a).length))
          for (const maand of maandenVan(een)) bedekt.add(maand);
        const rest = maandenVan(groot).reduce((n, maand) => n + (bedekt.has(maand) ? 0 : (maanden.get(maand) ?? 0)), 0);
        assert(rest === 0 || rest >= 10, `${groot}: ${rest}`);
      }
    }),
  );
});

test('the year of a period', () => {
  expect(heelJaar(tijdvak('2026-K3'))).toBe('2026');
  expect(heelJaar(tijdvak('2026'))).toBe('2026');
});

test.each<[readonly number[], readonly (number | undefined)[]]>([
  [[], []],
  [
    [0, 10],
    [0, 10],
  ],
  [[9], [undefined]],
  [
    [3, 10, 20],
    [undefined, undefined, 20],
  ],
  [
    [6, 6, 20],
    [undefined, undefined, 20],
  ],
  [
    [3, 0, 20],
    [undefined, 0, undefined],
  ],
])('of the parts %j is told %j', (aantallen, verteld) => {
  expect(protectParts(aantallen)).toEqual(verteld);
});
