/** Knows when a reader was last at the line of a person: what came since is new to him. */
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { LijnTables } from './tabellen.ts';

/** Opening a page twice within this time is one visit: what was new stays marked while he reads. */
const bezoekMinuten = 30;

/** Records that he is here. @returns when he was here before this visit; undefined at the first. */
export const recordBezoek = async (scope: Scope, persoonId: string): Promise<string | undefined> => {
  const { rows } = await sql<{ vorige: string | null }>`
    INSERT INTO plan_bezoek AS b (lezer_id, persoon_id, laatste)
    VALUES (${scope.actor.id}, ${persoonId}::uuid, ${scope.now.toString()}::timestamptz)
    ON CONFLICT (lezer_id, persoon_id) DO UPDATE SET
      vorige = CASE WHEN excluded.laatste > b.laatste + make_interval(mins => ${bezoekMinuten}) THEN b.laatste ELSE b.vorige END,
      laatste = greatest(b.laatste, excluded.laatste)
    RETURNING vorige`.execute(view<LijnTables>(scope.tx));
  return rows[0]?.vorige ?? undefined;
};

/** When he was last here, without being here now. */
export const findBezoek = async (scope: Scope, persoonId: string): Promise<string | undefined> => {
  const row = await view<LijnTables>(scope.tx)
    .selectFrom('plan_bezoek')
    .select('laatste')
    .where('lezer_id', '=', scope.actor.id)
    .where('persoon_id', '=', persoonId)
    .executeTakeFirst();
  return row?.laatste;
};
