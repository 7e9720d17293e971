import { expect, test } from 'vitest';
import { verklaar } from './bepaal.ts';
import { met } from './met.ts';
import { regel } from './regel.ts';

type Feiten = { readonly loon: number; readonly partner: { readonly loon: number }; readonly leeftijd: number };
const wet = { wet: { naam: 'Voorbeeldwet', kort: 'Vw', bwb: null }, artikel: '1' } as const;

const som = regel({ id: 'som', naam: 'Som', grond: wet }, (f: Feiten): number => f.loon + f.partner.loon);
const anders = regel({ id: 'anders', naam: 'Anders', grond: wet }, (f: Feiten): number => som(met(f, { loon: 1 })));
const feiten: Feiten = { loon: 10, partner: { loon: 20 }, leeftijd: 40 };

test('plain facts are copied, and the first ones stay as they are', () => {
  expect(met(feiten, { loon: 1 })).toEqual({ ...feiten, loon: 1 });
  expect(anders(feiten)).toBe(21);
  expect(feiten.loon).toBe(10);
});

test('followed facts stay followed: the inner rule leaves its step, what is replaced is no fact that was read', () => {
  const { bepaling, uitleg, gelezen } = verklaar(anders, feiten);
  expect(bepaling).toMatchObject({ soort: 'waarde', waarde: 21 });
  expect(uitleg?.kinderen.map(({ id }) => id)).toEqual(['som']);
  expect([...gelezen]).toEqual([['partner.loon', 20]]);
});

test('a fact that is missing behind it is unknown, and a replaced one is not', () => {
  expect(verklaar(anders, { leeftijd: 40, partner: {} }).bepaling).toMatchObject({
    soort: 'onbekend',
    feit: 'partner.loon',
  });
  expect(verklaar(anders, { partner: { loon: 20 } }).bepaling).toMatchObject({ soort: 'waarde', waarde: 21 });
});

test('a list of plain values is read value by value, nothing in it included; beyond its end is unknown', () => {
  type Lijst = { readonly namen: readonly (string | null)[]; readonly welke: number };
  const naam = regel({ id: 'naam', naam: 'Naam', grond: wet }, (f: Lijst): string => f.namen[f.welke] ?? 'niemand');
  const namen = ['Aya', null, 'Bo'];
  const { bepaling, gelezen } = verklaar(naam, { namen, welke: 1 });
  expect(bepaling).toMatchObject({ soort: 'waarde', waarde: 'niemand' });
  expect([...gelezen]).toContainEqual(['namen.1', null]);
  expect([...verklaar(naam, { namen, welke: 2 }).gelezen]).toContainEqual(['namen.2', 'Bo']);
  expect(verklaar(naam, { namen, welke: 3 }).bepaling).toMatchObject({ soort: 'onbekend', feit: 'namen.3' });
});

test('a part of the facts can be replaced too, with its path kept', () => {
  const diep = regel({ id: 'diep', naam: 'Diep', grond: wet }, (f: Feiten): number => {
    const partner = met(f.partner, { leeftijd: 3 });
    return partner.loon + partner.leeftijd;
  });
  expect(verklaar(diep, feiten)).toMatchObject({ bepaling: { waarde: 23 } });
  expect([...verklaar(diep, feiten).gelezen.keys()]).toEqual(['partner.loon']);
});
