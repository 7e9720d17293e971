/** Knows the wettelijke rente of art. 6:119 and 6:120 BW, of debts that are not of trade. */
import { day } from '@samenkracht/core';
import { awb, tabel } from '@samenkracht/law';

export const rentepercentage = tabel(
  {
    id: 'bw-6-120',
    naam: 'Wettelijke rente per jaar',
    grond: { wet: awb, artikel: '4:98', lid: '1' },
    soort: 'percentage',
    tot: day('2027-01-01'),
  },
  `
  2020-01-01 | 2% | uit het geheugen | rentetabellen
  2023-01-01 | 4% | uit het geheugen | rentetabellen
  2023-07-01 | 6% | uit het geheugen | rentetabellen
  2024-01-01 | 7% | een bron         | feitsma
  2025-01-01 | 6% | uit het geheugen | rentetabellen
  2026-01-01 | 4% | uit het geheugen | rentetabellen
`,
);
