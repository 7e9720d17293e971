/** Knows the messages of a resident and who guides him as they are kept: written once, read up to somewhere, waiting or answered. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Actor, Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Coachbericht } from '../domain/coachbericht.ts';
import type { CoachTables } from './coachtabellen.ts';

const tables = (scope: Scope) => view<CoachTables>(scope.tx);

/** A resident is one reader, with whichever means he signs in. */
export const lezerOf = (actor: Pick<Actor, 'id' | 'persoonId'>): string => actor.persoonId ?? actor.id;

/** @param uiterlijk the day promised for an answer; only for what a resident writes. @returns the id. */
export const insertCoachbericht = async (
  scope: Scope,
  { persoonId, tekst, uiterlijk }: { persoonId: string; tekst: string; uiterlijk: Day | undefined },
): Promise<string> => {
  const id = crypto.randomUUID();
  await tables(scope)
    .insertInto('plan_coachbericht')
    .values({
      id,
      persoon_id: persoonId,
      van: uiterlijk === undefined ? 'medewerker' : 'inwoner',
      door: lezerOf(scope.actor),
      door_naam: scope.actor.naam,
      tekst,
      geschreven_op: scope.now.toString(),
      antwoord_uiterlijk: uiterlijk ?? null,
    })
    .execute();
  return id;
};

type Bladzijde = {
  /** Only what was written from this moment on. */
  readonly vanaf: string | undefined;
  /** Only what came before this number. */
  readonly voor: number | undefined;
  readonly aantal: number;
};

/** The newest of a page last, as one reads a talk. */
export const coachberichtenOf = async (
  scope: Scope,
  persoonId: string,
  { vanaf, voor, aantal }: Bladzijde,
): Promise<readonly Coachbericht[]> => {
  const rows = await tables(scope)
    .selectFrom('plan_coachbericht as b')
    .leftJoin('plan_coachafdoening as a', 'a.bericht_id', 'b.id')
    .select(['b.volgnummer', 'b.id', 'b.van', 'b.door', 'b.door_naam', 'b.tekst', 'b.geschreven_op'])
    .select('a.door_naam as afgedaan')
    .where('b.persoon_id', '=', persoonId)
    .$if(vanaf !== undefined, (vraag) => vraag.where('b.geschreven_op', '>=', vanaf ?? ''))
    .$if(voor !== undefined, (vraag) => vraag.where('b.volgnummer', '<', voor ?? 0))
    .orderBy('b.volgnummer', 'desc')
    .limit(aantal)
    .execute();
  return rows.toReversed().map((row) => ({
    volgnummer: row.volgnummer ?? 0,
    id: row.id,
    persoonId,
    van: row.van,
    door: { id: row.door, naam: row.door_naam },
    tekst: row.tekst,
    geschrevenOp: row.geschreven_op,
    afgedaanDoor: row.afgedaan ?? undefined,
  }));
};

/** Up to which number each reader of this resident's messages has read. */
export const gelezenOf = async (scope: Scope, persoonId: string): Promise<ReadonlyMap<string, number>> => {
  const rows = await tables(scope)
    .selectFrom('plan_coachgelezen')
    .select(['lezer', 'gelezen_tot'])
    .where('persoon_id', '=', persoonId)
    .execute();
  return new Map(rows.map(({ lezer, gelezen_tot }) => [lezer, gelezen_tot]));
};

/** Moves forward only. */
export const markGelezen = async (scope: Scope, persoonId: string, tot: number): Promise<void> => {
  await sql`INSERT INTO plan_coachgelezen AS g (lezer, persoon_id, gelezen_tot, op)
    VALUES (${lezerOf(scope.actor)}, ${persoonId}::uuid, ${tot}, ${scope.now.toString()}::timestamptz)
    ON CONFLICT (persoon_id, lezer) DO UPDATE SET gelezen_tot = excluded.gelezen_tot, op = excluded.op
    WHERE g.gelezen_tot < excluded.gelezen_tot`.execute(tables(scope));
};

/** How many messages of others this resident has not read. */
export const countOngelezen = async (scope: Scope, persoonId: string): Promise<number> => {
  const { rows } = await sql<{ aantal: number }>`
    SELECT count(*) AS aantal FROM plan_coachbericht b WHERE b.persoon_id = ${persoonId}::uuid AND b.van = 'medewerker'
      AND b.volgnummer > coalesce((SELECT gelezen_tot FROM plan_coachgelezen g
        WHERE g.persoon_id = b.persoon_id AND g.lezer = ${persoonId}), 0)`.execute(tables(scope));
  return rows[0]?.aantal ?? 0;
};

/** What a resident wrote after the last answer, and nobody said that it needs none. */
const wacht = sql.raw(`b.van = 'inwoner' AND NOT EXISTS (SELECT FROM plan_coachbericht a
    WHERE a.persoon_id = b.persoon_id AND a.van = 'medewerker' AND a.volgnummer > b.volgnummer)
  AND NOT EXISTS (SELECT FROM plan_coachafdoening d WHERE d.bericht_id = b.id)`);

export type Wachtend = { readonly id: string; readonly uiterlijk: Day };

/** The first message of this resident that waits for an answer. */
export const findWachtend = async (scope: Scope, persoonId: string): Promise<Wachtend | undefined> => {
  const { rows } = await sql<{ id: string; antwoord_uiterlijk: Day }>`
    SELECT b.id, b.antwoord_uiterlijk FROM plan_coachbericht b WHERE b.persoon_id = ${persoonId}::uuid AND ${wacht}
    ORDER BY b.volgnummer LIMIT 1`.execute(tables(scope));
  const [eerste] = rows;
  return eerste && { id: eerste.id, uiterlijk: eerste.antwoord_uiterlijk };
};

/** Says of all that waits that it needs no answer. @returns how many that were. */
export const closeWachtend = async (scope: Scope, persoonId: string): Promise<number> => {
  const { rows } = await sql<{ bericht_id: string }>`
    INSERT INTO plan_coachafdoening (bericht_id, door, door_naam, op)
    SELECT b.id, ${scope.actor.id}, ${scope.actor.naam}, ${scope.now.toString()}::timestamptz
    FROM plan_coachbericht b WHERE b.persoon_id = ${persoonId}::uuid AND ${wacht}
    ON CONFLICT DO NOTHING RETURNING bericht_id`.execute(tables(scope));
  return rows.length;
};

export type Postvakregel = {
  readonly persoonId: string;
  /** What others wrote and this colleague did not read. */
  readonly nieuw: number;
  /** The day promised for the first that waits; undefined when nothing waits. */
  readonly uiterlijk: Day | undefined;
};

/** Of whom this colleague holds on to or reads along with: who wrote or waits. What is late first, then what is due, then what is new. */
export const postvakOf = async (scope: Scope, aantal: number): Promise<readonly Postvakregel[]> => {
  const ik = scope.actor.id;
  const { rows } = await sql<{ persoon_id: string; nieuw: number; uiterlijk: Day | null }>`
    WITH mijn AS (
      SELECT persoon_id, '-infinity'::timestamptz AS vanaf FROM plan_eigenaarschap e WHERE medewerker_id = ${ik}
        AND NOT EXISTS (SELECT FROM plan_eigenaarschap v WHERE v.persoon_id = e.persoon_id AND v.vorige_vanaf = e.vanaf)
      UNION ALL SELECT persoon_id, vanaf FROM plan_meelezer WHERE medewerker_id = ${ik} AND tot IS NULL),
    stand AS (
      SELECT b.persoon_id,
        count(*) FILTER (WHERE b.door <> ${ik} AND b.volgnummer > coalesce(g.gelezen_tot, 0)) AS nieuw,
        min(b.antwoord_uiterlijk) FILTER (WHERE ${wacht}) AS uiterlijk
      FROM (SELECT persoon_id, min(vanaf) AS vanaf FROM mijn GROUP BY 1) m
      JOIN plan_coachbericht b ON b.persoon_id = m.persoon_id AND b.geschreven_op >= m.vanaf
      LEFT JOIN plan_coachgelezen g ON g.persoon_id = b.persoon_id AND g.lezer = ${ik}
      GROUP BY b.persoon_id)
    SELECT persoon_id, nieuw, uiterlijk FROM stand WHERE nieuw > 0 OR uiterlijk IS NOT NULL
    ORDER BY uiterlijk NULLS LAST, persoon_id LIMIT ${aantal}`.execute(tables(scope));
  return rows.map((row) => ({ persoonId: row.persoon_id, nieuw: row.nieuw, uiterlijk: row.uiterlijk ?? undefined }));
};

/** Of everybody in the municipality: whose answer is late, and who wrote while nobody holds on to him. */
export const blijvenLiggen = async (scope: Scope, aantal: number): Promise<readonly Postvakregel[]> => {
  const { rows } = await sql<{ persoon_id: string; uiterlijk: Day }>`
    SELECT b.persoon_id, min(b.antwoord_uiterlijk) AS uiterlijk FROM plan_coachbericht b
    WHERE ${wacht} AND (b.antwoord_uiterlijk < ${scope.today}::date
      OR NOT EXISTS (SELECT FROM plan_eigenaarschap e WHERE e.persoon_id = b.persoon_id))
    GROUP BY 1 ORDER BY 2, 1 LIMIT ${aantal}`.execute(tables(scope));
  return rows.map((row) => ({ persoonId: row.persoon_id, nieuw: 0, uiterlijk: row.uiterlijk }));
};

/** Removes what was written before this moment, with what was said about it. @returns how many. */
export const removeOudeCoachberichten = async (scope: Scope, voor: Temporal.Instant): Promise<number> => {
  const { numDeletedRows } = await tables(scope)
    .deleteFrom('plan_coachbericht')
    .where('geschreven_op', '<', voor.toString())
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

/** Whose message this is; undefined when it is there no more. */
export const findSchrijver = async (scope: Scope, id: string): Promise<string | undefined> =>
  (await tables(scope).selectFrom('plan_coachbericht').select('persoon_id').where('id', '=', id).executeTakeFirst())
    ?.persoon_id;
