/** Knows payments that came back, and how one is made again: proposed, approved by another, once. */
import type { Iban, Money, Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { BetalingTables, HerbetalingRow, RunRow } from './tabellen.ts';

export type Herbetaling = {
  readonly id: string;
  readonly kenmerk: string;
  readonly iban: Iban;
  readonly reden: string;
  readonly voorgesteldDoor: string;
  readonly voorgesteldDoorNaam: string;
  readonly voorgesteldOp: string;
  readonly runId: string | undefined;
};

const toHerbetaling = (row: HerbetalingRow): Herbetaling => ({
  id: row.id,
  kenmerk: row.kenmerk,
  iban: row.iban as Iban,
  reden: row.reden,
  voorgesteldDoor: row.voorgesteld_door,
  voorgesteldDoorNaam: row.voorgesteld_door_naam,
  voorgesteldOp: row.voorgesteld_op,
  runId: row.run_id ?? undefined,
});

/** The proposal that stands, under a lock: two approvals go one after the other. */
export const lockHerbetaling = async (scope: Scope, kenmerk: string): Promise<Herbetaling | undefined> => {
  const row = await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_herbetaling')
    .selectAll()
    .where('kenmerk', '=', kenmerk)
    .where('teruggelegd_op', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : toHerbetaling(row);
};

/** @returns undefined when there is one already. */
export const storeHerbetaling = async (
  scope: Scope,
  kenmerk: string,
  { iban, reden }: { readonly iban: Iban; readonly reden: string },
): Promise<Herbetaling | undefined> => {
  const row = await view<BetalingTables>(scope.tx)
    .insertInto('betaling_herbetaling')
    .values({
      id: crypto.randomUUID(),
      kenmerk,
      iban,
      reden,
      voorgesteld_door: scope.actor.id,
      voorgesteld_door_naam: scope.actor.naam,
      voorgesteld_op: scope.now.toString(),
    })
    .onConflict((conflict) => conflict.column('kenmerk').where(sql<boolean>`teruggelegd_op is null`).doNothing())
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? undefined : toHerbetaling(row);
};

export const updateHerbetaling = async (
  scope: Scope,
  id: string,
  wijziging: Partial<
    Pick<HerbetalingRow, 'goedgekeurd_door' | 'goedgekeurd_op' | 'run_id' | 'teruggelegd_door' | 'teruggelegd_op'>
  >,
): Promise<void> => {
  await view<BetalingTables>(scope.tx)
    .updateTable('betaling_herbetaling')
    .set(wijziging)
    .where('id', '=', id)
    .execute();
};

/** A run for one payment, approved and paid in one step: it was looked at by two people as it stands. */
export const createApprovedRun = async (
  scope: Scope,
  om: Pick<RunRow, 'maand' | 'betaaldatum'> & {
    readonly soort: Exclude<RunRow['soort'], 'maandrun'>;
    readonly voorgesteldDoor: string;
  },
): Promise<string> => {
  const id = crypto.randomUUID();
  const now = scope.now.toString();
  await view<BetalingTables>(scope.tx)
    .insertInto('betaling_run')
    .values({
      id,
      soort: om.soort,
      maand: om.maand,
      status: 'betaald',
      betaaldatum: om.betaaldatum,
      aangemaakt_op: now,
      aangemaakt_door: om.voorgesteldDoor,
      voorgelegd_door: om.voorgesteldDoor,
      goedgekeurd_door: scope.actor.id,
      goedgekeurd_op: now,
      betaald_op: now,
      verwerkt: 1,
      totaal: 1,
    } as RunRow)
    .execute();
  return id;
};

export type Uitvalregel = {
  readonly kenmerk: string;
  readonly uitkeringId: string;
  /** `inwoner`, or whose payment it is else. */
  readonly bestemming: string;
  readonly maand: Month;
  readonly bedrag: Money;
  readonly status: 'afgewezen' | 'teruggekomen';
  readonly reden: string | undefined;
  readonly herbetaling:
    | {
        readonly iban: Iban;
        readonly reden: string;
        readonly door: string;
        readonly doorNaam: string;
        readonly betaald: boolean;
      }
    | undefined;
};

type UitvalRow = {
  kenmerk: string;
  uitkering_id: string;
  bestemming: string;
  maand: Month;
  bedrag: Money;
  status: 'afgewezen' | 'teruggekomen';
  reden: string | null;
  iban: Iban | null;
  herbetaalreden: string | null;
  voorgesteld_door: string | null;
  voorgesteld_door_naam: string | null;
  run_id: string | null;
};

/** Payments that did not arrive: those that wait for a person first. */
export const findUitval = async (scope: Scope, kenmerk?: string): Promise<readonly Uitvalregel[]> => {
  const { rows } = await sql<UitvalRow>`
    select o.kenmerk, o.uitkering_id, o.bestemming, r.maand, o.bedrag, s.status, s.reden, h.iban, h.reden as herbetaalreden,
      h.voorgesteld_door, h.voorgesteld_door_naam, h.run_id
    from betaling_opdracht o
      join lateral (select status, reden from betaling_opdrachtstatus where kenmerk = o.kenmerk
        and status in ('afgewezen', 'teruggekomen') order by op desc limit 1) s on true
      join betaling_run r on r.id = o.run_id
      left join betaling_herbetaling h on h.kenmerk = o.kenmerk and h.teruggelegd_op is null
    where ${kenmerk === undefined ? sql`true` : sql`o.kenmerk = ${kenmerk}`}
    order by h.run_id nulls first, r.maand desc, o.kenmerk limit 200`.execute(view<BetalingTables>(scope.tx));
  return rows.map((row) => ({
    kenmerk: row.kenmerk,
    uitkeringId: row.uitkering_id,
    bestemming: row.bestemming,
    maand: row.maand,
    bedrag: row.bedrag,
    status: row.status,
    reden: row.reden ?? undefined,
    herbetaling:
      row.iban === null
        ? undefined
        : {
            iban: row.iban,
            reden: row.herbetaalreden ?? '',
            door: row.voorgesteld_door ?? '',
            doorNaam: row.voorgesteld_door_naam ?? '',
            betaald: row.run_id !== null,
          },
  }));
};
