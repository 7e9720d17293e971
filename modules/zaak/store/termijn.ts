/** Knows what suspended or extended the deadline of a zaak. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Opschorting, Verlenging } from '../domain/termijn.ts';
import type { OpschortingRow, ZaakTables } from './tables.ts';

const toOpschorting = (row: OpschortingRow): Opschorting => ({
  id: row.id,
  gevraagdOp: row.gevraagd_op,
  hersteltermijnTotEnMet: row.hersteltermijn_tot_en_met,
  einde:
    row.geeindigd_op === null || row.reden_einde === null
      ? undefined
      : { op: row.geeindigd_op, reden: row.reden_einde },
});

export const opschortingenOf = async (scope: Scope, zaakId: string): Promise<readonly Opschorting[]> =>
  (await opschortingenPerZaak(scope, [zaakId])).get(zaakId) ?? [];

/** Of a whole page of a worklist at once. */
export const opschortingenPerZaak = async (
  scope: Scope,
  zaakIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Opschorting[]>> => {
  if (zaakIds.length === 0) return new Map();
  const rows = await view<ZaakTables>(scope.tx)
    .selectFrom('zaak_opschorting')
    .selectAll()
    .where('zaak_id', 'in', zaakIds)
    .orderBy('gevraagd_op')
    .execute();
  return new Map([...Map.groupBy(rows, (row) => row.zaak_id)].map(([zaakId, van]) => [zaakId, van.map(toOpschorting)]));
};

export const insertOpschorting = async (scope: Scope, zaakId: string, hersteltermijnTotEnMet: Day): Promise<string> => {
  const id = crypto.randomUUID();
  await view<ZaakTables>(scope.tx)
    .insertInto('zaak_opschorting')
    .values({
      id,
      zaak_id: zaakId,
      gevraagd_op: scope.today,
      hersteltermijn_tot_en_met: hersteltermijnTotEnMet,
      geeindigd_op: null,
      reden_einde: null,
    })
    .execute();
  return id;
};

/** Ends a suspension. @returns false when it had ended already: the other one was first. */
export const endOpschorting = async (
  scope: Scope,
  opschortingId: string,
  op: Day,
  reden: 'gegevens ontvangen' | 'hersteltermijn verlopen',
): Promise<boolean> => {
  const row = await view<ZaakTables>(scope.tx)
    .updateTable('zaak_opschorting')
    .set({ geeindigd_op: op, reden_einde: reden })
    .where('id', '=', opschortingId)
    .where('geeindigd_op', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
};

export const verlengingOf = async (scope: Scope, zaakId: string): Promise<Verlenging | undefined> =>
  (await verlengingPerZaak(scope, [zaakId])).get(zaakId);

export const verlengingPerZaak = async (
  scope: Scope,
  zaakIds: readonly string[],
): Promise<ReadonlyMap<string, Verlenging>> => {
  if (zaakIds.length === 0) return new Map();
  const rows = await view<ZaakTables>(scope.tx)
    .selectFrom('zaak_verlenging')
    .selectAll()
    .where('zaak_id', 'in', zaakIds)
    .execute();
  return new Map(
    rows.map((row) => [row.zaak_id, { weken: row.weken, reden: row.reden, medegedeeldOp: row.medegedeeld_op }]),
  );
};

export const insertVerlenging = async (scope: Scope, zaakId: string, weken: number, reden: string): Promise<void> => {
  await view<ZaakTables>(scope.tx)
    .insertInto('zaak_verlenging')
    .values({ id: crypto.randomUUID(), zaak_id: zaakId, weken, reden, medegedeeld_op: scope.today })
    .execute();
};
