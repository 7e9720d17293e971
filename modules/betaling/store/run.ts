/** Knows how a payment run is kept: its state under a lock, each step written beside it. */
import type { Day, Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql, type Updateable } from 'kysely';
import type { Runhandeling, Runstatus } from '../domain/run.ts';
import type { Afwijking } from '../domain/simulatie.ts';
import type { BetalingTables, RunRow } from './tabellen.ts';

/** The named gap that stopped a simulation. */
type Gestopt = { readonly tabel: string; readonly op: Day; readonly omschrijving: string };
type Runwerk = 'simuleren' | 'goedkeuren' | 'betalen';

export type Betaalrun = {
  readonly id: string;
  readonly maand: Month;
  readonly status: Runstatus;
  readonly betaaldatum: Day;
  readonly aangemaaktOp: string;
  readonly aangemaaktDoor: string;
  /** Work that is being done in sets, for whom, and how far it is. */
  readonly bezig: { readonly werk: Runwerk; readonly voor: string; readonly voorNaam: string } | undefined;
  readonly verwerkt: number;
  readonly totaal: number;
  /** Stopped by a person between two sets; undefined while it goes on. */
  readonly onderbroken: { readonly op: string; readonly door: string } | undefined;
  /** From when and from how many the pace is measured. */
  readonly tempo: { readonly vanaf: string; readonly verwerkt: number } | undefined;
  /** The benefits it is for; undefined is everyone. */
  readonly selectie: readonly string[] | undefined;
  /** In percent: what differs more from the month before is a large change. */
  readonly drempel: number;
  /** How far the work in sets has come, by id. */
  readonly gevorderdTot: string | undefined;
  readonly afwijkingen: readonly Afwijking[];
  readonly gestopt: Gestopt | undefined;
  readonly gesimuleerdOp: string | undefined;
  readonly voorgelegdDoor: string | undefined;
  readonly goedgekeurdDoor: string | undefined;
  readonly goedgekeurdOp: string | undefined;
  readonly betaaldOp: string | undefined;
};

const toRun = (row: RunRow): Betaalrun => ({
  id: row.id,
  maand: row.maand,
  status: row.status,
  betaaldatum: row.betaaldatum,
  aangemaaktOp: row.aangemaakt_op,
  aangemaaktDoor: row.aangemaakt_door,
  bezig:
    row.bezig === null
      ? undefined
      : { werk: row.bezig, voor: row.bezig_voor ?? '', voorNaam: row.bezig_voor_naam ?? '' },
  verwerkt: row.verwerkt,
  totaal: row.totaal,
  gevorderdTot: row.gevorderd_tot ?? undefined,
  onderbroken: row.onderbroken_op === null ? undefined : { op: row.onderbroken_op, door: row.onderbroken_door ?? '' },
  tempo: row.tempo_vanaf === null ? undefined : { vanaf: row.tempo_vanaf, verwerkt: row.tempo_verwerkt },
  selectie: (row.selectie ?? undefined) as readonly string[] | undefined,
  drempel: row.drempel,
  afwijkingen: (row.afwijkingen ?? []) as readonly Afwijking[],
  gestopt: (row.gestopt ?? undefined) as Gestopt | undefined,
  gesimuleerdOp: row.gesimuleerd_op ?? undefined,
  voorgelegdDoor: row.voorgelegd_door ?? undefined,
  goedgekeurdDoor: row.goedgekeurd_door ?? undefined,
  goedgekeurdOp: row.goedgekeurd_op ?? undefined,
  betaaldOp: row.betaald_op ?? undefined,
});

/** @returns undefined when another run is still open: one at a time. */
export const createRun = async (
  scope: Scope,
  maand: Month,
  betaaldatum: Day,
  {
    selectie,
    drempel = 20,
  }: { readonly selectie?: readonly string[] | undefined; readonly drempel?: number | undefined } = {},
): Promise<Betaalrun | undefined> => {
  const row = await view<BetalingTables>(scope.tx)
    .insertInto('betaling_run')
    .values({
      id: crypto.randomUUID(),
      soort: 'maandrun',
      maand,
      status: 'ontworpen',
      betaaldatum,
      aangemaakt_op: scope.now.toString(),
      aangemaakt_door: scope.actor.id,
      verwerkt: 0,
      totaal: 0,
      selectie: selectie === undefined ? null : JSON.stringify(selectie),
      drempel,
    } as RunRow)
    .onConflict((conflict) =>
      conflict
        .column('soort') // literals: Postgres matches the index by its text, which a parameter is not
        .where(sql<boolean>`status not in ('betaald', 'ingetrokken')`)
        .doNothing(),
    )
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? undefined : toRun(row);
};

export const findRun = async (scope: Scope, id: string): Promise<Betaalrun | undefined> => {
  const row = await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_run')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? undefined : toRun(row);
};

/** The run under a lock until the transaction ends: two workers, or two clicks, go one after the other. */
export const lockRun = async (scope: Scope, id: string): Promise<Betaalrun | undefined> => {
  const row = await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_run')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : toRun(row);
};

export const findRuns = async (scope: Scope): Promise<readonly Betaalrun[]> => {
  const rows = await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_run')
    .selectAll()
    // a payment that is made again has a run of its own, which is no month's
    .where('soort', '=', 'maandrun')
    .orderBy('aangemaakt_op', 'desc')
    .limit(100)
    .execute();
  return rows.map(toRun);
};

type Wijziging = Omit<Updateable<RunRow>, 'id' | 'soort' | 'maand'>;

export const updateRun = async (scope: Scope, id: string, wijziging: Wijziging): Promise<Betaalrun> => {
  const row = await view<BetalingTables>(scope.tx)
    .updateTable('betaling_run')
    .set(wijziging)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toRun(row);
};

type Stap = {
  readonly handeling: Runhandeling | 'stoppen' | 'hervatten';
  readonly naar: Runstatus;
  readonly door: { readonly id: string; readonly naam: string };
  readonly toelichting?: string;
};

/** Takes a step of the state table and writes down who took it; stopping and going on leave the state as it is. */
export const storeOvergang = async (
  scope: Scope,
  run: Betaalrun,
  { handeling, naar, door, toelichting }: Stap,
  wijziging: Wijziging = {},
): Promise<Betaalrun> => {
  const tx = view<BetalingTables>(scope.tx);
  const { aantal } = await tx
    .selectFrom('betaling_run_overgang')
    .select(({ fn }) => fn.countAll<number>().as('aantal'))
    .where('run_id', '=', run.id)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('betaling_run_overgang')
    .values({
      id: crypto.randomUUID(),
      run_id: run.id,
      volgnummer: aantal + 1,
      handeling,
      van: run.status,
      naar,
      door: door.id,
      door_naam: door.naam,
      op: scope.now.toString(),
      toelichting: toelichting ?? null,
    })
    .execute();
  return updateRun(scope, run.id, { ...wijziging, status: naar });
};

/** Stops work between two sets: what was done stands. The caller holds the lock, so that no set is halfway. */
export const stopRun = (scope: Scope, run: Betaalrun): Promise<Betaalrun> =>
  storeOvergang(
    scope,
    run,
    { handeling: 'stoppen', naar: run.status, door: scope.actor },
    { onderbroken_op: scope.now.toString(), onderbroken_door: scope.actor.naam },
  );

/** Lets stopped work go on where it was; the pace is measured anew. */
export const resumeRun = (scope: Scope, run: Betaalrun): Promise<Betaalrun> =>
  storeOvergang(
    scope,
    run,
    { handeling: 'hervatten', naar: run.status, door: scope.actor },
    { onderbroken_op: null, onderbroken_door: null, tempo_vanaf: scope.now.toString(), tempo_verwerkt: run.verwerkt },
  );

export type Overgang = {
  readonly handeling: string;
  readonly van: string;
  readonly naar: string;
  readonly door: string;
  readonly op: string;
  readonly toelichting: string | undefined;
};

export const findOvergangen = async (scope: Scope, runId: string): Promise<readonly Overgang[]> => {
  const rows = await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_run_overgang')
    .selectAll()
    .where('run_id', '=', runId)
    .orderBy('volgnummer')
    .execute();
  return rows.map(({ handeling, van, naar, door_naam, op, toelichting }) => ({
    handeling,
    van,
    naar,
    door: door_naam,
    op,
    toelichting: toelichting ?? undefined,
  }));
};
