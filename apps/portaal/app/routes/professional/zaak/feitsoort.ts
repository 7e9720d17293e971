/** Knows how a fact is typed: which kind of answer it takes, and how the typed words become that answer. */

import type { Api } from '@samenkracht/api-client';
import { parseDay, parseEuro } from '@samenkracht/core';

type Beoordeling = Api.GetZakenByZaakIdBeoordelingResponse;
export type Feitwaarde = Api.PostZakenByZaakIdFeitenData['body']['waarde'];

export type Feitvraag = {
  readonly feit: string;
  readonly naam: string;
  readonly soort: string;
  readonly opties: readonly { readonly waarde: string; readonly tekst: string }[];
};

/** A recorded fact does not say its kind; its value does. */
const kindOf = (waarde: unknown, toon: string): string => {
  if (typeof waarde === 'boolean') return 'ja of nee';
  if (typeof waarde === 'number') return toon.includes('€') ? 'bedrag' : 'aantal';
  return typeof waarde === 'string' && parseDay(waarde) !== undefined ? 'datum' : 'tekst';
};

/** What can be recorded: first what is missing, then what is known and may be wrong. A weighing has its own form. */
export const feitvragen = ({ ontbreekt, feiten, afwegingen }: Beoordeling): readonly Feitvraag[] => {
  const gewogen = new Set(afwegingen.map(({ afweging }) => afweging));
  const missing = ontbreekt.map(({ feit, vraag, soort, opties }) => ({
    feit,
    naam: vraag,
    soort,
    opties: opties ?? [],
  }));
  const known = feiten
    .filter(({ feit, bron }) => bron !== 'BRP' && !gewogen.has(feit))
    .map(({ feit, naam, waarde, toon }) => ({ feit, naam, soort: kindOf(waarde, toon), opties: [] }));
  const all = new Map([...known, ...missing].map((vraag) => [vraag.feit, vraag]));
  return [...missing, ...known].flatMap(({ feit }) => {
    const found = all.get(feit);
    all.delete(feit);
    return found === undefined ? [] : [found];
  });
};

/** @returns undefined when the words make no such answer. */
export const parseWaarde = (soort: string, tekst: string): Feitwaarde | undefined => {
  switch (soort) {
    case 'ja of nee':
      return tekst === 'ja' ? true : tekst === 'nee' ? false : undefined;
    case 'bedrag':
      return parseEuro(tekst);
    case 'aantal':
    case 'lijst':
      return /^\d{1,4}$/.test(tekst) ? Number(tekst) : undefined;
    case 'datum':
      return parseDay(tekst);
    default:
      return tekst === '' ? undefined : tekst;
  }
};
