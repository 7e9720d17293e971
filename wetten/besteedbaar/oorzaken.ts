/** Knows which rules make the difference between two explained runs: the deepest ones whose outcome is another. */

import type { Money } from '@samenkracht/core';
import { citeer, type Uitleg } from '@samenkracht/law';
import type { Onderdeelsoort, Verschil } from './onderdelen.ts';

export type Regelverschil = {
  readonly regel: string;
  readonly naam: string;
  /** The article, as it is cited. */
  readonly grond: string;
  /** The outcome in each run, as it is written; null where the rule was not used. */
  readonly was: string | null;
  readonly werd: string | null;
  /** Choices of the municipality that only one of the runs came to. */
  readonly keuzes: readonly string[];
};

/** The rules under which each part of disposable income is computed. */
const regelVanOnderdeel: Readonly<Partial<Record<Onderdeelsoort, string>>> = {
  bijstand: 'pw-19-bijstandsmaand',
  zorgtoeslag: 'wzt-2',
  huurtoeslag: 'wht',
  'kindgebonden budget': 'wkb-2',
  kinderopvangtoeslag: 'wko-1-5',
  'algemene heffingskorting': 'ib-nettoloon',
  arbeidskorting: 'ib-nettoloon',
  belasting: 'ib-nettoloon',
  combinatiekorting: 'ib-8-14a-maand',
  'uitbetaling aan partner': 'ib-8-9',
};

/** The explanation with only the parts that fell by at least half of the loss: what rose is no cause. */
const alleenGedaald = (uitleg: Uitleg | undefined, gedaald: ReadonlySet<string>): Uitleg | undefined =>
  uitleg === undefined ? undefined : { ...uitleg, kinderen: uitleg.kinderen.filter(({ id }) => gedaald.has(id)) };

/** What made disposable income fall between two runs, given the parts that changed and what was lost. */
export const oorzakenVan = (
  was: Uitleg | undefined,
  werd: Uitleg | undefined,
  onderdelen: readonly Verschil[],
  verlies: Money,
): readonly Regelverschil[] => {
  const gedaald = new Set(
    onderdelen.filter(({ bedrag }) => -bedrag * 2 >= verlies).flatMap(({ soort }) => regelVanOnderdeel[soort] ?? []),
  );
  return regelverschillen(alleenGedaald(was, gedaald), alleenGedaald(werd, gedaald), verlies);
};

/**
 * The rules with another outcome, deepest first. Amounts count only when they moved by at least half of `vanaf` cents, so that the
 * cent that was earned more is no cause; an outcome that is no amount counts always, and so does a rule that only one run used.
 */
const regelverschillen = (
  was: Uitleg | undefined,
  werd: Uitleg | undefined,
  vanaf: Money,
): readonly Regelverschil[] => {
  const gevonden = new Map<string, Regelverschil & { readonly diepte: number }>();
  vergelijk(was, werd, 0, { gevonden, vanaf: Math.max(1, vanaf / 2) });
  return [...gevonden.values()].toSorted((a, b) => b.diepte - a.diepte).map(({ diepte: _, ...verschil }) => verschil);
};

type Verzameling = {
  readonly gevonden: Map<string, Regelverschil & { readonly diepte: number }>;
  readonly vanaf: number;
};

/** True when something below this step explains the difference, so that the step itself need not be named. */
const vergelijk = (was: Uitleg | undefined, werd: Uitleg | undefined, diepte: number, in_: Verzameling): boolean => {
  const hier = was ?? werd;
  // A silent check counts again what other steps have counted: what follows from it stands above it.
  if (hier === undefined || hier.stil === true) return false;
  if (was !== undefined && werd !== undefined) {
    let dieper = false;
    for (const [een, ander] of paren(was.kinderen, werd.kinderen)) {
      const gevonden = vergelijk(een, ander, diepte + 1, in_);
      dieper = dieper || gevonden;
    }
    if (dieper || !isAnders(was.waarde, werd.waarde, in_.vanaf)) return dieper;
  }
  in_.gevonden.set(hier.id, {
    regel: hier.id,
    naam: hier.naam,
    grond: citeer(hier.grond),
    was: was?.tekst ?? null,
    werd: werd?.tekst ?? null,
    keuzes: eigenKeuzes(was, werd),
    diepte,
  });
  return true;
};

/** What one step chose and the other did not; nothing is said where a whole step is missing. */
const eigenKeuzes = (was: Uitleg | undefined, werd: Uitleg | undefined): readonly string[] => {
  if (was === undefined || werd === undefined) return [];
  const van = (een: Uitleg, ander: Uitleg): readonly string[] =>
    een.keuzes
      .filter(({ term }) => !ander.keuzes.some((keuze) => keuze.term === term))
      .map(({ naam, omschrijving }) => `${naam}: ${omschrijving}`);
  return [...van(was, werd), ...van(werd, was)];
};

/** Steps with one id belong together in order; where one run has more, the rest stands alone. */
const paren = (
  was: readonly Uitleg[],
  werd: readonly Uitleg[],
): readonly (readonly [Uitleg | undefined, Uitleg | undefined])[] => {
  const over = [...werd];
  const gevonden: (readonly [Uitleg | undefined, Uitleg | undefined])[] = was.map((een) => {
    const plaats = over.findIndex(({ id }) => id === een.id);
    return plaats < 0 ? [een, undefined] : [een, over.splice(plaats, 1)[0]];
  });
  return [...gevonden, ...over.map((een) => [undefined, een] as const)];
};

const isAnders = (was: unknown, werd: unknown, vanaf: number): boolean => {
  if (typeof was === 'number' && typeof werd === 'number') return Math.abs(was - werd) >= vanaf;
  if (typeof was !== 'object' || was === null || typeof werd !== 'object' || werd === null) return was !== werd;
  const [een, ander] = [was as Record<string, unknown>, werd as Record<string, unknown>];
  return Object.keys(een).some((naam) => isAnders(een[naam], ander[naam], vanaf));
};
