/** Knows what the claims of an identity provider say about who signs in, and when that is not enough. */
import { type Bsn, err, type GemeenteCode, ok, parseBsn, parseGemeenteCode, type Result } from '@samenkracht/core';
import type { Rol } from '@samenkracht/platform/module';
import { type Niveau, niveauOf, reaches } from './niveau.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** Which claim says what; brokers differ. */
export type ClaimNamen = {
  readonly bsn: string;
  readonly naam: string;
  readonly rollen: string;
  readonly gemeente: string;
  /** The number at work of a professional; a provider need not say it. */
  readonly telefoon: string;
  /** Of a professional who works for several municipalities: `[{ gemeente, rollen }]`; a provider need not say it. */
  readonly aanstellingen: string;
};
export const standaardClaims: ClaimNamen = {
  bsn: 'bsn',
  naam: 'name',
  rollen: 'rollen',
  gemeente: 'gemeente',
  telefoon: 'phone_number',
  aanstellingen: 'aanstellingen',
};

/** Work in a municipality, with the roles one has there. */
export type Aanstelling = { readonly gemeente: GemeenteCode; readonly rollen: readonly Rol[] };

/** What an identity provider is trusted to say. */
export type Vertrouwen = {
  readonly soort: 'inwoner' | 'medewerker';
  readonly minimaalNiveau: Niveau | undefined;
  readonly niveaus: Readonly<Record<string, Niveau>>;
  readonly claims: ClaimNamen;
  /** The municipalities it may speak for. A resident signs in at the first. */
  readonly gemeenten: readonly [GemeenteCode, ...GemeenteCode[]];
};

export type Identiteit =
  | {
      readonly soort: 'inwoner';
      readonly gemeente: GemeenteCode;
      readonly bsn: Bsn;
      readonly niveau: Niveau | undefined;
    }
  | {
      readonly soort: 'medewerker';
      readonly gemeente: GemeenteCode;
      readonly sub: string;
      readonly naam: string;
      readonly rollen: readonly Rol[];
      readonly telefoon: string | undefined;
      /** The other municipalities he works for. */
      readonly elders: readonly Aanstelling[];
      readonly niveau: Niveau | undefined;
    };

export type IdentiteitWeigering =
  | { readonly code: 'NIVEAU_TE_LAAG' }
  | { readonly code: 'GEEN_BSN' }
  | { readonly code: 'GEEN_ROL' }
  | { readonly code: 'GEMEENTE_NIET_TOEGESTAAN' };

/** The roles that a provider of staff may give; `inwoner` and `systeem` come from nobody. */
const medewerkerRollen: readonly Rol[] = [
  'consulent',
  'toetser',
  'beheerder',
  'controleur',
  'coach',
  'intaker',
  'teamleider',
  'aanbieder',
  'contractmanager',
  'beleidsmedewerker',
  'klachtbehandelaar',
];

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const readInwoner = (
  claims: Claims,
  trust: Vertrouwen,
  niveau: Niveau | undefined,
): Result<Identiteit, IdentiteitWeigering> => {
  const bsn = parseBsn(text(claims[trust.claims.bsn]));
  return bsn === undefined
    ? err({ code: 'GEEN_BSN' })
    : ok({ soort: 'inwoner', gemeente: trust.gemeenten[0], bsn, niveau });
};

const readMedewerker = (
  claims: Claims,
  trust: Vertrouwen,
  niveau: Niveau | undefined,
): Result<Identiteit, IdentiteitWeigering> => {
  const gemeente = parseGemeenteCode(text(claims[trust.claims.gemeente]));
  if (gemeente === undefined || !trust.gemeenten.includes(gemeente)) return err({ code: 'GEMEENTE_NIET_TOEGESTAAN' });
  const rollen = rollenIn(claims[trust.claims.rollen]);
  if (rollen.length === 0) return err({ code: 'GEEN_ROL' });
  const naam = text(claims[trust.claims.naam]) || 'medewerker';
  const telefoon = text(claims[trust.claims.telefoon]) || undefined;
  const elders = eldersIn(claims[trust.claims.aanstellingen], trust).filter((een) => een.gemeente !== gemeente);
  return ok({ soort: 'medewerker', gemeente, sub: text(claims['sub']), naam, rollen, telefoon, elders, niveau });
};

const rollenIn = (given: unknown): readonly Rol[] =>
  medewerkerRollen.filter((rol) => Array.isArray(given) && given.includes(rol));

/** Only where the provider may speak for, and only where he has a role. */
const eldersIn = (given: unknown, { gemeenten }: Vertrouwen): readonly Aanstelling[] =>
  (Array.isArray(given) ? given : []).flatMap((een: unknown) => {
    const claims: Claims = typeof een === 'object' && een !== null ? { ...een } : {};
    const gemeente = parseGemeenteCode(text(claims['gemeente']));
    const rollen = rollenIn(claims['rollen']);
    return gemeente === undefined || !gemeenten.includes(gemeente) || rollen.length === 0 ? [] : [{ gemeente, rollen }];
  });

export const readIdentiteit = (claims: Claims, trust: Vertrouwen): Result<Identiteit, IdentiteitWeigering> => {
  const niveau = niveauOf(claims['acr'], trust.niveaus);
  if (trust.minimaalNiveau !== undefined && !reaches(niveau, trust.minimaalNiveau))
    return err({ code: 'NIVEAU_TE_LAAG' });
  return trust.soort === 'inwoner' ? readInwoner(claims, trust, niveau) : readMedewerker(claims, trust, niveau);
};
