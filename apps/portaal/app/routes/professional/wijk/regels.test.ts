/** Proves which lines of figures per wijk are read and which are named as wrong. */
import { expect, test } from 'vitest';
import { readBronrijen, readIndeling, writeIndeling } from './regels.ts';

test('a division is read as it is written', () => {
  const indeling = [
    { wijk: 'Noord', postcodes: ['3031', '3032'] },
    { wijk: 'Zuid', postcodes: ['3071'] },
  ];
  expect(readIndeling(writeIndeling(indeling))).toEqual(indeling);
  expect(readIndeling('\n Noord :  3031 3032 \n\n')).toEqual([indeling[0]]);
  expect(readIndeling('')).toEqual([]);
});

test.each([
  ['Noord', 1],
  ['Noord: 3031\nZuid: 0123', 2],
  [': 3031', 1],
])('%j: line %i is none', (tekst, regel) => {
  expect(readIndeling(tekst)).toBe(regel);
});

test.each([
  ['Noord; jongeren; 905; 2025-01-01', 1],
  ['Noord; jongeren; 9,5; 2025-01-01; CBS', 1],
  ['Noord; jongeren; 905; 2025-02-29; CBS', 1],
  ['Noord; jongeren; 905; 2025-01-01; CBS\n; jongeren; 1; 2025-01-01; CBS', 2],
])('%j: line %i is no figure with a source', (tekst, regel) => {
  expect(readBronrijen(tekst)).toBe(regel);
});

test('a figure has a wijk, a name, a whole number, a day and a source', () => {
  expect(readBronrijen('Noord; jongeren; 0; 2024-02-29; CBS 86165NED')).toEqual([
    { wijk: 'Noord', indicator: 'jongeren', waarde: 0, peildatum: '2024-02-29', bron: 'CBS 86165NED' },
  ]);
});
