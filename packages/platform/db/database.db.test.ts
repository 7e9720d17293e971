/** Shows that a municipality is a border in the database itself, and that a transaction is all or nothing. */
import { gemeenteCode } from '@samenkracht/core';
import { testDb } from '@samenkracht/testing/db';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Module } from '../module/index.ts';
import { inGemeente } from './database.ts';
import { copyRows, findPending, migrate, publish, view } from './index.ts';

type KastTables = {
  kast: { id: string; bedrag: number | null; dag: string | null; op: string | null; extra: unknown };
};

const kast: Module = {
  naam: 'kast',
  migrations: new URL('./voorbeeld-migraties/', import.meta.url),
  routes: [],
  jobs: [],
  subscriptions: [],
};
const rotterdam = gemeenteCode('0599');
const maassluis = gemeenteCode('0556');

let t: Awaited<ReturnType<typeof testDb>>;
beforeAll(async () => {
  t = await testDb([kast]);
});
afterAll(() => t.close());

const put = (id: string, gemeente = rotterdam) =>
  inGemeente(t.db, gemeente, (tx) =>
    view<KastTables>(tx).insertInto('kast').values({ id, bedrag: 1, dag: null, op: null, extra: null }).execute(),
  );
const read = (id: string, gemeente = rotterdam) =>
  inGemeente(t.db, gemeente, (tx) =>
    view<KastTables>(tx).selectFrom('kast').selectAll().where('id', '=', id).executeTakeFirst(),
  );

describe('a municipality is a border in the database', () => {
  test('a row of Rotterdam is not there for Maassluis, with the same query', async () => {
    await put('van-rotterdam');
    expect(await read('van-rotterdam')).toBeDefined();
    expect(await read('van-rotterdam', maassluis)).toBeUndefined();
  });

  test('naming the other schema is refused', async () => {
    const trespass = inGemeente(t.db, maassluis, (tx) => sql`select * from gm0599.kast`.execute(view<unknown>(tx)));
    await expect(trespass).rejects.toThrow(/permission denied for schema gm0599/);
  });

  test('what is not granted cannot be done: no DELETE on a table that only grants SELECT and INSERT', async () => {
    const removal = inGemeente(t.db, rotterdam, (tx) => view<KastTables>(tx).deleteFrom('kast').execute());
    await expect(removal).rejects.toThrow(/permission denied for table kast/);
  });

  test('outside a municipality the application reads nothing at all', async () => {
    await expect(t.db.pool.query('select * from gm0599.kast')).rejects.toThrow(/permission denied/);
  });

  test('a pooled connection does not keep the municipality of the transaction before', async () => {
    await put('een');
    const { rows } = await t.db.pool.query<{ role: string }>(`select current_setting('role') as role`);
    expect(rows[0]?.role).toBe('none');
  });

  test('the application is no superuser, owns nothing and inherits nothing', async () => {
    const { rows } = await t.db.pool.query(
      `select rolsuper, rolinherit, rolcreaterole, (select count(*)::int from pg_class where relowner = r.oid) as bezit
       from pg_roles r where rolname = current_user`,
    );
    expect(rows).toEqual([{ rolsuper: false, rolinherit: false, rolcreaterole: false, bezit: 0 }]);
  });
});

describe('a transaction', () => {
  test('is undone as a whole when the work throws', async () => {
    const failed = inGemeente(t.db, rotterdam, async (tx) => {
      await view<KastTables>(tx)
        .insertInto('kast')
        .values({ id: 'half', bedrag: 1, dag: null, op: null, extra: null })
        .execute();
      throw new Error('halverwege');
    });
    await expect(failed).rejects.toThrow('halverwege');
    expect(await read('half')).toBeUndefined();
  });

  test('an event is undone with the change that caused it', async () => {
    const failed = t.scope(async (scope) => {
      await publish(scope, { soort: 'KastGevuld', onderwerp: 'k', data: {} });
      throw new Error('toch niet');
    });
    await expect(failed).rejects.toThrow('toch niet');
    const count = await inGemeente(t.db, rotterdam, (tx) =>
      sql`select count(*) as n from platform_gebeurtenis`.execute(view<unknown>(tx)),
    );
    expect(count.rows).toEqual([{ n: 0 }]);
    expect((await t.db.pool.query('select 1 from graphile_worker._private_jobs')).rowCount).toBe(0);
  });

  test('days, moments and amounts come back as the core writes them', async () => {
    await inGemeente(t.db, rotterdam, (tx) =>
      view<KastTables>(tx)
        .insertInto('kast')
        .values({
          id: 'waarden',
          bedrag: 9_007_199_254_740_991,
          dag: '2024-02-29',
          op: '2026-03-29T01:30:00.123456+01:00',
          extra: JSON.stringify({ lijst: [1, 'twee'] }),
        })
        .execute(),
    );
    expect(await read('waarden')).toEqual({
      id: 'waarden',
      bedrag: 9_007_199_254_740_991,
      dag: '2024-02-29',
      op: '2026-03-29T00:30:00.123456Z',
      extra: { lijst: [1, 'twee'] },
    });
  });

  test('COPY keeps tabs, line ends, backslashes, nothing and JSON', async () => {
    const extra = { tekst: 'a\tb\nc\\d "e"' };
    await inGemeente(t.db, rotterdam, (tx) =>
      copyRows(
        tx,
        'kast',
        ['id', 'bedrag', 'extra'],
        [
          ['x\ty\n\\N', 5, extra],
          ['leeg', null, undefined],
        ],
      ),
    );
    expect(await read('x\ty\n\\N')).toMatchObject({ bedrag: 5, extra });
    expect(await read('leeg')).toMatchObject({ bedrag: null, extra: null });
  });
});

describe('migrations', () => {
  test('a second time there is nothing to do, also for two migrators at once', async () => {
    const both = await Promise.all([1, 2].map(() => migrate(t.ownerUrl, [rotterdam, maassluis], [kast])));
    expect(both).toEqual([[], []]);
  });

  test('the application sees what is still to be applied, without being the owner', async () => {
    expect(await findPending(t.db, [rotterdam, maassluis], [kast])).toEqual([]);
    const pending = await findPending(t.db, [rotterdam, gemeenteCode('0344')], [kast]);
    expect([pending.at(0), pending.at(-1)]).toEqual(['gm0344 platform/0001_platform.sql', 'gm0344 kast/0001_kast.sql']);
  });

  test('a municipality can be added later', async () => {
    const report = await migrate(t.ownerUrl, [rotterdam, maassluis, gemeenteCode('0622')], [kast]);
    expect(new Set(report.map(({ schema, module }) => `${schema} ${module}`))).toEqual(
      new Set(['gm0622 platform', 'gm0622 kast']),
    );
    await put('ook-hier', gemeenteCode('0622'));
  });

  test('one that was changed after it was applied is refused by name', async () => {
    const client = new pg.Client({ connectionString: t.ownerUrl });
    await client.connect();
    await client.query(`update gm0599.platform_migratie set hash = 'anders' where module = 'kast'`);
    await client.end();
    await expect(migrate(t.ownerUrl, [rotterdam], [kast])).rejects.toThrow(
      /kast\/0001_kast.sql was changed after it was applied in gm0599/,
    );
  });
});
