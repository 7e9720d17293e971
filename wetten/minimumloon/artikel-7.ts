/** Knows art. 7 and 8 Wml: which part of the minimum wage holds for someone of an age. */
import { ageOn, type Day, type Fraction } from '@samenkracht/core';
import { Gat, type MetKader, regel, zoek } from '@samenkracht/law';
import { bblPercentages, jeugdpercentages } from './artikel-7.bedragen.ts';
import { maandbedrag } from './artikel-8.bedragen.ts';
import { minimumloonwet } from './wet.ts';

/** `bbl`: works under a contract for the beroepsbegeleidende leerweg. */
export type Leerweg = 'gewoon' | 'bbl';

const vol: Fraction = [10_000, 10_000];

/**
 * The part of the minimum wage, as a fraction. Nothing below 15 years, where the act has no minimum wage.
 * @throws Gat before July 2017, below the full age from 2027, and for the beroepsbegeleidende leerweg before July 2020.
 */
export const minimumloondeel = regel(
  {
    id: 'wml-7-deel',
    naam: 'Deel van het minimumloon dat bij de leeftijd hoort',
    grond: { wet: minimumloonwet, artikel: '7', lid: '3' },
    werkwijze:
      'Vanaf 21 jaar (tot juli 2019 vanaf 22 jaar) het hele minimumloon, daaronder een percentage per leeftijd. De leeftijd op de dag zelf telt.',
    toon: ([over, onder]: Fraction) => `${(over * 100) / onder}%`.replace('.', ','),
  },
  (f: MetKader, geboren: Day, op: Day, leerweg: Leerweg): Fraction => {
    const leeftijd = ageOn(geboren, op);
    if (leeftijd < 15) return [0, 10_000];
    if (op < '2017-07-01') throw new Gat(maandbedrag.id, maandbedrag.naam, op);
    const tabel = (leerweg === 'bbl' ? bblPercentages.get(leeftijd) : undefined) ?? jeugdpercentages.get(leeftijd);
    return tabel === undefined ? vol : zoek(f, tabel, op);
  },
);
