/** Knows what the normhuur of the Wet op de huurtoeslag is made of, for a household of one and of more persons below the AOW age. */
import { day } from '@samenkracht/core';
import { tabel } from '@samenkracht/law';
import { huurtoeslagwet } from './wetten.ts';

const tot = day('2027-01-01');
const totLijn = day('2026-01-01');

export const ijkpuntEen = tabel(
  {
    id: 'wht-17-1-a',
    naam: 'Minimum-inkomensijkpunt van een persoon',
    grond: { wet: huurtoeslagwet, artikel: '17', lid: '1', onderdeel: 'a' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 20.700,00 | twee bronnen | hilb, htp26
  2025-01-01 | 22.700,00 | een bron     | hilb
  2026-01-01 | 23.425,00 | een bron     | hilb
`,
);

export const ijkpuntMeer = tabel(
  {
    id: 'wht-17-1-b',
    naam: 'Minimum-inkomensijkpunt van meer personen',
    grond: { wet: huurtoeslagwet, artikel: '17', lid: '1', onderdeel: 'b' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 26.975,00 | twee bronnen | hilb, htp26
  2025-01-01 | 30.450,00 | een bron     | hilb
  2026-01-01 | 31.500,00 | een bron     | hilb
`,
);

export const normhuurEen = tabel(
  {
    id: 'wht-17-2-een',
    naam: 'Normhuur bij het ijkpunt van een persoon',
    grond: { wet: huurtoeslagwet, artikel: '17', lid: '2' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 226,67 | twee bronnen | hilb, htp26
  2025-01-01 | 236,19 | twee bronnen | ht25, hilb |  | 238,01 min 1,82 (lid 3)
  2026-01-01 | 250,67 | twee bronnen | ht26, hilb |  | 252,49 min 1,82 (lid 3)
`,
);

export const normhuurMeer = tabel(
  {
    id: 'wht-17-2-meer',
    naam: 'Normhuur bij het ijkpunt van meer personen',
    grond: { wet: huurtoeslagwet, artikel: '17', lid: '2' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 226,67 | twee bronnen | hilb, htp26
  2025-01-01 | 234,38 | twee bronnen | ht25, hilb |  | 238,01 min 3,63 (lid 3)
  2026-01-01 | 248,86 | twee bronnen | ht26, hilb |  | 252,49 min 3,63 (lid 3)
`,
);

/** Art. 16 prints a base amount; by decree it became a lowering. */
export const verlagingNormhuur = tabel(
  {
    id: 'wht-16',
    naam: 'Verlaging van de normhuur',
    grond: { wet: huurtoeslagwet, artikel: '16' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 37,72 | een bron     | hilb        |  | geeft met huur 720 en inkomen 25.000 de 329,20 uit Kamerstukken II 2024/25, 36 608, nr. 6
  2025-01-01 | 37,14 | een bron     | hilb
  2026-01-01 | 48,15 | twee bronnen | htp26, hilb |  | past binnen een euro bij de maximale beslagvrije voet (rv26)
`,
);

/** Art. 19 lid 2, for euros of income per year: written out in full, because these are not percentages. */
export const factorAEen = tabel(
  {
    id: 'wht-19-2-a-een',
    naam: 'Factor a van een persoon',
    grond: { wet: huurtoeslagwet, artikel: '19', lid: '2' },
    soort: 'tekst',
    tot: totLijn,
  },
  `
  2024-01-01 | 0,00000041337  | een bron | hilb
  2025-01-01 | 0,000000438698 | een bron | hilb
`,
);

export const factorBEen = tabel(
  {
    id: 'wht-19-2-b-een',
    naam: 'Factor b van een persoon',
    grond: { wet: huurtoeslagwet, artikel: '19', lid: '2' },
    soort: 'tekst',
    tot: totLijn,
  },
  `
  2024-01-01 | 0,002393492603 | een bron | hilb
  2025-01-01 | 0,000446392665 | een bron | hilb
`,
);

export const factorAMeer = tabel(
  {
    id: 'wht-19-2-a-meer',
    naam: 'Factor a van meer personen',
    grond: { wet: huurtoeslagwet, artikel: '19', lid: '2' },
    soort: 'tekst',
    tot: totLijn,
  },
  `
  2024-01-01 | 0,00000024449  | een bron | hilb
  2025-01-01 | 0,000000298184 | een bron | hilb
`,
);

export const factorBMeer = tabel(
  {
    id: 'wht-19-2-b-meer',
    naam: 'Factor b van meer personen',
    grond: { wet: huurtoeslagwet, artikel: '19', lid: '2' },
    soort: 'tekst',
    tot: totLijn,
  },
  `
  2024-01-01 | 0,001807837711  | een bron | hilb
  2025-01-01 | -0,001382497146 | een bron | hilb
`,
);

export const afbouwEen = tabel(
  {
    id: 'wht-21-2-a',
    naam: 'Afbouw van een persoon',
    grond: { wet: huurtoeslagwet, artikel: '21', lid: '2', onderdeel: 'a' },
    soort: 'percentage',
    tot,
  },
  `
  2026-01-01 | 27% | twee bronnen | ht26, hilb
`,
);

export const afbouwMeer = tabel(
  {
    id: 'wht-21-2-b',
    naam: 'Afbouw van meer personen',
    grond: { wet: huurtoeslagwet, artikel: '21', lid: '2', onderdeel: 'b' },
    soort: 'percentage',
    tot,
  },
  `
  2026-01-01 | 22% | twee bronnen | ht26, hilb
`,
);
