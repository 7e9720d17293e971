/** Proves who is paid half of what: only a spouse with a right, over the months and days on which he is one. */
import { cents, day, month } from '@samenkracht/core';
import { eenPartner, eenPersoon } from '@samenkracht/participatiewet';
import { testkader } from '@samenkracht/testing/law';
import { expect, test } from 'vitest';
import type { Reeksinvoer } from './herrekenen.ts';
import { geenInvordering } from './invordering.ts';
import { deelVanPartner } from './verdeling.ts';
import type { Wijziging } from './wijziging.ts';

const helft = {
  ...geenInvordering,
  verdeling: { naam: 'De partner', iban: 'NL91ABNA0417164300', kenmerk: 'x' },
} as unknown as typeof geenInvordering;

/** What goes to the partner of 1.926,41 over September, October, November and December. */
const delen = (wijzigingen: readonly Partial<Wijziging>[]): readonly (number | undefined)[] => {
  const feiten = {
    ...{ belanghebbende: eenPersoon(day('1980-06-15')), partner: eenPartner(day('1982-02-01')), kinderen: [] },
    ...{ medebewoners: [], woonsituatie: 'niet gevraagd', tijdelijkEldersVoorMantelzorg: false },
  };
  const reeks = {
    ...{ kader: testkader(), ingangsdatum: day('2026-01-01'), einddatum: undefined, bronnen: [] },
    grondslagen: [{ vanaf: day('2026-01-01'), feiten, bekendOp: '' }],
    ...{ verrekenwijzen: [], vastgesteld: [], geldend: () => ({ soort: 'verwacht' }) },
    wijzigingen: wijzigingen.map((een) => ({ id: '', tot: null, wie: 'belanghebbende', partner: null, ...een })),
  } as unknown as Reeksinvoer;
  const deel = deelVanPartner(reeks, helft);
  return ['2026-09', '2026-10', '2026-11', '2026-12'].map((maand) => deel?.(cents(192_641), month(maand)));
};

test('both have a right: half, and the odd cent is of the resident', () => {
  expect(delen([])).toEqual([96_320, 96_320, 96_320, 96_320]);
});

test('after a separation nothing more goes to who left; over the month of it half of what belongs to the days together', () => {
  // of november 1.013,90 of 1.723,63 is of both: 1.133,18
  expect(delen([{ soort: 'einde samenwonen', vanaf: day('2026-11-16') }])).toEqual([96_320, 96_320, 56_659, 0]);
});

test('nothing goes to a spouse who is detained, or who died', () => {
  const vast = { soort: 'detentie', vanaf: day('2026-10-01'), tot: day('2026-12-01'), wie: 'partner' } as const;
  expect(delen([vast])).toEqual([96_320, 0, 0, 96_320]);
  expect(delen([{ soort: 'overlijden', vanaf: day('2026-10-31'), wie: 'partner' }])).toEqual([96_320, 96_320, 0, 0]);
});

test('who did not ask is paid as one', () => {
  expect(deelVanPartner({} as Reeksinvoer, geenInvordering)).toBeUndefined();
});
