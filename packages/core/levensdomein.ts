/**
 * Knows the areas of life that an intake asks about, a plan works on and an instrument helps with: one list, in one order, with
 * what cannot wait first.
 */
export const levensdomeinen = [
  'inkomen',
  'wonen',
  'schulden',
  'veiligheid',
  'gezondheid',
  'werk',
  'leren',
  'taal',
  'kinderen',
  'zorg',
  'netwerk',
  'digitaal',
  'vervoer',
  'recht',
] as const;

export type Levensdomein = (typeof levensdomeinen)[number];
