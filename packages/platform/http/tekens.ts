/** Knows the characters that no database, letter or payment file can carry. */

/** Control characters but tab and line ends, half of a character that has two halves, and what Unicode says is none. */
const unkeepable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u;

/** @returns the places, as JSON pointers, of every text and every name that holds such a character. */
export const findUnkeepable = (value: unknown, pad = ''): readonly string[] => {
  if (typeof value === 'string') return unkeepable.test(value) ? [pad === '' ? '/' : pad] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    unkeepable.test(name) ? [pad === '' ? '/' : pad] : findUnkeepable(item, `${pad}/${name}`),
  );
};
