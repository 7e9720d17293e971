/** Proves what every page says to the browser about its safety, and what only over https. */
import { createClient } from '@samenkracht/api-client';
import { expect, test } from 'vitest';
import { addSecurityHeaders } from './headers.ts';

const send = async () => new Response();
const verzoekOver = (https: boolean) => ({
  client: createClient({ baseUrl: 'http://api.intern/api/v1', fetch: send }),
  send,
  fetchApi: send,
  gemeente: '0599',
  galerij: false,
  meldFout: () => undefined,
  taal: 'nl' as const,
  nonce: 'n',
  verzoekId: 'v',
  https,
  cookies: ['sessie=x; Path=/; HttpOnly; SameSite=Lax; Secure', 'bewaard=y; Path=/; HttpOnly; SameSite=Lax'],
  onthouden: new Map(),
  sleutel: new Uint8Array(32),
});
const answer = (https: boolean) =>
  addSecurityHeaders(new Response('', { headers: { 'Set-Cookie': 'taal=en; Path=/' } }), verzoekOver(https)).headers;

test('over https each cookie stays there, once, and so does the browser', () => {
  const headers = answer(true);
  expect(headers.getSetCookie()).toEqual([
    'taal=en; Path=/; Secure',
    'sessie=x; Path=/; HttpOnly; SameSite=Lax; Secure',
    'bewaard=y; Path=/; HttpOnly; SameSite=Lax; Secure',
  ]);
  expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000; includeSubDomains');
});

test('on a machine without https, cookies still come back', () => {
  const headers = answer(false);
  expect(headers.getSetCookie()).toHaveLength(3);
  expect(headers.getSetCookie()[0]).toBe('taal=en; Path=/');
  expect(headers.has('Strict-Transport-Security')).toBe(false);
});

test('nothing of a page is kept, framed or loaded from elsewhere', () => {
  const headers = answer(true);
  expect(headers.get('Cache-Control')).toBe('no-store');
  expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
});
