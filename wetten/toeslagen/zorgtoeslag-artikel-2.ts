/** Knows art. 2 Wet op de zorgtoeslag: the standaardpremie minus the normpremie, for one month. */
import {
  add,
  addToMonth,
  ageOn,
  atLeastZero,
  formatEuro,
  lastDay,
  type Money,
  part,
  subtract,
  ZERO,
} from '@samenkracht/core';
import { regel, zoek } from '@samenkracht/law';
import { gezamenlijkToetsingsinkomen, peildag } from './awir-artikel-7.ts';
import { maandVanJaar } from './awir-artikel-14.ts';
import { drempelinkomen } from './drempelinkomen.bedragen.ts';
import type { Toeslagaanvrager, Toeslagfeiten } from './feiten.ts';
import { zorgtoeslagwet } from './wetten.ts';
import {
  procentBovenDrempel,
  procentDrempelAlleen,
  procentDrempelPartner,
  standaardpremie,
} from './zorgtoeslag.bedragen.ts';
import { vermogenTeHoogVoorZorg } from './zorgtoeslag-artikel-3.ts';

/** Lid 2 and 3: what the household is held to pay itself, per year. */
export const normpremie = regel(
  {
    id: 'wzt-2-2',
    naam: 'Normpremie per jaar',
    grond: { wet: zorgtoeslagwet, artikel: '2', lid: '2' },
    werkwijze: 'Een percentage van het drempelinkomen, plus een percentage van het inkomen daarboven.',
  },
  (f: Toeslagfeiten): Money => {
    const op = peildag(f);
    const drempel = zoek(f, drempelinkomen, op);
    const vast = zoek(f, f.partner === null ? procentDrempelAlleen : procentDrempelPartner, op);
    const boven = atLeastZero(subtract(gezamenlijkToetsingsinkomen(f), drempel));
    return add(part(drempel, vast, 'half up'), part(boven, zoek(f, procentBovenDrempel, op), 'half up'));
  },
);

/** Lid 1 and 4: the year amount of who has this household all year, in cents; half with a partner who is not insured. */
export const zorgtoeslagPerJaar = regel(
  {
    id: 'wzt-2-1',
    naam: 'Zorgtoeslag op jaarbasis',
    grond: { wet: zorgtoeslagwet, artikel: '2', lid: '1' },
    werkwijze:
      'De standaardpremie, met partner twee keer, min de normpremie. Met een partner die niet verzekerd is de helft (lid 4).',
  },
  (f: Toeslagfeiten): Money => {
    const premie = zoek(f, standaardpremie, peildag(f));
    const bedrag = atLeastZero(subtract(f.partner === null ? premie : add(premie, premie), normpremie(f)));
    return f.partner !== null && !isVerzekerde(f, f.partner) ? part(bedrag, [1, 2], 'half up') : bedrag;
  },
);

/** Art. 1 lid 1 onder c: from the month after the one in which somebody turns 18. */
const isVerzekerde = (f: Toeslagfeiten, persoon: Toeslagaanvrager): boolean =>
  ageOn(persoon.geboren, lastDay(addToMonth(f.maand, -1))) >= 18 && persoon.zorgverzekerd;

/** What a month is worth, as part of a year that stays like this one. */
export const zorgtoeslag = regel(
  {
    id: 'wzt-2',
    naam: 'Zorgtoeslag',
    grond: { wet: zorgtoeslagwet, artikel: '2' },
    inwoner: (bedrag) =>
      bedrag === 0 ? 'U krijgt geen zorgtoeslag.' : `De zorgtoeslag is ${formatEuro(bedrag)} per maand.`,
  },
  (f: Toeslagfeiten): Money => {
    if (!isVerzekerde(f, f.aanvrager) || vermogenTeHoogVoorZorg(f)) return ZERO;
    return maandVanJaar(f, zorgtoeslagPerJaar(f));
  },
);
