/** Knows how a value of a rule is written down: amounts in euro, yes and no, lists, in Dutch. */
import { cents, formatEuro } from '@samenkracht/core';

/** Whole numbers in explanations are amounts in cents unless they are counts; counts are shown by their own rule's sentence. */
export const toonWaarde = (waarde: unknown): string => {
  if (typeof waarde === 'number') return Number.isSafeInteger(waarde) ? formatEuro(cents(waarde)) : String(waarde);
  if (waarde === true) return 'ja';
  if (waarde === false) return 'nee';
  if (waarde === null || waarde === undefined) return 'geen';
  if (typeof waarde === 'string') return waarde;
  return JSON.stringify(waarde);
};
