/** Knows art. 8.10 Wet IB 2001: the algemene heffingskorting, which falls with income. */
import { atLeastZero, type Money, part, subtract } from '@samenkracht/core';
import { regel, tabel, zoek } from '@samenkracht/law';
import type { Belastingfeiten, Wie } from './feiten.ts';
import { inkomenVan, persoonVan } from './persoon.ts';
import { beginJaar, inkomstenbelastingwet, laatsteDag } from './wet.ts';

const grond = { wet: inkomstenbelastingwet, artikel: '8.10', lid: '2' };

export const hoogsteAhk = tabel(
  { id: 'ib-8-10-hoogste', naam: 'Hoogste algemene heffingskorting', grond, soort: 'bedrag', tot: laatsteDag },
  `
  2024-01-01 | 3.362,00 | een bron     | stev
  2025-01-01 | 3.068,00 | twee bronnen | stev, rohk
  2026-01-01 | 3.115,00 | twee bronnen | stev, vrij, rohk, ib26
`,
);

export const afbouwAhkVanaf = tabel(
  {
    id: 'ib-8-10-afbouw-vanaf',
    naam: 'Inkomen vanaf waar de algemene heffingskorting daalt',
    grond,
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2024-01-01 | 24.812,00 | uit het geheugen | | | een bron drukt 24.813 af
  2025-01-01 | 28.406,00 | twee bronnen | stev, rohk
  2026-01-01 | 29.736,00 | twee bronnen | stev, vrij, rohk, ib26 | | een bladzijde drukt 29.739 af
`,
);

export const afbouwAhk = tabel(
  {
    id: 'ib-8-10-afbouw',
    naam: 'Deel waarmee de algemene heffingskorting daalt',
    grond,
    soort: 'percentage',
    tot: laatsteDag,
  },
  `
  2024-01-01 | 6,63%  | een bron     | stev
  2025-01-01 | 6,337% | twee bronnen | stev, rohk
  2026-01-01 | 6,398% | twee bronnen | stev, vrij, rohk, ib26
`,
);

export const algemeneHeffingskorting = regel(
  {
    id: 'ib-8-10',
    naam: 'Algemene heffingskorting',
    grond,
    werkwijze: 'Een vast bedrag, min een percentage van het inkomen boven een grens; niet lager dan nul.',
  },
  (f: Belastingfeiten, wie: Wie): Money => {
    const op = beginJaar(f.jaar);
    const hoogste = zoek(f, hoogsteAhk, op);
    const boven = subtract(inkomenVan(persoonVan(f, wie)), zoek(f, afbouwAhkVanaf, op));
    return boven <= 0 ? hoogste : atLeastZero(subtract(hoogste, part(boven, zoek(f, afbouwAhk, op), 'half up')));
  },
);
