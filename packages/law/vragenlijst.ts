/** Knows which questions a set of rules asks now: those answered that still matter, and the next ones. */
import { type Onvolledig, verklaar } from './bepaal.ts';
import { findVraag, plaatsInLijst, type Vraag, type Vragen } from './vraag.ts';

export type Gestelde = {
  readonly feit: string;
  readonly vraag: Vraag;
  readonly stand: 'beantwoord' | 'open' | 'af te wegen';
  /** The known answer; a list is told by its length. */
  readonly antwoord?: unknown;
};

/**
 * What is read and known is answered, what a rule stops at is open. An answer that nothing reads any more is left out, so a
 * question that became pointless disappears by itself. Where the college must weigh first, the questions that any outcome of
 * it would ask are asked already. The order is that of the catalogue.
 */
export const vragenlijst = <F extends object>(
  regels: readonly ((f: F) => unknown)[],
  feiten: Onvolledig<F>,
  vragen: Vragen,
): readonly Gestelde[] => {
  const gesteld = new Map<string, Gestelde>();
  for (const een of regels) verzamel(een, feiten, vragen, gesteld);
  const volgorde = Object.keys(vragen);
  const plaats = (feit: string): number => volgorde.indexOf(zonderPlaats(feit));
  return [...gesteld.values()].sort((a, b) => plaats(a.feit) - plaats(b.feit) || a.feit.localeCompare(b.feit));
};

const verzamel = <F extends object>(
  een: (f: F) => unknown,
  feiten: Onvolledig<F>,
  vragen: Vragen,
  gesteld: Map<string, Gestelde>,
): void => {
  const { bepaling, gelezen } = verklaar(een, feiten, vragen);
  const zet = (feit: string, rest: Pick<Gestelde, 'stand'> & { readonly antwoord?: unknown }): void => {
    const vraag = findVraag(vragen, feit);
    if (vraag !== undefined && !gesteld.has(feit)) gesteld.set(feit, { feit, vraag, ...rest });
  };
  if (bepaling.soort === 'onbekend') zet(bepaling.feit, { stand: 'open' });
  if (bepaling.soort === 'afweging') {
    const { feit, opties } = bepaling.afweging;
    zet(feit, { stand: 'af te wegen' });
    for (const keuze of Object.keys(opties))
      verzamel(een, zetFeit<F>(feiten, feit, { keuze, motivering: '' }), vragen, gesteld);
  }
  for (const [feit, antwoord] of gelezen) zet(feit.replace(/\.keuze$/, ''), { stand: 'beantwoord', antwoord });
};

const zonderPlaats = (feit: string): string => feit.replaceAll(plaatsInLijst, '.*');

/** The facts with one answer more; lists and objects on the way are made where they are missing. */
export const zetFeit = <F extends object>(feiten: Onvolledig<F>, feit: string, waarde: unknown): Onvolledig<F> =>
  zet(feiten, feit.split('.'), waarde) as Onvolledig<F>;

const verboden = new Set(['__proto__', 'prototype', 'constructor']);

/** @throws RangeError for a path that is none. */
const zet = (huidig: unknown, [naam, ...rest]: readonly string[], waarde: unknown): unknown => {
  if (naam === undefined) return waarde;
  if (naam === '' || verboden.has(naam)) throw new RangeError('not a fact');
  if (/^\d+$/.test(naam)) {
    const lijst: unknown[] = Array.isArray(huidig) ? [...huidig] : [];
    const plaats = Number(naam);
    if (plaats > lijst.length) throw new RangeError('a list is filled from its beginning');
    lijst[plaats] = zet(lijst[plaats], rest, waarde);
    return lijst;
  }
  const object = typeof huidig === 'object' && huidig !== null && !Array.isArray(huidig) ? huidig : {};
  return { ...object, [naam]: zet((object as Record<string, unknown>)[naam], rest, waarde) };
};
