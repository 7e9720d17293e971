import { cents } from '@samenkracht/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besteedbaarInkomen } from './besteedbaar.ts';
import { metLoon } from './huishouden.ts';
import { kleinsteKlip } from './kliplijn.ts';
import { vindKlippen } from './klippen.ts';
import { zoekLoon } from './omgekeerd.ts';
import { huishouden } from './willekeurig.voorbeelden.ts';

/** Each walks the whole line of pay of some households. */

test('no household has less with more pay outside a cliff that was found', () => {
  fc.assert(
    fc.property(
      huishouden,
      fc.array(fc.integer({ min: 0, max: 400_000 }), { minLength: 30, maxLength: 30 }),
      (f, lonen) => {
        const tot = cents(400_000);
        const klippen = vindKlippen(f, 'belanghebbende', cents(0), tot);
        const opRij = lonen.toSorted((a, b) => a - b);
        let hoogste = Number.NEGATIVE_INFINITY;
        for (const bruto of opRij) {
          const { totaal } = besteedbaarInkomen(metLoon(f, 'belanghebbende', cents(bruto)));
          const inKlip = klippen.some(({ van, terug }) => bruto > van && bruto < (terug ?? tot + 1));
          if (!inKlip) expect(totaal).toBeGreaterThan(hoogste - kleinsteKlip);
          hoogste = Math.max(hoogste, totaal);
        }
      },
    ),
    { numRuns: 8 },
  );
});

test('what the reverse question answers holds there, not a cent before, and for good', () => {
  fc.assert(
    fc.property(huishouden, fc.integer({ min: 100_000, max: 300_000 }).map(cents), (f, minstens) => {
      const tot = cents(400_000);
      const antwoord = zoekLoon(f, { doel: { soort: 'te besteden', minstens }, tot });
      expect(antwoord.soort).toBe('waarde');
      if (antwoord.soort !== 'waarde') return;
      const { eerst, blijvend } = antwoord.bruto;
      const haalt = (bruto: number): boolean =>
        besteedbaarInkomen(metLoon(f, 'belanghebbende', cents(bruto))).totaal >= minstens;
      if (eerst !== null) {
        expect(haalt(eerst)).toBe(true);
        if (eerst > 0) expect(haalt(eerst - 1)).toBe(false);
      }
      if (blijvend === null) expect(haalt(tot)).toBe(false);
      else {
        for (let bruto: number = blijvend; bruto <= tot; bruto += 997) expect(haalt(bruto)).toBe(true);
        if (blijvend > 0) expect(haalt(blijvend - 1)).toBe(false);
      }
    }),
    { numRuns: 15 },
  );
});
