/** Shows rows that enter by COPY: a text stands as it was. */
import { testDb } from '@samenkracht/testing/db';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyRows, view } from './index.ts';

let t: Awaited<ReturnType<typeof testDb>>;
beforeAll(async () => {
  t = await testDb([]);
});
afterAll(() => t.close());

test('a text stands as it was, with its line ends, tabs and backslashes', async () => {
  const lastig = 'm\teen\neen \\N en \\\\\r\nslot';
  const op = '2026-11-02T09:00:00Z';
  const found = await t.scope(async (scope) => {
    await copyRows(
      scope.tx,
      'platform_uitgevoerd',
      ['sleutel', 'tijdstip'],
      ['a', lastig, 'z'].map((sleutel) => [sleutel, op]),
    );
    const { rows } = await sql<{ sleutel: string }>`
      select sleutel from platform_uitgevoerd order by sleutel collate "C"`.execute(view<unknown>(scope.tx));
    return rows.map(({ sleutel }) => sleutel);
  });
  expect(found).toEqual(['a', lastig, 'z']);
});
