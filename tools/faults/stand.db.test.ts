/** Proves what counts as lost work: a job that failed to the end, and not one that a newer one took over. */
import { type TestDb, testDb } from '@samenkracht/testing/db';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listModules } from '../../apps/samenkracht/describe.ts';
import { readRust } from './stand.ts';

let proef: TestDb;
let client: pg.Client;
beforeAll(async () => {
  // The tables of all rooms; nothing is done on them here.
  proef = await testDb((await listModules()).map((room) => ({ ...room, routes: [], jobs: [], subscriptions: [] })));
  client = new pg.Client({ connectionString: proef.ownerUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await proef.close();
});

const plan = (taak: string, sleutel: string | null = null): Promise<unknown> =>
  client.query(`select graphile_worker.add_job($1, run_at := now(), job_key := $2)`, [taak, sleutel]);

test('a worker dies after a newer job took the key of its own: nothing is lost', async () => {
  await plan('logboek.verzegelen', 'vervolg');
  await client.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'dood', attempts = 1`);
  await plan('logboek.verzegelen', 'vervolg');
  await client.query('update graphile_worker._private_jobs set locked_at = null, locked_by = null');
  expect(await readRust(proef.ownerUrl, false)).toMatchObject({ open: 1, opgegeven: [] });
});

test('a job that failed as often as may be is lost without a person', async () => {
  await plan('logboek.verzegelen');
  await client.query(
    `update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'mislukt' where key is null`,
  );
  const { opgegeven } = await readRust(proef.ownerUrl, false);
  expect(opgegeven).toContain('logboek.verzegelen');
});
