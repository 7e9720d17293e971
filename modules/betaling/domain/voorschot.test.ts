/** Proves how an advance comes off, to the cent, and what is left as a debt. */
import { cents, day, type Month, month } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { legeSaldi, type Maandsaldi } from './saldo.ts';
import { bookVoorschotTerug, bookVoorschotten } from './voorschot.ts';

const kader = { aanleiding: 'run/1', uitkeringId: 'u', boekdatum: day('2026-12-24'), oorzaak: 'Voorschot' };
const stand = (regels: readonly (readonly [string, number, number])[]): Maandsaldi =>
  new Map(
    regels.map(([maand, voorschot, teBetalen]): [Month, typeof legeSaldi] => [
      month(maand),
      { ...legeSaldi, voorschot: cents(voorschot), 'te betalen': cents(-teBetalen) },
    ]),
  );
const kort = (posten: ReturnType<typeof bookVoorschotTerug>): string[] =>
  posten.map(
    ({ debet, credit, bedrag }) => `${debet.rekening} ${debet.maand} > ${credit.rekening} ${credit.maand}: ${bedrag}`,
  );

test.each([
  ['geen voorschot', [['2026-11', 0, 92_099]], [], 0],
  ['gelijk aan de maand', [['2026-11', 92_099, 92_099]], ['te betalen 2026-11 > voorschot 2026-11: 92099'], 92_099],
  ['een cent minder', [['2026-11', 92_098, 92_099]], ['te betalen 2026-11 > voorschot 2026-11: 92098'], 92_098],
  [
    'een cent meer dan er is',
    [['2026-11', 92_100, 92_099]],
    ['te betalen 2026-11 > voorschot 2026-11: 92099', 'vordering 2026-11 > voorschot 2026-11: 1'],
    92_099,
  ],
  [
    'een hele maand voorschot over drie dagen november: de rest gaat af van december',
    [
      ['2026-11', 92_099, 9_210],
      ['2026-12', 0, 92_099],
    ],
    ['te betalen 2026-11 > voorschot 2026-11: 9210', 'te betalen 2026-12 > voorschot 2026-11: 82889'],
    92_099,
  ],
  ['niets te betalen', [['2026-11', 50_000, 0]], ['vordering 2026-11 > voorschot 2026-11: 50000'], 0],
] as const)('%s', (_, regels, posten, verrekend) => {
  const uitkomst = bookVoorschotten(kader, stand(regels));
  expect(kort(uitkomst.overboekingen)).toEqual(posten);
  expect(uitkomst.verrekend).toBe(verrekend);
});

test('een afwijzing maakt elk voorschot een schuld over zijn maand', () => {
  const saldi = stand([
    ['2026-12', 87_494, 0],
    ['2026-11', 87_494, 0],
  ]);
  expect(kort(bookVoorschotTerug(kader, saldi))).toEqual([
    'vordering 2026-11 > voorschot 2026-11: 87494',
    'vordering 2026-12 > voorschot 2026-12: 87494',
  ]);
});
