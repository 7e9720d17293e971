/** Knows why somebody came back, as it was written down and answered; the last one holds. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { NazorgTables } from './nazorgtabellen.ts';

export type Terugkeerreden = {
  readonly volgnummer: number;
  readonly uitstroomId: string;
  readonly redenen: readonly string[];
  readonly toelichting: string | undefined;
  readonly besprokenOp: Day;
  readonly doorNaam: string;
  /** Whether the resident says that it is right; undefined while he said nothing. */
  readonly klopt: boolean | undefined;
};

const tables = (scope: Scope) => view<NazorgTables>(scope.tx);

type Rij = {
  volgnummer: number;
  uitstroom_id: string;
  redenen: readonly string[];
  toelichting: string | null;
  besproken_op: Day;
  door_naam: string;
  klopt: boolean | null;
};

/** Of each of these ends the last one; an end without is not in it. */
export const redenenVan = async (
  scope: Scope,
  uitstroomIds: readonly string[],
): Promise<ReadonlyMap<string, Terugkeerreden>> => {
  const { rows } = await sql<Rij>`
    SELECT DISTINCT ON (r.uitstroom_id) r.volgnummer::int, r.uitstroom_id, r.redenen, r.toelichting, r.besproken_op,
      r.door_naam, a.klopt
    FROM plan_terugkeerreden r LEFT JOIN plan_terugkeerantwoord a ON a.volgnummer = r.volgnummer
    WHERE r.uitstroom_id = ANY (${[...uitstroomIds]}::uuid[])
    ORDER BY r.uitstroom_id, r.volgnummer DESC`.execute(tables(scope));
  return new Map(
    rows.map((row) => [
      row.uitstroom_id,
      {
        ...{ volgnummer: row.volgnummer, uitstroomId: row.uitstroom_id, redenen: row.redenen },
        ...{ besprokenOp: row.besproken_op, doorNaam: row.door_naam },
        toelichting: row.toelichting ?? undefined,
        klopt: row.klopt ?? undefined,
      },
    ]),
  );
};

export const laatsteReden = async (scope: Scope, uitstroomId: string): Promise<Terugkeerreden | undefined> =>
  (await redenenVan(scope, [uitstroomId])).get(uitstroomId);

export const insertReden = async (
  scope: Scope,
  uitstroomId: string,
  { redenen, toelichting, besprokenOp }: Pick<Terugkeerreden, 'redenen' | 'toelichting' | 'besprokenOp'>,
): Promise<void> => {
  await tables(scope)
    .insertInto('plan_terugkeerreden')
    .values({
      uitstroom_id: uitstroomId,
      redenen: [...redenen],
      toelichting: toelichting ?? null,
      besproken_op: besprokenOp,
      ...{ door: scope.actor.id, door_naam: scope.actor.naam, vastgelegd_op: scope.now.toString() },
    })
    .execute();
};

/** @returns false when he answered before. */
export const answerReden = async (scope: Scope, volgnummer: number, klopt: boolean): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tables(scope)
    .insertInto('plan_terugkeerantwoord')
    .values({ volgnummer, klopt, op: scope.now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};
