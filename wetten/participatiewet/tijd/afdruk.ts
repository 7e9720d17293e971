/** Knows how data gets a short name of its own: equal content, whatever its order of keys, has an equal print. Not a seal against who wants to deceive. */

/** The same text for the same content: keys in order, what is not there left out. */
export const canoniek = (waarde: unknown): string => {
  if (waarde === undefined) return 'onbekend';
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  const velden = Object.entries(waarde)
    .filter(([, inhoud]) => inhoud !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([naam, inhoud]) => `${JSON.stringify(naam)}:${canoniek(inhoud)}`);
  return `{${velden.join(',')}}`;
};

const begin = 0xcbf29ce484222325n;
const stap = 0x100000001b3n;

/** FNV-1a of 64 bits over the characters, as sixteen hexadecimal digits: it runs in a browser, without waiting. */
export const afdruk = (waarde: unknown): string => {
  const tekst = canoniek(waarde);
  let hash = begin;
  for (let i = 0; i < tekst.length; i += 1) hash = BigInt.asUintN(64, (hash ^ BigInt(tekst.charCodeAt(i))) * stap);
  return hash.toString(16).padStart(16, '0');
};
