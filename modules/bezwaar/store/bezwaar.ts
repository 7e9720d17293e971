/** Knows objections with the decision each is against. */
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Selectable, Updateable } from 'kysely';
import type { Bezwaar } from '../domain/bezwaar.ts';
import { findBesluit, toBesluit } from './besluit.ts';
import type { BezwaarRow, BezwaarTables } from './tables.ts';

const toBezwaar = (row: Selectable<BezwaarRow>, besluit: Bezwaar['besluit']): Bezwaar => ({
  id: row.id,
  besluit,
  persoonId: row.persoon_id,
  wijze: row.wijze,
  ontvangenOp: row.ontvangen_op,
  terPostOp: row.ter_post_op ?? undefined,
  wilGehoordWorden: row.wil_gehoord_worden ?? undefined,
  gronden: row.gronden ?? undefined,
  grondenOp: row.gronden_op ?? undefined,
  herstelUiterlijk: row.herstel_uiterlijk ?? undefined,
  redenTeLaat: row.reden_te_laat ?? undefined,
  verschoonbaar:
    row.verschoonbaar === null
      ? undefined
      : { keuze: row.verschoonbaar, motivering: row.verschoonbaar_motivering ?? '' },
  hoorzitting:
    row.hoorzitting_op === null ? undefined : { op: row.hoorzitting_op, plaats: row.hoorzitting_plaats ?? '' },
  gehoord:
    row.gehoord_op === null
      ? undefined
      : { op: row.gehoord_op, door: row.hoorder_naam ?? '', verslag: row.verslag ?? '' },
  afgezien:
    row.afgezien_grond === null
      ? undefined
      : { grond: row.afgezien_grond, toelichting: row.afgezien_toelichting ?? '' },
  ingebrekestellingOp: row.ingebrekestelling_op ?? undefined,
  ingetrokkenOp: row.ingetrokken_op ?? undefined,
  kostenGevraagdOp: row.kosten_gevraagd_op ?? undefined,
});

export const findBezwaar = async (scope: Scope, id: string): Promise<Bezwaar | undefined> => {
  const row = await view<BezwaarTables>(scope.tx)
    .selectFrom('bezwaar')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  const besluit = row && (await findBesluit(scope, row.besluit_id));
  return row && besluit && toBezwaar(row, besluit);
};

/** With their decisions, in one question. */
const findWhere = async (scope: Scope, kolom: 'z.persoon_id' | 'z.id', ids: readonly string[]) => {
  if (ids.length === 0) return [];
  const rows = await view<BezwaarTables>(scope.tx)
    .selectFrom('bezwaar as z')
    .innerJoin('bezwaar_besluit as b', 'b.id', 'z.besluit_id')
    .selectAll('z')
    .select(['b.soort', 'b.onderwerp', 'b.kenmerk', 'b.persoon_ids', 'b.bekendgemaakt_op', 'b.genomen_door'])
    .select('b.voorbereid_door')
    .where(kolom, 'in', ids)
    .orderBy('z.ontvangen_op', 'desc')
    .limit(500)
    .execute();
  return rows.map((row) => toBezwaar(row, toBesluit({ ...row, id: row.besluit_id })));
};

export const bezwarenOf = (scope: Scope, persoonIds: readonly string[]): Promise<readonly Bezwaar[]> =>
  findWhere(scope, 'z.persoon_id', persoonIds);

export const bezwarenMet = (scope: Scope, ids: readonly string[]): Promise<readonly Bezwaar[]> =>
  findWhere(scope, 'z.id', ids);

type Nieuw = Pick<
  Bezwaar,
  | 'id'
  | 'persoonId'
  | 'wijze'
  | 'ontvangenOp'
  | 'terPostOp'
  | 'wilGehoordWorden'
  | 'gronden'
  | 'herstelUiterlijk'
  | 'redenTeLaat'
> & { readonly besluitId: string };

/** @returns false when there is one already: the other click was first. */
export const insertBezwaar = async (scope: Scope, nieuw: Nieuw): Promise<boolean> => {
  const row = await view<BezwaarTables>(scope.tx)
    .insertInto('bezwaar')
    .values({
      id: nieuw.id,
      besluit_id: nieuw.besluitId,
      persoon_id: nieuw.persoonId,
      wijze: nieuw.wijze,
      ontvangen_op: nieuw.ontvangenOp,
      ter_post_op: nieuw.terPostOp ?? null,
      wil_gehoord_worden: nieuw.wilGehoordWorden ?? null,
      gronden: nieuw.gronden ?? null,
      gronden_op: nieuw.gronden === undefined ? null : nieuw.ontvangenOp,
      herstel_uiterlijk: nieuw.herstelUiterlijk ?? null,
      reden_te_laat: nieuw.redenTeLaat ?? null,
    } as BezwaarRow)
    .onConflict((conflict) =>
      conflict.columns(['besluit_id', 'persoon_id']).where('ingetrokken_op', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
};

export const updateBezwaar = async (
  scope: Scope,
  id: string,
  wijziging: Omit<Updateable<BezwaarRow>, 'id' | 'besluit_id' | 'persoon_id' | 'wijze' | 'ontvangen_op'>,
): Promise<void> => {
  await view<BezwaarTables>(scope.tx).updateTable('bezwaar').set(wijziging).where('id', '=', id).execute();
};
