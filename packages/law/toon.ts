/** Knows how a value of a rule is written down in Dutch: amounts in euro, days in words, yes and no. */
import { cents, formatDay, formatEuro, parseDay } from '@samenkracht/core';
import type { Soort } from './tabelvorm.ts';

/** The outcome of a rule: a whole number is an amount in cents, unless the rule says how it is written. */
export const toonWaarde = (waarde: unknown): string =>
  typeof waarde === 'number' ? formatEuro(cents(waarde)) : toonFeit(waarde, undefined);

/** A fact: only what is asked as an amount is written as one. */
export const toonFeit = (waarde: unknown, soort: string | undefined): string => {
  if (typeof waarde === 'number') return soort === 'bedrag' ? formatEuro(cents(waarde)) : String(waarde);
  if (waarde === true) return 'ja';
  if (waarde === false) return 'nee';
  if (waarde === null || waarde === undefined) return 'geen';
  if (typeof waarde !== 'string') return JSON.stringify(waarde);
  const dag = parseDay(waarde);
  return dag === undefined ? waarde : formatDay(dag);
};

/** A value of a dated table, as its kind asks. */
export const toonRij = (waarde: unknown, soort: Soort): string => {
  if (soort === 'bedrag') return toonWaarde(waarde);
  if (soort === 'percentage' && Array.isArray(waarde))
    return `${(Number(waarde[0]) * 100) / Number(waarde[1])}%`.replace('.', ',');
  if (soort === 'leeftijd' && typeof waarde === 'object' && waarde !== null && 'jaren' in waarde && 'maanden' in waarde)
    return waarde.maanden === 0 ? `${waarde.jaren} jaar` : `${waarde.jaren} jaar en ${waarde.maanden} maanden`;
  return soort === 'staffel' ? 'schijven' : String(waarde);
};
