/** Knows art. 33 lid 1 to 4 and 6 Participatiewet: for how much special income counts, whatever was received. */
import { add, type Day, daysBetween, daysIn, type Money, part, ZERO } from '@samenkracht/core';
import { kies, participatiewet, regel, type Tabel, wetdag, zoek } from '@samenkracht/law';
import {
  basistoelageScholieren,
  beroepsonderwijsThuis,
  beroepsonderwijsUit,
  hogerOnderwijsThuis,
  hogerOnderwijsUit,
  toeslagEenoudergezin,
} from './artikel-33.bedragen.ts';
import { bekend } from './bekend.ts';
import type { Inkomst, Maandfeiten } from './feiten.ts';
import { dagentelling } from './open-termen.ts';
import { lagereKosten } from './open-termen-middelen.ts';

export const waarde33 = regel(
  {
    id: 'pw-33-waarde',
    naam: 'Waarde van bijzonder inkomen',
    grond: { wet: participatiewet, artikel: '33' },
    werkwijze:
      'Natura: wat ervoor is opgeofferd. Studiefinanciering en tegemoetkoming scholieren: het normbedrag van die wet. Huurder of kostganger: de lagere kosten, als de norm er nog geen rekening mee houdt. Onbetaalde mantelzorg: nul, sinds 2026.',
  },
  (f: Maandfeiten, inkomst: Inkomst, op: Day): Money => {
    switch (inkomst.soort) {
      case 'inkomen in natura':
        return bekend(inkomst.opgeofferd, 'inkomsten.opgeofferd');
      case 'studiefinanciering':
        return studiefinanciering(f, inkomst, op);
      case 'tegemoetkoming scholieren':
        return overDagen(f, zoek(f, basistoelageScholieren, op));
      case 'huur of kostgeld':
        return kostganger(f, inkomst, op);
      case 'onbetaalde mantelzorg':
        return mantelzorg(f, inkomst, op);
      default:
        return inkomst.netto;
    }
  },
);

/** Lid 2: the norm amount, and the supplement for a one-parent family where it was awarded. */
export const studiefinanciering = regel(
  {
    id: 'pw-33-2',
    naam: 'Studiefinanciering',
    grond: { wet: participatiewet, artikel: '33', lid: '2' },
    werkwijze:
      'Het normbedrag voor levensonderhoud van artikel 3.18 WSF 2000, met de toeslag eenoudergezin; over een deel van de maand naar dagen.',
    inwoner: () => 'Studiefinanciering telt mee voor een vast bedrag, niet voor wat u krijgt.',
  },
  (f: Maandfeiten, inkomst: Inkomst, op: Day): Money => {
    const norm = zoek(f, normtabel(inkomst), op);
    const toeslag = bekend(inkomst.eenoudertoeslag, 'inkomsten.eenoudertoeslag');
    return overDagen(f, toeslag ? add(norm, zoek(f, toeslagEenoudergezin, op)) : norm);
  },
);

/** An amount per month over the days with a right; days are counted as for the norm. */
const overDagen = (f: Maandfeiten, bedrag: Money): Money => {
  const dagen = daysBetween(f.vanaf, f.tot);
  const maand = daysIn(f.maand);
  if (dagen === maand) return bedrag;
  kies(f, dagentelling, f.vanaf);
  return part(bedrag, [dagen, maand], 'half up');
};

const normtabel = (inkomst: Inkomst): Tabel<Money> => {
  const hoger = bekend(inkomst.onderwijs, 'inkomsten.onderwijs') === 'hoger onderwijs';
  if (bekend(inkomst.woontBijOuders, 'inkomsten.woontBijOuders'))
    return hoger ? hogerOnderwijsThuis : beroepsonderwijsThuis;
  return hoger ? hogerOnderwijsUit : beroepsonderwijsUit;
};

/** Lid 4: lower costs count, unless the norm of art. 22a reckons with this person already. How they are valued is not in the act. */
export const kostganger = regel(
  {
    id: 'pw-33-4',
    naam: 'Lagere kosten door een huurder of kostganger',
    grond: { wet: participatiewet, artikel: '33', lid: '4' },
    werkwijze: 'Het bedrag van de lagere kosten; nul als de kostendelersnorm er al rekening mee houdt.',
  },
  (f: Maandfeiten, inkomst: Inkomst, op: Day): Money => {
    if (bekend(inkomst.inKostendelersnorm, 'inkomsten.inKostendelersnorm')) return ZERO;
    kies(f, lagereKosten, op);
    return inkomst.netto;
  },
);

/** Lid 6 is there since 2026; before, the act did not say it and the college judged whether care is work that could be paid. */
const mantelzorg = (f: Maandfeiten, inkomst: Inkomst, op: Day): Money =>
  wetdag(f, op) >= '2026-01-01' || bekend(inkomst.oordeel, 'inkomsten.oordeel').keuze === 'telt niet mee'
    ? ZERO
    : inkomst.netto;
