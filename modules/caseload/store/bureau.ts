/** Knows how a desk is read and set up: its choices, teams with their areas, colleagues and who of them is absent. */
import { addDays, type Day, err, ok, type Result } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Begeleide, Bureau, Medewerker } from '../domain/bureau.ts';
import { checkInstelling, type Instelling, type Instellingweigering } from '../domain/instelling.ts';
import type { CaseloadTables } from './tabellen.ts';

export type Team = { readonly id: string; readonly naam: string; readonly postcodes: readonly string[] };

export type Bureauweigering =
  | Instellingweigering
  | { readonly code: 'CASELOAD_NIET_INGERICHT' }
  | { readonly code: 'TEAM_NIET_GEVONDEN' }
  | { readonly code: 'TEAM_BESTAAT_AL' }
  | { readonly code: 'POSTCODE_IN_ANDER_TEAM'; readonly postcode: string; readonly team: string }
  | { readonly code: 'DISCIPLINE_ONBEKEND'; readonly discipline: string }
  | { readonly code: 'CONSULENT_NIET_GEVONDEN' }
  | { readonly code: 'AFWEZIGHEID_OMGEKEERD' }
  | { readonly code: 'AL_AFWEZIG' };

const tables = (scope: Scope) => view<CaseloadTables>(scope.tx);

/** One at a time places residents or accepts: two at once would pass the norm together. Ends with the transaction. */
export const lockBureau = async (scope: Scope): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' caseload'))`.execute(tables(scope));
};

export const findInstelling = async (scope: Scope): Promise<Instelling | undefined> => {
  const row = await tables(scope)
    .selectFrom('caseload_instelling')
    .select('inhoud')
    .orderBy('volgnummer', 'desc')
    .limit(1)
    .executeTakeFirst();
  // written by `storeInstelling` from this very type
  return row?.inhoud as Instelling | undefined;
};

export const storeInstelling = async (scope: Scope, wens: Instelling): Promise<Result<void, Instellingweigering>> => {
  const fout = checkInstelling(wens);
  if (fout !== undefined) return err(fout);
  const { id, naam } = scope.actor;
  await tables(scope)
    .insertInto('caseload_instelling')
    .values({ inhoud: JSON.stringify(wens), door: id, door_naam: naam, op: scope.now.toString() })
    .execute();
  return ok(undefined);
};

export const teamsOf = async (scope: Scope): Promise<readonly Team[]> => {
  const rows = await tables(scope)
    .selectFrom('caseload_team as t')
    .leftJoin('caseload_gebied as g', 'g.team_id', 't.id')
    .select([
      't.id',
      't.naam',
      sql<string[]>`array_remove(array_agg(g.postcode order by g.postcode), null)`.as('postcodes'),
    ])
    .groupBy(['t.id', 't.naam'])
    .orderBy('t.naam')
    .execute();
  return rows;
};

/** A team with the postcode areas it is for; an area that is another team's is refused by name. */
export const insertTeam = async (
  scope: Scope,
  { naam, postcodes }: { readonly naam: string; readonly postcodes: readonly string[] },
): Promise<Result<Team, Bureauweigering>> => {
  const teams = await teamsOf(scope);
  if (teams.some((een) => een.naam === naam)) return err({ code: 'TEAM_BESTAAT_AL' });
  for (const postcode of postcodes) {
    const ander = teams.find((een) => een.postcodes.includes(postcode));
    if (ander !== undefined) return err({ code: 'POSTCODE_IN_ANDER_TEAM', postcode, team: ander.naam });
  }
  const team = { id: crypto.randomUUID(), naam, postcodes: [...new Set(postcodes)] };
  await tables(scope).insertInto('caseload_team').values({ id: team.id, naam }).execute();
  if (team.postcodes.length > 0)
    await tables(scope)
      .insertInto('caseload_gebied')
      .values(team.postcodes.map((postcode) => ({ postcode, team_id: team.id })))
      .execute();
  return ok(team);
};

export type NieuweConsulent = Omit<Medewerker, 'afwezig'>;

/** A colleague comes in one team: naming him again changes his team, hours and disciplines. */
export const storeConsulent = async (
  scope: Scope,
  { id, naam, teamId, uren, disciplines }: NieuweConsulent,
): Promise<Result<void, Bureauweigering>> => {
  if (!(await teamsOf(scope)).some((team) => team.id === teamId)) return err({ code: 'TEAM_NIET_GEVONDEN' });
  const instelling = await findInstelling(scope);
  if (instelling === undefined) return err({ code: 'CASELOAD_NIET_INGERICHT' });
  const vreemd = disciplines.find((een) => !instelling.disciplines.includes(een));
  if (vreemd !== undefined) return err({ code: 'DISCIPLINE_ONBEKEND', discipline: vreemd });
  const rij = { naam, team_id: teamId, uren, disciplines: [...disciplines] };
  await tables(scope)
    .insertInto('caseload_consulent')
    .values({ medewerker_id: id, ...rij })
    .onConflict((conflict) => conflict.column('medewerker_id').doUpdateSet(rij))
    .execute();
  return ok(undefined);
};

const isConsulent = async (scope: Scope, medewerkerId: string): Promise<boolean> => {
  const row = await tables(scope)
    .selectFrom('caseload_consulent')
    .select('medewerker_id')
    .where('medewerker_id', '=', medewerkerId)
    .executeTakeFirst();
  return row !== undefined;
};

/** @param totEnMet the last day; a reversed period is refused, and one that overlaps what is there already. */
export const insertAfwezigheid = async (
  scope: Scope,
  { medewerkerId, vanaf, totEnMet }: { readonly medewerkerId: string; readonly vanaf: Day; readonly totEnMet: Day },
): Promise<Result<void, Bureauweigering>> => {
  if (totEnMet < vanaf) return err({ code: 'AFWEZIGHEID_OMGEKEERD' });
  await lockBureau(scope);
  if (!(await isConsulent(scope, medewerkerId))) return err({ code: 'CONSULENT_NIET_GEVONDEN' });
  const tot = addDays(totEnMet, 1);
  const overlap = await tables(scope)
    .selectFrom('caseload_afwezigheid')
    .select('id')
    .where('medewerker_id', '=', medewerkerId)
    .where('vanaf', '<', tot)
    .where('tot', '>', vanaf)
    .executeTakeFirst();
  if (overlap !== undefined) return err({ code: 'AL_AFWEZIG' });
  await tables(scope)
    .insertInto('caseload_afwezigheid')
    .values({
      id: crypto.randomUUID(),
      medewerker_id: medewerkerId,
      vanaf,
      tot,
      door: scope.actor.id,
      op: scope.now.toString(),
    })
    .execute();
  return ok(undefined);
};

export type Afwezigheid = { readonly medewerkerId: string; readonly vanaf: Day; readonly totEnMet: Day };

/** Who is absent today or will be. */
export const afwezighedenOf = async (scope: Scope): Promise<readonly Afwezigheid[]> => {
  const rows = await tables(scope)
    .selectFrom('caseload_afwezigheid')
    .select(['medewerker_id', 'vanaf', 'tot'])
    .where('tot', '>', scope.today)
    .orderBy('vanaf')
    .execute();
  return rows.map(({ medewerker_id, vanaf, tot }) => ({
    medewerkerId: medewerker_id,
    vanaf,
    totEnMet: addDays(tot, -1),
  }));
};

/** Who is back earlier than was thought: the absences that run today or later are over. */
export const endAfwezigheid = async (scope: Scope, medewerkerId: string): Promise<Result<void, Bureauweigering>> => {
  if (!(await isConsulent(scope, medewerkerId))) return err({ code: 'CONSULENT_NIET_GEVONDEN' });
  await tables(scope)
    .deleteFrom('caseload_afwezigheid')
    .where('medewerker_id', '=', medewerkerId)
    .where('tot', '>', scope.today)
    .execute();
  return ok(undefined);
};

const medewerkersOf = async (scope: Scope): Promise<readonly Medewerker[]> => {
  const rows = await tables(scope)
    .selectFrom('caseload_consulent as c')
    .select((eb) => [
      'c.medewerker_id',
      'c.naam',
      'c.team_id',
      'c.uren',
      'c.disciplines',
      eb
        .exists(
          eb
            .selectFrom('caseload_afwezigheid as a')
            .select('a.id')
            .whereRef('a.medewerker_id', '=', 'c.medewerker_id')
            .where('a.vanaf', '<=', scope.today)
            .where('a.tot', '>', scope.today),
        )
        .as('afwezig'),
    ])
    .orderBy('c.naam')
    .execute();
  return rows.map(({ medewerker_id, naam, team_id, uren, disciplines, afwezig }) => ({
    id: medewerker_id,
    naam,
    teamId: team_id,
    uren,
    disciplines,
    afwezig: afwezig === true,
  }));
};

/** Of `caseload_inwoner as i`: whose colleague, or whom he is on his way to, is in a team; and who has nobody yet. */
export const ofDesk = sql<boolean>`(i.consulent_id IS NULL OR EXISTS (
  SELECT FROM caseload_consulent c WHERE c.medewerker_id IN (i.consulent_id, i.naar_id)))`;

/** Who is in a team of the desk. */
export const consulentenVan = async (scope: Scope): Promise<ReadonlySet<string>> => {
  const rows = await tables(scope).selectFrom('caseload_consulent').select('medewerker_id').execute();
  return new Set(rows.map(({ medewerker_id }) => medewerker_id));
};

const inwonersOf = async (scope: Scope): Promise<readonly Begeleide[]> => {
  const rows = await tables(scope)
    .selectFrom('caseload_inwoner as i')
    .leftJoin('caseload_gebied as g', 'g.postcode', 'i.postcode')
    .select(['i.persoon_id', 'i.klasse', 'i.discipline', 'i.consulent_id', 'i.naar_id', 'g.team_id'])
    .where(ofDesk)
    .orderBy('i.persoon_id')
    .execute();
  return rows.map(({ persoon_id, klasse, discipline, consulent_id, naar_id, team_id }) => ({
    persoonId: persoon_id,
    klasse,
    teamId: team_id ?? undefined,
    discipline: discipline ?? undefined,
    consulent: consulent_id ?? undefined,
    naar: naar_id ?? undefined,
  }));
};

/** The whole desk in three queries, however large. */
export const readBureau = async (
  scope: Scope,
): Promise<Result<Bureau, { readonly code: 'CASELOAD_NIET_INGERICHT' }>> => {
  const instelling = await findInstelling(scope);
  if (instelling === undefined) return err({ code: 'CASELOAD_NIET_INGERICHT' });
  return ok({ instelling, medewerkers: await medewerkersOf(scope), inwoners: await inwonersOf(scope) });
};
