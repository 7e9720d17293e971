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
type NabetalingRow = { besluit_id: string; maand: Month; bedrag: Money; status: string; betaald_op: Day | null };
type Tables = { bijzonder_betaling: BetalingRow; bijzonder_nabetaling: NabetalingRow };

export const betalingenOf = async (scope: Scope, besluitId: string): Promise<readonly Betaling[]> => {
  const rows = await view<Tables>(scope.tx)
    .selectFrom('bijzonder_betaling as b')
    .leftJoin('bijzonder_nabetaling as n', (join) =>
      join.onRef('n.besluit_id', '=', 'b.besluit_id').onRef('n.maand', '=', 'b.maand').on('n.status', '=', 'betaald'),
    )
    .select(['b.maand', 'b.bedrag', 'b.betaald_op', 'b.reden', 'n.bedrag as nabetaald', 'n.betaald_op as nabetaald_op'])
    .where('b.besluit_id', '=', besluitId)
    .orderBy('b.maand')
    .execute();
  return rows.map((row) => ({
    maand: row.maand,
    bedrag: row.nabetaald ?? row.bedrag,
    betaaldOp: row.nabetaald_op ?? row.betaald_op ?? undefined,
    // what was made up for needs no reason any more
    reden: row.nabetaald_op === null ? (row.reden ?? undefined) : undefined,
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
