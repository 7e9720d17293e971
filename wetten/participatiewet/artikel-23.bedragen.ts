/** Knows the amounts of art. 23 Participatiewet: norms in an institution; the extra amounts of lid 2 hold no holiday allowance. */
import { participatiewet, tabel } from '@samenkracht/law';
import { laatsteDag } from './reikwijdte.ts';

export const norm23alleenstaande = tabel(
  {
    id: 'pw-23-alleenstaande',
    naam: 'Norm alleenstaande (ouder) in een inrichting',
    grond: { wet: participatiewet, artikel: '23', lid: '1', onderdeel: 'a' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 311,17 | een bron     | pw1701                             |
  2017-07-01 | 312,35 | twee bronnen | abw44, pw1707                      | 296,73
  2018-01-01 | 314,13 | twee bronnen | abw45, baan18, pw1801              | 298,42
  2018-07-01 | 315,54 | twee bronnen | baan18, pw1807                     |
  2019-01-01 | 324,72 | een bron     | pw1901                             |
  2019-07-01 | 326,28 | een bron     | pw1907                             |
  2020-01-01 | 333,20 | een bron     | pw2001                             |
  2020-07-01 | 335,33 | een bron     | ven20, sit20, pw2007               | 318,56
  2021-01-01 | 340,53 | een bron     | pw2101                             |
  2021-07-01 | 341,55 | twee bronnen | stab21, vel21, pw2107              | 324,47
  2022-01-01 | 345,68 | twee bronnen | rr22, ven22                        |
  2022-07-01 | 348,89 | een bron     | pw2207                             |
  2023-01-01 | 378,62 | twee bronnen | rr23, vel23                        |
  2023-07-01 | 385,24 | twee bronnen | ven23, pw2307                      |        | de bron drukt 388,24 af, met de verhoging van 3,00
  2024-01-01 | 406,51 | twee bronnen | vel24a, wes24, rsd24, pw2401       |
  2024-07-01 | 414,31 | twee bronnen | vel24b, die24, wmw24, ronl, pw2407 |
  2025-01-01 | 426,03 | een bron     | rr25                               |
  2025-07-01 | 433,49 | twee bronnen | nb26, pw2507                       |
  2026-01-01 | 443,76 | twee bronnen | nb26, bwb26                        |
  2026-07-01 | 449,44 | een bron     | pw2607                             |
`,
);

export const norm23gehuwden = tabel(
  {
    id: 'pw-23-gehuwden',
    naam: 'Norm gehuwden in een inrichting',
    grond: { wet: participatiewet, artikel: '23', lid: '1', onderdeel: 'b' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 484,00 | een bron     | pw1701                             |
  2017-07-01 | 485,84 | twee bronnen | abw44, pw1707                      | 461,55
  2018-01-01 | 488,61 | twee bronnen | abw45, baan18, pw1801              | 464,18
  2018-07-01 | 490,81 | twee bronnen | baan18, pw1807                     |
  2019-01-01 | 505,09 | een bron     | pw1901                             |
  2019-07-01 | 507,51 | een bron     | pw1907                             |
  2020-01-01 | 518,27 | een bron     | pw2001                             |
  2020-07-01 | 521,59 | een bron     | ven20, sit20, pw2007               |
  2021-01-01 | 529,67 | een bron     | pw2101                             |
  2021-07-01 | 531,26 | twee bronnen | stab21, vel21, pw2107              | 504,70
  2022-01-01 | 537,69 | twee bronnen | rr22, ven22                        |
  2022-07-01 | 542,69 | een bron     | pw2207                             |
  2023-01-01 | 588,93 | twee bronnen | rr23, vel23                        |
  2023-07-01 | 599,23 | twee bronnen | ven23, pw2307                      |        | de bron drukt 649,23 af, met de verhoging van 50,00
  2024-01-01 | 632,31 | twee bronnen | vel24a, wes24, rsd24, pw2401       |
  2024-07-01 | 644,45 | twee bronnen | vel24b, die24, wmw24, ronl, pw2407 |
  2025-01-01 | 662,69 | een bron     | rr25                               |
  2025-07-01 | 674,29 | twee bronnen | nb26, pw2507                       |
  2026-01-01 | 690,27 | twee bronnen | nb26, bwb26                        |
  2026-07-01 | 699,11 | een bron     | pw2607                             |
`,
);

export const verhoging23alleenstaande = tabel(
  {
    id: 'pw-23-verhoging-alleenstaande',
    naam: 'Verhoging van de norm in een inrichting, alleenstaande (ouder)',
    grond: { wet: participatiewet, artikel: '23', lid: '2', onderdeel: 'a' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 39,00 | een bron     | pw1701
  2017-07-01 | 39,00 | twee bronnen | abw44, pw1707
  2018-01-01 | 34,00 | twee bronnen | abw45, baan18, pw1801
  2018-07-01 | 34,00 | twee bronnen | baan18, pw1807
  2019-01-01 | 35,00 | een bron     | pw1901
  2019-07-01 | 35,00 | een bron     | pw1907
  2020-01-01 | 33,00 | een bron     | pw2001
  2020-07-01 | 33,00 | een bron     | ven20, sit20, pw2007
  2021-01-01 | 34,00 | een bron     | pw2101
  2021-07-01 | 34,00 | twee bronnen | stab21, vel21, pw2107
  2022-01-01 | 34,00 | twee bronnen | rr22, ven22
  2022-07-01 | 34,00 | een bron     | pw2207
  2023-01-01 |  3,00 | twee bronnen | rr23, vel23                        |  | opvallend laag door de hogere zorgtoeslag van 2023
  2023-07-01 |  3,00 | twee bronnen | ven23, pw2307
  2024-01-01 | 42,00 | twee bronnen | vel24a, pw2401
  2024-07-01 | 42,00 | twee bronnen | vel24b, die24, wmw24, ronl, pw2407
  2025-01-01 | 45,00 | een bron     | rr25
  2025-07-01 | 45,00 | twee bronnen | nb26, pw2507
  2026-01-01 | 47,00 | twee bronnen | nb26, bwb26
  2026-07-01 | 47,00 | een bron     | pw2607
`,
);

export const verhoging23gehuwden = tabel(
  {
    id: 'pw-23-verhoging-gehuwden',
    naam: 'Verhoging van de norm in een inrichting, gehuwden',
    grond: { wet: participatiewet, artikel: '23', lid: '2', onderdeel: 'b' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 |  85,00 | een bron     | pw1701
  2017-07-01 |  85,00 | twee bronnen | abw44, pw1707
  2018-01-01 |  81,00 | twee bronnen | abw45, baan18, pw1801
  2018-07-01 |  81,00 | twee bronnen | baan18, pw1807
  2019-01-01 |  75,00 | een bron     | pw1901
  2019-07-01 |  75,00 | een bron     | pw1907
  2020-01-01 |  74,00 | een bron     | pw2001
  2020-07-01 |  74,00 | een bron     | ven20, sit20, pw2007
  2021-01-01 |  76,00 | een bron     | pw2101
  2021-07-01 |  76,00 | twee bronnen | vel21, heer21, pw2107              |  | tegenspraak opgelost: een bladzijde drukt 81,00 af, het bedrag van 2018
  2022-01-01 |  79,00 | twee bronnen | rr22, ven22
  2022-07-01 |  79,00 | een bron     | pw2207
  2023-01-01 |  50,00 | twee bronnen | rr23, vel23                        |  | opvallend laag door de hogere zorgtoeslag van 2023
  2023-07-01 |  50,00 | twee bronnen | ven23, pw2307
  2024-01-01 |  95,00 | twee bronnen | vel24a, pw2401
  2024-07-01 |  95,00 | twee bronnen | vel24b, die24, wmw24, ronl, pw2407
  2025-01-01 | 101,00 | een bron     | rr25
  2025-07-01 | 101,00 | twee bronnen | nb26, pw2507
  2026-01-01 | 106,00 | twee bronnen | nb26, bwb26
  2026-07-01 | 106,00 | een bron     | pw2607
`,
);
