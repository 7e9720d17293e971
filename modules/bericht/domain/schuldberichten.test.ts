/** Knows that every kind of step about a debt reads at B1, in each of its stands, and says what the law asks of it. */
import { cents, day, month } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { plainText } from './bericht.ts';
import { SchuldGewijzigdData } from './gebeurtenissen.ts';
import { measureLeesbaarheid } from './leesbaarheid.ts';
import { composeSchuldbericht } from './schuldberichten.ts';
import { voorbeelden } from './voorbeelden.ts';

const { afzender, dagtekening, aanhef } = voorbeelden.schuld;
const kader = { afzender, dagtekening, aanhef, kenmerk: 'B-2026-11-0a1b2c3d' };
const soorten = SchuldGewijzigdData.properties.soort.anyOf.map((een) => een.const);
const van = (soort: (typeof soorten)[number], stand: 'staat' | 'voorstel' | 'afgewezen' = 'staat') =>
  composeSchuldbericht(
    {
      persoonIds: ['aaaaaaaa-0000-4000-8000-000000000001'],
      kenmerk: kader.kenmerk,
      soort,
      stand,
      maand: month('2026-10'),
      vanaf: month('2026-12'),
      bedrag: cents(2_500),
      uiterlijk: day('2026-12-04'),
      aan: 'Woonstad',
      betalingskenmerk: 'RF18 5390 0754 7034',
      ...(soort === 'bruto' ? { bezwaarUiterlijk: day('2027-01-04') } : {}),
    },
    kader,
  );

describe.each(soorten)('%s', (soort) => {
  test.each(['staat', 'voorstel', 'afgewezen'] as const)('%s leest makkelijk en noemt artikelen', (stand) => {
    const bericht = van(soort, stand);
    const { teLang, moeilijk } = measureLeesbaarheid([
      bericht.titel,
      bericht.kern,
      ...bericht.blokken.flatMap((blok) => ('tekst' in blok ? [blok.tekst] : [])),
    ]);
    expect([teLang, moeilijk]).toEqual([[], []]);
    expect(bericht.artikelen.length).toBeGreaterThan(0);
  });
});

test('een aanmaning noemt de dag, de kosten, de gevolgen en het kenmerk (art. 4:112 en 4:113 Awb)', () => {
  const tekst = plainText(van('aanmaning')).replaceAll('\u00a0', ' ');
  for (const deel of ['4 december 2026', '€ 25,00', 'deurwaarder', 'RF18 5390 0754 7034'])
    expect(tekst).toContain(deel);
});

test('tegen een besluit kan bezwaar, en er staat tot wanneer', () => {
  expect(plainText(van('bruto'))).toContain('bezwaar maken tot en met 4 januari 2027');
});
