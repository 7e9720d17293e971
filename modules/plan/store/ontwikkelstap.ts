/** Knows the steps of development that were recorded, each with its day and words. */
import type { Day } from '@samenkracht/core';
import { publish, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Gezet, isVerder, type Ontwikkelstap } from '../domain/ontwikkeling.ts';
import type { LijnTables } from './tabellen.ts';

export type Gezettestap = Gezet & {
  readonly id: string;
  readonly toelichting: string;
  /** Further than ever before: something to celebrate. */
  readonly verder: boolean;
  readonly doorNaam: string;
};

/** In the order in which they were recorded. */
export const stappenVan = async (scope: Scope, persoonId: string): Promise<readonly Gezettestap[]> => {
  const rows = await view<LijnTables>(scope.tx)
    .selectFrom('plan_ontwikkelstap')
    .select(['id', 'stap', 'op', 'toelichting', 'verder', 'door_naam'])
    .where('persoon_id', '=', persoonId)
    .orderBy('volgnummer')
    .execute();
  return rows.map(({ door_naam, ...row }) => ({ ...row, doorNaam: door_naam }));
};

const insertStap = async (
  scope: Scope,
  persoonId: string,
  nieuw: { readonly stap: Ontwikkelstap; readonly op: Day; readonly toelichting: string; readonly verder: boolean },
): Promise<void> => {
  await view<LijnTables>(scope.tx)
    .insertInto('plan_ontwikkelstap')
    .values({
      id: crypto.randomUUID(),
      persoon_id: persoonId,
      ...nieuw,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      vastgelegd_op: scope.now.toString(),
    })
    .execute();
};

/** Where somebody stands from that day on, said on his line. @returns whether he never was as far before. */
export const recordStap = async (
  scope: Scope,
  persoonId: string,
  { stap, op, toelichting }: { readonly stap: Ontwikkelstap; readonly op: Day; readonly toelichting: string },
): Promise<boolean> => {
  const verder = isVerder(await stappenVan(scope, persoonId), stap);
  await insertStap(scope, persoonId, { stap, op, toelichting, verder });
  await publish(scope, { soort: 'OntwikkelstapGezet', onderwerp: persoonId, data: { persoonId, stap, op, verder } });
  return verder;
};
