/** Knows the roll-out of the perspective: cohorts in their order, who is in which, and whose perspective was made. */
import { randomUUID } from 'node:crypto';
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Cohortlid } from '../domain/cohort.ts';
import { dayOf } from './perspectief.ts';
import type { PerspectiefTables } from './perspectieftabellen.ts';

export type Cohort = {
  readonly id: string;
  readonly naam: string;
  readonly volgorde: number;
  readonly begintOp: Day;
  readonly nieuweInstroom: boolean;
  readonly terugkijkdagen: number;
};

export type Cohortweigering = {
  readonly code:
    | 'COHORT_BESTAAT_AL'
    | 'COHORT_ONBEKEND'
    | 'COHORT_NIET_GEVONDEN'
    | 'COHORT_ZONDER_KENMERK'
    | 'AL_IN_COHORT';
};

export const findCohorten = async (scope: Scope): Promise<readonly Cohort[]> => {
  const rows = await view<PerspectiefTables>(scope.tx)
    .selectFrom('intake_cohort')
    .selectAll()
    .orderBy('volgorde')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    naam: row.naam,
    volgorde: row.volgorde,
    begintOp: row.begint_op,
    nieuweInstroom: row.nieuwe_instroom,
    terugkijkdagen: row.terugkijkdagen,
  }));
};

export const insertCohort = async (
  scope: Scope,
  nieuw: Omit<Cohort, 'id'>,
): Promise<Result<string, Cohortweigering>> => {
  const row = await view<PerspectiefTables>(scope.tx)
    .insertInto('intake_cohort')
    .values({
      id: randomUUID(),
      naam: nieuw.naam,
      volgorde: nieuw.volgorde,
      begint_op: nieuw.begintOp,
      nieuwe_instroom: nieuw.nieuweInstroom,
      terugkijkdagen: nieuw.terugkijkdagen,
      door: scope.actor.id,
      op: scope.now.toString(),
    })
    .onConflict((al) => al.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row === undefined ? err({ code: 'COHORT_BESTAAT_AL' }) : ok(row.id);
};

/** Members of every cohort, each with the day on which his first perspective was made: one question for the whole roll-out. */
export const ledenPerCohort = async (scope: Scope): Promise<ReadonlyMap<string, readonly Cohortlid[]>> => {
  const { rows } = await sql<{ cohort_id: string; persoon_id: string; gemaakt_op: string | null }>`
    select l.cohort_id, l.persoon_id, min(p.op) as gemaakt_op
    from intake_cohortlid l left join intake_perspectief p on p.persoon_id = l.persoon_id
    group by l.cohort_id, l.persoon_id`.execute(view<PerspectiefTables>(scope.tx));
  const leden = rows.map((row) => ({
    cohortId: row.cohort_id,
    persoonId: row.persoon_id,
    gemaaktOp: row.gemaakt_op === null ? undefined : dayOf(row.gemaakt_op),
  }));
  return Map.groupBy(leden, ({ cohortId }) => cohortId);
};

export type Openlid = { readonly persoonId: string; readonly sinds: string };

/** Who of a cohort has no perspective yet, the longest first. @param na the last person of the page before. */
export const openLeden = async (
  scope: Scope,
  cohortId: string,
  { aantal, na }: { readonly aantal: number; readonly na: string | undefined },
): Promise<readonly Openlid[]> => {
  const { rows } = await sql<{ persoon_id: string; sinds: string }>`
    select l.persoon_id, l.sinds from intake_cohortlid l
    where l.cohort_id = ${cohortId}
      and not exists (select 1 from intake_perspectief p where p.persoon_id = l.persoon_id)
      and (${na ?? null}::uuid is null
        or (l.sinds, l.persoon_id) > (select n.sinds, n.persoon_id from intake_cohortlid n where n.persoon_id = ${na ?? null}::uuid))
    order by l.sinds, l.persoon_id limit ${aantal}`.execute(view<PerspectiefTables>(scope.tx));
  return rows.map((row) => ({ persoonId: row.persoon_id, sinds: row.sinds }));
};

export const cohortOf = async (scope: Scope, persoonId: string): Promise<string | undefined> => {
  const row = await view<PerspectiefTables>(scope.tx)
    .selectFrom('intake_cohortlid as l')
    .innerJoin('intake_cohort as c', 'c.id', 'l.cohort_id')
    .select('c.naam')
    .where('l.persoon_id', '=', persoonId)
    .executeTakeFirst();
  return row?.naam;
};

/** One cohort per person: who is in one already stays there. */
export const joinCohort = async (
  scope: Scope,
  persoonId: string,
  cohortId: string,
): Promise<Result<void, Cohortweigering>> => {
  if (!(await findCohorten(scope)).some(({ id }) => id === cohortId)) return err({ code: 'COHORT_ONBEKEND' });
  const row = await view<PerspectiefTables>(scope.tx)
    .insertInto('intake_cohortlid')
    .values({ persoon_id: persoonId, cohort_id: cohortId, sinds: scope.now.toString(), door: scope.actor.id })
    .onConflict((al) => al.doNothing())
    .returning('persoon_id')
    .executeTakeFirst();
  return row === undefined ? err({ code: 'AL_IN_COHORT' }) : ok(undefined);
};

/**
 * Who is granted a benefit comes into the cohort of new inflow that began last; without one nothing happens. Who is in a
 * cohort already stays there.
 */
export const joinInstroom = async (scope: Scope, persoonIds: readonly string[]): Promise<void> => {
  await sql`
    insert into intake_cohortlid (persoon_id, cohort_id, sinds, door)
    select p.id, c.id, ${scope.now.toString()}, ${scope.actor.id}
    from (select distinct unnest(${persoonIds}::uuid[]) as id) p
    cross join (
      select id from intake_cohort where nieuwe_instroom and begint_op <= ${scope.today}
      order by begint_op desc, volgorde limit 1
    ) c
    on conflict (persoon_id) do nothing`.execute(view<PerspectiefTables>(scope.tx));
};
