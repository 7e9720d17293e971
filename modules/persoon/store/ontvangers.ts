/** Knows the names of many persons at once and who of them has died: for a payment, where one query a person is too many. */
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Feitwaarden } from '../domain/feit.ts';
import type { PersoonTables } from './tables.ts';

export type Ontvangernaam = {
  /** undefined when the register was never asked, or gave none. */
  readonly naam: string | undefined;
  readonly overleden: boolean;
};

export const findOntvangernamen = async (
  scope: Scope,
  persoonIds: readonly string[],
): Promise<ReadonlyMap<string, Ontvangernaam>> => {
  const gevonden = new Map<string, Ontvangernaam>();
  if (persoonIds.length === 0) return gevonden;
  const rows = await view<PersoonTables>(scope.tx)
    .selectFrom('persoon_feit')
    .distinctOn(['persoon_id', 'soort'])
    .select(['persoon_id', 'soort', 'waarde'])
    .where('persoon_id', 'in', persoonIds)
    .where('soort', 'in', ['naam', 'overlijden'])
    .where('bron', '=', 'BRP')
    .orderBy('persoon_id')
    .orderBy('soort')
    .orderBy('bekend_sinds', 'desc')
    .execute();
  for (const { persoon_id, soort, waarde } of rows) {
    const eerder = gevonden.get(persoon_id) ?? { naam: undefined, overleden: false };
    const naam = soort === 'naam' ? (waarde as Feitwaarden['naam'] | null)?.aanschrijfnaam : eerder.naam;
    gevonden.set(persoon_id, { naam, overleden: eerder.overleden || (soort === 'overlijden' && waarde !== null) });
  }
  return gevonden;
};
