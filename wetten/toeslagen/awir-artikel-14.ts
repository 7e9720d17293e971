/** Knows art. 14 Awir: a toeslag is granted over a year in whole euros, and not at all when it would be under 24 euro. */
import { cents, type Money, part, ZERO } from '@samenkracht/core';
import { regel } from '@samenkracht/law';
import type { Toeslagfeiten } from './feiten.ts';
import { awir } from './wetten.ts';

const minimum = cents(2_400);
const euro = 100;

/**
 * Lid 3 and 4: what is granted over a year. The published income limits of zorgtoeslag (39,719 in 2025, 40,857 and 51,142 in 2026) are exactly
 * the last whole euro whose rounded year amount is 24.
 */
export const toegekendOverJaar = (jaarbedrag: Money): Money => {
  const afgerond = cents(part(jaarbedrag, [1, euro], 'half up') * euro);
  return afgerond < minimum ? ZERO : afgerond;
};

/** A month, as part of a year that is the same throughout: the granted year amount by twelve, to the cent. */
export const maandVanJaar = regel(
  {
    id: 'awir-14-3',
    naam: 'Toekenning per maand',
    grond: { wet: awir, artikel: '14', lid: '3' },
    werkwijze:
      'Het jaarbedrag, rekenkundig afgerond op hele euro en niet toegekend onder 24 euro (lid 4), gedeeld door twaalf.',
  },
  (_f: Toeslagfeiten, jaarbedrag: Money): Money => part(toegekendOverJaar(jaarbedrag), [1, 12], 'half up'),
);
