/** Knows how waiting lines are sealed into the municipality's one chain, by one sealer at a time. */
import { type Tx, view } from '@samenkracht/platform/db';
import { sql } from 'kysely';
import { begin, type Hoofd, seal, type Zegel } from '../domain/keten.ts';
import { sealBatch } from '../domain/verzegelen.ts';
import { type LogboekTables, regelColumns } from './tables.ts';

/** Any number, as long as every sealer takes the same one; the second key is the municipality. */
const lockKey = 5_990_032;

/** Held until the end of the transaction, by the sealer only: who writes a line never waits for it. */
const lockChain = async (tx: Tx): Promise<boolean> => {
  const { rows } = await sql<{ held: boolean }>`
    SELECT pg_try_advisory_xact_lock(${lockKey}::int, ${Number(tx.gemeente)}::int) AS held
  `.execute(view<LogboekTables>(tx));
  return rows[0]?.held === true;
};

const findHoofd = async (tx: Tx): Promise<Hoofd> => {
  const last = await view<LogboekTables>(tx)
    .selectFrom('logboek_zegel')
    .select(['volgnummer', 'hash'])
    .orderBy('volgnummer', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? begin(tx.gemeente);
};

const takeWaiting = async (tx: Tx): Promise<readonly string[]> => {
  const { rows } = await sql<{ regel_id: string }>`
    DELETE FROM logboek_wachtrij
    WHERE regel_id IN (SELECT regel_id FROM logboek_wachtrij ORDER BY volgorde LIMIT ${sealBatch})
    RETURNING regel_id
  `.execute(view<LogboekTables>(tx));
  return rows.map((row) => row.regel_id);
};

const insertZegels = async (tx: Tx, zegels: readonly Zegel[], op: Temporal.Instant): Promise<void> => {
  const hex = zegels.map((zegel) => ({
    volgnummer: zegel.volgnummer,
    regel_id: zegel.regel_id,
    inhoud: Buffer.from(zegel.inhoud_hash).toString('hex'),
    hash: Buffer.from(zegel.hash).toString('hex'),
  }));
  await sql`
    INSERT INTO logboek_zegel (volgnummer, regel_id, inhoud_hash, hash, verzegeld_op)
    SELECT volgnummer, regel_id, decode(inhoud, 'hex'), decode(hash, 'hex'), ${op.toString()}::timestamptz
    FROM json_to_recordset(${JSON.stringify(hex)}::json) AS z (volgnummer bigint, regel_id uuid, inhoud text, hash text)
  `.execute(view<LogboekTables>(tx));
};

export type Verzegeld = { readonly aantal: number; readonly hoofd: Hoofd };

/** Seals what waits, at most one batch. Does nothing when another sealer is at work. */
export const sealWaiting = async (tx: Tx, now: Temporal.Instant): Promise<Verzegeld> => {
  if (!(await lockChain(tx))) return { aantal: 0, hoofd: await findHoofd(tx) };
  const ids = await takeWaiting(tx);
  const hoofd = await findHoofd(tx);
  if (ids.length === 0) return { aantal: 0, hoofd };
  const regels = await view<LogboekTables>(tx)
    .selectFrom('logboek_regel')
    .select(regelColumns)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('volgorde')
    .execute();
  const zegels = seal(hoofd, regels);
  await insertZegels(tx, zegels, now);
  return { aantal: zegels.length, hoofd: zegels.at(-1) ?? hoofd };
};
