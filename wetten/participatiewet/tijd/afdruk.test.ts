/** Proves prints: equal for equal content, and different for what differs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afdruk, canoniek } from './afdruk.ts';

test('the order of keys and what is not there make no difference', () => {
  expect(afdruk({ a: 1, b: { c: [1, 2], d: undefined } })).toBe(afdruk({ b: { c: [1, 2] }, a: 1 }));
});

test.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { b: 1 }],
  [{ a: '1' }, { a: 1 }],
  [
    [1, 2],
    [2, 1],
  ],
  [null, undefined],
  [{ a: null }, {}],
  ['', []],
  [[[]], []],
])('%j and %j differ', (een, ander) => {
  expect(canoniek(een)).not.toBe(canoniek(ander));
  expect(afdruk(een)).not.toBe(afdruk(ander));
});

test('content that was written and read again has the same print', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (waarde) => {
      expect(afdruk(JSON.parse(JSON.stringify(waarde)))).toBe(afdruk(waarde));
    }),
  );
});

test('a hundred thousand neighbours have prints of their own', () => {
  const prints = new Set(Array.from({ length: 100_000 }, (_, i) => afdruk({ netto: i, maand: '2026-08' })));
  expect(prints.size).toBe(100_000);
  expect([...prints].every((print) => /^[0-9a-f]{16}$/.test(print))).toBe(true);
});
