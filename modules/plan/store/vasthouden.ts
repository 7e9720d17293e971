/** Knows how what is told of persons is taken in one after the other: whoever comes second waits, and sees what the first wrote. */
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';

/** Few enough for a thousand persons in one transaction, many enough that two strangers seldom wait for one another. */
const vakken = 64;

/** Until the transaction ends, in one order for everybody. @param om about what: two subjects do not wait for one another. */
export const holdPersonen = async (scope: Scope, om: string, persoonIds: readonly string[]): Promise<void> => {
  await sql`
    SELECT pg_advisory_xact_lock(hashtext(current_schema() || ${` ${om}`}), vak) FROM (
      SELECT DISTINCT abs(hashtext(id) % ${vakken}) AS vak FROM unnest(${[...persoonIds]}::text[]) AS id ORDER BY 1
    ) v`.execute(view<unknown>(scope.tx));
};
