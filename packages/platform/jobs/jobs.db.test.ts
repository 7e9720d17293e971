/** Shows jobs and events: planned in the causing transaction, for one's own municipality, done once, freed when a worker dies. */
import { gemeenteCode } from '@samenkracht/core';
import { testDb } from '@samenkracht/testing/db';
import { sql } from 'kysely';
import { Type } from 'typebox';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inGemeente, publish, view } from '../db/index.ts';
import type { Module } from '../module/index.ts';
import { defineJob, enqueue, startWorker, subscribe } from './index.ts';
import { tasksOf } from './perform.ts';

const seen: string[] = [];
let failTimes = 0;

const proef: Module = {
  naam: 'proef',
  migrations: new URL('./geen/', import.meta.url),
  routes: [],
  jobs: [
    defineJob({
      naam: 'proef.zeggen',
      doel: 'systeem',
      payload: Type.Object({ woord: Type.String() }),
      handle: async (scope, { woord }) => {
        seen.push(`${scope.tx.gemeente} ${woord}`);
        if (failTimes > 0) {
          failTimes -= 1;
          throw new Error('nu even niet');
        }
      },
    }),
  ],
  subscriptions: [
    subscribe({
      soort: 'IetsGebeurd',
      naam: 'proef.een',
      handle: async (_, g) => void seen.push(`een ${g.onderwerp}`),
    }),
    subscribe({
      soort: 'IetsGebeurd',
      naam: 'proef.twee',
      handle: async (_, g) => void seen.push(`twee ${g.onderwerp}`),
    }),
    subscribe({ soort: 'IetsAnders', naam: 'proef.drie', handle: async () => void seen.push('drie') }),
  ],
};

let t: Awaited<ReturnType<typeof testDb>>;
beforeAll(async () => {
  t = await testDb([proef]);
});
afterAll(() => t.close());
beforeEach(() => {
  seen.length = 0;
  failTimes = 0;
});

const waiting = async () => (await t.db.pool.query('select 1 from graphile_worker._private_jobs')).rowCount;

test('a job runs in the municipality that planned it', async () => {
  await t.scope((scope) => enqueue(scope, 'proef.zeggen', { woord: 'hier' }), { gemeente: gemeenteCode('0556') });
  await t.runJobs();
  expect(seen).toEqual(['0556 hier']);
});

test('a job rolls back with the transaction that caused it', async () => {
  const failed = t.scope(async (scope) => {
    await enqueue(scope, 'proef.zeggen', { woord: 'nooit' });
    throw new Error('terug');
  });
  await expect(failed).rejects.toThrow('terug');
  await t.runJobs();
  expect(seen).toEqual([]);
});

test('a tenant cannot name another municipality, nor reach the table of jobs', async () => {
  const inside = (query: ReturnType<typeof sql>) =>
    inGemeente(t.db, gemeenteCode('0556'), (tx) => query.execute(view<unknown>(tx)));
  await inside(
    sql`select gedeeld.inplannen('proef.zeggen', '{"gemeente":"gm0599","payload":{"woord":"stiekem"}}'::json, null, null, null)`,
  );
  await t.runJobs();
  expect(seen).toEqual(['0556 stiekem']);
  await expect(inside(sql`select * from graphile_worker._private_jobs`)).rejects.toThrow(/permission denied/);
  await expect(inside(sql`select graphile_worker.add_job('proef.zeggen')`)).rejects.toThrow(/permission denied/);
  await expect(
    t.db.pool.query(`select gedeeld.inplannen('proef.zeggen', '{}'::json, null, null, null)`),
  ).rejects.toThrow(/permission denied/);
});

test('one waiting job per key; the same key in another municipality is another job', async () => {
  for (const woord of ['oud', 'nieuw']) {
    await t.scope((scope) => enqueue(scope, 'proef.zeggen', { woord }, { key: 'k' }));
  }
  await t.scope((scope) => enqueue(scope, 'proef.zeggen', { woord: 'daar' }, { key: 'k' }), {
    gemeente: gemeenteCode('0556'),
  });
  await t.runJobs();
  expect(seen.sort()).toEqual(['0556 daar', '0599 nieuw']);
});

test('a job for later waits until the clock is there', async () => {
  const runAt = t.clock.now().add({ hours: 48 });
  await t.scope((scope) => enqueue(scope, 'proef.zeggen', { woord: 'later' }, { runAt }));
  await t.runJobs();
  expect(seen).toEqual([]);
  t.clock.advance({ hours: 49 });
  await t.runJobs();
  expect(seen).toEqual(['0599 later']);
});

test('a payload that is not as defined never reaches the job', async () => {
  await t.scope((scope) => enqueue(scope, 'proef.zeggen', { woord: 5 }));
  await expect(t.runJobs()).rejects.toThrow(/payload of proef.zeggen is not as defined/);
  expect(seen).toEqual([]);
  await t.db.pool.query('delete from graphile_worker._private_jobs');
});

test('a job of a module that is not here waits for a worker that has it', async () => {
  await t.scope((scope) => enqueue(scope, 'elders.doen', {}));
  await t.runJobs();
  expect(await waiting()).toBe(1);
  await t.db.pool.query('delete from graphile_worker._private_jobs');
});

test('an event reaches each of its subscribers once, and no other', async () => {
  await t.scope((scope) => publish(scope, { soort: 'IetsGebeurd', onderwerp: 'zaak-1', data: { a: 1 } }));
  await t.runJobs();
  expect(seen.sort()).toEqual(['een zaak-1', 'twee zaak-1']);
});

test('a job whose worker died after its commit has no second effect', async () => {
  const task = tasksOf({ db: t.db, modules: [proef], clock: t.clock, log: t.log }).find(
    (each) => each.naam === 'proef.zeggen',
  );
  const job = {
    sleutel: '4711',
    payload: { gemeente: 'gm0599', inhoud: { payload: { woord: 'eens' }, verzoekId: 'v' } },
  };
  await task?.perform(job);
  await task?.perform(job);
  expect(seen).toEqual(['0599 eens']);
});

test('a job that failed has left nothing behind and runs again', async () => {
  failTimes = 1;
  await t.scope((scope) => enqueue(scope, 'proef.zeggen', { woord: 'nog eens' }));
  await expect(t.runJobs()).rejects.toThrow('nu even niet');
  await t.db.pool.query(`update graphile_worker._private_jobs set run_at = now()`);
  await t.runJobs();
  expect(seen).toEqual(['0599 nog eens', '0599 nog eens']);
  expect(await waiting()).toBe(0);
});

test('the jobs of a worker without heartbeat are freed and done by another', async () => {
  await t.scope((scope) => enqueue(scope, 'proef.zeggen', { woord: 'wees' }));
  await t.db.pool.query(`update graphile_worker._private_jobs set locked_by = 'dood', locked_at = now(), attempts = 1`);
  await t.db.pool.query(
    `insert into gedeeld.werker (id, gestart, hartslag) values ('dood', now() - interval '1 hour', now() - interval '1 hour')`,
  );
  const worker = await startWorker({
    db: t.db,
    modules: [proef],
    clock: t.clock,
    log: t.log,
    concurrency: 1,
    beatMs: 50,
  });
  await expect.poll(() => seen, { timeout: 15_000 }).toEqual(['0599 wees']);
  const alive = await t.db.pool.query('select id from gedeeld.werker');
  expect(alive.rows).toEqual([{ id: worker.id }]);
  await worker.stop();
  expect((await t.db.pool.query('select id from gedeeld.werker')).rows).toEqual([]);
});

test('what need not be remembered is removed: an answer after a day, a done job after thirty', async () => {
  const put = (sleutel: string, hoursAgo: number) =>
    t.scope(async (scope) => {
      const tijdstip = scope.now.subtract({ hours: hoursAgo }).toString();
      const tx = view<unknown>(scope.tx);
      await sql`insert into platform_uitgevoerd values (${sleutel}, ${tijdstip})`.execute(tx);
      await sql`insert into platform_idempotentie values ('a', 'r', ${sleutel}, 'h', null, null, ${tijdstip})`.execute(
        tx,
      );
    });
  await put('nu', 1);
  await put('gisteren', 25);
  await put('vorige maand', 31 * 24);
  const gemeenten = [gemeenteCode('0599')];
  const worker = await startWorker({ db: t.db, modules: [proef], clock: t.clock, log: t.log, gemeenten });
  await worker.stop();
  const left = (table: string) =>
    t.scope(async (scope) => {
      const { rows } = await sql<{ sleutel: string }>`select sleutel from ${sql.table(table)}
        where sleutel in ('nu', 'gisteren', 'vorige maand') order by tijdstip desc`.execute(view<unknown>(scope.tx));
      return rows.map(({ sleutel }) => sleutel);
    });
  expect(await left('platform_idempotentie')).toEqual(['nu']);
  expect(await left('platform_uitgevoerd')).toEqual(['nu', 'gisteren']);
});
