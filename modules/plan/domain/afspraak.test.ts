/** Shows which appointments can be made, what becomes of them, and what the clock of the Netherlands says. */
import { day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import {
  type Afspraak,
  checkAfspraak,
  firstDayOfWeek,
  mayFinish,
  overlaps,
  reminderOf,
  tijdvakOf,
} from './afspraak.ts';

const dag = day('2026-11-24');
const nu = Temporal.Instant.from('2026-11-23T09:00:00Z');
const bestaat: Afspraak = {
  ...tijdvakOf(dag, '10:00', 60),
  id: 'a',
  persoonId: 'henk',
  medewerker: { id: 'selma', naam: 'Selma' },
  onderwerp: 'voortgang',
  wijze: 'kantoor',
  plaats: 'Werkplein',
  stand: 'gepland',
  reden: undefined,
  toelichting: undefined,
  vervangt: undefined,
};

test.each`
  tijd       | minuten | wat
  ${'09:00'} | ${60}   | ${false}
  ${'09:00'} | ${61}   | ${true}
  ${'10:30'} | ${15}   | ${true}
  ${'10:59'} | ${60}   | ${true}
  ${'11:00'} | ${60}   | ${false}
  ${'09:00'} | ${240}  | ${true}
`('from $tijd for $minuten minutes beside 10:00 to 11:00: overlaps $wat', ({ tijd, minuten, wat }) => {
  expect(overlaps(bestaat, tijdvakOf(dag, tijd, minuten))).toBe(wat);
});

test.each([
  ['at another hour', '13:00', 'henk', 'selma', 'kantoor', 'Werkplein', undefined],
  ['of the coach at the same hour', '10:30', 'fatima', 'selma', 'kantoor', 'Werkplein', 'MEDEWERKER_BEZET'],
  ['of the resident with another', '10:30', 'henk', 'samira', 'kantoor', 'Werkplein', 'INWONER_BEZET'],
  ['of two others', '10:30', 'fatima', 'samira', 'kantoor', 'Werkplein', undefined],
  ['without a place', '13:00', 'henk', 'selma', 'video', '', 'PLAATS_ONTBREEKT'],
  ['by telephone', '13:00', 'henk', 'selma', 'telefoon', '', undefined],
] as const)('%s', (_, tijd, persoonId, medewerkerId, wijze, plaats, code) => {
  const nieuw = { ...tijdvakOf(dag, tijd, 30), persoonId, medewerkerId, wijze, plaats };
  expect(checkAfspraak(nieuw, [bestaat], nu)?.code).toBe(code);
});

test.each([
  ['2026-11-23', '10:00', 'AFSPRAAK_IN_VERLEDEN'],
  ['2026-11-23', '10:01', undefined],
  ['2026-11-22', '10:30', 'AFSPRAAK_IN_VERLEDEN'],
])('at ten in the morning of 23 November, one at %s %s: %s', (op, tijd, code) => {
  const nieuw = {
    ...tijdvakOf(day(op), tijd, 30),
    persoonId: 'a',
    medewerkerId: 'b',
    wijze: 'telefoon',
    plaats: '',
  } as const;
  expect(checkAfspraak(nieuw, [], nu)?.code).toBe(code);
});

test('one that was called off is in nobody’s way', () => {
  const nieuw = { ...bestaat, medewerkerId: 'selma' };
  expect(checkAfspraak(nieuw, [{ ...bestaat, stand: 'afgezegd' }], nu)).toBeUndefined();
});

const erna = Temporal.Instant.from('2026-11-24T09:00:00Z');
test.each([
  ['gepland', 'gehouden', undefined, erna, undefined],
  ['gepland', 'gehouden', undefined, nu, 'AFSPRAAK_KOMT_NOG'],
  ['gepland', 'afgezegd', undefined, nu, undefined],
  ['gepland', 'niet verschenen', undefined, erna, 'VERSCHIJNREDEN_ONTBREEKT'],
  ['gepland', 'niet verschenen', 'ziek', erna, undefined],
  ['gehouden', 'niet verschenen', 'ziek', erna, 'AFSPRAAK_AFGEDAAN'],
  ['verzet', 'afgezegd', undefined, nu, 'AFSPRAAK_AFGEDAAN'],
] as const)('from %s to %s, because of %s', (van, stand, reden, op, code) => {
  expect(mayFinish({ ...bestaat, stand: van }, { stand, reden }, op)?.code).toBe(code);
});

test.each([
  ['2026-11-24', '2026-11-20T09:00:00Z', '2026-11-23T08:00:00Z'],
  ['2026-11-24', '2026-11-23T08:00:00Z', undefined],
  // the clock goes back in the night of 25 October 2026: nine in the morning of the day before is still summer time
  ['2026-10-25', '2026-10-20T09:00:00Z', '2026-10-24T07:00:00Z'],
])('an appointment on %s, made at %s, is reminded of at %s', (op, gemaakt, moment) => {
  const om = reminderOf(tijdvakOf(day(op), '10:00', 30), Temporal.Instant.from(gemaakt));
  expect(om?.toString()).toBe(moment);
});

test('half past two in the night that summer time begins is an hour later', () => {
  expect(tijdvakOf(day('2027-03-28'), '02:30', 30).begint.toString()).toBe('2027-03-28T01:30:00Z');
});

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s begins on %s', (op, maandag) => expect(firstDayOfWeek(day(op))).toBe(maandag));
