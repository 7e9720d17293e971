/** Knows how one payment goes out beside the month runs: with a run, an entry, an order and a file of its own, once per key. */
import { err, type Iban, type Money, type Month, ok, type Result } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { eersteBankdag } from '../domain/betaaldag.ts';
import { transfer } from '../domain/overboeking.ts';
import type { Rekening } from '../domain/rekening.ts';
import { ensureBestand, storeOpdrachten } from '../store/bestand.ts';
import { book } from '../store/grootboek.ts';
import { createApprovedRun } from '../store/herbetaling.ts';
import { findBetaalinstelling } from '../store/instelling.ts';
import { findRun } from '../store/run.ts';

export type LosseBetaling = {
  /** What is paid, unique in time: the id of the advance or of the grant. */
  readonly aanleiding: string;
  /** Under which it stands on the ledger. */
  readonly uitkeringId: string;
  readonly maand: Month;
  readonly bedrag: Money;
  /** What is debited: an advance, the costs of an allowance, a penalty or the bufferbudget. */
  readonly rekening: Extract<
    Rekening,
    'voorschot' | 'lasten bijzonder' | 'lasten toeslagen' | 'lasten dwangsom' | 'lasten bufferbudget'
  >;
  readonly naam: string;
  readonly iban: Iban;
  readonly omschrijving: string;
  readonly oorzaak: string;
  /** Who proposed it; whoever calls is the second person. */
  readonly voorgesteldDoor: string;
};

export type Losseweigering = { readonly code: 'RUN_ZONDER_INSTELLING' } | { readonly code: 'EIGEN_BETALING' };

/** All in the caller's transaction. The key on the ledger makes a second booking of the same thing impossible. */
export const payOnce = async (
  scope: Scope,
  betaling: LosseBetaling,
): Promise<Result<{ readonly runId: string; readonly betaaldatum: string }, Losseweigering>> => {
  const { aanleiding, uitkeringId, maand, bedrag, rekening, naam, iban, omschrijving, oorzaak } = betaling;
  if (betaling.voorgesteldDoor === scope.actor.id) return err({ code: 'EIGEN_BETALING' });
  const betaaldatum = eersteBankdag(scope.today);
  const betaler = await findBetaalinstelling(scope, betaaldatum);
  if (betaler === undefined) return err({ code: 'RUN_ZONDER_INSTELLING' });
  const { voorgesteldDoor } = betaling;
  const runId = await createApprovedRun(scope, { soort: 'losse betaling', maand, betaaldatum, voorgesteldDoor });
  await storeOpdrachten(scope, runId, [{ uitkeringId, bedrag, naam, iban, omschrijving }]);
  const kader = { aanleiding: `los/${aanleiding}`, runId, uitkeringId, boekdatum: betaaldatum, oorzaak };
  await book(scope, transfer(kader, { rekening, maand }, { rekening: 'bank onderweg', maand }, bedrag));
  const run = await findRun(scope, runId);
  if (run !== undefined) await ensureBestand(scope, run, betaler);
  return ok({ runId, betaaldatum });
};
