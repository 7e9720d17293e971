/** Knows how a question about a household ends when it has no number: the amount that is missing, or the fact with its question. */
import type { Day } from '@samenkracht/core';
import { type Bepaling, bepaal, findVraag, type Onvolledig, type Onzekerheid, type Vraag } from '@samenkracht/law';
import { besteedbaarInkomen } from './besteedbaar.ts';
import type { Huishouden } from './huishouden.ts';
import type { Besteedbaar } from './onderdelen.ts';
import { besteedbaarVragen } from './vragen.ts';

/** The amount that is missing, by its table. */
export type Ontbrekend = { readonly tabel: string; readonly op: Day; readonly omschrijving: string };
/** A fact that is not known, with its question; a fact that the college weighs too. */
export type Vraagopen = { readonly soort: 'onbekend'; readonly feit: string; readonly vraag: Vraag | null };
export type ZonderUitkomst = (Ontbrekend & { readonly soort: 'gat' }) | Vraagopen;

/** What one household has, with its uncertainties; a missing fact or amount is named and never a number. */
export const bepaalBesteedbaar = (f: Onvolledig<Huishouden>): Bepaling<Besteedbaar> =>
  bepaal(besteedbaarInkomen, f, besteedbaarVragen);

/** What stands in the way, the same for every question about a household. */
export const alsOntbrekend = (bepaling: Exclude<Bepaling<unknown>, { readonly soort: 'waarde' }>): ZonderUitkomst => {
  if (bepaling.soort === 'gat') return bepaling;
  const feit = bepaling.soort === 'afweging' ? bepaling.afweging.feit : bepaling.feit;
  return { soort: 'onbekend', feit, vraag: findVraag(besteedbaarVragen, feit) ?? null };
};

/** Every unconfirmed amount and assumed choice that some of these households rest on, each once. */
export const onzekerhedenVan = (gevallen: readonly Huishouden[]): readonly Onzekerheid[] => {
  const gevonden = new Map<string, Onzekerheid>();
  for (const f of gevallen) {
    const bepaling = bepaalBesteedbaar(f);
    if (bepaling.soort === 'waarde') for (const een of bepaling.onzekerheden) gevonden.set(een.id, een);
  }
  return [...gevonden.values()];
};
