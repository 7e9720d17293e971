/** Knows a calendar year of an uitkering: twelve months with what was decided and paid, their totals, and what is still to come. */
import { type Money, type Month, month, sum, ZERO } from '@samenkracht/core';
import type { Maandoverzicht } from './overzicht.ts';

/**
 * `geen recht`: the benefit did not run. `elders`: the system before this one paid it. `nog niet`: the month is not decided; what is
 * expected stands in the forecast.
 */
export const standen = ['besloten', 'nog niet', 'elders', 'geen recht'] as const;
type Stand = (typeof standen)[number];

export type Jaarmaand = {
  readonly maand: Month;
  readonly stand: Stand;
  /** The right over the month without holiday allowance. */
  readonly bijstand: Money;
  /** What went to the bank over this month. */
  readonly betaald: Money;
  /** Own net income of the household, and what of it one keeps beside the bijstand. */
  readonly inkomen: Money;
  readonly vrijgelaten: Money;
  /** Set aside of this month as holiday allowance; paid in June, or after the end. */
  readonly vakantietoeslag: Money;
};

export type Jaartotaal = Omit<Jaarmaand, 'maand' | 'stand'>;

export type Jaaroverzicht = {
  readonly jaar: number;
  readonly maanden: readonly Jaarmaand[];
  readonly totaal: Jaartotaal;
};

export const maandenVan = (jaar: number): readonly Month[] =>
  Array.from({ length: 12 }, (_, i) => month(`${jaar}-${String(i + 1).padStart(2, '0')}`));

const niets: Jaartotaal = {
  bijstand: ZERO,
  betaald: ZERO,
  inkomen: ZERO,
  vrijgelaten: ZERO,
  vakantietoeslag: ZERO,
};

/** @param zonder what to say of a month that is not decided here. */
export const jaaroverzicht = (
  jaar: number,
  overzichten: readonly Maandoverzicht[],
  zonder: (maand: Month) => Exclude<Stand, 'besloten'>,
): Jaaroverzicht => {
  const perMaand = new Map(overzichten.map((een) => [een.maand, een]));
  const maanden = maandenVan(jaar).map((maand): Jaarmaand => {
    const overzicht = perMaand.get(maand);
    if (overzicht === undefined) return { maand, stand: zonder(maand), ...niets };
    const { uitkomst, uitbetalen, vakantietoeslag } = overzicht.geldt;
    return {
      maand,
      stand: 'besloten',
      bijstand: uitbetalen,
      betaald: overzicht.betaald,
      inkomen: sum(uitkomst.personen.map(({ netto }) => netto)),
      vrijgelaten: uitkomst.vrijlating,
      vakantietoeslag,
    };
  });
  const som = (soort: keyof Jaartotaal): Money => sum(maanden.map((een) => een[soort]));
  return {
    jaar,
    maanden,
    totaal: {
      bijstand: som('bijstand'),
      betaald: som('betaald'),
      inkomen: som('inkomen'),
      vrijgelaten: som('vrijgelaten'),
      vakantietoeslag: som('vakantietoeslag'),
    },
  };
};
