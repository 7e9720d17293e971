/** Knows how a payment that came back goes out again: once, to an account that one person entered and another approved. */
import { err, type Iban, ok, type Result } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { bookHerbetaling } from '../domain/bankboeking.ts';
import { eersteBankdag } from '../domain/betaaldag.ts';
import { isTochUitgevoerd, lockBank } from '../store/bankbericht.ts';
import { ensureBestand, storeOpdrachten } from '../store/bestand.ts';
import { book } from '../store/grootboek.ts';
import {
  createApprovedRun,
  findUitval,
  lockHerbetaling,
  storeHerbetaling,
  type Uitvalregel,
  updateHerbetaling,
} from '../store/herbetaling.ts';
import { findBetaalinstelling } from '../store/instelling.ts';
import { findGeboekt, findOpdrachten } from '../store/opdracht.ts';
import { findRun } from '../store/run.ts';

export type Herbetaalweigering =
  | { readonly code: 'UITVAL_NIET_GEVONDEN' }
  | { readonly code: 'HERBETALING_AL_VOORGESTELD' }
  | { readonly code: 'HERBETALING_ONTBREEKT' }
  | { readonly code: 'HERBETALING_TOCH_UITGEVOERD' }
  | { readonly code: 'RUN_ZONDER_INSTELLING' };

const findUitvalregel = async (scope: Scope, kenmerk: string): Promise<Uitvalregel | undefined> =>
  (await findUitval(scope, kenmerk))[0];

const propose = async (
  scope: Scope,
  kenmerk: string,
  voorstel: { readonly iban: Iban; readonly reden: string },
): Promise<Result<Uitvalregel, Herbetaalweigering>> => {
  if ((await findUitvalregel(scope, kenmerk)) === undefined) return err({ code: 'UITVAL_NIET_GEVONDEN' });
  if (await isTochUitgevoerd(scope, kenmerk)) return err({ code: 'HERBETALING_TOCH_UITGEVOERD' });
  const gemaakt = await storeHerbetaling(scope, kenmerk, voorstel);
  if (gemaakt === undefined) return err({ code: 'HERBETALING_AL_VOORGESTELD' });
  const regel = await findUitvalregel(scope, kenmerk);
  return regel === undefined ? err({ code: 'UITVAL_NIET_GEVONDEN' }) : ok(regel);
};

/** Not good: the payment waits for another proposal. */
const sendBack = async (scope: Scope, kenmerk: string): Promise<Result<Uitvalregel, Herbetaalweigering>> => {
  const voorstel = await lockHerbetaling(scope, kenmerk);
  if (voorstel === undefined || voorstel.runId !== undefined) return err({ code: 'HERBETALING_ONTBREEKT' });
  await updateHerbetaling(scope, voorstel.id, {
    teruggelegd_door: scope.actor.id,
    teruggelegd_op: scope.now.toString(),
  });
  const regel = await findUitvalregel(scope, kenmerk);
  return regel === undefined ? err({ code: 'UITVAL_NIET_GEVONDEN' }) : ok(regel);
};

/** A run, an order, an entry and a file of its own, all in this transaction. A repeat finds it done and pays nothing. */
const approve = async (
  scope: Scope,
  kenmerk: string,
  { naam }: { readonly naam: string },
): Promise<Result<Uitvalregel, Herbetaalweigering>> => {
  // no message of the bank comes between looking and paying
  await lockBank(scope);
  const voorstel = await lockHerbetaling(scope, kenmerk);
  const regel = await findUitvalregel(scope, kenmerk);
  if (regel === undefined) return err({ code: 'UITVAL_NIET_GEVONDEN' });
  if (voorstel === undefined) return err({ code: 'HERBETALING_ONTBREEKT' });
  if (voorstel.runId !== undefined) return ok(regel);
  if (await isTochUitgevoerd(scope, kenmerk)) return err({ code: 'HERBETALING_TOCH_UITGEVOERD' });
  const betaaldatum = eersteBankdag(scope.today);
  const betaler = await findBetaalinstelling(scope, betaaldatum);
  if (betaler === undefined) return err({ code: 'RUN_ZONDER_INSTELLING' });
  const [opdracht] = await findOpdrachten(scope, [kenmerk]);
  const geboekt = opdracht === undefined ? undefined : (await findGeboekt(scope, [opdracht])).get(kenmerk);
  if (geboekt === undefined) return err({ code: 'UITVAL_NIET_GEVONDEN' });
  const { maand, bedrag, uitkeringId } = regel;
  const runId = await createApprovedRun(scope, {
    soort: 'herbetaling',
    maand,
    betaaldatum,
    voorgesteldDoor: voorstel.voorgesteldDoor,
  });
  await updateHerbetaling(scope, voorstel.id, {
    goedgekeurd_door: scope.actor.id,
    goedgekeurd_op: scope.now.toString(),
    run_id: runId,
  });
  await storeOpdrachten(scope, runId, [
    {
      uitkeringId,
      bestemming: geboekt.bestemming,
      bedrag,
      naam,
      iban: voorstel.iban,
      omschrijving: `Bijstand ${maand} opnieuw betaald`,
    },
  ]);
  await book(scope, bookHerbetaling(geboekt, runId, betaaldatum));
  const run = await findRun(scope, runId);
  if (run !== undefined) await ensureBestand(scope, run, betaler);
  const klaar = await findUitvalregel(scope, kenmerk);
  return klaar === undefined ? err({ code: 'UITVAL_NIET_GEVONDEN' }) : ok(klaar);
};

/** What others may do with payments that came back. */
export const herbetalingen = { findAll: findUitval, find: findUitvalregel, propose, sendBack, approve } as const;
