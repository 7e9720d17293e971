/** Knows art. 14 Awir: a toeslag is granted over a year in whole euros, and not at all when it would be under 24 euro. */
import { cents, type Day, type Money, part, ZERO } from '@samenkracht/core';
import { type MetKader, regel, zoek } from '@samenkracht/law';
import { peildag } from './awir-artikel-7.ts';
import { kleinsteToeslag } from './awir-artikel-14.bedragen.ts';
import type { Toeslagfeiten } from './feiten.ts';
import { awir } from './wetten.ts';

const euro = 100;

/**
 * Lid 4 and 5: what is granted over a year, from the exact amount of that year. The published income limits of zorgtoeslag (39,719 in
 * 2025, 40,857 and 51,142 in 2026) are exactly the last whole euro whose rounded year amount is 24.
 */
export const toegekendOverJaar = regel(
  {
    id: 'awir-14-5',
    naam: 'Toekenning over een jaar',
    grond: { wet: awir, artikel: '14', lid: '4' },
    werkwijze: 'Het jaarbedrag, rekenkundig afgerond op hele euro, en niet toegekend onder 24 euro (lid 5).',
  },
  (f: MetKader, jaarbedrag: Money, op: Day): Money => {
    const afgerond = cents(part(jaarbedrag, [1, euro], 'half up') * euro);
    return afgerond < zoek(f, kleinsteToeslag, op) ? ZERO : afgerond;
  },
);

/** A month, as part of a year that is the same throughout: the granted year amount by twelve, to the cent. */
export const maandVanJaar = regel(
  {
    id: 'awir-14-4',
    naam: 'Toekenning per maand',
    grond: { wet: awir, artikel: '14', lid: '4' },
    werkwijze: 'Wat over een jaar wordt toegekend, gedeeld door twaalf.',
  },
  (f: Toeslagfeiten, jaarbedrag: Money): Money =>
    part(toegekendOverJaar(f, jaarbedrag, peildag(f)), [1, 12], 'half up'),
);
