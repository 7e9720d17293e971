/** Knows the sessions: found by the hash of a token, seen, and ended for good. */
import { randomUUID } from 'node:crypto';
import { type Tx, view } from '@samenkracht/platform/db';
import type { Rol } from '@samenkracht/platform/module';
import type { Selectable } from 'kysely';
import type { Aanstelling } from '../domain/identiteit.ts';
import type { SessieSoort, SessieTijden } from '../domain/sessie.ts';
import { hashOf, makeToken } from './secret.ts';
import type { ToegangTables } from './tables.ts';

export type Sessie = SessieTijden & {
  readonly id: string;
  readonly actorId: string;
  readonly actorNaam: string;
  readonly rollen: readonly Rol[];
  readonly persoonId: string | undefined;
  readonly middel: string;
  readonly niveau: string | undefined;
  /** Where else he works. */
  readonly elders: readonly Aanstelling[];
};

export type NieuweSessie = {
  readonly soort: SessieSoort;
  readonly actorId: string;
  readonly actorNaam: string;
  readonly rollen: readonly Rol[];
  readonly persoonId: string | undefined;
  readonly middel: string;
  readonly niveau: string | undefined;
  readonly elders?: readonly Aanstelling[];
  /** When the first of a row of sessions began; now when this is the first. */
  readonly begonnenOp?: Temporal.Instant;
};

export type EindeReden =
  | 'afgemeld'
  | 'opnieuw aangemeld'
  | 'te lang stil'
  | 'te lang geleden begonnen'
  | 'klok terug'
  | 'andere gemeente'
  | 'uit dienst';

const toSessie = (row: Selectable<ToegangTables['toegang_sessie']>): Sessie => ({
  id: row.id,
  soort: row.soort,
  actorId: row.actor_id,
  actorNaam: row.actor_naam,
  rollen: row.rollen,
  persoonId: row.persoon_id ?? undefined,
  middel: row.middel,
  niveau: row.niveau ?? undefined,
  // written by `insertSessie` from this very type
  elders: row.elders as readonly Aanstelling[],
  begonnenOp: Temporal.Instant.from(row.begonnen_op),
  laatstGezienOp: Temporal.Instant.from(row.laatst_gezien_op),
  beeindigdOp: row.beeindigd_op === null ? undefined : Temporal.Instant.from(row.beeindigd_op),
});

/** A new session always has a new token. @returns the token, which is nowhere else. */
export const insertSessie = async (tx: Tx, wish: NieuweSessie, now: Temporal.Instant): Promise<string> => {
  const token = makeToken(tx.gemeente);
  await view<ToegangTables>(tx)
    .insertInto('toegang_sessie')
    .values({
      id: randomUUID(),
      token_hash: hashOf(token),
      soort: wish.soort,
      actor_id: wish.actorId,
      actor_naam: wish.actorNaam,
      rollen: wish.rollen,
      persoon_id: wish.persoonId ?? null,
      middel: wish.middel,
      niveau: wish.niveau ?? null,
      begonnen_op: (wish.begonnenOp ?? now).toString(),
      laatst_gezien_op: now.toString(),
      elders: JSON.stringify(wish.elders ?? []),
      beeindigd_op: null,
      beeindigd_reden: null,
    })
    .execute();
  return token;
};

export const findSessie = async (tx: Tx, token: string): Promise<Sessie | undefined> => {
  const row = await view<ToegangTables>(tx)
    .selectFrom('toegang_sessie')
    .selectAll()
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst();
  return row && toSessie(row);
};

/**
 * Moves forward only: a process whose clock is behind does not take time back. Another request of the same session that
 * is writing it right now does as well, so nobody waits here for a slow one.
 */
export const writeGezien = async (tx: Tx, id: string, now: Temporal.Instant): Promise<void> => {
  await view<ToegangTables>(tx)
    .updateTable('toegang_sessie')
    .set({ laatst_gezien_op: now.toString() })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('toegang_sessie')
        .select('id')
        .where('id', '=', id)
        .where('laatst_gezien_op', '<', now.toString())
        .forUpdate()
        .skipLocked(),
    )
    .execute();
};

/** For good: no clock that is set back brings it to life again. */
export const endSessie = async (tx: Tx, id: string, reden: EindeReden, now: Temporal.Instant): Promise<void> => {
  await view<ToegangTables>(tx)
    .updateTable('toegang_sessie')
    .set({ beeindigd_op: now.toString(), beeindigd_reden: reden })
    .where('id', '=', id)
    .where('beeindigd_op', 'is', null)
    .execute();
};

/** All that somebody has open, for good. */
export const endSessiesOf = async (
  tx: Tx,
  actorId: string,
  reden: EindeReden,
  now: Temporal.Instant,
): Promise<void> => {
  await view<ToegangTables>(tx)
    .updateTable('toegang_sessie')
    .set({ beeindigd_op: now.toString(), beeindigd_reden: reden })
    .where('actor_id', '=', actorId)
    .where('beeindigd_op', 'is', null)
    .execute();
};

/** When this actor was last here before this session: what came since is new to him. */
export const findVorigBezoek = async (tx: Tx, sessie: Sessie): Promise<string | undefined> => {
  const row = await view<ToegangTables>(tx)
    .selectFrom('toegang_sessie')
    .select('laatst_gezien_op')
    .where('actor_id', '=', sessie.actorId)
    .where('id', '!=', sessie.id)
    .where('begonnen_op', '<', sessie.begonnenOp.toString())
    .orderBy('laatst_gezien_op', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.laatst_gezien_op;
};

const bewaarDagen = 180;

/** When somebody was here is kept for half a year, then it is nobody's business any more. */
export const removeOldSessies = async (tx: Tx, now: Temporal.Instant): Promise<void> => {
  await view<ToegangTables>(tx)
    .deleteFrom('toegang_sessie')
    .where('laatst_gezien_op', '<', now.subtract({ hours: bewaarDagen * 24 }).toString())
    .execute();
};
