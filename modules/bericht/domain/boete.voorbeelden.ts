/** Knows worked examples of fines: one that was imposed, and each other thing that can be told. */
import { cents, day } from '@samenkracht/core';
import type { BoeteGemeld } from './gebeurtenissen.ts';

export const boetevoorbeeld: BoeteGemeld = {
  persoonIds: ['aaaaaaaa-0000-4000-8000-000000000001'],
  kenmerk: 'B-2026-11-aaaaaaaa',
  stand: 'boete',
  wat: 'U vertelde niet dat u in april 2025 werkte.',
  op: day('2025-05-01'),
  waarom: 'Wij zagen uw loon pas later. U had het in mei kunnen vertellen.',
  genomenOp: day('2026-11-20'),
  bedrag: cents(30_000),
  loopt: true,
  artikelen: ['art. 18a Participatiewet', 'art. 60 lid 4 Participatiewet'],
  bezwaarUiterlijk: day('2027-01-04'),
};

const bezwaarUiterlijk = day('2027-01-04');
const { bedrag: _, loopt: __, waarom: ___, bezwaarUiterlijk: ____, ...gewoon } = boetevoorbeeld;

/** Of the other standings, so that each reads at B1. */
export const boetevoorbeelden: readonly BoeteGemeld[] = [
  { ...gewoon, stand: 'aangekondigd', uiterlijk: day('2026-11-30') },
  { ...gewoon, stand: 'ingetrokken', waarom: 'U kon het niet weten.' },
  { ...gewoon, stand: 'geen', waarom: 'U lag toen in het ziekenhuis.', bezwaarUiterlijk },
  { ...gewoon, stand: 'waarschuwing', waarom: 'Het ging om weinig geld.', bezwaarUiterlijk },
  { ...boetevoorbeeld, loopt: false },
  { ...gewoon, stand: 'teruggenomen', waarom: 'U had het toch verteld.', bedrag: cents(30_000), bezwaarUiterlijk },
];
