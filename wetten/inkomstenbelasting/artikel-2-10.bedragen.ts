/** Knows the brackets of art. 2.10 Wet IB 2001 with the premium for the volksverzekeringen in them, for who is below the AOW age all year. */
import { tabel } from '@samenkracht/law';
import { inkomstenbelastingwet, laatsteDag } from './wet.ts';

const grond = { wet: inkomstenbelastingwet, artikel: '2.10', lid: '1' };

export const grensEerste = tabel(
  { id: 'ib-2-10-grens-1', naam: 'Einde van de eerste schijf', grond, soort: 'bedrag', tot: laatsteDag },
  `
  2024-01-01 | 38.098,00 | twee bronnen | stev, belj
  2025-01-01 | 38.441,00 | twee bronnen | stev, cod25
  2026-01-01 | 38.883,00 | twee bronnen | stev, vrij
`,
);

export const grensTweede = tabel(
  { id: 'ib-2-10-grens-2', naam: 'Einde van de tweede schijf', grond, soort: 'bedrag', tot: laatsteDag },
  `
  2024-01-01 | 75.518,00 | twee bronnen | stev, belj
  2025-01-01 | 76.817,00 | twee bronnen | stev, cod25
  2026-01-01 | 78.426,00 | twee bronnen | stev, vrij
`,
);

/** Tax and premium together: 8,17 and 27,65 percent in 2025. */
export const tariefEerste = tabel(
  {
    id: 'ib-2-10-tarief-1',
    naam: 'Tarief van de eerste schijf, met premie volksverzekeringen',
    grond,
    soort: 'percentage',
    tot: laatsteDag,
  },
  `
  2024-01-01 | 36,97% | twee bronnen | stev, belj
  2025-01-01 | 35,82% | twee bronnen | stev, cod25
  2026-01-01 | 35,75% | twee bronnen | stev, vrij
`,
);

export const tariefTweede = tabel(
  { id: 'ib-2-10-tarief-2', naam: 'Tarief van de tweede schijf', grond, soort: 'percentage', tot: laatsteDag },
  `
  2024-01-01 | 36,97% | twee bronnen | stev, belj
  2025-01-01 | 37,48% | twee bronnen | stev, cod25
  2026-01-01 | 37,56% | twee bronnen | stev, vrij
`,
);

export const tariefDerde = tabel(
  { id: 'ib-2-10-tarief-3', naam: 'Tarief van de derde schijf', grond, soort: 'percentage', tot: laatsteDag },
  `
  2024-01-01 | 49,5% | twee bronnen | stev, belj
  2025-01-01 | 49,5% | twee bronnen | stev, cod25
  2026-01-01 | 49,5% | twee bronnen | stev, vrij
`,
);
