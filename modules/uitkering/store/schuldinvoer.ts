/** Knows how to read, for many benefits at once, what a payment must know of debts, agreements and others who are paid out of it. */
import { grootboek } from '@samenkracht/betaling';
import { together } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Invordering, invorderingVan } from '../domain/invordering.ts';
import { geenSchulden, type Schuldinvoer } from '../domain/runschuld.ts';
import { stappenOf } from './invordering.ts';
import { vorderingenOf } from './vordering.ts';

/** Only benefits with a debt or a step are in it: of a city those are few. */
export const schuldinvoerOf = async (
  scope: Scope,
  uitkeringIds: readonly string[],
): Promise<ReadonlyMap<string, Schuldinvoer>> => {
  const [vorderingen, stappen] = await together(scope, (om) => [
    vorderingenOf(om, uitkeringIds),
    stappenOf(om, uitkeringIds),
  ]);
  const invorderingen = new Map<string, Invordering>([...stappen].map(([id, lijst]) => [id, invorderingVan(lijst)]));
  const metBeslag = [...invorderingen].flatMap(([id, { beslagen }]) => (beslagen.length > 0 ? [id] : []));
  const afgedragen = await grootboek.sumAfgedragen(scope, metBeslag);
  return new Map(
    [...new Set([...vorderingen.keys(), ...stappen.keys()])].map((id) => [
      id,
      {
        invordering: invorderingen.get(id) ?? geenSchulden.invordering,
        schulden: vorderingen.get(id) ?? [],
        afgedragen,
      },
    ]),
  );
};
