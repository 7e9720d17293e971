/** Knows how a fact is asked, and finds the question of a fact by its path. */

/** How a fact is asked. A fact of kind `afweging` is not asked of the resident: the college weighs it, with a reason. */
export type Vraag = {
  readonly vraag: string;
  readonly hulp: string;
  readonly soort: 'ja of nee' | 'datum' | 'maand' | 'bedrag' | 'aantal' | 'tekst' | 'keuze' | 'lijst' | 'afweging';
  readonly opties?: Readonly<Record<string, string>>;
  /** Where the answer comes from before anyone is asked. */
  readonly bron: 'BRP' | 'inwoner' | 'college' | 'polisadministratie' | 'uitkering';
  readonly verplicht: boolean;
};

/** Questions by path; `*` stands for any place in a list: `medebewoners.*.geboren`. */
export type Vragen = Readonly<Record<string, Vraag>>;

/** `feit` may be what somebody typed: only questions are found by it, not what every object has. */
export const findVraag = (vragen: Vragen, feit: string): Vraag | undefined => {
  const pad = Object.hasOwn(vragen, feit) ? feit : feit.replaceAll(plaatsInLijst, '.*');
  return Object.hasOwn(vragen, pad) ? vragen[pad] : undefined;
};

/** The number of a place in a list, in a path. */
export const plaatsInLijst = /\.\d+(?=\.|$)/g;
