/** Knows art. 8.11 Wet IB 2001: the arbeidskorting, which rises with income from work and then falls. */
import { add, atLeastZero, type Money, part, smallest, subtract } from '@samenkracht/core';
import { regel, zoek } from '@samenkracht/law';
import {
  beginAfbouw,
  deelAfbouw,
  deelDrie,
  deelEen,
  deelTwee,
  derdeStap,
  hoogsteArbeidskorting,
  tweedeStap,
} from './artikel-8-11.bedragen.ts';
import type { Belastingfeiten, Wie } from './feiten.ts';
import { persoonVan } from './persoon.ts';
import { beginJaar, inkomstenbelastingwet } from './wet.ts';

/** Each step on whole cents, half upward: at most a few cents below the maxima that the act names between the steps. */
export const arbeidskorting = regel(
  {
    id: 'ib-8-11',
    naam: 'Arbeidskorting',
    grond: { wet: inkomstenbelastingwet, artikel: '8.11', lid: '2' },
    werkwijze:
      'Drie stappen met een eigen percentage van het inkomen uit werk, samen tot een hoogste bedrag; daarna daalt de korting tot nul.',
  },
  (f: Belastingfeiten, wie: Wie): Money => {
    const { arbeidsinkomen } = persoonVan(f, wie);
    const op = beginJaar(f.jaar);
    const tweede = zoek(f, tweedeStap, op);
    const een = part(smallest(arbeidsinkomen, tweede), zoek(f, deelEen, op), 'half up');
    if (arbeidsinkomen <= tweede) return een;
    const derde = zoek(f, derdeStap, op);
    const twee = add(een, part(subtract(smallest(arbeidsinkomen, derde), tweede), zoek(f, deelTwee, op), 'half up'));
    if (arbeidsinkomen <= derde) return twee;
    const afbouw = zoek(f, beginAfbouw, op);
    const drie = add(twee, part(subtract(smallest(arbeidsinkomen, afbouw), derde), zoek(f, deelDrie, op), 'half up'));
    const opgebouwd = smallest(drie, zoek(f, hoogsteArbeidskorting, op));
    if (arbeidsinkomen <= afbouw) return opgebouwd;
    return atLeastZero(subtract(opgebouwd, part(subtract(arbeidsinkomen, afbouw), zoek(f, deelAfbouw, op), 'half up')));
  },
);
