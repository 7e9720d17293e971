/** Proves which steps of two explanations make the difference: what fell by half of the loss, and what is no amount. */
import { cents } from '@samenkracht/core';
import { participatiewet, type Uitleg } from '@samenkracht/law';
import { describe, expect, test } from 'vitest';
import { oorzakenVan } from './oorzaken.ts';

const stap = (id: string, waarde: unknown, kinderen: readonly Uitleg[] = [], stil = false): Uitleg => ({
  id,
  naam: id,
  waarde,
  tekst: String(waarde),
  grond: { wet: participatiewet, artikel: '19' },
  feiten: [],
  rijen: [],
  keuzes: [],
  kinderen,
  ...(stil ? { stil } : {}),
});
const maand = (...kinderen: readonly Uitleg[]): Uitleg => stap('som', 0, [stap('pw-19-bijstandsmaand', 0, kinderen)]);
const oorzaken = (was: Uitleg, werd: Uitleg, bedrag = -1_000): readonly string[] =>
  oorzakenVan(
    was,
    werd,
    [{ soort: 'bijstand', grond: { wet: participatiewet, artikel: '19' }, wie: 'huishouden', bedrag: cents(bedrag) }],
    cents(1_000),
  ).map(({ regel }) => regel);

describe('a step is a cause', () => {
  test.each<[string, unknown, unknown, boolean]>([
    ['when its amount moved by half of the loss', 1_000, 500, true],
    ['up as well as down', 500, 1_000, true],
    ['not by a cent less than half', 1_000, 501, false],
    ['when an amount became none', 1_000, null, true],
    ['when nothing became an amount', null, 0, true],
    ['when an amount became a word', 0, 'geen', true],
    ['when a word became an amount', 'geen', 0, true],
    ['when a word is another', 'n', 'r', true],
    ['not when it is the same', 'n', 'n', false],
    ['when yes became no', true, false, true],
    ['when a whole became none', { bedrag: 1_000 }, null, true],
    ['when nothing became a whole', null, { bedrag: 1_000 }, true],
    ['when a whole became a word', { bedrag: 1_000 }, 'geen', true],
    ['when an amount inside moved so', { grond: 'n', bedrag: 1_000 }, { grond: 'n', bedrag: 500 }, true],
    ['when a word inside is another', { grond: 'n', bedrag: 1_000 }, { grond: 'r', bedrag: 1_000 }, true],
    ['not when all inside is nearly the same', { grond: 'n', bedrag: 1_000 }, { grond: 'n', bedrag: 900 }, false],
    ['not when there is nothing on either side', null, null, false],
  ])('%s', (_naam, was, werd, isOorzaak) => {
    expect(oorzaken(maand(stap('regel', was)), maand(stap('regel', werd)))).toEqual(isOorzaak ? ['regel'] : []);
  });
  test('the deepest one, without those above it', () => {
    const van = (bedrag: number) => maand(stap('boven', bedrag, [stap('onder', bedrag)]));
    expect(oorzaken(van(1_000), van(0))).toEqual(['onder']);
  });
  test('one that only one of the two runs came to', () => {
    expect(oorzaken(maand(stap('regel', 5)), maand())).toEqual(['regel']);
    expect(oorzaken(maand(), maand(stap('regel', 5)))).toEqual(['regel']);
  });
  test('not a silent check, and nothing of a part that fell by less than half of the loss', () => {
    expect(oorzaken(maand(stap('toets', 1_000, [], true)), maand(stap('toets', 0, [], true)))).toEqual([]);
    const [was, werd] = [maand(stap('regel', 1_000)), maand(stap('regel', 0))];
    expect(oorzaken(was, werd, -500)).toEqual(['regel']);
    expect(oorzaken(was, werd, -499)).toEqual([]);
  });
});
