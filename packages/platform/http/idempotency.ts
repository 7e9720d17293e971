/** Knows repeated requests: the same key with the same content gets the first answer again, and nothing happens twice. */
import { createHash } from 'node:crypto';
import { view } from '../db/tx.ts';
import type { Part } from '../module/module.ts';
import type { Scope } from '../module/scope.ts';
import { refuse } from './failure.ts';

type IdempotencyTables = {
  platform_idempotentie: {
    actor_id: string;
    route: string;
    sleutel: string;
    verzoek_hash: string;
    status: number | null;
    antwoord: unknown;
    tijdstip: string;
  };
};

export type Repeatable = { readonly route: string; readonly sleutel: string; readonly hash: string };
export type StoredAnswer = { readonly status: number; readonly waarde: unknown };

export const parseKey = (header: string | undefined): string | undefined => {
  if (header === undefined) return undefined;
  if (!/^[\w.:-]{8,200}$/.test(header)) {
    throw refuse('INVOER_ONGELDIG', {
      velden: [{ pad: 'Idempotency-Key', uitleg: 'Gebruik 8 tot 200 letters, cijfers of streepjes.' }],
    });
  }
  return header;
};

export const hashRequest = (input: unknown, parts: readonly Part[]): string => {
  const hash = createHash('sha256').update(JSON.stringify(input) ?? '');
  for (const part of parts) {
    hash.update(`\n${part.soort}\n${part.naam}\n`).update(part.soort === 'veld' ? part.waarde : part.bytes);
  }
  return hash.digest('hex');
};

/**
 * Takes the key. A request that holds the same key at this moment makes us wait for its end.
 * @returns the earlier answer when there is one.
 */
export const claimKey = async (scope: Scope, request: Repeatable): Promise<StoredAnswer | undefined> => {
  const tables = view<IdempotencyTables>(scope.tx);
  const { route, sleutel, hash } = request;
  const actor_id = scope.actor.id;
  const inserted = await tables
    .insertInto('platform_idempotentie')
    .values({
      actor_id,
      route,
      sleutel,
      verzoek_hash: hash,
      status: null,
      antwoord: null,
      tijdstip: scope.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (inserted.numInsertedOrUpdatedRows === 1n) return undefined;
  const earlier = await tables
    .selectFrom('platform_idempotentie')
    .select(['verzoek_hash', 'status', 'antwoord'])
    .where('actor_id', '=', actor_id)
    .where('route', '=', route)
    .where('sleutel', '=', sleutel)
    .executeTakeFirstOrThrow();
  if (earlier.verzoek_hash !== hash) throw refuse('HERHALING_ANDERS');
  return { status: earlier.status ?? 204, waarde: earlier.antwoord };
};

export const keepAnswer = async (scope: Scope, { route, sleutel }: Repeatable, answer: StoredAnswer): Promise<void> => {
  await view<IdempotencyTables>(scope.tx)
    .updateTable('platform_idempotentie')
    .set({ status: answer.status, antwoord: answer.waarde === undefined ? null : JSON.stringify(answer.waarde) })
    .where('actor_id', '=', scope.actor.id)
    .where('route', '=', route)
    .where('sleutel', '=', sleutel)
    .execute();
};

export const freeKey = async (scope: Scope, { route, sleutel }: Repeatable): Promise<void> => {
  await view<IdempotencyTables>(scope.tx)
    .deleteFrom('platform_idempotentie')
    .where('actor_id', '=', scope.actor.id)
    .where('route', '=', route)
    .where('sleutel', '=', sleutel)
    .execute();
};
