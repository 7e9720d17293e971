/** Knows a year in which work ends: bijstand comes back in the month after, and toeslagen look at the pay that was really earned. */
import { cents, day, gemeenteCode, month } from '@samenkracht/core';
import { eenPartner } from '@samenkracht/participatiewet';
import { kaderVan } from '@samenkracht/verordening';
import { describe, expect, test } from 'vitest';
import { eenHuishouden } from './huishouden.ts';
import { bepaalJaar } from './jaar.ts';
import { somVan } from './onderdelen.ts';

const metLoon = (bruto: number) =>
  eenHuishouden(month('2026-09'), kaderVan(gemeenteCode('0599')), {
    brutoloon: { belanghebbende: cents(bruto), partner: cents(0) },
  });

const jaarVan = (...vraag: Parameters<typeof bepaalJaar>) => {
  const jaar = bepaalJaar(...vraag);
  if (jaar.soort !== 'waarde') throw new Error(`no year: ${jaar.soort}`);
  return jaar.waarde;
};
const einde = (na: number) => ({ wie: 'belanghebbende', na }) as const;

describe('een jaar waarin het werk stopt', () => {
  test('tot het einde als het jaar met werk, daarna de bijstand van wie niet werkt', () => {
    const zonder = jaarVan(metLoon(0));
    const stopt = jaarVan(metLoon(250_000), einde(3));
    for (const i of [0, 1, 2])
      expect(stopt.maanden[i]?.onderdelen).toEqual(
        expect.arrayContaining([expect.objectContaining({ soort: 'brutoloon', bedrag: 250_000 })]),
      );
    for (const maand of stopt.maanden.slice(3)) {
      const gelijk = zonder.maanden.find((een) => een.maand === maand.maand);
      expect(somVan(maand, 'bijstand')).toBe(gelijk && somVan(gelijk, 'bijstand'));
      expect(somVan(maand, 'brutoloon')).toBe(0);
    }
  });

  test('de toeslagen zien drie maanden loon en negen maanden bijstand, in elke maand hetzelfde', () => {
    const stopt = jaarVan(metLoon(250_000), einde(3));
    const inkomens = new Set(stopt.maanden.map(({ toetsingsinkomen }) => toetsingsinkomen));
    expect(inkomens.size).toBe(1);
    const heel = jaarVan(metLoon(250_000)).maanden[0]?.toetsingsinkomen ?? 0;
    expect([...inkomens][0]).toBeLessThan(heel);
    expect([...inkomens][0]).toBeGreaterThan(3 * 250_000);
  });

  test('een deel van een vrijlating is na het einde op: zij telt door over de maanden met werk', () => {
    const vrij = (na: number) =>
      jaarVan(metLoon(60_000), einde(na)).maanden.filter(({ bijstandsmaand }) => (bijstandsmaand?.vrijlating ?? 0) > 0);
    expect(vrij(3)).toHaveLength(3);
    // art. 31 lid 2 onder n: at most six months
    expect(vrij(11)).toHaveLength(6);
  });

  test('maanden zonder bijstand verbruiken geen vrijlating, ook niet waar zij altijd van het inkomen af gaat', () => {
    const kader = kaderVan(gemeenteCode('0599'));
    const altijd = { vanaf: day('2017-01-01'), keuze: 'ja', bron: 'voorbeeld', status: 'vastgesteld' } as const;
    const met = { ...kader, keuzes: { ...kader.keuzes, 'pw-31-2-boven-norm': [altijd] } };
    const brutoloon = { belanghebbende: cents(174_500), partner: cents(0) };
    const { maanden } = jaarVan(eenHuishouden(month('2026-09'), met, { brutoloon }));
    const bedragen = maanden.map(({ bijstandsmaand }) => [bijstandsmaand?.bijstand, bijstandsmaand?.vrijlating]);
    expect(bedragen).toEqual([...Array(6).fill([0, 0]), ...Array(6).fill([expect.any(Number), 28_900])]);
  });

  test('van een paar telt de vrijlating van ieder apart', () => {
    const f = eenHuishouden(month('2026-09'), kaderVan(gemeenteCode('0599')), {
      partner: eenPartner(day('1986-01-01')),
      brutoloon: { belanghebbende: cents(0), partner: cents(60_000) },
    });
    const { maanden } = jaarVan(f);
    const vrij = maanden.map(({ bijstandsmaand }) => bijstandsmaand?.personen.map(({ vrijlating }) => vrijlating > 0));
    expect(vrij).toEqual([...Array(6).fill([false, true]), ...Array(6).fill([false, false])]);
  });

  test.each([0, 12, 2.5])('na %d maanden is geen einde binnen het jaar', (na) => {
    expect(() => bepaalJaar(metLoon(1), einde(na))).toThrow(RangeError);
  });
});
