/** Shows a PostgreSQL of one's own, where our role is no superuser: making roles and owning the database is enough. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gemeenteCode } from '@samenkracht/core';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Embedded, startEmbedded } from '../postgres/index.ts';
import { appUrlFrom, inGemeente, migrate, openDb, view } from './index.ts';

const dir = mkdtempSync(join(tmpdir(), 'samenkracht-eigen-'));
let embedded: Embedded;
let url: string;

beforeAll(async () => {
  chmodSync(dir, 0o755);
  embedded = await startEmbedded({ dir, unsafeFast: true });
  const admin = new pg.Client({ connectionString: embedded.ownerUrl });
  await admin.connect();
  await admin.query(`create role migreerder login createrole password 'p@ss/w:rd'`);
  await admin.query('create database eigen owner migreerder');
  await admin.end();
  const own = new URL(embedded.ownerUrl);
  own.username = 'migreerder';
  own.password = encodeURIComponent('p@ss/w:rd');
  own.pathname = '/eigen';
  url = own.toString();
});
afterAll(async () => {
  await embedded.stop();
  rmSync(join(embedded.dataDir, '..'), { recursive: true, force: true });
  rmSync(dir, { recursive: true, force: true });
});

test('it migrates, twice, and the application logs in with the password that follows from the owner', async () => {
  const gemeenten = [gemeenteCode('0599')];
  expect(await migrate(url, gemeenten, [])).not.toEqual([]);
  expect(await migrate(url, [...gemeenten, gemeenteCode('0556')], [])).not.toEqual([]);
  expect(await migrate(url, gemeenten, [])).toEqual([]);
  const db = openDb({ url: appUrlFrom(url) });
  const { rows } = await inGemeente(db, gemeenteCode('0599'), (tx) =>
    sql<{ rol: string }>`select current_user as rol`.execute(view<unknown>(tx)),
  );
  expect(rows).toEqual([{ rol: 'gm0599' }]);
  await db.close();
});

test('the owner of the tables cannot log in, and the one who migrates is no superuser', async () => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    `select rolname, rolcanlogin, rolsuper from pg_roles where rolname in ('samenkracht_eigenaar', 'migreerder') order by 1`,
  );
  await client.end();
  expect(rows).toEqual([
    { rolname: 'migreerder', rolcanlogin: true, rolsuper: false },
    { rolname: 'samenkracht_eigenaar', rolcanlogin: false, rolsuper: false },
  ]);
});
