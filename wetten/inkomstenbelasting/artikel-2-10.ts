/** Knows art. 2.10 Wet IB 2001: the tax on income from work and home, with the premium for the volksverzekeringen. */
import { heeftAowLeeftijd } from '@samenkracht/aow';
import { add, atLeastZero, type Day, type Money, part, smallest, subtract, toDay } from '@samenkracht/core';
import { Gat, type MetKader, regel, zoek } from '@samenkracht/law';
import { grensEerste, grensTweede, tariefDerde, tariefEerste, tariefTweede } from './artikel-2-10.bedragen.ts';
import type { Belastingfeiten, Wie } from './feiten.ts';
import { inkomenVan, persoonVan } from './persoon.ts';
import { beginJaar, inkomstenbelastingwet } from './wet.ts';

/** The year in which a premium falls away: from the AOW age there are other brackets, which were not found. */
const aowTarief = { id: 'ib-2-10-aow', naam: 'Tarief in en na het jaar van de AOW-leeftijd' };

/** @throws Gat for who has the AOW age at the end of the year. */
const weigerAowJaar = (f: MetKader, geboren: Day, jaar: number): void => {
  if (jaar - Number(geboren.slice(0, 4)) >= 60 && heeftAowLeeftijd(f, geboren, toDay(jaar, 12, 31)))
    throw new Gat(aowTarief.id, aowTarief.naam, beginJaar(jaar));
};

/**
 * Tax and premium over a year, before credits; each bracket on whole cents, half upward.
 * @throws Gat outside 2024 to 2026, and from the year in which the AOW age is reached.
 */
export const belastingBox1 = regel(
  {
    id: 'ib-2-10',
    naam: 'Belasting en premie over inkomen uit werk en woning',
    grond: { wet: inkomstenbelastingwet, artikel: '2.10', lid: '1' },
    werkwijze:
      'Per schijf een percentage, met de premie volksverzekeringen in de eerste schijf. Elke schijf op hele centen; de aanslag zelf rondt af op hele euro.',
  },
  (f: Belastingfeiten, wie: Wie): Money => {
    const persoon = persoonVan(f, wie);
    weigerAowJaar(f, persoon.geboren, f.jaar);
    const op = beginJaar(f.jaar);
    const inkomen = inkomenVan(persoon);
    const eerste = zoek(f, grensEerste, op);
    const belasting = part(smallest(inkomen, eerste), zoek(f, tariefEerste, op), 'half up');
    if (inkomen <= eerste) return belasting;
    const tweede = zoek(f, grensTweede, op);
    const tot = add(belasting, part(subtract(smallest(inkomen, tweede), eerste), zoek(f, tariefTweede, op), 'half up'));
    const boven = atLeastZero(subtract(inkomen, tweede));
    return boven === 0 ? tot : add(tot, part(boven, zoek(f, tariefDerde, op), 'half up'));
  },
);
