/** Knows where is kept when the pay of a person is settled: each choice a row, never changed. */
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Verrekenwijze } from '../domain/verrekenwijze.ts';
import type { MaandTables } from './maandtabellen.ts';

/** Oldest first. */
export const verrekenwijzenOf = async (
  scope: Scope,
  uitkeringIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Verrekenwijze[]>> => {
  const gevonden = new Map<string, Verrekenwijze[]>();
  if (uitkeringIds.length === 0) return gevonden;
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_verrekenwijze')
    .leftJoin('uitkering_volmacht', 'verrekenwijze_id', 'id')
    .selectAll()
    .where('uitkering_id', '=', (eb) => eb.fn.any(eb.val([...uitkeringIds])))
    .orderBy('volgnummer')
    .execute();
  for (const row of rows) {
    const { uitkering_id, vanaf, wijze, bron_id, schatting, reden, vastgelegd_door_naam, bekend_op } = row;
    const keuze: Verrekenwijze = {
      id: row.id,
      vanaf,
      wijze,
      schatting: bron_id === null || schatting === null ? undefined : { bronId: bron_id, netto: schatting },
      vast: row.vast ?? undefined,
      volmacht: row.gegeven_op === null ? undefined : { door: row.gegeven_door_naam ?? '', op: row.gegeven_op },
      reden,
      door: vastgelegd_door_naam,
      bekendOp: bekend_op,
    };
    gevonden.set(uitkering_id, [...(gevonden.get(uitkering_id) ?? []), keuze]);
  }
  return gevonden;
};

export const storeVerrekenwijze = async (
  scope: Scope,
  uitkeringId: string,
  { vanaf, wijze, schatting, vast, reden }: Omit<Verrekenwijze, 'id' | 'door' | 'bekendOp' | 'volmacht'>,
): Promise<void> => {
  await view<MaandTables>(scope.tx)
    .insertInto('uitkering_verrekenwijze')
    .values({
      id: crypto.randomUUID(),
      uitkering_id: uitkeringId,
      vanaf,
      wijze,
      bron_id: schatting?.bronId ?? null,
      schatting: schatting?.netto ?? null,
      vast: vast ?? null,
      reden,
      bekend_op: scope.now.toString(),
      vastgelegd_door: scope.actor.id,
      vastgelegd_door_naam: scope.actor.naam,
    })
    .execute();
};

/** Given once: a second time changes nothing. */
export const storeVolmacht = async (scope: Scope, verrekenwijzeId: string): Promise<void> => {
  await view<MaandTables>(scope.tx)
    .insertInto('uitkering_volmacht')
    .values({
      verrekenwijze_id: verrekenwijzeId,
      gegeven_door: scope.actor.id,
      gegeven_door_naam: scope.actor.naam,
      gegeven_op: scope.now.toString(),
    })
    .onConflict((conflict) => conflict.column('verrekenwijze_id').doNothing())
    .execute();
};
