/** Proves that a return path never leads to another site. */
import { expect, test } from 'vitest';
import { localPath } from './pad.ts';

test.each`
  pad                      | naar
  ${'/berichten?x=1'}      | ${'/berichten?x=1'}
  ${'/'}                   | ${'/'}
  ${undefined}             | ${'/'}
  ${''}                    | ${'/'}
  ${'https://elders.nl/'}  | ${'/'}
  ${'//elders.nl/'}        | ${'/'}
  ${'/\\elders.nl'}        | ${'/'}
  ${'javascript:alert(1)'} | ${'/'}
  ${'/pad/../geld'}        | ${'/geld'}
  ${'/.//elders.nl'}       | ${'/'}
  ${'/..//elders.nl'}      | ${'/'}
  ${'/%2e//elders.nl'}     | ${'/'}
  ${'/pad/..//elders.nl'}  | ${'/'}
  ${'/./\t/elders.nl'}     | ${'/'}
`('$pad leads to $naar', ({ pad, naar }) => {
  expect(localPath(pad)).toBe(naar);
});
