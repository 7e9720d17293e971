/** Knows the amounts of art. 33 Participatiewet, per month: student finance, and the part of a private old-age pension that is left out. */
import { day, type Money } from '@samenkracht/core';
import { keurTabel, participatiewet, type Tabel, tabel, type Wet } from '@samenkracht/law';
import { laatsteDag } from './reikwijdte.ts';

export const pensioenvrijlatingAlleenstaande = tabel(
  {
    id: 'pw-33-5-alleenstaande',
    naam: 'Vrijlating particulier pensioen, alleenstaande (ouder)',
    grond: { wet: participatiewet, artikel: '33', lid: '5', onderdeel: 'a' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 19,65 | een bron     | pw1701
  2018-01-01 | 19,95 | een bron     | pw1801
  2019-01-01 | 20,25 | een bron     | pw1901
  2020-01-01 | 20,60 | een bron     | pw2007
  2021-01-01 | 20,85 | een bron     | pw2101, pw2107
  2022-01-01 | 21,50 | een bron     | pw2201, pw2207
  2023-01-01 | 25,15 | een bron     | rr23, pw2307
  2024-01-01 | 25,05 | een bron     | pw2407
  2025-01-01 | 25,70 | twee bronnen | rr25, nb26
  2026-01-01 | 26,50 | twee bronnen | nb26, bwb26, pw2607
`,
);

export const pensioenvrijlatingGehuwden = tabel(
  {
    id: 'pw-33-5-gehuwden',
    naam: 'Vrijlating particulier pensioen, gehuwden samen',
    grond: { wet: participatiewet, artikel: '33', lid: '5', onderdeel: 'b' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 39,30 | een bron     | pw1701
  2018-01-01 | 39,90 | een bron     | pw1801
  2019-01-01 | 40,50 | een bron     | pw1901
  2020-01-01 | 41,20 | een bron     | pw2007
  2021-01-01 | 41,70 | een bron     | pw2101, pw2107
  2022-01-01 | 43,00 | een bron     | pw2201, pw2207
  2023-01-01 | 50,30 | een bron     | rr23, pw2307
  2024-01-01 | 50,10 | een bron     | pw2407
  2025-01-01 | 51,40 | twee bronnen | rr25, nb26
  2026-01-01 | 53,00 | twee bronnen | nb26, bwb26, pw2607
`,
);

const wsf: Wet = { naam: 'Wet studiefinanciering 2000', kort: 'WSF 2000', bwb: 'BWBR0011453' };
const wtos: Wet = { naam: 'Wet tegemoetkoming onderwijsbijdrage en schoolkosten', kort: 'WTOS', bwb: 'BWBR0012438' };
const grond318 = { wet: wsf, artikel: '3.18' };

/** Only the text of 1 January 2024 was read, which prints 2023 and 2024. Art. 3.18a raises the amounts of who lives out, in the year of study 2023-2024. */
export const beroepsonderwijsThuis = tabel(
  {
    id: 'wsf-3-18-beroepsonderwijs-thuis',
    naam: 'Normbedrag levensonderhoud beroepsonderwijs, thuiswonend',
    grond: grond318,
    soort: 'bedrag',
    tot: day('2025-01-01'),
  },
  `
  2023-01-01 | 556,95 | een bron | wsf24
  2024-01-01 | 612,65 | een bron | wsf24
`,
);

export const beroepsonderwijsUit = tabel(
  {
    id: 'wsf-3-18-beroepsonderwijs-uit',
    naam: 'Normbedrag levensonderhoud beroepsonderwijs, uitwonend',
    grond: grond318,
    soort: 'bedrag',
    tot: day('2024-08-01'),
  },
  `
  2023-01-01 | 786,59   | een bron | wsf24
  2023-08-01 | 950,89   | afgeleid | wsf24 |  | 786,59 met de verhoging van art. 3.18a (164,30) in het studiejaar 2023-2024; de dag waarop dat begint is aangenomen
  2024-01-01 | 1.029,55 | afgeleid | wsf24 |  | 865,25 met de verhoging van art. 3.18a (164,30)
`,
);

export const hogerOnderwijsThuis = tabel(
  {
    id: 'wsf-3-18-hoger-onderwijs-thuis',
    naam: 'Normbedrag levensonderhoud hoger onderwijs, thuiswonend',
    grond: grond318,
    soort: 'bedrag',
    tot: day('2025-01-01'),
  },
  `
  2023-09-01 | 793,27 | een bron | wsf24
  2024-01-01 | 872,60 | een bron | wsf24
`,
);

export const hogerOnderwijsUit = tabel(
  {
    id: 'wsf-3-18-hoger-onderwijs-uit',
    naam: 'Normbedrag levensonderhoud hoger onderwijs, uitwonend',
    grond: grond318,
    soort: 'bedrag',
    tot: day('2024-09-01'),
  },
  `
  2023-09-01 | 1.122,17 | afgeleid | wsf24 |  | 957,87 met de verhoging van art. 3.18a (164,30) in het studiejaar 2023-2024
  2024-01-01 | 1.217,96 | afgeleid | wsf24 |  | 1.053,66 met de verhoging van art. 3.18a (164,30)
`,
);

export const toeslagEenoudergezin = tabel(
  {
    id: 'wsf-3-18-eenoudergezin',
    naam: 'Toeslag eenoudergezin bij studiefinanciering',
    grond: grond318,
    soort: 'bedrag',
    tot: day('2025-01-01'),
  },
  `
  2023-01-01 | 277,13 | een bron | wsf24
  2024-01-01 | 304,84 | een bron | wsf24
`,
);

/** No text with this amount was read: every period is a gap until a municipality adds a row. */
export const basistoelageScholieren: Tabel<Money> = keurTabel({
  id: 'wtos-4-3-basistoelage',
  naam: 'Basistoelage tegemoetkoming scholieren',
  grond: { wet: wtos, artikel: '4.3' },
  soort: 'bedrag',
  tot: laatsteDag,
  rijen: [],
});
