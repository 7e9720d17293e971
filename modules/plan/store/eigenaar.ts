/** Knows who holds on to whom: the chain of owners of a person, and how many each colleague has. */
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Eigenaarschap } from '../domain/eigenaar.ts';
import type { LijnTables } from './tabellen.ts';

/** In order of time; the last is the owner now. */
export const reeksVan = async (scope: Scope, persoonId: string): Promise<readonly Eigenaarschap[]> => {
  const rows = await view<LijnTables>(scope.tx)
    .selectFrom('plan_eigenaarschap')
    .select(['vanaf', 'medewerker_id'])
    .where('persoon_id', '=', persoonId)
    .orderBy('vanaf')
    .execute();
  return rows.map(({ vanaf, medewerker_id }) => ({ vanaf, medewerkerId: medewerker_id }));
};

export type Eerste = { readonly persoonId: string; readonly medewerkerId: string; readonly vanaf: string };

/** First owners; who got one meanwhile keeps that one. @returns whom it was written for. */
export const insertEersten = async (scope: Scope, eersten: readonly Eerste[]): Promise<ReadonlySet<string>> => {
  if (eersten.length === 0) return new Set();
  // in one order, so that two sets that meet wait for one another and do not lock each other up
  const rijen = eersten.toSorted((a, b) => (a.persoonId < b.persoonId ? -1 : 1));
  const { rows } = await sql<{ persoon_id: string }>`
    INSERT INTO plan_eigenaarschap (persoon_id, medewerker_id, vanaf)
    SELECT * FROM unnest(${rijen.map(({ persoonId }) => persoonId)}::uuid[],
      ${rijen.map(({ medewerkerId }) => medewerkerId)}::text[], ${rijen.map(({ vanaf }) => vanaf)}::timestamptz[])
    ON CONFLICT DO NOTHING RETURNING persoon_id`.execute(view<LijnTables>(scope.tx));
  return new Set(rows.map(({ persoon_id }) => persoon_id));
};

/** @returns false when somebody else followed this owner already. */
export const insertVolgende = async (
  scope: Scope,
  persoonId: string,
  vorige: Eigenaarschap,
  { medewerkerId, overdrachtId }: { readonly medewerkerId: string; readonly overdrachtId: string },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await view<LijnTables>(scope.tx)
    .insertInto('plan_eigenaarschap')
    .values({
      persoon_id: persoonId,
      vanaf: scope.now.toString(),
      medewerker_id: medewerkerId,
      vorige_vanaf: vorige.vanaf,
      vorige_medewerker_id: vorige.medewerkerId,
      overdracht_id: overdrachtId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

/** Rows that nobody followed: the owners now. */
const nu = sql.raw(
  'NOT EXISTS (SELECT FROM plan_eigenaarschap v WHERE v.persoon_id = e.persoon_id AND v.vorige_vanaf = e.vanaf)',
);

/** How many residents each colleague holds on to; who has none is not in it. */
export const countInwoners = async (scope: Scope): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ medewerker_id: string; aantal: number }>`
    SELECT medewerker_id, count(*) AS aantal FROM plan_eigenaarschap e WHERE ${nu} GROUP BY 1`.execute(
    view<LijnTables>(scope.tx),
  );
  return new Map(rows.map(({ medewerker_id, aantal }) => [medewerker_id, aantal]));
};

export type Inwonerregel = { readonly persoonId: string; readonly sinds: string };

/** Whom a colleague holds on to, longest first, a page at a time. */
export const inwonersVan = async (
  scope: Scope,
  medewerkerId: string,
  { aantal, vanaf }: { readonly aantal: number; readonly vanaf: number },
): Promise<readonly Inwonerregel[]> => {
  const { rows } = await sql<{ persoon_id: string; vanaf: string }>`
    SELECT persoon_id, vanaf FROM plan_eigenaarschap e WHERE medewerker_id = ${medewerkerId} AND ${nu}
    ORDER BY vanaf, persoon_id LIMIT ${aantal} OFFSET ${vanaf}`.execute(view<LijnTables>(scope.tx));
  return rows.map((row) => ({ persoonId: row.persoon_id, sinds: row.vanaf }));
};

/** Of whom these colleagues hold on, longest first. */
export const inwonersVanWie = async (
  scope: Scope,
  medewerkerIds: readonly string[],
  aantal: number,
): Promise<readonly { readonly persoonId: string; readonly medewerkerId: string }[]> => {
  const { rows } = await sql<{ persoon_id: string; medewerker_id: string }>`
    SELECT persoon_id, medewerker_id FROM plan_eigenaarschap e
    WHERE medewerker_id = ANY (${[...medewerkerIds]}::text[]) AND ${nu}
    ORDER BY vanaf, persoon_id LIMIT ${aantal}`.execute(view<LijnTables>(scope.tx));
  return rows.map((row) => ({ persoonId: row.persoon_id, medewerkerId: row.medewerker_id }));
};

/** Who of these has no owner. */
export const zonderEigenaar = async (scope: Scope, persoonIds: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM unnest(${[...persoonIds]}::uuid[]) AS p (id)
    WHERE NOT EXISTS (SELECT FROM plan_eigenaarschap e WHERE e.persoon_id = p.id)`.execute(view<LijnTables>(scope.tx));
  return rows.map(({ id }) => id);
};

/** Who stands on a line and has no owner, with since when; the longest waiting first. */
export const wachtenden = async (scope: Scope, hoogstens: number): Promise<readonly Inwonerregel[]> => {
  const { rows } = await sql<{ persoon_id: string; sinds: string }>`
    SELECT persoon_id, min(vastgelegd_op) AS sinds FROM plan_lijn l
    WHERE NOT EXISTS (SELECT FROM plan_eigenaarschap e WHERE e.persoon_id = l.persoon_id)
    GROUP BY persoon_id ORDER BY sinds, persoon_id LIMIT ${hoogstens}`.execute(view<LijnTables>(scope.tx));
  return rows.map((row) => ({ persoonId: row.persoon_id, sinds: row.sinds }));
};

/** Whole days without an owner since the first thing on the line, over everybody; between two owners there can be none. */
export const countDagenZonder = async (scope: Scope): Promise<{ readonly mensen: number; readonly dagen: number }> => {
  const { rows } = await sql<{ mensen: number; dagen: number }>`
    WITH eerste AS (SELECT persoon_id, min(vastgelegd_op) AS sinds FROM plan_lijn GROUP BY 1), wacht AS (
      SELECT greatest(0, floor(extract(epoch FROM
        coalesce(e.vanaf, ${scope.now.toString()}::timestamptz) - eerste.sinds) / 86400)) AS dagen, e.vanaf IS NULL AS nog
      FROM eerste LEFT JOIN plan_eigenaarschap e ON e.persoon_id = eerste.persoon_id AND e.vorige_vanaf IS NULL)
    SELECT count(*) FILTER (WHERE nog OR dagen > 0) AS mensen, coalesce(sum(dagen), 0)::bigint AS dagen FROM wacht
  `.execute(view<LijnTables>(scope.tx));
  return rows[0] ?? { mensen: 0, dagen: 0 };
};
