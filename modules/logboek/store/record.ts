/** Knows how a line gets into the record: in the transaction of the act itself, so that neither exists without the other. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { view } from '@samenkracht/platform/db';
import { enqueue } from '@samenkracht/platform/jobs';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { type Regel, regelOf, type Vermelding } from '../domain/regel.ts';
import { sealDelay, sealTask, waitsTooLong } from '../domain/verzegelen.ts';
import type { LogboekTables } from './tables.ts';

/** The trace of the standard is 16 bytes: the request's own id where it has that form, else a digest of it. */
const traceIdOf = (verzoekId: string): string => {
  const bare = verzoekId.replaceAll('-', '').toLowerCase();
  return /^[0-9a-f]{32}$/.test(bare) ? bare : createHash('sha256').update(verzoekId).digest('hex').slice(0, 32);
};

/** One statement for all lines. @returns since when the longest-waiting older line waits for its seal. */
const insertRegels = async (scope: Scope, regels: readonly Regel[]): Promise<string | undefined> => {
  const { rows } = await sql<{ oudste: string | null }>`
    WITH nieuw AS (
      INSERT INTO logboek_regel (id, trace_id, operation_id, status_code, name, start_time, end_time,
        processing_activity_id, data_subject_id, handeling, doel, onderwerp_soort, onderwerp_id,
        actor_id, actor_soort, actor_naam, actor_rollen, omschrijving)
      SELECT * FROM json_to_recordset(${JSON.stringify(regels)}::json) AS r (
        id uuid, trace_id text, operation_id text, status_code smallint, name text, start_time timestamptz,
        end_time timestamptz, processing_activity_id text, data_subject_id uuid, handeling text, doel text,
        onderwerp_soort text, onderwerp_id text, actor_id text, actor_soort text, actor_naam text,
        actor_rollen text[], omschrijving text)
      RETURNING id, volgorde
    ), wacht AS (
      INSERT INTO logboek_wachtrij (regel_id, volgorde, sinds)
      SELECT id, volgorde, ${scope.now.toString()}::timestamptz FROM nieuw
    )
    SELECT (SELECT sinds FROM logboek_wachtrij ORDER BY volgorde LIMIT 1) AS oudste
  `.execute(view<LogboekTables>(scope.tx));
  return rows[0]?.oudste ?? undefined;
};

/** Lines in one statement: about 5 MB of JSON. */
const perStatement = 10_000;

/** Writes one line per vermelding. The lines of one call share a trace. */
export const recordMany = async (scope: Scope, vermeldingen: readonly Vermelding[]): Promise<void> => {
  if (vermeldingen.length === 0) return;
  const traceId = traceIdOf(scope.verzoekId);
  const regels = vermeldingen.map((vermelding) =>
    regelOf(vermelding, {
      id: randomUUID(),
      traceId,
      operationId: randomBytes(8).toString('hex'),
      actor: scope.actor,
      doel: scope.doel,
      now: scope.now,
    }),
  );
  let waitsSince: string | undefined;
  for (let from = 0; from < regels.length; from += perStatement) {
    const older = await insertRegels(scope, regels.slice(from, from + perStatement));
    if (from === 0) waitsSince = older;
  }
  if (waitsTooLong(waitsSince, scope.now)) await enqueue(scope, sealTask, {}, { runAt: scope.now.add(sealDelay) });
};

/** Writes one line: who did what with whose data. */
export const record = (scope: Scope, vermelding: Vermelding): Promise<void> => recordMany(scope, [vermelding]);

/** A resident's own visit needs no line; who acts for another leaves one, so that the other can see it. */
export const recordNamens = async (scope: Scope, vermelding: Vermelding): Promise<void> => {
  const { namens = [] } = scope.actor;
  if (vermelding.persoonId !== undefined && namens.includes(vermelding.persoonId)) await record(scope, vermelding);
};
