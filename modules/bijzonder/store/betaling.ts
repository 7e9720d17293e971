/** Knows what was paid on a decision, and the months that could not be. */
import type { Day, Money, Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';

export type Betaling = {
  readonly maand: Month;
  readonly bedrag: Money;
  readonly betaaldOp: Day | undefined;
  readonly reden: string | undefined;
};

type BetalingRow = {
  besluit_id: string;
  maand: Month;
  bedrag: Money;
  betaald_op: Day | null;
  run_id: string | null;
  reden: string | null;
};
type Tables = { bijzonder_betaling: BetalingRow };

export const betalingenOf = async (scope: Scope, besluitId: string): Promise<readonly Betaling[]> => {
  const rows = await view<Tables>(scope.tx)
    .selectFrom('bijzonder_betaling')
    .selectAll()
    .where('besluit_id', '=', besluitId)
    .orderBy('maand')
    .execute();
  return rows.map((row) => ({
    maand: row.maand,
    bedrag: row.bedrag,
    betaaldOp: row.betaald_op ?? undefined,
    reden: row.reden ?? undefined,
  }));
};

export const insertBetaling = async (
  scope: Scope,
  besluitId: string,
  betaling: Betaling & { readonly runId: string | undefined },
): Promise<void> => {
  await view<Tables>(scope.tx)
    .insertInto('bijzonder_betaling')
    .values({
      besluit_id: besluitId,
      maand: betaling.maand,
      bedrag: betaling.bedrag,
      betaald_op: betaling.betaaldOp ?? null,
      run_id: betaling.runId ?? null,
      reden: betaling.reden ?? null,
    })
    .execute();
};
