/** Knows the three arrangements by the word in the address. */
export const keuzes = {
  bijstand: 'bijzondere bijstand',
  inkomenstoeslag: 'inkomenstoeslag',
  studietoeslag: 'studietoeslag',
} as const;
export type Keuze = keyof typeof keuzes;

export const isKeuze = (tekst: string | undefined): tekst is Keuze =>
  tekst !== undefined && Object.hasOwn(keuzes, tekst);
export const keuzeVan = (regeling: (typeof keuzes)[Keuze]): Keuze =>
  regeling === 'bijzondere bijstand' ? 'bijstand' : regeling;
