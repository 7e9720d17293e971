/** Knows the amounts of Awb 4:98 and 4:113: small interest, and the fee of a reminder. The text of 2024 was seen; a later change was not checked. */
import { day } from '@samenkracht/core';
import { awb, tabel } from '@samenkracht/law';

const tot = day('2027-01-01');

export const kleineRenteSchuldenaar = tabel(
  {
    id: 'awb-4-98-schuldenaar',
    naam: 'Rente onder dit bedrag is niet verschuldigd',
    grond: { wet: awb, artikel: '4:98', lid: '2' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 20,00 | een bron | awb
  2025-01-01 | 20,00 | afgeleid | awb |  | de tekst van 2024; een latere wijziging is niet nagegaan
`,
);

export const kleineRenteBestuursorgaan = tabel(
  {
    id: 'awb-4-98-bestuursorgaan',
    naam: 'Rente onder dit bedrag is het bestuursorgaan niet verschuldigd',
    grond: { wet: awb, artikel: '4:98', lid: '2' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 10,00 | een bron | awb
  2025-01-01 | 10,00 | afgeleid | awb |  | de tekst van 2024; een latere wijziging is niet nagegaan
`,
);

export const grensAanmaning = tabel(
  {
    id: 'awb-4-113-grens',
    naam: 'Schuld vanaf dit bedrag: de hogere vergoeding',
    grond: { wet: awb, artikel: '4:113', lid: '1' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 500,00 | een bron | awb |  | de tekst drukt 454 af, met: per 1 januari 2015 500
  2025-01-01 | 500,00 | afgeleid | awb |  | de tekst van 2024; een latere wijziging is niet nagegaan
`,
);

export const vergoedingLaag = tabel(
  {
    id: 'awb-4-113-laag',
    naam: 'Vergoeding voor de aanmaning van een kleinere schuld',
    grond: { wet: awb, artikel: '4:113', lid: '1' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 8,00 | een bron | awb
  2025-01-01 | 8,00 | afgeleid | awb |  | de tekst van 2024; een latere wijziging is niet nagegaan
`,
);

export const vergoedingHoog = tabel(
  {
    id: 'awb-4-113-hoog',
    naam: 'Vergoeding voor de aanmaning van een grotere schuld',
    grond: { wet: awb, artikel: '4:113', lid: '1' },
    soort: 'bedrag',
    tot,
  },
  `
  2024-01-01 | 19,00 | een bron | awb
  2025-01-01 | 19,00 | afgeleid | awb |  | de tekst van 2024; een latere wijziging is niet nagegaan
`,
);
