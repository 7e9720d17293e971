/** Knows art. 13 lid 2 onder a Participatiewet: on which days in an institution there is no right to algemene bijstand. */
import type { Day } from '@samenkracht/core';
import { participatiewet, regel } from '@samenkracht/law';
import { isMinstens, verjaardag } from './leeftijd.ts';

/** Half-open; `tot` is null while the stay goes on. */
export type Inrichtingverblijf = { readonly vanaf: Day; readonly tot: Day | null };

export type Inrichtingfeiten = { readonly geboren: Day; readonly verblijf: Inrichtingverblijf };

/** Of a stay the days before the 21st birthday; undefined where there are none. */
export const inrichtingZonderRecht = regel(
  {
    id: 'pw-13-2-a',
    naam: 'Dagen in een inrichting zonder recht',
    grond: { wet: participatiewet, artikel: '13', lid: '2', onderdeel: 'a' },
    werkwijze: 'De dagen van het verblijf tot de dag waarop iemand 21 jaar wordt.',
  },
  ({ geboren, verblijf: { vanaf, tot } }: Inrichtingfeiten): Inrichtingverblijf | undefined => {
    if (isMinstens(21, geboren, vanaf)) return undefined;
    const jarig = verjaardag(21, geboren);
    return { vanaf, tot: tot !== null && tot < jarig ? tot : jarig };
  },
);
