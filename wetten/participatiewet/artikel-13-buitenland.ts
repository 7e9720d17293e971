/** Knows art. 13 lid 1 onder e and lid 4 Participatiewet: on which days abroad there is no right to bijstand. */
import { addDays, type Day, daysBetween, toDay } from '@samenkracht/core';
import { type MetKader, participatiewet, regel } from '@samenkracht/law';
import { aowdagIn } from './leeftijd.ts';

/** Days abroad: from the first whole day until the day of return, half-open. */
export type Buitenlandverblijf = { readonly vanaf: Day; readonly tot: Day };

export type Buitenlandfeiten = MetKader & {
  readonly geboren: Day;
  /** All stays that touch the days that are judged, of one year before as well; in any order. A day in two of them is one day. */
  readonly verblijven: readonly Buitenlandverblijf[];
};

/** Four weeks, and thirteen from the AOW age. */
export const wekenBuitenland = { gewoon: 4, aow: 13 } as const;

/**
 * The days without a right: beyond the allowed weeks in a calendar year, or beyond them in one unbroken stay, also over the turn
 * of the year and where one stay begins on the day that another ends. Lid 4 holds for who has reached the AOW age, so from that day.
 */
export const dagenZonderRecht = regel(
  {
    id: 'pw-13-1-e',
    naam: 'Dagen in het buitenland zonder recht',
    grond: { wet: participatiewet, artikel: '13', lid: '1', onderdeel: 'e' },
    werkwijze:
      'Per kalenderjaar en per aaneengesloten verblijf de dagen na de eerste vier weken (dertien weken vanaf de dag van de AOW-leeftijd). Verblijven die op elkaar aansluiten zijn een verblijf.',
  },
  (f: Buitenlandfeiten): readonly Buitenlandverblijf[] => {
    const inJaar = new Map<number, number>();
    return aaneengesloten(f.verblijven).flatMap((verblijf) => {
      const aow = aowdagIn(f, f.geboren, verblijf);
      return perJaar(verblijf).flatMap((deel) => {
        const eerder = inJaar.get(deel.jaar) ?? 0;
        inJaar.set(deel.jaar, eerder + daysBetween(deel.vanaf, deel.tot));
        return bijAow(deel, aow).flatMap(({ vanaf, tot, weken }) => {
          const doorJaar = addDays(deel.vanaf, Math.max(0, weken * 7 - eerder));
          const doorDuur = addDays(verblijf.vanaf, weken * 7);
          const eerste = latest(vanaf, doorJaar < doorDuur ? doorJaar : doorDuur);
          return eerste < tot ? [{ vanaf: eerste, tot }] : [];
        });
      });
    });
  },
);

const latest = (a: Day, b: Day): Day => (a > b ? a : b);

/** Stays that overlap, or of which one begins where another ends, are one. */
const aaneengesloten = (verblijven: readonly Buitenlandverblijf[]): readonly Buitenlandverblijf[] => {
  const samen: Buitenlandverblijf[] = [];
  for (const een of [...verblijven].sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1))) {
    const vorige = samen.at(-1);
    if (vorige === undefined || vorige.tot < een.vanaf) samen.push(een);
    else samen[samen.length - 1] = { vanaf: vorige.vanaf, tot: latest(vorige.tot, een.tot) };
  }
  return samen;
};

/** What is allowed on each day: another number of weeks from the day of the AOW age. */
const bijAow = (
  { vanaf, tot }: Buitenlandverblijf,
  aow: Day | undefined,
): readonly (Buitenlandverblijf & { readonly weken: number })[] => {
  const knip = aow === undefined || aow > tot ? tot : latest(aow, vanaf);
  return [
    { vanaf, tot: knip, weken: wekenBuitenland.gewoon },
    { vanaf: knip, tot, weken: wekenBuitenland.aow },
  ].filter((een) => een.vanaf < een.tot);
};

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
