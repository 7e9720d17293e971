/** Knows the letters that every European bank accepts, and how a name is written in them (EPC217-08). */

const vervangers: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'TH',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  Ŋ: 'N',
  ə: 'e',
  Ə: 'E',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': "'",
  '”': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '&': '+',
  '€': 'EUR',
  _: '-',
  '@': '(at)',
};

/** Letters with marks lose them; what has no Latin form becomes a point, as the guideline advises. */
export const toSepatekst = (tekst: string, lengte: number): string => {
  const latijn = [...tekst]
    .map((teken) => vervangers[teken] ?? teken)
    .join('')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9/\-?:().,'+ ]/gu, '.')
    // no slash at the ends and no two in a row: they part the fields of a bank's message
    .replaceAll(/\/{2,}/g, '/')
    .replaceAll(/ {2,}/g, ' ');
  return latijn.slice(0, lengte).replaceAll(/^[/ ]+|[/ ]+$/g, '');
};

export const isSepatekst = (tekst: string): boolean =>
  /^[A-Za-z0-9/\-?:().,'+ ]+$/.test(tekst) && !tekst.startsWith('/') && !tekst.endsWith('/') && !tekst.includes('//');
