/** Shows the work stock of the taaleis at its dates: 5,750 of 21,000 are 479.2 a month, and the last day is in time. */
import { day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { taaleis } from '../programmas/taal.ts';
import { judgeVoorraad, wholeMonths } from './voorraad.ts';

const voorraad = taaleis.versies[0]?.voorraad;
if (voorraad === undefined) throw new Error('the taaleis has a stock');

test.each([
  ['2017-12-31', '2018-12-31', 12],
  ['2018-01-31', '2018-12-31', 11],
  ['2018-06-14', '2018-12-31', 6],
  ['2018-11-30', '2018-12-31', 1],
  ['2018-12-01', '2018-12-31', 0],
  ['2018-12-31', '2018-12-31', 0],
])('from %s until %s are %s whole months', (na, uiterlijk, maanden) => {
  expect(wholeMonths(day(na), day(uiterlijk))).toBe(maanden);
});

test('end of 2017: 15,250 of 21,000 are done (72.6%) and 479.2 a month are needed', () => {
  expect(judgeVoorraad(voorraad, 0, day('2017-12-31'))).toEqual({
    totaal: 21_000,
    open: 5_750,
    gedaan: 15_250,
    deel: 72.6,
    maanden: 12,
    tempo: 479.2,
    oordeel: 'nog niets gedaan',
  });
});

test.each([
  // 31 of 365 days gone; 489 in that time is enough, 480 is just not
  ['2018-01-31', 489, 'op tijd'],
  ['2018-01-31', 480, 'te langzaam'],
  ['2018-12-31', 5_749, 'te langzaam'],
  ['2018-12-31', 5_750, 'klaar'],
  ['2019-01-01', 5_749, 'te laat'],
  ['2019-01-01', 6_000, 'klaar'],
])('on %s with %s done it is %s', (op, gedaan, oordeel) => {
  expect(judgeVoorraad(voorraad, gedaan, day(op)).oordeel).toBe(oordeel);
});
