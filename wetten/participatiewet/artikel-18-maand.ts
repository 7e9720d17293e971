/** Knows what a measure of art. 18 Participatiewet does to one month: how much of the bijstand of that month it takes off. */
import { formatEuro, type Money, smallest, sum } from '@samenkracht/core';
import { met, participatiewet, regel } from '@samenkracht/law';
import { maatregel, type Opgelegd } from './artikel-18.ts';
import type { Maandfeiten } from './feiten.ts';

/** A norm over a part of a month gives a measure over that part. What falls outside its months takes nothing off. */
export const verlagingIn = regel(
  {
    id: 'pw-18-maand',
    naam: 'Verlaging door een maatregel',
    grond: { wet: participatiewet, artikel: '18' },
    werkwijze:
      'Het percentage van de maatregel over de norm van deze maand, ten hoogste de bijstand van deze maand. Daarna wordt de vakantietoeslag bepaald.',
    inwoner: (bedrag: Money) =>
      bedrag === 0 ? undefined : `Door een maatregel is uw bijstand deze maand ${formatEuro(bedrag)} lager.`,
  },
  (f: Maandfeiten, opgelegd: readonly Opgelegd[], norm: Money, bijstand: Money): Money =>
    smallest(bijstand, sum(opgelegd.map((een) => verlagingVanEen(f, een, norm)))),
);

const verlagingVanEen = (f: Maandfeiten, opgelegd: Opgelegd, norm: Money): Money => {
  const besluit = maatregel(met(opgelegd, { kader: f.kader, norm }));
  const { maand } = f;
  return sum(
    besluit.wijze === 'verlaging' ? besluit.perMaand.filter((een) => een.maand === maand).map((een) => een.bedrag) : [],
  );
};
