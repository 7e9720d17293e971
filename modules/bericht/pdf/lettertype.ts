/** Knows the typeface of a letter: Atkinson Hyperlegible Next, made for readers with low vision, embedded whole in each file. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const load = (file: string): Buffer =>
  readFileSync(require.resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${file}`));

/** Read once: 48 kB each. pdfkit writes only the glyphs that a letter uses. */
const files = {
  gewoon: load('400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
  vet: load('700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
} as const;

export type Snit = keyof typeof files;
export const snitten: readonly Snit[] = ['gewoon', 'vet'];
export const fontFile = (snit: Snit): Buffer => files[snit];

/**
 * A letter without its glyph would print as an empty box, which PDF/UA forbids. The BRP holds Latin letters with marks;
 * for a rare mark that the typeface lacks the letter itself is printed, and any other sign as a question mark.
 */
export const printable = (text: string, has: (codePoint: number) => boolean): string =>
  [...text.normalize('NFC')]
    .map((sign) => {
      if (has(sign.codePointAt(0) ?? 0)) return sign;
      const bare = [...sign.normalize('NFD')][0] ?? '?';
      return has(bare.codePointAt(0) ?? 0) ? bare : '?';
    })
    .join('');
