/** Knows how an experience is added, by the resident or by a coach who sits beside him: named, and with years that can be. */
import type { Result } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import type { Static } from 'typebox';
import { type Ervaring, insertErvaring } from '../store/ervaring.ts';
import { nameErvaring } from '../store/voorstellen.ts';
import type { ErvaringInvoer } from './perspectiefschema.ts';
import type { Bouwweigering } from './perspectiefweigeringen.ts';

/** Skills do not come with it: those only the resident himself confirms. */
export const addErvaring = async (
  scope: Scope,
  persoonId: string,
  { soort, naam, beroepId, activiteit, vanJaar, totJaar }: Static<typeof ErvaringInvoer>,
): Promise<Result<Ervaring, Bouwweigering>> => {
  const genoemd = await nameErvaring(scope, { soort, beroepId, activiteit, naam: naam?.trim() });
  return genoemd.ok
    ? insertErvaring(scope, { persoonId, soort, naam: genoemd.value, beroepId, activiteit, vanJaar, totJaar })
    : genoemd;
};
