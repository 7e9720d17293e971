/** Knows what a resident may expect on his account: the month, what comes with it, what is held, and nothing beyond what is unknown. */
import { type Maandsaldi, saldo } from '@samenkracht/betaling';
import { cents, day, gemeenteCode, month } from '@samenkracht/core';
import { eenPersoon } from '@samenkracht/participatiewet';
import { kaderVan } from '@samenkracht/verordening';
import { describe, expect, test } from 'vitest';
import { type Prognoseinvoer, voorspelBetalingen } from './betaalprognose.ts';
import type { Reeksinvoer } from './herrekenen.ts';
import type { Opgave } from './inkomst.ts';
import type { Inkomstenbron } from './maandfeiten.ts';
import { geenSchulden } from './runschuld.ts';
import type { Verrekenwijze } from './verrekenwijze.ts';

const reeks = (more: Partial<Reeksinvoer> = {}): Reeksinvoer => ({
  ingangsdatum: day('2026-09-01'),
  einddatum: undefined,
  kader: kaderVan(gemeenteCode('0599')),
  grondslagen: [
    {
      vanaf: day('2026-09-01'),
      feiten: {
        belanghebbende: eenPersoon(day('1975-09-23')),
        partner: null,
        kinderen: [],
        medebewoners: [],
        woonsituatie: 'niet gevraagd',
        tijdelijkEldersVoorMantelzorg: false,
      },
      bekendOp: '',
    },
  ],
  bronnen: [],
  geldend: () => ({ soort: 'verwacht' }),
  vastgesteld: [],
  verrekenwijzen: [],
  ...more,
});

/** The payments of these months, in cents. */
const voorspel = (van: string, totEnMet: string, more: Partial<Prognoseinvoer> = {}) => [
  ...voorspelBetalingen(
    {
      uitkeringId: 'u',
      eersteMaand: month('2026-09'),
      reeks: reeks(),
      saldi: new Map(),
      nu: month('2026-09'),
      ...more,
    },
    month(van),
    month(totEnMet),
  ).values(),
];

/** 1.419,46 a month, of which 70,97 is kept. */
const perMaand = 134_849;
/** 5% of the norm: what a set-off may take of a month without other income, half a cent for the resident. */
const ruimte = 7_097;
const metSchuld = (maand: string, bedrag: number): Maandsaldi =>
  new Map([[month(maand), { ...saldo.leeg, vordering: cents(bedrag), 'bank onderweg': cents(-bedrag) }]]);

describe('wat er op de rekening komt', () => {
  test('elke maand een keer; wat open bleef komt met de eerste run mee', () => {
    expect(voorspel('2026-10', '2026-12')).toEqual([
      {
        maand: '2026-10',
        bedrag: 2 * perMaand,
        nabetaald: perMaand,
        vakantietoeslag: 0,
        verrekend: 0,
        afgedragen: 0,
        voorschot: 0,
        loon: 0,
        aanvulling: 0,
      },
      {
        maand: '2026-11',
        bedrag: perMaand,
        nabetaald: 0,
        vakantietoeslag: 0,
        verrekend: 0,
        afgedragen: 0,
        voorschot: 0,
        loon: 0,
        aanvulling: 0,
      },
      {
        maand: '2026-12',
        bedrag: perMaand,
        nabetaald: 0,
        vakantietoeslag: 0,
        verrekend: 0,
        afgedragen: 0,
        voorschot: 0,
        loon: 0,
        aanvulling: 0,
      },
    ]);
  });

  test('een schuld gaat er elke maand af tot hij op is: de laatste keer alleen de rest', () => {
    const nu = reeks({ ingangsdatum: day('2026-10-01') });
    const invoer = { reeks: nu, eersteMaand: month('2026-10'), saldi: metSchuld('2026-08', ruimte + 1) };
    expect(voorspel('2026-10', '2026-12', invoer).map(({ bedrag, verrekend }) => [verrekend, bedrag])).toEqual([
      [ruimte, perMaand - ruimte],
      [1, perMaand - 1],
      [0, perMaand],
    ]);
  });

  test('een schuld die een mens nog beoordeelt blijft staan', () => {
    const invoer = {
      saldi: metSchuld('2025-12', 50_000),
      schuld: {
        ...geenSchulden,
        schulden: [
          { maand: month('2025-12'), status: 'bruto beoordelen', wijze: 'verrekening', ontstaanOp: day('2026-06-01') },
        ],
      } as const,
    };
    expect(voorspel('2026-10', '2026-10', invoer)).toMatchObject([{ verrekend: 0 }]);
  });

  test('na het einde komt de bewaarde vakantietoeslag mee', () => {
    const laatste = reeks({ einddatum: day('2026-10-31') });
    expect(voorspel('2026-09', '2026-10', { reeks: laatste })).toMatchObject([
      { bedrag: perMaand, vakantietoeslag: 0 },
      { bedrag: perMaand + 2 * 7_097, vakantietoeslag: 2 * 7_097 },
    ]);
  });

  test('loon dat niemand kent: van die maand en wat erna komt is niets te zeggen', () => {
    const bron = {
      id: 'b',
      wie: 'belanghebbende',
      soort: 'loon',
      werkgever: 'Bakker',
      vakantiegeld: 'meebetaald',
      metHeffingskorting: true,
      vanaf: month('2026-11'),
      tot: undefined,
    } as const;
    expect(voorspel('2026-10', '2026-12', { reeks: reeks({ bronnen: [bron] }) }).map(({ maand }) => maand)).toEqual([
      '2026-10',
    ]);
  });
});

describe('een vaste betaling van bijstand en loon dat zijn werkgever aan ons stuurt', () => {
  const bron: Inkomstenbron = {
    ...({ id: 'b', wie: 'belanghebbende', soort: 'loon', werkgever: 'Bakker', vakantiegeld: 'meebetaald' } as const),
    ...{ metHeffingskorting: true, vanaf: month('2026-09'), tot: undefined },
  };
  const vast = cents(145_000);
  const netto = cents(50_000);
  const keuze: Verrekenwijze = {
    ...{ id: 'w', vanaf: month('2026-09'), schatting: { bronId: 'b', netto }, vast, reden: 'vaste lasten' },
    ...({
      wijze: 'vaste betaling',
      volmacht: { door: 'h', op: '2026-08-20' },
      door: 'rob',
      bekendOp: '2026-08-20',
    } as const),
  };
  const opgave = { kanaal: 'consulent', status: 'geschat', netto } as Opgave;
  const metLoon = reeks({
    bronnen: [bron],
    verrekenwijzen: [keuze],
    geldend: () => ({ soort: 'bekend', status: 'geschat', netto, opgave }),
  });
  const bedragen = (van: string, totEnMet: string, more: Partial<Prognoseinvoer> = {}) =>
    voorspel(van, totEnMet, { reeks: metLoon, ...more }).map(({ bedrag }) => bedrag);

  test('elke maand komt het vaste bedrag, met wat van het loon over is: geen maand minder', () => {
    const [eerste, ...later] = bedragen('2026-09', '2026-12');
    const [bijstand = 0] = voorspel('2026-09', '2026-09', { reeks: { ...metLoon, verrekenwijzen: [] } }).map(
      ({ bedrag }) => bedrag,
    );
    expect(eerste).toBe(vast);
    // what he is due is bijstand and pay; the fixed amount is less, so the rest comes a month later
    expect(later[0]).toBe(bijstand + netto);
    expect(Math.min(...later)).toBeGreaterThanOrEqual(vast);
    const som = [eerste, ...later].reduce<number>((samen, een) => samen + (een ?? 0), 0);
    expect(som).toBe(4 * bijstand + 3 * netto + (vast - bijstand));
  });

  const naSeptember = (nu: string, gekomen: number) => {
    const [september] = voorspel('2026-09', '2026-09', { reeks: { ...metLoon, verrekenwijzen: [] } });
    const tekort = vast - (september?.bedrag ?? 0);
    const saldi: Maandsaldi = new Map([
      [month('2026-09'), { ...saldo.leeg, 'loon in beheer': cents(tekort - gekomen), bank: cents(gekomen - tekort) }],
    ]);
    return bedragen('2026-10', '2026-11', { saldi, nu: month(nu), eersteMaand: month('2026-10') });
  };
  test('is de maand betaald en is het loon nog onderweg, dan komt volgende maand toch het vaste bedrag', () => {
    expect(naSeptember('2026-09', 0)).toEqual(naSeptember('2026-09', netto));
  });
  test('loon dat een maand te laat is maakt de eerste betaling kleiner, de volgende niet', () => {
    const [eerste = 0, tweede = 0] = naSeptember('2026-10', 0);
    expect(eerste).toBeLessThan(vast);
    expect(tweede).toBeGreaterThanOrEqual(vast);
  });
});
