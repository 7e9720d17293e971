/** Knows how an employer's program proves who it is: client credentials, and tokens that live ten minutes; kept as hashes. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type GemeenteCode, parseGemeenteCode } from '@samenkracht/core';
import { type Tx, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { LoonaanleveringTables } from './tabellen.ts';

/** Seconds that a token lives: a program asks again, and who was revoked is out at once. */
export const tokenSeconden = 600;

/** 256 bits that nobody can guess, so a plain hash without salt is enough to keep them. */
const makeSecret = (): string => randomBytes(32).toString('base64url');
const hashOf = (geheim: string): Buffer => createHash('sha256').update(geheim).digest();

/** Both names begin with the municipality: it chooses the schema to look in, where only its own employers are. */
export const gemeenteVan = (naam: string | undefined): GemeenteCode | undefined =>
  parseGemeenteCode(/^(\d{4})\.[\w-]{22,43}$/.exec(naam ?? '')?.[1] ?? '');

export type Toegang = {
  readonly id: string;
  readonly clientId: string;
  readonly gemaaktOp: string;
  readonly ingetrokkenOp: string | undefined;
};

/** @returns the secret, for the only time. */
export const makeToegang = async (
  scope: Scope,
  werkgeverId: string,
): Promise<{ readonly clientId: string; readonly geheim: string }> => {
  const geheim = makeSecret();
  const naam = `${scope.tx.gemeente}.${randomBytes(16).toString('base64url')}`;
  await view<LoonaanleveringTables>(scope.tx)
    .insertInto('loonaanlevering_toegang')
    .values({
      id: crypto.randomUUID(),
      werkgever_id: werkgeverId,
      client_id: naam,
      geheim_hash: hashOf(geheim),
      gemaakt_op: scope.now.toString(),
      gemaakt_door: scope.actor.id,
      ingetrokken_op: null,
    })
    .execute();
  return { clientId: naam, geheim };
};

export const findToegangen = async (scope: Scope, werkgeverId: string): Promise<readonly Toegang[]> => {
  const rows = await view<LoonaanleveringTables>(scope.tx)
    .selectFrom('loonaanlevering_toegang')
    .select(['id', 'client_id', 'gemaakt_op', 'ingetrokken_op'])
    .where('werkgever_id', '=', werkgeverId)
    .orderBy('gemaakt_op')
    .orderBy('id')
    .execute();
  return rows.map(({ id, client_id, gemaakt_op, ingetrokken_op }) => ({
    id,
    clientId: client_id,
    gemaaktOp: gemaakt_op,
    ingetrokkenOp: ingetrokken_op ?? undefined,
  }));
};

/** @returns false when there is no such access in use. */
export const revokeToegang = async (scope: Scope, werkgeverId: string, toegangId: string): Promise<boolean> => {
  const { numUpdatedRows } = await view<LoonaanleveringTables>(scope.tx)
    .updateTable('loonaanlevering_toegang')
    .set({ ingetrokken_op: scope.now.toString() })
    .where('id', '=', toegangId)
    .where('werkgever_id', '=', werkgeverId)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** @returns undefined when the two do not belong together, or were revoked. */
export const makeToken = async (scope: Scope, clientId: string, geheim: string): Promise<string | undefined> => {
  const tables = view<LoonaanleveringTables>(scope.tx);
  const client = await tables
    .selectFrom('loonaanlevering_toegang')
    .select(['id', 'geheim_hash'])
    .where('client_id', '=', clientId)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst();
  if (client === undefined || !timingSafeEqual(client.geheim_hash, hashOf(geheim))) return undefined;
  const token = `${scope.tx.gemeente}.${makeSecret()}`;
  await tables
    .deleteFrom('loonaanlevering_token')
    .where('client_id', '=', client.id)
    .where('verloopt_op', '<=', scope.now.toString())
    .execute();
  await tables
    .insertInto('loonaanlevering_token')
    .values({
      token_hash: hashOf(token),
      client_id: client.id,
      verloopt_op: scope.now.add({ seconds: tokenSeconden }).toString(),
    })
    .execute();
  return token;
};

/** The employer behind a token, read at every request: who is revoked keeps nothing until it runs out. */
export const findWerkgeverByToken = async (
  tx: Tx,
  token: string,
  now: Temporal.Instant,
): Promise<{ readonly id: string; readonly naam: string } | undefined> =>
  view<LoonaanleveringTables>(tx)
    .selectFrom('loonaanlevering_token as t')
    .innerJoin('loonaanlevering_toegang as c', 'c.id', 't.client_id')
    .innerJoin('loonaanlevering_werkgever as w', 'w.id', 'c.werkgever_id')
    .select(['w.id', 'w.naam'])
    .where('t.token_hash', '=', hashOf(token))
    .where('t.verloopt_op', '>', now.toString())
    .where('c.ingetrokken_op', 'is', null)
    .where('w.ingetrokken_op', 'is', null)
    .executeTakeFirst();
