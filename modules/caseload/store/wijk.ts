/** Knows the figures per wijk: counted in one statement, beside the figures of others with their day and source. */
import { addMonths, type Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Wijktelling } from '../domain/wijk.ts';
import { ofDesk } from './bureau.ts';
import type { CaseloadTables } from './tabellen.ts';

const tables = (scope: Scope) => view<CaseloadTables>(scope.tx);

/** Of whom the desk guides since before this day, by the wijk of his postcode; what happened until then. */
export const countWijken = async (scope: Scope, peildatum: Day): Promise<readonly Wijktelling[]> => {
  const gebeurd = (soort: string, sinds: Day | undefined) => sql`EXISTS (SELECT FROM caseload_voorval v
    WHERE v.persoon_id = i.persoon_id AND v.soort = ${soort} AND v.op < ${`${peildatum}T00:00:00 Europe/Amsterdam`}::timestamptz
      ${sinds === undefined ? sql`` : sql`AND v.op >= ${`${sinds}T00:00:00 Europe/Amsterdam`}::timestamptz`})`;
  const { rows } = await sql<Wijktelling>`
    SELECT w.wijk, count(*)::int AS begeleid,
      count(*) FILTER (WHERE ${gebeurd('plan', undefined)})::int AS "metPlan",
      count(*) FILTER (WHERE ${gebeurd('werk', addMonths(peildatum, -12))})::int AS "naarWerk"
    FROM caseload_inwoner i JOIN caseload_wijk w ON w.postcode = i.postcode
    WHERE ${ofDesk} AND i.aangemeld_op < ${peildatum}
    GROUP BY w.wijk ORDER BY w.wijk`.execute(tables(scope));
  return rows;
};

export type Indeling = readonly { readonly wijk: string; readonly postcodes: readonly string[] }[];

/** A postcode that stands in two; undefined when each stands in one. */
export const dubbelIn = (indeling: Indeling): string | undefined => {
  const alle = indeling.flatMap(({ postcodes }) => postcodes);
  return alle.find((postcode, i) => alle.indexOf(postcode) !== i);
};

/** As a whole: what it does not name belongs to no wijk any more. */
export const replaceIndeling = async (scope: Scope, indeling: Indeling): Promise<void> => {
  await tables(scope).deleteFrom('caseload_wijk').execute();
  const rijen = indeling.flatMap(({ wijk, postcodes }) => postcodes.map((postcode) => ({ postcode, wijk })));
  if (rijen.length > 0) await tables(scope).insertInto('caseload_wijk').values(rijen).execute();
};

export const findIndeling = async (scope: Scope): Promise<Indeling> => {
  const rows = await tables(scope)
    .selectFrom('caseload_wijk')
    .select(['wijk', sql<string[]>`array_agg(postcode ORDER BY postcode)`.as('postcodes')])
    .groupBy('wijk')
    .orderBy('wijk')
    .execute();
  return rows;
};

export type Bronrij = {
  readonly wijk: string;
  readonly indicator: string;
  readonly waarde: number;
  readonly peildatum: Day;
  /** Where it was read, so that somebody else finds it. */
  readonly bron: string;
};

export const insertBronrijen = async (scope: Scope, rijen: readonly Bronrij[]): Promise<void> => {
  if (rijen.length === 0) return;
  const wie = { door: scope.actor.id, op: scope.now.toString() };
  await tables(scope)
    .insertInto('caseload_bronrij')
    .values(rijen.map((rij) => ({ ...rij, ...wie })))
    .execute();
};

/** Of each wijk and indicator the newest day, and of that the last word. */
export const newestBronrijen = async (scope: Scope): Promise<readonly Bronrij[]> => {
  const { rows } = await sql<Bronrij>`
    SELECT DISTINCT ON (wijk, indicator) wijk, indicator, waarde, peildatum, bron FROM caseload_bronrij
    ORDER BY wijk, indicator, peildatum DESC, volgnummer DESC`.execute(tables(scope));
  return rows;
};
