/** Knows calendar days and periods of days, as ISO text that compares as text. It has no clock. */
import type { Brand } from './brand.ts';

/** A calendar day, `2026-02-28`. Days compare with `<` and `>`. */
export type Day = Brand<string, 'Day'>;

/** From the first day, until (not including) the second; `undefined` is open. */
export type Period = { readonly from: Day; readonly until: Day | undefined };

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** @returns undefined when the text is not an existing calendar day: 2025-02-29 is none. */
export const parseDay = (text: string): Day | undefined => {
  if (!pattern.test(text)) return undefined;
  const [year, month, date] = parts(text);
  if (year < 1 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return text as Day;
};

/** @throws RangeError when the text is not an existing calendar day. */
export const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`not a day: ${text}`);
  return parsed;
};

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

const parts = (text: string): readonly [year: number, month: number, date: number] => [
  twoDigits(text, 0) * 100 + twoDigits(text, 2),
  twoDigits(text, 5),
  twoDigits(text, 8),
];

/** By their codes: a run takes days apart all the time, and a piece of text to read a number from costs five times as much. */
const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;
const zero = 48;

export const toDay = (year: number, month: number, date: number): Day =>
  day(`${year.toString().padStart(4, '0')}-${month.toString().padStart(2, '0')}-${date.toString().padStart(2, '0')}`);

/** Days since 1970-01-01; the bridge to arithmetic. */
export const toEpochDay = (of: Day): number => {
  const [year, month, date] = parts(of);
  return Math.round(Date.UTC(year, month - 1, date) / 86_400_000);
};

export const fromEpochDay = (n: number): Day => day(new Date(n * 86_400_000).toISOString().slice(0, 10));

export const addDays = (to: Day, days: number): Day => fromEpochDay(toEpochDay(to) + days);
export const addWeeks = (to: Day, weeks: number): Day => addDays(to, weeks * 7);

/** The same date some months on; where the month is too short, its last day: 31 January + 1 month is 28 or 29 February. */
export const addMonths = (to: Day, months: number): Day => {
  const [year, month, date] = parts(to);
  const count = year * 12 + (month - 1) + months;
  const nextYear = Math.floor(count / 12);
  const nextMonth = (count % 12) + 1;
  return toDay(nextYear, nextMonth, Math.min(date, daysInMonth(nextYear, nextMonth)));
};
export const addYears = (to: Day, years: number): Day => addMonths(to, years * 12);

/** Whole days from `from` until `until`. */
export const daysBetween = (from: Day, until: Day): number => toEpochDay(until) - toEpochDay(from);

/** 1 is Monday, 7 is Sunday. */
export const weekday = (of: Day): number => ((((toEpochDay(of) + 3) % 7) + 7) % 7) + 1;

export const contains = (period: Period, on: Day): boolean =>
  period.from <= on && (period.until === undefined || on < period.until);

/** What two periods share; undefined when that is nothing. */
export const overlap = (a: Period, b: Period): Period | undefined => {
  const from = a.from >= b.from ? a.from : b.from;
  const until = a.until === undefined ? b.until : b.until === undefined || a.until <= b.until ? a.until : b.until;
  return until === undefined || from < until ? { from, until } : undefined;
};

/**
 * Whole years lived on a day. Who is born on 29 February has his birthday on 1 March in other years, because a person
 * reaches an age at the start of the day after a full year has passed (compare as text gives just that).
 */
export const ageOn = (born: Day, on: Day): number =>
  Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0);

const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** The Dutch name of a month of a day or a month; 1 is januari. */
export const maandNaam = (month: number): string => maanden[month - 1] as string;

/** A day in words, as on a letter: `14 januari 2027`. */
export const formatDay = (of: Day): string => {
  const [year, month, date] = parts(of);
  return `${date} ${maandNaam(month)} ${year}`;
};
