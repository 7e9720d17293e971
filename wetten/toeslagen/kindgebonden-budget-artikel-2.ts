/** Knows art. 2 Wet op het kindgebonden budget: an amount per child and per single parent, less a part of the income above the threshold. */
import {
  add,
  addToMonth,
  ageOn,
  atLeastZero,
  type Day,
  formatEuro,
  lastDay,
  type Money,
  monthOf,
  part,
  subtract,
  ZERO,
} from '@samenkracht/core';
import { regel, zoek } from '@samenkracht/law';
import { gezamenlijkToetsingsinkomen, peildag } from './awir-artikel-7.ts';
import { maandVanJaar } from './awir-artikel-14.ts';
import { drempelinkomen } from './drempelinkomen.bedragen.ts';
import type { Toeslagfeiten, Toeslagkind } from './feiten.ts';
import {
  bedragPerKind,
  procentAfbouw,
  verhoging12,
  verhoging16,
  verhogingAlleen,
  verhogingDrempelPartner,
} from './kindgebonden-budget.bedragen.ts';
import { vermogenTeHoogVoorKind } from './kindgebonden-budget-artikel-1.ts';
import { kindgebondenbudgetwet } from './wetten.ts';

/** Lid 1: from the month after birth up to and with the month in which the child turns 18. Kinderbijslag is asked only within these months. */
const teltMee = (f: Toeslagfeiten, kind: Toeslagkind): boolean =>
  monthOf(kind.geboren) < f.maand && monthOf(jarig(kind.geboren, 18)) >= f.maand && kind.kinderbijslag;

/** Compared by month only, so the leap day needs no care. */
const jarig = (geboren: Day, jaren: number): Day =>
  `${String(Number(geboren.slice(0, 4)) + jaren)}${geboren.slice(4)}` as Day;

/** Lid 2 to 5: what one child is worth per year. An increase counts from the month after the birthday. */
const bedragVanKind = (f: Toeslagfeiten, kind: Toeslagkind): Money => {
  const op = peildag(f);
  const basis = zoek(f, bedragPerKind, op);
  const leeftijd = ageOn(kind.geboren, lastDay(addToMonth(f.maand, -1)));
  if (leeftijd < 12) return basis;
  return add(basis, zoek(f, leeftijd < 16 ? verhoging12 : verhoging16, op));
};

/** Lid 2 to 6: the sum before the income is looked at, on the basis of a year. */
export const maximaalKindgebondenBudget = regel(
  {
    id: 'wkb-2-2',
    naam: 'Hoogste kindgebonden budget op jaarbasis',
    grond: { wet: kindgebondenbudgetwet, artikel: '2', lid: '2' },
    werkwijze:
      'Een bedrag per kind, hoger vanaf de maand na de 12e en na de 16e verjaardag, en een verhoging voor een ouder zonder partner (lid 6).',
  },
  (f: Toeslagfeiten): Money => {
    let som = ZERO;
    for (const kind of f.kinderen) if (teltMee(f, kind)) som = add(som, bedragVanKind(f, kind));
    return som > 0 && f.partner === null ? add(som, zoek(f, verhogingAlleen, peildag(f))) : som;
  },
);

/** Lid 7 and 8. */
export const kindgebondenBudgetPerJaar = regel(
  {
    id: 'wkb-2-7',
    naam: 'Kindgebonden budget op jaarbasis',
    grond: { wet: kindgebondenbudgetwet, artikel: '2', lid: '7' },
    werkwijze: 'De som, min een percentage van het inkomen boven het drempelinkomen; met partner is dat hoger (lid 8).',
  },
  (f: Toeslagfeiten): Money => {
    const som = maximaalKindgebondenBudget(f);
    if (som === 0) return ZERO;
    const op = peildag(f);
    const basis = zoek(f, drempelinkomen, op);
    const drempel = f.partner === null ? basis : add(basis, zoek(f, verhogingDrempelPartner, op));
    const boven = atLeastZero(subtract(gezamenlijkToetsingsinkomen(f), drempel));
    return atLeastZero(subtract(som, part(boven, zoek(f, procentAfbouw, op), 'half up')));
  },
);

/** What a month is worth, as part of a year that stays like this one. */
export const kindgebondenBudget = regel(
  {
    id: 'wkb-2',
    naam: 'Kindgebonden budget',
    grond: { wet: kindgebondenbudgetwet, artikel: '2' },
    inwoner: (bedrag) =>
      bedrag === 0
        ? 'U krijgt geen kindgebonden budget.'
        : `Het kindgebonden budget is ${formatEuro(bedrag)} per maand.`,
  },
  (f: Toeslagfeiten): Money => {
    const bedrag = kindgebondenBudgetPerJaar(f);
    return bedrag === 0 || vermogenTeHoogVoorKind(f) ? ZERO : maandVanJaar(f, bedrag);
  },
);
