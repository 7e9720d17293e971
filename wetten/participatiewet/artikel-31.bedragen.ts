/** Knows the highest amounts of art. 31 lid 2 j, k, m, n, r, y, z and aa Participatiewet: per month, or per calendar year. */
import { day, type Money } from '@samenkracht/core';
import { participatiewet, type Tabel, tabel } from '@samenkracht/law';
import { laatsteDag } from './reikwijdte.ts';

export const maximumN = tabel(
  {
    id: 'pw-31-2-n',
    naam: 'Hoogste vrijlating van 25 procent',
    grond: { wet: participatiewet, artikel: '31', lid: '2', onderdeel: 'n' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 200,00 | een bron     | pw1701
  2017-07-01 | 201,00 | een bron     | pw1707
  2018-01-01 | 202,00 | een bron     | pw1801
  2018-07-01 | 203,00 | een bron     | pw1807
  2019-01-01 | 209,00 | een bron     | pw1901
  2019-07-01 | 211,00 | een bron     | pw1907
  2020-01-01 | 215,00 | een bron     | pw2001
  2020-07-01 | 217,00 | twee bronnen | zut20, bbb21, pw2007
  2021-01-01 | 220,00 | een bron     | pw2101
  2021-07-01 | 221,00 | twee bronnen | vel21, pw2107
  2022-01-01 | 224,00 | een bron     | pw2201
  2022-07-01 | 226,00 | een bron     | pw2207
  2023-01-01 | 246,00 | een bron     | rr23
  2023-07-01 | 249,00 | een bron     | pw2307
  2024-01-01 | 264,00 | twee bronnen | vel24a, pw2401
  2024-07-01 | 269,00 | twee bronnen | vel24b, pw2407
  2025-01-01 | 273,00 | een bron     | rr25
  2025-07-01 | 278,00 | twee bronnen | nb26, pw2507
  2026-01-01 | 285,00 | twee bronnen | nb26, bwb26, iasz
  2026-07-01 | 289,00 | afgeleid     | pw2607               |  | NIET BEKENDGEMAAKT: de wettekst van 2026-07-01 drukt nog het bedrag van januari af (285,00), hoewel art. 38 lid 4 een wijziging per 1 juli voorschrijft; schatting: januari x 1,014536
`,
);

export const maximumR = tabel(
  {
    id: 'pw-31-2-r',
    naam: 'Hoogste vrijlating van 12,5 procent voor een alleenstaande ouder',
    grond: { wet: participatiewet, artikel: '31', lid: '2', onderdeel: 'r' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 125,04 | een bron     | pw1701
  2017-07-01 | 125,67 | een bron     | pw1707
  2018-01-01 | 126,32 | een bron     | pw1801
  2018-07-01 | 127,00 | een bron     | pw1807
  2019-01-01 | 130,70 | een bron     | pw1901
  2019-07-01 | 131,58 | een bron     | pw1907
  2020-01-01 | 134,35 | een bron     | pw2001
  2020-07-01 | 135,49 | twee bronnen | zut20, bbb21, pw2007
  2021-01-01 | 137,46 | een bron     | pw2101
  2021-07-01 | 137,94 | twee bronnen | vel21, pw2107
  2022-01-01 | 139,71 | een bron     | pw2201
  2022-07-01 | 141,12 | een bron     | pw2207
  2023-01-01 | 153,38 | een bron     | rr23
  2023-07-01 | 155,74 | een bron     | pw2307
  2024-01-01 | 164,73 | twee bronnen | vel24a, pw2401
  2024-07-01 | 167,79 | twee bronnen | vel24b, pw2407
  2025-01-01 | 170,61 | een bron     | rr25
  2025-07-01 | 173,87 | twee bronnen | nb26, pw2507
  2026-01-01 | 177,66 | twee bronnen | nb26, bwb26
  2026-07-01 | 180,24 | afgeleid     | pw2607               |  | NIET BEKENDGEMAAKT: de wettekst van 2026-07-01 drukt nog het bedrag van januari af (177,66), hoewel art. 38 lid 4 een wijziging per 1 juli voorschrijft; schatting: januari x 1,014536
`,
);

export const maximumY = tabel(
  {
    id: 'pw-31-2-y',
    naam: 'Hoogste vrijlating van 15 procent bij een medische urenbeperking',
    grond: { wet: participatiewet, artikel: '31', lid: '2', onderdeel: 'y' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 126,82 | een bron     | pw1701
  2017-07-01 | 127,46 | een bron     | pw1707
  2018-01-01 | 128,12 | een bron     | pw1801
  2018-07-01 | 128,81 | een bron     | pw1807
  2019-01-01 | 132,56 | een bron     | pw1901
  2019-07-01 | 133,45 | een bron     | pw1907
  2020-01-01 | 136,26 | een bron     | pw2001
  2020-07-01 | 137,42 | een bron     | bbb21
  2021-01-01 | 139,41 | een bron     | pw2101
  2021-07-01 | 139,90 | een bron     | pw2107
  2022-01-01 | 141,69 | een bron     | pw2201
  2022-07-01 | 143,12 | een bron     | pw2207
  2023-01-01 | 155,56 | een bron     | rr23
  2023-07-01 | 157,96 | een bron     | pw2307
  2024-01-01 | 167,07 | een bron     | pw2401
  2024-07-01 | 170,18 | een bron     | vel24b
  2025-01-01 | 173,04 | een bron     | rr25
  2025-07-01 | 176,35 | twee bronnen | nb26, pw2507
  2026-01-01 | 180,19 | twee bronnen | nb26, bwb26
  2026-07-01 | 182,81 | afgeleid     | pw2607       |  | NIET BEKENDGEMAAKT: de wettekst van 2026-07-01 drukt nog het bedrag van januari af (180,19), hoewel art. 38 lid 4 een wijziging per 1 juli voorschrijft; schatting: januari x 1,014536
`,
);

export const maximumZ = tabel(
  {
    id: 'pw-31-2-z',
    naam: 'Hoogste vrijlating van 15 procent voor de doelgroep loonkostensubsidie',
    grond: { wet: participatiewet, artikel: '31', lid: '2', onderdeel: 'z' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2023-01-01 | 155,56 | een bron     | rr23
  2023-07-01 | 157,96 | een bron     | pw2307
  2024-01-01 | 167,07 | afgeleid     |              |  | TEGENSPRAAK: de wettekst drukt nog 157,96 af, het bedrag van het halfjaar ervoor; y, z en aa zijn in elk ander halfjaar gelijk
  2024-07-01 | 170,18 | een bron     | vel24b
  2025-01-01 | 173,04 | afgeleid     | rr25         |  | TEGENSPRAAK: de wettekst drukt nog 170,18 af, het bedrag van het halfjaar ervoor; y, z en aa zijn in elk ander halfjaar gelijk
  2025-07-01 | 176,35 | twee bronnen | nb26, pw2507
  2026-01-01 | 180,19 | twee bronnen | nb26, bwb26
  2026-07-01 | 182,81 | afgeleid     | pw2607       |  | NIET BEKENDGEMAAKT: de wettekst van 2026-07-01 drukt nog het bedrag van januari af (180,19), hoewel art. 38 lid 4 een wijziging per 1 juli voorschrijft; schatting: januari x 1,014536
`,
);

export const maximumJ = tabel(
  {
    id: 'pw-31-2-j',
    naam: 'Hoogste premie arbeidsinschakeling per kalenderjaar',
    grond: { wet: participatiewet, artikel: '31', lid: '2', onderdeel: 'j' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 2.392,00 | een bron     | pw1701
  2017-07-01 | 2.404,00 | een bron     | pw1707
  2018-01-01 | 2.416,00 | een bron     | pw1801
  2018-07-01 | 2.429,00 | een bron     | pw1807
  2019-01-01 | 2.500,00 | een bron     | pw1901
  2019-07-01 | 2.517,00 | een bron     | pw1907
  2020-01-01 | 2.570,00 | een bron     | pw2001
  2020-07-01 | 2.592,00 | een bron     | pw2007
  2021-01-01 | 2.629,00 | een bron     | pw2101
  2021-07-01 | 2.638,00 | een bron     | pw2107
  2022-01-01 | 2.672,00 | een bron     | pw2201
  2022-07-01 | 2.699,00 | een bron     | pw2207
  2023-01-01 | 2.934,00 | een bron     | rr23
  2023-07-01 | 2.979,00 | een bron     | pw2307
  2024-01-01 | 3.151,00 | een bron     | pw2401
  2024-07-01 | 3.209,00 | een bron     | pw2407
  2025-01-01 | 3.263,00 | een bron     | rr25
  2025-07-01 | 3.326,00 | twee bronnen | nb26, pw2507
  2026-01-01 | 3.398,00 | twee bronnen | nb26, bwb26
  2026-07-01 | 3.447,00 | afgeleid     | pw2607               |  | NIET BEKENDGEMAAKT: de wettekst van 2026-07-01 drukt nog het bedrag van januari af (3.398,00), hoewel art. 38 lid 4 een wijziging per 1 juli voorschrijft; schatting: januari x 1,014536
`,
);

/** Fixed by ministerial regulation; amounts before 2025 were not found. */
export const maximumKMaand = tabel(
  {
    id: 'pw-31-2-k-maand',
    naam: 'Hoogste kostenvergoeding vrijwilligerswerk per maand',
    grond: { wet: participatiewet, artikel: '31', lid: '2', onderdeel: 'k' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2025-01-01 | 210,00 | een bron     | nb26
  2026-01-01 | 220,00 | twee bronnen | nb26, iasz
`,
);

export const maximumKJaar = tabel(
  {
    id: 'pw-31-2-k-jaar',
    naam: 'Hoogste kostenvergoeding vrijwilligerswerk per kalenderjaar',
    grond: { wet: participatiewet, artikel: '31', lid: '2', onderdeel: 'k' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2025-01-01 | 2.100,00 | een bron     | nb26
  2026-01-01 | 2.200,00 | twee bronnen | nb26, iasz
`,
);

/** Onderdeel m with art. 18 lid 8: gifts and cost-saving contributions together. */
export const giftgrens = tabel(
  {
    id: 'pw-31-2-m',
    naam: 'Giften en kostenbesparende bijdragen per kalenderjaar',
    grond: { wet: participatiewet, artikel: '31', lid: '2', onderdeel: 'm' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  '2026-01-01 | 1.200,00 | twee bronnen | nb26, bwb26, pw2607',
);

/** What a municipality chose before 2026, when the act had no limit: only the amounts that were read in a text of a municipality. */
const gekozen = (bedrag: string): Tabel<Money> =>
  tabel(
    {
      id: `pw-31-2-m-gekozen-${bedrag.replace('.', '').slice(0, 4)}`,
      naam: `Giften per kalenderjaar, gekozen grens van ${bedrag}`,
      grond: { wet: participatiewet, artikel: '31', lid: '2', onderdeel: 'm' },
      soort: 'bedrag',
      tot: day('2026-01-01'),
    },
    `2022-10-01 | ${bedrag} | een bron | cvdr701597`,
  );

export const gekozenGiftgrens1200 = gekozen('1.200,00');
export const gekozenGiftgrens2250 = gekozen('2.250,00');
