/** Proves the figures of the caseload on a day: each group with its edges, and what is hidden from who may see no names. */
import { day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import type { Uitkeringsperiode } from './bestand.ts';
import { type Bestandsgroep, deelIn, telBestand } from './bestandsanalyse.ts';

const op = day('2026-07-01');
const periode = (begin: string, einde?: string, over: Partial<Uitkeringsperiode> = {}): Uitkeringsperiode => ({
  ...{ uitkeringId: begin, persoonId: begin, geboren: day('1980-01-01'), begin: day(begin) },
  einde: einde === undefined ? undefined : day(einde),
  reden: einde === undefined ? undefined : 'anders of onbekend',
  ...over,
});
const groepenVan = (...perioden: readonly Uitkeringsperiode[]): readonly Bestandsgroep[] =>
  [...deelIn([perioden], op)].flatMap(([groep, daarin]) => (daarin.length === 0 ? [] : [groep]));

test.each([
  ['begins on the day itself', [periode('2026-07-01')], ['duur-tot-1', 'ouder']],
  ['begins a day later', [periode('2026-07-02')], []],
  ['27 on the day itself', [periode('2026-01-01', undefined, { geboren: day('1999-07-01') })], ['duur-tot-1', 'ouder']],
  ['27 a day later', [periode('2026-01-01', undefined, { geboren: day('1999-07-02') })], ['duur-tot-1', 'jong']],
  [
    'born on an unknown day',
    [periode('2018-01-01', undefined, { geboren: undefined })],
    ['duur-5', 'leeftijd-onbekend'],
  ],
  ['ends a day later', [periode('2022-07-01', '2026-07-02')], ['duur-3-5', 'ouder']],
  ['left on the day itself', [periode('2022-07-01', '2026-07-01')], ['uit-3', 'uit-anders', 'nu-onbekend']],
  [
    'left a year ago, the year is not over',
    [periode('2025-01-01', '2025-07-01', { reden: 'werk' })],
    ['uit-nieuw', 'uit-werk', 'nu-onbekend'],
  ],
  ['left a year and a day ago', [periode('2025-01-01', '2025-06-30')], ['jaar-duurzaam']],
  ['left two years ago', [periode('2020-01-01', '2024-07-01')], ['jaar-duurzaam']],
  ['left longer ago', [periode('2020-01-01', '2024-06-30')], []],
  ['died', [periode('2020-01-01', '2026-06-01', { reden: 'overleden' })], []],
  [
    'back within a year',
    [periode('2020-01-01', '2024-10-01'), periode('2025-10-01')],
    ['duur-tot-1', 'ouder', 'jaar-terug'],
  ],
  [
    'back a day after the year',
    [periode('2020-01-01', '2024-10-01'), periode('2025-10-02')],
    ['duur-tot-1', 'ouder', 'jaar-duurzaam'],
  ],
] as const)('%s', (_, perioden, groepen) => {
  expect(groepenVan(...perioden)).toEqual(groepen);
});

const veel = (aantal: number, begin: string) => Array.from({ length: aantal }, () => [periode(begin)]);

test('shares and averages, whole for who may see names', () => {
  const telling = telBestand(deelIn([...veel(3, '2026-01-01'), ...veel(1, '2016-07-01')], op), op, true);
  expect(telling.duur).toEqual({
    aantal: 4,
    groepen: [
      { groep: 'duur-tot-1', aantal: 3, aandeel: 75 },
      { groep: 'duur-1-3', aantal: 0, aandeel: 0 },
      { groep: 'duur-3-5', aantal: 0, aandeel: 0 },
      { groep: 'duur-5', aantal: 1, aandeel: 25 },
    ],
  });
  // (3 x 181 + 3652 days) / 4 / 365.25
  expect([telling.gemiddeldeLeeftijd, telling.gemiddeldeDuur]).toEqual([46, 2.9]);
  expect(telling.terugkeer).toMatchObject({ aantal: 0, groepen: [{ aantal: 0, aandeel: null }, { aantal: 0 }] });
});

test.each([
  ['ten of each', [10, 10, 10, 10], [10, 10, 10, 10]],
  ['nine takes the next smallest along', [9, 11, 30, 40], [null, null, 30, 40]],
  ['nobody at all is small too', [0, 0, 12, 40], [null, null, null, 40]],
  ['two that are ten together', [4, 6, 12, 40], [null, null, 12, 40]],
  ['all', [1, 2, 3, 1], [null, null, null, null]],
] as const)('hidden from who may see no names: %s', (_, aantallen, gezien) => {
  const sinds = ['2026-01-01', '2024-01-01', '2022-01-01', '2016-01-01'];
  const personen = aantallen.flatMap((aantal, i) => veel(aantal, sinds[i] ?? ''));
  const telling = telBestand(deelIn(personen, op), op, false);
  expect(telling.duur.groepen.map(({ aantal }) => aantal)).toEqual(gezien);
  const som = aantallen.reduce<number>((a, b) => a + b, 0);
  expect(telling.duur.aantal).toBe(som < 10 ? null : som);
  expect(telling.gemiddeldeLeeftijd).toBe(som < 10 ? null : 46);
});
