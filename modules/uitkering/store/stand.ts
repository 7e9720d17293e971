/** Knows what the ledger and the debts say of one benefit: with its facts it is all that a payment follows from. */
import { grootboek, type Maandsaldi } from '@samenkracht/betaling';
import { together } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { geenSchulden, type Schuldinvoer } from '../domain/runschuld.ts';
import type { Uitkering } from './lopend.ts';
import { schuldinvoerOf } from './schuldinvoer.ts';

export type Stand = { readonly saldi: Maandsaldi; readonly schuld: Schuldinvoer };

export const openStand = async (scope: Scope, { id }: Uitkering): Promise<Stand> => {
  const [saldi, schulden] = await together(scope, (om) => [grootboek.findSaldi(om, [id]), schuldinvoerOf(om, [id])]);
  return { saldi: saldi.get(id) ?? new Map(), schuld: schulden.get(id) ?? geenSchulden };
};
