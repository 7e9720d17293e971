/** Knows when a condition on an answer holds, and which values of an answer a condition leaves over. */
import { type Day, daysBetween, parseDay } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';
import type { Voorwaarde } from './boom.ts';

/** @param antwoord undefined when the question was not asked or not answered; null when he would rather not say. */
export const holds = (voorwaarde: Voorwaarde, antwoord: Json | undefined, vandaag: Day): boolean => {
  if (antwoord === undefined) return false;
  const { is, minstens, hoogstens, binnenDagen } = voorwaarde;
  // a day that he does not know may be tomorrow
  if (antwoord === null) return binnenDagen !== undefined;
  if (is !== undefined) {
    const gegeven: readonly Json[] = Array.isArray(antwoord) ? antwoord : [antwoord];
    return gegeven.some((een) => (is as readonly Json[]).includes(een));
  }
  if (typeof antwoord === 'number') return antwoord >= (minstens ?? antwoord) && antwoord <= (hoogstens ?? antwoord);
  const dag = typeof antwoord === 'string' ? parseDay(antwoord) : undefined;
  return binnenDagen !== undefined && dag !== undefined && daysBetween(vandaag, dag) <= binnenDagen;
};

/** Whether there is an answer for which all these hold, all being about one question that takes one answer. */
export const canHoldTogether = (voorwaarden: readonly Voorwaarde[]): boolean => {
  const keuzes = voorwaarden.flatMap(({ is }) => (is === undefined ? [] : [is]));
  const [first = [], ...rest] = keuzes;
  if (keuzes.length > 0 && !first.some((waarde) => rest.every((keuze) => keuze.includes(waarde)))) return false;
  const laagste = Math.max(...voorwaarden.map(({ minstens }) => minstens ?? Number.NEGATIVE_INFINITY));
  const hoogste = Math.min(...voorwaarden.map(({ hoogstens }) => hoogstens ?? Number.POSITIVE_INFINITY));
  return laagste <= hoogste;
};
