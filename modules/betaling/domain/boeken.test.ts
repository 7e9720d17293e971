import { cents, day, type Money, month, sum, ZERO } from '@samenkracht/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planVerrekening, type Vastgesteld } from './boeken.ts';
import type { Overboeking } from './overboeking.ts';
import {
  afterPosten,
  betaald,
  gereserveerd,
  openTeBetalen,
  openVordering,
  saldiPerMaand,
  sumSaldi,
  total,
} from './saldo.ts';
import { bookBesluiten, type Maandbesluit, nietsVastgesteld, simulate } from './simulatie.ts';

const uitkeringId = '5f5f5f5f-0000-4000-8000-000000000001';
const boekdatum = day('2026-10-23');
const euro = (bedrag: number): Money => cents(Math.round(bedrag * 100));
const vast = (uitbetalen: number, vakantietoeslag = 0): Vastgesteld => ({
  uitbetalen: euro(uitbetalen),
  vakantietoeslag: euro(vakantietoeslag),
});
const besluit = (maand: string, was: Vastgesteld, wordt: Vastgesteld, aanleiding: string): Maandbesluit => ({
  maand: month(maand),
  was,
  wordt,
  aanleiding,
  oorzaak: 'loon',
});

/** Runs one after the other on one ledger; gives what each paid. */
const play = (runs: readonly { maand: string; besluiten: readonly Maandbesluit[]; ruimte?: number }[]) => {
  const posten: Overboeking[] = [];
  const bedragen = runs.map(({ maand, besluiten, ruimte = 70.97 }, i) => {
    const { bedrag, overboekingen } = simulate({
      runId: `run-${i}`,
      uitkeringId,
      boekdatum,
      lopend: month(maand),
      maanden: saldiPerMaand(posten),
      besluiten,
      ruimten: new Map([[month(maand), euro(ruimte)]]),
    });
    posten.push(...overboekingen);
    return bedrag;
  });
  return { bedragen, posten, maanden: saldiPerMaand(posten) };
};

describe('voorbeeld Rotterdam 2018: inkomsten geschat op 300, werkelijk 450', () => {
  // Norm 1.401,50 zonder vrijlating: 5% vakantietoeslag wordt bewaard, 95% uitbetaald.
  const schatting = vast(1046.42, 55.08);
  const werkelijk = vast(903.92, 47.58);
  const november = vast(1046.42, 55.08);

  test('te veel betaald wordt een schuld en gaat van de volgende maanden af, binnen de ruimte', () => {
    const { bedragen, maanden } = play([
      { maand: '2026-10', besluiten: [besluit('2026-10', nietsVastgesteld, schatting, 'v1')] },
      {
        maand: '2026-11',
        besluiten: [
          besluit('2026-10', schatting, werkelijk, 'v2'),
          besluit('2026-11', nietsVastgesteld, november, 'v1'),
        ],
      },
      { maand: '2026-12', besluiten: [besluit('2026-12', nietsVastgesteld, november, 'v1')] },
      { maand: '2027-01', besluiten: [besluit('2027-01', nietsVastgesteld, november, 'v1')] },
    ]);
    // 142,50 schuld: 70,97 in november, 70,97 in december, 0,56 in januari
    expect(bedragen).toEqual([euro(1046.42), euro(975.45), euro(975.45), euro(1045.86)]);
    expect(openVordering(sumSaldi(maanden))).toBe(ZERO);
    expect(gereserveerd(maanden.get(month('2026-10')) ?? sumSaldi(new Map()))).toBe(euro(47.58));
  });

  test('wat nog niet betaald was, wordt geen schuld', () => {
    const eerst = bookBesluiten(
      { uitkeringId, boekdatum },
      [besluit('2026-10', nietsVastgesteld, schatting, 'v1')],
      new Map(),
    );
    const daarna = bookBesluiten(
      { uitkeringId, boekdatum },
      [besluit('2026-10', schatting, werkelijk, 'v2')],
      saldiPerMaand(eerst),
    );
    const saldi = sumSaldi(saldiPerMaand([...eerst, ...daarna]));
    expect(openVordering(saldi)).toBe(ZERO);
    expect(openTeBetalen(saldi)).toBe(euro(903.92));
  });

  test('een latere nabetaling gaat eerst helemaal naar een oudere schuld', () => {
    const { bedragen, maanden } = play([
      { maand: '2026-09', besluiten: [besluit('2026-09', nietsVastgesteld, vast(1000), 'v1')] },
      { maand: '2026-10', besluiten: [besluit('2026-10', nietsVastgesteld, vast(1000), 'v1')] },
      // september 300 te veel; oktober 200 te weinig; november gewoon
      {
        maand: '2026-11',
        ruimte: 50,
        besluiten: [
          besluit('2026-09', vast(1000), vast(700), 'v2'),
          besluit('2026-10', vast(1000), vast(1200), 'v2'),
          besluit('2026-11', nietsVastgesteld, vast(1000), 'v1'),
        ],
      },
    ]);
    expect(bedragen[2]).toBe(euro(950));
    expect(openVordering(sumSaldi(maanden))).toBe(euro(50));
  });

  test('vakantietoeslag die al is uitbetaald wordt een vordering, wat nog bewaard is niet', () => {
    const eerst = bookBesluiten(
      { uitkeringId, boekdatum },
      [besluit('2026-05', nietsVastgesteld, vast(0, 50), 'v1')],
      new Map(),
    );
    const vrijval = simulate({
      runId: 'juni',
      uitkeringId,
      boekdatum,
      lopend: month('2026-06'),
      maanden: saldiPerMaand(eerst),
      besluiten: [],
      ruimten: new Map(),
      vrijval: (maand) => maand < '2026-06',
    });
    expect(vrijval.bedrag).toBe(euro(50));
    const maanden = saldiPerMaand([...eerst, ...vrijval.overboekingen]);
    const herzien = bookBesluiten(
      { uitkeringId, boekdatum },
      [besluit('2026-05', vast(0, 50), vast(0, 30), 'v2')],
      maanden,
    );
    expect(openVordering(sumSaldi(afterPosten(maanden, herzien)))).toBe(euro(20));
  });
});

describe('de ruimte om te verrekenen geldt per maand', () => {
  const metSchuld = saldiPerMaand([
    ...simulate({
      runId: 'augustus',
      uitkeringId,
      boekdatum,
      lopend: month('2026-08'),
      maanden: new Map(),
      besluiten: [besluit('2026-08', nietsVastgesteld, vast(1000, 50), 'v1')],
      ruimten: new Map(),
    }).overboekingen,
  ]);
  const schuld = afterPosten(
    metSchuld,
    bookBesluiten({ uitkeringId, boekdatum }, [besluit('2026-08', vast(1000, 50), vast(400, 50), 'v2')], metSchuld),
  );

  test('een maand die een run later alsnog wordt betaald, houdt zijn eigen beslagvrije voet', () => {
    const { bedrag, verrekeningen } = simulate({
      runId: 'november',
      uitkeringId,
      boekdatum,
      lopend: month('2026-11'),
      maanden: schuld,
      besluiten: [
        besluit('2026-10', nietsVastgesteld, vast(1000), 'v1'),
        besluit('2026-11', nietsVastgesteld, vast(1000), 'v1'),
      ],
      ruimten: new Map([
        [month('2026-10'), euro(70)],
        [month('2026-11'), euro(70)],
      ]),
    });
    expect(verrekeningen.map((een) => een.bedrag)).toEqual([euro(70), euro(70)]);
    expect(bedrag).toBe(euro(1860));
  });

  test('vakantietoeslag telt al mee in de ruimte van elke maand en gaat niet nog eens naar een schuld', () => {
    const { bedrag } = simulate({
      runId: 'juni',
      uitkeringId,
      boekdatum,
      lopend: month('2027-06'),
      maanden: schuld,
      besluiten: [besluit('2027-06', nietsVastgesteld, vast(1000), 'v1')],
      ruimten: new Map([[month('2027-06'), euro(70)]]),
      vrijval: (maand) => maand < '2027-06',
    });
    expect(bedrag).toBe(euro(1000 - 70 + 50));
  });
});

test('een tweede correctie omhoog doet eerst de schuld over diezelfde maand vervallen, ook als die op een mens wacht', () => {
  const betaaldeMaand = saldiPerMaand(
    simulate({
      runId: 'r',
      uitkeringId,
      boekdatum,
      lopend: month('2025-12'),
      maanden: new Map(),
      besluiten: [besluit('2025-12', nietsVastgesteld, vast(500), 'v1')],
      ruimten: new Map(),
    }).overboekingen,
  );
  const omlaag = afterPosten(
    betaaldeMaand,
    bookBesluiten({ uitkeringId, boekdatum }, [besluit('2025-12', vast(500), vast(400), 'v2')], betaaldeMaand),
  );
  const omhoog = afterPosten(
    omlaag,
    bookBesluiten({ uitkeringId, boekdatum }, [besluit('2025-12', vast(400), vast(530), 'v3')], omlaag),
  );
  expect(openVordering(sumSaldi(omhoog))).toBe(ZERO);
  expect(openTeBetalen(sumSaldi(omhoog))).toBe(euro(30));
});

test('een schuld die wacht op een mens wordt niet verrekend', () => {
  const maanden = saldiPerMaand([
    ...simulate({
      runId: 'r',
      uitkeringId,
      boekdatum,
      lopend: month('2025-12'),
      maanden: new Map(),
      besluiten: [besluit('2025-12', nietsVastgesteld, vast(500), 'v1')],
      ruimten: new Map(),
    }).overboekingen,
  ]);
  const met = afterPosten(
    maanden,
    bookBesluiten(
      { uitkeringId, boekdatum },
      [besluit('2025-12', vast(500), vast(400), 'v2'), besluit('2026-02', nietsVastgesteld, vast(500), 'v1')],
      maanden,
    ),
  );
  expect(
    planVerrekening(
      met,
      () => euro(70),
      (maand) => maand >= '2026-01',
    ),
  ).toEqual([]);
  expect(planVerrekening(met, () => euro(70))).toEqual([
    { van: '2026-02', op: '2025-12', rekening: 'vordering', bedrag: euro(70) },
  ]);
});

describe('over elke volgorde van besluiten en correcties', () => {
  const stap = fc.record({
    maand: fc.integer({ min: 1, max: 9 }).map((n) => `2026-0${n}`),
    uitbetalen: fc.integer({ min: 0, max: 200_000 }),
    vakantietoeslag: fc.integer({ min: 0, max: 10_000 }),
    betaalNu: fc.boolean(),
    ruimte: fc.integer({ min: 0, max: 10_000 }),
  });

  test('het grootboek telt op tot nul, en betaald min schuld is wat besloten is', () => {
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 25 }), (stappen) => {
        const besloten = new Map<string, Vastgesteld>();
        let posten: readonly Overboeking[] = [];
        stappen.forEach(({ maand, uitbetalen, vakantietoeslag, betaalNu, ruimte }, i) => {
          const wordt = { uitbetalen: cents(uitbetalen), vakantietoeslag: cents(vakantietoeslag) };
          const besluiten = [besluit(maand, besloten.get(maand) ?? nietsVastgesteld, wordt, `v${i}`)];
          besloten.set(maand, wordt);
          const maanden = saldiPerMaand(posten);
          const nieuw = betaalNu
            ? simulate({
                runId: `run-${i}`,
                uitkeringId,
                boekdatum,
                lopend: month(maand),
                maanden,
                besluiten,
                ruimten: new Map([[month(maand), cents(ruimte)]]),
              }).overboekingen
            : bookBesluiten({ uitkeringId, boekdatum }, besluiten, maanden);
          posten = [...posten, ...nieuw];
        });
        const saldi = sumSaldi(saldiPerMaand(posten));
        const netto = sum([...besloten.values()].map((een) => een.uitbetalen));
        const reserve = sum([...besloten.values()].map((een) => een.vakantietoeslag));
        expect(total(saldi)).toBe(0);
        // what was sent, plus what still goes out, minus what is owed back, is what was decided
        expect(betaald(saldi) + openTeBetalen(saldi) + gereserveerd(saldi) - openVordering(saldi)).toBe(
          netto + reserve,
        );
        expect(openVordering(saldi)).toBeGreaterThanOrEqual(0);
        expect(openTeBetalen(saldi)).toBeGreaterThanOrEqual(0);
        expect(posten.every(({ bedrag }) => bedrag > 0)).toBe(true);
        expect(new Set(posten.map(({ boekingssleutel }) => boekingssleutel)).size).toBe(posten.length);
      }),
      { numRuns: 300 },
    );
  });
});
