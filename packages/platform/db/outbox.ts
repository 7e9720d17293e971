/** Knows the outbox: what happened is written beside the change itself, and delivered by jobs of the same transaction. */
import { sql } from 'kysely';
import { enqueue } from '../jobs/enqueue.ts';
import type { Gebeurtenis, Json } from '../module/module.ts';
import type { Scope } from '../module/scope.ts';
import { copyRows } from './copy.ts';
import { view } from './tx.ts';

type OutboxTables = {
  platform_gebeurtenis: {
    id: string;
    soort: string;
    onderwerp: string;
    data: string;
    tijdstip: string;
    actor_id: string;
    verzoek_id: string;
  };
};

/** The job that gives an event to each of its subscribers. */
export const distributeTask = 'platform.verspreiden';

/** Says that something happened: rolls back with the change, is delivered at least once when it commits. */
export const publish = async (
  scope: Scope,
  gebeurtenis: { readonly soort: string; readonly onderwerp: string; readonly data: Json },
): Promise<void> => {
  const id = crypto.randomUUID();
  await view<OutboxTables>(scope.tx)
    .insertInto('platform_gebeurtenis')
    .values({
      id,
      soort: gebeurtenis.soort,
      onderwerp: gebeurtenis.onderwerp,
      data: JSON.stringify(gebeurtenis.data),
      tijdstip: scope.now.toString(),
      actor_id: scope.actor.id,
      verzoek_id: scope.verzoekId,
    })
    .execute();
  await enqueue(scope, distributeTask, { gebeurtenisId: id, soort: gebeurtenis.soort });
};

/** Events of one kind in one COPY and one job, however many: what a run over a whole city says. */
export const publishMany = async (
  scope: Scope,
  soort: string,
  gebeurtenissen: readonly { readonly onderwerp: string; readonly data: Json }[],
): Promise<void> => {
  if (gebeurtenissen.length === 0) return;
  const met = gebeurtenissen.map((een) => ({ ...een, id: crypto.randomUUID() }));
  const tijdstip = scope.now.toString();
  await copyRows(
    scope.tx,
    'platform_gebeurtenis',
    ['id', 'soort', 'onderwerp', 'data', 'tijdstip', 'actor_id', 'verzoek_id'],
    met.map(({ id, onderwerp, data }) => [
      id,
      soort,
      onderwerp,
      JSON.stringify(data),
      tijdstip,
      scope.actor.id,
      scope.verzoekId,
    ]),
  );
  await enqueue(scope, distributeTask, { gebeurtenisIds: met.map(({ id }) => id), soort });
};

const columns = ['id', 'soort', 'onderwerp', 'data', 'tijdstip', 'actor_id as actorId'] as const;

/** In any order; an id that is not there gives none. */
export const gebeurtenissenMet = async (scope: Scope, ids: readonly string[]): Promise<readonly Gebeurtenis[]> => {
  const rows = await view<OutboxTables>(scope.tx)
    .selectFrom('platform_gebeurtenis')
    .select(columns)
    .where('id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
  return rows.map(toGebeurtenis);
};

/**
 * Events of these kinds, a page at a time in the order of their ids: for who makes again what it made of them.
 * @param na the last id of the page before; undefined for the first.
 */
export const readOutbox = async (
  scope: Scope,
  {
    soorten,
    na,
    aantal,
  }: { readonly soorten: readonly string[]; readonly na: string | undefined; readonly aantal: number },
): Promise<readonly Gebeurtenis[]> => {
  const rows = await view<OutboxTables>(scope.tx)
    .selectFrom('platform_gebeurtenis')
    .select(columns)
    .where('soort', 'in', [...soorten])
    .$if(na !== undefined, (query) => query.where('id', '>', na ?? ''))
    .orderBy('id')
    .limit(aantal)
    .execute();
  return rows.map(toGebeurtenis);
};

/**
 * Events of these kinds, a page at a time as they happened: for who must hear them in that order once more.
 * @param na the last event of the page before; undefined for the first.
 */
export const readOutboxInTime = async (
  scope: Scope,
  {
    soorten,
    na,
    aantal,
  }: {
    readonly soorten: readonly string[];
    readonly na: Pick<Gebeurtenis, 'id' | 'tijdstip'> | undefined;
    readonly aantal: number;
  },
): Promise<readonly Gebeurtenis[]> => {
  const rows = await view<OutboxTables>(scope.tx)
    .selectFrom('platform_gebeurtenis')
    .select(columns)
    .where('soort', 'in', [...soorten])
    .$if(na !== undefined, (query) =>
      query.where(sql<boolean>`(tijdstip, id) > (${na?.tijdstip}::timestamptz, ${na?.id}::uuid)`),
    )
    .orderBy('tijdstip')
    .orderBy('id')
    .limit(aantal)
    .execute();
  return rows.map(toGebeurtenis);
};

/** What stands in a column of JSON comes back as what it was. */
const toGebeurtenis = (row: Omit<Gebeurtenis, 'data'> & { readonly data: unknown }): Gebeurtenis => ({
  ...row,
  data: row.data as Json,
});
