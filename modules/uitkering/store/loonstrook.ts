/** Knows which payslips a resident sent with the pay of a month. */
import type { Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { ColumnType, Selectable } from 'kysely';
import type { Lezing } from '../loonstrook/lezen.ts';

type LoonstrookRow = {
  document_id: string;
  uitkering_id: string;
  persoon_id: string;
  maand: Month;
  naam: string;
  ontvangen_op: string;
  /** Null of what came before payslips were read. */
  lezing: ColumnType<Lezing | null, string | null, never>;
};
type LoonstrookTables = { uitkering_loonstrook: LoonstrookRow };

export type Loonstrookbestand = {
  readonly documentId: string;
  readonly persoonId: string;
  readonly maand: Month;
  readonly naam: string;
  readonly ontvangenOp: string;
  readonly lezing: Lezing | undefined;
};

/** The same file for the same month is one. @returns whether it is new. */
export const storeLoonstrook = async (
  scope: Scope,
  uitkeringId: string,
  { documentId, persoonId, maand, naam, lezing }: Omit<Loonstrookbestand, 'ontvangenOp'>,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await view<LoonstrookTables>(scope.tx)
    .insertInto('uitkering_loonstrook')
    .values({
      document_id: documentId,
      uitkering_id: uitkeringId,
      persoon_id: persoonId,
      maand,
      naam,
      ontvangen_op: scope.now.toString(),
      lezing: lezing === undefined ? null : JSON.stringify(lezing),
    })
    .onConflict((conflict) => conflict.columns(['uitkering_id', 'maand', 'document_id']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

/** Of all months, or of one; the newest first. */
export const loonstrokenOf = async (
  scope: Scope,
  uitkeringId: string,
  maand?: Month,
): Promise<readonly Loonstrookbestand[]> => {
  const alle = view<LoonstrookTables>(scope.tx)
    .selectFrom('uitkering_loonstrook')
    .selectAll()
    .where('uitkering_id', '=', uitkeringId);
  const rows = await (maand === undefined ? alle : alle.where('maand', '=', maand))
    .orderBy('ontvangen_op', 'desc')
    .limit(100)
    .execute();
  return rows.map(toBestand);
};

export const isGestuurd = async (scope: Scope, uitkeringId: string, documentId: string): Promise<boolean> => {
  const row = await view<LoonstrookTables>(scope.tx)
    .selectFrom('uitkering_loonstrook')
    .select('document_id')
    .where('uitkering_id', '=', uitkeringId)
    .where('document_id', '=', documentId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};

const toBestand = (row: Selectable<LoonstrookRow>): Loonstrookbestand => ({
  documentId: row.document_id,
  persoonId: row.persoon_id,
  maand: row.maand,
  naam: row.naam,
  ontvangenOp: row.ontvangen_op,
  lezing: row.lezing ?? undefined,
});
