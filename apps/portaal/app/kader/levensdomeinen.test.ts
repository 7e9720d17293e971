/** Shows that a municipality orders the areas of life and loses none. */
import { levensdomeinen } from '@samenkracht/core';
import { findGemeente } from '@samenkracht/gemeenten';
import { expect, test } from 'vitest';
import { orderDomeinen } from './levensdomeinen.ts';

test.each`
  eerst                        | begint
  ${[]}                        | ${['inkomen', 'wonen', 'schulden']}
  ${['netwerk', 'werk']}       | ${['netwerk', 'werk', 'inkomen']}
  ${['inkomen']}               | ${['inkomen', 'wonen', 'schulden']}
  ${['bestaat niet', 'recht']} | ${['recht', 'inkomen', 'wonen']}
`('$eerst first: $begint', ({ eerst, begint }) => {
  const geordend = orderDomeinen(eerst);
  expect(geordend.slice(0, 3)).toEqual(begint);
  expect(geordend.toSorted()).toEqual(levensdomeinen.toSorted());
});

test('of Maassluis by its data', () => {
  expect(orderDomeinen(findGemeente('0556')?.levensdomeinen ?? [])[0]).toBe('netwerk');
});
