/** Knows art. 13 lid 1 onder e and lid 4 Participatiewet: on which days abroad there is no right to bijstand. */
import { addDays, type Day, daysBetween, toDay } from '@samenkracht/core';
import { type MetKader, participatiewet, regel } from '@samenkracht/law';
import { leeftijdsgroep } from './leeftijd.ts';

/** Days abroad: from the first whole day until the day of return, half-open. */
export type Buitenlandverblijf = { readonly vanaf: Day; readonly tot: Day };

export type Buitenlandfeiten = MetKader & {
  readonly geboren: Day;
  /** All stays that touch the days that are judged, of one year before as well; in any order, without overlap. */
  readonly verblijven: readonly Buitenlandverblijf[];
};

/** Four weeks, and thirteen from the AOW age. */
export const wekenBuitenland = { gewoon: 4, aow: 13 } as const;

/**
 * The days without a right: beyond the allowed weeks in a calendar year, or beyond them in one unbroken stay, also over the turn
 * of the year. Which age counts is judged on each first day of a stay.
 */
export const dagenZonderRecht = regel(
  {
    id: 'pw-13-1-e',
    naam: 'Dagen in het buitenland zonder recht',
    grond: { wet: participatiewet, artikel: '13', lid: '1', onderdeel: 'e' },
    werkwijze:
      'Per kalenderjaar en per aaneengesloten verblijf de dagen na de eerste vier weken (dertien weken vanaf de AOW-leeftijd).',
  },
  (f: Buitenlandfeiten): readonly Buitenlandverblijf[] => {
    const zonder: Buitenlandverblijf[] = [];
    const inJaar = new Map<number, number>();
    for (const verblijf of [...f.verblijven].sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1))) {
      const weken =
        leeftijdsgroep(f, f.geboren, verblijf.vanaf) === 'AOW' ? wekenBuitenland.aow : wekenBuitenland.gewoon;
      const mag = weken * 7;
      for (const deel of perJaar(verblijf)) {
        const eerder = inJaar.get(deel.jaar) ?? 0;
        inJaar.set(deel.jaar, eerder + daysBetween(deel.vanaf, deel.tot));
        const doorJaar = addDays(deel.vanaf, Math.max(0, mag - eerder));
        const doorDuur = addDays(verblijf.vanaf, mag);
        const vanaf = [deel.vanaf, doorJaar < doorDuur ? doorJaar : doorDuur].sort().at(-1) ?? deel.vanaf;
        if (vanaf < deel.tot) zonder.push({ vanaf, tot: deel.tot });
      }
    }
    return zonder;
  },
);

type Jaardeel = Buitenlandverblijf & { readonly jaar: number };

const perJaar = ({ vanaf, tot }: Buitenlandverblijf): readonly Jaardeel[] => {
  const delen: Jaardeel[] = [];
  let begin = vanaf;
  while (begin < tot) {
    const jaar = Number(begin.slice(0, 4));
    const volgend = toDay(jaar + 1, 1, 1);
    const einde = tot < volgend ? tot : volgend;
    delen.push({ jaar, vanaf: begin, tot: einde });
    begin = einde;
  }
  return delen;
};
