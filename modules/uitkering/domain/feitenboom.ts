/** Knows how answers and recorded facts become the tree of facts that the law reads. */
import { findVraag } from '@samenkracht/law';
import { vragen } from '@samenkracht/participatiewet';
import type { Json } from '@samenkracht/platform/module';
import { buildFeiten } from './pad.ts';

export type Waarden = Readonly<Record<string, Json>>;

/** A list is answered by how many there are; more than this is a typing error. */
export const MAX_IN_LIJST = 20;

/** A partner is asked with ja or nee; behind a ja stands a person. */
const personen = new Set(['partner']);

/**
 * Answers by path as one tree. "Two children" becomes a list of two of whom more may be known; "no partner" becomes null.
 * What stands below a no, or beyond the count, is kept by whoever keeps it but is not in the tree.
 */
export const assembleFeiten = (waarden: Waarden): Record<string, unknown> => {
  const vlak: Record<string, Json> = {};
  for (const [feit, waarde] of Object.entries(waarden)) {
    if (personen.has(feit)) vlak[feit] = waarde === 'nee' ? null : {};
    else if (!isOfKnownPerson(feit, waarden) || !isWithinLists(feit, waarden)) continue;
    else if (findVraag(vragen, feit)?.soort === 'lijst') Object.assign(vlak, listOf(feit, waarde));
    else vlak[feit] = waarde;
  }
  return buildFeiten(vlak);
};

/** What is said of a partner counts once it is said that there is one. */
const isOfKnownPerson = (feit: string, waarden: Waarden): boolean => {
  const [persoon = ''] = feit.split('.');
  return !personen.has(persoon) || waarden[persoon] === 'ja';
};

const listOf = (feit: string, waarde: Json): Record<string, Json> => {
  const aantal = typeof waarde === 'number' ? Math.min(waarde, MAX_IN_LIJST) : 0;
  if (aantal === 0) return { [feit]: [] };
  return Object.fromEntries(Array.from({ length: aantal }, (_, i) => [`${feit}.${i}`, {}]));
};

/** `kinderen.2.geboren` counts only when there are three children or more. */
const isWithinLists = (feit: string, waarden: Waarden): boolean => {
  const match = /^(.*?)\.(\d+)(?:\.|$)/.exec(feit);
  if (match === null) return true;
  const aantal = waarden[match[1] ?? ''];
  return typeof aantal === 'number' && Number(match[2]) < aantal;
};
