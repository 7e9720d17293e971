/** Knows art. 45 Participatiewet: the norm over the part of a calendar month with a right, and its holiday allowance. */

import { aowDagVoor } from '@samenkracht/aow';
import { add, type Day, daysBetween, daysIn, formatEuro, type Money, part, ZERO } from '@samenkracht/core';
import { kies, participatiewet, regel, zoek } from '@samenkracht/law';
import { kostendelersleeftijd } from './artikel-19a.ts';
import { verhoging23 } from './artikel-23.ts';
import { bijstandsnorm } from './bijstandsnorm.ts';
import type { Maandfeiten } from './feiten.ts';
import { isMinstens, verjaardag } from './leeftijd.ts';
import { dagentelling } from './open-termen.ts';

/** Norm over the period, and the part of it that holds no holiday allowance (art. 23 lid 2). */
export type Periodenorm = { readonly norm: Money; readonly zonderVakantietoeslag: Money };

/** The norm of the month, or of the days in it with a right. A birthday that changes the norm cuts the month in parts. */
export const periodenorm = regel(
  {
    id: 'pw-45-norm',
    naam: 'Norm over de dagen met recht',
    grond: { wet: participatiewet, artikel: '45', lid: '3' },
    toon: ({ norm }: Periodenorm) => formatEuro(norm),
    inwoner: ({ norm }: Periodenorm) => `Uw norm voor deze maand is ${formatEuro(norm)}.`,
    werkwijze:
      'Per deel van de maand: de norm op de eerste dag, naar het aantal kalenderdagen, op hele centen afgerond.',
  },
  (f: Maandfeiten): Periodenorm => {
    const dagen = daysIn(f.maand);
    const { vanaf, tot } = f;
    const knips = knipdagen(f);
    if (knips.length === 0 && daysBetween(vanaf, tot) === dagen) return opDag(f, vanaf);
    kies(f, dagentelling, vanaf);
    let norm: Money = ZERO;
    let zonderVakantietoeslag: Money = ZERO;
    const grenzen = [vanaf, ...knips, tot];
    grenzen.slice(0, -1).forEach((begin, i) => {
      const deel = [daysBetween(begin, grenzen[i + 1] ?? tot), dagen] as const;
      const hele = opDag(f, begin);
      norm = add(norm, part(hele.norm, deel, 'half up'));
      zonderVakantietoeslag = add(zonderVakantietoeslag, part(hele.zonderVakantietoeslag, deel, 'half up'));
    });
    return { norm, zonderVakantietoeslag };
  },
);

const opDag = (f: Maandfeiten, op: Day): Periodenorm => ({
  norm: bijstandsnorm(f, op),
  zonderVakantietoeslag: verhoging23(f, op),
});

/** Birthdays within the period on which an age of art. 4, 19a or 20-22 is reached. */
const knipdagen = (f: Maandfeiten): readonly Day[] => {
  const laatste = f.tot;
  const dagen = new Set<Day>();
  const merk = (jaren: number, geboren: Day): void => {
    if (isMinstens(jaren, geboren, laatste) && !isMinstens(jaren, geboren, f.vanaf)) {
      const dag = verjaardag(jaren, geboren);
      if (dag > f.vanaf && dag < laatste) dagen.add(dag);
    }
  };
  const { belanghebbende, partner } = f;
  for (const { geboren } of partner === null ? [belanghebbende] : [belanghebbende, partner]) {
    merk(18, geboren);
    merk(21, geboren);
    if (isMinstens(60, geboren, f.vanaf)) {
      const aow = aowDagVoor(geboren, laatste);
      if (aow !== undefined && aow > f.vanaf) dagen.add(aow);
    }
  }
  for (const { geboren } of f.kinderen) merk(18, geboren);
  if (f.medebewoners.length > 0) {
    const jaren = zoek(f, kostendelersleeftijd, f.vanaf);
    for (const { geboren } of f.medebewoners) merk(jaren, geboren);
  }
  return [...dagen].sort();
};
