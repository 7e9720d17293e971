/** Knows the offer of independent client support (art. 2.2.4 Wmo 2015): what somebody said to it, who still waits, and what came of it. */
import { err, ok, type Result } from '@samenkracht/core';
import { publish, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Intake, IntakeRefusal, Keuze, Ondersteuningafloop, Ondersteuningbij } from '../domain/intake.ts';
import type { IntakeTables } from './tabellen.ts';

export type Ondersteuning = {
  readonly nummer: number;
  readonly persoonId: string;
  readonly keuze: Keuze;
  readonly bij: Ondersteuningbij;
  readonly op: string;
  readonly afloop:
    | {
        readonly uitkomst: Ondersteuningafloop;
        readonly organisatie: string | null;
        readonly door: string;
        readonly op: string;
      }
    | undefined;
};

type Nieuw = {
  readonly persoonId: string;
  /** Where it was offered; undefined is not in an intake. */
  readonly intake: Intake | undefined;
  readonly bij: Ondersteuningbij;
  readonly keuze: Keuze;
};

/** Each offer is kept with what he said, so that use can be counted. */
export const storeOndersteuning = async (scope: Scope, { persoonId, intake, bij, keuze }: Nieuw): Promise<void> => {
  await view<IntakeTables>(scope.tx)
    .insertInto('intake_ondersteuning')
    .values({
      intake_id: intake?.id ?? null,
      persoon_id: persoonId,
      bij,
      keuze,
      door: scope.actor.id,
      op: scope.now.toString(),
    })
    .execute();
  await publish(scope, {
    soort: 'ClientondersteuningAangeboden',
    onderwerp: intake?.id ?? persoonId,
    data: { persoonId, keuze, bij },
  });
};

type Row = {
  nummer: number;
  persoon_id: string;
  keuze: Keuze;
  bij: Ondersteuningbij;
  op: string;
  uitkomst: Ondersteuningafloop | null;
  organisatie: string | null;
  afloop_door: string | null;
  afloop_op: string | null;
};

const toOndersteuning = (row: Row): Ondersteuning => ({
  nummer: row.nummer,
  persoonId: row.persoon_id,
  keuze: row.keuze,
  bij: row.bij,
  op: row.op,
  afloop:
    row.uitkomst === null || row.afloop_door === null || row.afloop_op === null
      ? undefined
      : { uitkomst: row.uitkomst, organisatie: row.organisatie, door: row.afloop_door, op: row.afloop_op },
});

const kolommen = sql`o.volgnummer AS nummer, o.persoon_id, o.keuze, o.bij, o.op,
  a.uitkomst, a.organisatie, a.door_naam AS afloop_door, a.op AS afloop_op`;

/** What he said last, wherever it was offered. @param door only what this person said for him. */
export const ondersteuningVan = async (
  scope: Scope,
  persoonId: string,
  door?: string,
): Promise<Ondersteuning | undefined> => {
  const { rows } = await sql<Row>`
    SELECT ${kolommen} FROM intake_ondersteuning o
    LEFT JOIN intake_ondersteuningafloop a ON a.ondersteuning = o.volgnummer
    WHERE o.persoon_id = ${persoonId} AND (${door ?? null}::text IS NULL OR o.door = ${door ?? null})
    ORDER BY o.volgnummer DESC LIMIT 1`.execute(view<IntakeTables>(scope.tx));
  const [row] = rows;
  return row && toOndersteuning(row);
};

/** Who said yes last and was not passed on yet: who waits longest first. */
export const openOndersteuningen = async (scope: Scope): Promise<readonly Ondersteuning[]> => {
  const { rows } = await sql<Row>`
    SELECT ${kolommen} FROM (
      SELECT DISTINCT ON (persoon_id) * FROM intake_ondersteuning ORDER BY persoon_id, volgnummer DESC
    ) o LEFT JOIN intake_ondersteuningafloop a ON a.ondersteuning = o.volgnummer
    WHERE o.keuze = 'ja' AND a.ondersteuning IS NULL ORDER BY o.op, o.volgnummer`.execute(view<IntakeTables>(scope.tx));
  return rows.map(toOndersteuning);
};

type Afloop =
  | { readonly uitkomst: 'doorgegeven'; readonly organisatie: string }
  | { readonly uitkomst: 'niet meer nodig'; readonly organisatie: null };

/** Of two who settle it at once the second is told that it is done. */
export const settleOndersteuning = async (
  scope: Scope,
  persoonId: string,
  { uitkomst, organisatie }: Afloop,
): Promise<Result<void, IntakeRefusal>> => {
  const wens = await ondersteuningVan(scope, persoonId);
  if (wens?.keuze !== 'ja' || wens.afloop !== undefined) return err({ code: 'ONDERSTEUNING_NIET_GEVRAAGD' });
  const row = await view<IntakeTables>(scope.tx)
    .insertInto('intake_ondersteuningafloop')
    .values({
      ondersteuning: wens.nummer,
      uitkomst,
      organisatie,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      op: scope.now.toString(),
    })
    .onConflict((al) => al.doNothing())
    .returning('ondersteuning')
    .executeTakeFirst();
  if (row === undefined) return err({ code: 'ONDERSTEUNING_NIET_GEVRAAGD' });
  await publish(scope, {
    soort: 'ClientondersteuningGeregeld',
    onderwerp: persoonId,
    data: { persoonId, uitkomst },
  });
  return ok(undefined);
};
