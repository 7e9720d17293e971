/** Knows which facts we keep of a person, and what each of them holds. A BSN stands in none of them. */
import type { Day } from '@samenkracht/core';
import type { Geboortedatum } from './geboortedatum.ts';

export type Naam = {
  /** As its bearer wants to be written to, on an envelope: `F. el Amrani`. */
  readonly aanschrijfnaam: string;
  readonly volledig: string;
  /** `Geachte mevrouw El Amrani`; absent for who has died. */
  readonly aanhef?: string;
  /** `mevrouw El Amrani`, in a sentence. */
  readonly lopendeTekst?: string;
};

export type Adres = {
  readonly soort: 'adres' | 'locatie' | 'buitenland' | 'onbekend';
  /** The lines of an envelope. */
  readonly regels: readonly string[];
  readonly postcode?: string;
  readonly woonplaats?: string;
  readonly land?: string;
  readonly briefadres: boolean;
  /** The municipality found that he is not at this address. */
  readonly vertrokken: boolean;
  /** The addressable object of the BAG: who else has it lives there too. */
  readonly object?: string;
};

/** Somebody on the list of somebody else. */
export type Verwant = {
  /** When we know that person by the register. */
  readonly persoonId?: string;
  readonly naam: string;
  readonly geboortedatum: Geboortedatum;
};

export type Partner = Verwant & {
  readonly verbintenis: string;
  readonly sinds?: Geboortedatum;
  /** Ended: the register keeps the last one. */
  readonly ontbonden?: Geboortedatum;
};

/** What each kind of fact holds; null where the register has nothing of it. */
export type Feitwaarden = {
  readonly naam: Naam;
  readonly geboortedatum: Geboortedatum;
  readonly geslacht: string;
  readonly nationaliteiten: readonly string[];
  readonly adres: Adres;
  readonly gemeente: { readonly code: string; readonly naam?: string };
  readonly partner: Partner;
  readonly kinderen: readonly Verwant[];
  readonly verblijfstitel: { readonly code?: string; readonly omschrijving: string; readonly tot?: Geboortedatum };
  readonly overlijden: Geboortedatum;
  readonly opschorting: { readonly reden: string; readonly sinds?: Geboortedatum };
  readonly geheimhouding: boolean;
  readonly curatele: boolean;
};
export type Feitsoort = keyof Feitwaarden;

export const feitsoorten = [
  'naam',
  'geboortedatum',
  'geslacht',
  'nationaliteiten',
  'adres',
  'gemeente',
  'partner',
  'kinderen',
  'verblijfstitel',
  'overlijden',
  'opschorting',
  'geheimhouding',
  'curatele',
] as const satisfies readonly Feitsoort[];

/** What one answer says of one kind. */
export type Bevinding<T> = { readonly waarde: T | null; readonly inOnderzoek: boolean; readonly geldigVanaf?: Day };
export type Bevindingen = { readonly [S in Feitsoort]: Bevinding<Feitwaarden[S]> };

/** What we know now of one kind: since when we know it, and where from. */
type Brpfeit<T> = Bevinding<T> & { readonly bron: 'BRP'; readonly bekendSinds: string };

/** Everything that the BRP said last of one person. */
export type BrpFeiten = {
  readonly persoonId: string;
  /** When the BRP last answered. */
  readonly peilmoment: string;
  /** Who may not be found by others: the address is shown to nobody but himself. */
  readonly geheim: boolean;
  /** The last question was answered; otherwise these are the facts of `peilmoment`. */
  readonly actueel: boolean;
  readonly storing?: 'BRP_TRAAG' | 'BRP_STORING';
  readonly feiten: { readonly [S in Feitsoort]: Brpfeit<Feitwaarden[S]> };
};
