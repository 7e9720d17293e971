/** Knows art. 11-14 Regeling Participatiewet, IOAW en IOAZ: the claim to holiday allowance that belongs to a net income. */
import { atLeastZero, type Day, type Money, part, subtract, ZERO } from '@samenkracht/core';
import { regel, type Tabel, zoek } from '@samenkracht/law';
import type { Maandfeiten } from './feiten.ts';
import {
  staffelAowAlleen,
  staffelAowAnder,
  staffelAowBeiden,
  staffelAowEen,
  staffelArbeid,
  staffelVroegereArbeid,
  staffelZonderHeffingskorting,
} from './regeling-vakantietoeslag.bedragen.ts';
import { regelingParticipatiewet, type Schijf } from './staffel.ts';

/** Which article of the Regeling an income falls under; art. 14 tells apart how many of the household have the AOW age. */
export type Staffel =
  | 'werk'
  | 'vroeger werk'
  | 'zonder heffingskorting'
  | 'AOW alleen'
  | 'AOW beiden'
  | 'AOW een van beiden'
  | 'ander inkomen bij AOW-leeftijd';

const staffels: Readonly<Record<Staffel, Tabel<readonly Schijf[]>>> = {
  werk: staffelArbeid,
  'vroeger werk': staffelVroegereArbeid,
  'zonder heffingskorting': staffelZonderHeffingskorting,
  'AOW alleen': staffelAowAlleen,
  'AOW beiden': staffelAowBeiden,
  'AOW een van beiden': staffelAowEen,
  'ander inkomen bij AOW-leeftijd': staffelAowAnder,
};

export const vtAanspraak = regel(
  {
    id: 'regeling-vt-aanspraak',
    naam: 'Aanspraak op vakantietoeslag over het inkomen',
    grond: { wet: regelingParticipatiewet, artikel: '11-14' },
    werkwijze:
      'Een percentage van het netto inkomen per maand, min een vast bedrag, naar de schijf waarin het inkomen valt.',
  },
  (f: Maandfeiten, staffel: Staffel, netto: Money, op: Day): Money => {
    const schijven = zoek(f, staffels[staffel], op);
    const schijf = schijven.findLast((een) => een.vanaf <= netto);
    return schijf === undefined ? ZERO : atLeastZero(subtract(part(netto, schijf.procent, 'half up'), schijf.min));
  },
);
