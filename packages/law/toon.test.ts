import { cents, day } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { gebruikteRij } from './gebruikt.ts';
import type { Rij, Tabel } from './tabelvorm.ts';
import { toonFeit, toonRij, toonWaarde } from './toon.ts';
import { type Uitleg, vertel } from './uitleg.ts';

describe('how a value is written', () => {
  test.each([
    [141_946, 'bedrag', '€\u00a01.419,46'],
    [[25, 100], 'percentage', '25%'],
    [[125, 1000], 'percentage', '12,5%'],
    ['25%', 'percentage', '25%'],
    [3, 'aantal', '3'],
    [{ jaren: 67, maanden: 0 }, 'leeftijd', '67 jaar'],
    [{ jaren: 67, maanden: 3 }, 'leeftijd', '67 jaar en 3 maanden'],
    [null, 'leeftijd', 'null'],
    ['onbekend', 'leeftijd', 'onbekend'],
    [{ jaren: 67 }, 'leeftijd', '[object Object]'],
    [{ jaren: 1, maanden: 2 }, 'tekst', '[object Object]'],
    [[{ vanaf: 0 }], 'staffel', 'schijven'],
    ['telt mee', 'tekst', 'telt mee'],
  ] as const)('%j of kind %s: %s', (waarde, soort, tekst) => expect(toonRij(waarde, soort)).toBe(tekst));

  test.each([
    [5, 'bedrag', '€\u00a00,05'],
    [5, 'aantal', '5'],
    [5, undefined, '5'],
    [true, 'bedrag', 'ja'],
    [false, undefined, 'nee'],
    [null, undefined, 'geen'],
    [undefined, undefined, 'geen'],
    ['2026-03-01', undefined, '1 maart 2026'],
    ['2026-02-30', undefined, '2026-02-30'],
    [['a'], undefined, '["a"]'],
  ])('%j, asked as %s: %s', (waarde, soort, tekst) => expect(toonFeit(waarde, soort)).toBe(tekst));
  test('a whole number that a rule gives is an amount', () => expect(toonWaarde(5)).toBe('€\u00a00,05'));
});

const grond = { wet: { naam: 'Voorbeeldwet', kort: 'Vw', bwb: null }, artikel: '1' } as const;
const rij: Rij<unknown> = {
  vanaf: day('2026-01-01'),
  waarde: cents(100),
  zekerheid: 'een bron',
  bron: [],
  opmerking: 'let op',
};
const tabel = (id: string): Tabel<unknown> => ({
  id,
  naam: id,
  grond,
  soort: 'bedrag',
  tot: day('2027-01-01'),
  rijen: [rij],
});

test('a row that stands in two tables is told of each, on each day', () => {
  const op = day('2026-05-01');
  expect(gebruikteRij(tabel('een'), rij, op).tabel).toBe('een');
  expect(gebruikteRij(tabel('twee'), rij, op).tabel).toBe('twee');
  expect(gebruikteRij(tabel('twee'), rij, day('2026-06-01')).op).toBe('2026-06-01');
  expect(gebruikteRij(tabel('twee'), rij, op)).toBe(gebruikteRij(tabel('twee'), rij, op));
});

test('a jurist reads how it comes about, each row with its source, and what was remarked; a consulent does not', () => {
  const uitleg: Uitleg = {
    id: 'r',
    naam: 'Regel',
    waarde: 1,
    tekst: '1',
    grond,
    werkwijze: 'zo gaat het',
    feiten: [{ feit: 'loon', waarde: 1, tekst: '1' }],
    rijen: [
      gebruikteRij(tabel('een'), rij, day('2026-05-01')),
      { ...gebruikteRij(tabel('een'), { ...rij, bron: ['a', 'b'] }, day('2026-05-01')) },
    ],
    keuzes: [],
    kinderen: [],
  };
  const regels = (diepte: 'jurist' | 'consulent') =>
    vertel(uitleg, diepte).map(({ inspringing, tekst }) => `${inspringing} ${tekst}`);
  expect(regels('jurist')).toEqual([
    '0 Regel: 1 (art. 1 Voorbeeldwet)',
    '1 zo gaat het',
    '1 loon: 1',
    '1 een vanaf 2026-01-01: €\u00a01,00, een bron',
    '1 let op',
    '1 een vanaf 2026-01-01: €\u00a01,00, een bron: a, b',
    '1 let op',
  ]);
  expect(regels('consulent')).toEqual(['0 Regel: 1 (art. 1 Voorbeeldwet)', '1 loon: 1']);
});
