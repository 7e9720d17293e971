/** Knows when a plan is looked at again, and what came of it. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { PlanTables } from './plantabellen.ts';

export type Evaluatie = {
  readonly id: string;
  readonly planId: string;
  readonly op: Day;
  readonly gehoudenOp: Day | undefined;
  readonly uitkomst: string | undefined;
};

const tables = (scope: Scope) => view<PlanTables>(scope.tx);

const toEvaluatie = (row: PlanTables['plan_evaluatie']): Evaluatie => ({
  id: row.id,
  planId: row.plan_id,
  op: row.op,
  gehoudenOp: row.gehouden_op ?? undefined,
  uitkomst: row.uitkomst ?? undefined,
});

/** The one to come first, then the newest. */
export const evaluatiesOf = async (scope: Scope, planId: string): Promise<readonly Evaluatie[]> => {
  const rows = await tables(scope)
    .selectFrom('plan_evaluatie')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('op', 'desc')
    .execute();
  return rows
    .map(toEvaluatie)
    .toSorted((a, b) => Number(a.gehoudenOp !== undefined) - Number(b.gehoudenOp !== undefined));
};

/** Agrees on a day; the one that was to come moves to it. @returns its id. */
export const planEvaluatie = async (scope: Scope, planId: string, op: Day): Promise<string> => {
  const moved = await tables(scope)
    .updateTable('plan_evaluatie')
    .set({ op })
    .where('plan_id', '=', planId)
    .where('gehouden_op', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (moved !== undefined) return moved.id;
  const id = crypto.randomUUID();
  await tables(scope)
    .insertInto('plan_evaluatie')
    .values({
      id,
      plan_id: planId,
      op,
      afgesproken_door: scope.actor.id,
      afgesproken_op: scope.now.toString(),
      gehouden_op: null,
      uitkomst: null,
      door: null,
    })
    .execute();
  return id;
};

/** @returns its id; undefined when none of this plan was to come. */
export const closeEvaluatie = async (scope: Scope, planId: string, uitkomst: string): Promise<string | undefined> => {
  const row = await tables(scope)
    .updateTable('plan_evaluatie')
    .set({ gehouden_op: scope.today, uitkomst, door: scope.actor.id })
    .where('plan_id', '=', planId)
    .where('gehouden_op', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row?.id;
};

/** Of the job that reminds: the evaluation with the person whose plan it is about. */
export const findEvaluatie = async (
  scope: Scope,
  id: string,
): Promise<(Evaluatie & { readonly persoonId: string }) | undefined> => {
  const row = await tables(scope)
    .selectFrom('plan_evaluatie as e')
    .innerJoin('plan as p', 'p.id', 'e.plan_id')
    .selectAll('e')
    .select('p.persoon_id')
    .where('e.id', '=', id)
    .executeTakeFirst();
  return row && { ...toEvaluatie(row), persoonId: row.persoon_id };
};
