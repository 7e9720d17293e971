/** Knows when somebody is told that a deadline comes near: a month before it, by one waiting job for each. */
import { addDays, type Day } from '@samenkracht/core';
import { enqueue } from '@samenkracht/platform/jobs';
import type { Scope } from '@samenkracht/platform/module';
import { nabij } from '../domain/termijnen.ts';

export const termijntaak = 'aanbod.termijn';

/** At seven in the morning of the day on which it comes near; at once where that day has passed. */
const tellAt = (uiterlijk: Day): Temporal.Instant =>
  Temporal.PlainDate.from(addDays(uiterlijk, -nabij))
    .toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '07:00' })
    .toInstant();

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
