/** Knows which months are closed, and closes one while nobody books. */
import type { Day, Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { openBoekdag } from '../domain/periode.ts';
import type { BetalingTables } from './tabellen.ts';

export type Afsluiting = { readonly maand: Month; readonly door: string; readonly op: string };

export const findAfsluitingen = async (scope: Scope): Promise<readonly Afsluiting[]> => {
  const rows = await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_afsluiting')
    .selectAll()
    .orderBy('maand', 'desc')
    .execute();
  return rows.map((row) => ({ maand: row.maand, door: row.afgesloten_door_naam, op: row.afgesloten_op }));
};

/** Where a booking of each day goes. Shared until the transaction ends: many may book at once, and none while a month closes. */
export const openBoekdagen = async (scope: Scope): Promise<(boekdatum: Day) => Day> => {
  await sql`select pg_advisory_xact_lock_shared(hashtext(current_schema() || ' betaling periode'))`.execute(
    view<BetalingTables>(scope.tx),
  );
  const gesloten = new Set((await findAfsluitingen(scope)).map(({ maand }) => maand));
  return (boekdatum) => openBoekdag(boekdatum, gesloten);
};

/** Waits for bookings that are under way; new ones wait for us. */
export const lockPeriode = async (scope: Scope): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' betaling periode'))`.execute(
    view<BetalingTables>(scope.tx),
  );
};

export const storeAfsluiting = async (scope: Scope, maand: Month): Promise<void> => {
  await view<BetalingTables>(scope.tx)
    .insertInto('betaling_afsluiting')
    .values({
      maand,
      afgesloten_door: scope.actor.id,
      afgesloten_door_naam: scope.actor.naam,
      afgesloten_op: scope.now.toString(),
    })
    .onConflict((conflict) => conflict.column('maand').doNothing())
    .execute();
};
