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

export type Wachttelling = {
  readonly aantal: number;
  /** The middle of the days from asking to beginning. */
  readonly midden: number;
};

/** Undefined below ten who began: a wait of fewer could be about one person. */
export const medianWait = (telling: Wachttelling | undefined): number | undefined =>
  telling === undefined || telling.aantal < minstensGeteld ? undefined : telling.midden;
