/** Knows who may act for whom, as it was written down; nothing is changed, it only ends. */
import { randomUUID } from 'node:crypto';
import { type Day, day } from '@samenkracht/core';
import { type Tx, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Selectable } from 'kysely';
import { isVertegenwoordiging, type Vertegenwoordiging } from '../domain/vertegenwoordiging.ts';
import type { ToegangTables } from './tables.ts';

type Row = Selectable<ToegangTables['toegang_vertegenwoordiging']>;

/** It ends at the day it was ended, or at the end that was known from the start: whichever is first. */
const endOf = ({ geldig_tot, beeindigd_per }: Row): Day | undefined => {
  const [first] = [geldig_tot, beeindigd_per].filter((end) => end !== null).sort();
  return first === undefined ? undefined : day(first);
};

const toVertegenwoordiging = (row: Row): Vertegenwoordiging => ({
  id: row.id,
  soort: row.soort,
  persoonId: row.persoon_id,
  vertegenwoordigerId: row.vertegenwoordiger_id,
  onderwerpId: row.onderwerp_id ?? undefined,
  grond: row.grond,
  geldig: { from: day(row.geldig_van), until: endOf(row) },
});

/** @throws when it is no representation: the caller judged that before. */
export const insertVertegenwoordiging = async (
  scope: Scope,
  wish: Omit<Vertegenwoordiging, 'id'>,
): Promise<Vertegenwoordiging> => {
  if (!isVertegenwoordiging(wish)) throw new Error(`not a representation of kind ${wish.soort}`);
  const id = randomUUID();
  await view<ToegangTables>(scope.tx)
    .insertInto('toegang_vertegenwoordiging')
    .values({
      id,
      soort: wish.soort,
      persoon_id: wish.persoonId,
      vertegenwoordiger_id: wish.vertegenwoordigerId,
      onderwerp_id: wish.onderwerpId ?? null,
      grond: wish.grond.trim(),
      geldig_van: wish.geldig.from,
      geldig_tot: wish.geldig.until ?? null,
      vastgelegd_op: scope.now.toString(),
      vastgelegd_door: scope.actor.id,
      beeindigd_per: null,
      beeindigd_op: null,
    })
    .execute();
  return { ...wish, id };
};

export const endVertegenwoordiging = async (scope: Scope, id: string, per: Day): Promise<void> => {
  await view<ToegangTables>(scope.tx)
    .updateTable('toegang_vertegenwoordiging')
    .set({ beeindigd_per: per, beeindigd_op: scope.now.toString() })
    .where('id', '=', id)
    .where('beeindigd_op', 'is', null)
    .execute();
};

export const findVertegenwoordigingenDoor = async (
  tx: Tx,
  vertegenwoordigerId: string,
): Promise<readonly Vertegenwoordiging[]> => {
  const rows = await view<ToegangTables>(tx)
    .selectFrom('toegang_vertegenwoordiging')
    .selectAll()
    .where('vertegenwoordiger_id', '=', vertegenwoordigerId)
    .execute();
  return rows.map(toVertegenwoordiging);
};

export const findVertegenwoordigingenBij = async (
  tx: Tx,
  onderwerpId: string,
): Promise<readonly Vertegenwoordiging[]> => {
  const rows = await view<ToegangTables>(tx)
    .selectFrom('toegang_vertegenwoordiging')
    .selectAll()
    .where('onderwerp_id', '=', onderwerpId)
    .execute();
  return rows.map(toVertegenwoordiging);
};
