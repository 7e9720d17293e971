/** Knows where facts are recorded: appended, never changed. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Json, Scope } from '@samenkracht/platform/module';
import type { Feitbron, Feitstatus, VastgelegdFeit } from '../domain/feit.ts';

type FeitRow = {
  id: string;
  betreft_soort: VastgelegdFeit['betreftSoort'];
  betreft: string;
  naam: string;
  waarde: Json;
  geldig_van: Day;
  geldig_tot: Day | null;
  status: Feitstatus | null;
  bron: Feitbron;
  bron_verwijzing: string | null;
  toelichting: string | null;
  bekend_sinds: string;
  vervangt: string | null;
  vastgelegd_door: string;
  vastgelegd_door_naam: string;
};
type FeitTables = { uitkering_feit: FeitRow };

const toFeit = (row: FeitRow): VastgelegdFeit => ({
  id: row.id,
  betreftSoort: row.betreft_soort,
  betreft: row.betreft,
  naam: row.naam,
  waarde: row.waarde,
  geldig: { from: row.geldig_van, until: row.geldig_tot ?? undefined },
  status: row.status ?? undefined,
  bron: row.bron,
  bronVerwijzing: row.bron_verwijzing ?? undefined,
  toelichting: row.toelichting ?? undefined,
  bekendSinds: Temporal.Instant.from(row.bekend_sinds),
  vervangt: row.vervangt ?? undefined,
  vastgelegdDoor: row.vastgelegd_door,
  vastgelegdDoorNaam: row.vastgelegd_door_naam,
});

export type NieuwFeit = Pick<VastgelegdFeit, 'betreftSoort' | 'betreft' | 'naam' | 'waarde' | 'geldig' | 'bron'> &
  Partial<Pick<VastgelegdFeit, 'status' | 'bronVerwijzing' | 'toelichting' | 'vervangt'>>;

/** Records facts as learned now by the actor. */
export const appendFeiten = async (scope: Scope, nieuw: readonly NieuwFeit[]): Promise<readonly VastgelegdFeit[]> => {
  if (nieuw.length === 0) return [];
  const rows = await view<FeitTables>(scope.tx)
    .insertInto('uitkering_feit')
    .values(
      nieuw.map((feit) => ({
        id: crypto.randomUUID(),
        betreft_soort: feit.betreftSoort,
        betreft: feit.betreft,
        naam: feit.naam,
        // as text: a JSON string value would otherwise be sent as bare text
        waarde: JSON.stringify(feit.waarde),
        geldig_van: feit.geldig.from,
        geldig_tot: feit.geldig.until ?? null,
        status: feit.status ?? null,
        bron: feit.bron,
        bron_verwijzing: feit.bronVerwijzing ?? null,
        toelichting: feit.toelichting ?? null,
        bekend_sinds: scope.now.toString(),
        vervangt: feit.vervangt ?? null,
        vastgelegd_door: scope.actor.id,
        vastgelegd_door_naam: scope.actor.naam,
      })),
    )
    .returningAll()
    .execute();
  return rows.map(toFeit);
};

/** Everything recorded about these persons, households or zaken, oldest first. `knownAt` makes the current view of it. */
export const feitenOf = async (
  scope: Scope,
  betreft: readonly string[],
  naam?: string,
): Promise<readonly VastgelegdFeit[]> => {
  if (betreft.length === 0) return [];
  let query = view<FeitTables>(scope.tx).selectFrom('uitkering_feit').selectAll().where('betreft', 'in', betreft);
  if (naam !== undefined) query = query.where('naam', '=', naam);
  const rows = await query.orderBy('bekend_sinds').orderBy('id').execute();
  return rows.map(toFeit);
};
