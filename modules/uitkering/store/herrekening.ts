/** Knows how recomputations of past months are kept: the work in sets, and a line for each benefit that comes out differently. */
import type { Money, Month } from '@samenkracht/core';
import { copyRows, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Selectable, sql, type Updateable } from 'kysely';
import type { Herrekenregel, Herrekenstatus } from '../domain/herrekening.ts';
import type { HerrekeningRow, HerrekeningregelRow, MaandTables } from './maandtabellen.ts';

export type Herrekening = {
  readonly id: string;
  readonly vanaf: Month;
  readonly oorzaak: string;
  readonly status: Herrekenstatus;
  readonly aangemaaktDoor: string;
  readonly aangemaaktDoorNaam: string;
  readonly aangemaaktOp: string;
  readonly goedgekeurdDoorNaam: string | undefined;
  readonly goedgekeurdOp: string | undefined;
  readonly gevorderdTot: string | undefined;
  readonly verwerkt: number;
  readonly totaal: number;
};

const toHerrekening = (row: Selectable<HerrekeningRow>): Herrekening => ({
  id: row.id,
  vanaf: row.vanaf,
  oorzaak: row.oorzaak,
  status: row.status,
  aangemaaktDoor: row.aangemaakt_door,
  aangemaaktDoorNaam: row.aangemaakt_door_naam,
  aangemaaktOp: row.aangemaakt_op,
  goedgekeurdDoorNaam: row.goedgekeurd_door_naam ?? undefined,
  goedgekeurdOp: row.goedgekeurd_op ?? undefined,
  gevorderdTot: row.gevorderd_tot ?? undefined,
  verwerkt: row.verwerkt,
  totaal: row.totaal,
});

/** @returns undefined when another one is still open: two would settle the same months. */
export const storeHerrekening = async (
  scope: Scope,
  { vanaf, oorzaak, totaal }: Pick<Herrekening, 'vanaf' | 'oorzaak' | 'totaal'>,
): Promise<Herrekening | undefined> => {
  const row = await view<MaandTables>(scope.tx)
    .insertInto('uitkering_herrekening')
    .values({
      id: crypto.randomUUID(),
      vanaf,
      oorzaak,
      status: 'rekenen',
      aangemaakt_door: scope.actor.id,
      aangemaakt_door_naam: scope.actor.naam,
      aangemaakt_op: scope.now.toString(),
      verwerkt: 0,
      totaal,
    })
    .onConflict((conflict) =>
      conflict
        .expression(sql`(true)`) // literals: Postgres matches the index by its text
        .where(sql<boolean>`status not in ('verwerkt', 'ingetrokken')`)
        .doNothing(),
    )
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? undefined : toHerrekening(row);
};

export const findHerrekeningen = async (scope: Scope): Promise<readonly Herrekening[]> => {
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_herrekening')
    .selectAll()
    .orderBy('aangemaakt_op', 'desc')
    .limit(50)
    .execute();
  return rows.map(toHerrekening);
};

export const findHerrekening = async (scope: Scope, id: string): Promise<Herrekening | undefined> => {
  const row = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_herrekening')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? undefined : toHerrekening(row);
};

/** Under a lock until the transaction ends: two workers, or two clicks, go one after the other. */
export const lockHerrekening = async (scope: Scope, id: string): Promise<Herrekening | undefined> => {
  const row = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_herrekening')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : toHerrekening(row);
};

export const updateHerrekening = async (
  scope: Scope,
  id: string,
  wijziging: Updateable<HerrekeningRow>,
): Promise<Herrekening> =>
  toHerrekening(
    await view<MaandTables>(scope.tx)
      .updateTable('uitkering_herrekening')
      .set(wijziging)
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow(),
  );

export type Regel = Herrekenregel & { readonly uitkeringId: string; readonly persoonId: string };

const toRegel = (row: Selectable<HerrekeningregelRow>): Regel => ({
  uitkeringId: row.uitkering_id,
  persoonId: row.persoon_id,
  uitkomst: row.uitkomst,
  maanden: row.maanden,
  verschil: row.verschil,
  reden: row.reden ?? undefined,
  uitleg: row.uitleg ?? undefined,
});

const kolommen = [
  'herrekening_id',
  'uitkering_id',
  'persoon_id',
  'uitkomst',
  'maanden',
  'verschil',
  'reden',
  'uitleg',
] as const satisfies readonly (keyof HerrekeningregelRow)[];

export const storeHerrekenregels = async (scope: Scope, id: string, regels: readonly Regel[]): Promise<void> => {
  if (regels.length === 0) return;
  await copyRows(
    scope.tx,
    'uitkering_herrekeningregel',
    kolommen,
    regels.map((regel) => [
      id,
      regel.uitkeringId,
      regel.persoonId,
      regel.uitkomst,
      regel.maanden,
      regel.verschil,
      regel.reden,
      regel.uitleg,
    ]),
  );
};

/** The next lines that were approved, after `na`, in order of uitkering. */
export const findTeVerwerken = async (
  scope: Scope,
  id: string,
  na: string,
  aantal: number,
): Promise<readonly Regel[]> => {
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_herrekeningregel')
    .selectAll()
    .where('herrekening_id', '=', id)
    .where('uitkering_id', '>', na)
    .orderBy('uitkering_id')
    .limit(aantal)
    .execute();
  return rows.map(toRegel);
};

export const markRegel = async (
  scope: Scope,
  id: string,
  { uitkeringId, uitkomst, reden, uitleg }: Pick<Regel, 'uitkeringId' | 'uitkomst' | 'reden' | 'uitleg'>,
): Promise<void> => {
  await view<MaandTables>(scope.tx)
    .updateTable('uitkering_herrekeningregel')
    .set({ uitkomst, reden: reden ?? null, uitleg: uitleg ?? null })
    .where('herrekening_id', '=', id)
    .where('uitkering_id', '=', uitkeringId)
    .execute();
};

/** The largest differences first, those that wait for a person before all. */
export const findHerrekenregels = async (scope: Scope, id: string, aantal: number): Promise<readonly Regel[]> => {
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_herrekeningregel')
    .selectAll()
    .where('herrekening_id', '=', id)
    .orderBy(sql`uitkomst in ('uitzondering', 'anders geworden')`, 'desc')
    .orderBy(sql`abs(verschil)`, 'desc')
    .orderBy('uitkering_id')
    .limit(aantal)
    .execute();
  return rows.map(toRegel);
};

export type Herrekentotalen = {
  readonly uitkeringen: number;
  readonly hoger: number;
  readonly lager: number;
  readonly uitzonderingen: number;
  readonly verwerkt: number;
  readonly nabetalen: Money;
  readonly terugvragen: Money;
};

/** What waits for a person is counted, but not added. */
export const sumHerrekenregels = async (scope: Scope, id: string): Promise<Herrekentotalen> => {
  const { rows } = await sql<Herrekentotalen>`
    select count(*) as "uitkeringen",
      count(*) filter (where zeker and verschil > 0) as "hoger",
      count(*) filter (where zeker and verschil < 0) as "lager",
      count(*) filter (where not zeker) as "uitzonderingen",
      count(*) filter (where uitkomst = 'verwerkt') as "verwerkt",
      coalesce(sum(verschil) filter (where zeker and verschil > 0), 0)::bigint as "nabetalen",
      coalesce(-sum(verschil) filter (where zeker and verschil < 0), 0)::bigint as "terugvragen"
    from (select *, uitkomst in ('verschil', 'verwerkt') as zeker from uitkering_herrekeningregel
      where herrekening_id = ${id}) as regel`.execute(view<MaandTables>(scope.tx));
  const [totalen] = rows;
  if (totalen === undefined) throw new Error('a sum without group has one row');
  return totalen;
};

export type Maandtotaal = { readonly maand: Month; readonly uitkeringen: number; readonly verschil: Money };

/** What it comes to in each month. */
export const sumPerMaand = async (scope: Scope, id: string): Promise<readonly Maandtotaal[]> => {
  const { rows } = await sql<Maandtotaal>`
    select een->>'maand' as maand, count(*) as uitkeringen,
      sum((een->>'wordt')::bigint - (een->>'was')::bigint
        + (een->>'vakantietoeslagWordt')::bigint - (een->>'vakantietoeslagWas')::bigint)::bigint as verschil
    from uitkering_herrekeningregel, jsonb_array_elements(maanden) as een
    where herrekening_id = ${id} and uitkomst in ('verschil', 'verwerkt')
    group by 1 order by 1`.execute(view<MaandTables>(scope.tx));
  return rows;
};
