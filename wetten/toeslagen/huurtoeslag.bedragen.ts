/** Knows the rents and limits of the Wet op de huurtoeslag, per month. The parts of the normhuur stand in huurtoeslag-normhuur.bedragen.ts. */
import { day } from '@samenkracht/core';
import { tabel } from '@samenkracht/law';
import { awir, huurtoeslagwet } from './wetten.ts';

const tot = day('2027-01-01');

export const maximaleHuur = tabel(
  {
    id: 'wht-13-1-a',
    naam: 'Maximale huur',
    grond: { wet: huurtoeslagwet, artikel: '13', lid: '1', onderdeel: 'a' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 879,66 | twee bronnen | ht24, hilb
  2025-01-01 | 900,07 | twee bronnen | ht25, hilb
  2026-01-01 | 932,93 | twee bronnen | ht26, otsl, hilb
`,
);

export const maximaleHuurJong = tabel(
  {
    id: 'wht-13-1-b',
    naam: 'Maximale huur van een jong huishouden',
    grond: { wet: huurtoeslagwet, artikel: '13', lid: '1', onderdeel: 'b' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 454,47 | een bron     | ht24
  2025-01-01 | 477,20 | een bron     | ht25
  2026-01-01 | 498,20 | twee bronnen | ht26, otsl
`,
);

export const volwassenLeeftijd = tabel(
  {
    id: 'wht-13-1-leeftijd',
    naam: 'Leeftijd waarop de maximale huur geldt',
    grond: { wet: huurtoeslagwet, artikel: '13', lid: '1', onderdeel: 'a' },
    soort: 'aantal',
    tot,
  },
  `
  2024-01-01 | 23 | een bron     | ht24
  2025-01-01 | 23 | een bron     | ht25
  2026-01-01 | 21 | twee bronnen | ht26, otsl
`,
);

export const kwaliteitskortingsgrens = tabel(
  {
    id: 'wht-20-1',
    naam: 'Kwaliteitskortingsgrens',
    grond: { wet: huurtoeslagwet, artikel: '20', lid: '1' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 454,47 | twee bronnen | ht24, hilb
  2025-01-01 | 477,20 | twee bronnen | ht25, hilb
  2026-01-01 | 498,20 | twee bronnen | ht26, hilb
`,
);

export const aftoppingLaag = tabel(
  {
    id: 'wht-20-2-a',
    naam: 'Aftoppingsgrens van een of twee personen',
    grond: { wet: huurtoeslagwet, artikel: '20', lid: '2', onderdeel: 'a' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 650,43 | twee bronnen | ht24, hilb
  2025-01-01 | 682,96 | twee bronnen | ht25, hilb
  2026-01-01 | 713,02 | twee bronnen | ht26, hilb
`,
);

export const aftoppingHoog = tabel(
  {
    id: 'wht-20-2-b',
    naam: 'Aftoppingsgrens van drie of meer personen',
    grond: { wet: huurtoeslagwet, artikel: '20', lid: '2', onderdeel: 'b' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 697,07 | twee bronnen | ht24, hilb
  2025-01-01 | 731,93 | twee bronnen | ht25, hilb
  2026-01-01 | 764,14 | twee bronnen | ht26, hilb
`,
);

export const procentTotAftopping = tabel(
  {
    id: 'wht-21-1-b',
    naam: 'Deel boven de kwaliteitskortingsgrens',
    grond: { wet: huurtoeslagwet, artikel: '21', lid: '1', onderdeel: 'b' },
    soort: 'percentage',
    tot,
  },
  `
  2024-01-01 | 65% | twee bronnen | hilb, hilb24
`,
);

export const procentBovenAftopping = tabel(
  {
    id: 'wht-21-1-c',
    naam: 'Deel boven de aftoppingsgrens',
    grond: { wet: huurtoeslagwet, artikel: '21', lid: '1', onderdeel: 'c' },
    soort: 'percentage',
    tot,
  },
  `
  2024-01-01 | 40% | twee bronnen | hilb, hilb24
`,
);

export const maximumServicekosten = tabel(
  {
    id: 'wht-5-3',
    naam: 'Hoogste servicekosten per soort',
    grond: { wet: huurtoeslagwet, artikel: '5', lid: '3' },
    soort: 'bedrag',
    tot: day('2026-01-01'),
  },
  `
  2024-01-01 | 12,00 | twee bronnen | ht25, hilb24
`,
);

export const vermogensgrensHuur = tabel(
  {
    id: 'awir-7-3-huur',
    naam: 'Vermogensgrens huurtoeslag per persoon',
    grond: { wet: awir, artikel: '7', lid: '3' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 36.952,00 | een bron     | awir24       |  | een proefberekening van voor het jaar drukt 36.992 af
  2025-01-01 | 37.395,00 | een bron     | awir25
  2026-01-01 | 38.479,00 | twee bronnen | awir26, otsl |  | met partner samen 76.958
`,
);
