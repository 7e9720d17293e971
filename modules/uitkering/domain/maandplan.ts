/** Knows how a month is to be computed: over which days, with which household, and whether it changes within the month. */
import { type Month, periodOf } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import type { Maandfeiten, Maandverloop } from '@samenkracht/participatiewet';
import { dagenMetRecht, type Grondslag, type Grondslagfeiten, grondslagIn, type Looptijd } from './maandfeiten.ts';
import type { Wijziging } from './wijziging.ts';
import { huishoudenIn, type Maanddeel, maanddeelIn, verloopMet, zonderRechtDoor } from './wijzigingsmaand.ts';

type Planinvoer = Looptijd & {
  readonly kader: Kader;
  readonly grondslagen: readonly Grondslag[];
  /** Those that were decided; left out where there are none. */
  readonly wijzigingen?: readonly Wijziging[];
  readonly vastgesteld: readonly { readonly maand: Month }[];
};

export type Maandplan = {
  readonly dagen: Maanddeel['dagen'];
  /** Undefined where no facts stand under the month. */
  readonly grondslag: Grondslagfeiten | undefined;
  /** No day with a right is left of a month that was decided: it amounts to nothing, whatever the pay. */
  readonly niets: boolean;
  /** The month as one in which the household changes; undefined where it stays the same. */
  readonly verloop: ((feiten: Maandfeiten) => Maandverloop) | undefined;
};

/** @returns undefined for a month without a right that was never decided: there is nothing to say of it. */
export const planMaand = (invoer: Planinvoer, maand: Month): Maandplan | undefined => {
  const { kader, grondslagen, wijzigingen = [], ingangsdatum } = invoer;
  if (wijzigingen.length === 0) {
    const dagen = dagenMetRecht(invoer, maand);
    if (dagen === undefined) return undefined;
    const grondslag = grondslagIn(kader, grondslagen, maand, dagen);
    return { dagen, grondslag, niets: false, verloop: undefined };
  }
  const { from, until = from } = periodOf(maand);
  if (ingangsdatum >= until) return undefined;
  const heel = { vanaf: ingangsdatum > from ? ingangsdatum : from, tot: until };
  const grondslag = grondslagIn(kader, grondslagen, maand, heel);
  if (grondslag === undefined) return { dagen: heel, grondslag, niets: false, verloop: undefined };
  const om = { kader, grondslag, wijzigingen };
  const deel = maanddeelIn(invoer, zonderRechtDoor(om), maand);
  if (deel === undefined || (deel.niets && !invoer.vastgesteld.some((een) => een.maand === maand))) return undefined;
  return {
    dagen: deel.dagen,
    grondslag: huishoudenIn(grondslag, wijzigingen, deel.dagen),
    niets: deel.niets,
    verloop: (feiten) => verloopMet(feiten, om, deel),
  };
};
