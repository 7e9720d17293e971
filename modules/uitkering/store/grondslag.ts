/** Knows where the household facts under a running uitkering are kept: from a day on, each change a new row. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Grondslag, Grondslagfeiten } from '../domain/maandfeiten.ts';
import type { MaandTables } from './maandtabellen.ts';

export type NieuweGrondslag = {
  readonly uitkeringId: string;
  readonly vanaf: Day;
  readonly feiten: Grondslagfeiten;
  readonly oorzaak: string;
};

/** Called in the transaction of the decision that makes or changes the uitkering. */
export const storeGrondslag = async (
  scope: Scope,
  { uitkeringId, vanaf, feiten, oorzaak }: NieuweGrondslag,
): Promise<void> => {
  await view<MaandTables>(scope.tx)
    .insertInto('uitkering_grondslag')
    .values({
      id: crypto.randomUUID(),
      uitkering_id: uitkeringId,
      vanaf,
      feiten: JSON.stringify(feiten),
      oorzaak,
      bekend_op: scope.now.toString(),
      vastgelegd_door: scope.actor.id,
    })
    .execute();
};

export const grondslagenOf = async (
  scope: Scope,
  uitkeringIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Grondslag[]>> => {
  const gevonden = new Map<string, Grondslag[]>();
  if (uitkeringIds.length === 0) return gevonden;
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_grondslag')
    .select(['uitkering_id', 'vanaf', 'feiten', 'bekend_op'])
    .where('uitkering_id', 'in', uitkeringIds)
    .execute();
  for (const { uitkering_id, vanaf, feiten, bekend_op } of rows) {
    gevonden.set(uitkering_id, [...(gevonden.get(uitkering_id) ?? []), { vanaf, feiten, bekendOp: bekend_op }]);
  }
  return gevonden;
};
