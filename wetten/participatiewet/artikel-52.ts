/** Knows art. 52 Participatiewet: the advance while the right is not yet established. */
import { addWeeks, type Day, formatEuro, type Money, part } from '@samenkracht/core';
import { participatiewet, regel, tabel, zoek } from '@samenkracht/law';
import { bijstandsmaand } from './artikel-19.ts';
import type { Maandfeiten } from './feiten.ts';
import { laatsteDag } from './reikwijdte.ts';

export const voorschotpercentage = tabel(
  {
    id: 'pw-52-2',
    naam: 'Voorschot als deel van de bijstand',
    grond: { wet: participatiewet, artikel: '52', lid: '2' },
    soort: 'percentage',
    tot: laatsteDag,
  },
  `
  2017-01-01 | 90% | een bron     | rr25
  2026-01-01 | 95% | twee bronnen | bwb26, bijlb
`,
);

/** Lid 2: at least this part of the bijstand of lid 19.2, holiday allowance included. Half a cent goes up: "in ieder geval". */
export const voorschot = regel(
  {
    id: 'pw-52',
    naam: 'Voorschot over een maand',
    grond: { wet: participatiewet, artikel: '52', lid: '2' },
    werkwijze: 'Een percentage van de bijstand over die maand, met vakantietoeslag, op hele centen afgerond.',
    inwoner: (bedrag) =>
      `U kunt een voorschot krijgen van ten minste ${formatEuro(bedrag)} per maand. Het is een lening zonder rente.`,
  },
  (f: Maandfeiten): Money => part(bijstandsmaand(f).bijstand, zoek(f, voorschotpercentage, f.vanaf), 'half up'),
);

/** Lid 1: at the latest four weeks after the application, and every four weeks after that. */
export const uitersteVoorschotdag = (aanvraagdag: Day, keer = 1): Day => addWeeks(aanvraagdag, 4 * keer);
