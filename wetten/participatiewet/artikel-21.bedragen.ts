/** Knows the amounts of art. 21 Participatiewet: norms from 21 years until the AOW age, per month, holiday allowance included. */
import { participatiewet, tabel } from '@samenkracht/law';
import { laatsteDag } from './reikwijdte.ts';

export const norm21alleenstaande = tabel(
  {
    id: 'pw-21-alleenstaande',
    naam: 'Norm alleenstaande (ouder) vanaf 21 jaar',
    grond: { wet: participatiewet, artikel: '21', onderdeel: 'a' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 |   982,79 | een bron     | heer17, pw1701                     |   933,65
  2017-07-01 |   986,52 | twee bronnen | abw44, heer17                      |   937,19
  2018-01-01 |   992,12 | twee bronnen | abw45, baan18, pw1801              |   942,51
  2018-07-01 |   996,56 | twee bronnen | baan18, isd18, pw1807              |   946,73
  2019-01-01 | 1.025,55 | twee bronnen | hk19, hrk, str19, pw1901           |   974,27
  2019-07-01 | 1.030,42 | twee bronnen | hsk19, isd19, sv20, pw1907         |   978,90 | een andere bladzijde drukt 1.030,41 af (afronding)
  2020-01-01 | 1.052,32 | een bron     | pw2001                             |
  2020-07-01 | 1.059,03 | twee bronnen | ven20, sit20, pw2007               | 1.006,08
  2021-01-01 | 1.075,44 | twee bronnen | heer21, pw2101                     |
  2021-07-01 | 1.078,70 | twee bronnen | stab21, soa21, vel21, pw2107       | 1.024,76 | zonder vakantietoeslag wordt 1.024,76 en 1.024,77 afgedrukt: halve cent
  2022-01-01 | 1.091,71 | twee bronnen | rr22, heer22, ven22                | 1.037,12
  2022-07-01 | 1.101,82 | twee bronnen | haar22, amf22, pw2207              | 1.046,73
  2023-01-01 | 1.195,66 | twee bronnen | rr23, vel23, rsw23                 | 1.135,88
  2023-07-01 | 1.216,62 | twee bronnen | ven23, heer23, pw2307              |
  2024-01-01 | 1.283,83 | twee bronnen | vel24a, wes24, rsd24, pw2401       | 1.219,64
  2024-07-01 | 1.308,45 | twee bronnen | vel24b, die24, wmw24, ronl, pw2407 | 1.243,03
  2025-01-01 | 1.345,45 | twee bronnen | rr25, wes25, ronl                  |
  2025-07-01 | 1.369,06 | twee bronnen | nb26, ronl, metro25                |
  2026-01-01 | 1.401,50 | twee bronnen | nb26, bwb26                        |
  2026-07-01 | 1.419,46 | een bron     | pw2607                             |          | een cent hoger dan 70 procent van de norm voor gehuwden, net als op 1 januari 2026
`,
);

export const norm21gehuwden = tabel(
  {
    id: 'pw-21-gehuwden',
    naam: 'Norm gehuwden vanaf 21 jaar',
    grond: { wet: participatiewet, artikel: '21', onderdeel: 'b' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 1.403,98 | twee bronnen | heer17, pw1701                     | 1.333,78
  2017-07-01 | 1.409,31 | twee bronnen | abw44, heer17                      | 1.338,85
  2018-01-01 | 1.417,32 | twee bronnen | abw45, baan18, pw1801              | 1.346,45
  2018-07-01 | 1.423,66 | twee bronnen | baan18, isd18, pw1807              | 1.352,48
  2019-01-01 | 1.465,07 | twee bronnen | hk19, hrk, str19, pw1901           | 1.391,82
  2019-07-01 | 1.472,03 | twee bronnen | hsk19, isd19, sv20, pw1907         | 1.398,43
  2020-01-01 | 1.503,31 | een bron     | pw2001                             |
  2020-07-01 | 1.512,90 | twee bronnen | ven20, sit20, pw2007               | 1.437,26 | zonder vakantietoeslag wordt 1.437,25 en 1.437,26 afgedrukt: halve cent
  2021-01-01 | 1.536,34 | twee bronnen | heer21, pw2101                     |
  2021-07-01 | 1.541,00 | twee bronnen | stab21, soa21, vel21, pw2107       | 1.463,95
  2022-01-01 | 1.559,58 | twee bronnen | rr22, heer22, ven22                |
  2022-07-01 | 1.574,03 | twee bronnen | haar22, amf22, pw2207              | 1.495,33
  2023-01-01 | 1.708,08 | twee bronnen | rr23, vel23, rsw23                 | 1.622,68
  2023-07-01 | 1.738,02 | twee bronnen | ven23, heer23, pw2307              |
  2024-01-01 | 1.834,04 | twee bronnen | vel24a, wes24, rsd24, pw2401       | 1.742,34
  2024-07-01 | 1.869,21 | twee bronnen | vel24b, die24, wmw24, ronl, pw2407 | 1.775,75
  2025-01-01 | 1.922,07 | twee bronnen | rr25, wes25, ronl                  |
  2025-07-01 | 1.955,80 | twee bronnen | nb26, ronl, metro25                |
  2026-01-01 | 2.002,13 | twee bronnen | nb26, bwb26                        |
  2026-07-01 | 2.027,79 | een bron     | pw2607                             |
`,
);
