/** Knows how a programme does: shares of those who ended, beside what is strived for, and nothing that points at a person. */
import type { Day } from '@samenkracht/core';
import type { Deelname } from './deelname.ts';
import type { Indicator } from './programma.ts';

/** Below so many people a share could be about somebody. */
export const minstensGeteld = 10;

export type Indicatorwaarde = {
  readonly naam: string;
  /** How many ended in the period; undefined when it is too few to tell. */
  readonly beeindigd?: number;
  readonly aantal?: number;
  /** Percent with one decimal, half up. */
  readonly deel?: number;
  readonly streef?: number;
  readonly oordeel: 'gehaald' | 'niet gehaald' | 'geen streven' | 'te weinig om te tellen';
};

/** How many ended in a period, by how it ended. */
export type Afloop = ReadonlyMap<string, number>;

/** An indicator over counts: who ended with one of its outcomes, of all who ended. */
export const measureAfloop = ({ naam, streef, uitkomsten }: Indicator, afloop: Afloop): Indicatorwaarde => {
  const met = streef === undefined ? {} : { streef };
  const beeindigd = [...afloop.values()].reduce((som, aantal) => som + aantal, 0);
  if (beeindigd < minstensGeteld) return { naam, ...met, oordeel: 'te weinig om te tellen' };
  const aantal = uitkomsten.reduce((som, uitkomst) => som + (afloop.get(uitkomst) ?? 0), 0);
  const deel = Math.round((1_000 * aantal) / beeindigd) / 10;
  const oordeel =
    streef === undefined ? 'geen streven' : 100 * aantal >= streef * beeindigd ? 'gehaald' : 'niet gehaald';
  return { naam, beeindigd, aantal, deel, ...met, oordeel };
};

/** @param deelnamen those of one programme; who ended with an outcome in the period (half open) counts. */
export const measure = (
  indicator: Indicator,
  deelnamen: readonly Deelname[],
  from: Day,
  until: Day,
): Indicatorwaarde => {
  const afloop = new Map<string, number>();
  for (const { uitkomst, periode } of deelnamen)
    if (uitkomst !== undefined && from < periode.until && periode.until <= until)
      afloop.set(uitkomst, (afloop.get(uitkomst) ?? 0) + 1);
  return measureAfloop(indicator, afloop);
};

/** A number that would point at somebody is not told: none and ten or more are, what lies between is not. */
export const tellable = (aantal: number): number | undefined =>
  aantal === 0 || aantal >= minstensGeteld ? aantal : undefined;

/** The group of an age, by where groups begin: with 27 and 50 those are `tot 27`, `27 tot 50` and `50 en ouder`. */
export const leeftijdsgroep = (grenzen: readonly number[], leeftijd: number | undefined): string => {
  if (leeftijd === undefined) return 'leeftijd onbekend';
  const boven = grenzen.findIndex((grens) => leeftijd < grens);
  if (boven === 0) return `tot ${grenzen[0]}`;
  return boven < 0 ? `${grenzen.at(-1)} en ouder` : `${grenzen[boven - 1]} tot ${grenzen[boven]}`;
};
