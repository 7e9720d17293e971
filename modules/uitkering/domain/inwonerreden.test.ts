/** Knows that the reasons in a letter speak to the resident, and say nothing that goes without saying. */
import { leesbaarheid } from '@samenkracht/bericht';
import { cents, day } from '@samenkracht/core';
import type { Oordeel } from '@samenkracht/law';
import { grondOp, participatiewet } from '@samenkracht/law';
import { expect, test } from 'vitest';
import { redenenVoorToekenning, redenVoorAfwijzing } from './inwonerreden.ts';

const oordeel = (id: string, reden = ''): Oordeel => ({
  id,
  naam: id,
  grond: grondOp({ wet: participatiewet, artikel: '11' }, day('2026-11-02')),
  uitkomst: 'voldaan',
  reden,
  feiten: {},
});

test('a letter that grants tells what matters, in the order of the law', () => {
  const alle = ['pw-11', 'pw-40-1', 'pw-13', 'pw-41-4', 'pw-43', 'pw-19-1-b', 'pw-19-1-a', 'pw-44-ingang'].map((id) =>
    oordeel(id),
  );
  const redenen = redenenVoorToekenning(alle, { inkomen: cents(22_500), norm: cents(141_946) });
  expect(redenen.map((reden) => reden.replaceAll('\u00a0', ' '))).toEqual([
    'U woont in Nederland en u mag hier blijven.',
    'U woont in onze gemeente.',
    'Uw spaargeld en bezittingen zijn niet hoger dan de grens.',
    'Uw inkomen dat meetelt is € 225,00. Dat is lager dan de norm van € 1.419,46.',
  ]);
  expect(leesbaarheid.measure(redenen).teLang).toEqual([]);
});

test('very urgent reasons are told to who gets bijstand by them', () => {
  const redenen = redenenVoorToekenning([oordeel('pw-16')], { inkomen: cents(0), norm: cents(141_946) });
  expect(redenen).toEqual([
    'Normaal hebt u geen recht op bijstand. Er zijn zeer dringende redenen om u toch bijstand te geven.',
  ]);
  expect(leesbaarheid.measure(redenen).teLang).toEqual([]);
});

test.each([
  ['pw-19-1-a', 'Inkomen € 1.600,00, norm € 1.419,46.', /Uw inkomen dat meetelt is € 1\.600,00\. Dat is niet lager/],
  ['pw-19-1-b', 'Er is € 900,00 vermogen boven de grens.', /U zit € 900,00 boven de grens/],
  ['pw-11', 'Een van de aanvragers woont niet in Nederland.', /woont niet in Nederland/],
])('%s is refused in words for the reader', (id, reden, expected) => {
  expect(redenVoorAfwijzing(oordeel(id, reden))).toMatch(expected);
});
