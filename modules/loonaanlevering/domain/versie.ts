/** Knows corrections: of the same relation and period the highest version holds, in whatever order versions arrive. */
import type { Day } from '@samenkracht/core';
import type { Loonregel } from './loonregel.ts';

/** What is kept of a line: everything but the number of the person. */
export type Loon = Omit<Loonregel, 'bsn'> & { readonly betaaldOp: Day };

export type Versie = { readonly versie: number; readonly loon: Loon };

export const geldendeVersie = (versies: readonly Versie[]): Versie | undefined =>
  versies.reduce<Versie | undefined>(
    (hoogste, een) => (hoogste === undefined || een.versie > hoogste.versie ? een : hoogste),
    undefined,
  );

const velden = (loon: Loon): string =>
  JSON.stringify(Object.entries(loon).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

/** @returns the version that this pay becomes; undefined when it says just what already holds. */
export const nextVersie = (geldend: Versie | undefined, loon: Loon): number | undefined => {
  if (geldend === undefined) return 1;
  return velden(geldend.loon) === velden(loon) ? undefined : geldend.versie + 1;
};
