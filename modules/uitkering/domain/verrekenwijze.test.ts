/** Knows that the way of settling changes when pay counts, never what a month comes to in the end. */
import { addToMonth, cents, day, gemeenteCode, month } from '@samenkracht/core';
import { eenPersoon } from '@samenkracht/participatiewet';
import { kaderVan } from '@samenkracht/verordening';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ontbrekendLoon } from './aandacht.ts';
import { berekenReeks, type Reeksinvoer, vergelijk } from './herrekenen.ts';
import { berekenHerziening } from './herziening.ts';
import type { Inkomstenbron } from './maandfeiten.ts';
import { geldendVan } from './maandopgave.ts';
import { keurWijze, metSchatting, type Verrekenwijze, type Wijze, wijzeOp } from './verrekenwijze.ts';

const kader = kaderVan(gemeenteCode('0599'));
const begin = month('2026-01');
const bron: Inkomstenbron = {
  id: 'b',
  wie: 'belanghebbende',
  soort: 'loon',
  werkgever: 'Bakker',
  vakantiegeld: 'meebetaald',
  metHeffingskorting: true,
  vanaf: begin,
  tot: undefined,
};
const keuze = (vanaf: string, wijze: Wijze, netto?: number): Verrekenwijze => ({
  ...{
    id: `${vanaf} ${wijze}`,
    vanaf: month(vanaf),
    wijze,
    reden: 'proef',
    door: 'Rob',
    bekendOp: '2026-01-01T00:00:00Z',
  },
  schatting: netto === undefined ? undefined : { bronId: 'b', netto: cents(netto) },
});

/** A benefit since January with one job and its pay per month, from January on. */
const reeks = (lonen: readonly number[], verrekenwijzen: readonly Verrekenwijze[] = []): Reeksinvoer => {
  const opgaven = lonen.map((netto, i) => ({
    ...{ id: `${i}`, bronId: 'b', maand: addToMonth(begin, i), netto: cents(netto), kenmerk: '', bekendOp: '' },
    ...{ kanaal: 'loongegevens' as const, status: 'definitief' as const, toelichting: undefined },
  }));
  const van = geldendVan(opgaven, bron, kader);
  const stand = { ingangsdatum: day('2026-01-01'), einddatum: undefined, kader, verrekenwijzen };
  const feiten = {
    ...{ belanghebbende: eenPersoon(day('1980-05-14')), partner: null, kinderen: [], medebewoners: [] },
    ...{ woonsituatie: 'niet gevraagd' as const, tijdelijkEldersVoorMantelzorg: false },
  };
  return {
    ...stand,
    grondslagen: [{ vanaf: day('2026-01-01'), feiten, bekendOp: '' }],
    bronnen: [bron],
    geldend: metSchatting(stand, [bron], (_, maand) => van(maand)),
    vastgesteld: [],
  };
};
const bereken = (invoer: Reeksinvoer, aantal: number) => berekenReeks(invoer, begin, addToMonth(begin, aantal - 1));
const meegeteld = (invoer: Reeksinvoer, aantal: number) =>
  bereken(invoer, aantal).map((een) =>
    een.soort === 'berekend' ? een.uitkomst.personen[0]?.netto : een.uitzondering.code,
  );
/** As if these months were decided now. */
const besloten = (invoer: Reeksinvoer, aantal: number): Reeksinvoer => ({
  ...invoer,
  vastgesteld: bereken(invoer, aantal).flatMap((een) =>
    een.soort === 'berekend'
      ? [
          {
            ...{ maand: een.maand, versie: 1, uitkomst: een.uitkomst, invoerHash: '', bekendOp: '' },
            ...{ uitbetalen: een.uitkomst.uitTeBetalen, vakantietoeslag: een.uitkomst.vtReservering },
          },
        ]
      : [],
  ),
});

describe('achteraf', () => {
  const achteraf = [keuze('2026-01', 'achteraf')];

  test('telt het loon van de vorige maand, en wacht niet op dat van de maand zelf', () => {
    expect(meegeteld(reeks([100, 200], achteraf), 3)).toEqual([0, 100, 200]);
    expect(meegeteld(reeks([100, 200]), 3)).toEqual([100, 200, 'INKOMSTEN_ONTBREKEN']);
    // a month that is missing is named by its own name, and only once its pay was needed
    expect(meegeteld(reeks([], achteraf), 2)).toEqual([0, 'INKOMSTEN_ONTBREKEN']);
    expect(ontbrekendLoon(besloten(reeks([100], achteraf), 2))).toEqual([]);
  });

  test('begint het later, dan telt in de eerste maand niets dubbel', () => {
    expect(meegeteld(reeks([100, 200, 300], [keuze('2026-03', 'achteraf')]), 4)).toEqual([100, 200, 0, 300]);
  });

  test('eindigt het, dan is elke maand wat zij met haar eigen loon was geweest: de vordering bij het einde', () => {
    const loon = fc.integer({ min: 0, max: 200_000 });
    fc.assert(
      fc.property(fc.array(loon, { minLength: 2, maxLength: 6 }), (lonen) => {
        const gewoon = bereken(reeks(lonen), lonen.length);
        const was = besloten(reeks(lonen, achteraf), lonen.length);
        const einde = { ...was, einddatum: day('2026-12-31'), uitkering: { eersteMaand: begin } };
        const { maanden } = berekenHerziening(einde, month('2026-12'), () => 'einde');
        const na = new Map(maanden.map(({ maand, na: bedrag }) => [maand, bedrag]));
        for (const [i, een] of gewoon.entries()) {
          const uitkomst = een.soort === 'berekend' ? een.uitkomst.uitTeBetalen : undefined;
          expect(na.get(een.maand) ?? was.vastgesteld[i]?.uitbetalen).toBe(uitkomst);
        }
        // once more changes nothing
        const klaar = besloten({ ...einde, vastgesteld: [] }, lonen.length);
        expect(vergelijk(klaar.vastgesteld, bereken(klaar, lonen.length), () => '')).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

test('herleeft wie achteraf verrekent, dan telt het loon van geen maand twee keer', () => {
  const lonen = [100, 200, 300, 400].map((euro) => euro * 100);
  const achteraf = [keuze('2026-01', 'achteraf')];
  const was = besloten(reeks(lonen, achteraf), 3);
  const wijziging = (soort: 'verhuizing' | 'herleven', vanaf: string) => ({
    ...{ id: soort, soort, vanaf: day(vanaf), tot: null, wie: 'belanghebbende', partner: null },
  });
  const eind = wijziging('verhuizing', '2026-03-20');
  const weer = { ...was, wijzigingen: [eind, wijziging('herleven', '2026-04-01')] };
  const bijEinde = { ...was, wijzigingen: [eind], einddatum: day('2026-03-19') };
  const na = (invoer: Reeksinvoer, vanaf: string) =>
    berekenHerziening({ ...invoer, uitkering: { eersteMaand: begin } }, month(vanaf), () => '').maanden.map(
      ({ maand, berekening }) => [maand, berekening.uitkomst.personen[0]?.netto],
    );
  // 19 of the 31 days of March
  expect(na(bijEinde, '2026-03')).toEqual([
    ['2026-01', 10_000],
    ['2026-02', 20_000],
    ['2026-03', 18_387],
  ]);
  const gestopt = besloten({ ...bijEinde, vastgesteld: [] }, 3);
  expect(na({ ...weer, vastgesteld: gestopt.vastgesteld }, '2026-04')).toEqual([
    ['2026-01', 0],
    ['2026-02', 10_000],
    ['2026-03', 12_258],
  ]);
});

describe('schatting', () => {
  test('het afgesproken bedrag telt tot het echte loon er is; zonder bedrag het laatste loon', () => {
    expect(meegeteld(reeks([450], [keuze('2026-01', 'schatting', 300)]), 3)).toEqual([450, 300, 300]);
    expect(meegeteld(reeks([450], [keuze('2026-01', 'schatting')]), 3)).toEqual([450, 450, 450]);
    expect(meegeteld(reeks([], [keuze('2026-01', 'schatting')]), 1)).toEqual(['INKOMSTEN_ONTBREKEN']);
    const [, tweede] = bereken(reeks([450], [keuze('2026-01', 'schatting', 300)]), 2);
    expect(tweede).toMatchObject({ soort: 'berekend', geschat: true });
  });
});

test('van een maand geldt de laatste keuze die toen begonnen was; anders wat de gemeente koos', () => {
  const keuzes = [keuze('2026-03', 'achteraf'), keuze('2026-05', 'schatting'), keuze('2026-03', 'zelfde maand')];
  const stand = { ...reeks([], keuzes), verrekenwijzen: keuzes };
  expect(['2026-02', '2026-03', '2026-04', '2026-05', '2026-09'].map((maand) => wijzeOp(stand, month(maand)))).toEqual([
    'zelfde maand',
    'zelfde maand',
    'zelfde maand',
    'schatting',
    'schatting',
  ]);
});

test('een keuze begint in een maand die nog niet is betaald, en een schatting hoort bij schatten', () => {
  const vroegst = month('2026-04');
  expect(keurWijze(keuze('2026-03', 'achteraf'), vroegst)).toMatchObject({
    error: { code: 'VERREKENWIJZE_MAAND_BETAALD' },
  });
  expect(keurWijze(keuze('2026-04', 'achteraf', 1), vroegst)).toMatchObject({
    error: { code: 'SCHATTING_ZONDER_WIJZE' },
  });
  expect(keurWijze(keuze('2026-04', 'schatting', 1), vroegst).ok).toBe(true);
});
