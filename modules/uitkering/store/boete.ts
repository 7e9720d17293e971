/** Knows the fines as they are kept: what was announced, and every step since; nothing is changed. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Selectable, sql } from 'kysely';
import {
  type Boeteaankondiging,
  type Boetestand,
  type Boetestap,
  type Boetestapinhoud,
  boetestandVan,
  type Overtredingsfeiten,
} from '../domain/boete.ts';

type Wie = { door: string; door_naam: string; op: string; dag: Day };
type BoeteRow = Wie & {
  id: string;
  uitkering_id: string;
  wat: string;
  overtreding_op: Day;
  feiten: string;
  horen_tot: Day;
};
type StapRow = Wie & {
  id: string;
  boete_id: string;
  soort: Boetestapinhoud['soort'];
  inhoud: string;
  antwoord_op: string | null;
  antwoord_soort: string | null;
  voorgesteld_door: string | null;
};
type BoeteTables = { uitkering_boete: BoeteRow; uitkering_boetestap: StapRow };

const wie = (scope: Scope): Wie => ({
  door: scope.actor.id,
  door_naam: scope.actor.naam,
  op: scope.now.toString(),
  dag: scope.today,
});

export type NieuweBoete = Pick<Boeteaankondiging, 'uitkeringId' | 'wat' | 'overtredingOp' | 'feiten' | 'horenTot'>;

export const insertBoete = async (scope: Scope, nieuw: NieuweBoete): Promise<string> => {
  const id = crypto.randomUUID();
  await view<BoeteTables>(scope.tx)
    .insertInto('uitkering_boete')
    .values({
      id,
      uitkering_id: nieuw.uitkeringId,
      wat: nieuw.wat,
      overtreding_op: nieuw.overtredingOp,
      feiten: JSON.stringify(nieuw.feiten),
      horen_tot: nieuw.horenTot,
      ...wie(scope),
    })
    .execute();
  return id;
};

/** @param op the proposal that it answers; left out where it answers none. */
export const insertBoetestap = async (
  scope: Scope,
  boeteId: string,
  { soort, ...inhoud }: Boetestapinhoud,
  op?: Boetestap,
): Promise<void> => {
  await view<BoeteTables>(scope.tx)
    .insertInto('uitkering_boetestap')
    .values({
      id: crypto.randomUUID(),
      boete_id: boeteId,
      soort,
      inhoud: JSON.stringify(inhoud),
      antwoord_op: op?.id ?? null,
      antwoord_soort: op?.inhoud.soort ?? null,
      voorgesteld_door: op?.door ?? null,
      ...wie(scope),
    })
    .execute();
};

const toAankondiging = (row: Selectable<BoeteRow>): Boeteaankondiging => ({
  id: row.id,
  uitkeringId: row.uitkering_id,
  wat: row.wat,
  overtredingOp: row.overtreding_op,
  feiten: row.feiten as unknown as Overtredingsfeiten,
  horenTot: row.horen_tot,
  door: row.door,
  doorNaam: row.door_naam,
  op: row.op,
  dag: row.dag,
});

const toStap = (row: Selectable<StapRow>): Boetestap => ({
  id: row.id,
  inhoud: { ...(row.inhoud as unknown as object), soort: row.soort } as Boetestapinhoud,
  antwoordOp: row.antwoord_op ?? undefined,
  door: row.door,
  doorNaam: row.door_naam,
  op: row.op,
  dag: row.dag,
});

/** All of one benefit, newest first. */
export const boetesVan = async (scope: Scope, uitkeringId: string): Promise<readonly Boetestand[]> => {
  const tx = view<BoeteTables>(scope.tx);
  const rows = await tx
    .selectFrom('uitkering_boete')
    .selectAll()
    .where('uitkering_id', '=', uitkeringId)
    .orderBy(sql`volgnummer`, 'desc')
    .execute();
  if (rows.length === 0) return [];
  const stappen = await tx
    .selectFrom('uitkering_boetestap')
    .selectAll()
    .where('boete_id', '=', (eb) => eb.fn.any(eb.val(rows.map(({ id }) => id))))
    .orderBy(sql`volgnummer`)
    .execute();
  const perBoete = Map.groupBy(stappen, ({ boete_id }) => boete_id);
  return rows.map((row) => boetestandVan(toAankondiging(row), (perBoete.get(row.id) ?? []).map(toStap)));
};

/** Of which benefit it is; undefined when there is no such fine. */
export const findUitkeringVanBoete = async (scope: Scope, id: string): Promise<string | undefined> => {
  const row = await view<BoeteTables>(scope.tx)
    .selectFrom('uitkering_boete')
    .select('uitkering_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.uitkering_id;
};
