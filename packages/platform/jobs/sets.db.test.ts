/** Shows events and jobs in sets: one statement, one delivery for who takes sets, and one that fails holds up no other. */
import { gemeenteCode } from '@samenkracht/core';
import { testDb } from '@samenkracht/testing/db';
import { sql } from 'kysely';
import { Type } from 'typebox';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inGemeente, insertSet, publish, publishMany, view } from '../db/index.ts';
import type { Module } from '../module/index.ts';
import { defineJob, enqueue, enqueueMany, subscribe } from './index.ts';

const seen: string[] = [];

const proef: Module = {
  naam: 'proef',
  migrations: new URL('./geen/', import.meta.url),
  routes: [],
  jobs: [
    defineJob({
      naam: 'proef.zeggen',
      doel: 'systeem',
      payload: Type.Object({ woord: Type.String() }),
      handle: async (scope, { woord }) => void seen.push(`${scope.tx.gemeente} ${woord}`),
    }),
  ],
  subscriptions: [
    subscribe({
      soort: 'IetsGebeurd',
      naam: 'proef.een',
      handle: async (_, { onderwerp }) => void seen.push(`een ${onderwerp}`),
    }),
    subscribe({
      soort: 'IetsGebeurd',
      naam: 'proef.veel',
      handle: async (_, { onderwerp }) => {
        if (onderwerp === 'kapot') throw new Error('kapot');
        seen.push(`los ${onderwerp}`);
      },
      handleMany: async (_, gebeurtenissen) => {
        if (gebeurtenissen.some(({ onderwerp }) => onderwerp === 'kapot')) throw new Error('kapot');
        seen.push(`set ${gebeurtenissen.map(({ onderwerp }) => onderwerp).join()}`);
      },
    }),
  ],
};

let t: Awaited<ReturnType<typeof testDb>>;
beforeAll(async () => {
  t = await testDb([proef]);
});
afterAll(() => t.close());
beforeEach(() => {
  seen.length = 0;
});

const events = (...onderwerpen: readonly string[]) =>
  onderwerpen.map((onderwerp) => ({ onderwerp, data: { a: "'\\\n" } }));

test('events published together come one by one, or as a set to who takes sets', async () => {
  await t.scope((scope) => publishMany(scope, 'IetsGebeurd', events('a', 'b', 'c')));
  await t.runJobs();
  expect(seen.sort()).toEqual(['een a', 'een b', 'een c', 'set a,b,c']);
  await t.scope(async (scope) => {
    const { rows } = await sql<{ data: unknown }>`select data from platform_gebeurtenis`.execute(
      view<unknown>(scope.tx),
    );
    expect(rows.map(({ data }) => data)).toEqual(Array.from({ length: 3 }, () => ({ a: "'\\\n" })));
  });
});

test('one event goes to who takes sets as one', async () => {
  await t.scope((scope) => publish(scope, { soort: 'IetsGebeurd', onderwerp: 'a', data: {} }));
  await t.scope((scope) => publishMany(scope, 'IetsGebeurd', events('b')));
  await t.scope((scope) => publishMany(scope, 'IetsGebeurd', []));
  await t.runJobs();
  expect(seen.sort()).toEqual(['een a', 'een b', 'los a', 'los b']);
});

test('a set with an event that cannot be handled goes on one by one', async () => {
  await t.scope((scope) => publishMany(scope, 'IetsGebeurd', events('a', 'kapot', 'b')));
  await expect(t.runJobs()).rejects.toThrow('1 jobs failed');
  expect(seen.sort()).toEqual(['een a', 'een b', 'een kapot', 'los a', 'los b']);
  await t.db.pool.query('delete from graphile_worker._private_jobs');
});

test('many jobs in one statement: for the municipality of the transaction, one waiting per key, nothing when it rolls back', async () => {
  const woorden = (...lijst: readonly string[]) => lijst.map((woord) => ({ woord }));
  const elders = { gemeente: gemeenteCode('0556') };
  await t.scope((scope) => enqueueMany(scope, 'proef.zeggen', woorden('oud', 'b'), ['k', 'l']), elders);
  await t.scope((scope) => enqueueMany(scope, 'proef.zeggen', woorden('nieuw'), ['k']), elders);
  await t.scope((scope) => enqueueMany(scope, 'proef.zeggen', woorden('hier', 'hier')));
  const terug = t.scope(async (scope) => {
    await enqueueMany(scope, 'proef.zeggen', woorden('nooit'));
    throw new Error('terug');
  });
  await expect(terug).rejects.toThrow('terug');
  await t.runJobs();
  expect(seen.sort()).toEqual(['0556 b', '0556 nieuw', '0599 hier', '0599 hier']);
});

test('what one person waits for goes before a set that was there first', async () => {
  await t.scope((scope) => enqueueMany(scope, 'proef.zeggen', [{ woord: 'stad' }, { woord: 'stad' }]));
  await t.scope((scope) => enqueue(scope, 'proef.zeggen', { woord: 'bewoner' }));
  await t.runJobs();
  expect(seen).toEqual(['0599 bewoner', '0599 stad', '0599 stad']);
});

test('a tenant plans many jobs for nobody else, and the application without a municipality none', async () => {
  await inGemeente(t.db, gemeenteCode('0556'), (tx) =>
    sql`select gedeeld.inplannen_veel('proef.zeggen', '[{"gemeente":"gm0599","payload":{"woord":"stiekem"}}]', null)`.execute(
      view<unknown>(tx),
    ),
  );
  await t.runJobs();
  expect(seen).toEqual(['0556 stiekem']);
  await expect(t.db.pool.query(`select gedeeld.inplannen_veel('proef.zeggen', '[]', null)`)).rejects.toThrow(
    /permission denied/,
  );
});

test('a set of rows enters once', async () => {
  const rows = [1, 2].map((n) => [`set-${n}`, '2026-11-02T09:00:00Z']);
  const put = () =>
    t.scope((scope) =>
      insertSet(scope.tx, 'platform_uitgevoerd', { sleutel: 'text', tijdstip: 'timestamptz' }, rows, ['sleutel']),
    );
  await put();
  await put();
  await t.scope(async (scope) => {
    const { rows: found } = await sql`select 1 from platform_uitgevoerd where sleutel like 'set-%'`.execute(
      view<unknown>(scope.tx),
    );
    expect(found).toHaveLength(2);
    await expect(insertSet(scope.tx, 'a; drop', {}, rows)).rejects.toThrow('not a name');
  });
});
