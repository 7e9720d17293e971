/** Knows art. 60c Participatiewet: when the college may not join a debt arrangement that lets a claim go. */
import { participatiewet, regel } from '@samenkracht/law';
import type { Verwijtbaarheid } from './artikel-18a.ts';

export type Schuldregelingfeiten = {
  /** Did the claim arise by a breach of the duty to inform? */
  readonly doorSchending: boolean;
  /** Read only after a breach. */
  readonly verwijtbaarheid: Verwijtbaarheid;
  /** Was a fine imposed for it, or was it reported to the police? Read only with intent or grove schuld. */
  readonly boeteOfAangifte: boolean;
  /** Would a part of the claim be let go? Read only when the rest holds. */
  readonly leidtTotKwijtschelding: boolean;
};

export const magMeewerkenAanSchuldregeling = regel(
  {
    id: 'pw-60c',
    naam: 'Mag de gemeente meewerken aan een schuldregeling',
    grond: { wet: participatiewet, artikel: '60c' },
    toon: (mag: boolean) => (mag ? 'ja' : 'nee'),
    inwoner: (mag: boolean) =>
      mag
        ? undefined
        : 'Deze schuld kan niet (deels) vervallen in een schuldregeling, want het was opzet of grove schuld.',
  },
  (f: Schuldregelingfeiten): boolean => {
    if (!f.doorSchending) return true;
    if (f.verwijtbaarheid !== 'opzet' && f.verwijtbaarheid !== 'grove schuld') return true;
    return !(f.boeteOfAangifte && f.leidtTotKwijtschelding);
  },
);
