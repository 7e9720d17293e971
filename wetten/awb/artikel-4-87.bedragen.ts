/** Knows the amounts of Awb 4:98 and 4:113: small interest, and the fee of a reminder. The fee follows the price index each year (Awb 11:2 lid 1), the rest does not have to. */
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
  2025-01-01 | 20,00 | een bron | awb25
  2026-01-01 | 20,00 | een bron | awb26
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
  2025-01-01 | 10,00 | een bron | awb25
  2026-01-01 | 10,00 | een bron | awb26
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
  2025-01-01 | 500,00 | afgeleid | awb |  | de teksten van 2025 en 2026 drukken alleen nog 454 af; de voetnoot van 2024 zegt 500
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
  2025-01-01 | 9,00 | een bron | awb25
  2026-01-01 | 9,00 | een bron | awb26
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
  2025-01-01 | 20,00 | een bron | awb25
  2026-01-01 | 20,00 | een bron | awb26
`,
);
