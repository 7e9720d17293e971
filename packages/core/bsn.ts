/** Knows the burgerservicenummer and its 11-test (Wet algemene bepalingen burgerservicenummer). */
import type { Brand } from './brand.ts';

/** Nine digits that pass the 11-test. Never in a log line, a URL or an error text. */
export type Bsn = Brand<string, 'Bsn'>;

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** @returns undefined when the text is not nine digits that pass the 11-test. */
export const parseBsn = (text: string): Bsn | undefined => {
  if (!/^\d{9}$/.test(text) || text === '000000000') return undefined;
  const total = weights.reduce((acc, weight, i) => acc + weight * Number(text[i]), 0);
  return total % 11 === 0 ? (text as Bsn) : undefined;
};

/** The range 9999xxxxx is never given to a person: for synthetic people only. */
export const isTestBsn = (bsn: Bsn): boolean => bsn.startsWith('9999');
