/** Knows how work is set aside for later, in the transaction that causes it. */
import { sql } from 'kysely';
import { view } from '../db/tx.ts';
import type { Json } from '../module/module.ts';
import type { Scope } from '../module/scope.ts';

export type EnqueueOptions = {
  /** One waiting job per key: a second enqueue replaces the first. Keys of municipalities do not meet. */
  readonly key?: string;
  readonly runAt?: Temporal.Instant;
  /** Jobs with the same queue run one after the other. Few values: a queue per record slows the table down. */
  readonly queue?: string;
};

/** The municipality is not an argument: the database takes it from the role of the transaction. */
export const enqueue = async (
  scope: Scope,
  naam: string,
  payload: Json,
  { key, runAt, queue }: EnqueueOptions = {},
): Promise<void> => {
  // The database has a clock of its own: what lies ahead for us lies as far ahead for it.
  const ahead = runAt === undefined ? 0 : runAt.since(scope.now).total('seconds');
  const gepland = ahead > 0 ? runAt?.toString() : undefined;
  const inhoud = JSON.stringify({ payload, verzoekId: scope.verzoekId, gepland });
  const na = runAt === undefined ? sql`null::timestamptz` : sql`now() + make_interval(secs => ${ahead})`;
  await sql`select gedeeld.inplannen(${naam}, ${inhoud}::json, ${key ?? null}, ${na}, ${queue ?? null})`.execute(
    view<unknown>(scope.tx),
  );
};

/** Many jobs of one kind in one statement; more than one wait for what is planned singly. With keys, one waiting job per key: as many keys as payloads. */
export const enqueueMany = async (
  scope: Scope,
  naam: string,
  payloads: readonly Json[],
  keys?: readonly string[],
): Promise<void> => {
  if (payloads.length === 0) return;
  if (keys !== undefined && keys.length !== payloads.length) throw new Error('a key for each job, or none at all');
  const inhouden = JSON.stringify(payloads.map((payload) => ({ payload, verzoekId: scope.verzoekId })));
  const sleutels = keys === undefined ? null : [...keys];
  await sql`select gedeeld.inplannen_veel(${naam}, ${inhouden}::json, ${sleutels}::text[])`.execute(
    view<unknown>(scope.tx),
  );
};
