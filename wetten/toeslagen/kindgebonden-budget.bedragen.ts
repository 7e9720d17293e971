/** Knows the amounts and percentages of the Wet op het kindgebonden budget. */
import { day } from '@samenkracht/core';
import { tabel } from '@samenkracht/law';
import { kindgebondenbudgetwet } from './wetten.ts';

const tot = day('2027-01-01');

export const bedragPerKind = tabel(
  {
    id: 'wkb-2-2',
    naam: 'Bedrag per kind per jaar',
    grond: { wet: kindgebondenbudgetwet, artikel: '2', lid: '2' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 2.436,00 | twee bronnen | hilb, wier
  2025-01-01 | 2.511,00 | twee bronnen | kgb25, hilb
  2026-01-01 | 2.580,00 | twee bronnen | kgb26, hilb |  | een nieuwspagina drukt 2.573 af; de wettekst 2.580
`,
);

export const verhoging12 = tabel(
  {
    id: 'wkb-2-4',
    naam: 'Verhoging voor een kind van 12 tot en met 15 jaar',
    grond: { wet: kindgebondenbudgetwet, artikel: '2', lid: '4' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 694,00 | twee bronnen | hilb, wier
  2025-01-01 | 703,00 | twee bronnen | kgb25, hilb
  2026-01-01 | 724,00 | twee bronnen | kgb26, hilb
`,
);

export const verhoging16 = tabel(
  {
    id: 'wkb-2-5',
    naam: 'Verhoging voor een kind van 16 of 17 jaar',
    grond: { wet: kindgebondenbudgetwet, artikel: '2', lid: '5' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 924,00 | twee bronnen | hilb, wier
  2025-01-01 | 936,00 | twee bronnen | kgb25, hilb
  2026-01-01 | 964,00 | twee bronnen | kgb26, hilb
`,
);

export const verhogingAlleen = tabel(
  {
    id: 'wkb-2-6',
    naam: 'Verhoging voor een ouder zonder partner',
    grond: { wet: kindgebondenbudgetwet, artikel: '2', lid: '6' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 3.480,00 | twee bronnen | hilb, wier
  2025-01-01 | 3.389,00 | twee bronnen | kgb25, hilb
  2026-01-01 | 3.416,00 | twee bronnen | kgb26, hilb
`,
);

export const procentAfbouw = tabel(
  {
    id: 'wkb-2-7',
    naam: 'Percentage dat eraf gaat boven het drempelinkomen',
    grond: { wet: kindgebondenbudgetwet, artikel: '2', lid: '7' },
    soort: 'percentage',
    tot,
  },
  `
  2024-01-01 | 6,75% | twee bronnen | hilb, wier
  2025-01-01 | 7,1%  | twee bronnen | kgb25, hilb
  2026-01-01 | 7,6%  | twee bronnen | kgb26, kgb25, hilb
`,
);

export const verhogingDrempelPartner = tabel(
  {
    id: 'wkb-2-8',
    naam: 'Verhoging van het drempelinkomen met partner',
    grond: { wet: kindgebondenbudgetwet, artikel: '2', lid: '8' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 9.030,00 | twee bronnen | hilb, wier
  2025-01-01 | 9.139,00 | een bron     | kgb25       |  | hilb drukt 9.138 af; de wettekst 9.139
  2026-01-01 | 9.405,00 | twee bronnen | kgb26, hilb
`,
);

export const vermogensgrensKindAlleen = tabel(
  {
    id: 'wkb-1-4-alleen',
    naam: 'Vermogensgrens kindgebonden budget zonder partner',
    grond: { wet: kindgebondenbudgetwet, artikel: '1', lid: '4' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 140.213,00 | een bron     | hilb24
  2025-01-01 | 141.896,00 | twee bronnen | kgb25, zt25
  2026-01-01 | 146.011,00 | een bron     | zt26   |  | het bedrag van de zorgtoeslag, dat elk jaar gelijk is
`,
);

export const vermogensgrensKindPartner = tabel(
  {
    id: 'wkb-1-4-partner',
    naam: 'Vermogensgrens kindgebonden budget met partner',
    grond: { wet: kindgebondenbudgetwet, artikel: '1', lid: '4' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 177.301,00 | een bron     | hilb24
  2025-01-01 | 179.429,00 | twee bronnen | kgb25, zt25
  2026-01-01 | 184.633,00 | een bron     | zt26   |  | het bedrag van de zorgtoeslag, dat elk jaar gelijk is
`,
);
