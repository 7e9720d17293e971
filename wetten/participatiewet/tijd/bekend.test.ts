import { day, month } from '@samenkracht/core';
import { testkader } from '@samenkracht/testing/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kaderMet, stelSamen } from './bekend.ts';
import type { Dossierfeit } from './dossier.ts';

const kader = testkader();
const maart = month('2026-03');
const feit = (naam: string, waarde: unknown, bekendSinds: string): Dossierfeit => ({
  naam,
  waarde,
  bekendSinds: `2026-${bekendSinds}T00:00:00.000Z`,
  geldig: { from: day('2026-01-01'), until: undefined },
  bron: 'proef',
});
const samen = (feiten: readonly Dossierfeit[]) => stelSamen({ feiten, kader }, maart, () => true);

test.each([
  [
    'a whole that is known later takes the place of a part',
    [feit('belanghebbende', { geboren: '1990-01-01' }, '02-02'), feit('belanghebbende.ziek', true, '02-01')],
    { geboren: '1990-01-01' },
  ],
  [
    'a part that is known later stands in the whole',
    [
      feit('belanghebbende.ziek', true, '02-02'),
      feit('belanghebbende', { geboren: '1990-01-01', ziek: false }, '02-01'),
    ],
    { geboren: '1990-01-01', ziek: true },
  ],
  [
    'of one moment the whole goes before its parts',
    [
      feit('belanghebbende.vrijlating.maandenN', 3, '02-01'),
      feit('belanghebbende.ziek', true, '02-01'),
      feit('belanghebbende', { geboren: '1990-01-01' }, '02-01'),
      feit('belanghebbende.vrijlating', { sindsR: null }, '02-01'),
    ],
    { geboren: '1990-01-01', vrijlating: { sindsR: null, maandenN: 3 }, ziek: true },
  ],
  [
    'a part that became known first, then the whole, then another part',
    [
      feit('belanghebbende.b', 2, '02-03'),
      feit('belanghebbende.a', 1, '02-01'),
      feit('belanghebbende', { c: 3 }, '02-02'),
    ],
    { b: 2, c: 3 },
  ],
])('%s, in whatever order they are given', (_, feiten, verwacht) => {
  fc.assert(
    fc.property(fc.shuffledSubarray(feiten, { minLength: feiten.length }), (gemengd) => {
      expect(samen(gemengd)).toMatchObject({
        ok: true,
        value: { soort: 'feiten', feiten: { belanghebbende: verwacht } },
      });
      const uit = samen(gemengd);
      if (uit.ok && uit.value.soort === 'feiten') expect(uit.value.feiten.belanghebbende).toEqual(verwacht);
    }),
  );
});

const term = 'pw-58-2-drempel';
const gekozen = (keuze: string, vanaf: string, bekendSinds: string) =>
  ({
    soort: 'keuze',
    term,
    keuze: { vanaf: day(vanaf), keuze, bron: 'raad', status: 'vastgesteld' },
    bekendSinds: `2026-${bekendSinds}T00:00:00.000Z`,
  }) as const;

test('a choice that is known later stands in for one of the same day; the days of a term ascend', () => {
  const alle = [
    gekozen('geen', '2026-03-01', '02-01'),
    gekozen('200 netto', '2026-03-01', '02-02'),
    gekozen('geen', '2026-02-01', '02-03'),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(alle, { minLength: 3 }), (gemengd) => {
      const keuzes = kaderMet(kader, gemengd).keuzes[term]?.filter(({ bron }) => bron === 'raad');
      expect(keuzes?.map(({ vanaf, keuze }) => `${vanaf} ${keuze}`)).toEqual([
        '2026-02-01 geen',
        '2026-03-01 200 netto',
      ]);
    }),
  );
  expect(kaderMet(kader, [])).toBe(kader);
});
