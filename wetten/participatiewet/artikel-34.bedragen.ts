/** Knows the limits of art. 34 Participatiewet: wealth that is left out, and wealth in the own home. They change on 1 January only. */
import { participatiewet, tabel } from '@samenkracht/law';
import { laatsteDag } from './reikwijdte.ts';

export const vermogensgrensAlleenstaande = tabel(
  {
    id: 'pw-34-3-alleenstaande',
    naam: 'Vermogensgrens alleenstaande',
    grond: { wet: participatiewet, artikel: '34', lid: '3', onderdeel: 'a' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 5.940,00 | een bron     | pw1701
  2018-01-01 | 6.020,00 | twee bronnen | isd18, pw1801
  2019-01-01 | 6.120,00 | twee bronnen | kemp19, isd19
  2020-01-01 | 6.225,00 | twee bronnen | sv20, soz20
  2021-01-01 | 6.295,00 | twee bronnen | vel21, pw2101
  2022-01-01 | 6.505,00 | twee bronnen | nun22, pw2201
  2023-01-01 | 7.605,00 | twee bronnen | rr23, vel23
  2024-01-01 | 7.575,00 | twee bronnen | vel24a, wes24, pw2407 |  | lager dan in 2023
  2025-01-01 | 7.770,00 | twee bronnen | rr25, nb26
  2026-01-01 | 8.000,00 | twee bronnen | nb26, bwb26, pw2607
`,
);

export const vermogensgrensGezin = tabel(
  {
    id: 'pw-34-3-gezin',
    naam: 'Vermogensgrens alleenstaande ouder of gehuwden',
    grond: { wet: participatiewet, artikel: '34', lid: '3', onderdeel: 'b' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 11.880,00 | een bron     | pw1701
  2018-01-01 | 12.040,00 | twee bronnen | isd18, pw1801
  2019-01-01 | 12.240,00 | twee bronnen | kemp19, isd19
  2020-01-01 | 12.450,00 | twee bronnen | sv20, soz20
  2021-01-01 | 12.590,00 | twee bronnen | vel21, pw2101
  2022-01-01 | 13.010,00 | twee bronnen | nun22, pw2201
  2023-01-01 | 15.210,00 | twee bronnen | rr23, vel23
  2024-01-01 | 15.150,00 | twee bronnen | vel24a, wes24, pw2407 |  | lager dan in 2023
  2025-01-01 | 15.540,00 | twee bronnen | rr25, nb26
  2026-01-01 | 16.000,00 | twee bronnen | nb26, bwb26, pw2607
`,
);

export const woninggrens = tabel(
  {
    id: 'pw-34-2-d',
    naam: 'Vermogen in de eigen woning',
    grond: { wet: participatiewet, artikel: '34', lid: '2', onderdeel: 'd' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 50.100,00 | een bron     | pw1701
  2018-01-01 | 50.800,00 | een bron     | pw1801
  2019-01-01 | 51.600,00 | twee bronnen | kemp19, pw1901
  2020-01-01 | 52.500,00 | twee bronnen | soz20, pw2007
  2021-01-01 | 53.100,00 | twee bronnen | vel21, pw2101
  2022-01-01 | 54.900,00 | een bron     | pw2201
  2023-01-01 | 64.100,00 | twee bronnen | rr23, vel23
  2024-01-01 | 63.900,00 | twee bronnen | vel24a, vel24b, pw2407 |  | lager dan in 2023
  2025-01-01 | 65.500,00 | twee bronnen | rr25, nb26
  2026-01-01 | 67.500,00 | twee bronnen | nb26, bwb26, pw2607
`,
);
