/** Knows that a secret address reaches nobody but the person. */
import { expect, test } from 'vitest';
import { addressFor } from './geadresseerde.ts';

const open = { naam: 'Naam', adresregels: ['Voorbeeldstraat 12'], geheim: false };

test.each([
  ['zelf', false, 1],
  ['zelf', true, 1],
  ['vertegenwoordiger', false, 1],
  ['vertegenwoordiger', true, 0],
] as const)('%s reads a letter, secret %s: %i lines of address', (lezer, geheim, lines) => {
  expect(addressFor({ ...open, geheim }, lezer).adresregels).toHaveLength(lines);
});
