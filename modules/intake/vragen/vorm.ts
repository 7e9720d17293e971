/** Knows how a question of the tree is written down in one line: its code, its words in two languages, its answers. */
import type { Groep, Optie, Tekst, Vraag } from '../domain/boom.ts';

export const tekst = (nl: string, en: string): Tekst => ({ nl, en });

type Meer = Omit<Partial<Vraag>, 'code' | 'soort' | 'tekst' | 'opties'>;
type Keuzes = readonly (readonly [waarde: string, nl: string, en: string])[];

const optiesOf = (keuzes: Keuzes): readonly Optie[] =>
  keuzes.map(([waarde, nl, en]) => ({ waarde, tekst: tekst(nl, en) }));

export const jaNee = (code: string, vraag: Tekst, meer: Meer = {}): Vraag => ({
  code,
  soort: 'ja of nee',
  tekst: vraag,
  ...meer,
});
export const keuze = (code: string, vraag: Tekst, keuzes: Keuzes, meer: Meer = {}): Vraag => ({
  code,
  soort: 'keuze',
  tekst: vraag,
  opties: optiesOf(keuzes),
  ...meer,
});
export const meerkeuze = (code: string, vraag: Tekst, keuzes: Keuzes, meer: Meer = {}): Vraag => ({
  ...keuze(code, vraag, keuzes, meer),
  soort: 'meerkeuze',
});
export const getal = (code: string, vraag: Tekst, hoogstens: number, meer: Meer = {}): Vraag => ({
  code,
  soort: 'getal',
  tekst: vraag,
  minstens: 0,
  hoogstens,
  ...meer,
});
export const datum = (code: string, vraag: Tekst, meer: Meer = {}): Vraag => ({
  code,
  soort: 'datum',
  tekst: vraag,
  ...meer,
});
/** In his own words, as long as he likes up to what a page holds. */
export const vrij = (code: string, vraag: Tekst, meer: Meer = {}): Vraag => ({
  code,
  soort: 'tekst',
  tekst: vraag,
  ...meer,
});

export const bladzijde = (domein: Groep['domein'], code: string, titel: Tekst, ...vragen: readonly Vraag[]): Groep => ({
  code,
  domein,
  titel,
  vragen,
});
