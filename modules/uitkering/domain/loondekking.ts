/** Knows what coverage by payroll is, and how reclaims with it compare to reclaims without it. */
import type { Money, Month } from '@samenkracht/core';

export type Dekking = { readonly maand: Month; readonly inwoners: number; readonly gedekt: number };

export type Werkgeverdekking = {
  readonly werkgever: string;
  readonly loonheffingennummer: string | null;
  readonly banen: number;
  readonly gedekt: number;
};

/** A month of households in which somebody works, with every job covered or not. */
export type Groepmaand = {
  readonly maand: Month;
  readonly gedekt: boolean;
  readonly huishoudens: number;
  readonly aantal: number;
  readonly bedrag: Money;
};

/** Het meerjarenplan: 80 procent minder terugvorderingen met loongegevens (row 36). */
export const doelVerschil = -80;

export type Groep = {
  /** Households times months. */
  readonly maanden: number;
  readonly aantal: number;
  readonly bedrag: number;
};

export type Vergelijking = {
  readonly met: Groep;
  readonly zonder: Groep;
  /** How much fewer reclaims per household and month with payroll than without, in whole percents; null where that cannot be said. */
  readonly verschilAantal: number | null;
  readonly verschilBedrag: number | null;
};

/** In whole percents; null of nothing. */
export const deelVan = (gedekt: number, geheel: number): number | null =>
  geheel === 0 ? null : Math.round((gedekt / geheel) * 100);

const telOp = (groepen: readonly Groepmaand[]): Groep => ({
  maanden: groepen.reduce((som, { huishoudens }) => som + huishoudens, 0),
  aantal: groepen.reduce((som, { aantal }) => som + aantal, 0),
  bedrag: groepen.reduce((som, { bedrag }) => som + bedrag, 0),
});

/** Per household and month, so that a group that grows does not look worse by growing. */
const verschil = (met: Groep, zonder: Groep, van: 'aantal' | 'bedrag'): number | null => {
  if (met.maanden === 0 || zonder.maanden === 0 || zonder[van] === 0) return null;
  const verhouding = met[van] / met.maanden / (zonder[van] / zonder.maanden);
  return Math.round((verhouding - 1) * 100);
};

export const vergelijk = (maanden: readonly Groepmaand[]): Vergelijking => {
  const met = telOp(maanden.filter(({ gedekt }) => gedekt));
  const zonder = telOp(maanden.filter(({ gedekt }) => !gedekt));
  return {
    met,
    zonder,
    verschilAantal: verschil(met, zonder, 'aantal'),
    verschilBedrag: verschil(met, zonder, 'bedrag'),
  };
};
