/** Shows reads that go to Postgres as one message: the answers are each one's own, a failure is the one that failed, and after it all is as before. */
import { gemeenteCode } from '@samenkracht/core';
import { testDb } from '@samenkracht/testing/db';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scope } from '../module/scope.ts';
import { copyRows, together, view } from './index.ts';

let t: Awaited<ReturnType<typeof testDb>>;
beforeAll(async () => {
  t = await testDb([]);
});
afterAll(() => t.close());

const value = async (scope: Scope, n: number): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select ${n}::int as n`.execute(view<unknown>(scope.tx));
  return rows[0]?.n ?? 0;
};
const broken = (scope: Scope) => sql`select 1 / 0`.execute(view<unknown>(scope.tx));

test('each read gets its own answer, also when it asks more after its first answer', async () => {
  const found = await t.scope((scope) =>
    together(scope, (om) => [
      value(om, 1),
      value(om, 2).then((two) => value(om, two + 10)),
      together(om, (binnen) => [value(binnen, 4), value(binnen, 5)]),
      value(om, 3),
      value(om, 6).then((six) => value(om, six)),
    ]),
  );
  expect(found).toEqual([1, 12, [4, 5], 3, 6]);
  expect(await t.scope((scope) => together(scope, () => []))).toEqual([]);
});

test('they see what the transaction wrote before, and what comes after them waits', async () => {
  await t.scope(async (scope) => {
    const put = (sleutel: string) =>
      copyRows(scope.tx, 'platform_uitgevoerd', ['sleutel', 'tijdstip'], [[sleutel, '2026-11-02T09:00:00Z']]);
    const count = async (om: Scope) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from platform_uitgevoerd`.execute(
        view<unknown>(om.tx),
      );
      return rows[0]?.n;
    };
    await put('a');
    const reading = together(scope, (om) => [count(om), count(om)]);
    const writing = put('b');
    expect(await reading).toEqual([1, 1]);
    await writing;
    expect(await together(scope, (om) => [count(om)])).toEqual([2]);
  });
});

test('what failed is named, not what stood behind it; the connection goes on', async () => {
  const failing = t.scope((scope) => together(scope, (om) => [value(om, 1), broken(om), value(om, 2)]));
  await expect(failing).rejects.toThrow('division by zero');
  const late = t.scope((scope) => together(scope, (om) => [value(om, 1).then(() => value(om, 2)), broken(om)]));
  await expect(late).rejects.toThrow('division by zero');
  const unsent = t.scope((scope) =>
    together(scope, () => {
      throw new Error('niet begonnen');
    }),
  );
  await expect(unsent).rejects.toThrow('niet begonnen');
  for (let i = 0; i < 12; i += 1)
    expect(await t.scope((scope) => together(scope, (om) => [value(om, i), value(om, i + 1)]))).toEqual([i, i + 1]);
});

test('it is one transaction of one municipality', async () => {
  const who = async (om: Scope) =>
    (
      await sql<{
        rol: string;
        id: string;
      }>`select current_user::text as rol, pg_current_xact_id()::text as id`.execute(view<unknown>(om.tx))
    ).rows[0];
  await t.scope(
    async (scope) => {
      const [a, b] = await together(scope, (om) => [who(om), who(om)]);
      expect(a?.rol).toBe('gm0556');
      expect([a, b]).toEqual([await who(scope), a]);
    },
    { gemeente: gemeenteCode('0556') },
  );
});
