/** Knows the amounts of art. 20 Participatiewet: norms for people of 18, 19 and 20 years, per month, holiday allowance included. */
import { participatiewet, tabel } from '@samenkracht/law';
import { laatsteDag } from './reikwijdte.ts';

export const norm20alleenstaande = tabel(
  {
    id: 'pw-20-alleenstaande',
    naam: 'Norm alleenstaande (ouder) van 18, 19 of 20 jaar',
    grond: { wet: participatiewet, artikel: '20', lid: '1', onderdeel: 'a' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 242,60 | een bron     | heer17, pw1701               | 230,47
  2017-07-01 | 243,52 | twee bronnen | abw44, heer17                | 231,34
  2018-01-01 | 244,91 | twee bronnen | abw45, baan18, pw1801        | 232,66
  2018-07-01 | 246,01 | twee bronnen | baan18, pw1807               |
  2019-01-01 | 253,17 | twee bronnen | hk19, hrk, str19, pw1901     | 240,51
  2019-07-01 | 254,39 | twee bronnen | hrk, sv20, pw1907            |        | een bladzijde drukt op een plek 254,31 af en op een andere 254,39
  2020-01-01 | 259,78 | een bron     | pw2001                       |
  2020-07-01 | 261,44 | twee bronnen | ven20, sit20                 | 248,37
  2021-01-01 | 265,49 | twee bronnen | heer21, pw2101               |
  2021-07-01 | 266,29 | twee bronnen | stab21, soa21, vel21, pw2107 | 252,98
  2022-01-01 | 269,51 | twee bronnen | heer22, ven22                |
  2022-07-01 | 272,02 | een bron     | amf22, pw2207                | 258,42
  2023-01-01 | 295,20 | twee bronnen | rr23, vel23, rsw23           | 280,44
  2023-07-01 | 300,36 | twee bronnen | ven23, heer23, pw2307        |
  2024-01-01 | 316,94 | twee bronnen | vel24a, wes24, rsd24, pw2401 | 301,09
  2024-07-01 | 323,03 | twee bronnen | vel24b, die24, wmw24, ronl   | 306,88
  2025-01-01 | 332,17 | twee bronnen | rr25, wes25, ronl            |
  2025-07-01 | 337,98 | twee bronnen | nb26, ronl, metro25          |
  2026-01-01 | 345,99 | twee bronnen | nb26, bwb26                  |
  2026-07-01 | 350,42 | een bron     | pw2607                       |
`,
);

export const norm20beiden = tabel(
  {
    id: 'pw-20-beiden',
    naam: 'Norm gehuwden, beiden 18, 19 of 20 jaar, zonder kinderen',
    grond: { wet: participatiewet, artikel: '20', lid: '1', onderdeel: 'b' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 485,20 | afgeleid     | heer17                       | 460,94 | de bron geeft het deel zonder vakantietoeslag; het totaal is dat deel gedeeld door 0,95
  2017-07-01 | 487,04 | twee bronnen | abw44, heer17                | 462,69
  2018-01-01 | 489,82 | twee bronnen | abw45, baan18, pw1801        | 465,33
  2018-07-01 | 492,02 | twee bronnen | baan18, pw1807               |
  2019-01-01 | 506,34 | twee bronnen | hk19, hrk, str19, pw1901     | 481,02
  2019-07-01 | 508,78 | twee bronnen | hrk, sv20                    |        | een bladzijde drukt 508,75 af
  2020-01-01 | 519,56 | een bron     | pw2001                       |
  2020-07-01 | 522,88 | twee bronnen | ven20, sit20                 | 496,74
  2021-01-01 | 530,98 | twee bronnen | heer21, pw2101               |
  2021-07-01 | 532,58 | twee bronnen | stab21, soa21, vel21, pw2107 | 505,95
  2022-01-01 | 539,02 | twee bronnen | heer22, ven22                |
  2022-07-01 | 544,04 | een bron     | amf22, pw2207                |
  2023-01-01 | 590,40 | twee bronnen | rr23, vel23, rsw23           | 560,88
  2023-07-01 | 600,72 | twee bronnen | ven23, heer23, pw2307        |
  2024-01-01 | 633,88 | twee bronnen | vel24a, wes24, rsd24, pw2401 | 602,19
  2024-07-01 | 646,06 | twee bronnen | vel24b, die24, wmw24, ronl   | 613,76
  2025-01-01 | 664,34 | twee bronnen | rr25, wes25, ronl            |
  2025-07-01 | 675,96 | twee bronnen | nb26, ronl, metro25          |
  2026-01-01 | 691,98 | twee bronnen | nb26, bwb26                  |
  2026-07-01 | 700,84 | een bron     | pw2607                       |
`,
);

export const norm20een = tabel(
  {
    id: 'pw-20-een',
    naam: 'Norm gehuwden, een van hen 18, 19 of 20 jaar, zonder kinderen',
    grond: { wet: participatiewet, artikel: '20', lid: '1', onderdeel: 'c' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 |   944,59 | een bron     | heer17, pw1701               |   897,36
  2017-07-01 |   948,18 | twee bronnen | abw44, heer17                |   900,77
  2018-01-01 |   953,57 | twee bronnen | abw45, baan18, pw1801        |   905,89
  2018-07-01 |   957,84 | twee bronnen | baan18, pw1807               |
  2019-01-01 |   985,71 | twee bronnen | hk19, hrk, str19, pw1901     |   936,42
  2019-07-01 |   990,41 | twee bronnen | hrk, sv20                    |
  2020-01-01 | 1.011,44 | een bron     | pw2001                       |
  2020-07-01 | 1.017,89 | twee bronnen | ven20, sit20                 |   967,00
  2021-01-01 | 1.033,66 | twee bronnen | heer21, pw2101               |
  2021-07-01 | 1.036,79 | twee bronnen | stab21, soa21, vel21, pw2107 |   984,95
  2022-01-01 | 1.049,30 | twee bronnen | heer22, ven22                |
  2022-07-01 | 1.059,04 | een bron     | amf22, pw2207                |
  2023-01-01 | 1.149,24 | twee bronnen | rr23, vel23, rsw23           | 1.091,78
  2023-07-01 | 1.169,37 | twee bronnen | ven23, heer23, pw2307        |
  2024-01-01 | 1.233,96 | twee bronnen | vel24a, wes24, rsd24, pw2401 | 1.172,26
  2024-07-01 | 1.257,64 | twee bronnen | vel24b, die24, wmw24, ronl   | 1.194,76
  2025-01-01 | 1.293,21 | twee bronnen | rr25, wes25, ronl            |
  2025-07-01 | 1.315,88 | twee bronnen | nb26, ronl, metro25          |
  2026-01-01 | 1.347,06 | twee bronnen | nb26, bwb26                  |
  2026-07-01 | 1.364,32 | een bron     | pw2607                       |
`,
);

export const norm20beidenMetKinderen = tabel(
  {
    id: 'pw-20-beiden-kinderen',
    naam: 'Norm gehuwden, beiden 18, 19 of 20 jaar, met kinderen',
    grond: { wet: participatiewet, artikel: '20', lid: '2', onderdeel: 'b' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 |   766,00 | een bron     | heer17, pw1701               | 727,70
  2017-07-01 |   768,90 | twee bronnen | abw44, heer17                | 730,46
  2018-01-01 |   773,28 | twee bronnen | abw45, baan18, pw1801        | 734,62
  2018-07-01 |   776,75 | twee bronnen | baan18, pw1807               |
  2019-01-01 |   799,35 | twee bronnen | hk19, str19, pw1901          | 759,38
  2019-07-01 |   803,19 | twee bronnen | sv20, pw1907                 |
  2020-01-01 |   820,22 | een bron     | pw2001                       |
  2020-07-01 |   825,46 | twee bronnen | ven20, sit20                 | 784,19
  2021-01-01 |   838,25 | twee bronnen | heer21, pw2101               |
  2021-07-01 |   840,78 | twee bronnen | stab21, soa21, vel21, pw2107 | 798,74
  2022-01-01 |   850,94 | twee bronnen | heer22, ven22                |
  2022-07-01 |   858,85 | een bron     | pw2207                       |
  2023-01-01 |   932,02 | twee bronnen | rr23, vel23, rsw23           | 885,42
  2023-07-01 |   948,32 | twee bronnen | ven23, heer23, pw2307        |
  2024-01-01 | 1.000,69 | twee bronnen | vel24a, wes24, rsd24, pw2401 | 950,66
  2024-07-01 | 1.019,90 | twee bronnen | vel24b, die24, wmw24, ronl   | 968,90
  2025-01-01 | 1.048,75 | twee bronnen | rr25, wes25, ronl            |
  2025-07-01 | 1.067,12 | twee bronnen | nb26, ronl, metro25          |
  2026-01-01 | 1.092,41 | twee bronnen | nb26, bwb26                  |
  2026-07-01 | 1.106,40 | een bron     | pw2607                       |
`,
);

export const norm20eenMetKinderen = tabel(
  {
    id: 'pw-20-een-kinderen',
    naam: 'Norm gehuwden, een van hen 18, 19 of 20 jaar, met kinderen',
    grond: { wet: participatiewet, artikel: '20', lid: '2', onderdeel: 'c' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 1.225,39 | een bron     | heer17, pw1701                     | 1.164,12
  2017-07-01 | 1.230,04 | twee bronnen | abw44, heer17                      | 1.168,54
  2018-01-01 | 1.237,03 | twee bronnen | abw45, baan18, pw1801              | 1.175,18
  2018-07-01 | 1.242,57 | twee bronnen | baan18, pw1807                     |
  2019-01-01 | 1.278,72 | twee bronnen | hk19, str19, pw1901                | 1.214,78
  2019-07-01 | 1.284,82 | twee bronnen | sv20, pw1907                       |
  2020-01-01 | 1.312,10 | een bron     | pw2001                             |
  2020-07-01 | 1.320,47 | twee bronnen | ven20, sit20                       | 1.254,45
  2021-01-01 | 1.340,93 | twee bronnen | heer21, pw2101                     |
  2021-07-01 | 1.344,99 | twee bronnen | stab21, soa21, vel21, pw2107       | 1.277,74
  2022-01-01 | 1.361,22 | twee bronnen | heer22, ven22                      |
  2022-07-01 | 1.373,85 | een bron     | pw2207                             |
  2023-01-01 | 1.490,86 | twee bronnen | rr23, vel23, rsw23                 | 1.416,32
  2023-07-01 | 1.516,97 | twee bronnen | ven23, heer23, pw2307              |
  2024-01-01 | 1.600,77 | twee bronnen | vel24a, wes24, rsd24, pw2401       | 1.520,73
  2024-07-01 | 1.631,48 | twee bronnen | vel24b, die24, wmw24, ronl, pw2407 | 1.549,91
  2025-01-01 | 1.677,62 | twee bronnen | rr25, wes25, ronl                  |
  2025-07-01 | 1.707,04 | twee bronnen | nb26, ronl, metro25                |
  2026-01-01 | 1.747,49 | twee bronnen | nb26, bwb26                        |
  2026-07-01 | 1.769,88 | een bron     | pw2607                             |
`,
);

export const verhoging20 = tabel(
  {
    id: 'pw-20-verhoging',
    naam: 'Verhoging voor wie 18, 19 of 20 is en niet op zijn ouders kan rekenen',
    grond: { wet: participatiewet, artikel: '20', lid: '3' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2026-01-01 | 746,45 | twee bronnen | nb26, bwb26
  2026-07-01 | 762,24 | een bron     | pw2607
`,
);
