import { addDays, ageOn, type Day, day, daysBetween, lastDay, month, toDay } from '@samenkracht/core';
import fc from 'fast-check';
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

/** Every day on which somebody may be born, by what is known. */
const possible = (of: Geboortedatum): readonly Day[] => {
  if (of.soort === 'onbekend') return [];
  if (of.soort === 'dag') return [of.dag];
  const [first, last] =
    of.soort === 'maand' ? [day(`${of.maand}-01`), lastDay(of.maand)] : [toDay(of.jaar, 1, 1), toDay(of.jaar, 12, 31)];
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, i) => addDays(first, i));
};

test('an age and an age limit are what every possible day of birth agrees on', () => {
  const year = fc.integer({ min: 1920, max: 2026 });
  const geboren = fc.oneof(
    year.map((jaar): Geboortedatum => ({ soort: 'jaar', jaar })),
    fc
      .tuple(year, fc.integer({ min: 1, max: 12 }))
      .map(
        ([jaar, maand]): Geboortedatum => ({ soort: 'maand', maand: month(`${jaar}-${`${maand}`.padStart(2, '0')}`) }),
      ),
  );
  const op = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays(day('2026-01-01'), days));
  fc.assert(
    fc.property(geboren, op, fc.integer({ min: 0, max: 110 }), (of, on, grens) => {
      const ages = new Set(possible(of).map((born) => ageOn(born, on)));
      const reached = new Set([...ages].map((age) => age >= grens));
      expect(leeftijdOp(of, on)).toBe(ages.size === 1 ? [...ages][0] : undefined);
      expect(heeftLeeftijd(of, grens, on)).toBe(reached.size > 1 ? 'onbekend' : reached.has(true) ? 'ja' : 'nee');
    }),
  );
});
