/** Knows the uses of the bufferbudget as they are kept: proposed by one, decided by another. */
import type { Money, Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Bufferinzet, Bufferwens } from '../domain/buffer.ts';

type Row = {
  id: string;
  uitkering_id: string;
  wijze: Bufferinzet['wijze'];
  maand: Month;
  jaar: number;
  nodig: Money;
  bedrag: Money;
  instabiel: string;
  draagt_bij: string;
  status: Bufferinzet['status'];
  voorgesteld_door: string;
  voorgesteld_door_naam: string;
  voorgesteld_op: string;
  beslist_door: string | null;
  beslist_door_naam: string | null;
  beslist_op: string | null;
};
type Tables = { uitkering_bufferinzet: Row };

const toInzet = (row: Row): Bufferinzet => ({
  id: row.id,
  uitkeringId: row.uitkering_id,
  wijze: row.wijze,
  maand: row.maand,
  jaar: row.jaar,
  nodig: row.nodig,
  bedrag: row.bedrag,
  instabiel: row.instabiel,
  draagtBij: row.draagt_bij,
  status: row.status,
  voorgesteldDoor: { id: row.voorgesteld_door, naam: row.voorgesteld_door_naam },
  voorgesteldOp: row.voorgesteld_op,
  beslistDoorNaam: row.beslist_door_naam ?? undefined,
  beslistOp: row.beslist_op ?? undefined,
});

/** @returns undefined when one waits already. */
export const insertInzet = async (
  scope: Scope,
  uitkeringId: string,
  { wijze, maand, nodig, instabiel, draagtBij }: Bufferwens,
  bedrag: Money,
): Promise<Bufferinzet | undefined> => {
  const row = await view<Tables>(scope.tx)
    .insertInto('uitkering_bufferinzet')
    .values({
      ...{ id: crypto.randomUUID(), uitkering_id: uitkeringId, wijze, maand, nodig, bedrag, instabiel },
      ...{ draagt_bij: draagtBij, jaar: Number(scope.today.slice(0, 4)), status: 'voorgesteld' },
      ...{ voorgesteld_door: scope.actor.id, voorgesteld_door_naam: scope.actor.naam },
      ...{ voorgesteld_op: scope.now.toString(), beslist_door: null, beslist_door_naam: null, beslist_op: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? undefined : toInzet(row);
};

export const findInzet = async (scope: Scope, id: string): Promise<Bufferinzet | undefined> => {
  const row = await view<Tables>(scope.tx)
    .selectFrom('uitkering_bufferinzet')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? undefined : toInzet(row);
};

/** Of one benefit, the newest first. */
export const inzettenVan = async (scope: Scope, uitkeringId: string): Promise<readonly Bufferinzet[]> => {
  const rows = await view<Tables>(scope.tx)
    .selectFrom('uitkering_bufferinzet')
    .selectAll()
    .where('uitkering_id', '=', uitkeringId)
    .orderBy('voorgesteld_op', 'desc')
    .execute();
  return rows.map(toInzet);
};

export const decideInzet = async (scope: Scope, id: string, status: 'vastgesteld' | 'teruggelegd'): Promise<void> => {
  await view<Tables>(scope.tx)
    .updateTable('uitkering_bufferinzet')
    .set({
      ...{ status, beslist_door: scope.actor.id, beslist_door_naam: scope.actor.naam },
      beslist_op: scope.now.toString(),
    })
    .where('id', '=', id)
    .execute();
};
