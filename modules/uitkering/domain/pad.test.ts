import { expect, test } from 'vitest';
import { buildFeiten } from './pad.ts';

test('paden worden een boom, en nummers een lijst', () => {
  expect(
    buildFeiten({
      'inwoner.geboren': '1992-05-14',
      'medebewoners.1.geboren': '2000-01-01',
      'medebewoners.0.geboren': '1990-01-01',
      'medebewoners.0.student': false,
      spaargeld: 0,
    }),
  ).toEqual({
    inwoner: { geboren: '1992-05-14' },
    medebewoners: [{ geboren: '1990-01-01', student: false }, { geboren: '2000-01-01' }],
    spaargeld: 0,
  });
});

test('een antwoord boven een pad gaat voor wat eronder staat', () => {
  expect(buildFeiten({ 'loon.netto': 60_000, loon: null })).toEqual({ loon: null });
});

test('een leeg antwoord is iets anders dan geen antwoord', () => {
  expect(buildFeiten({ partner: null })).toEqual({ partner: null });
  expect('partner' in buildFeiten({})).toBe(false);
});

test('een pad kan niets buiten de feiten raken', () => {
  buildFeiten({ '__proto__.vervuild': true, 'constructor.prototype.vervuild': true });
  expect(({} as Record<string, unknown>)['vervuild']).toBeUndefined();
});
