/** Knows art. 27 and 28 Participatiewet: the college may lower the norm for who has no housing costs, and for who just left school. */
import { addMonths, atLeastZero, type Day, formatEuro, type Money, subtract } from '@samenkracht/core';
import { type Gewogen, participatiewet, regel } from '@samenkracht/law';
import { countDelers } from './bijstandsnorm.ts';
import type { Maandfeiten } from './feiten.ts';
import { eindeVerlaging, geldtOp, maandenVerlaging, type Verlaging } from './huishoudverloop.ts';
import { isMinstens, leeftijdsgroep } from './leeftijd.ts';
import { type Bevinding, niet, onbeslist, voldaan } from './voorwaarde.ts';

/** What the college knows when it looks at a lowering for the way someone lives. */
export type Woonkostenfeiten = {
  readonly woonlasten: 'gewoon' | 'lager' | 'geen' | 'geen woning';
  /** Lower costs by that, and a reason to lower the norm? The college weighs ("kan"). */
  readonly verlagen27: Gewogen<'nee' | 'ja'>;
};

/** May the norm be lowered for the way he lives? How much is the decision of the college: no amount stands in the act. */
export const magVerlagen27 = regel(
  {
    id: 'pw-27',
    naam: 'Lagere norm door de woonsituatie',
    grond: { wet: participatiewet, artikel: '27' },
    werkwijze:
      'Alleen bij lagere kosten door de woonsituatie, en als het college dat afweegt. Het bedrag is een besluit.',
    toon: ({ uitkomst }: Bevinding) => uitkomst,
  },
  (f: Woonkostenfeiten): Bevinding => {
    if (f.woonlasten === 'gewoon') return niet('De woonlasten zijn gewoon.');
    return f.verlagen27.keuze === 'ja'
      ? voldaan('De kosten zijn lager door de woonsituatie en het college verlaagt de norm.')
      : niet('Het college verlaagt de norm niet.');
  },
);

export type Schoolverlaterfeiten = {
  readonly onderwijsBeeindigd: Day;
  /** Could he claim studiefinanciering (WSF 2000) or a tegemoetkoming (WTOS hoofdstuk 4) for it? */
  readonly hadAanspraak: boolean;
  readonly verlagen28: Gewogen<'nee' | 'ja'>;
};

/** Art. 28: until when the norm may be lowered for who recently left education. */
export const magVerlagen28 = regel(
  {
    id: 'pw-28',
    naam: 'Lagere norm voor schoolverlaters',
    grond: { wet: participatiewet, artikel: '28' },
    werkwijze: 'Zes maanden vanaf het einde van het onderwijs, als daarvoor aanspraak op studiefinanciering bestond.',
    toon: ({ uitkomst }: Bevinding) => uitkomst,
  },
  (f: Schoolverlaterfeiten, op: Day): Bevinding => {
    if (!f.hadAanspraak) return niet('Voor dit onderwijs bestond geen aanspraak op studiefinanciering.');
    if (op < f.onderwijsBeeindigd) return onbeslist('Het onderwijs is nog niet beeindigd.');
    if (op >= addMonths(f.onderwijsBeeindigd, maandenVerlaging))
      return niet('Het onderwijs is zes maanden of langer geleden beeindigd.');
    return f.verlagen28.keuze === 'ja'
      ? voldaan('Het college verlaagt de norm.')
      : niet('Het college verlaagt de norm niet.');
  },
);

/** Art. 27 names the norms of art. 20 and 21 only; art. 53a lid 3 adds who did not show how he lives. */
const isNorm20of21 = (f: Maandfeiten, op: Day): boolean => {
  if (f.woonsituatie === 'niet aangetoond') return true;
  const { belanghebbende, partner } = f;
  const personen = partner === null ? [belanghebbende] : [belanghebbende, partner];
  if (personen.some(({ inInrichting }) => inInrichting) || partner?.heeftRecht === false) return false;
  if (personen.some(({ geboren }) => leeftijdsgroep(f, geboren, op) === 'AOW')) return false;
  return personen.every(({ geboren }) => !isMinstens(21, geboren, op)) || countDelers(f, op) === 1;
};

/** Does this decision lower the norm of this household on this day? */
export const geldtVerlaging = (f: Maandfeiten, een: Verlaging, op: Day): boolean =>
  geldtOp({ vanaf: een.vanaf, tot: eindeVerlaging(een) }, op) && (een.artikel === '28' || isNorm20of21(f, op));

/** The norm of a day after what the college decided to take off: art. 5 onder c. */
export const verlaagNorm = regel(
  {
    id: 'pw-5-verlaging',
    naam: 'Norm na verlaging door het college',
    grond: { wet: participatiewet, artikel: '5', onderdeel: 'c' },
    werkwijze: 'De norm min de verlaging van artikel 27 (alleen norm 20 en 21) en artikel 28, niet lager dan nul.',
    inwoner: (norm) => `Uw norm is verlaagd tot ${formatEuro(norm)}.`,
  },
  (f: Maandfeiten, norm: Money, verlagingen: readonly Verlaging[], op: Day): Money => {
    let over = norm;
    for (const een of verlagingen) if (geldtVerlaging(f, een, op)) over = atLeastZero(subtract(over, een.bedrag));
    return over;
  },
);
