/** Knows art. 11-14 Regeling Participatiewet, IOAW en IOAZ: the claim to holiday allowance that belongs to a net income. */
import { atLeastZero, type Day, type Money, part, subtract, ZERO } from '@samenkracht/core';
import { Gat, regel, type Tabel, zoek } from '@samenkracht/law';
import type { Maandfeiten } from './feiten.ts';
import {
  staffelArbeid,
  staffelVroegereArbeid,
  staffelZonderHeffingskorting,
} from './regeling-vakantietoeslag.bedragen.ts';
import { regelingParticipatiewet, type Schijf } from './staffel.ts';

/** Which article of the Regeling an income falls under. */
export type Staffel = 'werk' | 'vroeger werk' | 'zonder heffingskorting' | 'AOW-leeftijd';

const staffels: Readonly<Record<Exclude<Staffel, 'AOW-leeftijd'>, Tabel<readonly Schijf[]>>> = {
  werk: staffelArbeid,
  'vroeger werk': staffelVroegereArbeid,
  'zonder heffingskorting': staffelZonderHeffingskorting,
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
    if (staffel === 'AOW-leeftijd')
      throw new Gat('regeling-14', 'Aanspraak op vakantietoeslag vanaf de AOW-leeftijd', op);
    const schijven = zoek(f, staffels[staffel], op);
    const schijf = schijven.findLast((een) => een.vanaf <= netto);
    return schijf === undefined ? ZERO : atLeastZero(subtract(part(netto, schijf.procent, 'half up'), schijf.min));
  },
);
