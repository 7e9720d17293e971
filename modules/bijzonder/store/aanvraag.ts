/** Knows applications with what is known of each, their decisions and payments. */
import { bezwaartermijn } from '@samenkracht/awb';
import type { Day, Iban, Money, Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Json, Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Feiten, Regeling, Uitkomst } from '../domain/regeling.ts';

export type Aanvraag = {
  readonly id: string;
  readonly persoonId: string;
  readonly regeling: Regeling;
  readonly omschrijving: string;
  readonly iban: Iban;
  readonly ontvangenOp: Day;
};

export type Besluit = Uitkomst & {
  readonly id: string;
  readonly aanvraagId: string;
  readonly totEnMet: Month | undefined;
  readonly feiten: Feiten;
  readonly status: 'open' | 'genomen' | 'teruggelegd';
  readonly voorgesteldDoor: { readonly id: string; readonly naam: string };
  readonly genomenDoor: { readonly id: string; readonly naam: string } | undefined;
  readonly bekendgemaaktOp: Day | undefined;
  readonly bezwaarTotEnMet: Day | undefined;
};

type AanvraagRow = {
  id: string;
  persoon_id: string;
  regeling: Regeling;
  omschrijving: string;
  iban: string;
  ontvangen_op: Day;
};
type FeitRow = {
  aanvraag_id: string;
  feit: string;
  waarde: unknown;
  bron: 'inwoner' | 'consulent' | 'gemeente';
  door: string;
  op: string;
  volgnummer?: number;
};
type BesluitRow = {
  id: string;
  aanvraag_id: string;
  verleend: boolean;
  bedrag: Money;
  reden: string;
  tot_en_met: Month | null;
  feiten: unknown;
  status: Besluit['status'];
  voorgesteld_door: string;
  voorgesteld_door_naam: string;
  voorgesteld_op: string;
  genomen_door: string | null;
  genomen_door_naam: string | null;
  bekendgemaakt_op: Day | null;
  bezwaar_tot_en_met: Day | null;
};
type Tables = {
  bijzonder_aanvraag: AanvraagRow;
  bijzonder_feit: FeitRow;
  bijzonder_besluit: BesluitRow;
};

const toAanvraag = (row: AanvraagRow): Aanvraag => ({
  id: row.id,
  persoonId: row.persoon_id,
  regeling: row.regeling,
  omschrijving: row.omschrijving,
  iban: row.iban as Iban,
  ontvangenOp: row.ontvangen_op,
});

const toBesluit = (row: BesluitRow): Besluit => ({
  id: row.id,
  aanvraagId: row.aanvraag_id,
  verleend: row.verleend,
  bedrag: row.bedrag,
  reden: row.reden,
  totEnMet: row.tot_en_met ?? undefined,
  // written by `insertBesluit` from this very type
  feiten: row.feiten as Feiten,
  status: row.status,
  voorgesteldDoor: { id: row.voorgesteld_door, naam: row.voorgesteld_door_naam },
  genomenDoor:
    row.genomen_door === null ? undefined : { id: row.genomen_door, naam: row.genomen_door_naam ?? row.genomen_door },
  bekendgemaaktOp: row.bekendgemaakt_op ?? undefined,
  bezwaarTotEnMet: row.bezwaar_tot_en_met ?? undefined,
});

export const insertAanvraag = async (scope: Scope, nieuw: Aanvraag): Promise<void> => {
  await view<Tables>(scope.tx)
    .insertInto('bijzonder_aanvraag')
    .values({
      id: nieuw.id,
      persoon_id: nieuw.persoonId,
      regeling: nieuw.regeling,
      omschrijving: nieuw.omschrijving,
      iban: nieuw.iban,
      ontvangen_op: nieuw.ontvangenOp,
    })
    .execute();
};

export const findAanvraag = async (scope: Scope, id: string): Promise<Aanvraag | undefined> => {
  const row = await view<Tables>(scope.tx)
    .selectFrom('bijzonder_aanvraag')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toAanvraag(row);
};

export const aanvragenOf = async (scope: Scope, persoonIds: readonly string[]): Promise<readonly Aanvraag[]> => {
  if (persoonIds.length === 0) return [];
  const rows = await view<Tables>(scope.tx)
    .selectFrom('bijzonder_aanvraag')
    .selectAll()
    .where('persoon_id', 'in', persoonIds)
    .orderBy('ontvangen_op', 'desc')
    .execute();
  return rows.map(toAanvraag);
};

export const aanvragenMet = async (scope: Scope, ids: readonly string[]): Promise<readonly Aanvraag[]> => {
  if (ids.length === 0) return [];
  const rows = await view<Tables>(scope.tx)
    .selectFrom('bijzonder_aanvraag')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  return rows.map(toAanvraag);
};

export const storeFeiten = async (
  scope: Scope,
  aanvraagId: string,
  feiten: Feiten,
  bron: FeitRow['bron'],
): Promise<void> => {
  const rows = Object.entries(feiten).map(([feit, waarde]) => ({
    aanvraag_id: aanvraagId,
    feit,
    waarde: JSON.stringify(waarde),
    bron,
    door: scope.actor.id,
    op: scope.now.toString(),
  }));
  if (rows.length > 0) await view<Tables>(scope.tx).insertInto('bijzonder_feit').values(rows).execute();
};

export const feitenOf = async (scope: Scope, aanvraagId: string): Promise<Feiten> => {
  const rows = await view<Tables>(scope.tx)
    .selectFrom('bijzonder_feit')
    .select(['feit', 'waarde'])
    .where('aanvraag_id', '=', aanvraagId)
    .orderBy('volgnummer')
    .execute();
  return Object.fromEntries(rows.map(({ feit, waarde }) => [feit, waarde as Json]));
};

/** The last day on which this person was granted it, as far as it was decided here. */
export const vorigeVerlening = async (
  scope: Scope,
  persoonId: string,
  regeling: Regeling,
): Promise<Day | undefined> => {
  const row = await view<Tables>(scope.tx)
    .selectFrom('bijzonder_besluit as b')
    .innerJoin('bijzonder_aanvraag as a', 'a.id', 'b.aanvraag_id')
    .select('b.bekendgemaakt_op')
    .where('a.persoon_id', '=', persoonId)
    .where('a.regeling', '=', regeling)
    .where('b.status', '=', 'genomen')
    .where('b.verleend', '=', true)
    .orderBy('b.bekendgemaakt_op', 'desc')
    .executeTakeFirst();
  return row?.bekendgemaakt_op ?? undefined;
};

/** The decision or proposal that stands, else the newest that was given back; held until the transaction ends. */
export const lockBesluit = async (scope: Scope, aanvraagId: string): Promise<Besluit | undefined> => {
  const row = await view<Tables>(scope.tx)
    .selectFrom('bijzonder_besluit')
    .selectAll()
    .where('aanvraag_id', '=', aanvraagId)
    .orderBy(sql`status = 'teruggelegd'`)
    .orderBy('voorgesteld_op', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row && toBesluit(row);
};

export const findBesluitVan = async (scope: Scope, id: string): Promise<Besluit | undefined> => {
  const row = await view<Tables>(scope.tx)
    .selectFrom('bijzonder_besluit')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toBesluit(row);
};

export const insertBesluit = async (
  scope: Scope,
  aanvraagId: string,
  uitkomst: Uitkomst,
  feiten: Feiten,
  totEnMet: Month | undefined,
): Promise<void> => {
  await view<Tables>(scope.tx)
    .insertInto('bijzonder_besluit')
    .values({
      id: crypto.randomUUID(),
      aanvraag_id: aanvraagId,
      verleend: uitkomst.verleend,
      bedrag: uitkomst.bedrag,
      reden: uitkomst.reden,
      tot_en_met: totEnMet ?? null,
      feiten: JSON.stringify(feiten),
      status: 'open',
      voorgesteld_door: scope.actor.id,
      voorgesteld_door_naam: scope.actor.naam,
      voorgesteld_op: scope.now.toString(),
      genomen_door: null,
      genomen_door_naam: null,
      bekendgemaakt_op: null,
      bezwaar_tot_en_met: null,
    })
    .execute();
};

export const closeBesluit = async (scope: Scope, id: string, status: 'genomen' | 'teruggelegd'): Promise<void> => {
  await view<Tables>(scope.tx)
    .updateTable('bijzonder_besluit')
    .set({
      status,
      ...(status === 'genomen'
        ? {
            genomen_door: scope.actor.id,
            genomen_door_naam: scope.actor.naam,
            bekendgemaakt_op: scope.today,
            bezwaar_tot_en_met: bezwaartermijn(scope.today).uitersteDag,
          }
        : {}),
    })
    .where('id', '=', id)
    .execute();
};
