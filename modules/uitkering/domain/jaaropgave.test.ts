/** Knows a year in one look, and that its statement gives a taxable amount only where the law package can. */
import { cents, day, gemeenteCode, type Month, month } from '@samenkracht/core';
import { bijstandsmaand, eenMaand } from '@samenkracht/participatiewet';
import { kaderVan } from '@samenkracht/verordening';
import { describe, expect, test } from 'vitest';
import { type Jaaropgavevraag, maakJaaropgave } from './jaaropgave.ts';
import { jaaroverzicht, maandenVan } from './jaaroverzicht.ts';
import type { Maandoverzicht } from './overzicht.ts';

const kader = kaderVan(gemeenteCode('0599'));

const besloten = (maand: Month, betaald: number): Maandoverzicht => {
  const uitkomst = bijstandsmaand(eenMaand(maand, kader));
  const versie = {
    maand,
    versie: 1,
    uitkomst,
    uitbetalen: uitkomst.uitTeBetalen,
    vakantietoeslag: uitkomst.vtReservering,
    invoerHash: '',
    bekendOp: '',
    regels: [],
    artikelen: [],
    onzekerheden: [],
    wetsversies: [],
    oorzaak: '',
    runId: undefined,
  };
  const stand = {
    betaald: cents(betaald),
    teBetalen: cents(0),
    schuld: cents(0),
    gereserveerd: uitkomst.vtReservering,
  };
  return { maand, versies: [versie], geldt: versie, verschillen: [], ...stand };
};

const heelJaar = jaaroverzicht(
  2026,
  maandenVan(2026).map((maand) => besloten(maand, 100_000)),
  () => 'nog niet',
);

const opgave = (anders: Partial<Jaaropgavevraag> = {}) =>
  maakJaaropgave({
    kader,
    overzicht: heelJaar,
    ontvangen: cents(1_000_000),
    gezamenlijk: cents(0),
    huishoudenVeranderd: false,
    partnerZonderRecht: false,
    metSchuld: false,
    wie: 'belastingplichtige',
    geboren: day('1980-01-01'),
    partnerGeboren: undefined,
    voorbij: true,
    ...anders,
  });

describe('het jaar', () => {
  test('telt op wat besloten en betaald is, en zegt van de rest waarom het leeg is', () => {
    const jaar = jaaroverzicht(
      2026,
      [besloten(month('2026-10'), 90_000), besloten(month('2026-11'), 80_000)],
      (maand) => (maand >= '2026-10' ? 'nog niet' : 'geen recht'),
    );
    expect(jaar.totaal.betaald).toBe(170_000);
    // 1.419,46 per month in the second half of 2026, of which 70,97 is set aside
    expect(jaar.totaal.bijstand).toBe(2 * 134_849);
    expect(jaar.totaal.vakantietoeslag).toBe(2 * 7_097);
    expect(jaar.maanden.map(({ stand }) => stand)).toEqual([
      ...Array<string>(9).fill('geen recht'),
      'besloten',
      'besloten',
      'nog niet',
    ]);
  });
});

describe('de jaaropgave', () => {
  test('over een heel jaar bijstand zonder ander inkomen: netto, bruto en de belasting ertussen', () => {
    // 12 times the norm of January 2026 gives the 21.327 that the Normenbrief prints
    const norm = 12 * bijstandsmaand(eenMaand(month('2026-01'), kader)).bijstand;
    const { bruto, loonheffing, artikel, ontbreekt } = opgave({ ontvangen: cents(norm) });
    expect(Math.floor((bruto ?? 0) / 100)).toBe(21_327);
    expect(loonheffing).toBe((bruto ?? 0) - norm);
    expect(artikel).toContain('3.101');
    expect(ontbreekt.map(({ veld }) => veld)).toEqual(['bijdrage Zvw']);
  });

  test('van een paar heeft ieder de helft; de oneven cent gaat naar de aanvrager', () => {
    const samen = {
      ...{ ontvangen: cents(1_000_001), gezamenlijk: cents(1_000_001) },
      partnerGeboren: day('1981-01-01'),
    };
    expect(opgave(samen).netto).toBe(500_001);
    expect(opgave({ ...samen, wie: 'partner' }).netto).toBe(500_000);
  });

  test('wat over maanden alleen ging is van de aanvrager; alleen van de rest heeft ieder de helft', () => {
    const deels = { gezamenlijk: cents(400_001), partnerGeboren: day('1981-01-01'), huishoudenVeranderd: true };
    expect(opgave(deels).netto).toBe(1_000_000 - 400_001 + 200_001);
    expect(opgave({ ...deels, wie: 'partner' }).netto).toBe(200_000);
  });

  test.each([
    ['het jaar loopt nog', { voorbij: false }, /nog niet voorbij/],
    ['er is geld ingehouden', { metSchuld: true }, /ingehouden of teruggevraagd/],
    [
      'een maand ontbreekt',
      { overzicht: jaaroverzicht(2026, [besloten(month('2026-01'), 1)], () => 'elders') },
      /alle twaalf maanden/,
    ],
    [
      'er was ook loon',
      { overzicht: { ...heelJaar, totaal: { ...heelJaar.totaal, inkomen: cents(1) } } },
      /ook ander inkomen/,
    ],
    ['het huishouden veranderde', { huishoudenVeranderd: true }, /huishouden veranderde/],
    ['de partner heeft zelf geen recht', { partnerZonderRecht: true }, /zelf geen bijstand/],
    ['vanaf de AOW-leeftijd ontbreekt het tarief', { geboren: day('1955-01-01') }, /ontbreekt nog: Tarief/],
  ] as const)('zonder bruto bedrag als %s, met de reden', (_, anders, reden) => {
    const { bruto, loonheffing, netto, ontbreekt } = opgave(anders);
    expect([bruto, loonheffing, netto]).toEqual([null, null, 1_000_000]);
    expect(ontbreekt[0]?.waarom).toMatch(reden);
  });
});
