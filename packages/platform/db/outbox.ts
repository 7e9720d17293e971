/** Knows the outbox: what happened is written beside the change itself, and delivered by jobs of the same transaction. */
import { enqueue } from '../jobs/enqueue.ts';
import type { Json } from '../module/module.ts';
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
