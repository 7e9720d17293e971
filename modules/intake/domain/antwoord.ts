/** Knows what can be answered to a question, and how an answer reads in words. */
import { formatDay, parseDay } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';
import type { Tekst, Vraag } from './boom.ts';

/** Longer stories belong in a talk. */
export const antwoord_max = 2_000;

/** @returns undefined when this cannot be an answer. null is: he would rather not say, or does not know. */
export const parseAntwoord = (vraag: Vraag, waarde: Json): Json | undefined => {
  if (waarde === null) return null;
  const keuzes = (vraag.opties ?? []).map((optie) => optie.waarde);
  switch (vraag.soort) {
    case 'ja of nee':
      return typeof waarde === 'boolean' ? waarde : undefined;
    case 'keuze':
      return typeof waarde === 'string' && keuzes.includes(waarde) ? waarde : undefined;
    case 'meerkeuze': {
      if (!Array.isArray(waarde) || waarde.some((een) => !keuzes.includes(String(een)))) return undefined;
      // in the order of the question, so that the same answer is the same value
      return keuzes.filter((keuze) => waarde.includes(keuze));
    }
    case 'getal': {
      const { minstens = 0, hoogstens = Number.MAX_SAFE_INTEGER } = vraag;
      return typeof waarde === 'number' && Number.isInteger(waarde) && waarde >= minstens && waarde <= hoogstens
        ? waarde
        : undefined;
    }
    case 'datum':
      return typeof waarde === 'string' ? parseDay(waarde) : undefined;
    case 'tekst': {
      const tekst = typeof waarde === 'string' ? waarde.trim() : '';
      return tekst !== '' && tekst.length <= antwoord_max ? tekst : undefined;
    }
  }
};

const ja: Tekst = { nl: 'ja', en: 'yes' };
const nee: Tekst = { nl: 'nee', en: 'no' };
const gezwegen: Tekst = { nl: 'wil of weet ik niet', en: 'rather not say, or unknown' };
const niets: Tekst = { nl: 'niets gekozen', en: 'nothing chosen' };

const same = (tekst: string): Tekst => ({ nl: tekst, en: tekst });

/** How an answer reads in an overview. */
export const describeAntwoord = (vraag: Vraag, waarde: Json): Tekst => {
  if (waarde === null) return gezwegen;
  if (typeof waarde === 'boolean') return waarde ? ja : nee;
  const gekozen = (vraag.opties ?? []).filter(({ waarde: een }) =>
    Array.isArray(waarde) ? waarde.includes(een) : waarde === een,
  );
  if (vraag.opties !== undefined)
    return gekozen.length === 0
      ? niets
      : { nl: gekozen.map(({ tekst }) => tekst.nl).join(', '), en: gekozen.map(({ tekst }) => tekst.en).join(', ') };
  const dag = vraag.soort === 'datum' ? parseDay(String(waarde)) : undefined;
  return same(dag === undefined ? String(waarde) : formatDay(dag));
};

/** The same answer, however it was built. */
export const sameAntwoord = (een: Json, ander: Json): boolean => JSON.stringify(een) === JSON.stringify(ander);
