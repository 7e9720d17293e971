/** Knows which number belongs to the debts of which uitkering, or to one debt of it. */
import type { Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { type Betalingskenmerk, makeBetalingskenmerk } from '../domain/betalingskenmerk.ts';
import type { BetalingTables } from './tabellen.ts';

/** For what money comes in under a number: debts, or pay that an employer sends to us. */
export type Kenmerkdoel = 'schuld' | 'loon';

/** The number under which is paid: by a resident for all his debts or the one over `maand`, by an employer for his pay. Made once. */
export const ensureBetalingskenmerk = async (
  scope: Scope,
  uitkeringId: string,
  maand?: Month,
  doel: Kenmerkdoel = 'schuld',
): Promise<Betalingskenmerk> => {
  const nieuw = makeBetalingskenmerk(crypto.randomUUID().replaceAll('-', '').slice(0, 12));
  const { rows } = await sql<{ kenmerk: Betalingskenmerk }>`
    with gemaakt as (
      insert into betaling_betalingskenmerk (kenmerk, uitkering_id, maand, doel, gemaakt_op)
      values (${nieuw}, ${uitkeringId}, ${maand ?? null}, ${doel}, ${scope.now.toString()})
      on conflict (uitkering_id, maand, doel) do nothing returning kenmerk)
    select kenmerk from gemaakt
    union all select kenmerk from betaling_betalingskenmerk
      where uitkering_id = ${uitkeringId} and maand is not distinct from ${maand ?? null}::text and doel = ${doel} limit 1`.execute(
    view<BetalingTables>(scope.tx),
  );
  const [row] = rows;
  if (row === undefined) return ensureBetalingskenmerk(scope, uitkeringId, maand, doel);
  return row.kenmerk;
};

/** Those of a resident for the debts over each of these months, made where they were not there: two statements, whatever the number. */
export const ensureSchuldkenmerken = async (
  scope: Scope,
  uitkeringId: string,
  maanden: readonly Month[],
): Promise<ReadonlyMap<Month, Betalingskenmerk>> => {
  if (maanden.length === 0) return new Map();
  const nieuw = maanden.map(() => makeBetalingskenmerk(crypto.randomUUID().replaceAll('-', '').slice(0, 12)));
  const tx = view<BetalingTables>(scope.tx);
  await sql`
    insert into betaling_betalingskenmerk (kenmerk, uitkering_id, maand, doel, gemaakt_op)
    select kenmerk, ${uitkeringId}::uuid, maand, 'schuld', ${scope.now.toString()}::timestamptz
    from unnest(${nieuw}::text[], ${[...maanden]}::text[]) as een (kenmerk, maand)
    on conflict (uitkering_id, maand, doel) do nothing`.execute(tx);
  const { rows } = await sql<{ maand: Month; kenmerk: Betalingskenmerk }>`
    select maand, kenmerk from betaling_betalingskenmerk
    where uitkering_id = ${uitkeringId} and doel = 'schuld' and maand = any(${[...maanden]}::text[])`.execute(tx);
  return new Map(rows.map(({ maand, kenmerk }) => [maand, kenmerk]));
};

export type Kenmerkhouder = {
  readonly uitkeringId: string;
  readonly maand: Month | undefined;
  readonly doel: Kenmerkdoel;
};

export const findKenmerkhouders = async (
  scope: Scope,
  kenmerken: readonly Betalingskenmerk[],
): Promise<ReadonlyMap<string, Kenmerkhouder>> => {
  if (kenmerken.length === 0) return new Map();
  const rows = await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_betalingskenmerk')
    .select(['kenmerk', 'uitkering_id', 'maand', 'doel'])
    .where('kenmerk', '=', (eb) => eb.fn.any(eb.val([...kenmerken])))
    .execute();
  return new Map(
    rows.map(({ kenmerk, uitkering_id, maand, doel }) => [
      kenmerk,
      { uitkeringId: uitkering_id, maand: maand ?? undefined, doel },
    ]),
  );
};
