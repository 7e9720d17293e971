/** Proves that the chain of owners cannot have a gap, an overlap or a branch, whatever is written into the table. */

import { type TestDb, testDb } from '@samenkracht/testing/db';
import { toegangModule } from '@samenkracht/toegang';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planModule } from './index.ts';

let db: TestDb;
let client: pg.Client;
const persoon = crypto.randomUUID();
beforeAll(async () => {
  db = await testDb([toegangModule, planModule]);
  client = new pg.Client(db.ownerUrl);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await db.close();
});

const insert = (vanaf: string, wie: string, vorige?: readonly [string, string]) =>
  client.query(
    'insert into gm0599.plan_eigenaarschap (persoon_id, vanaf, medewerker_id, vorige_vanaf, vorige_medewerker_id) values ($1, $2, $3, $4, $5)',
    [persoon, vanaf, wie, vorige?.[0] ?? null, vorige?.[1] ?? null],
  );

test.each([
  ['a first owner', '2026-01-01', 'selma', undefined, undefined],
  ['a second first owner', '2026-03-01', 'samira', undefined, '23505'],
  ['one who begins after somebody who was not the owner', '2026-03-01', 'samira', ['2026-02-01', 'selma'], '23503'],
  ['one who begins before the one he follows', '2025-12-01', 'samira', ['2026-01-01', 'selma'], '23514'],
  ['one who begins with the one he follows', '2026-01-01', 'samira', ['2026-01-01', 'selma'], '23514'],
  ['to himself', '2026-02-01', 'selma', ['2026-01-01', 'selma'], '23514'],
  ['the next owner', '2026-02-01', 'samira', ['2026-01-01', 'selma'], undefined],
  ['a branch: two who follow the same one', '2026-02-15', 'joyce', ['2026-01-01', 'selma'], '23505'],
  ['the one after', '2026-03-01', 'selma', ['2026-02-01', 'samira'], undefined],
] as const)('%s', async (_, vanaf, wie, vorige, fout) => {
  const code = await insert(vanaf, wie, vorige as readonly [string, string] | undefined).then(
    () => undefined,
    (error: pg.DatabaseError) => error.code,
  );
  expect(code).toBe(fout);
});
