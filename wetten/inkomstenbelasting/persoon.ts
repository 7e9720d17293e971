/** Knows which of the two tax payers of a household a rule is about. */
import { add, type Money } from '@samenkracht/core';
import type { Belastingfeiten, Belastingplichtige, Wie } from './feiten.ts';

/** @throws RangeError when the household has no partner. */
export const persoonVan = (f: Belastingfeiten, wie: Wie): Belastingplichtige => {
  if (wie === 'belastingplichtige') return f.belastingplichtige;
  if (f.partner === null) throw new RangeError('geen partner');
  return f.partner;
};

/** The other one; null for who has no partner. */
export const anderVan = (f: Belastingfeiten, wie: Wie): Belastingplichtige | null =>
  wie === 'belastingplichtige' ? f.partner : f.belastingplichtige;

/** Income from work and home; without box 2 and 3 this is the verzamelinkomen of art. 2.18 too. */
export const inkomenVan = (persoon: Belastingplichtige): Money => add(persoon.arbeidsinkomen, persoon.overigInkomen);
