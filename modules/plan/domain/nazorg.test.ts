/** Proves the times to ask after an end, a return within a year to the day, and that no figure tells of a few. */
import { day } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { keurMaanden, keurRedenen, standaardlijsten } from './lijstinstelling.ts';
import { inTientallen, isDoorgegaan, isTerugBinnenJaar, mayFinishNazorg, momentenNa } from './nazorg.ts';

const today = day('2026-11-22');

describe('times to ask', () => {
  test.each<[string, string, readonly number[], readonly string[]]>([
    ['from today on', '2026-11-22', [1, 3, 6, 12], ['2026-12-22', '2027-02-22', '2027-05-22', '2027-11-22']],
    ['the last day of a long month', '2027-01-31', [1, 2], ['2027-02-28', '2027-03-31']],
    ['a leap day', '2028-02-29', [12, 24], ['2029-02-28', '2030-02-28']],
    ['the day of today counts', '2026-10-22', [1, 3], ['2026-11-22', '2027-01-22']],
    ['what lies behind us is not made up', '2026-10-21', [1, 3], ['2027-01-21']],
    ['all behind us', '2024-01-01', [1, 3, 6, 12], []],
    ['a municipality that asks nobody', '2026-11-22', [], []],
  ])('%s', (_, einde, maanden, op) => {
    expect(momentenNa({ einde: day(einde), reden: 'werk' }, maanden, today).map((een) => een.op)).toEqual(op);
  });

  test.each(['verhuizing', 'onbekend'] as const)('none after %s', (reden) => {
    expect(momentenNa({ einde: today, reden }, [1, 3], today)).toEqual([]);
  });

  test.each([
    [undefined, 'gehouden', 'NAZORG_NIET_GEVONDEN'],
    [{ stand: 'gehouden', op: today }, 'gehouden', 'NAZORG_AL_GEDAAN'],
    [{ stand: 'vervallen', op: today }, 'gemist', 'NAZORG_AL_GEDAAN'],
    [{ stand: 'gepland', op: today }, 'gemist', undefined],
    [{ stand: 'gepland', op: day('2026-11-23') }, 'gemist', 'NAZORG_TE_VROEG'],
    [{ stand: 'gepland', op: day('2026-11-23') }, 'gehouden', undefined],
  ] as const)('%j told as %s: %s', (moment, stand, code) => {
    expect(mayFinishNazorg(moment, stand, today)?.code).toBe(code);
  });
});

describe('back within a year', () => {
  test.each<[string, string, string | undefined, boolean]>([
    ['not back', '2026-03-01', undefined, false],
    ['without a day between', '2026-03-01', '2026-03-01', false],
    ['the day after', '2026-03-01', '2026-03-02', true],
    ['a year later to the day', '2026-03-01', '2027-03-01', true],
    ['a day more', '2026-03-01', '2027-03-02', false],
    ['a year after a leap day', '2028-02-29', '2029-02-28', true],
    ['a day more after a leap day', '2028-02-29', '2029-03-01', false],
  ])('%s', (_, einde, terug, verwacht) => {
    const uitstroom = { einde: day(einde), terug: terug === undefined ? undefined : day(terug) };
    expect(isTerugBinnenJaar({ ...uitstroom, bron: 'uitkering' })).toBe(verwacht);
    expect(isTerugBinnenJaar({ ...uitstroom, bron: 'programma' })).toBe(false);
    expect(isDoorgegaan(uitstroom)).toBe(einde === terug);
  });
});

test.each([
  [0, undefined],
  [9, undefined],
  [10, 10],
  [19, 10],
  [20, 20],
])('%i is told as %s', (aantal, getoond) => {
  expect(inTientallen(aantal)).toBe(getoond);
});

describe('what a municipality may choose', () => {
  test.each<[readonly number[], string | undefined]>([
    [standaardlijsten.nazorgmaanden, undefined],
    [[], undefined],
    [[24], undefined],
    [[25], 'MAANDEN_ONJUIST'],
    [[0, 1], 'MAANDEN_ONJUIST'],
    [[3, 1], 'MAANDEN_ONJUIST'],
    [[3, 3], 'MAANDEN_ONJUIST'],
    [[1.5], 'MAANDEN_ONJUIST'],
    [[1, 2, 3, 4, 5, 6, 7, 8], undefined],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9], 'MAANDEN_ONJUIST'],
  ])('months %j', (maanden, code) => {
    expect(keurMaanden(maanden)?.code).toBe(code);
  });

  const een = { code: 'schulden', naam: 'Schulden' };
  test.each([
    [standaardlijsten.terugkeerredenen, undefined],
    [[een], undefined],
    [[], 'REDENEN_ONJUIST'],
    [[een, { ...een, naam: 'Nog eens' }], 'REDENEN_ONJUIST'],
    [[{ code: 'Schulden', naam: 'Schulden' }], 'REDENEN_ONJUIST'],
    [[{ code: 'schulden', naam: '  ' }], 'REDENEN_ONJUIST'],
  ])('reasons %j', (redenen, code) => {
    expect(keurRedenen(redenen)?.code).toBe(code);
  });
});
