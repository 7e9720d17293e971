/** Knows the daily amounts of Awb 4:17 lid 2. The texts of 2024, 2025 and 2026 print the same three. */
import { day } from '@samenkracht/core';
import { awb, tabel } from '@samenkracht/law';

const tot = day('2027-01-01');
const grond = { wet: awb, artikel: '4:17', lid: '2' };

export const dwangsomEerste = tabel(
  { id: 'awb-4-17-1', naam: 'Dwangsom per dag, dag 1 tot en met 14', grond, soort: 'bedrag', tot },
  `
  2024-01-01 | 23,00 | een bron | awb
  2025-01-01 | 23,00 | een bron | awb25
  2026-01-01 | 23,00 | een bron | awb26
`,
);

export const dwangsomTweede = tabel(
  { id: 'awb-4-17-2', naam: 'Dwangsom per dag, dag 15 tot en met 28', grond, soort: 'bedrag', tot },
  `
  2024-01-01 | 35,00 | een bron | awb
  2025-01-01 | 35,00 | een bron | awb25
  2026-01-01 | 35,00 | een bron | awb26
`,
);

export const dwangsomDerde = tabel(
  { id: 'awb-4-17-3', naam: 'Dwangsom per dag, dag 29 tot en met 42', grond, soort: 'bedrag', tot },
  `
  2024-01-01 | 45,00 | een bron | awb
  2025-01-01 | 45,00 | een bron | awb25
  2026-01-01 | 45,00 | een bron | awb26
`,
);
