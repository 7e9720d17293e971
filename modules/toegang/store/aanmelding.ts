/** Knows the sign-ins that were begun: each is used once, in time, by the browser that began it. */
import { randomUUID } from 'node:crypto';
import { type Tx, view } from '@samenkracht/platform/db';
import { hashOf } from './secret.ts';
import type { ToegangTables } from './tables.ts';

/** Long enough to find one's phone, short enough to be worth nothing to a later user of the same computer. */
const geldigMinuten = 15;
const tellenMinuten = 5;
const bewaarUren = 24;

export type NieuweAanmelding = {
  readonly state: string;
  readonly browser: string;
  readonly afzender: string;
  readonly middel: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly naar: string;
};

export const insertAanmelding = async (tx: Tx, wish: NieuweAanmelding, now: Temporal.Instant): Promise<void> => {
  await view<ToegangTables>(tx)
    .insertInto('toegang_aanmelding')
    .values({
      id: randomUUID(),
      state_hash: hashOf(wish.state),
      browser_hash: hashOf(wish.browser),
      afzender_hash: hashOf(wish.afzender),
      middel: wish.middel,
      nonce: wish.nonce,
      code_verifier: wish.codeVerifier,
      naar: wish.naar,
      begonnen_op: now.toString(),
      verloopt_op: now.add({ minutes: geldigMinuten }).toString(),
      gebruikt_op: null,
    })
    .execute();
};

/** Counted in the database, so that several processes count together. */
export const countRecent = async (tx: Tx, afzender: string, now: Temporal.Instant): Promise<number> => {
  const { aantal } = await view<ToegangTables>(tx)
    .selectFrom('toegang_aanmelding')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('afzender_hash', '=', hashOf(afzender))
    .where('begonnen_op', '>', now.subtract({ minutes: tellenMinuten }).toString())
    .executeTakeFirstOrThrow();
  return aantal;
};

export type BegonnenAanmelding = {
  readonly middel: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly naar: string;
};
type AanmeldingWeigering =
  | { readonly code: 'AANMELDING_ONBEKEND' }
  | { readonly code: 'AANMELDING_AL_GEBRUIKT'; readonly naar: string }
  | { readonly code: 'AANMELDING_VERLOPEN'; readonly naar: string }
  | { readonly code: 'ANDERE_BROWSER' };

export type Verbruikt =
  | { readonly ok: true; readonly aanmelding: BegonnenAanmelding }
  | { readonly ok: false; readonly weigering: AanmeldingWeigering };

const refuse = (weigering: AanmeldingWeigering): Verbruikt => ({ ok: false, weigering });

/** Uses a sign-in up, whatever comes of it. Two uses at once wait for each other, and the second finds it used. */
export const consumeAanmelding = async (
  tx: Tx,
  { state, browser }: { readonly state: string; readonly browser: string | undefined },
  now: Temporal.Instant,
): Promise<Verbruikt> => {
  const handle = view<ToegangTables>(tx);
  const row = await handle
    .selectFrom('toegang_aanmelding')
    .selectAll()
    .where('state_hash', '=', hashOf(state))
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return refuse({ code: 'AANMELDING_ONBEKEND' });
  const { middel, nonce, naar } = row;
  // not the browser that began: nothing is used up and nothing is told, or a stranger could spoil a sign-in
  if (browser === undefined || !row.browser_hash.equals(hashOf(browser))) return refuse({ code: 'ANDERE_BROWSER' });
  if (row.gebruikt_op !== null) return refuse({ code: 'AANMELDING_AL_GEBRUIKT', naar });
  await handle
    .updateTable('toegang_aanmelding')
    .set({ gebruikt_op: now.toString() })
    .where('id', '=', row.id)
    .execute();
  const isExpired =
    Temporal.Instant.compare(now, Temporal.Instant.from(row.verloopt_op)) >= 0 ||
    Temporal.Instant.compare(now.add({ minutes: 2 }), Temporal.Instant.from(row.begonnen_op)) < 0;
  if (isExpired) return refuse({ code: 'AANMELDING_VERLOPEN', naar });
  return { ok: true, aanmelding: { middel, nonce, codeVerifier: row.code_verifier, naar } };
};

/** What is over is no use to anyone: no address, no trace of who tried. */
export const removeOldAanmeldingen = async (tx: Tx, now: Temporal.Instant): Promise<void> => {
  await view<ToegangTables>(tx)
    .deleteFrom('toegang_aanmelding')
    .where('begonnen_op', '<', now.subtract({ hours: bewaarUren }).toString())
    .execute();
};
