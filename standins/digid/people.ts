/** Knows who can sign in at the stand-in, and which applications may ask it. */

/** The levels of assurance of eIDAS, in the order of the sign-in page. */
export const niveaus = ['basis', 'substantieel', 'hoog'] as const;
export type Niveau = (typeof niveaus)[number];

/** What an `acr` claim says, by the NL GOV assurance profile: the levels of eIDAS as addresses. */
export const acrOf: Readonly<Record<Niveau, string>> = {
  basis: 'http://eidas.europa.eu/LoA/low',
  substantieel: 'http://eidas.europa.eu/LoA/substantial',
  hoog: 'http://eidas.europa.eu/LoA/high',
};

export type Voorbeeldinwoner = {
  readonly soort: 'inwoner';
  readonly id: string;
  readonly naam: string;
  readonly omschrijving: string;
  readonly bsn: string;
};

export type Voorbeeldmedewerker = {
  readonly soort: 'medewerker';
  readonly id: string;
  readonly naam: string;
  readonly omschrijving: string;
  readonly rollen: readonly string[];
  readonly gemeente: string;
  /** Of who works for a regional organisation: the other municipalities, with the roles there. */
  readonly elders?: readonly { readonly gemeente: string; readonly rollen: readonly string[] }[];
};

export type Voorbeeldpersoon = Voorbeeldinwoner | Voorbeeldmedewerker;

/** An application that sends people here; it sees only people of its own kind. */
export type Voorbeeldclient = {
  readonly soort: Voorbeeldpersoon['soort'];
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  readonly afgemeldUris?: readonly string[];
};
