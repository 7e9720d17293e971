/** Proves that what was typed survives a lost session for its owner, and for nobody else. */
import { createClient } from '@samenkracht/api-client';
import { expect, test } from 'vitest';
import { keepableSleutel, keepForm, takeKept } from './bewaard.ts';
import type { Verzoek } from './verzoek.ts';

const sleutel = new Uint8Array(32).fill(7);

/** A request of somebody who is signed in, as the API tells it. */
const requestOf = (id: string, options: { readonly sleutel?: Uint8Array<ArrayBuffer> } = {}): Verzoek => {
  const sessie = {
    actor: { id, soort: 'inwoner', naam: 'N', rollen: ['inwoner'], gemeente: '0599' },
    verlooptOp: '2026-11-25T12:00:00Z',
  };
  const send = async () => Response.json(sessie);
  return {
    client: createClient({ baseUrl: 'http://api.intern/api/v1', fetch: send }),
    send,
    fetchApi: send,
    gemeente: '0599',
    galerij: false,
    meldFout: () => undefined,
    taal: 'nl',
    nonce: 'n',
    verzoekId: 'v',
    https: false,
    cookies: [],
    onthouden: new Map(),
    sleutel: options.sleutel ?? sleutel,
  };
};

const filledIn = (sleutelVeld: string): FormData => {
  const form = new FormData();
  form.set('sleutel', sleutelVeld);
  form.set('netto', '600,00');
  return form;
};

const page = (pad: string, cookie?: string): Request =>
  new Request(`http://portaal.test${pad}`, cookie ? { headers: { cookie } } : {});

/** Fatima opens a form, her session ends, she sends it. @returns the cookie that she then has. */
const keptCookie = async (pad = '/inkomsten/2026-10'): Promise<string> => {
  const key = await keepableSleutel(requestOf('fatima'));
  const later = requestOf('fatima');
  keepForm(later, page(`${pad}.data`), filledIn(key));
  return (later.cookies[0] ?? '').split(';')[0] ?? '';
};

test('her own answers come back once, on the same page', async () => {
  const cookie = await keptCookie();
  const again = requestOf('fatima');
  expect(await takeKept(again, page('/inkomsten/2026-10', cookie))).toEqual({ netto: '600,00' });
  expect(again.cookies).toEqual([expect.stringMatching(/^bewaard=; .*Max-Age=0/)]);
});

test('the cookie cannot be read by scripts and shows nothing of the answers', async () => {
  const verzoek = requestOf('fatima');
  keepForm(verzoek, page('/x'), filledIn(await keepableSleutel(requestOf('fatima'))));
  expect(verzoek.cookies[0]).toContain('HttpOnly');
  expect(verzoek.cookies[0]).toContain('SameSite=Lax');
  expect(Buffer.from(verzoek.cookies[0]?.split(/[=;]/)[1] ?? '', 'base64url').toString('latin1')).not.toContain('600');
});

test('who signs in next on the same computer does not see them, and they are gone', async () => {
  const cookie = await keptCookie();
  const other = requestOf('henk');
  expect(await takeKept(other, page('/inkomsten/2026-10', cookie))).toBeUndefined();
  expect(other.cookies[0]).toContain('Max-Age=0');
});

test('another page leaves them for their own page', async () => {
  const cookie = await keptCookie();
  const elsewhere = requestOf('fatima');
  expect(await takeKept(elsewhere, page('/gegevens', cookie))).toBeUndefined();
  expect(elsewhere.cookies).toEqual([]);
});

test('a cookie of another key, or a changed one, is worth nothing', async () => {
  const cookie = await keptCookie();
  const otherKey = requestOf('fatima', { sleutel: new Uint8Array(32).fill(8) });
  expect(await takeKept(otherKey, page('/inkomsten/2026-10', cookie))).toBeUndefined();
  expect(await takeKept(requestOf('fatima'), page('/inkomsten/2026-10', `${cookie.slice(0, -3)}AAA`))).toBeUndefined();
});

test('a form without a key of ours, or too long for a cookie, is not kept', () => {
  const verzoek = requestOf('fatima');
  keepForm(verzoek, page('/x'), filledIn('12345678'));
  const long = filledIn('x.abc');
  long.set('verhaal', 'a'.repeat(5_000));
  keepForm(verzoek, page('/x'), long);
  expect(verzoek.cookies).toEqual([]);
});
