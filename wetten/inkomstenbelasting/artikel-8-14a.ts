/** Knows art. 8.14a Wet IB 2001: the inkomensafhankelijke combinatiekorting of who works and has a child under twelve. */
import { type Money, part, smallest, subtract, toDay, ZERO } from '@samenkracht/core';
import { regel, tabel, zoek } from '@samenkracht/law';
import type { Belastingfeiten, Wie } from './feiten.ts';
import { anderVan, persoonVan } from './persoon.ts';
import { beginJaar, inkomstenbelastingwet, laatsteDag } from './wet.ts';

const grond = { wet: inkomstenbelastingwet, artikel: '8.14a', lid: '2' };

export const drempelIack = tabel(
  {
    id: 'ib-8-14a-vanaf',
    naam: 'Inkomen uit werk waarboven de combinatiekorting begint',
    grond,
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2024-01-01 | 6.074,00 | een bron     | hilb
  2025-01-01 | 6.145,00 | twee bronnen | ib25, hilb | | hilb drukt 6.146 af
  2026-01-01 | 6.239,00 | een bron     | ib26
`,
);

export const deelIack = tabel(
  { id: 'ib-8-14a-deel', naam: 'Deel van de combinatiekorting', grond, soort: 'percentage', tot: laatsteDag },
  `
  2024-01-01 | 11,45% | een bron     | hilb
  2025-01-01 | 11,45% | twee bronnen | ib25, hilb
  2026-01-01 | 11,45% | een bron     | ib26
`,
);

export const hoogsteIack = tabel(
  { id: 'ib-8-14a-hoogste', naam: 'Hoogste combinatiekorting', grond, soort: 'bedrag', tot: laatsteDag },
  `
  2024-01-01 | 2.950,00 | een bron     | hilb
  2025-01-01 | 2.986,00 | twee bronnen | ib25, hilb
  2026-01-01 | 3.032,00 | een bron     | ib26
`,
);

export const combinatiekorting = regel(
  {
    id: 'ib-8-14a',
    naam: 'Inkomensafhankelijke combinatiekorting',
    grond,
    werkwijze:
      'Voor wie werkt, een kind heeft dat op 1 januari nog geen 12 was, en geen partner heeft of minder verdient dan de partner. Bij gelijk inkomen krijgt alleen de oudste de korting (lid 3).',
  },
  (f: Belastingfeiten, wie: Wie): Money => {
    const op = beginJaar(f.jaar);
    const { arbeidsinkomen } = persoonVan(f, wie);
    if (arbeidsinkomen === 0 || !heeftJongKind(f) || !isMinstverdiener(f, wie)) return ZERO;
    const vanaf = zoek(f, drempelIack, op);
    if (arbeidsinkomen <= vanaf) return ZERO;
    return smallest(part(subtract(arbeidsinkomen, vanaf), zoek(f, deelIack, op), 'half up'), zoek(f, hoogsteIack, op));
  },
);

/** Born after 1 January twelve years ago: not yet twelve when the year begins. Born after 1 July it is here less than six months. */
const heeftJongKind = (f: Belastingfeiten): boolean => {
  const grens = beginJaar(f.jaar - 12);
  for (const kind of f.kinderen) if (kind.geboren > grens && kind.geboren <= toDay(f.jaar, 7, 1)) return true;
  return false;
};

const isMinstverdiener = (f: Belastingfeiten, wie: Wie): boolean => {
  const ander = anderVan(f, wie);
  if (ander === null) return true;
  const eigen = persoonVan(f, wie);
  if (eigen.arbeidsinkomen !== ander.arbeidsinkomen) return eigen.arbeidsinkomen < ander.arbeidsinkomen;
  // Born on one day the act does not say who is the oldest: the one who asks first.
  return eigen.geboren === ander.geboren ? wie === 'belastingplichtige' : eigen.geboren < ander.geboren;
};
