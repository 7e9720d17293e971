/** Knows how the lines about one person are found, newest first. */
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Regel } from '../domain/regel.ts';
import { type LogboekTables, regelColumns } from './tables.ts';

/** Lines in one answer; a resident with more pages on with `voor`. */
const limit = 500;

export type RegelsBladzijde = { readonly regels: readonly Regel[]; readonly ouder: string | undefined };

/** Own visits are left out here already: someone who looks every day would fill page after page with himself. */
export const findRegelsOver = async (scope: Scope, persoonId: string, voor?: string): Promise<RegelsBladzijde> => {
  const rows = await view<LogboekTables>(scope.tx)
    .selectFrom('logboek_regel')
    .select(regelColumns)
    .where('data_subject_id', '=', persoonId)
    .where('actor_id', '!=', persoonId)
    .$if(voor !== undefined, (query) => query.where('start_time', '<', voor ?? ''))
    .orderBy('start_time', 'desc')
    .orderBy('volgorde', 'desc')
    .limit(limit + 1)
    .execute();
  const regels = rows.slice(0, limit);
  return { regels, ouder: rows.length > limit ? regels.at(-1)?.start_time : undefined };
};
