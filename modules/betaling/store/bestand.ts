/** Knows how payment orders and the file made of them are kept: once made, a file is read and never made anew. */
import { createHash } from 'node:crypto';
import type { Money } from '@samenkracht/core';
import { insertSet, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { startBestandcontrole } from '../domain/controle.ts';
import {
  type Bestandkop,
  type Betaalopdracht,
  beginPain001,
  eindePain001,
  opdrachtenPain001,
} from '../domain/pain001.ts';
import { planBankopdracht } from './bankwerk.ts';
import type { Betaalinstelling } from './instelling.ts';
import type { Betaalrun } from './run.ts';
import type { BetalingTables } from './tabellen.ts';

export type NieuweOpdracht = Omit<Betaalopdracht, 'kenmerk'> & {
  readonly uitkeringId: string;
  /** For whom, as it stands on the ledger; without it for the resident. */
  readonly bestemming?: string | undefined;
};

/** Whose payment it is when the ledger names nobody else. */
export const inwoner = 'inwoner';

const kolommen = {
  kenmerk: 'uuid',
  run_id: 'uuid',
  uitkering_id: 'uuid',
  bestemming: 'text',
  bedrag: 'bigint',
  naam: 'text',
  iban: 'text',
  omschrijving: 'text',
} as const;

/** At most one order per uitkering, run and who it is for: a repeat adds none. */
export const storeOpdrachten = (scope: Scope, runId: string, opdrachten: readonly NieuweOpdracht[]): Promise<void> =>
  insertSet(
    scope.tx,
    'betaling_opdracht',
    kolommen,
    opdrachten.map(({ uitkeringId, bestemming = inwoner, bedrag, naam, iban, omschrijving }) => [
      crypto.randomUUID(),
      runId,
      uitkeringId,
      bestemming,
      bedrag,
      naam,
      iban,
      omschrijving,
    ]),
    ['run_id', 'uitkering_id', 'bestemming'],
  );

/** What a file comes to, without its text: that of a city is tens of megabytes. */
export type Bestandgegevens = {
  readonly sha256: string;
  readonly aantal: number;
  readonly som: Money;
};

export const findBestandgegevens = (scope: Scope, runId: string): Promise<Bestandgegevens | undefined> =>
  view<BetalingTables>(scope.tx)
    .selectFrom('betaling_bestand')
    .select(['sha256', 'aantal', 'som'])
    .where('run_id', '=', runId)
    .executeTakeFirst();

/** One piece of a file, some hundreds of kilobytes; the first is 0. @returns undefined after the last. */
export const findBestanddeel = async (scope: Scope, runId: string, volgnummer: number): Promise<string | undefined> => {
  const deel = await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_bestanddeel')
    .select('inhoud')
    .where('run_id', '=', runId)
    .where('volgnummer', '=', volgnummer)
    .executeTakeFirst();
  return deel?.inhoud;
};

/** The pieces of a file in order, each read when it is asked for. */
export async function* readBestand(scope: Scope, runId: string): AsyncGenerator<string> {
  for (let volgnummer = 0; ; volgnummer += 1) {
    const deel = await findBestanddeel(scope, runId, volgnummer);
    if (deel === undefined) return;
    yield deel;
  }
}

const sumOpdrachten = (scope: Scope, runId: string): Promise<{ aantal: number; som: Money }> =>
  view<BetalingTables>(scope.tx)
    .selectFrom('betaling_opdracht')
    .select([sql<number>`count(*)::int`.as('aantal'), sql<Money>`coalesce(sum(bedrag), 0)::bigint`.as('som')])
    .where('run_id', '=', runId)
    .executeTakeFirstOrThrow();

/** Orders that are read and written together, so that those of a city are never held at once. */
const perKeer = 2_000;

/** The payments of the file as text, in the order of their random number. */
async function* writeBetalingen(scope: Scope, runId: string): AsyncGenerator<string> {
  const db = view<BetalingTables>(scope.tx);
  await sql`
    declare betaalopdrachten no scroll cursor for
    select kenmerk, bedrag, naam, iban, omschrijving from betaling_opdracht where run_id = ${runId} order by kenmerk`.execute(
    db,
  );
  for (;;) {
    const { rows } = await sql<Betaalopdracht>`fetch ${sql.lit(perKeer)} from betaalopdrachten`.execute(db);
    if (rows.length > 0) yield opdrachtenPain001(rows);
    if (rows.length < perKeer) break;
  }
  await sql`close betaalopdrachten`.execute(db);
}

/**
 * Writes, checks and keeps the file piece by piece.
 * @returns the hash of its bytes. @throws Error when it fails our own checks.
 */
const storeDelen = async (scope: Scope, kop: Bestandkop): Promise<string> => {
  const begin = beginPain001(kop);
  const som = createHash('sha256');
  const controle = startBestandcontrole();
  let volgnummer = 0;
  const store = async (inhoud: string): Promise<void> => {
    som.update(inhoud);
    await view<BetalingTables>(scope.tx)
      .insertInto('betaling_bestanddeel')
      .values({ run_id: kop.runId, volgnummer, inhoud })
      .execute();
    volgnummer += 1;
  };
  await store(begin);
  for await (const betalingen of writeBetalingen(scope, kop.runId)) {
    controle.neem(betalingen);
    await store(betalingen);
  }
  await store(eindePain001);
  const fouten = controle.sluit(begin + eindePain001, kop);
  if (fouten.length > 0)
    throw new Error(`the payment file is refused by its own check: ${fouten.slice(0, 3).join('; ')}`);
  return som.digest('hex');
};

/**
 * The file of a run; made once of the orders and kept. A run that pays nobody has none.
 * @throws Error when the file fails our own checks: then nothing of this transaction stands.
 */
export const ensureBestand = async (
  scope: Scope,
  run: Betaalrun,
  betaler: Betaalinstelling,
): Promise<Bestandgegevens | undefined> => {
  const bestaand = await findBestandgegevens(scope, run.id);
  if (bestaand !== undefined) return bestaand;
  const { aantal, som } = await sumOpdrachten(scope, run.id);
  if (aantal === 0) return undefined;
  const sha256 = await storeDelen(scope, {
    runId: run.id,
    // the moment of approval, so that a second attempt writes the same bytes
    opgesteldOp: Temporal.Instant.from(run.goedgekeurdOp ?? run.aangemaaktOp),
    uitvoerdatum: run.betaaldatum,
    betaler,
    aantal,
    som,
  });
  await view<BetalingTables>(scope.tx)
    .insertInto('betaling_bestand')
    .values({ run_id: run.id, sha256, aantal, som, gemaakt_op: scope.now.toString() })
    .execute();
  // with the file: a crash between the two cannot be
  await planBankopdracht(scope, run.id);
  return { sha256, aantal, som };
};
