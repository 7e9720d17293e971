/** Shows that statements are remembered by Postgres without mixing municipalities, and that a migration under way does no harm. */
import { gemeenteCode } from '@samenkracht/core';
import { testDb } from '@samenkracht/testing/db';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Module } from '../module/index.ts';
import { inGemeente, openDb, view } from './index.ts';
import { isOutdatedPlan, rememberStatements } from './statements.ts';

const kast: Module = {
  naam: 'kast',
  migrations: new URL('./voorbeeld-migraties/', import.meta.url),
  routes: [],
  jobs: [],
  subscriptions: [],
};
const rotterdam = gemeenteCode('0599');
const maassluis = gemeenteCode('0556');
type Tables = { kast: { id: string } };

let t: Awaited<ReturnType<typeof testDb>>;
/** One connection, so that everybody meets on it. */
let db: ReturnType<typeof openDb>;
beforeAll(async () => {
  t = await testDb([kast]);
  db = openDb({ url: t.appUrl, max: 1 });
});
afterAll(async () => {
  await db.close();
  await t.close();
});

const all = (gemeente = rotterdam) =>
  inGemeente(db, gemeente, (tx) => view<Tables>(tx).selectFrom('kast').selectAll().where('id', '!=', '').execute());
const remembered = () =>
  inGemeente(db, rotterdam, async (tx) => {
    const { rows } = await sql<{
      name: string;
    }>`select name from pg_prepared_statements where statement like ${'%"kast"%'}`.execute(view(tx));
    return rows.length;
  });

test('the same statement on the same connection reads each municipality its own rows, every time', async () => {
  await inGemeente(db, rotterdam, (tx) => sql`insert into kast (id) values (${'van-rotterdam'})`.execute(view(tx)));
  for (let turn = 0; turn < 8; turn += 1) {
    expect((await all()).map(({ id }) => id)).toEqual(['van-rotterdam']);
    expect(await all(maassluis)).toEqual([]);
  }
  expect(await remembered()).toBe(1);
});

test('a statement of an occasion is not remembered', () => {
  const { nameOf } = rememberStatements();
  expect(nameOf('select 1', 31)).toBeUndefined();
  expect(nameOf('select 1', 30)).toBe(nameOf('select 1', 0));
});

test('there is an end to what is remembered, and another pool has its own', () => {
  const full = rememberStatements();
  for (let i = 0; i < 600; i += 1) full.nameOf(`select ${i}`, 0);
  expect([full.nameOf('select 0', 0), full.nameOf('select 599', 0)]).toEqual([expect.any(String), undefined]);
  expect(rememberStatements().nameOf('select 599', 0)).toEqual(expect.any(String));
  full.forget();
  expect(full.nameOf('select 599', 0)).toEqual(expect.any(String));
});

test('a table that a migration changes fails one attempt, and the next one sees the change', async () => {
  await all();
  const owner = new pg.Client({ connectionString: t.ownerUrl });
  await owner.connect();
  await owner.query('alter table gm0599.kast add column nieuw text');
  await owner.end();
  const failed = await all().then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(isOutdatedPlan(failed)).toBe(true);
  expect(await all()).toMatchObject([{ id: 'van-rotterdam', nieuw: null }]);
});
