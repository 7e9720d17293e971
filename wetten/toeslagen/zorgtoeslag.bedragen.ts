/** Knows the amounts and percentages of the Wet op de zorgtoeslag. */
import { day } from '@samenkracht/core';
import { tabel } from '@samenkracht/law';
import { zorgtoeslagwet } from './wetten.ts';

const tot = day('2027-01-01');

export const standaardpremie = tabel(
  {
    id: 'wzt-4',
    naam: 'Standaardpremie per jaar',
    grond: { wet: zorgtoeslagwet, artikel: '4' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 1.987,00 | twee bronnen | zt25, hilb
  2025-01-01 | 2.112,00 | een bron     | zt25
  2026-01-01 | 2.119,00 | twee bronnen | taxl, hilb |  | volgt ook uit de gepubliceerde inkomensgrenzen
`,
);

export const procentDrempelAlleen = tabel(
  {
    id: 'wzt-2-3-alleen',
    naam: 'Deel van het drempelinkomen zonder partner',
    grond: { wet: zorgtoeslagwet, artikel: '2', lid: '3' },
    soort: 'percentage',
    tot,
  },
  `
  2024-01-01 | 1,879% | een bron     | hilb
  2025-01-01 | 1,896% | een bron     | zt25
  2026-01-01 | 1,912% | twee bronnen | zt26, hilb
`,
);

export const procentDrempelPartner = tabel(
  {
    id: 'wzt-2-3-partner',
    naam: 'Deel van het drempelinkomen met partner',
    grond: { wet: zorgtoeslagwet, artikel: '2', lid: '3' },
    soort: 'percentage',
    tot,
  },
  `
  2024-01-01 | 4,256% | een bron     | hilb
  2025-01-01 | 4,273% | een bron     | zt25
  2026-01-01 | 4,289% | twee bronnen | zt26, hilb
`,
);

export const procentBovenDrempel = tabel(
  {
    id: 'wzt-2-3-boven',
    naam: 'Deel van het inkomen boven het drempelinkomen',
    grond: { wet: zorgtoeslagwet, artikel: '2', lid: '3' },
    soort: 'percentage',
    tot,
  },
  `
  2024-01-01 | 13,67% | een bron     | hilb
  2025-01-01 | 13,7%  | twee bronnen | zt25, hilb
  2026-01-01 | 13,73% | twee bronnen | zt26, hilb
`,
);

export const vermogensgrensZorgAlleen = tabel(
  {
    id: 'wzt-3-alleen',
    naam: 'Vermogensgrens zorgtoeslag zonder partner',
    grond: { wet: zorgtoeslagwet, artikel: '3', lid: '1' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 140.213,00 | een bron     | hilb24
  2025-01-01 | 141.896,00 | twee bronnen | zt25, kgb25
  2026-01-01 | 146.011,00 | een bron     | zt26
`,
);

export const vermogensgrensZorgPartner = tabel(
  {
    id: 'wzt-3-partner',
    naam: 'Vermogensgrens zorgtoeslag met partner',
    grond: { wet: zorgtoeslagwet, artikel: '3', lid: '1' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 177.301,00 | een bron     | hilb24
  2025-01-01 | 179.429,00 | twee bronnen | zt25, kgb25
  2026-01-01 | 184.633,00 | een bron     | zt26
`,
);
