/** Knows a worked example of a decision on a dated change: a move that is known beforehand. */
import { cents, day, month } from '@samenkracht/core';
import type { UitkeringGewijzigd } from './gebeurtenissen.ts';

export const wijzigingsvoorbeeld: UitkeringGewijzigd = {
  persoonIds: ['aaaaaaaa-0000-4000-8000-000000000001'],
  kenmerk: 'B-2026-12-aaaaaaaa',
  besluit: 'Uw bijstand stopt op 16 december 2026.',
  waarom: 'U woont vanaf 16 december 2026 in een andere gemeente',
  genomenOp: day('2026-11-21'),
  maanden: [{ maand: month('2026-12'), was: cents(134_849), wordt: cents(65_249) }, { maand: month('2027-01') }],
  artikelen: ['art. 40 lid 1 Participatiewet'],
  bezwaarUiterlijk: day('2027-01-04'),
};
