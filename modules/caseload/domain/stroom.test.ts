/** Proves the cheapest flow against every division there is, and against what the flow may not do. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divide, never, type Stroom, type Verdeelde } from './stroom.ts';

const overig = 1_000;
const rising = (stap: number) => (_: number, gedragen: number) => stap * gedragen;

const priceOf = ({ kosten, ruimten, volgende }: Stroom, verdeelde: Verdeelde): number => {
  const gedragen = ruimten.map(() => 0);
  return verdeelde.reduce(
    (som, punten, i) =>
      [...punten].reduce((tot, aantal, j) => {
        if (j === ruimten.length) return tot + aantal * overig;
        let prijs = tot;
        for (let punt = 0; punt < aantal; punt += 1) {
          prijs += (kosten[i]?.[j] ?? 0) + volgende(j, gedragen[j] ?? 0);
          gedragen[j] = (gedragen[j] ?? 0) + 1;
        }
        return prijs;
      }, som),
    0,
  );
};

/** The least price over all ways to place every point, tried one by one. */
const tried = (stroom: Stroom): number => {
  const punten = stroom.gewichten.flatMap((gewicht, i) => Array.from({ length: gewicht }, () => i));
  const go = (at: number, gedragen: readonly number[]): number => {
    const bron = punten[at];
    if (bron === undefined) return 0;
    const over = overig + go(at + 1, gedragen);
    return gedragen.reduce((beste, nu, j) => {
      const kost = stroom.kosten[bron]?.[j] ?? never;
      if (nu >= (stroom.ruimten[j] ?? 0) || kost === never) return beste;
      return Math.min(beste, kost + stroom.volgende(j, nu) + go(at + 1, gedragen.with(j, nu + 1)));
    }, over);
  };
  return go(
    0,
    stroom.ruimten.map(() => 0),
  );
};

test('no division of the same points is cheaper', () => {
  const kost = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.constant(never));
  const geval = fc.record({
    bronnen: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.array(kost, { minLength: 3, maxLength: 3 })), {
      maxLength: 4,
    }),
    ruimten: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }),
    stap: fc.integer({ min: 0, max: 4 }),
  });
  fc.assert(
    fc.property(geval, ({ bronnen, ruimten, stap }) => {
      const stroom: Stroom = {
        gewichten: bronnen.map(([gewicht]) => gewicht),
        kosten: bronnen.map(([, rij]) => rij),
        ruimten,
        volgende: rising(stap),
      };
      const verdeelde = divide(
        stroom,
        bronnen.map(() => overig),
      );
      expect(verdeelde.map((punten) => punten.reduce((som, aantal) => som + aantal, 0))).toEqual(stroom.gewichten);
      ruimten.forEach((ruimte, j) => {
        expect(verdeelde.reduce((som, punten) => som + (punten[j] ?? 0), 0)).toBeLessThanOrEqual(ruimte);
      });
      expect(priceOf(stroom, verdeelde)).toBe(tried(stroom));
    }),
    { numRuns: 300 },
  );
});

test('one moves over to make room, and he who is dearest to leave out stays', () => {
  const stroom: Stroom = {
    gewichten: [1, 1, 1],
    ruimten: [1, 1],
    kosten: [
      [0, 5],
      [0, never],
      [0, 1],
    ],
    volgende: () => 0,
  };
  expect(divide(stroom, [10, 30, 20]).map((punten) => [...punten])).toEqual([
    [0, 0, 1],
    [1, 0, 0],
    [0, 1, 0],
  ]);
});
