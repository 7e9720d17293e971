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

/** @param deelnamen those of one programme; who ended with an outcome in the period (half open) counts. */
export const measure = (
  indicator: Indicator,
  deelnamen: readonly Deelname[],
  from: Day,
  until: Day,
): Indicatorwaarde => {
  const { naam, streef } = indicator;
  const klaar = deelnamen.filter(
    ({ uitkomst, periode }) => uitkomst !== undefined && from < periode.until && periode.until <= until,
  );
  const met = streef === undefined ? {} : { streef };
  if (klaar.length < minstensGeteld) return { naam, ...met, oordeel: 'te weinig om te tellen' };
  const aantal = klaar.filter(
    ({ uitkomst }) => uitkomst !== undefined && indicator.uitkomsten.includes(uitkomst),
  ).length;
  const deel = Math.round((1_000 * aantal) / klaar.length) / 10;
  const oordeel =
    streef === undefined ? 'geen streven' : 100 * aantal >= streef * klaar.length ? 'gehaald' : 'niet gehaald';
  return { naam, beeindigd: klaar.length, aantal, deel, ...met, oordeel };
};
