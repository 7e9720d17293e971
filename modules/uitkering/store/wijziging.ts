/** Knows the changes of benefits as they are kept: reported, proposed by one, decided by another. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Selectable } from 'kysely';
import type { Wijziging, Wijzigingsoort } from '../domain/wijziging.ts';

type WijzigingRow = {
  id: string;
  uitkering_id: string;
  soort: Wijzigingsoort;
  vanaf: Day;
  tot: Day | null;
  wie: string;
  partner_geboren: Day | null;
  partner_heeft_recht: boolean | null;
  medebewoner: unknown;
  bron: 'inwoner' | 'BRP' | 'consulent';
  bronsleutel: string | null;
  toelichting: string | null;
  status: 'gemeld' | 'voorgesteld' | 'vastgesteld' | 'afgewezen' | 'ingetrokken';
  gemeld_door: string;
  gemeld_door_naam: string;
  gemeld_op: string;
  voorgesteld_door: string | null;
  voorgesteld_door_naam: string | null;
  voorgesteld_op: string | null;
  reden: string | null;
  beslist_door: string | null;
  beslist_door_naam: string | null;
  beslist_op: string | null;
};
type WijzigingTables = { uitkering_wijziging: WijzigingRow };

/** A change with where it comes from and how far it is. */
export type Wijzigingstand = Wijziging & {
  readonly uitkeringId: string;
  readonly bron: WijzigingRow['bron'];
  readonly status: WijzigingRow['status'];
  readonly toelichting: string | null;
  readonly gemeldDoorNaam: string;
  readonly gemeldOp: string;
  readonly voorgesteldDoor: string | null;
  readonly voorgesteldDoorNaam: string | null;
  readonly reden: string | null;
  readonly beslistDoorNaam: string | null;
  readonly beslistOp: string | null;
};

const toStand = (row: Selectable<WijzigingRow>): Wijzigingstand => ({
  id: row.id,
  uitkeringId: row.uitkering_id,
  soort: row.soort,
  vanaf: row.vanaf,
  tot: row.tot,
  wie: row.wie,
  partner:
    row.partner_geboren === null || row.partner_heeft_recht === null
      ? null
      : { geboren: row.partner_geboren, heeftRecht: row.partner_heeft_recht },
  medebewoner: (row.medebewoner as Wijziging['medebewoner']) ?? null,
  bron: row.bron,
  status: row.status,
  toelichting: row.toelichting,
  gemeldDoorNaam: row.gemeld_door_naam,
  gemeldOp: row.gemeld_op,
  voorgesteldDoor: row.voorgesteld_door,
  voorgesteldDoorNaam: row.voorgesteld_door_naam,
  reden: row.reden,
  beslistDoorNaam: row.beslist_door_naam,
  beslistOp: row.beslist_op,
});

const inhoud = ({ vanaf, tot, wie, partner, medebewoner }: Omit<Wijziging, 'id' | 'soort'>) => ({
  vanaf,
  tot,
  wie,
  partner_geboren: partner?.geboren ?? null,
  partner_heeft_recht: partner?.heeftRecht ?? null,
  medebewoner: medebewoner ? JSON.stringify(medebewoner) : null,
});

export type NieuweWijziging = Omit<Wijziging, 'id'> & {
  readonly uitkeringId: string;
  readonly bron: WijzigingRow['bron'];
  readonly bronsleutel?: string;
  readonly toelichting: string | undefined;
};

/** @returns undefined when the source said this before. */
export const insertWijziging = async (scope: Scope, nieuw: NieuweWijziging): Promise<Wijzigingstand | undefined> => {
  const row = await view<WijzigingTables>(scope.tx)
    .insertInto('uitkering_wijziging')
    .values({
      id: crypto.randomUUID(),
      uitkering_id: nieuw.uitkeringId,
      soort: nieuw.soort,
      ...inhoud(nieuw),
      bron: nieuw.bron,
      bronsleutel: nieuw.bronsleutel ?? null,
      toelichting: nieuw.toelichting ?? null,
      status: 'gemeld',
      gemeld_door: scope.actor.id,
      gemeld_door_naam: scope.actor.naam,
      gemeld_op: scope.now.toString(),
      voorgesteld_door: null,
      voorgesteld_door_naam: null,
      voorgesteld_op: null,
      reden: null,
      beslist_door: null,
      beslist_door_naam: null,
      beslist_op: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? undefined : toStand(row);
};

export const findWijziging = async (scope: Scope, id: string): Promise<Wijzigingstand | undefined> => {
  const row = await view<WijzigingTables>(scope.tx)
    .selectFrom('uitkering_wijziging')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? undefined : toStand(row);
};

/** All of one benefit, in order of their day. */
export const wijzigingenVan = async (scope: Scope, uitkeringId: string): Promise<readonly Wijzigingstand[]> => {
  const rows = await view<WijzigingTables>(scope.tx)
    .selectFrom('uitkering_wijziging')
    .selectAll()
    .where('uitkering_id', '=', uitkeringId)
    .orderBy('vanaf')
    .orderBy('gemeld_op')
    .orderBy('id')
    .execute();
  return rows.map(toStand);
};

/** Those that were decided, of many benefits at once: the months are computed from them. */
export const vastgesteldeWijzigingen = async (
  scope: Scope,
  uitkeringIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Wijziging[]>> => {
  if (uitkeringIds.length === 0) return new Map();
  const rows = await view<WijzigingTables>(scope.tx)
    .selectFrom('uitkering_wijziging')
    .selectAll()
    .where('uitkering_id', '=', (eb) => eb.fn.any(eb.val([...uitkeringIds])))
    .where('status', '=', 'vastgesteld')
    .orderBy('vanaf')
    .orderBy('beslist_op')
    .execute();
  return new Map(
    [...Map.groupBy(rows.map(toStand), ({ uitkeringId }) => uitkeringId)].map(([id, van]) => [
      id,
      van.map(({ id: eigen, soort, vanaf, tot, wie, partner, medebewoner }) => ({
        ...{ id: eigen, soort, vanaf, tot, wie, partner },
        ...(medebewoner ? { medebewoner } : {}),
      })),
    ]),
  );
};

const zet = async (scope: Scope, id: string, waarden: Partial<WijzigingRow>): Promise<Wijzigingstand> =>
  toStand(
    await view<WijzigingTables>(scope.tx)
      .updateTable('uitkering_wijziging')
      .set(waarden)
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow(),
  );

/** Who proposes says what the change is, also where the report said it otherwise. */
export const proposeWijziging = (scope: Scope, { id, ...een }: Wijziging, reden: string): Promise<Wijzigingstand> =>
  zet(scope, id, {
    ...inhoud(een),
    status: 'voorgesteld',
    reden,
    voorgesteld_door: scope.actor.id,
    voorgesteld_door_naam: scope.actor.naam,
    voorgesteld_op: scope.now.toString(),
  });

export const decideWijziging = (
  scope: Scope,
  id: string,
  status: 'vastgesteld' | 'afgewezen' | 'ingetrokken',
): Promise<Wijzigingstand> =>
  zet(scope, id, {
    status,
    beslist_door: scope.actor.id,
    beslist_door_naam: scope.actor.naam,
    beslist_op: scope.now.toString(),
  });

/** Back to who proposed it, with the reason why. */
export const returnWijziging = (scope: Scope, id: string, reden: string): Promise<Wijzigingstand> =>
  zet(scope, id, {
    status: 'gemeld',
    reden,
    voorgesteld_door: null,
    voorgesteld_door_naam: null,
    voorgesteld_op: null,
  });

/** The last day with a right; null while it goes on. */
export const storeEinddatum = async (scope: Scope, uitkeringId: string, einddatum: Day | null): Promise<void> => {
  await view<{ uitkering: { id: string; einddatum: Day | null } }>(scope.tx)
    .updateTable('uitkering')
    .set({ einddatum })
    .where('id', '=', uitkeringId)
    .execute();
};
