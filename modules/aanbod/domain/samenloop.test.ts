/** Proves what a programme takes of a week: what is planned, what it asks, and from when until when. */
import { addWeeks, day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { type Gebeurd, loopVan } from './loop.ts';
import { programmaMet } from './programma.voorbeelden.ts';
import { clash, programmabeslag } from './samenloop.ts';

const maandag = day('2026-11-23');
const programma = programmaMet({
  uren: [
    { onderdeel: 'werk', minstens: 16 },
    { onderdeel: 'training', minstens: 12 },
  ],
});
const gestart: Gebeurd = {
  ...{ soort: 'gestart', op: maandag, aangemeldOp: maandag, van: maandag, tot: addWeeks(maandag, 15) },
  ...{ feiten: {}, leerdoelen: [], gegevens: {} },
};
const agenda = (week: string, ...uren: readonly (readonly [number, number, number])[]): Gebeurd => ({
  ...{ soort: 'agenda', op: maandag, maandag: day(week) },
  blokken: uren.map(([verder, van, tot]) => ({
    ...{ dag: day(`2026-11-${23 + verder}`), onderdeel: 'werk', wat: 'Kas' },
    ...{ van: van * 60, tot: tot * 60 + 5 },
  })),
});
const beslag = (vandaag: string, ...stappen: readonly Gebeurd[]) =>
  programmabeslag(programma, loopVan('Voorbeeld', [gestart, ...stappen]), day(vandaag));

test('without an agenda it takes what it asks', () => {
  expect(beslag('2026-11-23')).toEqual({
    ...{ naam: programma.naam, begin: maandag, tot: '2027-03-08', tijden: [], eigenMinuten: 28 * 60 },
  });
});

test('before it begins too', () => {
  expect(beslag('2026-11-01')).toMatchObject({ begin: maandag, eigenMinuten: 28 * 60 });
});

test('what is planned has its hours, the rest is asked beside it', () => {
  expect(beslag('2026-11-25', agenda('2026-11-23', [0, 9, 17], [2, 8, 12]))).toMatchObject({
    tijden: [
      { dag: 1, van: '09:00', tot: '17:05' },
      { dag: 3, van: '08:00', tot: '12:05' },
    ],
    eigenMinuten: 28 * 60 - 12 * 60 - 10,
  });
});

test('a week that is over says nothing of the next', () => {
  expect(beslag('2026-11-30', agenda('2026-11-23', [0, 9, 17]))).toMatchObject({ tijden: [], eigenMinuten: 28 * 60 });
});

test('planned more than asked takes what is planned', () => {
  const vol = agenda('2026-11-23', [0, 0, 23], [1, 0, 23]);
  expect(beslag('2026-11-23', vol)).toMatchObject({ eigenMinuten: 0 });
});

test('past its last day it still takes the week, until somebody says how it ended', () => {
  expect(beslag('2027-03-08')).not.toHaveProperty('tot');
  expect(beslag('2027-03-07')).toMatchObject({ tot: '2027-03-08' });
});

test('an instrument on the same hours meets it, one on other hours does not', () => {
  const werk = beslag('2026-11-23', agenda('2026-11-23', [0, 9, 17]));
  const les = (van: string, tot: string) => ({
    naam: 'les',
    begin: maandag,
    tijden: [{ dag: 1, van, tot }],
    eigenMinuten: 0,
  });
  expect(clash(les('17:00', '18:00'), [werk], undefined)).toEqual({ code: 'ZELFDE_UREN', met: programma.naam });
  expect(clash(les('17:05', '18:00'), [werk], undefined)).toBeUndefined();
});
