/** Knows whether all that was decided and a new change can be true together, in each month that the change touches. */
import { addToMonth, type Month, monthOf, monthsIn } from '@samenkracht/core';
import { bepaal } from '@samenkracht/law';
import { keurVerloop, type Maandverloop } from '@samenkracht/participatiewet';
import type { Reeksinvoer } from './herrekenen.ts';
import { bouwMaandfeiten } from './maandfeiten.ts';
import { planMaand } from './maandplan.ts';
import type { Wijziging } from './wijziging.ts';

/**
 * Every month from `van` that the change touches, and those that were decided and are computed anew with it. Pay plays no part: a month
 * that waits for it must not contradict itself either.
 * @param reeks with the change in it.
 */
export const isStrijdig = (reeks: Reeksinvoer, een: Wijziging, van: Month): boolean => {
  const geraakt = [van, monthOf(een.tot ?? een.vanaf), ...reeks.vastgesteld.map(({ maand }) => maand)];
  const laatste = geraakt.sort().at(-1) ?? van;
  return monthsIn(van, addToMonth(laatste, 1)).some((maand) => {
    const verloop = verloopIn(reeks, maand);
    if (verloop === undefined) return false;
    const bevonden = bepaal((f: Maandverloop) => keurVerloop(f), verloop);
    return bevonden.soort === 'waarde' && bevonden.waarde.length > 0;
  });
};

const verloopIn = (reeks: Reeksinvoer, maand: Month): Maandverloop | undefined => {
  const plan = planMaand(reeks, maand);
  if (plan?.grondslag === undefined) return undefined;
  const { kader } = reeks;
  const { dagen, grondslag } = plan;
  return plan.verloop?.(bouwMaandfeiten({ kader, maand, dagen, grondslag, lonen: [], eerder: [] }));
};
