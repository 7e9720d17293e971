/** Knows how to talk with an OpenID provider: code flow with PKCE, state and nonce (NL GOV profile for OpenID Connect). */
import * as client from 'openid-client';
import type { Claims } from '../domain/identiteit.ts';
import type { Aanmeldmiddel } from '../domain/instellingen.ts';
import { acrValuesFrom } from '../domain/niveau.ts';

type Vraag = { readonly state: string; readonly nonce: string; readonly codeVerifier: string };

export type Antwoord =
  | { readonly ok: true; readonly claims: Claims }
  | {
      readonly ok: false;
      readonly oorzaak: string;
      readonly reden: 'GEANNULEERD' | 'AANMELDDIENST_NIET_BEREIKBAAR' | 'AANMELDING_NIET_GELDIG';
    };

export type Aanbieder = {
  readonly makeVraag: (state: string) => Vraag;
  /** Where to send the browser. @throws when the provider cannot be reached. */
  readonly startUrl: (vraag: Vraag) => Promise<string>;
  /** What came back with the browser, checked with the provider itself. */
  readonly readAntwoord: (search: string, vraag: Vraag) => Promise<Antwoord>;
  /** Where to sign out there; undefined where the provider knows no such thing. */
  readonly afmeldUrl: () => Promise<string | undefined>;
};

/** A browser is waiting, and a transaction with it. */
const timeoutSeconds = 5;

const discover = (middel: Aanmeldmiddel): Promise<client.Configuration> =>
  client.discovery(new URL(middel.issuer), middel.clientId, middel.clientSecret, undefined, {
    timeout: timeoutSeconds,
    ...(middel.issuer.startsWith('http:') && { execute: [client.allowInsecureRequests] }),
  });

/** Asked once, and again after a failure: the provider may start later than we do. */
const remembered = (middel: Aanmeldmiddel): (() => Promise<client.Configuration>) => {
  let known: Promise<client.Configuration> | undefined;
  return () => {
    known ??= discover(middel).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
};

/** Only what the provider itself says is a wrong answer; all else is a network that failed. */
const redenOf = (error: unknown): Exclude<Antwoord, { ok: true }>['reden'] => {
  if (error instanceof client.AuthorizationResponseError)
    return error.error === 'access_denied' ? 'GEANNULEERD' : 'AANMELDING_NIET_GELDIG';
  if (error instanceof client.ResponseBodyError || error instanceof client.ClientError) {
    const { code } = error as { code?: string };
    return code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT'
      ? 'AANMELDDIENST_NIET_BEREIKBAAR'
      : 'AANMELDING_NIET_GELDIG';
  }
  return 'AANMELDDIENST_NIET_BEREIKBAAR';
};

const oorzaakOf = (error: unknown): string => {
  if (error instanceof client.AuthorizationResponseError || error instanceof client.ResponseBodyError)
    return error.error;
  return error instanceof Error ? String((error as { code?: unknown }).code ?? error.name) : 'onbekend';
};

/** Questions to one provider that may be open at once in this process. Each holds a transaction while it waits. */
const maxOpen = 3;

/** Lets so many through; who comes when it is full is turned away at once, and the rest of the system stays free. */
const createPoort = () => {
  let open = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (open >= maxOpen) throw new Error('too many questions to this provider are waiting');
    open += 1;
    try {
      return await work();
    } finally {
      open -= 1;
    }
  };
};

export const createAanbieder = (middel: Aanmeldmiddel, terugAdres: string, adres: string): Aanbieder => {
  const configuration = remembered(middel);
  const poort = createPoort();
  return {
    makeVraag: (state) => ({ state, nonce: client.randomNonce(), codeVerifier: client.randomPKCECodeVerifier() }),
    startUrl: async ({ state, nonce, codeVerifier }) => {
      const { minimaalNiveau, niveaus } = middel;
      const url = client.buildAuthorizationUrl(await poort(configuration), {
        redirect_uri: terugAdres,
        scope: middel.scope,
        state,
        nonce,
        // whoever sat here before must not be signed in by a session that the provider kept
        prompt: 'login',
        code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        ...(minimaalNiveau && { acr_values: acrValuesFrom(minimaalNiveau, niveaus).join(' ') }),
      });
      return url.href;
    },
    readAntwoord: async (search, { state, nonce, codeVerifier }) => {
      const current = new URL(terugAdres);
      current.search = search;
      try {
        const checks = {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        };
        const tokens = await poort(async () => client.authorizationCodeGrant(await configuration(), current, checks));
        return { ok: true, claims: tokens.claims() ?? {} };
      } catch (error) {
        return { ok: false, reden: redenOf(error), oorzaak: oorzaakOf(error) };
      }
    },
    afmeldUrl: async () => {
      const found = await poort(configuration);
      if (found.serverMetadata().end_session_endpoint === undefined) return undefined;
      return client.buildEndSessionUrl(found, { post_logout_redirect_uri: `${adres}/aanmelden?reden=afgemeld` }).href;
    },
  };
};
