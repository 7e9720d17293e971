/** Knows what was done after a decision on an objection, and which decisions still wait for it. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Uitvoering, Werk } from '../domain/uitvoering.ts';
import type { BezwaarTables } from './tables.ts';

export const uitvoeringenOf = async (scope: Scope, bezwaarId: string): Promise<readonly Uitvoering[]> => {
  const rows = await view<BezwaarTables>(scope.tx)
    .selectFrom('bezwaar_uitvoering')
    .selectAll()
    .where('bezwaar_id', '=', bezwaarId)
    .orderBy('op')
    .execute();
  return rows.map(({ wat, hoe, toelichting, door_naam, op }) => ({ wat, hoe, toelichting, doorNaam: door_naam, op }));
};

/** The first word counts: said again it changes nothing. */
export const storeUitvoering = async (
  scope: Scope,
  bezwaarId: string,
  { wat, hoe, toelichting }: Pick<Uitvoering, 'wat' | 'hoe' | 'toelichting'>,
): Promise<void> => {
  await view<BezwaarTables>(scope.tx)
    .insertInto('bezwaar_uitvoering')
    .values({
      bezwaar_id: bezwaarId,
      wat,
      hoe,
      toelichting,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      op: scope.now.toString(),
    })
    .onConflict((conflict) => conflict.columns(['bezwaar_id', 'wat']).doNothing())
    .execute();
};

export type TeDoen = {
  readonly bezwaarId: string;
  readonly soort: string;
  readonly beslistOp: Day;
  readonly wat: readonly Werk[];
};

/** Decided and not carried out, the longest waiting first. */
export const findTeDoen = async (scope: Scope, hoogstens: number): Promise<readonly TeDoen[]> => {
  const { rows } = await sql<{ bezwaar_id: string; soort: string; beslist_op: Day; wat: Werk[] }>`
    select * from (
      select z.id as bezwaar_id, b.soort, g.bekendgemaakt_op as beslist_op, array_remove(array[
        case when g.onderdelen @> '[{"gevolg": "herroepen"}]' and not exists (
          select from bezwaar_uitvoering u where u.bezwaar_id = z.id and u.wat = 'gevolg') then 'gevolg' end,
        case when z.kosten_gevraagd_op is not null and not exists (
          select from bezwaar_uitvoering u where u.bezwaar_id = z.id and u.wat = 'kosten') then 'kosten' end
      ], null) as wat
      from bezwaar_beslissing g join bezwaar z on z.id = g.bezwaar_id join bezwaar_besluit b on b.id = z.besluit_id
      where g.status = 'genomen'
    ) alle where cardinality(wat) > 0 order by beslist_op, bezwaar_id limit ${hoogstens}`.execute(
    view<BezwaarTables>(scope.tx),
  );
  return rows.map(({ bezwaar_id, soort, beslist_op, wat }) => ({
    bezwaarId: bezwaar_id,
    soort,
    beslistOp: beslist_op,
    wat,
  }));
};
