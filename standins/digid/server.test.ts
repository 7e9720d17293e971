/** Proves the stand-in with a real OpenID client: the whole code flow by its form, as a browser without script does it. */
import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Standin, start, voorbeeldmedewerkers } from './index.ts';
import type { Voorbeeldinwoner } from './people.ts';

const fatima: Voorbeeldinwoner = {
  soort: 'inwoner',
  id: '6f6f2d0e-9a51-4a0c-8f4b-000000000001',
  naam: 'Fatima <el> Amrani',
  omschrijving: 'Moeder van 1 kind',
  bsn: '999990019',
};
const redirectUri = 'http://127.0.0.1:9/terug';
const clients = [
  { soort: 'inwoner', clientId: 'inwoners', clientSecret: 'geheim-1', redirectUris: [redirectUri] },
  { soort: 'medewerker', clientId: 'medewerkers', clientSecret: 'geheim-2', redirectUris: [redirectUri] },
] as const;

let standin: Standin;
beforeAll(async () => {
  standin = await start({ port: 0, people: [fatima, ...voorbeeldmedewerkers], clients });
});
afterAll(() => standin.stop());

/** Remembers cookies over requests and follows redirects until it must leave the stand-in. */
const browser = () => {
  const cookies = new Map<string, string>();
  const open = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null || location.startsWith(redirectUri)) return response;
    return open(new URL(location, url).href);
  };
  return { open };
};

const begin = async (which: 0 | 1, scope: string) => {
  const { clientId, clientSecret } = clients[which];
  const config = await client.discovery(new URL(standin.url), clientId, clientSecret, undefined, {
    execute: [client.allowInsecureRequests],
  });
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const nonce = client.randomNonce();
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope,
    state,
    nonce,
    prompt: 'login',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const finish = (location: string | null) =>
    client.authorizationCodeGrant(config, new URL(location ?? ''), {
      expectedNonce: nonce,
      expectedState: state,
      pkceCodeVerifier: verifier,
    });
  return { url: url.href, finish };
};

const actionOf = (html: string): string => new URL(/action="([^"]+)"/.exec(html)?.[1] ?? '', standin.url).href;

describe('the sign-in page', () => {
  test('says that it is an example, needs no script and shows only people of its kind', async () => {
    const { url } = await begin(0, 'openid inwoner');
    const response = await browser().open(url);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('<title>Aanmelden als inwoner (voorbeeld)</title>');
    expect(html).toContain('Dit is een voorbeeld.');
    expect(html).toContain('Fatima &lt;el&gt; Amrani');
    expect(html).not.toContain('Rob de Wit');
    expect(html).not.toContain('<script');
    expect(html).not.toContain(fatima.bsn);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('offers a choice that it does not know again, instead of signing someone in', async () => {
    const { url } = await begin(0, 'openid inwoner');
    const { open } = browser();
    const html = await (await open(url)).text();
    const staff = voorbeeldmedewerkers[0]?.id ?? '';
    const response = await open(actionOf(html), { persoon: staff, niveau: 'hoog' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Wie bent u?');
  });

  test('is expired without the browser that began', async () => {
    const { url } = await begin(0, 'openid inwoner');
    const html = await (await browser().open(url)).text();
    expect((await browser().open(actionOf(html))).status).toBe(400);
  });
});

describe('the code flow', () => {
  test.each([
    ['basis', 'http://eidas.europa.eu/LoA/low'],
    ['substantieel', 'http://eidas.europa.eu/LoA/substantial'],
    ['hoog', 'http://eidas.europa.eu/LoA/high'],
  ])('gives a resident with level %s as acr %s and the BSN as a claim', async (niveau, acr) => {
    const { url, finish } = await begin(0, 'openid inwoner');
    const { open } = browser();
    const html = await (await open(url)).text();
    const done = await open(actionOf(html), { persoon: fatima.id, niveau });
    const tokens = await finish(done.headers.get('location'));
    expect(tokens.claims()).toMatchObject({ sub: fatima.id, bsn: fatima.bsn, name: fatima.naam, acr });
  });

  test('gives a professional with roles and municipality', async () => {
    const { url, finish } = await begin(1, 'openid medewerker');
    const { open } = browser();
    const html = await (await open(url)).text();
    const marit = voorbeeldmedewerkers.find((one) => one.naam === 'Marit Smit');
    const done = await open(actionOf(html), { persoon: marit?.id ?? '', niveau: 'substantieel' });
    const claims = (await finish(done.headers.get('location'))).claims();
    expect(claims).toMatchObject({ sub: marit?.id, rollen: ['consulent'], gemeente: '0556' });
    expect(claims).not.toHaveProperty('bsn');
  });

  test('lets another person sign in with the same browser afterwards', async () => {
    const { open } = browser();
    for (const person of voorbeeldmedewerkers.slice(0, 2)) {
      const { url, finish } = await begin(1, 'openid medewerker');
      const html = await (await open(url)).text();
      const done = await open(actionOf(html), { persoon: person.id, niveau: 'substantieel' });
      expect((await finish(done.headers.get('location'))).claims()?.sub).toBe(person.id);
    }
  });

  test('says that someone cancelled', async () => {
    const { url } = await begin(0, 'openid inwoner');
    const { open } = browser();
    const html = await (await open(url)).text();
    const done = await open(actionOf(html), { annuleren: 'ja' });
    expect(done.headers.get('location')).toContain('error=access_denied');
  });

  test('refuses a request without PKCE', async () => {
    const { url } = await begin(0, 'openid inwoner');
    const bare = new URL(url);
    bare.searchParams.delete('code_challenge');
    bare.searchParams.delete('code_challenge_method');
    const done = await browser().open(bare.href);
    expect(done.headers.get('location')).toContain('error=invalid_request');
  });
});
