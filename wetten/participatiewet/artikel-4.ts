/** Knows art. 4 Participatiewet: who is alleenstaande, alleenstaande ouder or gehuwd, and which children count. */
import type { Day } from '@samenkracht/core';
import { participatiewet, regel } from '@samenkracht/law';
import type { Kind, Maandfeiten } from './feiten.ts';
import { isMinstens } from './leeftijd.ts';

export type Leefvorm = 'alleenstaande' | 'alleenstaande ouder' | 'gehuwden';

/** A child, once it is born and until it is 18, for whom kinderbijslag is or would be paid. */
export const isTenLaste = (kind: Kind, op: Day): boolean =>
  kind.tenLaste && !isMinstens(18, kind.geboren, op) && isMinstens(0, kind.geboren, op);

export const heeftKinderenTenLaste = (f: Maandfeiten, op: Day): boolean => {
  for (const kind of f.kinderen) if (isTenLaste(kind, op)) return true;
  return false;
};

export const leefvorm = regel(
  {
    id: 'pw-4-leefvorm',
    naam: 'Leefvorm',
    grond: { wet: participatiewet, artikel: '4', lid: '1' },
    werkwijze: 'Met een echtgenoot: gehuwden. Zonder, met volledige zorg voor een kind ten laste: alleenstaande ouder.',
  },
  (f: Maandfeiten, op: Day): Leefvorm => {
    if (f.partner !== null) return 'gehuwden';
    for (const kind of f.kinderen) if (isTenLaste(kind, op) && kind.volledigeZorg) return 'alleenstaande ouder';
    return 'alleenstaande';
  },
);
