/** Knows the examples of a fixed payment: pay that is lower, equal, higher, none, late, twice, or not agreed any more; to the cent. */
import { cents, day, type Money, type Month, month, subtract, sum, ZERO } from '@samenkracht/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookVastgesteld } from './boeken.ts';
import { type Overboeking, transfer } from './overboeking.ts';
import { openSchuld, openTeBetalen, saldiPerMaand, sumSaldi, total } from './saldo.ts';
import { nietsVastgesteld, simulate } from './simulatie.ts';

const uitkeringId = '5f5f5f5f-0000-4000-8000-000000000002';
const boekdatum = day('2026-12-23');
const maanden = ['2026-09', '2026-10', '2026-11', '2026-12'].map(month);

/** One month: what it comes to when it is paid, what it comes to once the pay is known, and what comes in before the next run. */
type Stap = {
  readonly bijstand: number;
  readonly later?: number;
  readonly binnen?: readonly number[];
  readonly vast?: number | undefined;
};

const boekLater = (posten: readonly Overboeking[], maand: Month, was: number, wordt: number) =>
  bookVastgesteld(
    { uitkeringId, boekdatum, oorzaak: 'herzien', aanleiding: `v2/${maand}` },
    maand,
    { uitbetalen: cents(was), vakantietoeslag: ZERO },
    { uitbetalen: cents(wordt), vakantietoeslag: ZERO },
    saldiPerMaand(posten).get(maand),
  );

/** Runs the months one after the other; gives what was paid in each, and what is left on the accounts. */
const draai = (stappen: readonly Stap[], ruimte = ZERO) => {
  const posten: Overboeking[] = [];
  const betaald = stappen.map(({ bijstand, later, binnen = [], vast }, i) => {
    const maand = maanden[i] ?? month('2027-01');
    const simulatie = simulate({
      ...{ runId: `r${i}`, uitkeringId, boekdatum, lopend: maand, maanden: saldiPerMaand(posten) },
      besluiten: [
        {
          ...{ maand, was: nietsVastgesteld, aanleiding: 'v1', oorzaak: 'bijstand' },
          wordt: { uitbetalen: cents(bijstand), vakantietoeslag: ZERO },
        },
      ],
      ruimten: new Map([[maand, ruimte]]),
      loonbeheer: {
        vast: vast === undefined ? undefined : cents(vast),
        geldtIn: (over) => stappen[maanden.indexOf(over)]?.vast !== undefined,
      },
    });
    posten.push(...simulatie.overboekingen);
    if (later !== undefined) posten.push(...boekLater(posten, maand, bijstand, later));
    binnen.forEach((bedrag, j) => {
      const kader = { uitkeringId, boekdatum, oorzaak: 'loon', aanleiding: `regel/${i}/${j}` };
      posten.push(
        ...transfer(kader, { rekening: 'bank ontvangen', maand }, { rekening: 'loon in beheer', maand }, cents(bedrag)),
      );
    });
    return simulatie.bedrag;
  });
  const saldi = sumSaldi(saldiPerMaand(posten));
  return { betaald, saldi, beheer: subtract(ZERO, saldi['loon in beheer']) };
};

// estimated 500,00: 900,00 bijstand and 500,00 pay; 1.400,00 a month was agreed
const gewoon = { bijstand: 90_000, vast: 140_000 };

describe('een vaste betaling van € 1.400,00: € 900,00 bijstand en € 500,00 verwacht loon', () => {
  test.for<{ naam: string; stappen: Stap[]; betaald: number[]; beheer: number; schuld?: number }>([
    {
      naam: 'het loon is zoals verwacht',
      stappen: [{ ...gewoon, binnen: [50_000] }, gewoon],
      betaald: [140_000, 140_000],
      beheer: -50_000,
    },
    {
      naam: 'lager: de bijstand stijgt evenveel, en dat had hij al',
      stappen: [{ ...gewoon, later: 100_000, binnen: [40_000] }, gewoon],
      betaald: [140_000, 140_000],
      beheer: -50_000,
    },
    {
      naam: 'hoger: wat over is na de te hoge bijstand komt erbij',
      stappen: [{ ...gewoon, later: 85_000, binnen: [60_000] }, gewoon],
      betaald: [140_000, 145_000],
      beheer: -50_000,
    },
    {
      naam: 'een cent meer',
      stappen: [{ ...gewoon, binnen: [50_001] }, gewoon],
      betaald: [140_000, 140_001],
      beheer: -50_000,
    },
    {
      naam: 'een cent minder',
      stappen: [{ ...gewoon, binnen: [49_999] }, gewoon],
      betaald: [140_000, 139_999],
      beheer: -50_000,
    },
    {
      naam: 'geen loon: de bijstand wordt de norm',
      stappen: [{ ...gewoon, later: 140_000 }, gewoon],
      betaald: [140_000, 140_000],
      beheer: -50_000,
    },
    {
      naam: 'te laat: een maand alleen de bijstand, daarna weer vol met wat alsnog kwam',
      stappen: [gewoon, { ...gewoon, binnen: [50_000, 50_000] }, gewoon],
      betaald: [140_000, 90_000, 190_000],
      beheer: -50_000,
    },
    {
      naam: 'twee lonen in een maand',
      stappen: [{ ...gewoon, binnen: [30_000, 25_000] }, gewoon],
      betaald: [140_000, 145_000],
      beheer: -50_000,
    },
    {
      naam: 'gestopt: daarna komt alleen nog wat over is',
      stappen: [{ ...gewoon, binnen: [52_000] }, { bijstand: 90_000 }],
      betaald: [140_000, 92_000],
      beheer: 0,
    },
    {
      naam: 'gestopt terwijl het loon niet kwam: de bijstand blijft heel, het tekort blijft staan',
      stappen: [gewoon, { bijstand: 90_000 }],
      betaald: [140_000, 90_000],
      beheer: -50_000,
    },
    {
      naam: 'de bijstand is hoger dan het vaste bedrag',
      stappen: [{ bijstand: 141_946, vast: 140_000, binnen: [1_000] }, gewoon],
      betaald: [141_946, 141_000],
      beheer: -50_000,
    },
    {
      naam: 'bijstand was te hoog en het loon is er nog niet: dat is een schuld als elke andere',
      stappen: [{ ...gewoon, later: 85_000 }, gewoon],
      betaald: [140_000, 90_000],
      beheer: -50_000,
      schuld: 5_000,
    },
  ])('$naam', ({ stappen, betaald, beheer, schuld = 0 }) => {
    const uitkomst = draai(stappen);
    expect(uitkomst.betaald).toEqual(betaald);
    expect(uitkomst.beheer).toBe(beheer);
    expect(openSchuld(uitkomst.saldi)).toBe(schuld);
    expect(total(uitkomst.saldi)).toBe(0);
  });
});

test('nooit minder dan de bijstand, en nooit een cent kwijt: betaald is bijstand en loon, min wat nog in beheer of schuld is', () => {
  const bedrag = fc.integer({ min: 0, max: 200_000 });
  const stap = fc.record({
    ...{ bijstand: bedrag, later: bedrag, binnen: fc.array(bedrag, { maxLength: 2 }) },
    vast: fc.option(bedrag, { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(stap, { minLength: 1, maxLength: 4 }), (stappen) => {
      const { betaald, saldi, beheer } = draai(stappen);
      const recht = sum(stappen.map(({ later }) => cents(later)));
      const binnen = sum(stappen.flatMap((een) => een.binnen.map(cents)));
      expect(total(saldi)).toBe(0);
      expect(sum(betaald as Money[])).toBe(recht + binnen - beheer - openTeBetalen(saldi) + openSchuld(saldi));
      betaald.forEach((een, i) => {
        if (stappen[i]?.vast !== undefined) expect(een).toBeGreaterThanOrEqual(stappen[i]?.bijstand ?? 0);
      });
    }),
  );
});
