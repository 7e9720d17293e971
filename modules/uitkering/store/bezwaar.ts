/** Knows what each decision on an objection did: once per objection. */
import type { Money, Month, Result } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';

export type Bezwaargevolg = {
  readonly bezwaarId: string;
  readonly zaaknummer: string;
  readonly uitkeringId: string | undefined;
  readonly uitkomst: 'herzien' | 'niets veranderd' | 'toegekend' | 'niet verwerkt';
  readonly reden: string | undefined;
  readonly maanden: readonly { readonly maand: Month; readonly voor: Money; readonly na: Money }[];
};

type Row = {
  bezwaar_id: string;
  zaaknummer: string;
  uitkering_id: string | null;
  uitkomst: Bezwaargevolg['uitkomst'];
  reden: string | null;
  maanden: unknown;
  verwerkt_op: string;
};
type Tables = { uitkering_bezwaar: Row };

export const findBezwaargevolg = async (scope: Scope, bezwaarId: string): Promise<Bezwaargevolg | undefined> => {
  const row = await view<Tables>(scope.tx)
    .selectFrom('uitkering_bezwaar')
    .selectAll()
    .where('bezwaar_id', '=', bezwaarId)
    .executeTakeFirst();
  return (
    row && {
      bezwaarId: row.bezwaar_id,
      zaaknummer: row.zaaknummer,
      uitkeringId: row.uitkering_id ?? undefined,
      uitkomst: row.uitkomst,
      reden: row.reden ?? undefined,
      // written by `storeBezwaargevolg` from this very type
      maanden: row.maanden as Bezwaargevolg['maanden'],
    }
  );
};

export const storeBezwaargevolg = async (scope: Scope, gevolg: Bezwaargevolg): Promise<void> => {
  await view<Tables>(scope.tx)
    .insertInto('uitkering_bezwaar')
    .values({
      bezwaar_id: gevolg.bezwaarId,
      zaaknummer: gevolg.zaaknummer,
      uitkering_id: gevolg.uitkeringId ?? null,
      uitkomst: gevolg.uitkomst,
      reden: gevolg.reden ?? null,
      maanden: JSON.stringify(gevolg.maanden),
      verwerkt_op: scope.now.toString(),
    })
    .execute();
};

/** Does work that may turn out to be impossible: what it wrote is undone when it is refused, or when it was only looked at. */
export const undoable = async <T, E>(
  scope: Scope,
  work: () => Promise<Result<T, E>>,
  keep: 'bewaren' | 'alleen kijken' = 'bewaren',
): Promise<Result<T, E>> => {
  const tx = view<Tables>(scope.tx);
  await sql`savepoint bezwaar`.execute(tx);
  const uitkomst = await work();
  if (!uitkomst.ok || keep === 'alleen kijken') await sql`rollback to savepoint bezwaar`.execute(tx);
  await sql`release savepoint bezwaar`.execute(tx);
  return uitkomst;
};
