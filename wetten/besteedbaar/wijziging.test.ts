import { day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { beleidOverStad } from './beleid.ts';
import { kleineStad, wijzigingen } from './beleid.voorbeelden.ts';
import { leesWijziging } from './wijziging.ts';

const lees = (json: unknown) => {
  const gelezen = leesWijziging(json);
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.error));
  return gelezen.value;
};

test.each([
  [
    'norm alleenstaande 50 euro hoger',
    { rijen: [{ tabel: 'pw-21-alleenstaande', vanaf: '2026-07-01', waarde: '1.469,46' }] },
  ],
  [
    'algemene heffingskorting 120 per jaar hoger',
    { rijen: [{ tabel: 'ib-8-10-hoogste', vanaf: '2026-01-01', waarde: '3.235,00' }] },
  ],
  ['vrijlating ook boven de norm', { keuzes: [{ term: 'pw-31-2-boven-norm', vanaf: '2017-01-01', keuze: 'ja' }] }],
])('%s comes out the same from JSON', (naam, json) => {
  expect(beleidOverStad(kleineStad(), lees(json))).toEqual(beleidOverStad(kleineStad(), wijzigingen.get(naam) ?? {}));
});

test('a percentage of a toeslag can be changed, and nothing is a change of nothing', () => {
  const { rijen = [] } = lees({ rijen: [{ tabel: 'wht-21-2-a', vanaf: '2026-01-01', waarde: '20%' }] });
  expect(rijen).toMatchObject([{ tabel: 'wht-21-2-a', waarde: [2000, 10_000], vanaf: '2026-01-01' }]);
  expect(lees({})).toEqual({ rijen: [], keuzes: {} });
});

test('choices of one term stand in the order of their days', () => {
  const { keuzes } = lees({
    keuzes: [
      { term: 'pw-31-2-boven-norm', vanaf: '2026-07-01', keuze: 'ja' },
      { term: 'pw-31-2-boven-norm', vanaf: '2026-01-01', keuze: 'nee' },
    ],
  });
  expect(keuzes?.['pw-31-2-boven-norm']?.map(({ vanaf }) => vanaf)).toEqual([day('2026-01-01'), day('2026-07-01')]);
});

test.each([
  ['no change', null, '/'],
  ['a word that is not asked', { norm: 1 }, '/'],
  ['an unknown table', { rijen: [{ tabel: 'toString', vanaf: '2026-07-01', waarde: '1,00' }] }, '/rijen/0/tabel'],
  [
    'a day that is none',
    { rijen: [{ tabel: 'pw-21-alleenstaande', vanaf: '2026-02-30', waarde: '1,00' }] },
    '/rijen/0/vanaf',
  ],
  [
    'a day after the table',
    { rijen: [{ tabel: 'ib-8-10-hoogste', vanaf: '2030-01-01', waarde: '1,00' }] },
    '/rijen/0/vanaf',
  ],
  ['no amount', { rijen: [{ tabel: 'pw-21-alleenstaande', vanaf: '2026-07-01', waarde: 'veel' }] }, '/rijen/0/waarde'],
  ['brackets', { rijen: [{ tabel: 'regeling-11', vanaf: '2026-01-01', waarde: '8%' }] }, '/rijen/0/waarde'],
  ['an unknown term', { keuzes: [{ term: 'toString', vanaf: '2026-07-01', keuze: 'ja' }] }, '/keuzes/0/term'],
  [
    'an unknown choice',
    { keuzes: [{ term: 'pw-31-2-boven-norm', vanaf: '2026-07-01', keuze: 'toString' }] },
    '/keuzes/0/keuze',
  ],
  [
    'a choice on no day',
    { keuzes: [{ term: 'pw-31-2-boven-norm', vanaf: '2026-13-01', keuze: 'ja' }] },
    '/keuzes/0/vanaf',
  ],
])('%s is refused with its place', (_naam, json, pad) => {
  const gelezen = leesWijziging(json);
  expect(gelezen.ok ? [] : gelezen.error.map((een) => een.pad)).toContain(pad);
});
