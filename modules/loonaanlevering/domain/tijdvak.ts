/** Knows the pay periods of the wage return: a month, four weeks or a week, and when a pair of days is one. */
import { type Day, daysBetween, lastDay, monthOf, parseDay } from '@samenkracht/core';

export const tijdvaksoorten = ['maand', 'vier weken', 'week'] as const;
export type Tijdvaksoort = (typeof tijdvaksoorten)[number];

/** Both days belong to it, as in the wage return. */
export type Tijdvak = { readonly soort: Tijdvaksoort; readonly DatAanvTv: Day; readonly DatEindTv: Day };

const dagen: Readonly<Record<Exclude<Tijdvaksoort, 'maand'>, number>> = { 'vier weken': 28, week: 7 };

/** Payroll lets the weeks begin on 1 January and end on 31 December; there a period may be some days shorter or longer. */
const opJaargrens = 6;

const isLength = (soort: Tijdvaksoort, van: Day, tot: Day): boolean => {
  if (soort === 'maand') return van.endsWith('-01') && tot === lastDay(monthOf(van));
  const afwijking = Math.abs(daysBetween(van, tot) + 1 - dagen[soort]);
  const grens = van.endsWith('-01-01') || tot.endsWith('-12-31');
  return afwijking === 0 || (grens && afwijking <= opJaargrens);
};

export type Tijdvakfout = 'TIJDVAK_ONJUIST' | 'TIJDVAK_TOEKOMST';

/** @returns why it is no period; a period that has begun may be delivered, as payroll is ready before the month ends. */
export const parseTijdvak = (
  { soort, DatAanvTv, DatEindTv }: Readonly<Record<keyof Tijdvak, unknown>>,
  today: Day,
): Tijdvak | Tijdvakfout => {
  const welke = tijdvaksoorten.find((een) => een === soort);
  const van = parseDay(String(DatAanvTv));
  const tot = parseDay(String(DatEindTv));
  if (welke === undefined || van === undefined || tot === undefined) return 'TIJDVAK_ONJUIST';
  if (tot < van || !isLength(welke, van, tot)) return 'TIJDVAK_ONJUIST';
  return van > today ? 'TIJDVAK_TOEKOMST' : { soort: welke, DatAanvTv: van, DatEindTv: tot };
};
