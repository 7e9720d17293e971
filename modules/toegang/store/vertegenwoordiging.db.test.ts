/** Proves representation on a real database: written once, only ended, and never one that is none. */
import { day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import { type TestDb, testDb } from '@samenkracht/testing/db';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { medebelanghebbendenVan, namensOp, type Vertegenwoordiging } from '../domain/vertegenwoordiging.ts';
import { toegangModule } from '../module.ts';
import {
  endVertegenwoordiging,
  findVertegenwoordigingenBij,
  findVertegenwoordigingenDoor,
  insertVertegenwoordiging,
} from './vertegenwoordiging.ts';

let database: TestDb;
beforeAll(async () => {
  database = await testDb([toegangModule]);
});
afterAll(() => database.close());

const eenBewind = (): Omit<Vertegenwoordiging, 'id'> => ({
  soort: 'bewindvoerder',
  persoonId: crypto.randomUUID(),
  vertegenwoordigerId: crypto.randomUUID(),
  onderwerpId: undefined,
  grond: 'beschikking kantonrechter Rotterdam',
  geldig: { from: day('2026-01-01'), until: undefined },
});

test('a bewindvoerder acts until the day on which it is ended, and the first end counts', async () => {
  const bewind = eenBewind();
  await database.scope(async (scope) => {
    const { id } = await insertVertegenwoordiging(scope, bewind);
    await endVertegenwoordiging(scope, id, day('2026-06-01'));
    await endVertegenwoordiging(scope, id, day('2027-06-01'));
    const found = await findVertegenwoordigingenDoor(scope.tx, bewind.vertegenwoordigerId);
    expect(namensOp(found, day('2026-05-31'))).toEqual([bewind.persoonId]);
    expect(namensOp(found, day('2026-06-01'))).toEqual([]);
  });
});

test('a partner is a party to the application on which he is written down, and to no other', async () => {
  const onderwerpId = crypto.randomUUID();
  const partner = { ...eenBewind(), soort: 'partner', onderwerpId, grond: 'ondertekening met code' } as const;
  await database.scope(async (scope) => {
    await insertVertegenwoordiging(scope, partner);
    const found = await findVertegenwoordigingenBij(scope.tx, onderwerpId);
    expect(medebelanghebbendenVan(found, onderwerpId, day('2026-11-02'))).toEqual([partner.vertegenwoordigerId]);
    expect(await findVertegenwoordigingenBij(scope.tx, crypto.randomUUID())).toEqual([]);
  });
});

test('what is no representation does not get in, past the code either', async () => {
  const self = {
    ...eenBewind(),
    vertegenwoordigerId: '00000000-0000-4000-8000-000000000001',
    persoonId: '00000000-0000-4000-8000-000000000001',
  };
  await expect(database.scope((scope) => insertVertegenwoordiging(scope, self))).rejects.toThrow(
    'not a representation',
  );
  const past = sql`insert into toegang_vertegenwoordiging (id, soort, persoon_id, vertegenwoordiger_id, grond, geldig_van, vastgelegd_op, vastgelegd_door)
    values (gen_random_uuid(), 'partner', gen_random_uuid(), gen_random_uuid(), 'zonder onderwerp', '2026-01-01', now(), 'x')`;
  await expect(database.scope((scope) => past.execute(view(scope.tx)))).rejects.toThrow('violates check constraint');
});

test('the ground is never rewritten', async () => {
  const rewrite = sql`update toegang_vertegenwoordiging set grond = 'iets anders'`;
  await expect(database.scope((scope) => rewrite.execute(view(scope.tx)))).rejects.toThrow('permission denied');
});
