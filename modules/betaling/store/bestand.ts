/** Knows how payment orders and the file made of them are kept: once made, a file is read and never made anew. */
import { createHash } from 'node:crypto';
import { type Iban, type Money, sum } from '@samenkracht/core';
import { insertSet, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { checkBetaalbestand } from '../domain/controle.ts';
import { type Betaalopdracht, writePain001 } from '../domain/pain001.ts';
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

export type Bestand = {
  readonly inhoud: string;
  readonly sha256: string;
  readonly aantal: number;
  readonly som: Money;
};

export const findBestand = async (scope: Scope, runId: string): Promise<Bestand | undefined> => {
  const row = await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_bestand')
    .select(['inhoud', 'sha256', 'aantal', 'som'])
    .where('run_id', '=', runId)
    .executeTakeFirst();
  return row;
};

/**
 * The file of a run; made once of the orders and kept. A run that pays nobody has none.
 * @throws Error when the file fails our own checks: then nothing of this transaction stands.
 */
export const ensureBestand = async (
  scope: Scope,
  run: Betaalrun,
  betaler: Betaalinstelling,
): Promise<Bestand | undefined> => {
  const bestaand = await findBestand(scope, run.id);
  if (bestaand !== undefined) return bestaand;
  const opdrachten = await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_opdracht')
    .select(['kenmerk', 'bedrag', 'naam', 'iban', 'omschrijving'])
    .where('run_id', '=', run.id)
    .orderBy('kenmerk')
    .execute();
  if (opdrachten.length === 0) return undefined;
  const inhoud = writePain001({
    runId: run.id,
    // the moment of approval, so that a second attempt writes the same bytes
    opgesteldOp: Temporal.Instant.from(run.goedgekeurdOp ?? run.aangemaaktOp),
    uitvoerdatum: run.betaaldatum,
    betaler,
    opdrachten: opdrachten.map((opdracht) => ({ ...opdracht, iban: opdracht.iban as Iban })),
  });
  const som = sum(opdrachten.map(({ bedrag }) => bedrag));
  const fouten = checkBetaalbestand(inhoud, { aantal: opdrachten.length, som });
  if (fouten.length > 0)
    throw new Error(`the payment file is refused by its own check: ${fouten.slice(0, 3).join('; ')}`);
  const bestand = { inhoud, sha256: createHash('sha256').update(inhoud).digest('hex'), aantal: opdrachten.length, som };
  await view<BetalingTables>(scope.tx)
    .insertInto('betaling_bestand')
    .values({ ...bestand, run_id: run.id, gemaakt_op: scope.now.toString() })
    .execute();
  // with the file: a crash between the two cannot be
  await planBankopdracht(scope, run.id);
  return bestand;
};
