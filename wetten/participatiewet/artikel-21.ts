/** Knows art. 21 Participatiewet: the norm from 21 years until the AOW age, without cost sharers. */
import type { Day, Money } from '@samenkracht/core';
import { participatiewet, regel, zoek } from '@samenkracht/law';
import { norm21alleenstaande, norm21gehuwden } from './artikel-21.bedragen.ts';
import type { Maandfeiten } from './feiten.ts';

export const norm21 = regel(
  { id: 'pw-21-norm', naam: 'Norm vanaf 21 jaar', grond: { wet: participatiewet, artikel: '21' } },
  (f: Maandfeiten, gehuwd: boolean, op: Day): Money => zoek(f, gehuwd ? norm21gehuwden : norm21alleenstaande, op),
);
