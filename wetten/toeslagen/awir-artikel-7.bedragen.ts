/** Knows the amount of art. 7 lid 6 Awir: income of a child under 23 that does not count for huurtoeslag. */
import { day } from '@samenkracht/core';
import { tabel } from '@samenkracht/law';
import { awir } from './wetten.ts';

/** Read only when such a child has income. */
export const vrijInkomenKind = tabel(
  {
    id: 'awir-7-6',
    naam: 'Vrij inkomen van een kind jonger dan 23',
    grond: { wet: awir, artikel: '7', lid: '6' },
    soort: 'bedrag',
    tot: day('2027-01-01'),
  },
  `
  2024-01-01 | 5.970,00 | twee bronnen | awir24, hilb24
  2025-01-01 | 6.042,00 | een bron     | awir25
  2026-01-01 | 6.218,00 | een bron     | awir26
`,
);
