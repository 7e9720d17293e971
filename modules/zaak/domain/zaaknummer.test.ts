import { expect, test } from 'vitest';
import { formatZaaknummer, parseZaaknummer } from './zaaknummer.ts';

test('een nummer heeft jaar en zes cijfers, en groeit door als het jaar druk is', () => {
  expect(formatZaaknummer(2026, 1)).toBe('Z-2026-000001');
  expect(formatZaaknummer(2026, 1_234_567)).toBe('Z-2026-1234567');
  expect(() => formatZaaknummer(2026, 0)).toThrow(RangeError);
  expect(() => formatZaaknummer(26, 1)).toThrow(RangeError);
});

test.each`
  tekst               | nummer
  ${'Z-2026-000001'}  | ${'Z-2026-000001'}
  ${' z-2026-000001'} | ${'Z-2026-000001'}
  ${'Z-2026-1'}       | ${undefined}
  ${'2026-000001'}    | ${undefined}
`('$tekst leest als $nummer', ({ tekst, nummer }) => {
  expect(parseZaaknummer(tekst)).toBe(nummer);
});
