/** Knows the places where facts stand, by path, with how a fact there is written: each place and each line is made once. */
import { toonFeit } from './toon.ts';
import { findVraag, type Vragen } from './vraag.ts';

/** A fact that was read, as it is told. */
export type Feitregel = { readonly feit: string; readonly waarde: unknown; readonly tekst: string };

export type Feitplek = {
  readonly pad: string;
  readonly onder: Map<string, Feitplek>;
  readonly vragen: Vragen;
  /** How the fact is asked; read when a fact is told for the first time. */
  soort: string | undefined;
  readonly regels: Map<unknown, Feitregel>;
};

/** Lists and values without end are not kept: then a place or a line is made each time. */
const meest = 500;

const nieuwePlek = (pad: string, vragen: Vragen): Feitplek => ({
  pad,
  onder: new Map(),
  vragen,
  soort: findVraag(vragen, pad)?.soort,
  regels: new Map(),
});

const wortels = new WeakMap<Vragen, Feitplek>();
export const wortelplek = (vragen: Vragen): Feitplek => {
  const bekend = wortels.get(vragen) ?? nieuwePlek('', vragen);
  wortels.set(vragen, bekend);
  return bekend;
};

export const plekOnder = (plek: Feitplek, naam: string): Feitplek => {
  const bekend = plek.onder.get(naam);
  if (bekend !== undefined) return bekend;
  const nieuw = nieuwePlek(plek.pad === '' ? naam : `${plek.pad}.${naam}`, plek.vragen);
  if (plek.onder.size < meest) plek.onder.set(naam, nieuw);
  return nieuw;
};

export const regelVan = (plek: Feitplek, waarde: unknown): Feitregel => {
  const bekend = plek.regels.get(waarde);
  if (bekend !== undefined) return bekend;
  const nieuw = { feit: plek.pad, waarde, tekst: toonFeit(waarde, plek.soort) };
  if (plek.regels.size < meest) plek.regels.set(waarde, nieuw);
  return nieuw;
};
