/** Knows the citizen numbers: the only place that reads or writes them. */
import { type Bsn, parseBsn } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Persoon, type PersoonId, toPersoonId } from '../domain/persoon.ts';

type NummerTables = {
  readonly persoon: { readonly id: string; readonly bsn: string | null; readonly bekend_sinds: string };
};

/** The person with a citizen number, for sign-in. */
export const findPersoonByBsn = async (scope: Scope, bsn: Bsn): Promise<Persoon | undefined> => {
  const row = await view<NummerTables>(scope.tx)
    .selectFrom('persoon')
    .select(['id', 'bekend_sinds'])
    .where('bsn', '=', bsn)
    .executeTakeFirst();
  return row && { id: toPersoonId(row.id), bekendSinds: row.bekend_sinds };
};

/** The persons with these citizen numbers, in one query; who is not known is not in it. */
export const findPersonenByBsn = async (scope: Scope, bsns: readonly Bsn[]): Promise<ReadonlyMap<Bsn, PersoonId>> => {
  if (bsns.length === 0) return new Map();
  const rows = await view<NummerTables>(scope.tx)
    .selectFrom('persoon')
    .select(['id', 'bsn'])
    .where('bsn', '=', (eb) => eb.fn.any(eb.val([...bsns])))
    .execute();
  return new Map(rows.flatMap(({ id, bsn }) => (bsn === null ? [] : [[bsn as Bsn, toPersoonId(id)] as const])));
};

/** The citizen number of a person, for a question to another register. Whoever shows it to somebody records that first. */
export const findBsn = async (scope: Scope, persoonId: string): Promise<Bsn | undefined> => {
  const row = await view<NummerTables>(scope.tx)
    .selectFrom('persoon')
    .select('bsn')
    .where('id', '=', persoonId)
    .executeTakeFirst();
  return row?.bsn == null ? undefined : parseBsn(row.bsn);
};

/** The persons with these numbers; who was not known becomes a person without facts. Safe when two do it at once. */
export const ensurePersonen = async (
  scope: Scope,
  bsns: readonly string[],
): Promise<ReadonlyMap<string, PersoonId>> => {
  const numbers = [...new Set(bsns)].filter((bsn) => parseBsn(bsn) !== undefined).sort();
  if (numbers.length === 0) return new Map();
  const handle = view<NummerTables>(scope.tx);
  await handle
    .insertInto('persoon')
    .values(numbers.map((bsn) => ({ id: crypto.randomUUID(), bsn, bekend_sinds: scope.now.toString() })))
    .onConflict((conflict) => conflict.column('bsn').doNothing())
    .execute();
  const rows = await handle.selectFrom('persoon').select(['id', 'bsn']).where('bsn', 'in', numbers).execute();
  return new Map(rows.flatMap(({ id, bsn }) => (bsn === null ? [] : [[bsn, toPersoonId(id)] as const])));
};
