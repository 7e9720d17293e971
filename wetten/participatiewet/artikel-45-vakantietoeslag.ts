/** Knows art. 45 lid 1 Participatiewet: when the holiday allowance inside the bijstand is paid, and how much of it. */
import {
  addToMonth,
  type Day,
  formatEuro,
  lastDay,
  type Money,
  type Month,
  monthsBetween,
  sum,
  ZERO,
} from '@samenkracht/core';
import { participatiewet, regel } from '@samenkracht/law';

/** What was reserved of a month and not paid yet. */
export type Reservering = { readonly maand: Month; readonly bedrag: Money };

export type Vakantietoeslagfeiten = {
  /** Month of payment. */
  readonly maand: Month;
  /** Month in which the bijstand ended; null while it goes on. */
  readonly laatsteMaand: Month | null;
  readonly openstaand: readonly Reservering[];
};

export const vakantietoeslagInMaand = regel(
  {
    id: 'pw-45-1-vakantietoeslag',
    naam: 'Vakantietoeslag die wordt betaald',
    grond: { wet: participatiewet, artikel: '45', lid: '1' },
    werkwijze:
      'In juni over de twaalf maanden daarvoor (juni tot en met mei). Na het einde van de bijstand: alles wat nog openstaat, binnen drie maanden na de maand van het einde.',
    inwoner: (bedrag) => (bedrag === 0 ? undefined : `Wij betalen u ${formatEuro(bedrag)} vakantiegeld.`),
  },
  (f: Vakantietoeslagfeiten): Money => {
    const { maand, laatsteMaand } = f;
    const beeindigd = laatsteMaand !== null && maand > laatsteMaand;
    if (!beeindigd && !maand.endsWith('-06')) return ZERO;
    const telt = f.openstaand.filter((een) => {
      const geleden = monthsBetween(een.maand, maand);
      return beeindigd ? geleden >= 1 : geleden >= 1 && geleden <= 12;
    });
    return sum(telt.map(({ bedrag }) => bedrag));
  },
);

/** The last day on which what stands open after the end may be paid: the end of the third month after it. */
export const uitersteBetaaldag = (laatsteMaand: Month): Day => lastDay(addToMonth(laatsteMaand, 3));
