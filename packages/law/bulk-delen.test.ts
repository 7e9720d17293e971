import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maakParen } from './paren.ts';
import { maakWachtrij } from './wachtrij.ts';

describe('numbers by pairs', () => {
  const paar = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1 }));
  test('give back what was put last, and nothing for another pair', () => {
    fc.assert(
      fc.property(fc.array(paar, { minLength: 1, maxLength: 3000 }), (alle) => {
        const paren = maakParen();
        const verwacht = new Map<string, number>();
        for (const [a, b, nummer] of alle) {
          paren.zet(a, b, nummer);
          verwacht.set(`${a} ${b}`, nummer);
        }
        for (let a = -901; a <= 901; a += 50)
          for (let b = 0; b < 5; b += 1) expect(paren.vind(a, b)).toBe(verwacht.get(`${a} ${b}`) ?? 0);
        for (const [a, b] of alle) expect(paren.vind(a, b)).toBe(verwacht.get(`${a} ${b}`));
      }),
      { numRuns: 20 },
    );
  });
  test('thousands of them, also of the same first or second', () => {
    const paren = maakParen();
    for (let i = 1; i <= 3000; i += 1) paren.zet(i % 60, -i, i);
    expect(Array.from({ length: 3000 }, (_, i) => paren.vind((i + 1) % 60, -(i + 1)))).toEqual(
      Array.from({ length: 3000 }, (_, i) => i + 1),
    );
    expect([paren.vind(1, 1), paren.vind(2, -1)]).toEqual([0, 0]);
  });
  test('the number 0 is none', () => expect(() => maakParen().zet(1, 1, 0)).toThrow('0 means: no number'));
});

describe('the order of a block', () => {
  test('leaf by leaf, in the order in which they came; then the queue is empty and its turns are given back', () => {
    const wachtrij = maakWachtrij(8);
    const beurten = new Int32Array(10);
    const gang = (staten: readonly number[]): readonly (readonly number[])[] => {
      for (const [plaats, staat] of staten.entries()) wachtrij.zet(plaats, staat, beurten);
      expect(wachtrij.aantal).toBe(staten.length);
      wachtrij.sluit(beurten);
      expect([...beurten]).toEqual(Array(10).fill(0));
      const gedaan: (readonly number[])[] = [];
      wachtrij.perBlad((plaats, staat) => gedaan.push([plaats, staat]));
      expect(wachtrij.aantal).toBe(0);
      return gedaan;
    };
    const allemaal = [0, 1, 2, 3, 4, 5, 6, 7];
    expect(gang([5, 3, 5, 9, 3, 5])).toEqual([
      [0, 5],
      [2, 5],
      [5, 5],
      [1, 3],
      [4, 3],
      [3, 9],
    ]);
    expect(gang([3])).toEqual([[0, 3]]);
    expect(gang([])).toEqual([]);
    expect(gang(allemaal)).toEqual(allemaal.map((een) => [een, een]));
    expect(gang(allemaal.map(() => 1))).toEqual(allemaal.map((een) => [een, 1]));
  });
});
