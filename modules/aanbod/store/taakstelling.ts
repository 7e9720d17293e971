/** Knows the numbers that are set for a period, such as the quota of the state for housing; the last word of a period counts. */
import type { Day } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';

export type Periodetaak = {
  readonly naam: string;
  readonly van: Day;
  /** The first day after it. */
  readonly tot: Day;
  readonly aantal: number;
  readonly bron: string;
};
type Row = Periodetaak & { id: string; programma: string; door: string; op: string };
type Tables = { aanbod_taakstelling: Row };

export const storeTaakstelling = async (scope: Scope, programma: string, taak: Periodetaak): Promise<void> => {
  const id = crypto.randomUUID();
  const wie = { door: scope.actor.id, op: scope.now.toString() };
  await view<Tables>(scope.tx)
    .insertInto('aanbod_taakstelling')
    .values({ id, programma, ...taak, ...wie })
    .execute();
  await record(scope, { handeling: 'wijziging', onderwerp: { soort: 'programma', id }, omschrijving: 'Taakstelling' });
};

/** The newest period first. */
export const taakstellingenVan = async (scope: Scope, programma: string): Promise<readonly Periodetaak[]> => {
  const rows = await view<Tables>(scope.tx)
    .selectFrom('aanbod_taakstelling')
    .distinctOn(['van', 'tot', 'naam'])
    .select(['naam', 'van', 'tot', 'aantal', 'bron'])
    .where('programma', '=', programma)
    .orderBy('van', 'desc')
    .orderBy('tot')
    .orderBy('naam')
    .orderBy('op', 'desc')
    .execute();
  return rows;
};
