/** Knows art. 22a Participatiewet: the norm of who shares the costs of a dwelling, ((40% + A x 30%) / A) x B for each. */
import { type Day, formatEuro, type Money, part } from '@samenkracht/core';
import { participatiewet, regel, zoek } from '@samenkracht/law';
import { heeftKinderenTenLaste } from './artikel-4.ts';
import { norm21 } from './artikel-21.ts';
import { norm22 } from './artikel-22.ts';
import { partnerdeelMetKinderen, partnerdeelZonderKinderen } from './artikel-22a.bedragen.ts';
import type { Maandfeiten } from './feiten.ts';
import type { Leeftijdsgroep } from './leeftijd.ts';

/** Lid 1 for one person. B is the married norm of his own age, or of his spouse's where only the spouse has the AOW age. */
export const kostendelersnorm = regel(
  {
    id: 'pw-22a-norm',
    naam: 'Kostendelersnorm van een persoon',
    grond: { wet: participatiewet, artikel: '22a', lid: '1' },
    werkwijze:
      '((40% + A x 30%) / A) x B, op hele centen afgerond. A: kostendelende medebewoners, belanghebbende en echtgenoot van 21 of ouder. B: de norm voor gehuwden.',
    inwoner: (norm) =>
      `U deelt de kosten van uw woning met anderen. Daarom is de norm per persoon ${formatEuro(norm)}.`,
  },
  (f: Maandfeiten, a: number, eigen: Leeftijdsgroep, echtgenoot: Leeftijdsgroep | null, op: Day): Money => {
    const b = eigen === 'AOW' || echtgenoot === 'AOW' ? norm22(f, true, op) : norm21(f, true, op);
    return part(b, [40 + a * 30, a * 100], 'half up');
  },
);

/** Lid 3: the fixed part of a spouse of 18, 19 or 20 years beside the kostendelersnorm of the other. */
export const partnerdeel = regel(
  {
    id: 'pw-22a-partnerdeel',
    naam: 'Deel van de echtgenoot van 18, 19 of 20 jaar',
    grond: { wet: participatiewet, artikel: '22a', lid: '3' },
  },
  (f: Maandfeiten, op: Day): Money =>
    zoek(f, heeftKinderenTenLaste(f, op) ? partnerdeelMetKinderen : partnerdeelZonderKinderen, op),
);

/** Art. 53a lid 3 onder a: who does not show how he lives gets 30 percent of the norm of lid 1. */
export const onaangetoond = regel(
  {
    id: 'pw-53a-3',
    naam: 'Norm als de woonsituatie niet is aangetoond',
    grond: { wet: participatiewet, artikel: '53a', lid: '3', onderdeel: 'a' },
    werkwijze: '30 procent van de norm van artikel 22a lid 1.',
    inwoner: () => 'U heeft niet laten zien met wie u woont. Daarom krijgt u 30 procent van de norm.',
  },
  (_f: Maandfeiten, norm: Money): Money => part(norm, [30, 100], 'half up'),
);
