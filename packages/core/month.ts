/** Knows calendar months, as ISO text that compares as text. */
import type { Brand } from './brand.ts';
import { type Day, day, daysInMonth, maandNaam, type Period, toDay } from './day.ts';

/** A calendar month, `2026-02`. Months compare with `<` and `>`. */
export type Month = Brand<string, 'Month'>;

/** Of the last month of the year 9999 no day after it can be written, so it has no period and is none. */
export const parseMonth = (text: string): Month | undefined =>
  /^(?!0000|9999-12)\d{4}-(0[1-9]|1[0-2])$/.test(text) ? (text as Month) : undefined;

/** @throws RangeError when the text is not a month. */
export const month = (text: string): Month => {
  const parsed = parseMonth(text);
  if (parsed === undefined) throw new RangeError(`not a month: ${text}`);
  return parsed;
};

export const monthOf = (of: Day): Month => of.slice(0, 7) as Month;
export const firstDay = (of: Month): Day => day(`${of}-01`);
export const daysIn = (of: Month): number => daysInMonth(Number(of.slice(0, 4)), Number(of.slice(5)));
export const lastDay = (of: Month): Day => toDay(Number(of.slice(0, 4)), Number(of.slice(5)), daysIn(of));
export const addToMonth = (to: Month, months: number): Month => {
  const count = Number(to.slice(0, 4)) * 12 + Number(to.slice(5)) - 1 + months;
  return month(
    `${Math.floor(count / 12)
      .toString()
      .padStart(4, '0')}-${((count % 12) + 1).toString().padStart(2, '0')}`,
  );
};
export const monthsBetween = (from: Month, until: Month): number =>
  (Number(until.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(until.slice(5)) - Number(from.slice(5));

/** The days of a month as a half-open period. */
export const periodOf = (of: Month): Period => ({ from: firstDay(of), until: firstDay(addToMonth(of, 1)) });

/** Every month from the first until (not including) the second. */
export const monthsIn = (from: Month, until: Month): readonly Month[] =>
  Array.from({ length: Math.max(0, monthsBetween(from, until)) }, (_, i) => addToMonth(from, i));

/** A month in words: `oktober 2026`. */
export const formatMonth = (of: Month): string => `${maandNaam(Number(of.slice(5)))} ${of.slice(0, 4)}`;
