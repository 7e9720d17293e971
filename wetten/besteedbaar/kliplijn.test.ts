import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dalenIn, type Meet, sprongenIn } from './kliplijn.ts';

/** A line that rises a cent per cent, or stays level, and falls at some cents. */
const lijn =
  (helling: 0 | 1, ...vallen: readonly (readonly [op: number, diepte: number])[]): Meet =>
  (bruto) =>
    vallen.reduce((hoogte, [op, diepte]) => (bruto >= op ? hoogte - diepte : hoogte), 10_000 + helling * bruto);

/** Ten cents more take one, from 10.00 through 30.00. */
const glooiing: Meet = (bruto) =>
  bruto <= 1000 ? bruto : bruto <= 3000 ? 1000 - Math.floor((bruto - 1000) / 10) : bruto - 2200;

describe('a stretch with less than before', () => {
  test.each<[string, Meet, number, number, readonly (readonly [number, number, number | null])[]]>([
    ['nothing falls', lijn(1), 0, 5000, []],
    ['back at the height of the last cent before', lijn(1, [1234, 500]), 0, 5000, [[1233, 1234, 1733]]],
    ['at a whole euro', lijn(1, [1300, 500]), 0, 5000, [[1299, 1300, 1799]]],
    ['just after a whole euro', lijn(1, [1301, 500]), 0, 5000, [[1300, 1301, 1800]]],
    ['not back within the line', lijn(1, [1234, 5000]), 0, 5000, [[1233, 1234, null]]],
    ['back in whole euros, and to the cent only beyond the line', lijn(1, [1290, 500]), 0, 1750, [[1289, 1290, null]]],
    ['back at the last cent of the line', lijn(1, [1290, 500]), 0, 1789, [[1289, 1290, 1789]]],
    ['a euro is a cliff', lijn(0, [1234, 100]), 0, 5000, [[1233, 1234, null]]],
    ['99 cents are rounding', lijn(0, [1234, 99]), 0, 5000, []],
    ['two of 60 cents are a cliff together', lijn(0, [1234, 60], [2345, 60]), 0, 5000, [[1233, 2345, null]]],
    [
      'two apart',
      lijn(1, [1234, 500], [3000, 300]),
      0,
      5000,
      [
        [1233, 1234, 1733],
        [2999, 3000, 3299],
      ],
    ],
    ['two within each other', lijn(1, [1234, 500], [1500, 200]), 0, 5000, [[1233, 1234, 1933]]],
    ['the second deeper', lijn(1, [1234, 500], [1500, 400]), 0, 5000, [[1233, 1500, 2133]]],
    ['bit by bit', glooiing, 0, 5000, [[1009, 3000, 3200]]],
    ['from the begin of the line', lijn(1, [1234, 500]), 1200, 5000, [[1233, 1234, 1733]]],
    ['the line begins at the top itself', lijn(1, [1234, 500]), 1233, 5000, [[1233, 1234, 1733]]],
    ['the line begins after it', lijn(1, [1234, 500]), 1234, 5000, []],
  ])('%s', (_, meet, vanaf, tot, verwacht) => {
    expect(dalenIn(meet, vanaf, tot).map(({ top, dal, terug }) => [top, dal, terug])).toEqual(verwacht);
  });
});

describe('falls at one cent', () => {
  test.each<[string, Meet, number, number, readonly number[]]>([
    ['one', lijn(1, [1234, 500]), 1233, 1234, [1234]],
    ['two', lijn(1, [1234, 500], [1500, 400]), 1233, 1500, [1234, 1500]],
    ['of two in one euro the deepest', lijn(0, [1210, 150], [1260, 300]), 1205, 1305, [1260]],
    ['of two in one euro the deepest, before', lijn(0, [1210, 300], [1260, 150]), 1205, 1305, [1210]],
    ['of two as deep the first', lijn(0, [1210, 200], [1290, 200]), 1205, 1305, [1210]],
    ['a euro', lijn(0, [1234, 100]), 1200, 1300, [1234]],
    ['99 cents', lijn(0, [1234, 99]), 1200, 1300, []],
    ['none where it goes bit by bit', glooiing, 1000, 3000, []],
    ['none in nothing', lijn(0, [1234, 500]), 1234, 1234, []],
    ['after the bottom nothing is looked for', lijn(0, [1234, 500]), 1100, 1233, []],
  ])('%s', (_, meet, top, dal, verwacht) => expect(sprongenIn(meet, top, dal)).toEqual(verwacht));

  test('every fall is found, to the cent, wherever it is', () => {
    const vallen = fc
      .array(fc.tuple(fc.integer({ min: 200, max: 900 }), fc.integer({ min: 100, max: 900 })), {
        minLength: 1,
        maxLength: 5,
      })
      .map((alle) => {
        let op = 0;
        return alle.map(([afstand, diepte]) => {
          op += afstand;
          return [op, diepte] as const;
        });
      });
    fc.assert(
      fc.property(vallen, (alle) => {
        const meet = lijn(0, ...alle);
        const [dal, ...meer] = dalenIn(meet, 0, 6000);
        expect([dal, meer]).toEqual([{ top: (alle[0]?.[0] ?? 0) - 1, dal: alle.at(-1)?.[0], terug: null }, []]);
        expect(sprongenIn(meet, dal?.top ?? 0, dal?.dal ?? 0)).toEqual(alle.map(([op]) => op));
      }),
    );
  });
});
