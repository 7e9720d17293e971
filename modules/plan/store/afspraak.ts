/** Knows appointments as they are kept: of a resident, of a week of a colleague, and what became of each. */
import { addDays, type Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { type Afloop, type Afspraak, tijdvakOf } from '../domain/afspraak.ts';
import type { AfspraakRow, AfspraakTables } from './afspraaktabellen.ts';

const tables = (scope: Scope) => view<AfspraakTables>(scope.tx);

const toAfspraak = (row: AfspraakRow): Afspraak => ({
  id: row.id,
  persoonId: row.persoon_id,
  medewerker: { id: row.medewerker, naam: row.medewerker_naam },
  onderwerp: row.onderwerp,
  wijze: row.wijze,
  plaats: row.plaats,
  begint: Temporal.Instant.from(row.begint),
  eindigt: Temporal.Instant.from(row.eindigt),
  stand: row.stand,
  reden: row.reden ?? undefined,
  toelichting: row.toelichting ?? undefined,
  vervangt: row.vervangt ?? undefined,
});

/** Nobody else adds to the agendas of these two until the transaction ends; always in the same order, so that none waits for ever. */
export const holdAgendas = async (scope: Scope, ...wie: readonly string[]): Promise<void> => {
  for (const een of wie.toSorted())
    await sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' agenda'), hashtext(${een}))`.execute(
      tables(scope),
    );
};

export const insertAfspraak = async (scope: Scope, afspraak: Afspraak): Promise<void> => {
  await tables(scope)
    .insertInto('plan_afspraak')
    .values({
      id: afspraak.id,
      persoon_id: afspraak.persoonId,
      medewerker: afspraak.medewerker.id,
      medewerker_naam: afspraak.medewerker.naam,
      onderwerp: afspraak.onderwerp,
      wijze: afspraak.wijze,
      plaats: afspraak.plaats,
      begint: afspraak.begint.toString(),
      eindigt: afspraak.eindigt.toString(),
      stand: 'gepland',
      reden: null,
      toelichting: null,
      vervangt: afspraak.vervangt ?? null,
      gemaakt_door: scope.actor.id,
      gemaakt_op: scope.now.toString(),
      afgedaan_op: null,
    })
    .execute();
};

export const findAfspraak = async (scope: Scope, id: string): Promise<Afspraak | undefined> => {
  const row = await tables(scope).selectFrom('plan_afspraak').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toAfspraak(row);
};

/** Held until the transaction ends: what becomes of it is said once. */
export const lockAfspraak = async (scope: Scope, id: string): Promise<Afspraak | undefined> => {
  const row = await tables(scope)
    .selectFrom('plan_afspraak')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toAfspraak(row);
};

/** Appointments kept for a resident, the newest first; what was moved away stands under the one that came in its place. */
export const afsprakenOf = async (scope: Scope, persoonId: string): Promise<readonly Afspraak[]> => {
  const rows = await tables(scope)
    .selectFrom('plan_afspraak')
    .selectAll()
    .where('persoon_id', '=', persoonId)
    .where('stand', '<>', 'verzet')
    .orderBy('begint', 'desc')
    .limit(500)
    .execute();
  return rows.map(toAfspraak);
};

/** What still stands in the agendas of these two and ends after this moment. */
export const plannedOf = async (scope: Scope, medewerker: string, persoonId: string): Promise<readonly Afspraak[]> => {
  const rows = await tables(scope)
    .selectFrom('plan_afspraak')
    .selectAll()
    .where('stand', '=', 'gepland')
    .where('eindigt', '>', scope.now.toString())
    .where((of) => of.or([of('medewerker', '=', medewerker), of('persoon_id', '=', persoonId)]))
    .execute();
  return rows.map(toAfspraak);
};

const midnight = (op: Day): string => tijdvakOf(op, '00:00', 0).begint.toString();

/** Of a colleague, from this Monday on, in order. */
export const weekOf = async (scope: Scope, medewerker: string, maandag: Day): Promise<readonly Afspraak[]> => {
  const rows = await tables(scope)
    .selectFrom('plan_afspraak')
    .selectAll()
    .where('medewerker', '=', medewerker)
    .where('begint', '>=', midnight(maandag))
    .where('begint', '<', midnight(addDays(maandag, 7)))
    .where('stand', 'not in', ['verzet', 'afgezegd'])
    .orderBy('begint')
    .execute();
  return rows.map(toAfspraak);
};

/** What an agenda program reads: from a month back on. */
export const feedOf = async (
  scope: Scope,
  van: { readonly persoonId: string } | { readonly medewerker: string },
): Promise<readonly Afspraak[]> => {
  const rows = await tables(scope)
    .selectFrom('plan_afspraak')
    .selectAll()
    .where('stand', 'in', ['gepland', 'gehouden'])
    .where('begint', '>', midnight(addDays(scope.today, -31)))
    .where((of) => ('persoonId' in van ? of('persoon_id', '=', van.persoonId) : of('medewerker', '=', van.medewerker)))
    .orderBy('begint')
    .limit(1_000)
    .execute();
  return rows.map(toAfspraak);
};

export const closeAfspraak = async (
  scope: Scope,
  id: string,
  afloop: (Afloop & { readonly toelichting: string | undefined }) | { readonly stand: 'verzet' },
): Promise<void> => {
  await tables(scope)
    .updateTable('plan_afspraak')
    .set({
      stand: afloop.stand,
      ...('reden' in afloop ? { reden: afloop.reden ?? null, toelichting: afloop.toelichting ?? null } : {}),
      afgedaan_op: scope.now.toString(),
    })
    .where('id', '=', id)
    .execute();
};
