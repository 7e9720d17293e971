/** Knows when debts are looked at: each morning all of them, and one at once after something about it changed. */
import { enqueue } from '@samenkracht/platform/jobs';
import type { Scope } from '@samenkracht/platform/module';

export const schuldwachtTaak = 'uitkering.schuldwacht';

/** Before the offices open, after the statements of the day before came in. */
const uur = 6;

const morgen = (nu: Temporal.Instant): Temporal.Instant =>
  nu
    .toZonedDateTimeISO('Europe/Amsterdam')
    .add({ days: 1 })
    .with({ hour: uur, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 })
    .toInstant();

/** The next look at all of them; planned anew it stays the same one. */
export const planDagelijks = (scope: Scope): Promise<void> =>
  enqueue(scope, schuldwachtTaak, {}, { key: 'allen', runAt: morgen(scope.now) });

/** This one now, and all of them tomorrow. */
export const planSchuldwacht = async (scope: Scope, uitkeringId: string): Promise<void> => {
  await enqueue(scope, schuldwachtTaak, { uitkeringId }, { key: uitkeringId });
  await planDagelijks(scope);
};
