/** Knows the settings of access: which means of signing in there are, whom they are trusted for, and the limits. */
import type { GemeenteCode } from '@samenkracht/core';
import { type ClaimNamen, standaardClaims, type Vertrouwen } from './identiteit.ts';
import { eidasNiveaus, type Niveau } from './niveau.ts';
import { type SessieGrenzen, standaardGrenzen } from './sessie.ts';

/** One way to sign in: an OpenID provider, and what it is trusted to say. */
export type Aanmeldmiddel = Vertrouwen & {
  /** In the address of the sign-in: `digid`. Never `terug`, `middelen` or `redenen`. */
  readonly id: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  /** Whether signing out here also goes past the provider. */
  readonly afmeldenBijAanbieder: boolean;
};

export type ToegangInstellingen = {
  /** Where people find the portal: `http://127.0.0.1:8080`. */
  readonly adres: string;
  /** Where the provider sends the browser back to; other than below `adres` only when the API has an address of its own. */
  readonly terugAdres: string;
  readonly middelen: readonly Aanmeldmiddel[];
  readonly grenzen: SessieGrenzen;
  /** Sign-ins that one address may begin in five minutes. An office of hundreds shares one address, so this is high. */
  readonly aanmeldingenPerAfzender: number;
};

type MiddelKeuze = Pick<Aanmeldmiddel, 'id' | 'naam' | 'uitleg' | 'soort' | 'issuer' | 'clientId' | 'clientSecret'> & {
  readonly gemeenten: readonly [GemeenteCode, ...GemeenteCode[]];
  readonly minimaalNiveau?: Niveau | 'geen';
  readonly niveaus?: Readonly<Record<string, Niveau>>;
  readonly claims?: Partial<ClaimNamen>;
  readonly scope?: string;
  readonly afmeldenBijAanbieder?: boolean;
};

export type ToegangKeuze = {
  readonly adres: string;
  readonly terugAdres?: string;
  readonly middelen: readonly MiddelKeuze[];
  readonly grenzen?: Partial<SessieGrenzen>;
  readonly aanmeldingenPerAfzender?: number;
};

const reserved = ['terug', 'middelen', 'redenen'];
const loopback = ['127.0.0.1', 'localhost', '[::1]'];

/** Open text between us and a provider is only for a stand-in on the same machine. */
const isSafeIssuer = (issuer: string): boolean => {
  const url = URL.parse(issuer);
  return url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && loopback.includes(url.hostname)));
};

const completeMiddel = (keuze: MiddelKeuze): Aanmeldmiddel => {
  if (!/^[a-z][a-z0-9-]{1,30}$/.test(keuze.id) || reserved.includes(keuze.id))
    throw new Error(`not a name for a means of signing in: ${keuze.id}`);
  if (!isSafeIssuer(keuze.issuer)) throw new Error(`the issuer of ${keuze.id} must be https, or on this machine`);
  // residents at substantieel unless the municipality says otherwise; for staff the municipality's own provider decides
  const minimum = keuze.minimaalNiveau ?? (keuze.soort === 'inwoner' ? 'substantieel' : 'geen');
  return {
    ...keuze,
    minimaalNiveau: minimum === 'geen' ? undefined : minimum,
    niveaus: keuze.niveaus ?? eidasNiveaus,
    claims: { ...standaardClaims, ...keuze.claims },
    scope: keuze.scope ?? `openid ${keuze.soort}`,
    afmeldenBijAanbieder: keuze.afmeldenBijAanbieder ?? false,
  };
};

/** Fills in what was left open. @throws at start, with a clear text, when a choice is not safe. */
export const completeInstellingen = (keuze: ToegangKeuze): ToegangInstellingen => {
  const middelen = keuze.middelen.map(completeMiddel);
  if (new Set(middelen.map((middel) => middel.id)).size < middelen.length)
    throw new Error('two means of signing in have the same name');
  const adres = keuze.adres.replace(/\/$/, '');
  return {
    adres,
    terugAdres: keuze.terugAdres ?? `${adres}/api/v1/aanmelden/terug`,
    middelen,
    grenzen: { ...standaardGrenzen, ...keuze.grenzen },
    aanmeldingenPerAfzender: keuze.aanmeldingenPerAfzender ?? 300,
  };
};
