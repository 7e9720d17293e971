/** Knows where proposals are kept, with a digest of what they were computed from. */
import { createHash } from 'node:crypto';
import { view } from '@samenkracht/platform/db';
import type { Json, Scope } from '@samenkracht/platform/module';
import { canonical } from '../domain/antwoorden.ts';
import type { Besluitinhoud } from '../domain/voorstel.ts';
import type { BesluitTables, VoorstelRow } from './tables.ts';

export type Voorstel = {
  readonly id: string;
  readonly zaakId: string;
  readonly inhoud: Besluitinhoud;
  readonly invoerHash: string;
  readonly toelichting: string;
  readonly status: VoorstelRow['status'];
  readonly voorgesteldDoor: { readonly id: string; readonly naam: string };
  readonly voorgesteldOp: string;
  readonly beslist: { readonly id: string; readonly naam: string; readonly op: string } | undefined;
  readonly redenTeruglegging: string | undefined;
};

const toVoorstel = (row: VoorstelRow): Voorstel => ({
  id: row.id,
  zaakId: row.zaak_id,
  // written by `insertVoorstel` below from this very type
  inhoud: row.besluit as unknown as Besluitinhoud,
  invoerHash: row.invoer_hash,
  toelichting: row.toelichting,
  status: row.status,
  voorgesteldDoor: { id: row.voorgesteld_door, naam: row.voorgesteld_door_naam },
  voorgesteldOp: row.voorgesteld_op,
  beslist:
    row.beslist_op === null || row.beslist_door === null
      ? undefined
      : { id: row.beslist_door, naam: row.beslist_door_naam ?? row.beslist_door, op: row.beslist_op },
  redenTeruglegging: row.reden_teruglegging ?? undefined,
});

/** The same facts, law and amounts give the same digest. */
export const hashBesluit = (inhoud: Besluitinhoud): string =>
  createHash('sha256')
    .update(canonical(JSON.parse(JSON.stringify(inhoud)) as Json))
    .digest('hex');

export const insertVoorstel = async (
  scope: Scope,
  zaakId: string,
  inhoud: Besluitinhoud,
  toelichting: string,
): Promise<Voorstel> => {
  const row = await view<BesluitTables>(scope.tx)
    .insertInto('uitkering_voorstel')
    .values({
      id: crypto.randomUUID(),
      zaak_id: zaakId,
      aard: inhoud.aard,
      besluit: JSON.stringify(inhoud),
      invoer_hash: hashBesluit(inhoud),
      toelichting,
      status: 'open',
      voorgesteld_door: scope.actor.id,
      voorgesteld_door_naam: scope.actor.naam,
      voorgesteld_op: scope.now.toString(),
      beslist_door: null,
      beslist_door_naam: null,
      beslist_op: null,
      reden_teruglegging: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toVoorstel(row);
};

/** Newest first. */
export const voorstellenOf = async (scope: Scope, zaakId: string): Promise<readonly Voorstel[]> => {
  const rows = await view<BesluitTables>(scope.tx)
    .selectFrom('uitkering_voorstel')
    .selectAll()
    .where('zaak_id', '=', zaakId)
    .orderBy('voorgesteld_op', 'desc')
    .execute();
  return rows.map(toVoorstel);
};

/** Holds the proposal: a double click on approve comes one after the other. */
export const lockVoorstel = async (scope: Scope, voorstelId: string): Promise<Voorstel | undefined> => {
  const row = await view<BesluitTables>(scope.tx)
    .selectFrom('uitkering_voorstel')
    .selectAll()
    .where('id', '=', voorstelId)
    .forUpdate()
    .executeTakeFirst();
  return row && toVoorstel(row);
};

export const closeVoorstel = async (
  scope: Scope,
  voorstelId: string,
  status: 'goedgekeurd' | 'teruggelegd',
  reden?: string,
): Promise<void> => {
  await view<BesluitTables>(scope.tx)
    .updateTable('uitkering_voorstel')
    .set({
      status,
      beslist_door: scope.actor.id,
      beslist_door_naam: scope.actor.naam,
      beslist_op: scope.now.toString(),
      reden_teruglegging: reden ?? null,
    })
    .where('id', '=', voorstelId)
    .execute();
};
