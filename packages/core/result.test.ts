import { expect, test } from 'vitest';
import { err, never, ok } from './result.ts';

test('an attempt ends with its value, or with its refusal', () => {
  expect([ok(7), err('vol')]).toEqual([
    { ok: true, value: 7 },
    { ok: false, error: 'vol' },
  ]);
});

test('a case that nobody foresaw is a fault, named', () =>
  expect(() => never('anders' as never)).toThrow('unreachable case: "anders"'));
