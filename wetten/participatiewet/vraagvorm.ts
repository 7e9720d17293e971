/** Knows how a question about duties, recovery or support is written in one call. */
import type { Vraag } from '@samenkracht/law';

/** A question with an answer of its own: a day, an amount, a number, yes or no, a list. */
export const stel = (
  soort: Exclude<Vraag['soort'], 'afweging' | 'keuze'>,
  bron: Vraag['bron'],
  vraag: string,
  hulp: string,
): Vraag => ({ vraag, hulp, soort, bron, verplicht: true });

/** One of these. */
export const kiesUit = (
  opties: Readonly<Record<string, string>>,
  bron: Vraag['bron'],
  vraag: string,
  hulp: string,
): Vraag => ({ vraag, hulp, soort: 'keuze', opties, bron, verplicht: true });

/** What the college weighs, with a reason. */
export const weeg = (opties: Readonly<Record<string, string>>, vraag: string, hulp: string): Vraag => ({
  vraag,
  hulp,
  soort: 'afweging',
  opties,
  bron: 'college',
  verplicht: true,
});

export const jaOfNee = { ja: 'Ja', nee: 'Nee' } as const;
export const verwijt = { aanwezig: 'Er is een verwijt', ontbreekt: 'Elk verwijt ontbreekt' } as const;
