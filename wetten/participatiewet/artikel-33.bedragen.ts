/** Knows the part of a private old-age pension that art. 33 lid 5 Participatiewet leaves out, per month. */
import { participatiewet, tabel } from '@samenkracht/law';
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
