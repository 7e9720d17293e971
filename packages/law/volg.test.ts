import { describe, expect, test } from 'vitest';
import { verklaar } from './bepaal.ts';
import { Onbekend } from './regel.ts';
import { volg } from './volg.ts';

type Lid = { readonly kosten: number };
type Feiten = {
  readonly leden: readonly Lid[];
  readonly namen: readonly string[];
  readonly partner: { readonly loon: number };
};
const feiten: Feiten = { leden: [{ kosten: 3 }, { kosten: 4 }], namen: ['Aya', 'Bo'], partner: { loon: 20 } };

const gelezen = (reken: (f: Feiten) => unknown, van: unknown = feiten) =>
  [...verklaar(reken, van as Feiten).gelezen].map(([feit, waarde]) => `${feit} ${waarde}`);

const somVan = (f: Feiten): number => {
  let som = 0;
  for (const { kosten } of f.leden) som += kosten;
  return som;
};

describe('a list that is followed', () => {
  test('gone through, each member is read in its place', () => {
    expect(gelezen(somVan)).toEqual(['leden.0.kosten 3', 'leden.1.kosten 4']);
    expect(verklaar(somVan, feiten).bepaling).toMatchObject({ waarde: 7 });
  });

  test('gone through while empty, that is what was read', () => {
    expect(gelezen(somVan, { leden: [] })).toEqual(['leden geen']);
  });

  test('counted while there is something in it, nothing was read yet', () => {
    expect(gelezen((f) => f.leden.length)).toEqual([]);
  });

  test('with a member that is not there stops at that member, after what came before', () => {
    const half = { leden: [{ kosten: 3 }, undefined, { kosten: 5 }] };
    expect(verklaar(somVan, half as unknown as Feiten).bepaling).toMatchObject({ soort: 'onbekend', feit: 'leden.1' });
    expect(gelezen(somVan, half)).toEqual(['leden.0.kosten 3']);
  });

  test('of plain values, each is read when it comes by', () => {
    expect(gelezen((f) => [...f.namen])).toEqual(['namen.0 Aya', 'namen.1 Bo']);
    expect(gelezen((f) => f.namen.find((naam) => naam.startsWith('A')))).toEqual(['namen.0 Aya']);
  });

  test('is a list: it can be mapped, spread and asked by place', () => {
    expect(gelezen((f) => f.leden.map(({ kosten }) => kosten))).toEqual(['leden.0.kosten 3', 'leden.1.kosten 4']);
    expect(gelezen((f) => [...f.leden][1]?.kosten)).toEqual(['leden.1.kosten 4']);
    expect(gelezen((f) => f.leden[1]?.kosten)).toEqual(['leden.1.kosten 4']);
    expect(Array.isArray(volg(feiten).f.leden)).toBe(true);
  });

  test('inside a list is followed too', () => {
    const rooster = { rijen: [[1, 2], []] };
    const { f } = volg(rooster);
    expect(f.rijen[0]?.[1]).toBe(2);
    expect(() => f.rijen[1]?.[0]).toThrow(new Onbekend('rijen.1.0'));
  });

  test('has no other names', () => {
    const { f } = volg({ leden: feiten.leden as unknown as { readonly aantal: number } });
    expect(() => f.leden.aantal).toThrow(new Onbekend('leden.aantal'));
  });
});

describe('facts that are followed', () => {
  test('are the same object each time', () => {
    const { f } = volg(feiten);
    const { partner, leden } = f;
    const [eerste] = leden;
    expect([f.partner === partner, f.leden === leden, f.leden[0] === eerste, leden[0] === eerste]).not.toContain(false);
  });

  test('may be frozen', () => {
    const { f } = volg(Object.freeze({ loon: 1, uren: 2 }));
    expect({ ...f }).toEqual({ loon: 1, uren: 2 });
    expect(Object.hasOwn(f, 'loon')).toBe(true);
    expect(Object.hasOwn(f, 'rente')).toBe(false);
  });
});
