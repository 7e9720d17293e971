/** Proves from which day a fact after an objection may hold: never from a day that the month of it would not look at. */
import { day } from '@samenkracht/core';
import { eenMedebewoner, eenPersoon } from '@samenkracht/participatiewet';
import { expect, test } from 'vitest';
import { newGrondslagen } from './bezwaarwijziging.ts';
import type { Grondslag } from './maandfeiten.ts';

const onder: Grondslag = {
  vanaf: day('2026-09-10'),
  bekendOp: '2026-09-10T10:00:00Z',
  feiten: {
    ...{ belanghebbende: eenPersoon(day('1980-06-15')), partner: null, kinderen: [] },
    ...{ medebewoners: [eenMedebewoner(day('1990-01-01'))], woonsituatie: 'niet gevraagd' },
    tijdelijkEldersVoorMantelzorg: false,
  },
};
const weg = (vanaf: string) => newGrondslagen([onder], [{ vanaf: day(vanaf), feit: 'medebewoners', waarde: 0 }]);

test.each(['2026-09-10', '2026-10-01', '2026-11-01'])('from %s: the day the benefit began, or a month', (vanaf) => {
  const rijen = weg(vanaf);
  expect(rijen.ok && rijen.value.map(({ feiten }) => feiten.medebewoners.length)).toEqual([0]);
});

test.each(['2026-09-11', '2026-10-02', '2026-11-16'])('from %s: half a month would be computed without it', (vanaf) => {
  const rijen = weg(vanaf);
  expect(rijen.ok ? '' : rijen.error.melding).toContain('midden in een maand');
});
