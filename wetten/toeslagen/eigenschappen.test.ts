import { cents, day, type Money, month, ZERO } from '@samenkracht/core';
import { findVraag, type Regel, verklaar } from '@samenkracht/law';
import { testkader } from '@samenkracht/testing/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toegekendOverJaar } from './awir-artikel-14.ts';
import {
  eenAanvrager,
  eenHuurwoning,
  eenToeslagkind,
  eenToeslagmaand,
  eenToeslagmedebewoner,
  eenToeslagpartner,
} from './bouw.ts';
import type { Toeslagfeiten } from './feiten.ts';
import { huurtoeslag } from './huurtoeslag-artikel-21.ts';
import { kinderopvangtoeslag } from './kinderopvang-artikel-1-7.ts';
import { kindgebondenBudget } from './kindgebonden-budget-artikel-2.ts';
import { toeslagvragen } from './vragen.ts';
import { zorgtoeslag } from './zorgtoeslag-artikel-2.ts';

const toeslagen: readonly Regel<Toeslagfeiten, [], Money>[] = [zorgtoeslag, kindgebondenBudget, huurtoeslag];

const huishouden = fc
  .record({
    jaar: fc.constantFrom('2024', '2025', '2026'),
    inkomen: fc.integer({ min: 0, max: 12_000_000 }),
    partner: fc.option(fc.integer({ min: 0, max: 8_000_000 })),
    kinderen: fc.array(fc.constantFrom('2024-02-29', '2019-05-31', '2013-03-01', '2009-12-31'), { maxLength: 4 }),
    medebewoner: fc.boolean(),
    huur: fc.integer({ min: 0, max: 150_000 }),
    vermogen: fc.integer({ min: 0, max: 20_000_000 }),
  })
  .map(({ jaar, inkomen, partner, kinderen, medebewoner, huur, vermogen }) =>
    eenToeslagmaand(month(`${jaar}-06`), testkader(), {
      aanvrager: eenAanvrager(day('1985-06-15'), {
        toetsingsinkomen: cents(inkomen),
        rendementsgrondslag: cents(vermogen),
      }),
      partner: partner === null ? null : eenToeslagpartner(day('1990-01-01'), { toetsingsinkomen: cents(partner) }),
      kinderen: kinderen.map((geboren) => eenToeslagkind(day(geboren))),
      medebewoners: medebewoner ? [eenToeslagmedebewoner(day('1980-01-01'))] : [],
      woning: eenHuurwoning(cents(huur)),
    }),
  );

const metInkomen = (f: Toeslagfeiten, erbij: number): Toeslagfeiten => ({
  ...f,
  aanvrager: { ...f.aanvrager, toetsingsinkomen: cents(f.aanvrager.toetsingsinkomen + erbij) },
});

describe('any household', () => {
  test('more income never raises a toeslag', () => {
    fc.assert(
      fc.property(huishouden, fc.integer({ min: 1, max: 2_000_000 }), (f, erbij) => {
        for (const toeslag of toeslagen)
          expect(toeslag(metInkomen(f, erbij)), toeslag.kop.naam).toBeLessThanOrEqual(toeslag(f));
      }),
    );
  });

  test('no toeslag is below zero, and huurtoeslag is never more than the rent', () => {
    fc.assert(
      fc.property(huishouden, (f) => {
        for (const toeslag of toeslagen) expect(toeslag(f)).toBeGreaterThanOrEqual(0);
        expect(huurtoeslag(f)).toBeLessThanOrEqual((f.woning?.huurprijs ?? 0) + 50);
      }),
    );
  });

  test('explained is plain, and every fact that is read has a question', () => {
    fc.assert(
      fc.property(huishouden, (f) => {
        for (const toeslag of toeslagen) {
          const { bepaling, gelezen } = verklaar(toeslag, f, toeslagvragen);
          expect(bepaling).toMatchObject({ soort: 'waarde', waarde: toeslag(f) });
          for (const feit of gelezen.keys())
            if (feit !== 'partner' && feit !== 'woning') expect(findVraag(toeslagvragen, feit), feit).toBeDefined();
        }
      }),
      { numRuns: 50 },
    );
  });

  test('the order of children and housemates does not matter', () => {
    fc.assert(
      fc.property(huishouden, (f) => {
        const omgekeerd = { ...f, kinderen: f.kinderen.toReversed() };
        for (const toeslag of toeslagen) expect(toeslag(omgekeerd)).toBe(toeslag(f));
      }),
    );
  });

  test('twelve equal months are the granted year, within six cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (jaar) => {
        const f = eenToeslagmaand(month('2026-06'), testkader(), { aanvrager: eenAanvrager(day('1985-06-15')) });
        const toegekend = toegekendOverJaar(f, cents(jaar), day('2026-06-01'));
        expect(Math.abs(zorgtoeslag(f) * 12 - 155_000)).toBeLessThanOrEqual(6);
        expect(toegekend % 100).toBe(0);
        expect(toegekend === 0 || toegekend >= 2_400).toBe(true);
      }),
    );
  });
});

describe('what is not known', () => {
  const f = eenToeslagmaand(month('2026-06'), testkader(), {
    aanvrager: eenAanvrager(day('1985-06-15')),
    woning: eenHuurwoning(cents(65_000)),
  });

  test('a missing income is asked, never zero', () => {
    const { aanvrager, ...rest } = f;
    const { toetsingsinkomen: _, ...zonder } = aanvrager;
    expect(verklaar(zorgtoeslag, { ...rest, aanvrager: zonder }, toeslagvragen).bepaling).toMatchObject({
      soort: 'onbekend',
      feit: 'aanvrager.toetsingsinkomen',
      vraag: toeslagvragen['aanvrager.toetsingsinkomen'],
    });
  });

  test('who rents nothing and has no care is asked for neither', () => {
    const zonder = { ...f, woning: null };
    expect(verklaar(huurtoeslag, zonder, toeslagvragen).bepaling).toMatchObject({ soort: 'waarde', waarde: ZERO });
    expect([...verklaar(huurtoeslag, zonder, toeslagvragen).gelezen.keys()]).toEqual(['woning']);
    const { opvanggrond: _, ...zonderGrond } = zonder;
    expect(verklaar(kinderopvangtoeslag, zonderGrond, toeslagvragen).bepaling).toMatchObject({
      soort: 'waarde',
      waarde: ZERO,
    });
  });

  test('what is derived is named with the outcome', () => {
    const kind = { eersteKind: true, opvang: [{ soort: 'dagopvang', uren: 100, uurprijs: cents(1_000) }] } as const;
    const metOpvang = { ...f, maand: month('2025-06'), opvanggrond: true, opvangkinderen: [kind] };
    const { bepaling } = verklaar(kinderopvangtoeslag, metOpvang, toeslagvragen);
    expect(bepaling.soort === 'waarde' && bepaling.onzekerheden.length).toBeGreaterThan(0);
  });
});
