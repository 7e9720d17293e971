/** Knows how sure an identity provider is of who someone is: the levels of assurance of eIDAS (art. 8 Verordening 910/2014). */

const volgorde = ['basis', 'substantieel', 'hoog'] as const;
export type Niveau = (typeof volgorde)[number];

/** The `acr` values of the NL GOV assurance profile. Another broker's values are a setting. */
export const eidasNiveaus: Readonly<Record<string, Niveau>> = {
  'http://eidas.europa.eu/LoA/low': 'basis',
  'http://eidas.europa.eu/LoA/substantial': 'substantieel',
  'http://eidas.europa.eu/LoA/high': 'hoog',
};

/** Only what the provider says it did counts, never what it was asked for. An unknown value is no level at all. */
export const niveauOf = (acr: unknown, niveaus: Readonly<Record<string, Niveau>>): Niveau | undefined =>
  typeof acr === 'string' && Object.hasOwn(niveaus, acr) ? niveaus[acr] : undefined;

export const reaches = (niveau: Niveau | undefined, minimum: Niveau): boolean =>
  niveau !== undefined && volgorde.indexOf(niveau) >= volgorde.indexOf(minimum);

/** The `acr` values to ask for: every level that is high enough. */
export const acrValuesFrom = (minimum: Niveau, niveaus: Readonly<Record<string, Niveau>>): readonly string[] =>
  Object.keys(niveaus).filter((acr) => reaches(niveaus[acr], minimum));
