/** Proves that an obligation is entered, becomes costs and is freed, and that the ledger sums to zero after each step. */
import { cents, day, month } from '@samenkracht/core';
import { expect, test } from 'vitest';
import type { Overboeking } from './overboeking.ts';
import { iv3Van } from './rekeningschema.ts';
import { saldiPerMaand, sumSaldi, total } from './saldo.ts';
import { bookVerplichting } from './verplichting.ts';

const stap = (aanleiding: string, maand: string, verplicht: number, werkelijk: number) => ({
  kader: { aanleiding, uitkeringId: 'v', boekdatum: day(`${maand}-15`), oorzaak: 'Plek op een taalles' },
  maand: month(maand),
  stand: { verplicht: cents(verplicht), werkelijk: cents(werkelijk) },
});

test('accepted, there three times, one of them put right, and stopped', () => {
  const posten: Overboeking[] = [];
  const wandel = [
    [stap('1', '2026-11', 1_000, 0), { verplichtingen: 1_000, 'lasten instrumenten': 0 }],
    [stap('2', '2026-12', 900, 100), { verplichtingen: 900, 'lasten instrumenten': 100 }],
    [stap('3', '2027-01', 700, 300), { verplichtingen: 700, 'lasten instrumenten': 300 }],
    [stap('4', '2027-01', 800, 200), { verplichtingen: 800, 'lasten instrumenten': 200 }],
    [stap('5', '2027-02', 0, 200), { verplichtingen: 0, 'lasten instrumenten': 200 }],
  ] as const;
  for (const [{ kader, maand, stand }, saldi] of wandel) {
    posten.push(...bookVerplichting(kader, maand, saldiPerMaand(posten), stand));
    const na = sumSaldi(saldiPerMaand(posten));
    expect(na).toMatchObject({ ...saldi, 'tegenrekening verplichtingen': 0 - saldi.verplichtingen });
    expect(na['te betalen aanbieders']).toBe(0 - saldi['lasten instrumenten']);
    expect(total(na)).toBe(0);
    expect(bookVerplichting(kader, maand, saldiPerMaand(posten), stand)).toEqual([]);
  }
  expect(new Set(posten.map(({ boekingssleutel }) => boekingssleutel)).size).toBe(posten.length);
  expect(saldiPerMaand(posten).get(month('2026-12'))?.verplichtingen).toBe(0);
});

test('to nothing and from nothing books nothing', () => {
  const { kader, maand, stand } = stap('1', '2026-11', 0, 0);
  expect(bookVerplichting(kader, maand, new Map(), stand)).toEqual([]);
});

test.each(['lasten instrumenten', 'verplichtingen', 'tegenrekening verplichtingen', 'te betalen aanbieders'] as const)(
  'where %s belongs in Iv3 is a gap by name',
  (rekening) => {
    expect(iv3Van(rekening, day('2026-11-01'))).toMatchObject({ soort: 'gat' });
  },
);
