/** Knows art. 24 Participatiewet: the norm of who is married to someone without a right to bijstand. */
import { type Day, type Money, part } from '@samenkracht/core';
import { participatiewet, regel } from '@samenkracht/law';
import { norm20 } from './artikel-20.ts';
import { norm21 } from './artikel-21.ts';
import { norm22 } from './artikel-22.ts';
import type { Maandfeiten } from './feiten.ts';
import type { Leeftijdsgroep } from './leeftijd.ts';

export const norm24 = regel(
  {
    id: 'pw-24-norm',
    naam: 'Norm als de echtgenoot geen recht op bijstand heeft',
    grond: { wet: participatiewet, artikel: '24' },
    werkwijze: '50 procent van de norm voor gehuwden van zijn leeftijd, op hele centen afgerond.',
    inwoner: () => 'Uw partner heeft geen recht op bijstand. Daarom is uw norm de helft van de norm voor twee.',
  },
  (f: Maandfeiten, eigen: Leeftijdsgroep, op: Day): Money => {
    const gehuwd =
      eigen === '18 tot 21' ? norm20(f, 'beiden', op) : eigen === 'AOW' ? norm22(f, true, op) : norm21(f, true, op);
    return part(gehuwd, [50, 100], 'half up');
  },
);
