/** Knows what of the payment over a month goes to the other of a couple who asked for half each: by the household of that month. */
import type { simulate } from '@samenkracht/betaling';
import { type Money, ZERO } from '@samenkracht/core';
import { bepaal } from '@samenkracht/law';
import { type Maandverloop, verloopVan } from '@samenkracht/participatiewet';
import { betalingInMaand } from '@samenkracht/participatiewet/handhaving';
import type { Reeksinvoer } from './herrekenen.ts';
import type { Invordering } from './invordering.ts';
import { bouwMaandfeiten } from './maandfeiten.ts';
import { planMaand } from './maandplan.ts';

/**
 * Art. 45 lid 4 Pw: half to each spouse with a right. A month without two of them, or of which that cannot be said, is paid to the
 * resident as a whole; also over an earlier month the household of that month counts.
 */
export const deelVanPartner = (
  reeks: Reeksinvoer,
  { verdeling }: Invordering,
): Parameters<typeof simulate>[0]['deelPartner'] => {
  if (verdeling === undefined) return undefined;
  return (bedrag, maand) => {
    const plan = planMaand(reeks, maand);
    if (plan?.grondslag === undefined || plan.niets) return ZERO;
    const { kader } = reeks;
    const { dagen, grondslag } = plan;
    const feiten = bouwMaandfeiten({ kader, maand, dagen, grondslag, lonen: [], eerder: [] });
    return inMaand(plan.verloop?.(feiten) ?? verloopVan(feiten), bedrag);
  };
};

const inMaand = (verloop: Maandverloop, bedrag: Money): Money => {
  const uitkomst = bepaal((f: Maandverloop) => betalingInMaand(f, bedrag), verloop);
  return uitkomst.soort === 'waarde' ? uitkomst.waarde.partner : ZERO;
};
