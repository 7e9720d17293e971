/** Knows art. 23 Participatiewet: the norm for who stays in an institution, and the extra amount without holiday allowance. */
import { type Day, type Money, ZERO } from '@samenkracht/core';
import { participatiewet, regel, zoek } from '@samenkracht/law';
import {
  norm23alleenstaande,
  norm23gehuwden,
  verhoging23alleenstaande,
  verhoging23gehuwden,
} from './artikel-23.bedragen.ts';
import type { Maandfeiten } from './feiten.ts';
import { isMinstens } from './leeftijd.ts';

export const norm23 = regel(
  {
    id: 'pw-23-norm',
    naam: 'Norm in een inrichting',
    grond: { wet: participatiewet, artikel: '23', lid: '1' },
    inwoner: () => 'U verblijft in een inrichting. Daarvoor geldt een lagere norm.',
  },
  (f: Maandfeiten, gehuwd: boolean, op: Day): Money => zoek(f, gehuwd ? norm23gehuwden : norm23alleenstaande, op),
);

/** Lid 2, with lid 3: where one of a couple stays in an institution, each counts as alone. */
export const verhoging23 = regel(
  {
    id: 'pw-23-verhoging',
    naam: 'Verhoging in een inrichting',
    grond: { wet: participatiewet, artikel: '23', lid: '2' },
    werkwijze: 'In deze verhoging zit geen vakantietoeslag.',
  },
  (f: Maandfeiten, op: Day): Money => {
    const { belanghebbende, partner } = f;
    if (partner === null && belanghebbende.inInrichting && !isMinstens(18, belanghebbende.geboren, op)) return ZERO;
    const ander = partner?.inInrichting === true;
    if (belanghebbende.inInrichting && ander) return zoek(f, verhoging23gehuwden, op);
    return belanghebbende.inInrichting || ander ? zoek(f, verhoging23alleenstaande, op) : ZERO;
  },
);
