/** Knows what a file tells of the facts that a calculation of work asks; what it does not know is left out, so that it is asked. */
import { firstDay, type GemeenteCode, type Month, periodOf } from '@samenkracht/core';
import type { Reeksinvoer } from './herrekenen.ts';
import { bouwMaandfeiten, dagenMetRecht, grondslagIn } from './maandfeiten.ts';

/** Facts as `besteedbaar` reads them from JSON. */
export type Rekenfeiten = Readonly<Record<string, unknown>>;

/**
 * The household in this month with what was used of the exemptions; pay is left to who asks, since it is gross there.
 * @returns undefined in a month without a right.
 */
export const rekenfeiten = (reeks: Reeksinvoer, gemeente: GemeenteCode, maand: Month): Rekenfeiten | undefined => {
  const dagen = dagenMetRecht(reeks, maand);
  const grondslag = dagen === undefined ? undefined : grondslagIn(reeks.kader, reeks.grondslagen, maand, dagen);
  if (grondslag === undefined) return undefined;
  const { from, until = firstDay(maand) } = periodOf(maand);
  const eerder = reeks.vastgesteld.filter((een) => een.maand < maand);
  // a whole month, also of who began or ends within it: the question is what work leaves, not what this month pays
  const heleMaand = { vanaf: from, tot: until };
  const {
    kader: _,
    vanaf: __,
    tot: ___,
    ...feiten
  } = bouwMaandfeiten({
    kader: reeks.kader,
    maand,
    dagen: heleMaand,
    grondslag,
    lonen: [],
    eerder,
  });
  return { ...feiten, gemeente, vraagtBijstand: true };
};
