import { bookBesluiten, type Maandsaldi, saldo, simulate } from '@samenkracht/betaling';
import { addToMonth, cents, day, gemeenteCode, type Money, type Month, month, sum, ZERO } from '@samenkracht/core';
import { eenKind, eenPartner, eenPersoon } from '@samenkracht/participatiewet';
import { kaderVan } from '@samenkracht/verordening';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { berekenReeks, type Reeksinvoer, type VastgesteldeMaand, vergelijk } from './herrekenen.ts';
import type { Geldend } from './inkomst.ts';
import type { Maandberekening } from './maandberekening.ts';
import { dagenMetRecht, type Grondslagfeiten, type Inkomstenbron } from './maandfeiten.ts';
import { maandregels } from './specificatie.ts';
import { kijkVooruit, metAanname } from './vooruitblik.ts';

const kader = kaderVan(gemeenteCode('0599'));
const feiten: Grondslagfeiten = {
  belanghebbende: eenPersoon(day('1992-05-14')),
  partner: null,
  kinderen: [eenKind(day('2020-03-08'))],
  medebewoners: [],
  woonsituatie: 'niet gevraagd',
  tijdelijkEldersVoorMantelzorg: false,
};
const bron: Inkomstenbron = {
  id: 'bakker',
  wie: 'belanghebbende',
  soort: 'loon',
  werkgever: 'Bakker',
  vakantiegeld: 'meebetaald',
  metHeffingskorting: true,
  vanaf: month('2025-07'),
  tot: undefined,
};

const bekend = (netto: number, status: 'geschat' | 'definitief' = 'definitief'): Geldend => ({
  soort: 'bekend',
  status,
  netto: cents(netto),
  opgave: {
    id: 'o',
    bronId: 'bakker',
    maand: month('2026-01'),
    kanaal: 'inwoner',
    status,
    netto: cents(netto),
    kenmerk: '',
    toelichting: undefined,
    bekendOp: '',
  },
});

/** A benefit with one job and its pay per month; a month that is left out is not known. */
const reeks = (lonen: Readonly<Record<string, number>>, more: Partial<Reeksinvoer> = {}): Reeksinvoer => ({
  ingangsdatum: day('2025-07-01'),
  einddatum: undefined,
  kader,
  grondslagen: [{ vanaf: day('2025-07-01'), feiten, bekendOp: '' }],
  bronnen: [bron],
  geldend: (_, maand) => (lonen[maand] === undefined ? { soort: 'verwacht' } : bekend(lonen[maand])),
  vastgesteld: [],
  verrekenwijzen: [],
  ...more,
});
const bedragen = (invoer: Reeksinvoer, van: string, tot: string) =>
  berekenReeks(invoer, month(van), month(tot)).map((een) =>
    een.soort === 'uitzondering' ? een.uitzondering.code : een.uitkomst.uitTeBetalen,
  );
const berekend = (invoer: Reeksinvoer, van: Month, tot: Month): readonly Maandberekening[] =>
  berekenReeks(invoer, van, tot).filter((een) => een.soort === 'berekend');

describe('maanden na elkaar', () => {
  test('zes maanden 25% vrij, daarna 12,5% voor een alleenstaande ouder', () => {
    const lonen = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [addToMonth(month('2025-07'), i), 60_000]));
    // norm 1.369,06 en vanaf januari 1.401,50; 95% van norm - (600 - 150), daarna van norm - (600 - 75)
    expect(bedragen(reeks(lonen), '2025-07', '2026-02')).toEqual([
      87_311, 87_311, 87_311, 87_311, 87_311, 87_311, 83_267, 83_267,
    ]);
  });
  test('een maand zonder werk verbruikt geen vrijlating', () => {
    const lonen = { '2025-07': 60_000, '2025-08': 0, '2025-09': 60_000 };
    const [, , september] = berekend(reeks(lonen), month('2025-07'), month('2025-09'));
    expect(september?.feiten.belanghebbende.vrijlating.maandenN).toBe(1);
  });
  test('bij een maand zonder loon stopt de rij: een latere maand hangt ervan af', () => {
    expect(bedragen(reeks({ '2025-07': 60_000, '2025-09': 60_000 }), '2025-07', '2025-09')).toEqual([
      87_311,
      'INKOMSTEN_ONTBREKEN',
    ]);
  });
  test('na het laatste bedrag van de wet staat een gat met naam', () => {
    const invoer = reeks({}, { bronnen: [] });
    expect(bedragen(invoer, '2026-12', '2027-02')).toEqual([134_849, 'BEDRAG_ONTBREEKT']);
  });
  test('wie op de 21e begint, heeft tien dagen norm en tien dagen loon', () => {
    const invoer = reeks({ '2026-11': 60_000 }, { ingangsdatum: day('2026-11-21') });
    const [maand] = berekend(invoer, month('2026-11'), month('2026-11'));
    // 1.419,46 x 10/30 = 473,15; 600 x 10/30 = 200, waarvan 50 vrij: 473,15 - 150 = 323,15; 5% is 16,16
    expect(maand?.uitkomst).toMatchObject({ norm: 47_315, vrijlating: 5_000, bijstand: 32_315, uitTeBetalen: 30_699 });
    const waarom = maand?.regels.find(({ soort }) => soort === 'inkomen')?.waarom?.replaceAll('\u00a0', ' ');
    expect(waarom).toBe('€ 600,00 over de hele maand; 10 van de 30 dagen tellen');
    // what is kept as input is what stands on the payslip
    expect(maand?.feiten.belanghebbende.inkomsten[0]?.netto).toBe(60_000);
  });
  test('gehuwden met elk een baan', () => {
    const samen: Grondslagfeiten = { ...feiten, partner: eenPartner(day('1990-01-01')) };
    const partnerbaan: Inkomstenbron = { ...bron, id: 'kaas', wie: 'partner', werkgever: 'Kaas' };
    const invoer = reeks(
      { '2026-01': 40_000 },
      { bronnen: [bron, partnerbaan], grondslagen: [{ vanaf: day('2025-07-01'), feiten: samen, bekendOp: '' }] },
    );
    // 2.002,13 - 2 x (400 - 100) = 1.402,13; 5% is 70,11
    expect(bedragen(invoer, '2026-01', '2026-01')).toEqual([140_213 - 7_011]);
  });
  test('een nieuwe grondslag telt vanaf zijn dag', () => {
    const invoer = reeks(
      {},
      {
        bronnen: [],
        grondslagen: [
          { vanaf: day('2025-07-01'), feiten, bekendOp: '' },
          { vanaf: day('2026-02-01'), feiten: { ...feiten, partner: eenPartner(day('1990-01-01')) }, bekendOp: '' },
        ],
      },
    );
    expect(bedragen(invoer, '2026-01', '2026-02')).toEqual([133_142, 190_202]);
  });
});

describe('de dagen met recht', () => {
  test.each`
    ingangsdatum    | einddatum       | maand        | vanaf           | tot
    ${'2026-11-21'} | ${undefined}    | ${'2026-11'} | ${'2026-11-21'} | ${'2026-12-01'}
    ${'2026-11-21'} | ${undefined}    | ${'2026-12'} | ${'2026-12-01'} | ${'2027-01-01'}
    ${'2026-11-21'} | ${undefined}    | ${'2026-10'} | ${undefined}    | ${undefined}
    ${'2024-01-01'} | ${'2024-02-28'} | ${'2024-02'} | ${'2024-02-01'} | ${'2024-02-29'}
    ${'2024-01-01'} | ${'2024-02-29'} | ${'2024-02'} | ${'2024-02-01'} | ${'2024-03-01'}
    ${'2024-01-01'} | ${'2024-02-29'} | ${'2024-03'} | ${undefined}    | ${undefined}
    ${'2024-02-05'} | ${'2024-02-05'} | ${'2024-02'} | ${'2024-02-05'} | ${'2024-02-06'}
  `('van $ingangsdatum tot en met $einddatum in $maand', ({ ingangsdatum, einddatum, maand, vanaf, tot }) => {
    expect(dagenMetRecht({ ingangsdatum, einddatum }, maand)).toEqual(vanaf === undefined ? undefined : { vanaf, tot });
  });
});

describe('de specificatie', () => {
  test('de regels tellen op tot de bijstand, en die min de reservering tot wat wordt betaald', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 130_000 }), fc.boolean(), (netto, samen) => {
        const grondslag = samen ? { ...feiten, partner: eenPartner(day('1990-01-01')) } : feiten;
        const [maand] = berekend(
          reeks({ '2026-01': netto }, { grondslagen: [{ vanaf: day('2025-07-01'), feiten: grondslag, bekendOp: '' }] }),
          month('2026-01'),
          month('2026-01'),
        );
        if (maand === undefined) throw new Error('a month that can be computed');
        const regels = maandregels(maand.feiten, maand.uitkomst);
        const eind = regels.findIndex(({ soort }) => soort === 'bijstand');
        const som = sum(regels.slice(0, eind).map(({ bedrag }) => bedrag));
        expect(maand.uitkomst.bijstand).toBe(Math.max(0, som));
        expect(regels.at(-1)?.bedrag).toBe(
          sum([maand.uitkomst.bijstand, regels.find(({ soort }) => soort === 'reservering')?.bedrag ?? ZERO]),
        );
      }),
    );
  });
});

describe('de vooruitblik', () => {
  test('rust op het laatste loon als er nog niets is gezegd', () => {
    const [januari, februari] = kijkVooruit(reeks({ '2026-01': 60_000 }), month('2026-01'), month('2026-02'));
    expect([januari?.zekerheid, februari?.zekerheid]).toEqual(['vast', 'verwacht']);
    expect(februari?.resultaat).toMatchObject({ uitkomst: { uitTeBetalen: 90_392 } });
  });
  test('zegt dat een schatting een schatting is', () => {
    const invoer = { ...reeks({}), geldend: () => bekend(60_000, 'geschat') };
    expect(kijkVooruit(invoer, month('2026-01'), month('2026-01'))[0]).toMatchObject({ zekerheid: 'geschat' });
  });
  test('neemt een ander loon aan zonder iets te veranderen', () => {
    const invoer = reeks({ '2026-01': 60_000 });
    const anders = metAanname(invoer, { bron, maand: month('2026-01'), netto: cents(0) });
    expect(bedragen(anders, '2026-01', '2026-01')).toEqual([133_142]);
    expect(bedragen(invoer, '2026-01', '2026-01')).toEqual([90_392]);
  });
});

const besloten = ({ maand, uitkomst }: Maandberekening, versie: number): VastgesteldeMaand => ({
  maand,
  versie,
  uitkomst,
  uitbetalen: uitkomst.uitTeBetalen,
  vakantietoeslag: uitkomst.vtReservering,
  invoerHash: '',
  bekendOp: '',
});

/** Pays the first months, then settles corrections one after the other, as the system does. Gives what stands on the ledger. */
const speel = (lonen: Readonly<Record<string, number>>, correcties: readonly (readonly [Month, number])[]) => {
  const van = month('2026-01');
  const tot = month('2026-06');
  const loon: Record<string, number> = { ...lonen };
  const invoer = (): Reeksinvoer => reeks(loon, { vastgesteld });
  let vastgesteld: readonly VastgesteldeMaand[] = [];
  let saldi: Maandsaldi = new Map();
  const boekdatum = day('2026-06-25');
  const book = (posten: Parameters<typeof sumPosten>[1]) => {
    saldi = sumPosten(saldi, posten);
  };
  for (const maand of berekend(invoer(), van, tot)) {
    const besluit = {
      maand: maand.maand,
      was: { uitbetalen: ZERO, vakantietoeslag: ZERO },
      wordt: { uitbetalen: maand.uitkomst.uitTeBetalen, vakantietoeslag: maand.uitkomst.vtReservering },
      oorzaak: '',
      aanleiding: 'v1',
    };
    book(
      simulate({
        runId: maand.maand,
        uitkeringId: 'u',
        boekdatum,
        lopend: maand.maand,
        maanden: saldi,
        besluiten: [besluit],
        ruimten: new Map([[maand.maand, cents(7_000)]]),
      }).overboekingen,
    );
    vastgesteld = [...vastgesteld, besloten(maand, 1)];
  }
  for (const [maand, netto] of correcties) {
    loon[maand] = netto;
    const nieuw = vergelijk(vastgesteld, berekenReeks(invoer(), maand, tot), () => 'loon');
    const besluiten = nieuw.map((een) => ({
      maand: een.maand,
      was: { uitbetalen: een.voor, vakantietoeslag: een.vakantietoeslagVoor },
      wordt: { uitbetalen: een.na, vakantietoeslag: een.vakantietoeslagNa },
      oorzaak: '',
      aanleiding: `v${een.versie}`,
    }));
    book(bookBesluiten({ uitkeringId: 'u', boekdatum }, besluiten, saldi));
    vastgesteld = vastgesteld.map((een) => {
      const anders = nieuw.find(({ maand: deze }) => deze === een.maand);
      return anders === undefined ? een : besloten(anders.berekening, anders.versie);
    });
  }
  return { vastgesteld, saldi, vers: berekend(reeks(loon), van, tot) };
};

const sumPosten = (saldi: Maandsaldi, posten: ReturnType<typeof bookBesluiten>): Maandsaldi => {
  const samen = new Map([...saldi].map(([maand, stand]) => [maand, { ...stand }]));
  const move = (rekening: string, maand: Month, bedrag: number) => {
    const stand = samen.get(maand) ?? saldo.leeg;
    samen.set(maand, { ...stand, [rekening]: ((stand[rekening as keyof typeof stand] ?? 0) + bedrag) as Money });
  };
  for (const { debet, credit, bedrag } of posten) {
    move(debet.rekening, debet.maand, bedrag);
    move(credit.rekening, credit.maand, -bedrag);
  }
  return samen;
};

const maand = fc.integer({ min: 0, max: 5 }).map((n) => addToMonth(month('2026-01'), n));

test('in welke volgorde correcties ook komen: wat besloten is, is wat de laatste feiten geven, en betaald min schuld is besloten', () => {
  const lonen = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [addToMonth(month('2026-01'), i), 60_000]));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(maand, fc.constantFrom(0, 30_000, 60_000, 75_000, 120_000)), { maxLength: 8 }),
      (correcties) => {
        const { vastgesteld, saldi, vers } = speel(lonen, correcties);
        expect(vastgesteld.map(({ uitbetalen }) => uitbetalen)).toEqual(
          vers.map(({ uitkomst }) => uitkomst.uitTeBetalen),
        );
        for (const { maand: deze, uitbetalen } of vastgesteld) {
          const stand = saldi.get(deze);
          expect(-(stand?.['bank onderweg'] ?? 0) - (stand?.['te betalen'] ?? 0) - (stand?.vordering ?? 0)).toBe(
            uitbetalen,
          );
        }
      },
    ),
    { numRuns: 60 },
  );
});
