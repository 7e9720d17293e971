/** Proves that the lines of a specification are plain: every name and reason that a month can give. */
import { leesbaarheid } from '@samenkracht/bericht';
import { cents, day, gemeenteCode, month } from '@samenkracht/core';
import { bijstandsmaand, eenKind, eenLoon, eenMaand, eenMedebewoner, eenPersoon } from '@samenkracht/participatiewet';
import { kaderVan } from '@samenkracht/verordening';
import { expect, test } from 'vitest';
import { betaalregels, maandregels } from './specificatie.ts';

const kader = kaderVan(gemeenteCode('0599'));
const maand = month('2026-11');
const werkt = { ...eenPersoon(day('1992-05-14')), inkomsten: [eenLoon(cents(60_000))] };
const maanden = [
  eenMaand(maand, kader),
  eenMaand(maand, kader, {
    belanghebbende: werkt,
    kinderen: [eenKind(day('2020-03-08'))],
  }),
  eenMaand(maand, kader, { medebewoners: [eenMedebewoner(day('1970-01-01'))] }),
  eenMaand(maand, kader, { vanaf: day('2026-11-11') }),
];

test('no line is long, hard or without its meaning', () => {
  const regels = [
    ...maanden.flatMap((feiten) => maandregels(feiten, bijstandsmaand(feiten))),
    ...betaalregels({
      maand,
      betaaldOp: day('2026-11-25'),
      nabetaald: cents(1),
      vakantietoeslag: cents(1),
      verrekend: cents(1),
      betaald: cents(1),
    }),
  ];
  const teksten = [...new Set(regels.flatMap(({ naam, waarom }) => (waarom === undefined ? [naam] : [naam, waarom])))];
  expect(teksten.length).toBeGreaterThan(12);
  const { teLang, moeilijk, zonderUitleg } = leesbaarheid.measure(teksten);
  expect({ teLang, moeilijk, zonderUitleg }).toEqual({ teLang: [], moeilijk: [], zonderUitleg: [] });
  const redenen = regels.flatMap(({ waarom }) => waarom ?? []);
  expect(leesbaarheid.measure(redenen).flesch).toBeGreaterThanOrEqual(leesbaarheid.fleschMinimum);
});
