/** Examples of the simulation of reclaims: the extremes are certain, and both sides hold the same months. */
import { cents, day, gemeenteCode, month } from '@samenkracht/core';
import { eenPersoon } from '@samenkracht/participatiewet';
import { kaderVan } from '@samenkracht/verordening';
import { expect, test } from 'vitest';
import type { Reeksinvoer } from './herrekenen.ts';
import { type Aannames, aannames, berekenProef, herhalingen, telProef } from './terugvorderproef.ts';

const reeks: Reeksinvoer = {
  ingangsdatum: day('2024-01-01'),
  einddatum: undefined,
  kader: kaderVan(gemeenteCode('0599')),
  grondslagen: [
    {
      vanaf: day('2024-01-01'),
      bekendOp: '',
      feiten: {
        belanghebbende: eenPersoon(day('1975-09-23')),
        partner: null,
        kinderen: [],
        medebewoners: [],
        woonsituatie: 'niet gevraagd',
        tijdelijkEldersVoorMantelzorg: false,
      },
    },
  ],
  bronnen: [],
  geldend: () => ({ soort: 'verwacht' }),
  vastgesteld: [],
  verrekenwijzen: [],
};
const huishouden = (nummer: number, vakantiegeld: 'meebetaald' | 'nog te goed' = 'meebetaald') => {
  const bron = {
    ...({ id: `baan-${nummer}`, wie: 'belanghebbende', soort: 'loon', werkgever: 'Kaashuis', vakantiegeld } as const),
    ...{ metHeffingskorting: true, vanaf: month('2024-01'), tot: undefined },
  };
  return {
    id: `huishouden-${nummer}`,
    reeks: { ...reeks, bronnen: [bron] },
    lonen: new Map([[bron.id, cents(60_000)]]),
  };
};
const jaar = { van: month('2025-11'), totEnMet: month('2026-10') };
const veertig = Array.from({ length: 40 }, (_, nummer) => huishouden(nummer));
const proef = (anders: Partial<Aannames> = {}) => {
  const a = { ...aannames, ...anders };
  return telProef(berekenProef(veertig, jaar, a), a);
};

test('both sides hold the same households and months, and the same question gives the same answer', () => {
  const eerst = proef();
  expect(eerst.vergelijking.met.maanden).toBe(480 * herhalingen);
  expect(eerst.vergelijking.zonder.maanden).toBe(480 * herhalingen);
  expect(proef()).toEqual(eerst);
});

test.each`
  geval                                          | anders                                            | verschil
  ${'every employer in time, nothing corrected'} | ${{ werkgeverOpTijd: 100, werkgeverHerstelt: 0 }} | ${-100}
  ${'no employer in time'}                       | ${{ werkgeverOpTijd: 0 }}                         | ${0}
  ${'pay never changes'}                         | ${{ wisselendeUren: 0 }}                          | ${null}
  ${'residents always tell, and rightly'}        | ${{ inwonerOpTijd: 100, inwonerVergist: 0 }}      | ${null}
`('$geval: $verschil percent', ({ anders, verschil }) => {
  const { vergelijking } = proef(anders);
  expect(vergelijking.verschilAantal).toBe(verschil);
});

test('nobody pays back when pay never changes; otherwise about a third of the months rests on pay of a month before', () => {
  expect(proef({ wisselendeUren: 0 }).vergelijking.zonder).toMatchObject({ aantal: 0, bedrag: 0 });
  const { zonder } = proef({ wisselendeUren: 100 }).vergelijking;
  // pay that went down does not give a reclaim: half of 37 in a hundred
  expect(zonder.aantal / zonder.maanden).toBeGreaterThan(0.12);
  expect(zonder.aantal / zonder.maanden).toBeLessThan(0.25);
});

test('with what is supposed, about nine in ten reclaims less: 37 in a hundred months without an employer, 4 with one', () => {
  const { verschilAantal } = proef().vergelijking;
  expect(verschilAantal).toBeLessThan(-85);
  expect(verschilAantal).toBeGreaterThan(-95);
});

test('a month for which the law has no amount is left out on both sides, and counted', () => {
  const uitkomst = telProef(berekenProef([huishouden(1, 'nog te goed')], jaar));
  // the brackets of the Regeling are known for January until June 2026
  expect(uitkomst.nietTeBerekenen).toBe(6);
  expect(uitkomst.vergelijking.met.maanden).toBe(6 * herhalingen);
});
