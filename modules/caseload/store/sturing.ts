/** Knows the figures of a desk over a period, in sets: waiting, hand-overs, faces, minutes, answers and complaints. */
import { addMonths, type Day, day, err, monthOf, ok, type Result } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Maandoordeel } from '../domain/openbaar.ts';
import { ofDesk } from './bureau.ts';
import type { CaseloadTables } from './tabellen.ts';

const tables = (scope: Scope) => view<CaseloadTables>(scope.tx);

/** Half open. */
export type Periode = { readonly van: Day; readonly tot: Day };

export type Sturing = {
  /** Median days from the start of an intake until its first talk, and until it was finished; undefined when there was none. */
  readonly wachtdagen: number | undefined;
  readonly doorlooptijd: number | undefined;
  readonly intakes: number;
  readonly overdrachten: number;
  /** Different colleagues per resident who had contact. */
  readonly gezichten: number | undefined;
  readonly perFase: readonly { readonly fase: string; readonly minuten: number; readonly inwoners: number }[];
};

const moment = (op: Day): string => `${op}T00:00:00 Europe/Amsterdam`;
const tussen = (kolom: string, { van, tot }: Periode) =>
  sql<boolean>`${sql.ref(kolom)} >= ${moment(van)}::timestamptz AND ${sql.ref(kolom)} < ${moment(tot)}::timestamptz`;

/** Of `caseload_voorval v`: with a colleague of the desk, or with somebody whom it guides. */
const byDesk = sql<boolean>`(v.medewerker_id IN (SELECT medewerker_id FROM caseload_consulent)
  OR EXISTS (SELECT FROM caseload_inwoner i WHERE i.persoon_id = v.persoon_id AND ${ofDesk}))`;

/** Intakes that began in the period. */
const intakes = async (scope: Scope, periode: Periode) => {
  const { rows } = await sql<{ intakes: number; wacht: number | null; klaar: number | null }>`
    WITH begin AS (SELECT persoon_id, min(op) AS op FROM caseload_voorval WHERE soort = 'intake begonnen' GROUP BY 1), i AS (
      SELECT b.persoon_id, b.op,
        (SELECT min(c.op) FROM caseload_voorval c WHERE c.persoon_id = b.persoon_id AND c.soort = 'contact' AND c.op >= b.op) AS gesprek,
        (SELECT min(k.op) FROM caseload_voorval k WHERE k.persoon_id = b.persoon_id AND k.soort = 'intake klaar' AND k.op >= b.op) AS klaar
      FROM begin b WHERE ${tussen('b.op', periode)})
    SELECT count(*)::int AS intakes,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM gesprek - op) / 86400) AS wacht,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM klaar - op) / 86400) AS klaar
    FROM i`.execute(tables(scope));
  const [row] = rows;
  const rond = (dagen: number | null | undefined) => (dagen == null ? undefined : Math.round(dagen * 10) / 10);
  return { intakes: row?.intakes ?? 0, wachtdagen: rond(row?.wacht), doorlooptijd: rond(row?.klaar) };
};

const contacten = async (scope: Scope, periode: Periode) => {
  const { rows: perFase } = await sql<{ fase: string; minuten: number; inwoners: number }>`
    SELECT coalesce(fase, 'anders') AS fase, coalesce(sum(minuten), 0)::int AS minuten, count(DISTINCT persoon_id)::int AS inwoners
    FROM caseload_voorval v WHERE soort = 'contact' AND ${byDesk} AND ${tussen('op', periode)} GROUP BY 1 ORDER BY 1`.execute(
    tables(scope),
  );
  const { rows } = await sql<{ gezichten: number | null; overdrachten: number }>`
    SELECT (SELECT avg(n)::float FROM (SELECT count(DISTINCT medewerker_id) AS n FROM caseload_voorval v
        WHERE soort = 'contact' AND ${byDesk} AND ${tussen('op', periode)} GROUP BY persoon_id) p) AS gezichten,
      (SELECT count(*)::int FROM caseload_voorval WHERE soort = 'overdracht' AND ${tussen('op', periode)}) AS overdrachten
  `.execute(tables(scope));
  const [row] = rows;
  const gezichten = row?.gezichten == null ? undefined : Math.round(row.gezichten * 10) / 10;
  return { perFase, gezichten, overdrachten: row?.overdrachten ?? 0 };
};

export const measureDesk = async (scope: Scope, periode: Periode): Promise<Sturing> => ({
  ...(await intakes(scope, periode)),
  ...(await contacten(scope, periode)),
});

/** Per step and month how many answered and the sum of their grades, of all months: what may be told of them is for `domain/openbaar.ts`. */
export const oordelenPerMaand = async (scope: Scope): Promise<readonly Maandoordeel[]> => {
  const { rows } = await sql<Maandoordeel>`
    SELECT stap, maand, sum(aantal)::int AS aantal, sum(aantal * cijfer)::int AS som
    FROM caseload_oordeel GROUP BY stap, maand`.execute(tables(scope));
  return rows;
};

export const klachtenIn = async (
  scope: Scope,
  { van, tot }: Periode,
): Promise<readonly { readonly thema: string; readonly aantal: number }[]> => {
  const { rows } = await sql<{ thema: string; aantal: number }>`
    SELECT thema, count(*)::int AS aantal FROM caseload_klacht
    WHERE ontvangen_op >= ${van} AND ontvangen_op < ${tot} GROUP BY thema ORDER BY aantal DESC, thema`.execute(
    tables(scope),
  );
  return rows;
};

/** Four quarters that are over and the one that runs, each half open. */
export const kwartalenTot = (today: Day): readonly Periode[] => {
  const maand = Number(today.slice(5, 7));
  const begin = day(`${today.slice(0, 4)}-${String(maand - ((maand - 1) % 3)).padStart(2, '0')}-01`);
  return [-4, -3, -2, -1, 0].map((n) => ({ van: addMonths(begin, 3 * n), tot: addMonths(begin, 3 * n + 3) }));
};

export type Klachtverloop = readonly { readonly thema: string; readonly aantallen: readonly number[] }[];

/** How often there was a complaint about each theme in each of these periods; the theme with most of them first. */
export const klachtverloop = async (scope: Scope, perioden: readonly Periode[]): Promise<Klachtverloop> => {
  const { rows } = await sql<{ thema: string; aantallen: number[] }>`
    SELECT thema, array_agg(n ORDER BY nr) AS aantallen FROM (
      SELECT t.thema, p.nr, count(k.id)::int AS n
      FROM unnest(${perioden.map(({ van }) => van)}::date[], ${perioden.map(({ tot }) => tot)}::date[]) WITH ORDINALITY AS p (van, tot, nr)
      CROSS JOIN (SELECT DISTINCT thema FROM caseload_klacht) t
      LEFT JOIN caseload_klacht k ON k.thema = t.thema AND k.ontvangen_op >= p.van AND k.ontvangen_op < p.tot
      GROUP BY 1, 2) telling
    GROUP BY thema HAVING sum(n) > 0 ORDER BY sum(n) DESC, thema`.execute(tables(scope));
  return rows;
};

/** A complaint of somebody whom the desk guides counts by its theme; said again it changes nothing. */
export const countKlacht = async (
  scope: Scope,
  { id, persoonIds, thema, op }: { id: string; persoonIds: readonly string[]; thema: string; op: Day },
): Promise<void> => {
  await sql`INSERT INTO caseload_klacht (id, thema, ontvangen_op)
    SELECT ${id}::uuid, ${thema}, ${op}::date
    WHERE EXISTS (SELECT FROM caseload_inwoner i WHERE i.persoon_id = ANY (${[...persoonIds]}::uuid[]) AND ${ofDesk})
    ON CONFLICT DO NOTHING`.execute(tables(scope));
};

export type Tevredenheidweigering = { readonly code: 'VRAAG_NIET_GEVONDEN' };

export type Vraag = { readonly id: string; readonly stap: string };

/** The one question that waits for this resident. */
export const findVraag = async (scope: Scope, persoonId: string): Promise<Vraag | undefined> =>
  tables(scope)
    .selectFrom('caseload_vraag')
    .select(['id', 'stap'])
    .where('persoon_id', '=', persoonId)
    .where('beantwoord', '=', false)
    .orderBy('gevraagd_op', 'desc')
    .limit(1)
    .executeTakeFirst();

/** The answer is counted and forgotten whose it was: only that this question was answered stays. */
export const answerVraag = async (
  scope: Scope,
  { id, persoonId, cijfer }: { readonly id: string; readonly persoonId: string; readonly cijfer: number | undefined },
): Promise<Result<void, Tevredenheidweigering>> => {
  const row = await tables(scope)
    .updateTable('caseload_vraag')
    .set({ beantwoord: true })
    .where('id', '=', id)
    .where('persoon_id', '=', persoonId)
    .where('beantwoord', '=', false)
    .returning('stap')
    .executeTakeFirst();
  if (row === undefined) return err({ code: 'VRAAG_NIET_GEVONDEN' });
  if (cijfer === undefined) return ok(undefined);
  await sql`INSERT INTO caseload_oordeel AS o (maand, stap, cijfer, aantal)
    VALUES (${monthOf(scope.today)}, ${row.stap}, ${cijfer}, 1)
    ON CONFLICT (maand, stap, cijfer) DO UPDATE SET aantal = o.aantal + 1`.execute(tables(scope));
  return ok(undefined);
};
