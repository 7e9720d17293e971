/** Knows worked examples of measures: what was decided on a duty of the ordinance, and each other thing that can be told. */
import { cents, day, month } from '@samenkracht/core';
import type { MaatregelGemeld } from './gebeurtenissen.ts';

export const maatregelvoorbeeld: MaatregelGemeld = {
  persoonIds: ['aaaaaaaa-0000-4000-8000-000000000001'],
  kenmerk: 'B-2026-12-aaaaaaaa',
  stand: 'verlaging',
  wat: 'Meewerken aan het plan van aanpak',
  op: day('2026-11-02'),
  waarom: 'U kwam drie keer niet op uw afspraak. Wij hebben u daarover gebeld.',
  genomenOp: day('2026-11-20'),
  procent: 30,
  maanden: [{ maand: month('2026-12'), was: cents(134_849), wordt: cents(94_394) }],
  heroverwegenVoor: day('2027-02-20'),
  artikelen: ['art. 18 lid 2 Participatiewet'],
  bezwaarUiterlijk: day('2027-01-04'),
};

const { procent: _, heroverwegenVoor: __, bezwaarUiterlijk: ___, ...gewoon } = maatregelvoorbeeld;

/** Of the other standings, so that each reads at B1. */
export const maatregelvoorbeelden: readonly MaatregelGemeld[] = [
  { ...gewoon, stand: 'aangekondigd', maanden: [], uiterlijk: day('2026-11-30') },
  { ...gewoon, stand: 'ingetrokken', maanden: [] },
  { ...gewoon, stand: 'geen', maanden: [], bezwaarUiterlijk: day('2027-01-04') },
  { ...gewoon, stand: 'waarschuwing', maanden: [], bezwaarUiterlijk: day('2027-01-04') },
  { ...gewoon, stand: 'einde', maanden: [], vanaf: month('2026-12'), bezwaarUiterlijk: day('2027-01-04') },
  { ...gewoon, stand: 'verlaging', procent: 100, bezwaarUiterlijk: day('2027-01-04') },
];
