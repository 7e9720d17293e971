/** Knows when two instruments cannot go together: the same hours, or more than somebody can carry. */
import { addWeeks, type Day } from '@samenkracht/core';
import { botsen, type Lestijd, minutenPerWeek } from './instrument.ts';

/** What of somebody's week an instrument takes, from a day on. */
export type Beslag = {
  readonly naam: string;
  readonly begin: Day;
  /** The first day after it; undefined is as long as it is needed. */
  readonly tot?: Day;
  readonly tijden: readonly Lestijd[];
  readonly eigenMinuten: number;
};

export type Samenloop =
  | { readonly code: 'ZELFDE_UREN'; readonly met: string }
  | { readonly code: 'TE_ZWARE_WEEK'; readonly minuten: number; readonly draagkracht: number };

/** The end as planned. */
export const geplandeTot = (begin: Day, weken: number | undefined): Day | undefined =>
  weken === undefined ? undefined : addWeeks(begin, weken);

const tegelijk = (a: Beslag, b: Beslag): boolean =>
  (a.tot === undefined || b.begin < a.tot) && (b.tot === undefined || a.begin < b.tot);

/** Weeks are heaviest where something begins: those days are looked at. */
const heaviest = (nieuw: Beslag, lopend: readonly Beslag[]): number => {
  const momenten = [nieuw.begin, ...lopend.map(({ begin }) => begin).filter((begin) => begin > nieuw.begin)];
  return Math.max(
    ...momenten.map((op) =>
      [nieuw, ...lopend]
        .filter(({ begin, tot }) => begin <= op && (tot === undefined || op < tot))
        .reduce((som, beslag) => som + minutenPerWeek(beslag), 0),
    ),
  );
};

/**
 * Why a new one does not go beside those that run; undefined when it does.
 * @param draagkracht minutes a week that he can carry; undefined is not agreed yet, and then nothing is refused for it.
 */
export const clash = (
  nieuw: Beslag,
  lopend: readonly Beslag[],
  draagkracht: number | undefined,
): Samenloop | undefined => {
  const naast = lopend.filter((een) => tegelijk(een, nieuw));
  const met = naast.find(({ tijden }) => tijden.some((een) => nieuw.tijden.some((ander) => botsen(een, ander))));
  if (met !== undefined) return { code: 'ZELFDE_UREN', met: met.naam };
  if (draagkracht === undefined) return undefined;
  const minuten = heaviest(nieuw, naast);
  return minuten > draagkracht ? { code: 'TE_ZWARE_WEEK', minuten, draagkracht } : undefined;
};
