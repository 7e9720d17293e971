/** Shows what comes in as a form with files: whole, within limits, and refused while it streams. */
import { gemeenteCode } from '@samenkracht/core';
import { testDb } from '@samenkracht/testing/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
    config: { gemeente: rotterdam, gemeenten: [rotterdam] },
  });
});
afterAll(async () => {
  await server.close();
  await t.close();
});

describe('files', () => {
  const form = (...files: readonly (readonly [string, Uint8Array<ArrayBuffer>])[]) => {
    const data = new FormData();
    data.append('soort', 'loonstrook');
    for (const [naam, bytes] of files) data.append('bestand', new Blob([bytes], { type: 'application/pdf' }), naam);
    return data;
  };
  const send = async (body: BodyInit, more: Record<string, string> = {}, stream = false) => {
    if (server.server.address() === null) await server.listen({ port: 0, host: '127.0.0.1' });
    const address = server.server.address();
    if (address === null || typeof address === 'string') throw new Error('not listening');
    const options = { method: 'POST', body, headers: { ...consulent, ...more }, ...(stream ? { duplex: 'half' } : {}) };
    return fetch(`http://127.0.0.1:${address.port}/api/v1/kasten/${id}/bestanden`, options as RequestInit);
  };

  test('fields and files arrive whole', async () => {
    const answer = await send(form(['a.pdf', new Uint8Array(10 * 1_048_576)], ['b.pdf', new Uint8Array(1)]));
    expect(await answer.json()).toEqual([
      { naam: 'soort', bytes: 0 },
      { naam: 'a.pdf', bytes: 10 * 1_048_576 },
      { naam: 'b.pdf', bytes: 1 },
    ]);
  });
  test('one byte above the limit is 413', async () => {
    const answer = await send(form(['a.pdf', new Uint8Array(10 * 1_048_576 + 1)]));
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'TE_GROOT' }]);
  });
  test('files that are each within the limit are too much together', async () => {
    const large = (naam: string) => [naam, new Uint8Array(9_000_000)] as const;
    expect((await send(form(large('a.pdf'), large('b.pdf'), large('c.pdf')))).status).toBe(200);
    const four = await send(form(large('a.pdf'), large('b.pdf'), large('c.pdf'), large('d.pdf')));
    expect([four.status, await four.json()]).toMatchObject([413, { code: 'TE_GROOT' }]);
  });
  test('200 MB without an announced size is refused while it streams', async () => {
    const boundary = 'grens';
    let sent = 0;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) =>
        controller.enqueue(
          Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="bestand"; filename="groot.pdf"\r\n\r\n`),
        ),
      pull: (controller) => {
        sent += 1_000_000;
        if (sent > 200_000_000) controller.close();
        else controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    const answer = await send(stream, { 'content-type': `multipart/form-data; boundary=${boundary}` }, true);
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'TE_GROOT' }]);
    expect(sent).toBeLessThan(100_000_000);
    expect((await send(form(['a.pdf', new Uint8Array(1)]))).status).toBe(200);
  });
  test('a stranger is sent away', async () => {
    expect((await send(form(['a.pdf', new Uint8Array(1)]), { 'x-wie': '0599' })).status).toBe(401);
  });
  test('who is signed in without the role is refused, and the next request on the same connection is served', async () => {
    const refused = await send(form(['a.pdf', new Uint8Array(9_000_000)]), { 'x-wie': '0599 inwoner' });
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'GEEN_TOEGANG' }]);
    expect((await send(form(['a.pdf', new Uint8Array(1)]))).status).toBe(200);
  });
  test('a form that breaks off, or is no form, is a mistake of the sender', async () => {
    const type = { 'content-type': 'multipart/form-data; boundary=grens' };
    expect(
      (await send('--grens\r\ncontent-disposition: form-data; name="x"; filename="y"\r\n\r\nhalf', type)).status,
    ).toBe(400);
    expect((await send('{}', { 'content-type': 'application/json' })).status).toBe(415);
  });
});
