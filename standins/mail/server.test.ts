/** Knows that the stand-in does what NotifyNL does, for the calls that we make. */
import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dienst, type Standin, start } from './index.ts';

let standin: Standin;
beforeEach(async () => {
  standin = await start({ port: 0, now: () => '2026-11-21T10:00:00Z' });
});
afterEach(() => standin.stop());

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (sleutel: string = dienst.sleutel, iss: string = dienst.dienstId): string => {
  const body = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ iss, iat: 0 })}`;
  return `${body}.${createHmac('sha256', sleutel).update(body).digest('base64url')}`;
};
const post = async (body: unknown, bearer = token()) =>
  fetch(`${standin.url}/v2/notifications/email`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const melding = {
  email_address: 'fatima@example.nl',
  template_id: dienst.sjabloonId,
  personalisation: { gemeente: 'Gemeente Rotterdam' },
  reference: 'a',
};

test('an e-mail is made from the template and found by its reference', async () => {
  expect((await post(melding)).status).toBe(201);
  expect(standin.mails()).toMatchObject([
    { aan: 'fatima@example.nl', onderwerp: 'U heeft een nieuw bericht', reference: 'a' },
  ]);
  expect(standin.mails()[0]?.tekst).toContain('Gemeente Rotterdam');
  const found = await fetch(`${standin.url}/v2/notifications?reference=a`, {
    headers: { authorization: `Bearer ${token()}` },
  });
  expect(await found.json()).toMatchObject({ notifications: [{ reference: 'a', status: 'delivered' }] });
  const other = await fetch(`${standin.url}/v2/notifications?reference=b`, {
    headers: { authorization: `Bearer ${token()}` },
  });
  expect(await other.json()).toMatchObject({ notifications: [] });
});

test.each([
  ['no address', { ...melding, email_address: 'fatima' }],
  ['a template that does not exist', { ...melding, template_id: 'x' }],
  ['a field that is missing', { ...melding, personalisation: {} }],
  ['no JSON', '{'],
])('%s is refused and nothing is sent', async (_, body) => {
  expect((await post(body)).status).toBe(400);
  expect(standin.mails()).toEqual([]);
});

test.each([
  ['another secret', token('x')],
  ['another service', token(dienst.sleutel, 'x')],
  ['no token', ''],
])('%s is kept out', async (_, bearer) => {
  expect((await post(melding, bearer)).status).toBe(403);
});

test('the page shows what was sent, with nothing executed', async () => {
  await post({ ...melding, email_address: '<b>@example.nl' });
  const page = await (await fetch(standin.url)).text();
  expect(page).toContain('&lt;b&gt;@example.nl');
  expect(page).toContain('U heeft een nieuw bericht');
});

test('a disturbance can be switched on and off', async () => {
  standin.stoor('fout');
  expect((await post(melding)).status).toBe(500);
  standin.stoor('antwoord kwijt');
  await expect(post(melding)).rejects.toThrow();
  expect(standin.mails()).toHaveLength(1);
  standin.stoor(undefined);
  expect((await post(melding)).status).toBe(201);
});
