import { day, month } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import {
  formatGeboortedatum,
  formatLeeftijd,
  type Geboortedatum,
  heeftLeeftijd,
  leeftijdOp,
  wholeDay,
} from './geboortedatum.ts';

const dag: Geboortedatum = { soort: 'dag', dag: day('1992-02-29') };
const maand: Geboortedatum = { soort: 'maand', maand: month('1978-11') };
const jaar: Geboortedatum = { soort: 'jaar', jaar: 1979 };
const onbekend: Geboortedatum = { soort: 'onbekend' };

describe('an age is told only when it is certain', () => {
  test.each([
    [dag, '2026-02-28', 33, '33 jaar'],
    [dag, '2026-03-01', 34, '34 jaar'],
    [maand, '2026-10-31', 47, '47 jaar'],
    [maand, '2026-11-01', undefined, '47 of 48 jaar'],
    [maand, '2026-11-30', 48, '48 jaar'],
    [jaar, '2026-01-01', undefined, '46 of 47 jaar'],
    [jaar, '2026-12-31', 47, '47 jaar'],
    [onbekend, '2026-01-01', undefined, 'leeftijd onbekend'],
  ])('%o on %s', (geboren, on, leeftijd, tekst) => {
    expect(leeftijdOp(geboren, day(on))).toBe(leeftijd);
    expect(formatLeeftijd(geboren, day(on))).toBe(tekst);
  });
});

describe('an age limit is met, not met, or a question', () => {
  test.each([
    [jaar, 21, '2026-06-01', 'ja'],
    [jaar, 47, '2026-06-01', 'onbekend'],
    [jaar, 48, '2026-06-01', 'nee'],
    [maand, 48, '2026-11-15', 'onbekend'],
    [maand, 48, '2026-12-01', 'ja'],
    [dag, 34, '2026-02-28', 'nee'],
    [onbekend, 18, '2026-06-01', 'onbekend'],
  ])('%o: %i on %s: %s', (geboren, leeftijd, on, expected) => {
    expect(heeftLeeftijd(geboren, leeftijd, day(on))).toBe(expected);
  });
});

test('a day is given only when the register has one', () => {
  expect([dag, maand, jaar, onbekend].map(wholeDay)).toEqual(['1992-02-29', undefined, undefined, undefined]);
});

test('what is not known is said in words', () => {
  expect([dag, maand, jaar, onbekend].map(formatGeboortedatum)).toEqual([
    '29 februari 1992',
    'november 1978 (dag niet bekend)',
    '1979 (dag en maand niet bekend)',
    'niet bekend',
  ]);
});
