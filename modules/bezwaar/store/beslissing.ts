/** Knows decisions on objections as they are drafted, given back and taken. */
import { bezwaartermijn } from '@samenkracht/awb';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Beslissing, Onderdeel } from '../domain/beslissing.ts';
import type { BeslissingRow, BezwaarTables } from './tables.ts';

const toBeslissing = (row: BeslissingRow): Beslissing => ({
  id: row.id,
  // written by `insertBeslissing` from this very type
  onderdelen: row.onderdelen as readonly Onderdeel[],
  status: row.status,
  opgesteldDoor: { id: row.opgesteld_door, naam: row.opgesteld_door_naam },
  opgesteldOp: row.opgesteld_op,
  genomenDoor:
    row.genomen_door === null ? undefined : { id: row.genomen_door, naam: row.genomen_door_naam ?? row.genomen_door },
  bekendgemaaktOp: row.bekendgemaakt_op ?? undefined,
  beroepTotEnMet: row.beroep_tot_en_met ?? undefined,
  redenTeruglegging: row.reden_teruglegging ?? undefined,
});

/** The one that stands, else the newest that was given back; held until the transaction ends: two approvals go one after the other. */
export const lockBeslissing = async (scope: Scope, bezwaarId: string): Promise<Beslissing | undefined> => {
  const row = await view<BezwaarTables>(scope.tx)
    .selectFrom('bezwaar_beslissing')
    .selectAll()
    .where('bezwaar_id', '=', bezwaarId)
    .orderBy(sql`status = 'teruggelegd'`)
    .orderBy('opgesteld_op', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row && toBeslissing(row);
};

export const findBeslissing = async (scope: Scope, bezwaarId: string): Promise<Beslissing | undefined> => {
  const row = await view<BezwaarTables>(scope.tx)
    .selectFrom('bezwaar_beslissing')
    .selectAll()
    .where('bezwaar_id', '=', bezwaarId)
    .orderBy(sql`status = 'teruggelegd'`)
    .orderBy('opgesteld_op', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toBeslissing(row);
};

export const insertBeslissing = async (
  scope: Scope,
  bezwaarId: string,
  onderdelen: readonly Onderdeel[],
): Promise<Beslissing> => {
  const row = await view<BezwaarTables>(scope.tx)
    .insertInto('bezwaar_beslissing')
    .values({
      id: crypto.randomUUID(),
      bezwaar_id: bezwaarId,
      onderdelen: JSON.stringify(onderdelen),
      status: 'open',
      opgesteld_door: scope.actor.id,
      opgesteld_door_naam: scope.actor.naam,
      opgesteld_op: scope.now.toString(),
    } as BeslissingRow)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toBeslissing(row);
};

/** Taken today; appeal at the court can be lodged until six weeks later (Awb 6:7, 8:1). */
export const takeBeslissing = async (scope: Scope, id: string): Promise<Beslissing> => {
  const row = await view<BezwaarTables>(scope.tx)
    .updateTable('bezwaar_beslissing')
    .set({
      status: 'genomen',
      genomen_door: scope.actor.id,
      genomen_door_naam: scope.actor.naam,
      bekendgemaakt_op: scope.today,
      beroep_tot_en_met: bezwaartermijn(scope.today).uitersteDag,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toBeslissing(row);
};

export const returnBeslissing = async (scope: Scope, id: string, reden: string): Promise<void> => {
  await view<BezwaarTables>(scope.tx)
    .updateTable('bezwaar_beslissing')
    .set({ status: 'teruggelegd', reden_teruglegging: reden })
    .where('id', '=', id)
    .execute();
};
