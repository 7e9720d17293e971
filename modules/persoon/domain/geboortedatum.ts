/** Knows a date of which a part may be unknown, and what can be said of an age then. No part is ever filled in. */
import { ageOn, type Day, firstDay, formatDay, formatMonth, lastDay, type Month, toDay } from '@samenkracht/core';

/** As the BRP knows it: a whole day, only a month, only a year, or nothing. */
export type Geboortedatum =
  | { readonly soort: 'dag'; readonly dag: Day }
  | { readonly soort: 'maand'; readonly maand: Month }
  | { readonly soort: 'jaar'; readonly jaar: number }
  | { readonly soort: 'onbekend' };

/** The day itself, only when the whole day is known. */
export const wholeDay = (of: Geboortedatum): Day | undefined => (of.soort === 'dag' ? of.dag : undefined);

/** The age, only when every possible day of birth gives the same one. */
export const leeftijdOp = (of: Geboortedatum, on: Day): number | undefined => {
  const [oldest, youngest] = leeftijdenOp(of, on) ?? [];
  return oldest !== undefined && oldest === youngest ? oldest : undefined;
};

/** The highest and the lowest age that are possible; who is born on the first day of what is known is the oldest. */
const leeftijdenOp = (of: Geboortedatum, on: Day): readonly [oldest: number, youngest: number] | undefined => {
  switch (of.soort) {
    case 'dag':
      return [ageOn(of.dag, on), ageOn(of.dag, on)];
    case 'maand':
      return [ageOn(firstDay(of.maand), on), ageOn(lastDay(of.maand), on)];
    case 'jaar':
      return [ageOn(toDay(of.jaar, 1, 1), on), ageOn(toDay(of.jaar, 12, 31), on)];
    case 'onbekend':
      return undefined;
  }
};

/**
 * Has somebody reached an age on a day? `onbekend` is an answer of its own: whoever needs the age then asks a question,
 * and never takes the first of January.
 */
export const heeftLeeftijd = (of: Geboortedatum, leeftijd: number, on: Day): 'ja' | 'nee' | 'onbekend' => {
  const ages = leeftijdenOp(of, on);
  if (ages === undefined) return 'onbekend';
  const [oldest, youngest] = ages;
  if (youngest >= leeftijd) return 'ja';
  return oldest < leeftijd ? 'nee' : 'onbekend';
};

/** In words, as on a screen: `14 mei 1992`, `maart 1978`, `1979 (dag en maand niet bekend)`. */
export const formatGeboortedatum = (of: Geboortedatum): string => {
  switch (of.soort) {
    case 'dag':
      return formatDay(of.dag);
    case 'maand':
      return `${formatMonth(of.maand)} (dag niet bekend)`;
    case 'jaar':
      return `${of.jaar} (dag en maand niet bekend)`;
    case 'onbekend':
      return 'niet bekend';
  }
};

/** `34 jaar`, `46 of 47 jaar`, or `leeftijd onbekend`. */
export const formatLeeftijd = (of: Geboortedatum, on: Day): string => {
  const ages = leeftijdenOp(of, on);
  if (ages === undefined) return 'leeftijd onbekend';
  const [oldest, youngest] = ages;
  return oldest === youngest ? `${oldest} jaar` : `${youngest} of ${oldest} jaar`;
};
