/** Knows how a person stands in the register (the categories of Logisch Ontwerp BRP), as the stand-in keeps it. */

/** Eight digits, year month day; zeros where a part is unknown: `19680000`. */
export type Lo3Datum = string;

export type Naam = {
  readonly voornamen?: string | undefined;
  /** Code of the title or predicate: `JV` is jonkvrouw. */
  readonly titel?: string | undefined;
  readonly voorvoegsel?: string | undefined;
  readonly geslachtsnaam?: string | undefined;
};

/** A parent or child as named on somebody's own list. */
export type Verwijzing = {
  readonly bsn?: string | undefined;
  readonly naam: Naam;
  readonly geslacht?: string | undefined;
  readonly geboren?: Lo3Datum | undefined;
  /** Four digits of a Dutch municipality, or a place abroad in words. */
  readonly geboorteplaats?: string | undefined;
  /** Four digits of the table of countries, or the country in words. */
  readonly geboorteland?: string | undefined;
  readonly onderzoeken?: readonly Onderzoek[];
};

export type Ouder = Verwijzing & { readonly aanduiding: '1' | '2' };

export type Partner = Verwijzing & {
  /** `H` huwelijk, `P` geregistreerd partnerschap, `.` onbekend. */
  readonly soort?: string | undefined;
  readonly aangegaan?: Lo3Datum | undefined;
  readonly ontbonden?: Lo3Datum | undefined;
};

export type Verblijf =
  | {
      readonly soort: 'adres';
      /** `W` woonadres, `B` briefadres. */
      readonly functie?: string | undefined;
      readonly straat: string;
      readonly officieleStraatnaam?: string | undefined;
      readonly huisnummer?: number | undefined;
      readonly huisletter?: string | undefined;
      readonly toevoeging?: string | undefined;
      readonly aanduiding?: string | undefined;
      readonly postcode?: string | undefined;
      readonly woonplaats?: string | undefined;
      readonly adresseerbaarObject?: string | undefined;
      readonly nummeraanduiding?: string | undefined;
      readonly vanaf?: Lo3Datum | undefined;
    }
  | {
      readonly soort: 'locatie';
      readonly functie?: string | undefined;
      readonly beschrijving: string;
      readonly vanaf?: Lo3Datum | undefined;
    }
  | {
      readonly soort: 'buitenland';
      readonly land: string;
      readonly regels: readonly string[];
      readonly vanaf?: Lo3Datum | undefined;
    }
  | { readonly soort: 'onbekend'; readonly vanaf?: Lo3Datum | undefined };

export type Nationaliteit = {
  /** Four digits of the national table, or the nationality in words. */
  readonly code?: string | undefined;
  /** `B` is treated as Dutch, `V` is established not to be Dutch. */
  readonly bijzonder?: string | undefined;
  readonly vanaf?: Lo3Datum | undefined;
  readonly onderzoeken?: readonly Onderzoek[];
};

/** What the municipality is looking into: six digits of category, group and element, `080000` is the whole address. */
export type Onderzoek = { readonly aanduiding: string; readonly vanaf: Lo3Datum };

/** Somebody in the register. Everybody here is made up. */
export type Ingeschrevene = {
  readonly fictief: true;
  readonly aNummer?: string | undefined;
  /** Absent for whom the register gives none, and for a synthetic person after the test range has run out. */
  readonly bsn?: string | undefined;
  readonly naam: Naam;
  /** `E` own name, `P` the partner's, `V` the partner's before, `N` the partner's after the own name. */
  readonly naamgebruik?: string | undefined;
  /** `M`, `V` or `O`. */
  readonly geslacht: string;
  readonly geboren: Lo3Datum;
  readonly geboorteplaats?: string | undefined;
  readonly geboorteland?: string | undefined;
  readonly nationaliteiten: readonly Nationaliteit[];
  readonly ouders: readonly Ouder[];
  readonly partners: readonly Partner[];
  readonly kinderen: readonly Verwijzing[];
  readonly overleden?: {
    readonly datum: Lo3Datum;
    readonly plaats?: string | undefined;
    readonly land?: string | undefined;
  };
  readonly opgeschort?: { readonly reden: string; readonly datum: Lo3Datum };
  /** 0 is no secrecy; 1 to 7 say to whom nothing may be given. */
  readonly geheim: number;
  readonly gemeente?: string | undefined;
  readonly ingeschreven?: Lo3Datum | undefined;
  readonly verblijf?: Verblijf | undefined;
  readonly immigratie?: { readonly land?: string | undefined; readonly datum: Lo3Datum };
  readonly verblijfstitel?: {
    readonly code: string;
    readonly vanaf?: Lo3Datum | undefined;
    readonly tot?: Lo3Datum | undefined;
  };
  readonly curatele?: boolean;
  readonly onderzoeken?: readonly Onderzoek[];
};
