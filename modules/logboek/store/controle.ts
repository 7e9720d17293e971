/** Knows how the whole chain is followed from its begin, and what stands outside it. */
import { type Tx, view } from '@samenkracht/platform/db';
import { sql } from 'kysely';
import { type Breuk, begin, follow, type Hoofd, type Schakel } from '../domain/keten.ts';
import { type LogboekTables, regelColumns } from './tables.ts';

export type Controle = {
  readonly heel: boolean;
  /** The first place where the chain does not hold. */
  readonly breuk: Breuk | undefined;
  /** Seals that hold, from the begin. */
  readonly verzegeld: number;
  /** Lines that wait for their seal. */
  readonly wachtend: number;
  /** Note it outside the database: with it, a chain that was cut off or written anew is found too. */
  readonly hoofd: { readonly volgnummer: number; readonly hash: string };
};

export type BekendHoofd = { readonly volgnummer: number; readonly hash: string };

const pageSize = 5_000;

const findSchakels = async (tx: Tx, after: number): Promise<readonly Schakel[]> => {
  const rows = await view<LogboekTables>(tx)
    .selectFrom('logboek_zegel')
    .leftJoin('logboek_regel', 'logboek_regel.id', 'logboek_zegel.regel_id')
    .select(['volgnummer', 'regel_id', 'inhoud_hash', 'hash'])
    .select(regelColumns)
    .where('volgnummer', '>', after)
    .orderBy('volgnummer')
    .limit(pageSize)
    .execute();
  return rows.map(({ volgnummer, regel_id, inhoud_hash, hash, ...regel }) => ({
    zegel: { volgnummer, regel_id, inhoud_hash, hash },
    regel: regel.id === null ? undefined : (regel as Schakel['regel']),
  }));
};

/** A line that neither waits nor has a seal: the end of the chain was cut off, or its place in the queue was taken away. */
const findLosseRegel = async (tx: Tx, hoofd: Hoofd): Promise<Breuk | undefined> => {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM logboek_regel r
    WHERE NOT EXISTS (SELECT FROM logboek_zegel z WHERE z.regel_id = r.id)
      AND NOT EXISTS (SELECT FROM logboek_wachtrij w WHERE w.regel_id = r.id)
    ORDER BY volgorde LIMIT 1
  `.execute(view<LogboekTables>(tx));
  const loose = rows[0];
  return loose && { soort: 'zegel verdwenen', volgnummer: hoofd.volgnummer + 1, regelId: loose.id };
};

/** Whether a head that was noted earlier is still in the chain, at its place. */
const findHerschreven = (
  bekend: BekendHoofd | undefined,
  schakels: readonly Schakel[],
  end: Hoofd,
): Breuk | undefined => {
  if (bekend === undefined) return undefined;
  const breuk: Breuk = { soort: 'keten herschreven', volgnummer: bekend.volgnummer, regelId: undefined };
  const zegel = schakels.find((schakel) => schakel.zegel.volgnummer === bekend.volgnummer)?.zegel;
  if (zegel !== undefined) return Buffer.from(zegel.hash).toString('hex') === bekend.hash ? undefined : breuk;
  return schakels.length === 0 && end.volgnummer < bekend.volgnummer ? breuk : undefined;
};

/** @returns where the chain ends, or where it first breaks. */
const followAll = async (tx: Tx, bekend: BekendHoofd | undefined): Promise<ReturnType<typeof follow>> => {
  let hoofd = begin(tx.gemeente);
  for (;;) {
    const schakels = await findSchakels(tx, hoofd.volgnummer);
    const followed = follow(hoofd, schakels);
    const breuk = followed.breuk ?? findHerschreven(bekend, schakels, followed.hoofd);
    if (breuk !== undefined || schakels.length === 0) return { hoofd: followed.hoofd, ...(breuk && { breuk }) };
    hoofd = followed.hoofd;
  }
};

/** Follows the whole chain of the transaction's municipality. Reads only. */
export const controleerLogboek = async (tx: Tx, bekend?: BekendHoofd): Promise<Controle> => {
  const followed = await followAll(tx, bekend);
  const { wachtend } = await view<LogboekTables>(tx)
    .selectFrom('logboek_wachtrij')
    .select((eb) => eb.fn.countAll<number>().as('wachtend'))
    .executeTakeFirstOrThrow();
  const breuk = followed.breuk ?? (await findLosseRegel(tx, followed.hoofd));
  const { volgnummer, hash } = followed.hoofd;
  return {
    heel: breuk === undefined,
    breuk,
    verzegeld: volgnummer,
    wachtend,
    hoofd: { volgnummer, hash: Buffer.from(hash).toString('hex') },
  };
};
