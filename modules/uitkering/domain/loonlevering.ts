/** Knows the net wage in a payroll delivery: the Inlichtingenbureau's formula over the names of the Loonaangifte. */
import { cents, type Money } from '@samenkracht/core';

/** Amounts in cents, in the names of the Loonaangifte. */
export type Loonopgave = {
  readonly LnLbPh: number;
  readonly IngLbPh: number;
  readonly BijdrZvw: number;
  readonly WrdPrGebrAut: number;
  readonly PrWhk: number;
};

/**
 * Netto = loon LB/PH - waarde prive-gebruik auto - ingehouden LB/PH - ingehouden Zvw - premie WGA/Whk (OIB netto). A car is no
 * money in hand, so its value is taken out. What comes below zero is a correction of an earlier month and no negative pay.
 */
export const nettoLoon = ({ LnLbPh, IngLbPh, BijdrZvw, WrdPrGebrAut, PrWhk }: Loonopgave): Money =>
  cents(Math.max(0, LnLbPh - WrdPrGebrAut - IngLbPh - BijdrZvw - PrWhk));
