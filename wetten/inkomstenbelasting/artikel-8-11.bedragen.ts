/** Knows the steps of the arbeidskorting (art. 8.11 Wet IB 2001): until which income from work each holds, and its percentage. */
import type { Fraction, Money } from '@samenkracht/core';
import { type Tabel, tabel } from '@samenkracht/law';
import { inkomstenbelastingwet, laatsteDag } from './wet.ts';

type Onderdeel = 'a' | 'b' | 'c' | 'd';

const grens = (onderdeel: Onderdeel, naam: string, rijen: string): Tabel<Money> =>
  tabel(
    {
      id: `ib-8-11-grens-${onderdeel}`,
      naam,
      grond: { wet: inkomstenbelastingwet, artikel: '8.11', lid: '2', onderdeel },
      soort: 'bedrag',
      tot: laatsteDag,
    },
    rijen,
  );

const percentage = (onderdeel: Onderdeel, naam: string, rijen: string): Tabel<Fraction> =>
  tabel(
    {
      id: `ib-8-11-deel-${onderdeel}`,
      naam,
      grond: { wet: inkomstenbelastingwet, artikel: '8.11', lid: '2', onderdeel },
      soort: 'percentage',
      tot: laatsteDag,
    },
    rijen,
  );

export const tweedeStap = grens(
  'b',
  'Arbeidskorting: begin van de tweede stap',
  `
  2024-01-01 | 11.490,00 | een bron     | stev
  2025-01-01 | 12.169,00 | twee bronnen | stev, ib25
  2026-01-01 | 11.965,00 | twee bronnen | stev, vrij, ib26
`,
);

export const derdeStap = grens(
  'c',
  'Arbeidskorting: begin van de derde stap',
  `
  2024-01-01 | 24.820,00 | een bron     | stev
  2025-01-01 | 26.288,00 | twee bronnen | stev, ib25
  2026-01-01 | 25.845,00 | twee bronnen | stev, vrij, ib26
`,
);

export const beginAfbouw = grens(
  'd',
  'Arbeidskorting: begin van de afbouw',
  `
  2024-01-01 | 39.957,00 | een bron     | stev
  2025-01-01 | 43.071,00 | twee bronnen | stev, ib25
  2026-01-01 | 45.592,00 | twee bronnen | stev, vrij, ib26
`,
);

export const deelEen = percentage(
  'a',
  'Arbeidskorting: deel in de eerste stap',
  `
  2024-01-01 | 8,425% | een bron     | stev
  2025-01-01 | 8,053% | twee bronnen | stev, ib25
  2026-01-01 | 8,324% | twee bronnen | stev, vrij, ib26
`,
);

export const deelTwee = percentage(
  'b',
  'Arbeidskorting: deel in de tweede stap',
  `
  2024-01-01 | 31,433% | een bron     | stev
  2025-01-01 | 30,03%  | twee bronnen | stev, ib25
  2026-01-01 | 31,009% | twee bronnen | stev, vrij, ib26
`,
);

export const deelDrie = percentage(
  'c',
  'Arbeidskorting: deel in de derde stap',
  `
  2024-01-01 | 2,471% | een bron     | stev
  2025-01-01 | 2,258% | twee bronnen | stev, ib25
  2026-01-01 | 1,95%  | twee bronnen | stev, vrij, ib26
`,
);

export const deelAfbouw = percentage(
  'd',
  'Arbeidskorting: deel in de afbouw',
  `
  2024-01-01 | 6,51% | een bron     | stev
  2025-01-01 | 6,51% | twee bronnen | stev, ib25
  2026-01-01 | 6,51% | twee bronnen | stev, vrij, ib26
`,
);

/** What the steps together may reach; the maxima after the first and second step stand only in the text of 2025 (980 and 5.220). */
export const hoogsteArbeidskorting = tabel(
  {
    id: 'ib-8-11-hoogste',
    naam: 'Hoogste arbeidskorting',
    grond: { wet: inkomstenbelastingwet, artikel: '8.11', lid: '2', onderdeel: 'c' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2024-01-01 | 5.532,00 | een bron     | stev | | berekend uit de stappen
  2025-01-01 | 5.599,00 | twee bronnen | stev, ib25
  2026-01-01 | 5.685,00 | twee bronnen | stev, vrij, ib26
`,
);
