/** Knows the lists that this municipality chose, from a day on. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Lijsten, type Lijstnaam, type Reden, standaardlijsten } from '../domain/lijstinstelling.ts';
import type { NazorgTables } from './nazorgtabellen.ts';

/** As it holds today. */
export const readLijst = async <N extends Lijstnaam>(scope: Scope, naam: N): Promise<Lijsten[N]> => {
  const row = await view<NazorgTables>(scope.tx)
    .selectFrom('plan_lijstinstelling')
    .select('waarde')
    .where('naam', '=', naam)
    .where('vanaf', '<=', scope.today)
    .orderBy('vanaf', 'desc')
    .limit(1)
    .executeTakeFirst();
  // written by `storeLijst` from this very type
  return row === undefined ? standaardlijsten[naam] : (row.waarde as Lijsten[N]);
};

/** @returns false when something was chosen for that day before: a choice is not written over. */
export const storeLijst = async <N extends Lijstnaam>(
  scope: Scope,
  naam: N,
  vanaf: Day,
  waarde: Lijsten[N],
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await view<NazorgTables>(scope.tx)
    .insertInto('plan_lijstinstelling')
    .values({
      ...{ naam, vanaf, waarde: JSON.stringify(waarde) },
      ...{ door: scope.actor.id, vastgelegd_op: scope.now.toString() },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

/** Every reason that was ever in the list, in the words it has now: what was recorded keeps its name. */
export const alleRedenen = async (scope: Scope): Promise<readonly Reden[]> => {
  const rows = await view<NazorgTables>(scope.tx)
    .selectFrom('plan_lijstinstelling')
    .select('waarde')
    .where('naam', '=', 'terugkeerredenen')
    .where('vanaf', '<=', scope.today)
    .orderBy('vanaf')
    .execute();
  const ooit = [...standaardlijsten.terugkeerredenen, ...rows.flatMap(({ waarde }) => waarde as readonly Reden[])];
  return [...new Map(ooit.map((een) => [een.code, een])).values()];
};
