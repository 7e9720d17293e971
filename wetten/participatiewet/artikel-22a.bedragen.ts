/** Knows the amounts of art. 22a lid 3 Participatiewet: the part of a partner of 18, 19 or 20 years in a household with cost sharers. */
import { participatiewet, tabel } from '@samenkracht/law';
import { laatsteDag } from './reikwijdte.ts';

export const partnerdeelMetKinderen = tabel(
  {
    id: 'pw-22a-partnerdeel-kinderen',
    naam: 'Deel van de echtgenoot van 18, 19 of 20 jaar, met kinderen',
    grond: { wet: participatiewet, artikel: '22a', lid: '3', onderdeel: 'a' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 523,40 | een bron     | pw1701         |
  2017-07-01 | 525,38 | twee bronnen | abw44, pw1707  | 499,11
  2018-01-01 | 528,37 | twee bronnen | abw45, pw1801  | 501,95
  2018-07-01 | 530,74 | een bron     | pw1807         |
  2019-01-01 | 546,18 | twee bronnen | hk19, pw1901   |
  2019-07-01 | 548,80 | een bron     | pw1907         |
  2020-01-01 | 560,44 | een bron     | pw2001         |
  2020-07-01 | 564,02 | een bron     | pw2007         |
  2021-01-01 | 572,76 | een bron     | pw2101         |
  2021-07-01 | 574,49 | twee bronnen | stab21, pw2107 | 545,77
  2022-01-01 | 581,43 | twee bronnen | rr22, ven22    |
  2022-07-01 | 586,83 | een bron     | pw2207         |
  2023-01-01 | 636,82 | een bron     | rr23           |
  2023-07-01 | 647,96 | een bron     | pw2307         |
  2024-01-01 | 683,75 | een bron     | pw2401         |
  2024-07-01 | 696,87 | een bron     | pw2407         |
  2025-01-01 | 716,58 | een bron     | rr25           |
  2025-07-01 | 729,14 | twee bronnen | nb26, pw2507   |
  2026-01-01 | 746,42 | twee bronnen | nb26, bwb26    |
  2026-07-01 | 755,98 | een bron     | pw2607         |
`,
);

export const partnerdeelZonderKinderen = tabel(
  {
    id: 'pw-22a-partnerdeel',
    naam: 'Deel van de echtgenoot van 18, 19 of 20 jaar, zonder kinderen',
    grond: { wet: participatiewet, artikel: '22a', lid: '3', onderdeel: 'b' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 242,60 | een bron     | pw1701         |
  2017-07-01 | 243,52 | twee bronnen | abw44, pw1707  | 231,34
  2018-01-01 | 244,91 | twee bronnen | abw45, pw1801  | 232,66
  2018-07-01 | 246,01 | een bron     | pw1807         |
  2019-01-01 | 253,17 | twee bronnen | hk19, pw1901   |
  2019-07-01 | 254,39 | een bron     | pw1907         |
  2020-01-01 | 259,78 | een bron     | pw2001         |
  2020-07-01 | 261,44 | een bron     | pw2007         |
  2021-01-01 | 265,49 | een bron     | pw2101         |
  2021-07-01 | 266,29 | twee bronnen | stab21, pw2107 | 252,98
  2022-01-01 | 269,51 | twee bronnen | rr22, ven22    |
  2022-07-01 | 272,02 | een bron     | pw2207         |
  2023-01-01 | 295,20 | een bron     | rr23           |
  2023-07-01 | 300,36 | een bron     | pw2307         |
  2024-01-01 | 316,94 | een bron     | pw2401         |
  2024-07-01 | 323,03 | een bron     | pw2407         |        | een gemeente drukt 323,04 af; de wettekst 323,03
  2025-01-01 | 332,17 | een bron     | rr25           |
  2025-07-01 | 337,98 | twee bronnen | nb26, pw2507   |
  2026-01-01 | 345,99 | twee bronnen | nb26, bwb26    |
  2026-07-01 | 350,42 | een bron     | pw2607         |
`,
);
