/** Knows the amount of art. 14 lid 5 Awir: a toeslag below it over a year is not granted. */
import { day } from '@samenkracht/core';
import { tabel } from '@samenkracht/law';
import { awir } from './wetten.ts';

export const kleinsteToeslag = tabel(
  {
    id: 'awir-14-5',
    naam: 'Kleinste toeslag over een jaar',
    grond: { wet: awir, artikel: '14', lid: '5' },
    soort: 'bedrag',
    tot: day('2027-01-01'),
  },
  `
  2024-01-01 | 24,00 | een bron     | hilb24
  2025-01-01 | 24,00 | twee bronnen | awir26, metzt |  | tekst van 2026; de gepubliceerde inkomensgrens van 2025 is de laatste euro met een jaarbedrag van 24
  2026-01-01 | 24,00 | twee bronnen | awir26, metzt |  | de gepubliceerde inkomensgrenzen zijn de laatste euro met een jaarbedrag van 24
`,
);
