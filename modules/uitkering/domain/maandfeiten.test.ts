import { cents, day, gemeenteCode, type Month, month, periodOf } from '@samenkracht/core';
import { eenMaand, eenPersoon, type Inkomst } from '@samenkracht/participatiewet';
import { kaderVan } from '@samenkracht/verordening';
import { expect, test } from 'vitest';
import { type Grondslag, grondslagIn } from './maandfeiten.ts';

const kader = kaderVan(gemeenteCode('0599'));
const middel = (soort: Inkomst['soort'], netto: number): Inkomst => ({
  soort,
  netto: cents(netto),
  vakantiegeld: 'geen',
  metHeffingskorting: true,
});
const niets = { giften: cents(0), premies: cents(0), aantalPremies: 0, vrijwilligerswerk: cents(0) };

const metInkomsten = (...inkomsten: readonly Inkomst[]): Grondslag => {
  const { kinderen, medebewoners, woonsituatie, tijdelijkEldersVoorMantelzorg } = eenMaand(month('2026-03'), kader);
  const belanghebbende = eenPersoon(day('1985-06-15'), { inkomsten, ditJaar: niets });
  return {
    vanaf: day('2026-03-10'),
    bekendOp: '2026-03-12T10:00:00Z',
    feiten: { kinderen, medebewoners, woonsituatie, tijdelijkEldersVoorMantelzorg, belanghebbende, partner: null },
  };
};
const persoonIn = (grondslag: Grondslag, maand: Month) => {
  const { from, until = from } = periodOf(maand);
  const vanaf = from < grondslag.vanaf ? grondslag.vanaf : from;
  return grondslagIn(kader, [grondslag], maand, { vanaf, tot: until })?.belanghebbende;
};

test('een gift telt in de maand waarin zij is verteld, en daarna in wat het jaar al bevatte', () => {
  const grondslag = metInkomsten(middel('gift', 30_000), middel('alimentatie', 10_000));
  expect(persoonIn(grondslag, month('2026-03'))?.inkomsten).toHaveLength(2);
  const april = persoonIn(grondslag, month('2026-04'));
  expect(april?.inkomsten.map(({ soort }) => soort)).toEqual(['alimentatie']);
  expect(april?.ditJaar?.giften).toBe(30_000);
  expect(persoonIn(grondslag, month('2027-01'))?.ditJaar).toEqual(niets);
});

test('een vergoeding van elke maand telt op tot het maximum van het jaar', () => {
  const grondslag = metInkomsten(middel('vrijwilligersvergoeding', 25_000));
  expect(persoonIn(grondslag, month('2026-04'))?.ditJaar?.vrijwilligerswerk).toBe(22_000);
  expect(persoonIn(grondslag, month('2026-12'))?.ditJaar?.vrijwilligerswerk).toBe(198_000);
});

test('zonder bedrag voor een maand is niet bekend wat het jaar al bevatte', () => {
  const grondslag = metInkomsten(middel('vrijwilligersvergoeding', 25_000));
  expect(persoonIn(grondslag, month('2027-01'))?.ditJaar).toEqual(niets);
  expect(persoonIn(grondslag, month('2027-02'))?.ditJaar).toBeUndefined();
});

test('zonder bijzonder geld blijven de feiten dezelfde', () => {
  const gewoon = metInkomsten(middel('alimentatie', 10_000));
  const { ditJaar: _, ...belanghebbende } = gewoon.feiten.belanghebbende;
  const grondslag = { ...gewoon, feiten: { ...gewoon.feiten, belanghebbende } };
  expect(persoonIn(grondslag, month('2026-09'))).toBe(belanghebbende);
});
