/** Knows who holds on to whom, as another room tells it. */
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { AanbodTables } from './tabellen.ts';

export type Eigenaar = { readonly persoonId: string; readonly medewerkerId: string; readonly sinds: string };

/** Events may come in another order than they happened, and twice: the latest word stays. One statement for however many. */
export const storeEigenaren = async (scope: Scope, eigenaren: readonly Eigenaar[]): Promise<void> => {
  const laatste = new Map<string, Eigenaar>();
  for (const een of eigenaren) {
    const bekend = laatste.get(een.persoonId);
    if (bekend === undefined || Temporal.Instant.compare(een.sinds, bekend.sinds) >= 0) laatste.set(een.persoonId, een);
  }
  const rijen = [...laatste.values()];
  if (rijen.length === 0) return;
  await sql`insert into aanbod_eigenaar (persoon_id, medewerker_id, sinds)
    select * from unnest(${rijen.map(({ persoonId }) => persoonId)}::uuid[], ${rijen.map(({ medewerkerId }) => medewerkerId)}::text[],
      ${rijen.map(({ sinds }) => sinds)}::timestamptz[])
    on conflict (persoon_id) do update set medewerker_id = excluded.medewerker_id, sinds = excluded.sinds
    where aanbod_eigenaar.sinds <= excluded.sinds`.execute(view<AanbodTables>(scope.tx));
};
