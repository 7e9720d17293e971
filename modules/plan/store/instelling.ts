/** Knows what this municipality chose, from a day on. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Instelling, standaardinstellingen } from '../domain/instelling.ts';
import type { LijnTables } from './tabellen.ts';

/** As it holds today. */
export const readInstelling = async (scope: Scope, naam: Instelling): Promise<number> => {
  const row = await view<LijnTables>(scope.tx)
    .selectFrom('plan_instelling')
    .select('waarde')
    .where('naam', '=', naam)
    .where('vanaf', '<=', scope.today)
    .orderBy('vanaf', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.waarde ?? standaardinstellingen[naam];
};

/** @returns false when something was chosen for that day before: a choice is not written over. */
export const storeInstelling = async (
  scope: Scope,
  { naam, vanaf, waarde }: { readonly naam: Instelling; readonly vanaf: Day; readonly waarde: number },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await view<LijnTables>(scope.tx)
    .insertInto('plan_instelling')
    .values({ naam, vanaf, waarde, door: scope.actor.id, vastgelegd_op: scope.now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};
