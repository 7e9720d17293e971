/** Proves that an address that is given away is the one people come in by. */
import { expect, test } from 'vitest';
import { wholeAddress } from './adres.ts';

test.each([
  [false, 'http://127.0.0.1:8080/afspraken', 'http://127.0.0.1:8080/api/v1/agenda/bestand/x'],
  [true, 'http://gemeente.voorbeeld.nl/afspraken', 'https://gemeente.voorbeeld.nl/api/v1/agenda/bestand/x'],
  [true, 'https://gemeente.voorbeeld.nl/afspraken?a=b', 'https://gemeente.voorbeeld.nl/api/v1/agenda/bestand/x'],
])('over https %s, asked at %s: %s', (https, van, adres) => {
  expect(wholeAddress({ https }, new Request(van), '/api/v1/agenda/bestand/x')).toBe(adres);
});
