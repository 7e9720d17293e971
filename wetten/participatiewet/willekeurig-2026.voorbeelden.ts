/** Knows how to make arbitrary means of 2026 that the second implementation knows too, each person with the facts that belong to them. */
import { cents, type Month, month } from '@samenkracht/core';
import fc from 'fast-check';
import { eenMiddel } from './bouw.ts';
import type { Inkomst, Maandfeiten, Persoon } from './feiten.ts';

export const maanden2026: fc.Arbitrary<Month> = fc
  .integer({ min: 1, max: 12 })
  .map((maand) => month(`2026-${String(maand).padStart(2, '0')}`));

/** Around the limits of a month and a year more often than chance would have it. */
const bedrag = fc
  .oneof(
    fc.integer({ min: 0, max: 400_000 }),
    fc.constantFrom(0, 1, 21_999, 22_000, 22_001, 119_999, 120_000, 120_001, 219_999, 220_000, 339_800, 344_700),
  )
  .map(cents);
const meetelling = fc
  .constantFrom('telt niet mee' as const, 'telt mee' as const)
  .map((keuze) => ({ keuze, motivering: '' }));
const aard = fc.constantFrom('inkomen' as const, 'vermogen' as const).map((keuze) => ({ keuze, motivering: '' }));

const middel: fc.Arbitrary<Inkomst> = fc
  .tuple(
    fc.constantFrom(
      'gift' as const,
      'kostenbesparing' as const,
      'premie' as const,
      'premie' as const,
      'vrijwilligersvergoeding' as const,
      'huur of kostgeld' as const,
    ),
    bedrag,
    meetelling,
    fc.boolean(),
  )
  .map(([soort, netto, oordeel, inKostendelersnorm]) =>
    eenMiddel(soort, netto, {
      ...(soort === 'premie' ? { oordeel } : {}),
      ...(soort === 'huur of kostgeld' ? { inKostendelersnorm } : {}),
    }),
  );

const extra = fc.record({
  middelen: fc.array(middel, { maxLength: 4 }),
  ditJaar: fc.record({
    giften: bedrag,
    premies: bedrag,
    aantalPremies: fc.integer({ min: 0, max: 3 }),
    vrijwilligerswerk: bedrag,
  }),
  bovenGiftgrens: fc.record({ oordeel: meetelling, aard }),
});

/** The household with means of 2026 for each adult. */
export const metMiddelenVan2026 = (gewoon: fc.Arbitrary<Maandfeiten>): fc.Arbitrary<Maandfeiten> =>
  fc.tuple(gewoon, extra, extra).map(([f, eigen, ander]) => {
    const met = <P extends Persoon>(persoon: P, { middelen, ...rest }: typeof eigen): P => ({
      ...persoon,
      ...rest,
      inkomsten: [...persoon.inkomsten, ...middelen],
    });
    return {
      ...f,
      belanghebbende: met(f.belanghebbende, eigen),
      partner: f.partner === null ? null : met(f.partner, ander),
    };
  });
