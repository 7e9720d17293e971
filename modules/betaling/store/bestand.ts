/** Knows how payment orders and the file made of them are kept: once made, a file is read and never made anew. */
import { createHash } from 'node:crypto';
import type { Money } from '@samenkracht/core';
import { copyRows, insertSet, longText, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { checkBetaalbestand } from '../domain/controle.ts';
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
export type Bestand = Bestandgegevens & { readonly inhoud: string };

const gegevens = ['sha256', 'aantal', 'som'] as const;

const kept = (scope: Scope, runId: string) =>
  view<BetalingTables>(scope.tx).selectFrom('betaling_bestand').where('run_id', '=', runId);

export const findBestand = (scope: Scope, runId: string): Promise<Bestand | undefined> =>
  kept(scope, runId)
    .select([...gegevens, 'inhoud'])
    .executeTakeFirst();

export const findBestandgegevens = (scope: Scope, runId: string): Promise<Bestandgegevens | undefined> =>
  kept(scope, runId).select(gegevens).executeTakeFirst();

const sumOpdrachten = (scope: Scope, runId: string): Promise<{ aantal: number; som: Money }> =>
  view<BetalingTables>(scope.tx)
    .selectFrom('betaling_opdracht')
    .select([sql<number>`count(*)::int`.as('aantal'), sql<Money>`coalesce(sum(bedrag), 0)::bigint`.as('som')])
    .where('run_id', '=', runId)
    .executeTakeFirstOrThrow();

/** Orders that are read and written together, so that those of a city are never held at once. */
const perKeer = 2_000;

/** The file as text, its payments in the order of their random number. */
const writeBestand = async (scope: Scope, kop: Bestandkop): Promise<string> => {
  const db = view<BetalingTables>(scope.tx);
  const delen = [beginPain001(kop)];
  await sql`
    declare betaalopdrachten no scroll cursor for
    select kenmerk, bedrag, naam, iban, omschrijving from betaling_opdracht where run_id = ${kop.runId} order by kenmerk`.execute(
    db,
  );
  for (;;) {
    const { rows } = await sql<Betaalopdracht>`fetch ${sql.lit(perKeer)} from betaalopdrachten`.execute(db);
    delen.push(opdrachtenPain001(rows));
    if (rows.length < perKeer) break;
  }
  await sql`close betaalopdrachten`.execute(db);
  return [...delen, eindePain001].join('');
};

/** The file has no sign of more than one unit: its check saw to that, so it may be cut anywhere. */
function* pieces(inhoud: string): Generator<string> {
  const lengte = 1 << 18;
  for (let van = 0; van < inhoud.length; van += lengte) yield inhoud.slice(van, van + lengte);
}

const hash = (inhoud: string): string => {
  const som = createHash('sha256');
  for (const piece of pieces(inhoud)) som.update(piece);
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
  const inhoud = await writeBestand(scope, {
    runId: run.id,
    // the moment of approval, so that a second attempt writes the same bytes
    opgesteldOp: Temporal.Instant.from(run.goedgekeurdOp ?? run.aangemaaktOp),
    uitvoerdatum: run.betaaldatum,
    betaler,
    aantal,
    som,
  });
  const fouten = checkBetaalbestand(inhoud, { aantal, som });
  if (fouten.length > 0)
    throw new Error(`the payment file is refused by its own check: ${fouten.slice(0, 3).join('; ')}`);
  const bestand = { sha256: hash(inhoud), aantal, som };
  await copyRows(
    scope.tx,
    'betaling_bestand',
    ['run_id', 'inhoud', 'sha256', 'aantal', 'som', 'gemaakt_op'],
    [[run.id, longText(pieces(inhoud)), bestand.sha256, aantal, som, scope.now.toString()]],
  );
  // with the file: a crash between the two cannot be
  await planBankopdracht(scope, run.id);
  return bestand;
};
