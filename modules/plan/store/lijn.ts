/** Knows the lines of persons: written from events, once each, and read by who may see which. */
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type RawBuilder, sql } from 'kysely';
import type { Lijnregel, Waarde } from '../domain/lijn.ts';
import type { Lijnsleutel } from '../domain/lijnsoorten.ts';
import type { Domein, Lezer } from '../domain/lijnveld.ts';
import type { LijnTables } from './tabellen.ts';

export type Nieuweregel = Lijnregel & {
  /** The colleague that did it; undefined: the resident himself, or nobody. */
  readonly door: string | undefined;
  /** An instant: what is new since a visit is what came after it. */
  readonly vastgelegdOp: string;
};

const asRows = (regels: readonly Nieuweregel[]): string =>
  JSON.stringify(
    regels.map(({ gebeurtenisId, persoonId, op, soort, domein, gegevens, lezers, door, vastgelegdOp }) => ({
      ...{ gebeurtenis_id: gebeurtenisId, persoon_id: persoonId, op, soort, domein, gegevens, lezers },
      ...{ door: door ?? null, vastgelegd_op: vastgelegdOp },
    })),
  );

const columns = sql.raw('gebeurtenis_id, persoon_id, op, soort, domein, gegevens, lezers, door, vastgelegd_op');
const recordset = (regels: readonly Nieuweregel[]) => sql`
  SELECT * FROM json_to_recordset(${asRows(regels)}::json) AS r (gebeurtenis_id uuid, persoon_id uuid, op timestamptz,
    soort text, domein text, gegevens jsonb, lezers text[], door text, vastgelegd_op timestamptz)`;

/** In one statement; an event that comes again changes nothing. */
export const storeLijn = async (scope: Scope, regels: readonly Nieuweregel[]): Promise<void> => {
  if (regels.length === 0) return;
  await sql`INSERT INTO plan_lijn (${columns}) ${recordset(regels)} ON CONFLICT DO NOTHING`.execute(
    view<LijnTables>(scope.tx),
  );
};

/** What these events say now, instead of what they said before; when each came to stand here stays as it was. */
export const replaceLijn = async (
  scope: Scope,
  gebeurtenisIds: readonly string[],
  regels: readonly Nieuweregel[],
): Promise<void> => {
  if (gebeurtenisIds.length === 0) return;
  const db = view<LijnTables>(scope.tx);
  await sql`DELETE FROM plan_lijn l WHERE gebeurtenis_id = ANY (${[...gebeurtenisIds]}::uuid[]) AND NOT EXISTS (
    SELECT FROM (${recordset(regels)}) nu
    WHERE (nu.gebeurtenis_id, nu.persoon_id, nu.soort) = (l.gebeurtenis_id, l.persoon_id, l.soort))`.execute(db);
  if (regels.length === 0) return;
  await sql`INSERT INTO plan_lijn (${columns}) ${recordset(regels)}
    ON CONFLICT (gebeurtenis_id, persoon_id, soort) DO UPDATE SET op = excluded.op, domein = excluded.domein,
      gegevens = excluded.gegevens, lezers = excluded.lezers, door = excluded.door`.execute(db);
};

/** Who reads whose line. */
export type Lezing = {
  readonly persoonId: string;
  readonly lezers: readonly Lezer[];
  /** An instant; what came after it is new, unless the reader did it himself. */
  readonly sinds: string | undefined;
};

export type Bladwijzer = { readonly op: string; readonly gebeurtenisId: string };
export type Bladzijde = {
  readonly domein: Domein | undefined;
  readonly alleenNieuw: boolean;
  readonly na: Bladwijzer | undefined;
  readonly aantal: number;
};

export type Gelezenregel = Bladwijzer & {
  readonly soort: Lijnsleutel;
  readonly domein: Domein;
  readonly gegevens: readonly Waarde[];
  readonly door: string | undefined;
  readonly nieuw: boolean;
  /** How often it happened on this day, in these words and by the same person; the moment is that of the last time. */
  readonly keer: number;
};

const isNieuw = (scope: Scope, sinds: string | undefined) =>
  sinds === undefined
    ? sql<boolean>`false`
    : sql<boolean>`(vastgelegd_op > ${sinds}::timestamptz AND door IS DISTINCT FROM ${scope.actor.id})`;

const visible = ({ persoonId, lezers }: Lezing) =>
  sql`persoon_id = ${persoonId}::uuid AND lezers && ${[...lezers]}::text[]`;

type Gelezenrij = Pick<LijnTables['plan_lijn'], 'gebeurtenis_id' | 'soort' | 'op' | 'domein' | 'gegevens' | 'door'> & {
  nieuw: boolean;
  keer: number;
};

const dagVan = (op: RawBuilder<unknown>) => sql`(${op} AT TIME ZONE 'Europe/Amsterdam')::date`;

/** What may be on the page: entries are put together by day, so the day of the bookmark is read whole. */
const opBladzijde = (nieuw: RawBuilder<boolean>, lezing: Lezing, { domein, alleenNieuw, na }: Bladzijde) => sql`
  ${visible(lezing)}
  ${domein === undefined ? sql`` : sql`AND domein = ${domein}`}
  ${alleenNieuw ? sql`AND ${nieuw}` : sql``}
  ${na === undefined ? sql`` : sql`AND op < (${dagVan(sql`${na.op}::timestamptz`)} + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam'`}`;

/** The begin of the day of the line that comes after so many; undefined where there are no more than these. */
const findVanaf = async (scope: Scope, waar: RawBuilder<unknown>, greep: number): Promise<string | undefined> => {
  const { rows } = await sql<{ vanaf: string }>`
    SELECT ${dagVan(sql`op`)}::timestamp AT TIME ZONE 'Europe/Amsterdam' AS vanaf FROM plan_lijn WHERE ${waar}
    ORDER BY op DESC OFFSET ${greep} LIMIT 1`.execute(view<LijnTables>(scope.tx));
  return rows[0]?.vanaf;
};

/** How many lines are read for each entry of a page at first, and how many times as many where that gives too few. */
const regelsPerVermelding = 3;
const meer = 4;

/**
 * Newest first; of an event that speaks to two kinds of readers the fuller sentence, which comes first by name.
 * What one and the same did more than once on a day in the Netherlands is one entry that says how often.
 */
export const readLijn = async (
  scope: Scope,
  lezing: Lezing,
  bladzijde: Bladzijde,
): Promise<readonly Gelezenregel[]> => {
  const { na, aantal } = bladzijde;
  const nieuw = isNieuw(scope, lezing.sinds);
  const waar = opBladzijde(nieuw, lezing, bladzijde);
  const read = async (vanaf: string | undefined): Promise<readonly Gelezenrij[]> => {
    const { rows } = await sql<Gelezenrij>`
      WITH regel AS (
        SELECT DISTINCT ON (op, gebeurtenis_id) gebeurtenis_id, soort, op, domein, gegevens, door, ${nieuw} AS nieuw
        FROM plan_lijn WHERE ${waar} ${vanaf === undefined ? sql`` : sql`AND op >= ${vanaf}::timestamptz`}
        ORDER BY op DESC, gebeurtenis_id DESC, soort
      ), dag AS (
        SELECT (array_agg(gebeurtenis_id ORDER BY op DESC, gebeurtenis_id DESC))[1] AS gebeurtenis_id, max(op) AS op,
          soort, domein, gegevens, door, bool_or(nieuw) AS nieuw, count(*) AS keer
        FROM regel GROUP BY ${dagVan(sql`op`)}, soort, domein, gegevens, door
      )
      SELECT * FROM dag
      ${na === undefined ? sql`` : sql`WHERE (op, gebeurtenis_id) < (${na.op}::timestamptz, ${na.gebeurtenisId}::uuid)`}
      ORDER BY op DESC, gebeurtenis_id DESC LIMIT ${aantal}`.execute(view<LijnTables>(scope.tx));
    return rows;
  };
  // A long life is not read whole for its newest page.
  for (let greep = aantal * regelsPerVermelding; ; greep *= meer) {
    const vanaf = await findVanaf(scope, waar, greep);
    const rows = await read(vanaf);
    if (vanaf === undefined || rows.length === aantal) return rows.map(toRegel);
  }
};

const toRegel = (row: Gelezenrij): Gelezenregel => ({
  gebeurtenisId: row.gebeurtenis_id,
  op: row.op,
  // written by `toLijn` from these very types
  soort: row.soort as Lijnsleutel,
  domein: row.domein as Domein,
  gegevens: row.gegevens as readonly Waarde[],
  door: row.door ?? undefined,
  nieuw: row.nieuw,
  keer: row.keer,
});

export type Telling = { readonly domein: Domein; readonly aantal: number; readonly nieuw: number };

/** How much there is per domain of life, and how much of it is new. Only who reads as two may meet an event twice. */
export const countLijn = async (scope: Scope, lezing: Lezing): Promise<readonly Telling[]> => {
  const hoeveel = lezing.lezers.length > 1 ? sql`count(DISTINCT gebeurtenis_id)` : sql`count(*)`;
  const { rows } = await sql<Telling>`
    SELECT domein, ${hoeveel} AS aantal, ${hoeveel} FILTER (WHERE ${isNieuw(scope, lezing.sinds)}) AS nieuw
    FROM plan_lijn WHERE ${visible(lezing)} GROUP BY domein ORDER BY domein`.execute(view<LijnTables>(scope.tx));
  return rows;
};

/** How much is new on each of these lines since this reader was at it; of a line he never opened nothing is. */
export const countNieuw = async (
  scope: Scope,
  persoonIds: readonly string[],
  lezers: readonly Lezer[],
): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ persoon_id: string; aantal: number }>`
    SELECT l.persoon_id, count(DISTINCT gebeurtenis_id) AS aantal FROM plan_lijn l
    JOIN plan_bezoek b ON b.persoon_id = l.persoon_id AND b.lezer_id = ${scope.actor.id}
    WHERE l.persoon_id = ANY (${[...persoonIds]}::uuid[]) AND lezers && ${[...lezers]}::text[]
      AND vastgelegd_op > b.laatste AND door IS DISTINCT FROM ${scope.actor.id}
    GROUP BY 1`.execute(view<LijnTables>(scope.tx));
  return new Map(rows.map(({ persoon_id, aantal }) => [persoon_id, aantal]));
};
