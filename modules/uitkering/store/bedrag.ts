/** Knows the amounts that a municipality adds: entered by one, signed by another, never changed. */
import type { Day } from '@samenkracht/core';
import type { AanvullendeRij } from '@samenkracht/law';
import { view } from '@samenkracht/platform/db';
import type { Json, Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { MaandTables } from './maandtabellen.ts';

export type Bedrag = {
  readonly id: string;
  /** Entered together with others, to be signed together. */
  readonly levering: string | undefined;
  readonly tabel: string;
  readonly vanaf: Day;
  readonly tot: Day;
  readonly waarde: unknown;
  readonly bron: string;
  readonly link: string;
  readonly ingevoerdDoor: string;
  readonly ingevoerdDoorNaam: string;
  readonly ingevoerdOp: string;
  readonly goedgekeurdDoorNaam: string | undefined;
  readonly goedgekeurdOp: string | undefined;
};

export type NieuwBedrag = Pick<Bedrag, 'tabel' | 'vanaf' | 'tot' | 'bron' | 'link'> & { readonly waarde: Json };

export const storeBedrag = async (scope: Scope, bedrag: NieuwBedrag): Promise<string> => {
  const id = crypto.randomUUID();
  await view<MaandTables>(scope.tx)
    .insertInto('uitkering_bedrag')
    .values(rowOf(scope, id, null, bedrag))
    .execute();
  return id;
};

/** All of them or none: who signs, signs for the whole delivery. */
export const storeLevering = async (scope: Scope, bedragen: readonly NieuwBedrag[]): Promise<string> => {
  const levering = crypto.randomUUID();
  await view<MaandTables>(scope.tx)
    .insertInto('uitkering_bedrag')
    .values(bedragen.map((bedrag) => rowOf(scope, crypto.randomUUID(), levering, bedrag)))
    .execute();
  return levering;
};

const rowOf = (scope: Scope, id: string, levering: string | null, { waarde, ...bedrag }: NieuwBedrag) => ({
  id,
  levering,
  ...bedrag,
  waarde: JSON.stringify(waarde),
  ingevoerd_door: scope.actor.id,
  ingevoerd_door_naam: scope.actor.naam,
  ingevoerd_op: scope.now.toString(),
});

/** @returns false when it was approved before. */
export const storeBedragGoedkeuring = async (scope: Scope, bedrag: Bedrag): Promise<boolean> => {
  const row = await view<MaandTables>(scope.tx)
    .insertInto('uitkering_bedrag_goedkeuring')
    .values({
      bedrag_id: bedrag.id,
      ingevoerd_door: bedrag.ingevoerdDoor,
      goedgekeurd_door: scope.actor.id,
      goedgekeurd_door_naam: scope.actor.naam,
      goedgekeurd_op: scope.now.toString(),
    })
    .onConflict((conflict) => conflict.column('bedrag_id').doNothing())
    .returning('bedrag_id')
    .executeTakeFirst();
  return row !== undefined;
};

export const findBedragen = async (scope: Scope): Promise<readonly Bedrag[]> => {
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_bedrag')
    .leftJoin('uitkering_bedrag_goedkeuring as g', 'g.bedrag_id', 'uitkering_bedrag.id')
    .selectAll('uitkering_bedrag')
    .select(['g.goedgekeurd_door_naam', 'g.goedgekeurd_op'])
    .orderBy('uitkering_bedrag.ingevoerd_op', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    levering: row.levering ?? undefined,
    tabel: row.tabel,
    vanaf: row.vanaf,
    tot: row.tot,
    waarde: row.waarde,
    bron: row.bron,
    link: row.link,
    ingevoerdDoor: row.ingevoerd_door,
    ingevoerdDoorNaam: row.ingevoerd_door_naam,
    ingevoerdOp: row.ingevoerd_op,
    goedgekeurdDoorNaam: row.goedgekeurd_door_naam ?? undefined,
    goedgekeurdOp: row.goedgekeurd_op ?? undefined,
  }));
};

/** Another one for each set of amounts that were signed for: they are added, never changed. */
export const aanvullingsversie = async (scope: Scope): Promise<string> => {
  const { rows } = await sql<{ versie: string | null }>`
    select md5(string_agg(bedrag_id::text, ' ' order by bedrag_id)) as versie from uitkering_bedrag_goedkeuring`.execute(
    view<MaandTables>(scope.tx),
  );
  return rows[0]?.versie ?? 'geen';
};

/** What counts in a calculation: only rows that two people signed for, the newest last so that it wins. */
export const aanvullendeRijen = async (scope: Scope): Promise<readonly AanvullendeRij[]> =>
  (await findBedragen(scope))
    .filter(({ goedgekeurdDoorNaam }) => goedgekeurdDoorNaam !== undefined)
    .reverse()
    .map((bedrag) => ({
      tabel: bedrag.tabel,
      vanaf: bedrag.vanaf,
      tot: bedrag.tot,
      waarde: bedrag.waarde,
      zekerheid: 'een bron',
      bron: [`${bedrag.bron} (${bedrag.link})`],
      ingevoerdDoor: bedrag.ingevoerdDoorNaam,
      goedgekeurdDoor: bedrag.goedgekeurdDoorNaam ?? '',
    }));
