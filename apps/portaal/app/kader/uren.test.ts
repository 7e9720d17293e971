/** Shows times of a day as they are typed and written. */
import { expect, test } from 'vitest';
import { agendadag, formatTijd, formatUren, parseTijd } from './uren.ts';

test.each([
  ['09:00', 540],
  ['9:00', 540],
  ['17.30', 1_050],
  ['00:00', 0],
  ['24:00', 1_440],
  ['24:01', undefined],
  ['9', undefined],
  ['09:60', undefined],
  ['', undefined],
])('%s is %s minutes after midnight', (tekst, minuten) => {
  expect(parseTijd(tekst)).toBe(minuten);
});

test('minutes are written as a time and as hours', () => {
  expect([formatTijd(545), formatUren(450), formatUren(0)]).toEqual(['09:05', '7,5', '0']);
});

test('a day of an agenda has its name', () => {
  expect([agendadag('2026-11-23', 'nl'), agendadag('2026-11-23', 'en')]).toEqual([
    'maandag 23 november',
    'Monday 23 November',
  ]);
});
