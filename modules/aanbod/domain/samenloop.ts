/** Knows what instruments and programmes take of a week, and when two cannot go together: the same hours, or more than somebody can carry. */
import { addWeeks, type Day, weekday } from '@samenkracht/core';
import { maandagVan, weekversie } from './deelname.ts';
import { botsen, type Lestijd, minutenPerWeek } from './instrument.ts';
import type { Loop } from './loop.ts';
import type { Programma } from './programma.ts';

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

const klok = (minuten: number): string =>
  [Math.floor(minuten / 60), minuten % 60].map((deel) => String(deel).padStart(2, '0')).join(':');

/**
 * What a programme takes of a week: the hours of the first week that is planned from now on, and at least those that it asks. One whose last
 * day has passed goes on until somebody says how it ended.
 */
export const programmabeslag = (programma: Programma, loop: Loop, vandaag: Day): Beslag => {
  const { from, until } = loop.deelname.periode;
  const maandag = maandagVan(vandaag < from ? from : vandaag);
  const [week] = Object.keys(loop.agenda)
    .filter((eerste) => eerste >= maandag)
    .toSorted();
  const blokken = week === undefined ? [] : (loop.agenda[week] ?? []);
  const gepland = blokken.reduce((som, { van, tot }) => som + tot - van, 0);
  const gevraagd = weekversie(programma, loop.deelname, maandag).uren.reduce(
    (som, { minstens = 0 }) => som + minstens * 60,
    0,
  );
  return {
    naam: programma.naam,
    begin: from,
    ...(until <= vandaag ? {} : { tot: until }),
    tijden: blokken.map(({ dag, van, tot }) => ({ dag: weekday(dag), van: klok(van), tot: klok(tot) })),
    eigenMinuten: Math.max(0, gevraagd - gepland),
  };
};

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
