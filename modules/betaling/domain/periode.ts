/** Knows closed months: what is booked late goes to the first day that is still open. */
import { addToMonth, type Day, firstDay, type Month, monthOf } from '@samenkracht/core';

/** The day itself, or the first of the next month that is not closed. The months over which a transfer is do not change. */
export const openBoekdag = (boekdatum: Day, gesloten: ReadonlySet<Month>): Day => {
  let maand = monthOf(boekdatum);
  if (!gesloten.has(maand)) return boekdatum;
  while (gesloten.has(maand)) maand = addToMonth(maand, 1);
  return firstDay(maand);
};

export type Periodeweigering =
  | { readonly code: 'PERIODE_LOOPT_NOG' }
  | { readonly code: 'PERIODE_VORIGE_OPEN'; readonly maand: Month }
  | { readonly code: 'PERIODE_HEEFT_UITZONDERINGEN'; readonly aantal: number }
  | { readonly code: 'PERIODE_NIET_IN_EVENWICHT' };

/**
 * Why a month cannot be closed. In order of time, and never the month that is running.
 * @param eerste the first month with entries; undefined when there is none.
 */
export const closeRefusal = (
  maand: Month,
  stand: {
    readonly lopend: Month;
    readonly eerste: Month | undefined;
    readonly gesloten: ReadonlySet<Month>;
    readonly onverklaard: number;
    readonly som: number;
  },
): Periodeweigering | undefined => {
  if (maand >= stand.lopend) return { code: 'PERIODE_LOOPT_NOG' };
  const vorige = addToMonth(maand, -1);
  if (stand.eerste !== undefined && vorige >= stand.eerste && !stand.gesloten.has(vorige))
    return { code: 'PERIODE_VORIGE_OPEN', maand: vorige };
  if (stand.onverklaard > 0) return { code: 'PERIODE_HEEFT_UITZONDERINGEN', aantal: stand.onverklaard };
  return stand.som === 0 ? undefined : { code: 'PERIODE_NIET_IN_EVENWICHT' };
};
