/** Knows art. 45 Participatiewet: the norm over the part of a calendar month with a right, and its holiday allowance. */

import { aowDagVoor, heeftAowLeeftijd } from '@samenkracht/aow';
import {
  add,
  type Day,
  daysBetween,
  daysIn,
  formatEuro,
  type Money,
  type Month,
  month,
  type Period,
  part,
  periodOf,
  ZERO,
} from '@samenkracht/core';
import { kies, participatiewet, regel, zoek } from '@samenkracht/law';
import { kostendelersleeftijd } from './artikel-19a.ts';
import { bijstandsnorm, gehuwdennorm, zonderVakantietoeslagOp } from './bijstandsnorm.ts';
import type { Maandfeiten } from './feiten.ts';
import { isMinstens, verjaardag } from './leeftijd.ts';
import { Onmogelijk } from './onmogelijk.ts';
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
    const { vanaf } = f;
    const knips = knipdagen(f);
    if (isHeleMaand(f)) {
      if (knips.length === 0) return opDag(f, vanaf);
    } else if (!isDeelVanMaand(f))
      throw new Onmogelijk('vanaf', 'de dagen liggen in de maand, de eerste voor de laatste');
    return naarDagen(f, voegSamen(normdelen(f, knips)));
  },
);

/** The norm of a whole month as it holds on some days of it; half-open. */
export type Normdeel = Periodenorm & { readonly vanaf: Day; readonly tot: Day; readonly dagen: number };

/** The norm of each part between birthdays. `norm` may take another day than the first of the part, or take something off. */
export const normdelen = (
  f: Maandfeiten,
  knips: readonly Day[] = knipdagen(f),
  norm: (f: Maandfeiten, op: Day) => Periodenorm = opDag,
): readonly Normdeel[] => {
  const grenzen = [f.vanaf, ...knips, f.tot];
  return grenzen.slice(0, -1).map((vanaf, i) => {
    const tot = grenzen[i + 1] ?? f.tot;
    return { ...norm(f, vanaf), vanaf, tot, dagen: daysBetween(vanaf, tot) };
  });
};

/** Neighbours with the same norm are one part, so that no cent arises by rounding each. */
export const voegSamen = <D extends Normdeel>(delen: readonly D[]): readonly D[] => {
  const samen: D[] = [];
  for (const deel of delen) {
    const vorige = samen.at(-1);
    const gelijk = vorige?.norm === deel.norm && vorige.zonderVakantietoeslag === deel.zonderVakantietoeslag;
    if (gelijk) samen[samen.length - 1] = { ...vorige, tot: deel.tot, dagen: vorige.dagen + deel.dagen };
    else samen.push(deel);
  }
  return samen;
};

/** Each part by its calendar days, on whole cents, added up; one norm in a whole month is that norm. */
export const naarDagen = (f: Maandfeiten, delen: readonly Normdeel[]): Periodenorm => {
  const [enige] = delen;
  if (enige !== undefined && delen.length === 1 && isHeleMaand(f))
    return { norm: enige.norm, zonderVakantietoeslag: enige.zonderVakantietoeslag };
  kies(f, dagentelling, f.vanaf);
  let norm: Money = ZERO;
  let zonderVakantietoeslag: Money = ZERO;
  for (const deel of delen) {
    norm = add(norm, overDagen(f, deel.norm, deel.dagen));
    zonderVakantietoeslag = add(zonderVakantietoeslag, overDagen(f, deel.zonderVakantietoeslag, deel.dagen));
  }
  return { norm, zonderVakantietoeslag };
};

/** A month's amount over some days of the month, on whole cents. */
export const overDagen = (f: Maandfeiten, bedrag: Money, dagen: number): Money =>
  part(bedrag, [dagen, daysIn(f.maand)], 'half up');

/** The parts of a period with the norm as if both spouses had a right: what art. 32 lid 3 measures by. */
export const gehuwdendelen = (f: Maandfeiten): readonly Normdeel[] =>
  normdelen(f, undefined, (deel, op) => ({ norm: gehuwdennorm(deel, op), zonderVakantietoeslag: ZERO }));

export const gehuwdenperiode = (f: Maandfeiten): Money => naarDagen(f, voegSamen(gehuwdendelen(f))).norm;

/** The norm that belongs to the household on a day, for a whole month. */
export const opDag = (f: Maandfeiten, op: Day): Periodenorm => ({
  norm: bijstandsnorm(f, op),
  zonderVakantietoeslag: zonderVakantietoeslagOp(f, op),
});

/** From the first of the month until the first of the next. */
const isHeleMaand = (f: Maandfeiten): boolean => {
  if (laatste.maand !== f.maand) laatste = { maand: f.maand, ...periodOf(f.maand) };
  return f.vanaf === laatste.from && f.tot === laatste.until;
};
/** Some days of the month: asked right after `isHeleMaand`, which looked up its limits. */
const isDeelVanMaand = ({ vanaf, tot }: Maandfeiten): boolean =>
  laatste.from <= vanaf && vanaf < tot && laatste.until !== undefined && tot <= laatste.until;
let laatste: Period & { readonly maand: Month } = { maand: month('2017-01'), ...periodOf(month('2017-01')) };

/** Days within the period on which an age of art. 4, 19a or 20-22 is reached, or a child is born. */
const knipdagen = (f: Maandfeiten): readonly Day[] => {
  const { belanghebbende, partner, kinderen, medebewoners } = f;
  let dagen = verjaardagenVan(f, belanghebbende.geboren, geenDagen);
  if (partner !== null) dagen = verjaardagenVan(f, partner.geboren, dagen);
  for (const { geboren } of kinderen) dagen = merk(f, 0, geboren, merk(f, 18, geboren, dagen));
  for (const { geboren } of medebewoners) dagen = merk(f, zoek(f, kostendelersleeftijd, f.vanaf), geboren, dagen);
  return dagen.length < 2 ? dagen : [...new Set(dagen)].sort();
};

const geenDagen: readonly Day[] = [];

/** An applicant changes group at 18, at 21 and at the AOW age. */
const verjaardagenVan = (f: Maandfeiten, geboren: Day, dagen: readonly Day[]): readonly Day[] => {
  const { vanaf } = f;
  if (!isMinstens(21, geboren, vanaf)) return merk(f, 21, geboren, merk(f, 18, geboren, dagen));
  if (!isMinstens(60, geboren, vanaf) || heeftAowLeeftijd(f, geboren, vanaf)) return dagen;
  const dag = aowDagVoor(geboren, f.tot);
  return dag === undefined || dag <= vanaf ? dagen : [...dagen, dag];
};

const merk = (f: Maandfeiten, jaren: number, geboren: Day, dagen: readonly Day[]): readonly Day[] => {
  if (!isMinstens(jaren, geboren, f.tot) || isMinstens(jaren, geboren, f.vanaf)) return dagen;
  const dag = verjaardag(jaren, geboren);
  return dag > f.vanaf && dag < f.tot ? [...dagen, dag] : dagen;
};
