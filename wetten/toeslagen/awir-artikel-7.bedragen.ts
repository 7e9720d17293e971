/** Knows the amount of art. 7 lid 5 Awir: income of a child under 23 that does not count for huurtoeslag. */
import { day } from '@samenkracht/core';
import { tabel } from '@samenkracht/law';
import { awir } from './wetten.ts';

/** Found for one year; the years after follow from art. 7 lid 6 (tabelcorrectiefactor) and are marked as derived. Read only when such a child has income. */
export const vrijInkomenKind = tabel(
  {
    id: 'awir-7-5',
    naam: 'Vrij inkomen van een kind jonger dan 23',
    grond: { wet: awir, artikel: '7', lid: '5' },
    soort: 'bedrag',
    tot: day('2027-01-01'),
  },
  `
  2024-01-01 | 5.970,00 | een bron | hilb24             |  | uit een proefberekening van voor het begin van het jaar
  2025-01-01 | 6.042,00 | afgeleid | hilb24, zt25       |  | 5.970 maal de tabelcorrectiefactor van de zorggrens (141.896 / 140.213), rekenkundig afgerond
  2026-01-01 | 6.217,00 | afgeleid | hilb24, zt25, zt26 |  | 6.042 maal de tabelcorrectiefactor van de zorggrens (146.011 / 141.896), rekenkundig afgerond
`,
);
