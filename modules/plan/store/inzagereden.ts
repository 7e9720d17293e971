/** Knows who has to do with a resident, and the reasons of who has not and opened his plan all the same. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';

type InzageTables = {
  plan_inzagereden: {
    persoon_id: string;
    medewerker_id: string;
    op: Day;
    medewerker_naam: string;
    reden: string;
    gegeven_op: string;
  };
};

const tables = (scope: Scope) => view<InzageTables>(scope.tx);

/** A talk of today may still be written down; one of before today that nobody closed is no reason to look. */
const beginVan = (dag: Day): string =>
  Temporal.PlainDate.from(dag).toZonedDateTime('Europe/Amsterdam').toInstant().toString();

/**
 * Who holds on to this resident, reads along with what he writes, is asked to take over or has a talk with him today or later.
 * While nobody holds on to him, everybody who guides: somebody must begin.
 */
export const hasToDo = async (scope: Scope, persoonId: string): Promise<boolean> => {
  const [wie, ik] = [sql`${persoonId}::uuid`, scope.actor.id];
  const { rows } = await sql<{ mag: boolean }>`SELECT
    NOT EXISTS (SELECT FROM plan_eigenaarschap e WHERE e.persoon_id = ${wie})
    OR EXISTS (SELECT FROM plan_eigenaarschap e WHERE e.persoon_id = ${wie} AND e.medewerker_id = ${ik}
      AND NOT EXISTS (SELECT FROM plan_eigenaarschap v WHERE v.persoon_id = e.persoon_id AND v.vorige_vanaf = e.vanaf))
    OR EXISTS (SELECT FROM plan_meelezer m WHERE m.persoon_id = ${wie} AND m.medewerker_id = ${ik} AND m.tot IS NULL)
    OR EXISTS (SELECT FROM plan_overdracht o WHERE o.persoon_id = ${wie} AND o.afloop IS NULL AND ${ik} IN (o.van, o.naar))
    OR EXISTS (SELECT FROM plan_afspraak a WHERE a.persoon_id = ${wie} AND a.medewerker = ${ik} AND a.stand = 'gepland'
      AND a.eindigt > ${beginVan(scope.today)}::timestamptz)
    AS mag`.execute(tables(scope));
  return rows[0]?.mag ?? false;
};

/** Whether this colleague gave a reason today. */
export const gaveReden = async (scope: Scope, persoonId: string): Promise<boolean> =>
  (await tables(scope)
    .selectFrom('plan_inzagereden')
    .select('op')
    .where('persoon_id', '=', persoonId)
    .where('medewerker_id', '=', scope.actor.id)
    .where('op', '=', scope.today)
    .executeTakeFirst()) !== undefined;

/** The first of a day stays. */
export const insertReden = async (scope: Scope, persoonId: string, reden: string): Promise<void> => {
  await tables(scope)
    .insertInto('plan_inzagereden')
    .values({
      persoon_id: persoonId,
      medewerker_id: scope.actor.id,
      op: scope.today,
      medewerker_naam: scope.actor.naam,
      reden,
      gegeven_op: scope.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export type Inzagereden = { readonly op: Day; readonly naam: string; readonly reden: string };

/** The newest first. */
export const redenenOf = async (scope: Scope, persoonId: string): Promise<readonly Inzagereden[]> => {
  const rows = await tables(scope)
    .selectFrom('plan_inzagereden')
    .select(['op', 'medewerker_naam', 'reden'])
    .where('persoon_id', '=', persoonId)
    .orderBy('gegeven_op', 'desc')
    .limit(100)
    .execute();
  return rows.map(({ op, medewerker_naam, reden }) => ({ op, naam: medewerker_naam, reden }));
};
