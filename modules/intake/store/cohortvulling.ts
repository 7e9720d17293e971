/** Knows who fits a cohort by what was set or told about him, and how such people come into it at once: in sets, with what was chosen on record. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { type Cohortweigering, findCohorten } from './cohort.ts';
import { dayOf } from './perspectief.ts';
import type { PerspectiefTables } from './perspectieftabellen.ts';

/** All that are given must hold. Nothing of who he is and nothing of what somebody thinks: what was set, and when he told his story. */
export type Kenmerken = {
  /** Codes of service groups that a coach set. */
  readonly groepen?: readonly string[];
  /** He began his last story before this day. */
  readonly verhaalVoor?: Day;
  /** He chose an occupation. */
  readonly metWens?: boolean;
};

export type Vulling = {
  readonly kenmerken: Kenmerken;
  readonly aantal: number;
  readonly door: string;
  readonly op: Day;
};

const isLeeg = ({ groepen = [], verhaalVoor, metWens = false }: Kenmerken): boolean =>
  groepen.length === 0 && verhaalVoor === undefined && !metWens;

/** Who is in no cohort, has no perspective yet, and fits. */
const passend = ({ groepen = [], verhaalVoor, metWens = false }: Kenmerken) => sql`
  SELECT p.persoon_id FROM (SELECT persoon_id FROM intake UNION SELECT persoon_id FROM intake_groepskeuze) p
  WHERE NOT EXISTS (SELECT 1 FROM intake_cohortlid l WHERE l.persoon_id = p.persoon_id)
    AND NOT EXISTS (SELECT 1 FROM intake_perspectief v WHERE v.persoon_id = p.persoon_id)
    AND (${groepen.length === 0} OR (SELECT g.groep FROM intake_groepskeuze g WHERE g.persoon_id = p.persoon_id
      ORDER BY g.volgnummer DESC LIMIT 1) = ANY (${[...groepen]}::text[]))
    AND (${verhaalVoor ?? null}::date IS NULL OR (SELECT max(i.begonnen_op) FROM intake i WHERE i.persoon_id = p.persoon_id)
      < (${verhaalVoor ?? null}::date::timestamp AT TIME ZONE 'Europe/Amsterdam'))
    AND (${!metWens} OR EXISTS (SELECT 1 FROM intake_beroepswens w WHERE w.persoon_id = p.persoon_id))`;

const exists = async (scope: Scope, cohortId: string): Promise<Result<void, Cohortweigering>> =>
  (await findCohorten(scope)).some(({ id }) => id === cohortId) ? ok(undefined) : err({ code: 'COHORT_NIET_GEVONDEN' });

const check = async (scope: Scope, cohortId: string, kenmerken: Kenmerken): Promise<Result<void, Cohortweigering>> => {
  const er = await exists(scope, cohortId);
  return er.ok && isLeeg(kenmerken) ? err({ code: 'COHORT_ZONDER_KENMERK' }) : er;
};

export const countPassend = async (
  scope: Scope,
  cohortId: string,
  kenmerken: Kenmerken,
): Promise<Result<number, Cohortweigering>> => {
  const mag = await check(scope, cohortId, kenmerken);
  if (!mag.ok) return mag;
  const { rows } = await sql<{ aantal: number }>`
    SELECT count(*)::int AS aantal FROM (${passend(kenmerken)}) p`.execute(view<PerspectiefTables>(scope.tx));
  return ok(rows[0]?.aantal ?? 0);
};

/** One statement: who comes into another cohort meanwhile stays there. @returns how many came in. */
export const fillCohort = async (
  scope: Scope,
  cohortId: string,
  kenmerken: Kenmerken,
): Promise<Result<number, Cohortweigering>> => {
  const mag = await check(scope, cohortId, kenmerken);
  if (!mag.ok) return mag;
  const now = scope.now.toString();
  const { rows } = await sql<{ persoon_id: string }>`
    INSERT INTO intake_cohortlid (persoon_id, cohort_id, sinds, door)
    SELECT p.persoon_id, ${cohortId}, ${now}, ${scope.actor.id} FROM (${passend(kenmerken)}) p
    ON CONFLICT (persoon_id) DO NOTHING RETURNING persoon_id`.execute(view<PerspectiefTables>(scope.tx));
  await view<PerspectiefTables>(scope.tx)
    .insertInto('intake_cohortvulling')
    .values({
      cohort_id: cohortId,
      kenmerken: JSON.stringify(kenmerken),
      aantal: rows.length,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      op: now,
    })
    .execute();
  return ok(rows.length);
};

/** How it was filled before, the last first. */
export const vullingenVan = async (
  scope: Scope,
  cohortId: string,
): Promise<Result<readonly Vulling[], Cohortweigering>> => {
  const er = await exists(scope, cohortId);
  if (!er.ok) return er;
  const rows = await view<PerspectiefTables>(scope.tx)
    .selectFrom('intake_cohortvulling')
    .select(['kenmerken', 'aantal', 'door_naam', 'op'])
    .where('cohort_id', '=', cohortId)
    .orderBy('volgnummer', 'desc')
    .execute();
  return ok(
    rows.map(({ kenmerken, aantal, door_naam: door, op }) => ({
      // written above from this very type
      kenmerken: kenmerken as Kenmerken,
      aantal,
      door,
      op: dayOf(op),
    })),
  );
};
