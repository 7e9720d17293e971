/** Proves what a resident reads who was chosen for looking again: by lot, or the fact by its name and month. */
import { expect, test } from 'vitest';
import { uitnodigingstekst } from './heronderzoek.ts';

const geloot = { weg: 'loting', signaal: null, maand: null };

test.each([
  ['by lot', [geloot], 'U bent geloot'],
  [
    'two amounts',
    [{ weg: 'signaal', signaal: 'INKOMSTEN_TEGENSTRIJDIG', maand: '2026-10' }],
    'Over oktober 2026 kregen wij twee verschillende bedragen voor uw loon.',
  ],
  [
    'no wage',
    [{ weg: 'signaal', signaal: 'INKOMSTEN_ONTBREKEN', maand: '2026-01' }],
    'Wij weten uw loon van januari 2026 nog niet.',
  ],
])('%s', (_, redenen, zin) => {
  expect(uitnodigingstekst(redenen)).toContain(zin);
});

test('the same reason twice is said once, two reasons both', () => {
  const tekst = uitnodigingstekst([
    geloot,
    geloot,
    { weg: 'signaal', signaal: 'INKOMSTEN_ONTBREKEN', maand: '2026-01' },
  ]);
  expect(tekst.match(/U bent geloot/g)).toHaveLength(1);
  expect(tekst).toContain('januari 2026');
});
