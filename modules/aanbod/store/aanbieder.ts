/** Knows providers, who works at one, and how somebody is invited to it. */
import { createHash, randomBytes } from 'node:crypto';
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { AanbiederRow, AanbodTables } from './tabellen.ts';

export type Aanbieder = {
  readonly id: string;
  readonly naam: string;
  readonly voorbeeld: boolean;
  /** The first day on which it gives nothing any more. */
  readonly tot: Day | undefined;
  readonly eindeReden: string | undefined;
};

const toAanbieder = (row: AanbiederRow): Aanbieder => ({
  id: row.id,
  naam: row.naam,
  voorbeeld: row.voorbeeld,
  tot: row.tot ?? undefined,
  eindeReden: row.einde_reden ?? undefined,
});

export const isGestopt = ({ tot }: Pick<Aanbieder, 'tot'>, vandaag: Day): boolean =>
  tot !== undefined && tot <= vandaag;

/** @returns undefined when there is one of this name. */
export const insertAanbieder = async (
  scope: Scope,
  naam: string,
  voorbeeld = false,
): Promise<Aanbieder | undefined> => {
  const row = await view<AanbodTables>(scope.tx)
    .insertInto('aanbod_aanbieder')
    .values({
      id: crypto.randomUUID(),
      naam,
      voorbeeld,
      tot: null,
      einde_reden: null,
      ingevoerd_door: scope.actor.id,
      ingevoerd_op: scope.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && toAanbieder(row);
};

export const findAanbieders = async (scope: Scope): Promise<readonly Aanbieder[]> => {
  const rows = await view<AanbodTables>(scope.tx).selectFrom('aanbod_aanbieder').selectAll().orderBy('naam').execute();
  return rows.map(toAanbieder);
};

export const findAanbieder = async (scope: Scope, id: string): Promise<Aanbieder | undefined> => {
  const row = await view<AanbodTables>(scope.tx)
    .selectFrom('aanbod_aanbieder')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toAanbieder(row);
};

export const endAanbieder = async (scope: Scope, id: string, tot: Day, reden: string): Promise<void> => {
  await view<AanbodTables>(scope.tx)
    .updateTable('aanbod_aanbieder')
    .set({ tot, einde_reden: reden })
    .where('id', '=', id)
    .execute();
};

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/** Days that an invitation can be used. */
export const uitnodigingsdagen = 14;

/** @returns the code, which is shown once: only its hash is kept. */
export const createUitnodiging = async (
  scope: Scope,
  aanbiederId: string,
): Promise<{ readonly code: string; readonly verlooptOp: string }> => {
  const code = randomBytes(18).toString('base64url');
  const verlooptOp = scope.now.add({ hours: 24 * uitnodigingsdagen }).toString();
  await view<AanbodTables>(scope.tx)
    .insertInto('aanbod_uitnodiging')
    .values({
      id: crypto.randomUUID(),
      aanbieder_id: aanbiederId,
      code_hash: hashOf(code),
      verloopt_op: verlooptOp,
      uitgenodigd_door: scope.actor.id,
      uitgenodigd_op: scope.now.toString(),
      gebruikt_door: null,
      gebruikt_op: null,
    })
    .execute();
  return { code, verlooptOp };
};

/** Uses an invitation up. @returns whose it is; undefined when it is unknown, over or used. */
export const takeUitnodiging = async (scope: Scope, code: string): Promise<string | undefined> => {
  const row = await view<AanbodTables>(scope.tx)
    .updateTable('aanbod_uitnodiging')
    .set({ gebruikt_door: scope.actor.id, gebruikt_op: scope.now.toString() })
    .where('code_hash', '=', hashOf(code))
    .where('gebruikt_op', 'is', null)
    .where('verloopt_op', '>', scope.now.toString())
    .returning('aanbieder_id')
    .executeTakeFirst();
  return row?.aanbieder_id;
};

/** Whoever works at a provider works at one. @returns whether he is new. */
export const insertMedewerker = async (
  scope: Scope,
  aanbiederId: string,
  wie: { readonly id: string; readonly naam: string },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await view<AanbodTables>(scope.tx)
    .insertInto('aanbod_aanbiedermedewerker')
    .values({ actor_id: wie.id, aanbieder_id: aanbiederId, naam: wie.naam, vanaf: scope.now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

/** The provider that who acts works at. */
export const findEigenAanbieder = async (scope: Scope): Promise<Aanbieder | undefined> => {
  const row = await view<AanbodTables>(scope.tx)
    .selectFrom('aanbod_aanbieder as a')
    .innerJoin('aanbod_aanbiedermedewerker as m', 'm.aanbieder_id', 'a.id')
    .selectAll('a')
    .where('m.actor_id', '=', scope.actor.id)
    .executeTakeFirst();
  return row && toAanbieder(row);
};
