/** Shows which questions a note asks where a municipality has its own, and every note that is refused. */
import { day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { checkNotitie, mayRead, sjablonenMet } from './notitie.ts';

const eigen = [
  { naam: 'vraagraak', titel: 'Gesprek bij Vraagraak', vragen: ['Wat is uw ene vraag?'] },
  { naam: 'voortgang', titel: null, vragen: ['Past het nog?'] },
];

test('a municipality puts its own questions in the place of ours, and adds kinds of talk', () => {
  const namen = sjablonenMet([]).map(({ naam }) => naam);
  const met = sjablonenMet(eigen);
  expect(met.map(({ naam }) => naam)).toEqual([...namen, 'vraagraak']);
  expect(met.find(({ naam }) => naam === 'voortgang')?.vragen).toEqual(['Past het nog?']);
  expect(sjablonenMet([]).find(({ naam }) => naam === 'voortgang')?.vragen).toContain('Wat is er gelukt?');
});

const notitie = {
  sjabloon: 'vraagraak',
  op: day('2026-11-23'),
  antwoorden: [{ vraag: 'Wat is uw ene vraag?', antwoord: 'Werk.' }],
  lezers: ['coach' as const],
};

test.each`
  wat                             | over                                                                                      | sjablonen | code
  ${'own kind'}                   | ${{}}                                                                                     | ${eigen}  | ${undefined}
  ${'own kind elsewhere'}         | ${{}}                                                                                     | ${[]}     | ${'SJABLOON_ONBEKEND'}
  ${'our question, which is not'} | ${{ sjabloon: 'voortgang', antwoorden: [{ vraag: 'Wat is er gelukt?', antwoord: 'x' }] }} | ${eigen}  | ${'VRAAG_ONBEKEND'}
  ${'nobody reads'}               | ${{ lezers: [] }}                                                                         | ${eigen}  | ${'NOTITIE_ZONDER_LEZERS'}
  ${'tomorrow'}                   | ${{ op: '2026-11-24' }}                                                                   | ${eigen}  | ${'NOTITIE_IN_TOEKOMST'}
  ${'only spaces'}                | ${{ antwoorden: [{ vraag: 'Wat is uw ene vraag?', antwoord: ' ' }] }}                     | ${eigen}  | ${'NOTITIE_LEEG'}
`('$wat: $code', ({ over, sjablonen, code }) => {
  expect(checkNotitie({ ...notitie, ...over }, sjablonenMet(sjablonen), day('2026-11-23'))?.code).toBe(code);
});

test('the writer reads what he wrote; another only with a role that it names', () => {
  const door = { id: 'selma', naam: 'Selma' };
  expect(mayRead({ lezers: ['teamleider'], door }, { id: 'selma', rollen: ['coach'] })).toBe(true);
  expect(mayRead({ lezers: ['teamleider'], door }, { id: 'samira', rollen: ['coach'] })).toBe(false);
  expect(mayRead({ lezers: ['teamleider'], door }, { id: 'thomas', rollen: ['teamleider'] })).toBe(true);
});
