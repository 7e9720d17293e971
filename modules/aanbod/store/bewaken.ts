/** Knows when a participation is looked at by itself: a month before each deadline, and on the day after its last. */
import { addDays, type Day } from '@samenkracht/core';
import { enqueue } from '@samenkracht/platform/jobs';
import type { Scope } from '@samenkracht/platform/module';
import { nabij } from '../domain/termijnen.ts';

export const termijntaak = 'aanbod.termijn';
export const eindtaak = 'aanbod.einde';

const ochtend = (dag: Day, plainTime: string): Temporal.Instant =>
  Temporal.PlainDate.from(dag).toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime }).toInstant();

/** At seven in the morning of the day on which it comes near; at once where that day has passed. */
const tellAt = (uiterlijk: Day): Temporal.Instant => ochtend(addDays(uiterlijk, -nabij), '07:00');

/** One waiting job for each deadline of a participation; one that moves replaces it. */
export const watchTermijnen = async (
  scope: Scope,
  deelnameId: string,
  termijnen: readonly { readonly naam: string; readonly uiterlijk: Day }[],
): Promise<void> => {
  for (const { naam, uiterlijk } of termijnen) {
    if (uiterlijk < scope.today) continue;
    await enqueue(scope, termijntaak, { deelnameId, naam }, { key: `${deelnameId} ${naam}`, runAt: tellAt(uiterlijk) });
  }
};

/** One waiting job for its end, early on the first day after it; an end that moves replaces it. */
export const watchEinde = (scope: Scope, deelnameId: string, tot: Day): Promise<void> =>
  enqueue(scope, eindtaak, { deelnameId }, { key: deelnameId, runAt: ochtend(tot, '05:00') });
