import { expect, test } from 'vitest';
import { makePartnercode, parsePartnercode } from './partnercode.ts';

test('een code is te lezen zoals hij gemaakt is', () => {
  const code = makePartnercode(crypto.getRandomValues(new Uint8Array(64)));
  expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  expect(parsePartnercode(code)).toBe(code);
});

test.each`
  getypt           | gelezen
  ${'abcd-2345'}   | ${'ABCD-2345'}
  ${' ABCD 2345 '} | ${'ABCD-2345'}
  ${'ABCD2345'}    | ${'ABCD-2345'}
  ${'ABCD-234'}    | ${undefined}
  ${'ABCD-2340'}   | ${undefined}
  ${'ABCI-2345'}   | ${undefined}
  ${''}            | ${undefined}
`('$getypt leest als $gelezen', ({ getypt, gelezen }) => {
  expect(parsePartnercode(getypt)).toBe(gelezen);
});

test('geen teken is waarschijnlijker dan een ander', () => {
  const alle = Uint8Array.from({ length: 256 }, (_, i) => i);
  const geteld = new Map<string, number>();
  for (let van = 0; van + 8 <= 232; van += 8) {
    for (const teken of makePartnercode(alle.subarray(van, van + 8)).replace('-', '')) {
      geteld.set(teken, (geteld.get(teken) ?? 0) + 1);
    }
  }
  expect(new Set(geteld.values())).toEqual(new Set([8]));
  expect(geteld.size).toBe(29);
});

test('te weinig toeval is een fout', () => {
  expect(() => makePartnercode(new Uint8Array([255, 255, 1]))).toThrow(RangeError);
});
