/** Knows when the BRP is asked again, and what holds when it does not answer. */
import { err, ok, type Result } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import type { Brp, BrpRefusal } from '../brp/client.ts';
import { relatedBsns, toBevindingen } from '../brp/feiten.ts';
import type { BrpFeiten } from '../domain/feit.ts';
import { appendBevindingen, findBrpFeiten, recordBevraging } from './feit.ts';
import { ensurePersonen, findBsn } from './nummer.ts';

/** An answer of today is young enough: the BRP changes by the day. */
const VERS = Temporal.Duration.from({ hours: 24 });

const isFresh = (scope: Scope, { peilmoment }: BrpFeiten): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(peilmoment).add(VERS), scope.now) > 0;

/**
 * The facts of the BRP, asked again when ours are a day old. Where the BRP is slow or fails, the facts we have are the
 * answer, marked as not `actueel`; a refusal is only for who we know nothing of. NIET_GEVONDEN always is one.
 */
export const haalBrpFeiten = async (
  scope: Scope,
  brp: Brp,
  persoonId: string,
): Promise<Result<BrpFeiten, BrpRefusal>> => {
  const known = await findBrpFeiten(scope, persoonId);
  if (known !== undefined && isFresh(scope, known)) return ok(known);
  return verversFeiten(scope, brp, persoonId);
};

/** As `haalBrpFeiten`, but always asks. */
export const verversFeiten = async (
  scope: Scope,
  brp: Brp,
  persoonId: string,
): Promise<Result<BrpFeiten, BrpRefusal>> => {
  const bsn = await findBsn(scope, persoonId);
  if (bsn === undefined) {
    const known = await findBrpFeiten(scope, persoonId);
    return known === undefined ? err({ code: 'NIET_GEVONDEN' }) : ok(known);
  }
  const answer = await brp.raadpleeg(bsn);
  if (!answer.ok) {
    await recordBevraging(scope, persoonId, answer.error.code);
    scope.log.warn({ uitkomst: answer.error.code, persoonId }, 'the BRP did not answer a question');
    return fallBack(scope, persoonId, answer.error);
  }
  const ids = await ensurePersonen(scope, relatedBsns(answer.value));
  await appendBevindingen(
    scope,
    persoonId,
    toBevindingen(answer.value, (of) => ids.get(of)),
  );
  const fresh = await findBrpFeiten(scope, persoonId);
  return fresh === undefined ? err({ code: 'BRP_STORING' }) : ok(fresh);
};

const fallBack = async (
  scope: Scope,
  persoonId: string,
  refusal: BrpRefusal,
): Promise<Result<BrpFeiten, BrpRefusal>> => {
  const known = await findBrpFeiten(scope, persoonId);
  if (known === undefined || refusal.code === 'NIET_GEVONDEN') return err(refusal);
  return ok({ ...known, actueel: false, storing: refusal.code });
};
