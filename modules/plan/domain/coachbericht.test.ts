/** Shows when an answer is late on each side of weekends and holidays, who reads which messages, and how long they are kept. */
import { day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { answerDue, keptSince, lateFrom, readingOf } from './coachbericht.ts';

test.each`
  geschreven      | dagen | uiterlijk       | omdat
  ${'2026-11-23'} | ${3}  | ${'2026-11-26'} | ${'maandag, antwoord op donderdag'}
  ${'2026-11-25'} | ${3}  | ${'2026-11-30'} | ${'zaterdag wordt maandag'}
  ${'2026-11-26'} | ${3}  | ${'2026-11-30'} | ${'zondag wordt maandag'}
  ${'2026-11-23'} | ${0}  | ${'2026-11-23'} | ${'dezelfde dag'}
  ${'2026-12-22'} | ${3}  | ${'2026-12-28'} | ${'Kerst, dan een weekend'}
  ${'2026-12-29'} | ${3}  | ${'2027-01-04'} | ${'nieuwjaarsdag is een vrijdag'}
  ${'2028-02-26'} | ${3}  | ${'2028-02-29'} | ${'schrikkeldag'}
`('geschreven op $geschreven, $dagen dagen: uiterlijk $uiterlijk ($omdat)', ({ geschreven, dagen, uiterlijk }) => {
  expect(answerDue(day(geschreven), dagen)).toBe(uiterlijk);
});

test.each`
  uiterlijk       | telaat
  ${'2026-11-26'} | ${'2026-11-26T23:00:00Z'}
  ${'2026-07-01'} | ${'2026-07-01T22:00:00Z'}
`('an answer of $uiterlijk is late from midnight in the Netherlands', ({ uiterlijk, telaat }) => {
  expect(lateFrom(day(uiterlijk)).toString()).toBe(telaat);
});

test.each`
  nu                        | maanden | sinds
  ${'2026-11-23T09:00:00Z'} | ${24}   | ${'2024-11-23T09:00:00Z'}
  ${'2026-08-31T10:00:00Z'} | ${6}    | ${'2026-02-28T11:00:00Z'}
  ${'2028-02-29T11:00:00Z'} | ${12}   | ${'2027-02-28T11:00:00Z'}
`('$maanden months kept at $nu: from $sinds on', ({ nu, maanden, sinds }) => {
  expect(keptSince(Temporal.Instant.from(nu), maanden).toString()).toBe(sinds);
});

const mee = [{ medewerkerId: 'rob', vanaf: '2026-11-03T09:00:00Z' }];
test.each`
  wie         | rollen                      | leest
  ${'selma'}  | ${['coach']}                | ${{ als: 'eigenaar' }}
  ${'selma'}  | ${['coach', 'teamleider']}  | ${{ als: 'eigenaar' }}
  ${'rob'}    | ${['consulent']}            | ${{ als: 'meelezer', vanaf: '2026-11-03T09:00:00Z' }}
  ${'thomas'} | ${['teamleider']}           | ${{ als: 'teamleider' }}
  ${'samira'} | ${['coach']}                | ${undefined}
  ${'ina'}    | ${['intaker', 'consulent']} | ${undefined}
`('$wie ($rollen) leest als $leest', ({ wie, rollen, leest }) => {
  expect(readingOf({ id: wie, rollen }, 'selma', mee)).toEqual(leest);
});

test('who has nobody is read by the team leader only', () => {
  expect(readingOf({ id: 'selma', rollen: ['coach'] }, undefined, [])).toBeUndefined();
  expect(readingOf({ id: 'thomas', rollen: ['teamleider'] }, undefined, [])).toEqual({ als: 'teamleider' });
});
