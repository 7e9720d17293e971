/** Knows the times at which a coach asks how it goes: planned in sets, held, missed, or no longer needed. */
import type { Day } from '@samenkracht/core';
import { insertSet, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { HoeGaatHet, Moment, Nazorgafloop, Nazorgstand } from '../domain/nazorg.ts';
import type { NazorgRow, NazorgTables } from './nazorgtabellen.ts';

export type Nazorgmoment = Moment & {
  readonly id: string;
  readonly uitstroomId: string;
  readonly stand: Nazorgstand;
  readonly hoe: HoeGaatHet | undefined;
  readonly toelichting: string | undefined;
  readonly doorNaam: string | undefined;
  readonly gedaanOp: Day | undefined;
};

const tables = (scope: Scope) => view<NazorgTables>(scope.tx);

const toMoment = (row: NazorgRow): Nazorgmoment => ({
  ...{ id: row.id, uitstroomId: row.uitstroom_id, maanden: row.maanden, op: row.op, stand: row.stand },
  hoe: row.hoe ?? undefined,
  toelichting: row.toelichting ?? undefined,
  doorNaam: row.door_naam ?? undefined,
  gedaanOp: row.gedaan_op ?? undefined,
});

export type Nieuwmoment = Moment & { readonly id: string; readonly uitstroomId: string };

export const insertMomenten = (scope: Scope, momenten: readonly Nieuwmoment[]): Promise<void> =>
  insertSet(
    scope.tx,
    'plan_nazorg',
    { id: 'uuid', uitstroom_id: 'uuid', maanden: 'bigint', op: 'date', stand: 'text' },
    momenten.map(({ id, uitstroomId, maanden, op }) => [id, uitstroomId, maanden, op, 'gepland']),
  );

/** In order of time. */
export const momentenVan = async (scope: Scope, persoonId: string): Promise<readonly Nazorgmoment[]> => {
  const rows = await tables(scope)
    .selectFrom('plan_nazorg as n')
    .innerJoin('plan_uitstroom as u', 'u.id', 'n.uitstroom_id')
    .selectAll('n')
    .where('u.persoon_id', '=', persoonId)
    .orderBy('n.op')
    .orderBy('n.maanden')
    .execute();
  return rows.map(toMoment);
};

/** Held until the transaction ends: two who tell how it went do so one after the other. */
export const lockMoment = async (
  scope: Scope,
  id: string,
): Promise<(Nazorgmoment & { readonly persoonId: string }) | undefined> => {
  const row = await tables(scope)
    .selectFrom('plan_nazorg as n')
    .innerJoin('plan_uitstroom as u', 'u.id', 'n.uitstroom_id')
    .selectAll('n')
    .select('u.persoon_id')
    .where('n.id', '=', id)
    .forUpdate('n')
    .executeTakeFirst();
  return row && { ...toMoment(row), persoonId: row.persoon_id };
};

export const finishMoment = async (scope: Scope, id: string, afloop: Nazorgafloop): Promise<void> => {
  await tables(scope)
    .updateTable('plan_nazorg')
    .set({
      stand: afloop.stand,
      hoe: afloop.stand === 'gehouden' ? afloop.hoe : null,
      toelichting: afloop.toelichting ?? null,
      ...{ door: scope.actor.id, door_naam: scope.actor.naam, gedaan_op: scope.today },
    })
    .where('id', '=', id)
    .execute();
};

/** Who of these has a time to come. */
export const metMoment = async (scope: Scope, persoonIds: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ persoon_id: string }>`
    SELECT DISTINCT u.persoon_id FROM plan_nazorg n JOIN plan_uitstroom u ON u.id = n.uitstroom_id
    WHERE n.stand = 'gepland' AND u.persoon_id = ANY (${[...persoonIds]}::uuid[])`.execute(tables(scope));
  return new Set(rows.map(({ persoon_id }) => persoon_id));
};

export type Vervallen = { readonly id: string; readonly persoonId: string };

/** Nobody asks any more after these ends. @returns the times that fell away. */
export const dropMomenten = async (scope: Scope, uitstroomIds: readonly string[]): Promise<readonly Vervallen[]> => {
  const { rows } = await sql<{ id: string; persoon_id: string }>`
    UPDATE plan_nazorg n SET stand = 'vervallen' FROM plan_uitstroom u
    WHERE n.stand = 'gepland' AND n.uitstroom_id = ANY (${[...uitstroomIds]}::uuid[]) AND u.id = n.uitstroom_id
    RETURNING n.id, u.persoon_id`.execute(tables(scope));
  return rows.map(({ id, persoon_id }) => ({ id, persoonId: persoon_id }));
};

/** The ends before these ones of the same persons: the newest end is followed. */
export const eerdereVan = async (scope: Scope, uitstroomIds: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    SELECT DISTINCT e.id FROM plan_uitstroom e JOIN plan_uitstroom n ON n.persoon_id = e.persoon_id
    WHERE n.id = ANY (${[...uitstroomIds]}::uuid[]) AND e.id <> ALL (${[...uitstroomIds]}::uuid[]) AND e.einde <= n.einde`.execute(
    tables(scope),
  );
  return rows.map(({ id }) => id);
};
