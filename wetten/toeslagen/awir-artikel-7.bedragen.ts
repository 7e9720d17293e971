/** Knows the amount of art. 7 lid 5 Awir: income of a child under 23 that does not count for huurtoeslag. */
import { day } from '@samenkracht/core';
import { tabel } from '@samenkracht/law';
import { awir } from './wetten.ts';

/** Found for one year only; a later year is a gap, asked only when such a child has income. */
export const vrijInkomenKind = tabel(
  {
    id: 'awir-7-5',
    naam: 'Vrij inkomen van een kind jonger dan 23',
    grond: { wet: awir, artikel: '7', lid: '5' },
    soort: 'bedrag',
    tot: day('2025-01-01'),
  },
  `
  2024-01-01 | 5.970,00 | een bron | hilb24 |  | uit een proefberekening van voor het begin van het jaar
`,
);
