/** Knows how a stock of work stands on a day: what is left, how fast it must go to be done in time, and when it will be at this speed. */
import { addDays, addMonths, type Day, daysBetween } from '@samenkracht/core';
import type { Voorraad } from './programma.ts';
import { vereistTempo, verwachtKlaar } from './termijnen.ts';

export type Voorraadstand = {
  readonly totaal: number;
  readonly open: number;
  readonly gedaan: number;
  /** Percent of the whole that is done, one decimal, half up. */
  readonly deel: number;
  /** Whole months that are left until the last day. */
  readonly maanden: number;
  /** How many must be done in each of those months, one decimal. */
  readonly tempo: number;
  /** At the speed since the stock was counted; undefined while nothing is done. */
  readonly verwacht?: Day;
  readonly oordeel: 'klaar' | 'op tijd' | 'te langzaam' | 'te laat' | 'nog niets gedaan';
};

const tenths = (n: number): number => Math.round(n * 10) / 10;

/** Whole months from the day after this one until the last day, that day included. */
export const wholeMonths = (na: Day, uiterlijk: Day): number => {
  let maanden = 0;
  while (addMonths(addDays(na, 1), maanden + 1) <= addDays(uiterlijk, 1)) maanden += 1;
  return maanden;
};

/** @param gedaan how many were done after the stock was counted, until and with today. */
export const judgeVoorraad = (voorraad: Voorraad, gedaan: number, vandaag: Day): Voorraadstand => {
  const open = Math.max(0, voorraad.open - gedaan);
  const verwacht = verwachtKlaar(open, gedaan, daysBetween(voorraad.op, vandaag), vandaag);
  const maanden = wholeMonths(vandaag, voorraad.uiterlijk);
  const klaar = voorraad.totaal - open;
  const oordeel = (): Voorraadstand['oordeel'] => {
    if (open === 0) return 'klaar';
    if (vandaag > voorraad.uiterlijk) return 'te laat';
    if (verwacht === undefined) return 'nog niets gedaan';
    return verwacht <= voorraad.uiterlijk ? 'op tijd' : 'te langzaam';
  };
  return {
    totaal: voorraad.totaal,
    open,
    gedaan: klaar,
    deel: tenths((100 * klaar) / voorraad.totaal),
    maanden,
    tempo: tenths(vereistTempo(open, maanden)),
    ...(verwacht === undefined ? {} : { verwacht }),
    oordeel: oordeel(),
  };
};
