/** Knows what happens after a referral: accepted or refused, begun, finished or stopped, withdrawn or declined. */
import { addDays, type Day, err, ok } from '@samenkracht/core';
import { todayIn } from '@samenkracht/platform/clock';
import type { Scope } from '@samenkracht/platform/module';
import type { Instrumentversie } from '../domain/instrument.ts';
import { mayBegin, mayEnd, type Stap, type Uitkomst, type Wie } from '../domain/verwijzing.ts';
import { type AanbodRefusal, checkWeek, type Gedaan, givesStill, hold, move } from './verloop.ts';
import { findVerwijzing, type Verwijzing } from './verwijzing.ts';

/** The participation under the lock of its instrument, with the version that holds for it and the one of today. */
type Vast = {
  readonly verwijzing: Verwijzing;
  readonly eigen: Instrumentversie;
  readonly nu: Instrumentversie;
};

const open = async (
  scope: Scope,
  id: string,
  wie: Wie,
): Promise<{ ok: true; value: Vast } | { ok: false; error: AanbodRefusal }> => {
  const instrumentId = (await findVerwijzing(scope, id))?.instrumentId;
  if (instrumentId === undefined) return err({ code: 'VERWIJZING_NIET_GEVONDEN' });
  const vast = await hold(scope, instrumentId);
  if (!vast.ok) return vast;
  const { aanbiederId, versie, versies } = vast.value;
  if (wie === 'aanbieder' && !(await givesStill(scope, aanbiederId))) return err({ code: 'AANBIEDER_GESTOPT' });
  // read again: before the lock it may have been another state
  const verwijzing = await findVerwijzing(scope, id);
  const eigen = versies.find((een) => een.versie === verwijzing?.versie);
  if (verwijzing === undefined || eigen === undefined) return err({ code: 'VERWIJZING_NIET_GEVONDEN' });
  return ok({ verwijzing, eigen, nu: versie });
};

/** From now on the price of today holds for him, also when a later version asks another. */
export const accept = async (scope: Scope, id: string): Promise<Gedaan> => {
  const opened = await open(scope, id, 'aanbieder');
  if (!opened.ok) return opened;
  const { verwijzing, nu } = opened.value;
  return move(scope, verwijzing, nu, 'accepteren', { wie: 'aanbieder', wijziging: { versie: nu.versie } });
};

/** Without a change but the state: refused, declined, withdrawn. */
export const leave = async (
  scope: Scope,
  id: string,
  stap: Extract<Stap, 'weigeren' | 'afwijzen' | 'intrekken'>,
  wie: Wie,
  reden: string | undefined,
): Promise<Gedaan> => {
  const opened = await open(scope, id, wie);
  if (!opened.ok) return opened;
  const { verwijzing, eigen } = opened.value;
  return move(scope, verwijzing, eigen, stap, { wie, reden });
};

export const start = async (scope: Scope, id: string, begin: Day): Promise<Gedaan> => {
  const opened = await open(scope, id, 'aanbieder');
  if (!opened.ok) return opened;
  const { verwijzing, eigen } = opened.value;
  const kan = mayBegin(todayIn(Temporal.Instant.from(verwijzing.gevraagdOp)), begin, scope.today);
  if (kan !== undefined) return err(kan);
  const past = await checkWeek(scope, verwijzing.persoonId, eigen, begin, id);
  if (past !== undefined) return err(past);
  return move(scope, verwijzing, eigen, 'starten', { wie: 'aanbieder', dag: begin, wijziging: { begin } });
};

/** The last day counts: the end is the day after it. Of who never began there is no last day. */
const endOn = (verwijzing: Verwijzing, laatste: Day, vandaag: Day) => {
  const kan = mayEnd(verwijzing.begin, laatste, vandaag);
  return kan === undefined && verwijzing.begin !== undefined ? { tot: addDays(laatste, 1) } : (kan ?? {});
};

export const finish = async (scope: Scope, id: string, laatste: Day, uitkomst: Uitkomst): Promise<Gedaan> => {
  const opened = await open(scope, id, 'aanbieder');
  if (!opened.ok) return opened;
  const { verwijzing, eigen } = opened.value;
  const einde = endOn(verwijzing, laatste, scope.today);
  if ('code' in einde) return err(einde);
  return move(scope, verwijzing, eigen, 'afronden', {
    wie: 'aanbieder',
    dag: laatste,
    wijziging: { ...einde, uitkomst },
  });
};

export const stop = async (
  scope: Scope,
  id: string,
  wie: 'aanbieder' | 'coach',
  laatste: Day,
  reden: string,
): Promise<Gedaan> => {
  const opened = await open(scope, id, wie);
  if (!opened.ok) return opened;
  const { verwijzing, eigen } = opened.value;
  const einde = endOn(verwijzing, laatste, scope.today);
  if ('code' in einde) return err(einde);
  return move(scope, verwijzing, eigen, 'stoppen', { wie, dag: laatste, reden, wijziging: einde });
};
