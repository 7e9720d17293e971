/** Knows when a number on a statement is one of ours. */
import { expect, test } from 'vitest';
import { findBetalingskenmerk, formatBetalingskenmerk, makeBetalingskenmerk } from './betalingskenmerk.ts';

const ons = makeBetalingskenmerk('0a1b2c3d4e5f');

test.each`
  geschreven                                        | gevonden
  ${ons}                                            | ${ons}
  ${`aflossing ${formatBetalingskenmerk(ons)} jan`} | ${ons}
  ${ons.toLowerCase()}                              | ${ons}
  ${`${ons.slice(0, -1)}0`}                         | ${undefined}
  ${`RF00${ons.slice(4)}`}                          | ${undefined}
  ${'mijn schuld'}                                  | ${undefined}
  ${''}                                             | ${undefined}
`('$geschreven', ({ geschreven, gevonden }) => {
  expect(findBetalingskenmerk(geschreven)).toBe(gevonden);
});

test('het voorbeeld van de norm', () => {
  // ISO 11649: RF18 5390 0754 7034 has the same check digits as we would compute for its content
  expect(makeBetalingskenmerk('539007547034')).toBe('RF18539007547034');
});
