/** Shows what a week asks: from a step's first day, or from the week in which it should be done, until it is. */
import { day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { checkOnderdelen } from './onderdelen.ts';
import type { Onderdeel } from './plan.ts';
import { lastDayOfWeek, type Stapstand, standPerStap, stepsThisWeek } from './voortgang.ts';

// Monday 23 to Sunday 29 November 2026
const woensdag = day('2026-11-25');
const stap = (over: Partial<Onderdeel>): Onderdeel => ({
  id: 'a',
  soort: 'stap',
  domein: 'werk',
  tekst: 'bellen',
  wie: 'inwoner',
  bij: 'doel',
  ...over,
});
const gezegd = (...standen: readonly Stapstand[]) =>
  standPerStap(standen.map((stand) => ({ stapId: 'a', stand, reden: undefined, door: 'x', op: 'nu' })));

test.each<[string, Partial<Onderdeel>, boolean]>([
  ['due on Sunday', { wanneer: '2026-11-29' }, true],
  ['due on the Monday after', { wanneer: '2026-11-30' }, false],
  ['overdue', { wanneer: '2026-10-01' }, true],
  ['begun, due later', { vanaf: '2026-11-02', wanneer: '2027-03-01' }, true],
  ['begins on Sunday', { vanaf: '2026-11-29' }, true],
  ['begins after Sunday', { vanaf: '2026-11-30' }, false],
  ['without a day', {}, false],
  ['of both', { wie: 'samen', wanneer: '2026-11-27' }, true],
  ['of the coach', { wie: 'consulent', wanneer: '2026-11-27' }, false],
  ['of another', { wie: 'ander', wieAnders: 'de school', wanneer: '2026-11-27' }, false],
  ['a goal with a day', { soort: 'doel', wanneer: '2026-11-27' }, false],
])('%s: this week %s', (_, over, deze) => {
  expect(stepsThisWeek([stap(over)], new Map(), woensdag, 'inwoner')).toHaveLength(deze ? 1 : 0);
});

test.each<[readonly Stapstand[], boolean]>([
  [['gedaan'], false],
  [['niet gelukt'], false],
  [['gedaan', 'te doen'], true],
])('after %j it is asked: %s', (standen, gevraagd) => {
  const week = stepsThisWeek([stap({ wanneer: '2026-11-27' })], gezegd(...standen), woensdag, 'inwoner');
  expect(week).toHaveLength(gevraagd ? 1 : 0);
});

test('what must be done first comes first, without a last day last', () => {
  const [a, b, c] = [
    stap({ id: 'a', vanaf: '2026-11-02' }),
    stap({ id: 'b', wanneer: '2026-11-28' }),
    stap({ id: 'c', wanneer: '2026-11-26' }),
  ];
  expect(stepsThisWeek([a, b, c], new Map(), woensdag, 'inwoner').map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

test.each([
  ['2026-11-23', '2026-11-29'],
  ['2026-11-29', '2026-11-29'],
  ['2026-12-31', '2027-01-03'],
])('the week of %s ends on %s', (op, zondag) => expect(lastDayOfWeek(day(op))).toBe(zondag));

test.each([
  ['2026-12-01', undefined],
  ['2026-11-30', 'STAP_VOOR_BEGIN'],
])('a step from 1 December until and including %s: %s', (wanneer, code) => {
  const doel: Onderdeel = { id: 'doel', soort: 'doel', domein: 'werk', tekst: 'werken', wie: 'inwoner' };
  expect(checkOnderdelen([doel, stap({ vanaf: '2026-12-01', wanneer })], '2026-11-02')?.code).toBe(code);
});
