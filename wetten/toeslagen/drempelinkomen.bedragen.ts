/** Knows the drempelinkomen of the year: 108 percent of twelve times the referentiemaandloon of January. */
import { day } from '@samenkracht/core';
import { tabel } from '@samenkracht/law';
import { zorgtoeslagwet } from './wetten.ts';

/** The same definition stands in art. 1 Wzt and art. 1 WKB. */
export const drempelinkomen = tabel(
  {
    id: 'wzt-1-f',
    naam: 'Drempelinkomen',
    grond: { wet: zorgtoeslagwet, artikel: '1', lid: '1', onderdeel: 'f' },
    soort: 'bedrag',
    tot: day('2027-01-01'),
  },
  `
  2024-01-01 | 26.819,00 | een bron     | hilb
  2025-01-01 | 28.406,00 | twee bronnen | kgb25, hilb
  2026-01-01 | 29.736,00 | twee bronnen | hilb, metzt
`,
);
