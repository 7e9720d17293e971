/** Knows who may see or change employers and their deliveries; what is not for somebody is not there. */
import { err, ok, type Result } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { findWerkgever, type Werkgever } from '../store/werkgever.ts';
import { leveringRefusals } from './weigeringen.ts';

export const nietGevonden = { code: 'WERKGEVER_NIET_GEVONDEN' } as const;

export const werkgeverRefusals = {
  ...toegangRefusals,
  WERKGEVER_NIET_GEVONDEN: leveringRefusals.WERKGEVER_NIET_GEVONDEN,
  WERKGEVER_INGETROKKEN: leveringRefusals.WERKGEVER_INGETROKKEN,
};

type Handeling = 'inzien' | 'wijzigen' | 'indienen';

export const may = (scope: Scope, handeling: Handeling): Result<void, ZichtbareWeigering | typeof nietGevonden> =>
  permitOr(scope.actor, scope.doel, { soort: 'loonaanlevering', handeling }, nietGevonden);

type Gesloten = ZichtbareWeigering | typeof nietGevonden | { readonly code: 'WERKGEVER_INGETROKKEN' };

/** The employer, when the actor may do this with him; nothing is changed of one that was revoked. */
export const openWerkgever = async (
  scope: Scope,
  id: string,
  handeling: Handeling,
): Promise<Result<Werkgever, Gesloten>> => {
  const mag = may(scope, handeling);
  if (!mag.ok) return mag;
  const werkgever = await findWerkgever(scope, id);
  if (werkgever === undefined) return err(nietGevonden);
  if (handeling !== 'inzien' && werkgever.ingetrokkenOp !== undefined) return err({ code: 'WERKGEVER_INGETROKKEN' });
  return ok(werkgever);
};
