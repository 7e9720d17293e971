/** Knows the use of instruments for who keeps the contracts: which participations cost money, and who is still at a provider. */
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { lopend } from '../domain/verwijzing.ts';
import type { AanbodTables } from './tabellen.ts';

/** Participations that were accepted once, by id, each with its instrument. */
export const findKostenposten = async (scope: Scope): Promise<ReadonlyMap<string, string>> => {
  const rows = await view<AanbodTables>(scope.tx)
    .selectFrom('aanbod_verwijzing')
    .select(['id', 'instrument_id'])
    .where('status', 'in', ['geaccepteerd', 'gestart', 'afgerond', 'gestopt'])
    .execute();
  return new Map(rows.map(({ id, instrument_id }) => [id, instrument_id]));
};

/** Who asked for, waits for or takes part in something of a provider. */
export const findLopendBij = async (
  scope: Scope,
  aanbiederId: string,
): Promise<readonly { readonly id: string; readonly persoonId: string }[]> => {
  const rows = await view<AanbodTables>(scope.tx)
    .selectFrom('aanbod_verwijzing as v')
    .innerJoin('aanbod_instrument as i', 'i.id', 'v.instrument_id')
    .select(['v.id', 'v.persoon_id'])
    .where('i.aanbieder_id', '=', aanbiederId)
    .where('v.status', 'in', [...lopend])
    .orderBy('v.gevraagd_op')
    .execute();
  return rows.map(({ id, persoon_id }) => ({ id, persoonId: persoon_id }));
};
