/** Knows who may see or change the ledger; what is not for somebody is not there. */
import type { Result } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr, type ZichtbareWeigering } from '@samenkracht/toegang';

export const nietGevonden = { code: 'GROOTBOEK_NIET_GEVONDEN' } as const;

export const may = (
  scope: Scope,
  handeling: 'inzien' | 'wijzigen',
): Result<void, ZichtbareWeigering | typeof nietGevonden> =>
  permitOr(scope.actor, scope.doel, { soort: 'grootboek', handeling }, nietGevonden);
