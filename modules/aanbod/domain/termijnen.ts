/** Knows by when a programme must have done what, who is about to miss it, and how fast a stock of work must go. */
import { addDays, type Day, daysBetween } from '@samenkracht/core';
import { endOf, type Programmatermijn } from './programma.ts';

/** The days that a deadline counts from, as far as they have come. */
export type Momenten = Readonly<Partial<Record<Programmatermijn['na'], Day>>>;

export type Termijnstand = {
  readonly naam: string;
  /** The last day on which it is in time; undefined while what it counts from has not happened. */
  readonly uiterlijk?: Day;
  readonly stand: 'wacht' | 'loopt' | 'nadert' | 'op tijd' | 'te laat';
  /** Days left after today; negative when it passed. */
  readonly dagen?: number;
};

/** A deadline is near in its last month. */
export const nabij = 30;

/**
 * How a deadline stands. Six months after 15 January is 15 July, and that day is in time.
 * @param gedaan the day on which it was done, when it was.
 */
export const judgeTermijn = (
  termijn: Programmatermijn,
  momenten: Momenten,
  gedaan: Day | undefined,
  vandaag: Day,
): Termijnstand => {
  const na = momenten[termijn.na];
  if (na === undefined) return { naam: termijn.naam, stand: 'wacht' };
  const uiterlijk = endOf(na, termijn.binnen);
  const dagen = daysBetween(vandaag, uiterlijk);
  if (gedaan !== undefined)
    return { naam: termijn.naam, uiterlijk, dagen, stand: gedaan <= uiterlijk ? 'op tijd' : 'te laat' };
  const stand = dagen < 0 ? 'te laat' : dagen <= nabij ? 'nadert' : 'loopt';
  return { naam: termijn.naam, uiterlijk, dagen, stand };
};

/** How much of a stock must be done in each whole month to be ready in time; what is left when there is no month. */
export const vereistTempo = (open: number, maanden: number): number => (maanden <= 0 ? open : open / maanden);

/** The day on which a stock is empty at the speed of the last days; undefined while nothing is done. */
export const verwachtKlaar = (open: number, gedaan: number, inDagen: number, vandaag: Day): Day | undefined =>
  open === 0 ? vandaag : gedaan <= 0 ? undefined : addDays(vandaag, Math.ceil((open * inDagen) / gedaan));
