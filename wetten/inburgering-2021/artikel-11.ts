/** Knows art. 11 and 12 Wet inburgering 2021: three years from the day after the plan, and longer when it could not be done in time. */

import { verlengTotWerkdag } from '@samenkracht/awb';
import { addDays, addMonths, addWeeks, type Day } from '@samenkracht/core';
import { regel } from '@samenkracht/law';
import { besluitInburgering2021, wetInburgering2021 } from './wetten.ts';

export type Termijnfeiten = {
  /** The date of the first plan; a plan that is changed or set again does not start the term anew (art. 11 lid 3). */
  readonly eerstePip: Day;
  /** Granted extensions, in order. The length of the first kind is in the decision of the Minister; after considerable efforts it is six months. */
  readonly verlengingen: readonly (
    | { readonly grond: 'niet te verwijten'; readonly maanden: number }
    | { readonly grond: 'aanzienlijke inspanningen' }
  )[];
};

const maandenTermijn = 36;
const maandenInspanningen = 6;

/** Art. 11 lid 2: the term starts on the day after the date of the plan. */
export const eersteDagTermijn = (f: Termijnfeiten): Day => addDays(f.eerstePip, 1);

/** The last day of so many months from this first day: the day before the same date, or the end of a month that has no such date. */
export const laatsteDagNaMaanden = (eersteDag: Day, maanden: number): Day => {
  const zelfdeDatum = addMonths(eersteDag, maanden);
  return zelfdeDatum.slice(8) === eersteDag.slice(8) ? addDays(zelfdeDatum, -1) : zelfdeDatum;
};

/** The last day of the term, extensions included. */
export const laatsteDagTermijn = regel(
  {
    id: 'wi21-11',
    naam: 'Laatste dag van de inburgeringstermijn',
    grond: { wet: wetInburgering2021, artikel: '11', lid: '1' },
    werkwijze:
      'Drie jaar, te beginnen op de dag na de dagtekening van het plan. Verlenging: zes maanden na aanzienlijke inspanningen, of zoveel als de Minister vaststelt als het niet te verwijten is (artikel 12).',
  },
  (f: Termijnfeiten): Day => {
    let maanden = 0;
    for (const verlenging of f.verlengingen)
      maanden += verlenging.grond === 'aanzienlijke inspanningen' ? maandenInspanningen : verlenging.maanden;
    return laatsteDagNaMaanden(eersteDagTermijn(f), maandenTermijn + maanden);
  },
);

/** Besluit art. 4.5 lid 1: an extension is asked no earlier than six months before the end. */
export const verlengingVragenVanaf = regel(
  {
    id: 'bi21-4-5',
    naam: 'Eerste dag om verlenging te vragen',
    grond: { wet: besluitInburgering2021, artikel: '4.5', lid: '1' },
    werkwijze: 'Zes maanden voor het einde van de termijn.',
  },
  (f: Termijnfeiten): Day => addMonths(laatsteDagTermijn(f), -6),
);

/** Besluit art. 4.5 lid 1: the Minister decides within eight weeks after receipt. */
export const uitersteDagBesluitVerlenging = (ontvangenOp: Day): Day => verlengTotWerkdag(addWeeks(ontvangenOp, 8));
