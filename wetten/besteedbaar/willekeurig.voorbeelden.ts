/** Knows how to make arbitrary households below the AOW age, in months that have amounts. */
import { addYears, cents, day, month } from '@samenkracht/core';
import { eenKind, eenPartner, eenPersoon } from '@samenkracht/participatiewet';
import { testkader } from '@samenkracht/testing/law';
import { eenHuurwoning } from '@samenkracht/toeslagen';
import fc from 'fast-check';
import { eenHuishouden, type Huishouden } from './huishouden.ts';

const geboren = fc.integer({ min: 21, max: 64 }).map((leeftijd) => addYears(day('2026-03-10'), -leeftijd));
export const loon = fc.integer({ min: 0, max: 600_000 }).map(cents);
const kind = fc.integer({ min: 0, max: 17 }).map((leeftijd) => eenKind(addYears(day('2026-05-20'), -leeftijd)));

export const persoon = (draagtBij: 'ja' | 'nee', maandenN: number) => ({
  vrijlating: {
    ...eenPersoon(day('1985-01-01')).vrijlating,
    maandenN,
    draagtBij: { keuze: draagtBij, motivering: '' },
  },
});

export const huishouden: fc.Arbitrary<Huishouden> = fc
  .record({
    maand: fc.constantFrom('2025-03', '2025-09', '2026-02', '2026-09').map(month),
    eigen: geboren,
    partner: fc.option(geboren),
    kinderen: fc.array(kind, { maxLength: 3 }),
    huur: fc.option(fc.integer({ min: 20_000, max: 110_000 }).map(cents)),
    brutoloon: fc.record({ belanghebbende: loon, partner: loon }),
    vraagtBijstand: fc.boolean(),
    draagtBij: fc.constantFrom('ja' as const, 'nee' as const),
    maandenN: fc.constantFrom(0, 6),
    verzekerd: fc.boolean(),
  })
  .map((een) => {
    const extra = persoon(een.draagtBij, een.maandenN);
    const f = eenHuishouden(een.maand, testkader(), {
      belanghebbende: eenPersoon(een.eigen, extra),
      partner: een.partner === null ? null : eenPartner(een.partner, extra),
      kinderen: een.kinderen,
      brutoloon: een.partner === null ? { ...een.brutoloon, partner: cents(0) } : een.brutoloon,
      vraagtBijstand: een.vraagtBijstand,
    });
    const woning = een.huur === null ? null : eenHuurwoning(een.huur);
    return {
      ...f,
      toeslagen: { ...f.toeslagen, woning, zorgverzekerd: { belanghebbende: een.verzekerd, partner: true } },
    };
  });
