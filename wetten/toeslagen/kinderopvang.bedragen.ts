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
  2025-01-01 | 47.403: 96%; 49.108: 95,3%; 50.811: 94,6%; 52.519: 93,7%; 54.221: 93,1%; 55.925: 92,3%; 57.629: 91,6%; 59.492: 90,7%; 63.144: 89,2%; 66.794: 88,4%; 70.446: 87,3%; 74.100: 85%; 77.750: 82,7%; 81.404: 80,5%; 85.055: 78%; 88.707: 75,7%; 92.360: 73,5%; 96.010: 71,1%; 99.667: 68,9%; 103.318: 66,4%; 106.968: 64,1%; 110.621: 61,9%; 114.344: 59,5%; 118.086: 57,4%; 121.825: 55,3%; 125.565: 53,2%; 129.303: 51%; 133.045: 49,1%; 136.786: 47,2%; 140.528: 45,3%; 144.264: 43,3%; 148.003: 41,3%; 151.746: 39,3%; 155.484: 37,3%; 159.224: 35,3%; daarboven: 33,3% | afgeleid | koos25, gmf, wijzer25 |  | teruggerekend uit de ouderbijdragen van een opvang die het percentage volgt; op de cent en op alle rijen
  2026-01-01 | 56.412: 96%; 58.184: 95,5%; 59.957: 94,8%; 61.895: 93,9%; 65.695: 92,4%; 69.492: 91,6%; 73.292: 90,5%; 77.094: 88,2%; 80.891: 85,9%; 84.693: 83,7%; 88.491: 81,2%; 92.291: 78,9%; 96.091: 76,7%; 99.889: 74,3%; 103.694: 72,1%; 107.492: 69,6%; 111.290: 67,3%; 115.090: 65,1%; 118.963: 62,7%; 122.857: 60,6%; 126.747: 58,5%; 130.638: 56,4%; 134.527: 54,2%; 138.420: 52,3%; 142.312: 50,4%; 146.205: 48,5%; 150.092: 46,5%; 153.982: 44,5%; 157.877: 42,5%; 161.766: 40,5%; 165.657: 38,5%; daarboven: 36,5% | uit het geheugen | tabellen26, kot
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
  2025-01-01 | 47.403: 96%; 52.519: onbekend; 63.144: 94,5%; 66.794: 94,1%; 70.446: 93,5%; 74.100: 93,1%; 77.750: 92,8%; 81.404: 92,1%; 85.055: 91,6%; 88.707: 91,1%; 92.360: 90,4%; 96.010: 89,8%; 99.667: 89,4%; 103.318: 89,1%; 106.968: 88,4%; 110.621: 88%; 114.344: 87,5%; 118.086: 86,8%; 121.825: 86,3%; 125.565: 85,9%; 129.303: 85,6%; 133.045: 84,9%; 136.786: 84,3%; 140.528: 83,9%; 144.264: 83,3%; 148.003: 82,9%; 151.746: 82,2%; 155.484: 81,6%; 159.224: 80,6%; daarboven: onbekend | afgeleid | hilb24, wijzer25, koos25 |  | de percentages van 2024, die de toelichting boven 52.519 niet wijzigt; daaronder iets hoger, niet gevonden
  2026-01-01 | 56.412: 96%; 65.695: 95,6%; 69.492: 95,2%; 73.292: 94,6%; 77.094: 94,2%; 80.891: 93,9%; 84.693: 93,2%; 88.491: 92,7%; 92.291: 92,2%; 96.091: 91,5%; 99.889: 90,9%; 103.694: 90,5%; 107.492: 90,2%; 111.290: 89,5%; 115.090: 89,1%; 118.963: 88,6%; 122.857: 87,9%; 126.747: 87,4%; 130.638: 87%; 134.527: 86,7%; 138.420: 86%; 142.312: 85,4%; 146.205: 85%; 150.092: 84,4%; 153.982: 84%; 157.877: 83,3%; 161.766: 82,7%; 165.657: 81,7%; 169.547: 81,4%; 173.440: 80,6%; 177.335: 79,7%; 181.223: 79,1%; 185.114: 78,2%; 189.002: 77,7%; 192.896: 76,9%; 196.789: 76,2%; 200.681: 75,5%; 204.571: 74,5%; 208.458: 74%; 212.353: 73,3%; 216.242: 72,5%; 220.134: 71,8%; 224.026: 71,2%; 227.915: 70,4%; 231.807: 69,6%; 235.697: 69,1%; daarboven: 68,2% | uit het geheugen | tabellen26, kot
`,
);
