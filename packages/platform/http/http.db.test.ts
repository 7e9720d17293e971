/** Shows the server on a real database: who may, what is refused and how, once and not twice, all or nothing. */
import { gemeenteCode } from '@samenkracht/core';
import { testDb } from '@samenkracht/testing/db';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildServer, type Server } from './index.ts';
import { byHeader, kast } from './kast.voorbeelden.ts';

const rotterdam = gemeenteCode('0599');
const consulent = { 'x-wie': '0599 consulent' };
const id = '0b6a4f0e-5a0b-4b52-9d59-3d2b0d7a6f10';

let t: Awaited<ReturnType<typeof testDb>>;
let server: Server;
beforeAll(async () => {
  t = await testDb([kast]);
  server = await buildServer({
    db: t.db,
    modules: [kast],
    authenticate: byHeader,
    clock: t.clock,
    log: t.log,
    config: { gemeente: rotterdam, gemeenten: [rotterdam, gemeenteCode('0556')], maxUploadBytes: 1_000_000 },
  });
});
afterAll(async () => {
  await server.close();
  await t.close();
});

const get = (url: string, headers: Record<string, string> = consulent) =>
  server.inject({ method: 'GET', url: `/api/v1${url}`, headers });
const post = (url: string, payload: object | string, headers: Record<string, string> = {}) =>
  server.inject({ method: 'POST', url: `/api/v1${url}`, headers: { ...consulent, ...headers }, payload });
const aantal = async (headers = consulent) => (await get('/kasten', headers)).json<{ aantal: number }>().aantal;

describe('who asks', () => {
  test('nobody: 401 with a problem that says what to do', async () => {
    const answer = await get('/kasten', {});
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['api-version']).toBe('1.0.0');
    expect(answer.json()).toMatchObject({ type: '/api/v1/fouten/NIET_AANGEMELD', status: 401, code: 'NIET_AANGEMELD' });
  });
  test('another role: 403', async () => {
    expect((await get('/kasten', { 'x-wie': '0599 inwoner' })).json()).toMatchObject({ code: 'GEEN_TOEGANG' });
  });
  test('a colleague of another municipality sees only his own, with the same address', async () => {
    await post('/kasten', { id: 'grens', bedrag: 1 });
    expect(await aantal()).toBeGreaterThan(0);
    expect(await aantal({ 'x-wie': '0556 consulent' })).toBe(0);
  });
  test('a municipality that we do not serve is not taken from the request', async () => {
    expect((await get('/kasten', { 'x-wie': '0622 consulent' })).statusCode).toBe(200);
  });
  test('the purpose of the route reaches the work', async () => {
    expect((await get('/kasten')).json()).toMatchObject({ doel: 'bijstand-beoordelen' });
  });
});

describe('input is parsed once, at the border', () => {
  test.each([
    ['missing', { id: 'x' }, [{ pad: '/bedrag', uitleg: 'Dit veld is verplicht.' }]],
    ['wrong type', { id: 'x', bedrag: '5' }, [{ pad: '/bedrag', uitleg: 'Dit moet een heel getal zijn.' }]],
    ['too small', { id: 'x', bedrag: -1 }, [{ pad: '/bedrag', uitleg: 'Dit mag niet kleiner zijn dan 0.' }]],
    ['unknown', { id: 'x', bedrag: 1, bsn: '999990019' }, [{ pad: '/bsn', uitleg: 'Dit veld kennen wij niet.' }]],
  ])('%s: 400 that names the field and not the value', async (_, body, velden) => {
    const answer = await post('/kasten', body);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'INVOER_ONGELDIG', velden });
    expect(answer.body).not.toContain('999990019');
  });
  test.each([
    ['a NUL', 'a\u0000b'],
    ['a control character', 'a\u0007b'],
    ['half a character', 'a\ud800b'],
  ])('%s, which nothing can keep: 400 that names the field', async (_, id) => {
    const velden = [{ pad: '/id', uitleg: expect.stringContaining('teken') }];
    expect((await post('/kasten', { id, bedrag: 1 })).json()).toMatchObject({ code: 'INVOER_ONGELDIG', velden });
    expect((await post('/kasten', { id: 'x', bedrag: 1, lagen: [{ naam: id }] })).json()).toMatchObject({
      code: 'INVOER_ONGELDIG',
      velden: [{ pad: '/lagen/0/naam' }],
    });
    expect((await get(`/kasten?zoek=${encodeURIComponent(id.replace('\ud800', '\u0000'))}`)).statusCode).toBe(400);
  });
  test.each(['2026-02-30', '0000-01-01', '9999-12-31', '10000-01-01'])('%s is no day to compute with', async (dag) => {
    const velden = [{ pad: '/dag', uitleg: 'Geef een bestaande dag als jjjj-mm-dd.' }];
    expect((await post('/kasten', { id: 'x', bedrag: 1, dag })).json()).toMatchObject({ velden });
  });
  test('line ends, tabs and characters of two halves are text', async () => {
    const id = 'een\ntwee\tdrie\r\n\u{1F600} é';
    expect((await post('/kasten', { id, bedrag: 1 })).json()).toMatchObject({ id });
  });
  test('a field that we do not know is a mistake in a part of the body too', async () => {
    const answer = await post('/kasten', { id: 'x', bedrag: 1, lagen: [{ naam: 'boven', eigenaar: 'ik' }] });
    expect(answer.json()).toMatchObject({ code: 'INVOER_ONGELDIG', velden: [{ pad: '/lagen/0/eigenaar' }] });
  });
  test('a number in the query is a number', async () => {
    expect((await get('/kasten?vanaf=5')).json()).toMatchObject({ vanaf: 5 });
    expect((await get('/kasten?vanaf=vijf')).json()).toMatchObject({ code: 'INVOER_ONGELDIG' });
  });
  test.each([
    ['unreadable JSON', '{"id":', 'application/json', 400, 'INVOER_ONGELDIG'],
    ['no JSON', 'id=x', 'text/plain', 415, 'SOORT_ONBEKEND'],
    ['JSON of two megabytes', JSON.stringify({ id: 'x'.repeat(2_000_000) }), 'application/json', 413, 'TE_GROOT'],
  ])('%s', async (_, body, type, status, code) => {
    const answer = await post('/kasten', body, { 'content-type': type });
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ code });
  });
  test('an address that does not exist, and an id that cannot be one, are both not found', async () => {
    expect((await get('/bestaat-niet')).json()).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect((await post('/kasten/geen-uuid/bestanden', {})).json()).toMatchObject({ code: 'NIET_GEVONDEN' });
  });
});

describe('one transaction per request', () => {
  let before: number;
  beforeEach(async () => {
    before = await aantal();
  });
  test('ok commits', async () => {
    const answer = await post('/kasten', { id: 'goed', bedrag: 5 });
    expect([answer.statusCode, answer.json()]).toEqual([201, { id: 'goed', bedrag: 5 }]);
    expect(await aantal()).toBe(before + 1);
  });
  test('a refusal rolls back and carries what a program needs', async () => {
    const answer = await post('/kasten', { id: 'vol', bedrag: 99 });
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({
      code: 'KAST_VOL',
      title: 'De kast is vol',
      detail: 'Er is plek voor 3.',
      plek: 3,
    });
    expect(await aantal()).toBe(before);
  });
  test('a refusal that says so keeps what was written', async () => {
    expect((await post('/kasten', { id: 'dicht', bedrag: 98 })).json()).toMatchObject({ code: 'KAST_DICHT' });
    expect(await aantal()).toBe(before + 1);
  });
  test('who comes second with the same id gets 409 and not 500', async () => {
    await post('/kasten', { id: 'dubbel', bedrag: 1 });
    expect((await post('/kasten', { id: 'dubbel', bedrag: 1 })).json()).toMatchObject({
      status: 409,
      code: 'GELIJKTIJDIG',
    });
  });
});

describe('the same request twice (Idempotency-Key)', () => {
  const key = (naam: string) => ({ 'idempotency-key': `sleutel-${naam}` });
  test('gives the first answer again and happens once', async () => {
    const before = await aantal();
    const first = await post('/kasten', { id: 'eens', bedrag: 1 }, key('eens'));
    const second = await post('/kasten', { id: 'eens', bedrag: 1 }, key('eens'));
    expect([second.statusCode, second.json()]).toEqual([first.statusCode, first.json()]);
    expect(await aantal()).toBe(before + 1);
  });
  test('a double click: both at once, one effect, one answer', async () => {
    const both = await Promise.all([1, 2].map(() => post('/kasten', { id: 'klik', bedrag: 1 }, key('klik'))));
    expect(both.map((answer) => [answer.statusCode, answer.json()])).toEqual([
      [201, { id: 'klik', bedrag: 1 }],
      [201, { id: 'klik', bedrag: 1 }],
    ]);
  });
  test('with another content is 422', async () => {
    await post('/kasten', { id: 'a', bedrag: 1 }, key('anders'));
    expect((await post('/kasten', { id: 'b', bedrag: 1 }, key('anders'))).json()).toMatchObject({
      code: 'HERHALING_ANDERS',
    });
  });
  test('of another person is another request', async () => {
    await post('/kasten', { id: 'van-rob', bedrag: 1 }, key('persoon'));
    const other = await post(
      '/kasten',
      { id: 'van-marit', bedrag: 1 },
      { ...key('persoon'), 'x-wie': '0556 consulent' },
    );
    expect(other.json()).toMatchObject({ id: 'van-marit' });
  });
  test('after a refusal the key is free', async () => {
    await post('/kasten', { id: 'vrij', bedrag: 99 }, key('vrij'));
    expect((await post('/kasten', { id: 'vrij', bedrag: 5 }, key('vrij'))).statusCode).toBe(201);
  });
  test('after a refusal that is kept the key is free too', async () => {
    await post('/kasten', { id: 'bewaard', bedrag: 98 }, key('bewaard'));
    expect((await post('/kasten', { id: 'bewaard-2', bedrag: 5 }, key('bewaard'))).statusCode).toBe(201);
  });
  test('a key that is none is refused', async () => {
    expect((await post('/kasten', { id: 'k', bedrag: 1 }, { 'idempotency-key': 'k' })).json()).toMatchObject({
      code: 'INVOER_ONGELDIG',
    });
  });
});

describe('from our own pages only', () => {
  test.each([
    ['no origin: a program', {}, 201],
    ['our own host', { origin: 'http://portaal.test', host: 'portaal.test' }, 201],
    ['another host', { origin: 'http://kwaad.test', host: 'portaal.test' }, 403],
    ['a sandboxed page', { origin: 'null', host: 'portaal.test' }, 403],
    ['a browser that says cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('%s: %s', async (naam, headers, status) => {
    expect((await post('/kasten', { id: naam, bedrag: 1 }, headers as Record<string, string>)).statusCode).toBe(status);
  });
});

describe('answers', () => {
  test('a file is an attachment, never sniffed, and its name survives', async () => {
    const answer = await get('/kasten/bestand');
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="brief _e_e_n_.html"; filename*=UTF-8''brief%20%22%C3%A9%C3%A9n%22.html`,
    );
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' });
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });
  test('a cookie is out of reach of scripts and other sites', async () => {
    const answer = await post('/kasten/aanmelding', {});
    expect(answer.statusCode).toBe(204);
    expect(answer.headers['set-cookie']).toBe('sessie=x; Max-Age=60; Path=/; HttpOnly; SameSite=Lax');
  });
  test('a redirect', async () => {
    expect((await get('/kasten/verderop')).headers.location).toBe('/elders');
  });
  test('a bug answers 500 without a word about what happened', async () => {
    const answer = await get('/kasten/kapot');
    expect(answer.json()).toMatchObject({ status: 500, code: 'ONVERWACHT' });
    expect(answer.body).not.toContain('Fatima');
  });
  test('another answer than the route promised is a bug', async () => {
    expect((await get('/kasten/belofte')).statusCode).toBe(500);
  });
  test('each code has a page, for people and for programs', async () => {
    expect((await get('/fouten/KAST_VOL', {})).json()).toMatchObject({ status: 409, routes: ['POST /api/v1/kasten'] });
    const page = await get('/fouten/KAST_DICHT', { accept: 'text/html' });
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.body).toContain('Kom morgen terug.');
    expect((await get('/fouten/ONZIN', {})).statusCode).toBe(404);
  });
  test('the documentation lists each route with its refusals', async () => {
    const document = (await get('/openapi.json', {})).json();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths['/kasten'].post.responses)).toEqual([
      '201',
      '400',
      '401',
      '403',
      '409',
      '429',
      '503',
    ]);
    expect(document.paths['/kasten/{id}/bestanden'].post.operationId).toBe('postKastenByIdBestanden');
  });
});

describe('the number of a request', () => {
  const instance = async (sent: string) => (await get('/bestaat-niet', { 'x-request-id': sent })).json().instance;
  test('is the one that the portal gave; anything but a uuid is replaced', async () => {
    expect(await instance(id)).toBe(`urn:uuid:${id}`);
    expect(await instance('Fatima')).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  });
});

describe('too many requests', () => {
  test('429 with the time to wait', async () => {
    const small = await buildServer({
      db: t.db,
      modules: [kast],
      authenticate: byHeader,
      clock: t.clock,
      log: t.log,
      config: { gemeente: rotterdam, gemeenten: [rotterdam], perMinuut: 2 },
    });
    const answers = [];
    for (let i = 0; i < 3; i += 1) answers.push(await small.inject({ url: '/api/v1/kasten', headers: consulent }));
    await small.close();
    expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 429]);
    expect(answers[2]?.json()).toMatchObject({ code: 'TE_VAAK' });
    expect(answers[2]?.headers['retry-after']).toBeDefined();
  });
});
