/** Knows where employers, their public keys and the grounds for their deliveries are kept. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Selectable } from 'kysely';
import type { Grondslag } from '../domain/grondslag.ts';
import type { Algoritme, PubliekeSleutel } from '../domain/sleutel.ts';
import type { LoonaanleveringTables } from './tabellen.ts';

export type Werkgever = {
  readonly id: string;
  readonly loonheffingennummer: string;
  readonly naam: string;
  readonly vastgelegdOp: string;
  readonly ingetrokkenOp: string | undefined;
};

export type Sleutel = {
  readonly id: string;
  readonly kid: string;
  readonly algoritme: Algoritme;
  readonly jwk: unknown;
  readonly vastgelegdOp: string;
  readonly ingetrokkenOp: string | undefined;
};

const toWerkgever = (row: Selectable<LoonaanleveringTables['loonaanlevering_werkgever']>): Werkgever => ({
  id: row.id,
  loonheffingennummer: row.loonheffingennummer,
  naam: row.naam,
  vastgelegdOp: row.vastgelegd_op,
  ingetrokkenOp: row.ingetrokken_op ?? undefined,
});

const tables = (scope: Scope) => view<LoonaanleveringTables>(scope.tx);

/** @returns undefined when this payroll tax number is registered already. */
export const insertWerkgever = async (
  scope: Scope,
  werkgever: Pick<Werkgever, 'loonheffingennummer' | 'naam'>,
): Promise<Werkgever | undefined> => {
  const row = await tables(scope)
    .insertInto('loonaanlevering_werkgever')
    .values({
      id: crypto.randomUUID(),
      ...werkgever,
      vastgelegd_op: scope.now.toString(),
      vastgelegd_door: scope.actor.id,
      ingetrokken_op: null,
      ingetrokken_door: null,
    })
    .onConflict((conflict) => conflict.column('loonheffingennummer').doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && toWerkgever(row);
};

export const findWerkgevers = async (scope: Scope): Promise<readonly Werkgever[]> => {
  const rows = await tables(scope).selectFrom('loonaanlevering_werkgever').selectAll().orderBy('naam').execute();
  return rows.map(toWerkgever);
};

export const findWerkgever = async (scope: Scope, id: string): Promise<Werkgever | undefined> => {
  const row = await tables(scope)
    .selectFrom('loonaanlevering_werkgever')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toWerkgever(row);
};

/** Holds the employer until the transaction ends: his deliveries are taken one after the other. */
export const lockWerkgever = async (scope: Scope, id: string): Promise<Werkgever | undefined> => {
  const row = await tables(scope)
    .selectFrom('loonaanlevering_werkgever')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row && toWerkgever(row);
};

/** With him his credentials and keys end; what he delivered stays. */
export const revokeWerkgever = async (scope: Scope, id: string): Promise<void> => {
  const ingetrokken_op = scope.now.toString();
  await tables(scope)
    .updateTable('loonaanlevering_werkgever')
    .set({ ingetrokken_op, ingetrokken_door: scope.actor.id })
    .where('id', '=', id)
    .where('ingetrokken_op', 'is', null)
    .execute();
  for (const tabel of ['loonaanlevering_toegang', 'loonaanlevering_sleutel'] as const)
    await tables(scope)
      .updateTable(tabel)
      .set({ ingetrokken_op })
      .where('werkgever_id', '=', id)
      .where('ingetrokken_op', 'is', null)
      .execute();
};

/** @returns undefined when the employer has this key already, also when it was revoked. */
export const insertSleutel = async (
  scope: Scope,
  werkgeverId: string,
  { kid, algoritme, jwk }: PubliekeSleutel & { readonly kid: string },
): Promise<string | undefined> => {
  const row = await tables(scope)
    .insertInto('loonaanlevering_sleutel')
    .values({
      id: crypto.randomUUID(),
      werkgever_id: werkgeverId,
      kid,
      algoritme,
      jwk: JSON.stringify(jwk),
      vastgelegd_op: scope.now.toString(),
      vastgelegd_door: scope.actor.id,
      ingetrokken_op: null,
    })
    .onConflict((conflict) => conflict.columns(['werkgever_id', 'kid']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
};

export const findSleutels = async (scope: Scope, werkgeverId: string): Promise<readonly Sleutel[]> => {
  const rows = await tables(scope)
    .selectFrom('loonaanlevering_sleutel')
    .selectAll()
    .where('werkgever_id', '=', werkgeverId)
    .orderBy('vastgelegd_op')
    .orderBy('id')
    .execute();
  return rows.map(({ id, kid, algoritme, jwk, vastgelegd_op, ingetrokken_op }) => ({
    id,
    kid,
    algoritme,
    jwk,
    vastgelegdOp: vastgelegd_op,
    ingetrokkenOp: ingetrokken_op ?? undefined,
  }));
};

/** @returns false when there is no such key in use. */
export const revokeSleutel = async (scope: Scope, werkgeverId: string, sleutelId: string): Promise<boolean> => {
  const { numUpdatedRows } = await tables(scope)
    .updateTable('loonaanlevering_sleutel')
    .set({ ingetrokken_op: scope.now.toString() })
    .where('id', '=', sleutelId)
    .where('werkgever_id', '=', werkgeverId)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

const toGrondslag = (row: Selectable<LoonaanleveringTables['loonaanlevering_grondslag']>): Grondslag => ({
  id: row.id,
  soort: row.soort,
  persoonId: row.persoon_id ?? undefined,
  toelichting: row.toelichting,
  vanaf: row.vanaf,
  ingetrokkenPer: row.ingetrokken_per ?? undefined,
});

export const insertGrondslag = async (
  scope: Scope,
  werkgeverId: string,
  { soort, persoonId, toelichting, vanaf }: Omit<Grondslag, 'id' | 'ingetrokkenPer'>,
  verklaring?: string,
): Promise<void> => {
  await tables(scope)
    .insertInto('loonaanlevering_grondslag')
    .values({
      id: crypto.randomUUID(),
      werkgever_id: werkgeverId,
      soort,
      persoon_id: persoonId ?? null,
      toelichting,
      vanaf,
      vastgelegd_op: scope.now.toString(),
      vastgelegd_door: scope.actor.id,
      ingetrokken_per: null,
      ingetrokken_op: null,
      ingetrokken_door: null,
      verklaring: verklaring ?? null,
    })
    .execute();
};

export const findGrondslagen = async (scope: Scope, werkgeverId: string): Promise<readonly Grondslag[]> => {
  const rows = await tables(scope)
    .selectFrom('loonaanlevering_grondslag')
    .selectAll()
    .where('werkgever_id', '=', werkgeverId)
    .orderBy('vanaf')
    .orderBy('id')
    .execute();
  return rows.map(toGrondslag);
};

/** @returns whose consent it was; undefined when there is none to take back. */
export const revokeGrondslag = async (
  scope: Scope,
  werkgeverId: string,
  grondslagId: string,
  per: Day,
): Promise<Grondslag | undefined> => {
  const row = await tables(scope)
    .updateTable('loonaanlevering_grondslag')
    .set({ ingetrokken_per: per, ingetrokken_op: scope.now.toString(), ingetrokken_door: scope.actor.id })
    .where('id', '=', grondslagId)
    .where('werkgever_id', '=', werkgeverId)
    .where('ingetrokken_op', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row && toGrondslag(row);
};
