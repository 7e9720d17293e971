/** Proves that a figure of a wijk tells of nobody, at nine and ten and around the fives. */
import { expect, test } from 'vitest';
import { tellableOf } from './wijk.ts';

const cijfer = (begeleid: number, metPlan = 0, naarWerk = 0) =>
  tellableOf({ wijk: 'Noord', begeleid, metPlan, naarWerk });

test.each([
  [0, undefined],
  [9, undefined],
  [10, 10],
  [12, 10],
  [13, 15],
  [17, 15],
  [18, 20],
])('%i mensen: %s', (begeleid, getoond) => {
  expect(cijfer(begeleid).begeleid).toBe(getoond);
});

test.each([
  [30, 9, undefined, undefined],
  [30, 10, 10, 20],
  [30, 20, 20, 10],
  [30, 21, undefined, undefined],
  [30, 30, undefined, undefined],
  [30, 0, undefined, undefined],
  [19, 10, undefined, undefined],
  [20, 10, 10, 10],
])('van %i hebben er %i een plan: met %s, zonder %s', (begeleid, metPlan, met, zonder) => {
  expect(cijfer(begeleid, metPlan)).toMatchObject({ metPlan: met, zonderPlan: zonder });
});

test('one person more or less in a day does not show in the fives, whatever else is told', () => {
  expect(cijfer(26, 13, 11)).toEqual(cijfer(27, 13, 11));
});
