/** Knows when a debt is paid at the same amount each month. */
import { addToMonth, type Money, type Month, subtract } from '@samenkracht/core';
import { maandenTotVoldaan } from '@samenkracht/participatiewet/handhaving';

/** A hundred years: what takes longer has no end date to tell. */
const langsteAfspraak = 1_200;

/** At the same amount each month: the last month, and what is left for it. Undefined where it never ends. */
export const eindeVan = (
  open: Money,
  perMaand: Money,
  vanaf: Month,
): { readonly maanden: number; readonly laatste: Month; readonly laatsteBedrag: Money } | undefined => {
  const maanden = maandenTotVoldaan(open, perMaand);
  if (maanden === undefined || maanden === 0 || maanden > langsteAfspraak) return undefined;
  const laatsteBedrag = subtract(open, ((maanden - 1) * perMaand) as Money);
  return { maanden, laatste: addToMonth(vanaf, maanden - 1), laatsteBedrag };
};
