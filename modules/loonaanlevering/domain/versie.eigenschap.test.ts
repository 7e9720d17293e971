/** Properties of corrections: whatever order versions arrive in, the same one holds; saying the same again is no version. */
import { cents, day } from '@samenkracht/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geldendeVersie, type Loon, nextVersie, type Versie } from './versie.ts';

const loonVan = (LnLbPh: number): Loon => ({
  NumIV: 1,
  DatAanv: day('2026-03-01'),
  LnLbPh: cents(LnLbPh),
  LnTabBB: cents(0),
  IngLbPh: cents(0),
  BijdrZvw: cents(0),
  WrdPrGebrAut: cents(0),
  PrWhk: cents(0),
  VakBsl: cents(0),
  OpgRchtVakBsl: cents(0),
  AantVerlU: 10,
  vakantiegeldPerMaand: true,
  betaaldOp: day('2026-10-25'),
});

/** What an employer says one after the other, as it is kept. */
const kept = (lonen: readonly number[]): readonly Versie[] => {
  const versies: Versie[] = [];
  for (const bedrag of lonen) {
    const loon = loonVan(bedrag);
    const versie = nextVersie(geldendeVersie(versies), loon);
    if (versie !== undefined) versies.push({ versie, loon });
  }
  return versies;
};

const lonen = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 });

test('what holds is what was said last', () => {
  fc.assert(
    fc.property(lonen, (gezegd) => {
      expect(geldendeVersie(kept(gezegd))?.loon.LnLbPh).toBe(gezegd.at(-1));
    }),
  );
});

test('versions count on without a gap, and each differs from the one before', () => {
  fc.assert(
    fc.property(lonen, (gezegd) => {
      const versies = kept(gezegd);
      expect(versies.map(({ versie }) => versie)).toEqual(versies.map((_, i) => i + 1));
      for (const [i, een] of versies.entries()) expect(een.loon.LnLbPh).not.toBe(versies[i - 1]?.loon.LnLbPh);
    }),
  );
});

test('the order in which versions arrive makes no difference', () => {
  const geschud = lonen.chain((gezegd) => {
    const versies = kept(gezegd);
    return fc.tuple(fc.constant(versies), fc.shuffledSubarray([...versies], { minLength: versies.length }));
  });
  fc.assert(
    fc.property(geschud, ([op, door]) => {
      expect(geldendeVersie(door)).toEqual(geldendeVersie(op));
    }),
  );
});

test('fields in another order say the same', () => {
  const loon = loonVan(1);
  const omgekeerd = Object.fromEntries(Object.entries(loon).toReversed()) as Loon;
  expect(nextVersie({ versie: 3, loon }, omgekeerd)).toBeUndefined();
});
