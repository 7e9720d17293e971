/** Knows how to make a month with dates from a month with one household. For examples and tests, and for who starts. */
import type { Day } from '@samenkracht/core';
import type { Maandfeiten } from './feiten.ts';
import { BELANGHEBBENDE, type Maandverloop } from './huishoudverloop.ts';

/** A month with one household, as a month with dates in which nothing changes. */
export const verloopVan = (f: Maandfeiten): Maandverloop => {
  const { belanghebbende, partner, kinderen, medebewoners, tijdelijkEldersVoorMantelzorg, ...rest } = f;
  const { inInrichting, ...zelf } = belanghebbende;
  const altijd = <P extends { readonly geboren: Day }>(een: P, naam: string) => ({
    ...een,
    kenmerk: naam,
    vanaf: een.geboren < f.vanaf ? f.vanaf : een.geboren,
    tot: null,
  });
  const tijdvak = { vanaf: f.vanaf, tot: null };
  return {
    ...rest,
    belanghebbende: zelf,
    partners: partner === null ? [] : [altijd(partner, 'partner')],
    kinderen: kinderen.map((een, i) => altijd(een, `kind ${i + 1}`)),
    medebewoners: medebewoners.map((een, i) => altijd(een, `medebewoner ${i + 1}`)),
    inrichting: [
      ...(inInrichting ? [{ ...tijdvak, wie: BELANGHEBBENDE }] : []),
      ...(partner?.inInrichting === true ? [{ ...tijdvak, wie: 'partner' }] : []),
    ],
    eldersVoorMantelzorg: tijdelijkEldersVoorMantelzorg ? [tijdvak] : [],
    verlagingen: [],
    zonderRecht: [],
    overlijden: null,
  };
};
