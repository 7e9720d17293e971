/** Knows why debts arose, per month of origin, and what a person decided about those of an earlier year. What is open stands on the ledger. */
import type { Day, Money, Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { MaandTables } from './maandtabellen.ts';

export type Vordering = {
  readonly maand: Month;
  readonly versie: number;
  readonly bedrag: Money;
  readonly oorzaak: string;
  readonly status: 'netto' | 'bruto beoordelen';
  readonly ontstaanOp: Day;
  /** The article on which it rests. */
  readonly grond: string;
  /** Set off at once, for six months (art. 58 lid 4 Pw), or claimed back by the decision that the resident got. */
  readonly wijze: 'verrekening' | 'terugvordering';
};

export const storeVorderingen = async (
  scope: Scope,
  uitkeringId: string,
  vorderingen: readonly Vordering[],
): Promise<void> => {
  if (vorderingen.length === 0) return;
  await view<MaandTables>(scope.tx)
    .insertInto('uitkering_vordering')
    .values(
      vorderingen.map(({ ontstaanOp, ...vordering }) => ({
        id: crypto.randomUUID(),
        uitkering_id: uitkeringId,
        ...vordering,
        ontstaan_op: ontstaanOp,
      })),
    )
    .execute();
};

export const vorderingenOf = async (
  scope: Scope,
  uitkeringIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Vordering[]>> => {
  const gevonden = new Map<string, Vordering[]>();
  if (uitkeringIds.length === 0) return gevonden;
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_vordering as v')
    .leftJoin('uitkering_vorderingbeoordeling as b', (join) =>
      join.onRef('b.uitkering_id', '=', 'v.uitkering_id').onRef('b.maand', '=', 'v.maand'),
    )
    .selectAll('v')
    .select('b.motivering')
    .where('v.uitkering_id', 'in', uitkeringIds)
    .orderBy('v.maand')
    .orderBy('v.versie')
    .execute();
  for (const row of rows) {
    const { maand, versie, bedrag, oorzaak, ontstaan_op, grond, wijze } = row;
    // what a person decided stays: it is not asked again for a later version of the same month
    const status = row.motivering === null ? row.status : 'netto';
    gevonden.set(row.uitkering_id, [
      ...(gevonden.get(row.uitkering_id) ?? []),
      { maand, versie, bedrag, oorzaak, status, ontstaanOp: ontstaan_op, grond, wijze },
    ]);
  }
  return gevonden;
};

/** @returns false when it was decided before. */
export const storeVorderingbeoordeling = async (
  scope: Scope,
  uitkeringId: string,
  maand: Month,
  motivering: string,
): Promise<boolean> => {
  const row = await view<MaandTables>(scope.tx)
    .insertInto('uitkering_vorderingbeoordeling')
    .values({
      uitkering_id: uitkeringId,
      maand,
      motivering,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      op: scope.now.toString(),
    })
    .onConflict((conflict) => conflict.columns(['uitkering_id', 'maand']).doNothing())
    .returning('maand')
    .executeTakeFirst();
  return row !== undefined;
};
