/** Knows what came of an instrument: how many of those who ended it got where they wanted, never so few that it points at somebody. */
import { minstensGeteld } from './indicatoren.ts';
import type { Uitkomst } from './verwijzing.ts';

export type Resultaat = {
  readonly geeindigd: number;
  /** Finished with what it was for. */
  readonly gelukt: number;
  /** Percent with one decimal, half up. */
  readonly deel: number;
  /** Of those, how many to paid work. */
  readonly naarWerk: number;
  readonly gestopt: number;
};

export type Telling = {
  readonly gestopt: number;
  readonly uitkomsten: Readonly<Partial<Record<Uitkomst, number>>>;
};

/** Undefined below ten who ended: a share of fewer could be about one person. */
export const resultOf = ({ gestopt, uitkomsten }: Telling): Resultaat | undefined => {
  const afgerond = Object.values(uitkomsten).reduce((som, aantal) => som + aantal, 0);
  const geeindigd = afgerond + gestopt;
  if (geeindigd < minstensGeteld) return undefined;
  const gelukt = afgerond - (uitkomsten['doel niet gehaald'] ?? 0);
  const deel = Math.round((1_000 * gelukt) / geeindigd) / 10;
  return { geeindigd, gelukt, deel, naarWerk: uitkomsten['betaald werk'] ?? 0, gestopt };
};

/** The middle of the days that people waited; undefined below ten. @param dagen from asking to start, in any order. */
export const medianWait = (dagen: readonly number[]): number | undefined => {
  if (dagen.length < minstensGeteld) return undefined;
  return [...dagen].sort((a, b) => a - b)[Math.floor((dagen.length - 1) / 2)];
};
