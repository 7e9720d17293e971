/** Knows on which day money goes out: the municipality's day of the month, moved when banks do not settle. */
import { addDays, type Day, lastDay, type Month, toDay, weekday } from '@samenkracht/core';

/** Sunday of Easter by the Gregorian computus (Meeus, Jones, Butcher). */
export const paaszondag = (jaar: number): Day => {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const maand = Math.floor((h + l - 7 * m + 114) / 31);
  return toDay(jaar, maand, ((h + l - 7 * m + 114) % 31) + 1);
};

/**
 * Days on which the European payment system (T2) rests: weekends, 1 January, Good Friday, Easter Monday, 1 May, Christmas.
 * King's Day and Ascension Day are ordinary days for a bank transfer.
 */
export const isBankdag = (dag: Day): boolean => {
  if (weekday(dag) > 5) return false;
  const pasen = paaszondag(Number(dag.slice(0, 4)));
  return (
    !['01-01', '05-01', '12-25', '12-26'].includes(dag.slice(5)) &&
    dag !== addDays(pasen, -2) &&
    dag !== addDays(pasen, 1)
  );
};

/** Whether a payment day that is no bank day moves to the next or to the previous one. */
export type Verschuiving = 'volgende' | 'vorige';

/** @param dag day of the month, 1 to 28 and further; a month that is too short pays on its last day. */
export const betaaldagIn = (maand: Month, dag: number, verschuiving: Verschuiving = 'volgende'): Day => {
  const laatste = Number(lastDay(maand).slice(8));
  let betaaldag = toDay(Number(maand.slice(0, 4)), Number(maand.slice(5)), Math.min(dag, laatste));
  while (!isBankdag(betaaldag)) betaaldag = addDays(betaaldag, verschuiving === 'volgende' ? 1 : -1);
  return betaaldag;
};

/** This day, or the first after it on which banks settle: an order for a day that is past is refused. */
export const eersteBankdag = (vanaf: Day): Day => {
  let dag = vanaf;
  while (!isBankdag(dag)) dag = addDays(dag, 1);
  return dag;
};
