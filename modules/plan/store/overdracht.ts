/** Knows the transfers: asked, with the day of the talk of the three, and how each ended. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Overdracht } from '../domain/eigenaar.ts';
import type { LijnTables, OverdrachtRow } from './tabellen.ts';

export type Overdrachtstand = Overdracht & {
  readonly persoonId: string;
  readonly toelichting: string;
  readonly gevraagdDoor: string;
  /** The last day on which it can be accepted. */
  readonly uiterlijk: Day;
  readonly afgelopenOp: string | undefined;
  readonly reden: string | undefined;
};

const toStand = (row: OverdrachtRow): Overdrachtstand => ({
  id: row.id,
  persoonId: row.persoon_id,
  van: row.van,
  naar: row.naar,
  toelichting: row.toelichting,
  gevraagdDoor: row.gevraagd_door,
  gevraagdOp: row.gevraagd_op,
  uiterlijk: row.uiterlijk as Day,
  ...(row.kennismaking === null ? {} : { kennismaking: row.kennismaking }),
  ...(row.afloop === null ? {} : { afloop: row.afloop }),
  afgelopenOp: row.afgelopen_op ?? undefined,
  reden: row.reden ?? undefined,
});

export type NieuweOverdracht = Pick<
  Overdrachtstand,
  'id' | 'persoonId' | 'van' | 'naar' | 'toelichting' | 'gevraagdDoor' | 'uiterlijk' | 'kennismaking'
>;

/** @returns false when one of this person waits already. */
export const insertOverdracht = async (scope: Scope, nieuw: NieuweOverdracht): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await view<LijnTables>(scope.tx)
    .insertInto('plan_overdracht')
    .values({
      id: nieuw.id,
      persoon_id: nieuw.persoonId,
      van: nieuw.van,
      naar: nieuw.naar,
      toelichting: nieuw.toelichting,
      gevraagd_door: nieuw.gevraagdDoor,
      gevraagd_op: scope.now.toString(),
      uiterlijk: nieuw.uiterlijk,
      kennismaking: nieuw.kennismaking ?? null,
      afloop: null,
      afgelopen_op: null,
      reden: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

/** Held until the transaction ends: of two that answer at once the second sees what the first did. */
export const lockOverdracht = async (scope: Scope, id: string): Promise<Overdrachtstand | undefined> => {
  const row = await view<LijnTables>(scope.tx)
    .selectFrom('plan_overdracht')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toStand(row);
};

/** Of this person, newest first. */
export const overdrachtenVan = async (scope: Scope, persoonId: string): Promise<readonly Overdrachtstand[]> => {
  const rows = await view<LijnTables>(scope.tx)
    .selectFrom('plan_overdracht')
    .selectAll()
    .where('persoon_id', '=', persoonId)
    .orderBy('gevraagd_op', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toStand);
};

export type Overdrachtkeuze = { readonly wie: 'mij' | 'iedereen'; readonly aantal: number };

/** Those that wait, who waits longest first; of oneself also what did not come about since a moment. */
export const openOverdrachten = async (
  scope: Scope,
  { wie, aantal }: Overdrachtkeuze,
  sinds: Temporal.Instant,
): Promise<readonly Overdrachtstand[]> => {
  const ik = scope.actor.id;
  const rows = await view<LijnTables>(scope.tx)
    .selectFrom('plan_overdracht')
    .selectAll()
    .where((eb) =>
      wie === 'iedereen'
        ? eb('afloop', 'is', null)
        : eb.or([
            eb('afloop', 'is', null).and(eb.or([eb('naar', '=', ik), eb('van', '=', ik)])),
            eb('van', '=', ik)
              .and('afloop', 'in', ['geweigerd', 'verlopen'])
              .and('afgelopen_op', '>', sinds.toString()),
          ]),
    )
    .orderBy('gevraagd_op')
    .orderBy('id')
    .limit(aantal)
    .execute();
  return rows.map(toStand);
};

export const storeKennismaking = async (scope: Scope, id: string, op: Day): Promise<void> => {
  await view<LijnTables>(scope.tx)
    .updateTable('plan_overdracht')
    .set({ kennismaking: op })
    .where('id', '=', id)
    .execute();
};

export const closeOverdracht = async (
  scope: Scope,
  id: string,
  afloop: NonNullable<Overdracht['afloop']>,
  reden?: string,
): Promise<void> => {
  await view<LijnTables>(scope.tx)
    .updateTable('plan_overdracht')
    .set({ afloop, afgelopen_op: scope.now.toString(), reden: reden ?? null })
    .where('id', '=', id)
    .execute();
};
