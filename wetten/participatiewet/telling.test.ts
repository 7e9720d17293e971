import { addToMonth, cents, day, type Month, month, monthsBetween } from '@samenkracht/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bijstandsmaand } from './artikel-19.ts';
import {
  eenKind,
  eenLoon,
  eenMaand,
  eenMiddel,
  eenPersoon,
  geenVrijlatingGebruikt,
  nietsOntvangenDitJaar,
} from './bouw.ts';
import type { Inkomst, Maandfeiten } from './feiten.ts';
import { kader2027 } from './jaar2027.voorbeelden.ts';
import { giftenVoor2026 } from './open-termen-middelen.ts';
import { eersteTelstand, metTelstand, naarMaand, type Telstand, telBuffer, telMaand, telMaanden } from './telling.ts';

// before 2026 each gift is judged by itself: a municipality without an amount of its own
const perGift = { vanaf: day('2017-01-01'), keuze: 'per gift', bron: 'voorbeeld', status: 'vastgesteld' } as const;
const kader = { ...kader2027(), keuzes: { ...kader2027().keuzes, [giftenVoor2026.id]: [perGift] } };
const ja = { keuze: 'ja' as const, motivering: '' };
const nee = { keuze: 'nee' as const, motivering: '' };

/** A month of a parent of a child of six, with these incomes; what was used before comes from the counters. */
const maandVan = (maand: Month, inkomsten: readonly Inkomst[], anders: Partial<Maandfeiten['belanghebbende']> = {}) =>
  eenMaand(maand, kader, {
    belanghebbende: eenPersoon(day('1985-06-15'), {
      inkomsten,
      vrijlating: {
        ...geenVrijlatingGebruikt,
        verlenging34a: nee,
        nieuwDienstverband34a: true,
        opnieuw34a: ja,
      },
      bovenGiftgrens: {
        oordeel: { keuze: 'telt mee', motivering: '' },
        aard: { keuze: 'vermogen', motivering: '' },
      },
      ...anders,
    }),
    kinderen: [eenKind(day('2020-05-06'))],
  });

const inkomsten: fc.Arbitrary<readonly Inkomst[]> = fc
  .record({
    loon: fc.constantFrom(0, 0, 30_000, 60_000),
    gift: fc.constantFrom(0, 0, 20_000, 90_000),
    vrijwillig: fc.constantFrom(0, 0, 10_000, 30_000),
    premie: fc.constantFrom(0, 0, 0, 100_000),
  })
  .map(({ loon, gift, vrijwillig, premie }) => [
    ...(loon === 0 ? [] : [eenLoon(cents(loon))]),
    ...(gift === 0 ? [] : [eenMiddel('gift', cents(gift), { oordeel: { keuze: 'telt mee', motivering: '' } })]),
    ...(vrijwillig === 0 ? [] : [eenMiddel('vrijwilligersvergoeding', cents(vrijwillig))]),
    ...(premie === 0
      ? []
      : [eenMiddel('premie', cents(premie), { oordeel: { keuze: 'telt niet mee', motivering: '' } })]),
  ]);

/** Up to thirty months from January 2025, some without bijstand. */
const reeks: fc.Arbitrary<readonly Maandfeiten[]> = fc
  .array(fc.option(inkomsten, { nil: null, freq: 6 }), { minLength: 1, maxLength: 24 })
  .map((maanden) =>
    maanden.flatMap((een, i) => (een === null ? [] : [maandVan(addToMonth(month('2025-01'), i), een)])),
  );

describe('counters over the months', () => {
  test('the fold is what one counts from the list', () => {
    fc.assert(
      fc.property(reeks, (maanden) => {
        const { stand, uitkomsten } = telMaanden(eersteTelstand(month('2025-01'), false), maanden);
        const rij = maanden.flatMap((f, i) => {
          const [eigen] = uitkomsten[i]?.personen ?? [];
          return eigen === undefined ? [] : [{ f, eigen, reservering: uitkomsten[i]?.vtReservering ?? 0 }];
        });
        const metGrond = (grond: string) => rij.filter(({ eigen }) => eigen.grond === grond && eigen.vrijlating > 0);
        expect(stand.belanghebbende.vrijlating.maandenN).toBe(metGrond('n').length);
        expect(stand.belanghebbende.vrijlating.sindsR).toBe(metGrond('r')[0]?.f.maand ?? null);
        const laatste = stand.maand;
        const ditJaar = rij.filter(({ f }) => f.maand.slice(0, 4) === laatste.slice(0, 4));
        const som = (soort: Inkomst['soort']) =>
          ditJaar
            .flatMap(({ f }) => f.belanghebbende.inkomsten)
            .filter((een) => een.soort === soort)
            .reduce((totaal, { netto }) => totaal + netto, 0);
        expect(stand.belanghebbende.ditJaar.giften).toBe(som('gift'));
        const jaarmax = laatste < '2026-01' ? 210_000 : 220_000;
        const maandmax = laatste < '2026-01' ? 21_000 : 22_000;
        const vrij = ditJaar
          .flatMap(({ f }) => f.belanghebbende.inkomsten)
          .filter((een) => een.soort === 'vrijwilligersvergoeding')
          .reduce((totaal, { netto }) => totaal + Math.min(netto, maandmax), 0);
        expect(stand.belanghebbende.ditJaar.vrijwilligerswerk).toBe(Math.min(vrij, jaarmax));
        const premies = ditJaar.filter(({ f }) => f.belanghebbende.inkomsten.some((een) => een.soort === 'premie'));
        expect(stand.belanghebbende.ditJaar.aantalPremies).toBe(Math.min(2, premies.length));
        expect(stand.belanghebbende.ditJaar.premies).toBe(Math.min(2, premies.length) * 100_000);
        const laatsteJuni = ['2026-06', '2025-06'].find((een) => een < laatste);
        const open = rij.filter(({ f }) => laatsteJuni === undefined || f.maand >= laatsteJuni);
        expect(stand.vakantietoeslag).toBe(open.reduce((totaal, { reservering }) => totaal + reservering, 0));
      }),
      { numRuns: 300 },
    );
  });

  test('a series in two parts is the whole series', () => {
    fc.assert(
      fc.property(reeks, fc.nat(24), (maanden, knip) => {
        const begin = eersteTelstand(month('2025-01'), false);
        const heel = telMaanden(begin, maanden);
        const eerste = telMaanden(begin, maanden.slice(0, knip));
        const tweede = telMaanden(eerste.stand, maanden.slice(knip));
        expect(tweede.stand).toEqual(heel.stand);
        expect([...eerste.uitkomsten, ...tweede.uitkomsten]).toEqual(heel.uitkomsten);
      }),
      { numRuns: 100 },
    );
  });

  test('wealth that came in uses the room of the limit up, until 2026', () => {
    const gift = (maand: string, bedrag: number): Maandfeiten =>
      maandVan(month(maand), [eenMiddel('gift', cents(bedrag), { oordeel: { keuze: 'telt mee', motivering: '' } })]);
    const na = (maanden: readonly Maandfeiten[]) => telMaanden(eersteTelstand(month('2025-01'), false), maanden).stand;
    expect(na([gift('2025-03', 500_000)]).vermogen).toBe(500_000);
    expect(na([gift('2025-03', 500_000), gift('2025-04', 2_000_000)]).vermogen).toBe(1_554_000);
    expect(na([gift('2025-12', 500_000), gift('2026-01', 500_000)]).vermogen).toBe(500_000);
  });
});

describe('twelve months of art. 34a', () => {
  const loop = (van: string, aantal: number, anders: Partial<Maandfeiten['belanghebbende']> = {}) => {
    let stand: Telstand = eersteTelstand(month(van), false);
    return Array.from({ length: aantal }, (_, i) => {
      const f = metTelstand(maandVan(addToMonth(month(van), i), [eenLoon(cents(60_000))], anders), stand);
      const uitkomst = bijstandsmaand(f);
      stand = telMaand(stand, f, uitkomst);
      return { grond: uitkomst.personen[0]?.grond, sinds: stand.belanghebbende.vrijlating.sinds34a };
    });
  };
  const zonderNieuw = { ...geenVrijlatingGebruikt, verlenging34a: nee, nieuwDienstverband34a: false, opnieuw34a: nee };

  test('then nothing, without a new job', () => {
    const gronden = loop('2027-01', 14, { vrijlating: zonderNieuw }).map(({ grond }) => grond);
    expect(gronden).toEqual([...Array<string>(12).fill('34a-a'), null, null]);
  });

  test('then twelve again after a new job, from a new beginning', () => {
    const maanden = loop('2027-01', 24);
    expect(maanden.map(({ grond }) => grond)).toEqual(Array<string>(24).fill('34a-a'));
    expect(maanden.at(11)?.sinds).toBe('2027-01');
    expect(maanden.at(12)?.sinds).toBe('2028-01');
    expect(maanden.at(23)?.sinds).toBe('2028-01');
  });

  test('an extension does not begin a new period', () => {
    const maanden = loop('2027-01', 15, { vrijlating: { ...zonderNieuw, verlenging34a: ja } });
    expect(maanden.map(({ grond }) => grond)).toEqual([...Array<string>(12).fill('34a-a'), '34a-2', '34a-2', '34a-2']);
    expect(maanden.at(-1)?.sinds).toBe('2027-01');
  });

  test('the months of n and r until 2026 do not count for it', () => {
    const maanden = loop('2026-10', 5);
    expect(maanden.map(({ grond }) => grond)).toEqual(['n', 'n', 'n', '34a-a', '34a-a']);
    expect(monthsBetween(month('2027-01'), maanden.at(-1)?.sinds ?? month('2020-01'))).toBe(0);
  });
});

describe('from one month to a later one', () => {
  const stand: Telstand = {
    ...eersteTelstand(month('2025-11'), true),
    vakantietoeslag: cents(10_000),
    buffer: cents(500),
  };
  test('a new year begins with nothing, June pays the holiday allowance', () => {
    expect(naarMaand(stand, month('2025-12')).buffer).toBe(500);
    expect(naarMaand(stand, month('2026-01')).buffer).toBe(0);
    expect(naarMaand(stand, month('2026-06')).vakantietoeslag).toBe(10_000);
    expect(naarMaand(stand, month('2026-07')).vakantietoeslag).toBe(0);
    expect(telBuffer(stand, month('2026-01'), cents(300)).buffer).toBe(300);
    expect(telBuffer(stand, month('2025-12'), cents(300)).buffer).toBe(800);
  });
  test('what each of them received this year is kept until the year ends', () => {
    const ontvangen = { ...nietsOntvangenDitJaar, giften: cents(25_000) };
    const paar: Telstand = {
      ...stand,
      belanghebbende: { ...stand.belanghebbende, ditJaar: ontvangen },
      partner: { ...stand.belanghebbende, ditJaar: ontvangen },
    };
    const giften = ({ belanghebbende, partner }: Telstand) =>
      [belanghebbende, partner].map((een) => een?.ditJaar.giften);
    expect(giften(naarMaand(paar, month('2025-12')))).toEqual([25_000, 25_000]);
    expect(giften(naarMaand(paar, month('2026-01')))).toEqual([0, 0]);
    expect(naarMaand({ ...paar, partner: null }, month('2026-01')).partner).toBeNull();
  });
  test('never back', () => expect(() => naarMaand(stand, month('2025-10'))).toThrow(RangeError));
});
