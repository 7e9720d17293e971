/** Knows which days are alike for a rule: those between the same two limits. */
import { aantalEpochdagen } from './rijvorm.ts';

/** The class of each day by its place, and the first and last place of each class. Long classes have the lowest numbers. */
export type Klassen = {
  readonly van: Uint16Array;
  readonly eerste: readonly number[];
  readonly laatste: readonly number[];
};

/**
 * Each stretch is a limit that passes over days: who was born up to and including its first place has reached it on the
 * first day of the month, up to its last place on the last. Days inside a stretch are each a class of their own.
 */
export const maakKlassen = (stukken: readonly (readonly [eerste: number, laatste: number])[]): Klassen => {
  const begint = new Set<number>([0]);
  for (const [eerste, laatste] of stukken)
    for (let plaats = eerste + 1; plaats <= laatste + 1; plaats += 1)
      if (plaats > 0 && plaats < aantalEpochdagen) begint.add(plaats);
  const opVolgorde = [...begint].sort((a, b) => a - b);
  const lengte = (i: number): number => (opVolgorde[i + 1] ?? aantalEpochdagen) - (opVolgorde[i] ?? 0);
  const nummers = opVolgorde.map((_, i) => i).sort((a, b) => lengte(b) - lengte(a) || a - b);
  const eerste = nummers.map((i) => opVolgorde[i] ?? 0);
  const laatste = nummers.map((i) => (opVolgorde[i] ?? 0) + lengte(i) - 1);
  const van = new Uint16Array(aantalEpochdagen);
  eerste.forEach((plaats, klasse) => {
    van.fill(klasse, plaats, (laatste[klasse] ?? 0) + 1);
  });
  return { van, eerste, laatste };
};
