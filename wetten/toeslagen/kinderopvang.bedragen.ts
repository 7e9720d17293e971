/** Knows the maximum hourly rates, the hours and the percentage scales of the Besluit kinderopvangtoeslag. */
import { day } from '@samenkracht/core';
import { tabel } from '@samenkracht/law';
import { kinderopvangwet } from './wetten.ts';

const tot = day('2027-01-01');

export const uurprijsDagopvang = tabel(
  {
    id: 'wko-1-7-dagopvang',
    naam: 'Hoogste uurprijs dagopvang',
    grond: { wet: kinderopvangwet, artikel: '1.7', lid: '2' },
    soort: 'bedrag',
    tot,
  },
  `
  2021-01-01 |  8,46 | een bron     | bers
  2022-01-01 |  8,50 | twee bronnen | bers, hilb24
  2023-01-01 |  9,12 | twee bronnen | bers, kgo
  2024-01-01 | 10,25 | twee bronnen | bers, hilb24
  2025-01-01 | 10,71 | een bron     | gmf
  2026-01-01 | 11,23 | twee bronnen | kot, gmf, west26
`,
);

export const uurprijsBuitenschools = tabel(
  {
    id: 'wko-1-7-bso',
    naam: 'Hoogste uurprijs buitenschoolse opvang',
    grond: { wet: kinderopvangwet, artikel: '1.7', lid: '2' },
    soort: 'bedrag',
    tot,
  },
  `
  2021-01-01 | 7,27 | een bron     | bers
  2022-01-01 | 7,31 | twee bronnen | bers, hilb24
  2023-01-01 | 7,85 | twee bronnen | bers, kgo
  2024-01-01 | 9,12 | twee bronnen | bers, hilb24
  2025-01-01 | 9,52 | een bron     | gmf
  2026-01-01 | 9,98 | twee bronnen | kot, gmf, west26
`,
);

export const uurprijsGastouder = tabel(
  {
    id: 'wko-1-7-gastouder',
    naam: 'Hoogste uurprijs gastouderopvang',
    grond: { wet: kinderopvangwet, artikel: '1.7', lid: '2' },
    soort: 'bedrag',
    tot,
  },
  `
  2021-01-01 | 6,49 | een bron     | bers
  2022-01-01 | 6,52 | twee bronnen | bers, hilb24
  2023-01-01 | 6,85 | twee bronnen | bers, kgo
  2024-01-01 | 7,53 | twee bronnen | bers, hilb24
  2025-01-01 | 8,10 | een bron     | gmf
  2026-01-01 | 8,49 | twee bronnen | kot, gmf, west26
`,
);

export const hoogsteUren = tabel(
  {
    id: 'wko-1-7-uren',
    naam: 'Hoogste aantal uren per kind per maand',
    grond: { wet: kinderopvangwet, artikel: '1.7', lid: '4' },
    soort: 'aantal',
    tot,
  },
  `
  2024-01-01 | 230 | een bron     | hilb24
  2025-01-01 | 230 | afgeleid     | hilb24, kot |  | het aantal van het jaar ervoor en erna
  2026-01-01 | 230 | twee bronnen | kot, gmf
`,
);

/** A scale as text: up to and with this income, this percentage. `onbekend`: the table of that part was not found. */
export const schaalEersteKind = tabel(
  {
    id: 'wko-1-8-eerste',
    naam: 'Percentage van de kosten voor het eerste kind',
    grond: { wet: kinderopvangwet, artikel: '1.8', lid: '1' },
    soort: 'tekst',
    tot,
  },
  `
  2024-01-01 | 28.297: 96%; 29.786: 95,5%; 31.273: 94,4%; 32.757: 93,4%; 34.357: 92,5%; 35.955: 91,9%; 37.557: 90,9%; 39.155: 90,4%; 40.759: 89,5%; 42.359: 88,7%; 43.997: 88,1%; 45.637: 87,3%; 47.278: 86,6%; 48.918: 85,9%; 50.562: 85%; 52.201: 84,5%; 53.841: 83,7%; 55.482: 83%; 57.275: 82,1%; 60.791: 80,6%; 64.305: 79,8%; 67.821: 78,7%; 71.339: 76,4%; 74.853: 74,1%; 78.371: 71,9%; 81.886: 69,4%; 85.402: 67,1%; 88.919: 64,9%; 92.433: 62,5%; 95.954: 60,3%; 99.469: 57,8%; 102.983: 55,5%; 106.499: 53,3%; 110.084: 50,9%; 113.686: 48,8%; 117.286: 46,7%; 120.887: 44,6%; 124.485: 42,4%; 128.088: 40,5%; 131.690: 38,6%; 135.292: 36,7%; 138.889: 34,7%; daarboven: 33,3% | een bron | hilb24
  2025-01-01 | 47.403: 96%; 159.224: onbekend; daarboven: 33,3% | een bron | gmf |  | een andere bron drukt 49.319 af als de grens van 96%
  2026-01-01 | 56.412: 96%; 165.657: onbekend; daarboven: 36,5% | twee bronnen | kot, gmf, west26
`,
);

export const schaalVolgendKind = tabel(
  {
    id: 'wko-1-8-volgend',
    naam: 'Percentage van de kosten voor een volgend kind',
    grond: { wet: kinderopvangwet, artikel: '1.8', lid: '1' },
    soort: 'tekst',
    tot,
  },
  `
  2024-01-01 | 28.297: 96%; 29.786: 95,6%; 31.273: 95,4%; 32.757: 95,2%; 34.357: 95%; 35.955: 94,9%; 37.557: 94,7%; 60.791: 94,5%; 64.305: 94,1%; 67.821: 93,5%; 71.339: 93,1%; 74.853: 92,8%; 78.371: 92,1%; 81.886: 91,6%; 85.402: 91,1%; 88.919: 90,4%; 92.433: 89,8%; 95.954: 89,4%; 99.469: 89,1%; 102.983: 88,4%; 106.499: 88%; 110.084: 87,5%; 113.686: 86,8%; 117.286: 86,3%; 120.887: 85,9%; 124.485: 85,6%; 128.088: 84,9%; 131.690: 84,3%; 135.292: 83,9%; 138.889: 83,3%; 142.489: 82,9%; 146.092: 82,2%; 149.691: 81,6%; 153.292: 80,6%; 156.891: 80,3%; 160.494: 79,5%; 164.098: 78,6%; 167.696: 78%; 171.297: 77,1%; 174.895: 76,6%; 178.498: 75,8%; 182.100: 75,1%; 185.701: 74,4%; 189.301: 73,4%; 192.898: 72,9%; 196.502: 72,2%; 200.101: 71,4%; 203.703: 70,7%; 207.304: 70,1%; 210.903: 69,3%; 214.505: 68,5%; 218.104: 68%; daarboven: 67,1% | een bron | hilb24
  2025-01-01 | 47.403: 96%; daarboven: onbekend | een bron | gmf
  2026-01-01 | 56.412: 96%; daarboven: onbekend | twee bronnen | kot, gmf, west26
`,
);
