/** Proves when somebody had a benefit, how long, and whether he came back within a year. */
import { type Day, day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { duurklasse, type Knip, terugkeerNa, toPerioden, type Uitkeringsloop } from './bestand.ts';

const loop = (ingangsdatum: string, einddatum?: string, knippen: readonly Knip[] = []): Uitkeringsloop => ({
  ...{ uitkeringId: ingangsdatum, persoonId: 'henk', geboren: day('1980-01-01'), knippen },
  ingangsdatum: day(ingangsdatum),
  einddatum: einddatum === undefined ? undefined : day(einddatum),
});
const knip = (soort: Knip['soort'], vanaf: string): Knip => ({ soort, vanaf: day(vanaf) });
const periodenVan = (...lopen: readonly Uitkeringsloop[]): readonly string[] =>
  toPerioden(lopen)
    .flat()
    .map(({ begin, einde = '…', reden }) => [begin, einde, ...(reden === undefined ? [] : [reden])].join(' '));

test('the last day with a right is followed by the day of outflow; who still has a benefit has none', () => {
  expect(periodenVan(loop('2020-01-01', '2020-12-31'), loop('2022-06-01'))).toEqual([
    '2020-01-01 2021-01-01 anders of onbekend',
    '2022-06-01 …',
  ]);
});

test('a benefit that follows on without a day between is one period, whatever the order', () => {
  expect(periodenVan(loop('2021-01-01'), loop('2020-01-01', '2020-12-31'))).toEqual(['2020-01-01 …']);
  expect(periodenVan(loop('2020-01-01', '2020-12-31'), loop('2021-01-02'))).toHaveLength(2);
});

test.each([
  ['ended for work', [knip('voltijdwerk', '2021-03-01')], '2021-02-28', ['2020-01-01 2021-03-01 werk']],
  [
    'ended for work and revived',
    [knip('herleven', '2021-09-01'), knip('voltijdwerk', '2021-03-01')],
    undefined,
    ['2020-01-01 2021-03-01 werk', '2021-09-01 …'],
  ],
  ['ended by a death', [knip('overlijden', '2021-03-01')], '2021-03-01', ['2020-01-01 2021-03-02 overleden']],
  [
    'revived on the same day',
    [knip('herleven', '2021-03-01'), knip('verhuizing', '2021-03-01')],
    undefined,
    ['2020-01-01 …'],
  ],
  ['never began', [knip('verhuizing', '2020-01-01')], '2020-01-01', []],
] as const)('%s', (_, knippen, einddatum, verwacht) => {
  expect(periodenVan(loop('2020-01-01', einddatum, knippen))).toEqual(verwacht);
});

test.each`
  einde           | terug           | peildatum       | uitkomst
  ${'2024-03-01'} | ${'2025-03-01'} | ${'2026-01-01'} | ${'teruggekeerd'}
  ${'2024-03-01'} | ${'2025-03-02'} | ${'2026-01-01'} | ${'duurzaam'}
  ${'2024-03-01'} | ${undefined}    | ${'2025-03-01'} | ${'nog niet bekend'}
  ${'2024-03-01'} | ${undefined}    | ${'2025-03-02'} | ${'duurzaam'}
  ${'2024-03-01'} | ${'2024-08-01'} | ${'2024-08-01'} | ${'teruggekeerd'}
  ${'2024-03-01'} | ${'2024-08-01'} | ${'2024-07-31'} | ${'nog niet bekend'}
  ${'2024-02-29'} | ${'2025-02-28'} | ${'2026-01-01'} | ${'teruggekeerd'}
  ${'2024-02-29'} | ${'2025-03-01'} | ${'2026-01-01'} | ${'duurzaam'}
`('out on $einde and back on $terug, seen on $peildatum: $uitkomst', ({ einde, terug, peildatum, uitkomst }) => {
  expect(terugkeerNa(einde as Day, terug as Day | undefined, peildatum as Day)).toBe(uitkomst);
});

test.each`
  op              | klasse
  ${'2020-05-01'} | ${'tot 1 jaar'}
  ${'2021-04-30'} | ${'tot 1 jaar'}
  ${'2021-05-01'} | ${'1 tot en met 3 jaar'}
  ${'2023-05-01'} | ${'1 tot en met 3 jaar'}
  ${'2023-05-02'} | ${'langer dan 3 jaar'}
  ${'2025-05-01'} | ${'langer dan 3 jaar'}
  ${'2025-05-02'} | ${'langer dan 5 jaar'}
`('since 2020-05-01, on $op: $klasse', ({ op, klasse }) => {
  expect(duurklasse(day('2020-05-01'), op as Day)).toBe(klasse);
});
