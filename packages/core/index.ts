/** Pure values of time, money and identity. The front door of `packages/core`. */
export type { Brand } from './brand.ts';
export { type Bsn, isTestBsn, parseBsn } from './bsn.ts';
export {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  ageOn,
  contains,
  type Day,
  day,
  daysBetween,
  formatDay,
  fromEpochDay,
  overlap,
  type Period,
  parseDay,
  toDay,
  toEpochDay,
  weekday,
} from './day.ts';
export { type GemeenteCode, gemeenteCode, parseGemeenteCode, schemaName } from './gemeentecode.ts';
export { formatIban, type Iban, maskIban, parseIban } from './iban.ts';
export { type Levensdomein, levensdomeinen } from './levensdomein.ts';
export {
  add,
  atLeastZero,
  cents,
  type Fraction,
  formatDecimal,
  formatEuro,
  largest,
  type Money,
  negate,
  parseEuro,
  part,
  type Rounding,
  share,
  smallest,
  subtract,
  sum,
  ZERO,
} from './money.ts';
export {
  addToMonth,
  daysIn,
  firstDay,
  formatMonth,
  lastDay,
  type Month,
  month,
  monthOf,
  monthsBetween,
  monthsIn,
  parseMonth,
  periodOf,
} from './month.ts';
export { formatPostcode, type Postcode, parsePostcode } from './postcode.ts';
export { err, never, ok, type Result } from './result.ts';
export { at, combine, during, periods, stepAt, type Timeline, timeline } from './timeline.ts';
