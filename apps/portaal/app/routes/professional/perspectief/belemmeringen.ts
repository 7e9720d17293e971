/** Knows in which domains something can stand in the way of work. */
export const belemmeringen = [
  'inkomen',
  'wonen',
  'schulden',
  'veiligheid',
  'gezondheid',
  'leren',
  'taal',
  'kinderen',
  'zorg',
  'netwerk',
  'digitaal',
  'vervoer',
  'recht',
] as const;
