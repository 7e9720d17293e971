/** Knows the decisions that a person can object to. */
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { AanvechtbaarBesluit } from '../domain/bezwaar.ts';
import type { BesluitRow, BezwaarTables } from './tables.ts';

export const toBesluit = (row: Omit<BesluitRow, 'bekend_op'>): AanvechtbaarBesluit => ({
  id: row.id,
  soort: row.soort,
  onderwerp: row.onderwerp ?? undefined,
  kenmerk: row.kenmerk,
  persoonIds: row.persoon_ids,
  bekendgemaaktOp: row.bekendgemaakt_op,
  genomenDoor: row.genomen_door ?? undefined,
  voorbereidDoor: row.voorbereid_door ?? undefined,
});

/** The same decision a second time adds nothing. */
export const insertBesluit = async (scope: Scope, besluit: AanvechtbaarBesluit): Promise<void> => {
  await view<BezwaarTables>(scope.tx)
    .insertInto('bezwaar_besluit')
    .values({
      id: besluit.id,
      soort: besluit.soort,
      onderwerp: besluit.onderwerp ?? null,
      kenmerk: besluit.kenmerk,
      persoon_ids: [...besluit.persoonIds],
      bekendgemaakt_op: besluit.bekendgemaaktOp,
      genomen_door: besluit.genomenDoor ?? null,
      voorbereid_door: besluit.voorbereidDoor ?? null,
      bekend_op: scope.now.toString(),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
};

export const findBesluit = async (scope: Scope, id: string): Promise<AanvechtbaarBesluit | undefined> => {
  const row = await view<BezwaarTables>(scope.tx)
    .selectFrom('bezwaar_besluit')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toBesluit(row);
};

export type BesluitMetBezwaar = AanvechtbaarBesluit & { readonly bezwaarId: string | undefined };

/** Newest first, each with the objection that stands against it. */
export const besluitenOf = async (
  scope: Scope,
  persoonIds: readonly string[],
): Promise<readonly BesluitMetBezwaar[]> => {
  const rows = await view<BezwaarTables>(scope.tx)
    .selectFrom('bezwaar_besluit as b')
    .leftJoin('bezwaar as z', (join) => join.onRef('z.besluit_id', '=', 'b.id').on('z.ingetrokken_op', 'is', null))
    .selectAll('b')
    .select('z.id as bezwaar_id')
    .where(sql<boolean>`b.persoon_ids && ${[...persoonIds]}::uuid[]`)
    .orderBy('b.bekendgemaakt_op', 'desc')
    .orderBy('b.bekend_op', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({ ...toBesluit(row), bezwaarId: row.bezwaar_id ?? undefined }));
};
