/** Shows a database that stops under a running server: a clear answer, nothing half done, and recovery by itself. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gemeenteCode } from '@samenkracht/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../clock/index.ts';
import { type Db, migrate, openDb } from '../db/index.ts';
import { createLogger } from '../log/index.ts';
import { type Embedded, startEmbedded } from '../postgres/index.ts';
import { findPostmaster, stopPostmaster } from '../postgres/postmaster.ts';
import { buildServer, type Server } from './index.ts';
import { byHeader, kast } from './kast.voorbeelden.ts';

const rotterdam = gemeenteCode('0599');
const dir = mkdtempSync(join(tmpdir(), 'samenkracht-uitval-'));
let embedded: Embedded;
let db: Db;
let server: Server;

const start = () => startEmbedded({ dir });

beforeAll(async () => {
  embedded = await start();
  await migrate(embedded.ownerUrl, [rotterdam], [kast]);
  db = openDb({ url: embedded.appUrl });
  server = await buildServer({
    db,
    modules: [kast],
    authenticate: byHeader,
    clock: systemClock,
    log: createLogger({ niveau: 'silent' }),
    config: { gemeente: rotterdam, gemeenten: [rotterdam] },
  });
});
afterAll(async () => {
  await server.close();
  await db.close();
  await embedded.stop();
  rmSync(join(embedded.dataDir, '..'), { recursive: true, force: true });
});

const put = (id: string) =>
  server.inject({
    method: 'POST',
    url: '/api/v1/kasten',
    headers: { 'x-wie': '0599 consulent', 'idempotency-key': `sleutel-${id}` },
    payload: { id, bedrag: 1 },
  });
const ready = async () => (await server.inject('/gezondheid/klaar')).statusCode;

test('503 while it is away, work as before when it is back, and a repeated request happens once', async () => {
  expect((await put('voor')).statusCode).toBe(201);
  expect(await ready()).toBe(200);

  const running = findPostmaster(embedded.dataDir);
  if (running === undefined) throw new Error('the server does not run');
  await stopPostmaster(running);
  const away = await put('tijdens');
  expect(away.statusCode).toBe(503);
  expect(away.headers['retry-after']).toBe('30');
  expect(away.json()).toMatchObject({ code: 'NIET_BESCHIKBAAR', title: 'Even niet beschikbaar' });
  expect(await ready()).toBe(503);
  expect((await server.inject('/gezondheid/levend')).statusCode).toBe(200);

  embedded = await start();
  expect(await ready()).toBe(200);
  expect((await put('tijdens')).statusCode).toBe(201);
  expect((await put('tijdens')).json()).toEqual({ id: 'tijdens', bedrag: 1 });
  const answer = await server.inject({ url: '/api/v1/kasten', headers: { 'x-wie': '0599 consulent' } });
  expect(answer.json()).toMatchObject({ aantal: 2 });
});

test('connections that break in the middle of a transaction lose nothing of what was committed before', async () => {
  const { rows } = await db.pool.query<{ role: string }>('select current_user as role');
  expect(rows).toEqual([{ role: 'samenkracht_app' }]);
  const running = findPostmaster(embedded.dataDir);
  const busy = db.pool.query('select pg_sleep(30)');
  const broken = expect(busy).rejects.toThrow();
  if (running !== undefined) process.kill(running.pid, 'SIGKILL');
  await broken;
  embedded = await start();
  const answer = await server.inject({ url: '/api/v1/kasten', headers: { 'x-wie': '0599 consulent' } });
  expect(answer.json()).toMatchObject({ aantal: 2 });
});
