/** Knows the amounts of art. 22 Participatiewet: norms from the AOW age, per month, holiday allowance included. */
import { participatiewet, tabel } from '@samenkracht/law';
import { laatsteDag } from './reikwijdte.ts';

export const norm22alleenstaande = tabel(
  {
    id: 'pw-22-alleenstaande',
    naam: 'Norm alleenstaande (ouder) met de AOW-leeftijd',
    grond: { wet: participatiewet, artikel: '22', onderdeel: 'a' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 1.104,14 | een bron     | heer17, pw1701                     | 1.048,93
  2017-07-01 | 1.108,48 | twee bronnen | abw44, heer17, pw1707              | 1.053,06
  2018-01-01 | 1.115,48 | twee bronnen | abw45, pw1801                      | 1.059,71
  2018-07-01 | 1.121,43 | een bron     | isd18, pw1807                      | 1.065,36
  2019-01-01 | 1.147,80 | een bron     | oss19, kemp19, pw1901              | 1.090,41
  2019-07-01 | 1.154,03 | twee bronnen | hsk19, isd19, sv20, pw1907         | 1.096,33
  2020-01-01 | 1.176,25 | een bron     | pw2001                             |
  2020-07-01 | 1.184,26 | twee bronnen | ven20, hsk19, pw2007               | 1.125,05
  2021-01-01 | 1.195,97 | twee bronnen | heer21, pw2101                     |
  2021-07-01 | 1.199,98 | twee bronnen | stab21, soa21, vel21, pw2107       | 1.139,98
  2022-01-01 | 1.213,06 | twee bronnen | rr22, heer22, ven22                |
  2022-07-01 | 1.225,67 | twee bronnen | haar22, amf22, pw2207              | 1.164,39
  2023-01-01 | 1.330,67 | twee bronnen | rr23, vel23, rsw23                 | 1.264,14
  2023-07-01 | 1.357,66 | twee bronnen | ven23, heer23, pw2307              |
  2024-01-01 | 1.425,76 | twee bronnen | vel24a, wes24, rsd24, pw2401       |
  2024-07-01 | 1.456,85 | twee bronnen | vel24b, die24, wmw24, ronl, pw2407 |
  2025-01-01 | 1.501,07 | twee bronnen | rr25, wes25, ronl                  |
  2025-07-01 | 1.530,21 | twee bronnen | nb26, ronl, metro25                |
  2026-01-01 | 1.564,69 | twee bronnen | nb26, bwb26                        |
  2026-07-01 | 1.587,34 | een bron     | pw2607                             |
`,
);

export const norm22gehuwden = tabel(
  {
    id: 'pw-22-gehuwden',
    naam: 'Norm gehuwden van wie een of beiden de AOW-leeftijd hebben',
    grond: { wet: participatiewet, artikel: '22', onderdeel: 'b' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 1.508,06 | een bron     | heer17, pw1701                     | 1.432,66
  2017-07-01 | 1.514,74 | twee bronnen | abw44, heer17, pw1707              | 1.439,00
  2018-01-01 | 1.525,44 | twee bronnen | abw45, pw1801                      | 1.449,17
  2018-07-01 | 1.533,18 | een bron     | isd18, pw1807                      | 1.456,52 | de wettekst drukt af: 1.533,18 PM
  2019-01-01 | 1.563,46 | een bron     | oss19, kemp19, pw1901              | 1.485,29
  2019-07-01 | 1.571,50 | twee bronnen | hsk19, isd19, pw1907               | 1.492,93 | tegenspraak opgelost: wettekst 1.571,50; twee bladzijden drukken 1.573,16 en 1.571,30 af
  2020-01-01 | 1.594,42 | een bron     | pw2001                             |
  2020-07-01 | 1.606,88 | twee bronnen | ven20, hsk19, pw2007               | 1.526,54
  2021-01-01 | 1.620,74 | twee bronnen | heer21, pw2101                     |
  2021-07-01 | 1.627,08 | twee bronnen | stab21, soa21, vel21, pw2107       | 1.545,73
  2022-01-01 | 1.642,54 | twee bronnen | rr22, heer22, ven22                |
  2022-07-01 | 1.660,36 | twee bronnen | haar22, amf22, pw2207              | 1.577,34
  2023-01-01 | 1.807,20 | twee bronnen | rr23, vel23, rsw23                 | 1.716,84
  2023-07-01 | 1.843,60 | twee bronnen | ven23, heer23, pw2307              |
  2024-01-01 | 1.933,98 | twee bronnen | vel24a, wes24, rsd24               |          | TEGENSPRAAK: de wettekst drukt 1.932,32 af; drie andere bronnen 1.933,98, dat past bij de koppeling aan het AOW-pensioen (art. 37a)
  2024-07-01 | 1.976,64 | twee bronnen | vel24b, die24, wmw24, ronl, pw2407 |
  2025-01-01 | 2.053,48 | twee bronnen | rr25, wes25, ronl                  |
  2025-07-01 | 2.094,98 | twee bronnen | nb26, ronl, metro25                |
  2026-01-01 | 2.144,16 | twee bronnen | nb26, bwb26                        |
  2026-07-01 | 2.176,10 | een bron     | pw2607                             |          | halve cent: zonder vakantietoeslag 2.067,29 of 2.067,30
`,
);
