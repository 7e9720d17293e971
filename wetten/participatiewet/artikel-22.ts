/** Knows art. 22 Participatiewet: the norm from the AOW age, without cost sharers. */
import type { Day, Money } from '@samenkracht/core';
import { participatiewet, regel, zoek } from '@samenkracht/law';
import { norm22alleenstaande, norm22gehuwden } from './artikel-22.bedragen.ts';
import type { Maandfeiten } from './feiten.ts';

export const norm22 = regel(
  {
    id: 'pw-22-norm',
    naam: 'Norm vanaf de AOW-leeftijd',
    grond: { wet: participatiewet, artikel: '22' },
    werkwijze: 'Onderdeel b (beiden) en c (een van beiden) hebben hetzelfde bedrag.',
  },
  (f: Maandfeiten, gehuwd: boolean, op: Day): Money => zoek(f, gehuwd ? norm22gehuwden : norm22alleenstaande, op),
);
