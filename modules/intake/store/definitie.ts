/** Knows what a municipality defined, of each kind the definition that holds on a day. Only added to. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import {
  type Definitiesoort,
  inspectPerspectiefdefinitie,
  type Keuringsfout,
  type Perspectiefdefinitie,
} from '../domain/perspectiefdefinitie.ts';
import type { PerspectiefTables } from './perspectieftabellen.ts';

export type Definitie<S extends Definitiesoort = Definitiesoort> = {
  readonly nummer: number;
  readonly vanaf: Day;
  readonly bron: string;
  readonly voorbeeld: boolean;
  readonly inhoud: Extract<Perspectiefdefinitie, { readonly soort: S }>;
};

const volgorde = [
  ['vanaf', 'desc'],
  ['volgnummer', 'desc'],
] as const;

/** The definition that holds on a day; undefined when the municipality made none for it. */
export const findDefinitie = async <S extends Definitiesoort>(
  scope: Scope,
  soort: S,
  op: Day = scope.today,
): Promise<Definitie<S> | undefined> => {
  const row = await view<PerspectiefTables>(scope.tx)
    .selectFrom('intake_perspectiefdefinitie')
    .select(['volgnummer', 'vanaf', 'bron', 'voorbeeld', 'inhoud'])
    .where('soort', '=', soort)
    .where('vanaf', '<=', op)
    .orderBy(volgorde[0][0], volgorde[0][1])
    .orderBy(volgorde[1][0], volgorde[1][1])
    .limit(1)
    .executeTakeFirst();
  return row && toDefinitie(row);
};

/** The definition by its number: what was set keeps meaning what it meant then. */
export const findGroepen = async (scope: Scope, nummer: number): Promise<Definitie<'groepen'> | undefined> => {
  const row = await view<PerspectiefTables>(scope.tx)
    .selectFrom('intake_perspectiefdefinitie')
    .select(['volgnummer', 'vanaf', 'bron', 'voorbeeld', 'inhoud'])
    .where('soort', '=', 'groepen')
    .where('volgnummer', '=', nummer)
    .executeTakeFirst();
  return row && toDefinitie(row);
};

const toDefinitie = <S extends Definitiesoort>(row: {
  readonly volgnummer: number | undefined;
  readonly vanaf: Day;
  readonly bron: string;
  readonly voorbeeld: boolean;
  readonly inhoud: unknown;
}): Definitie<S> => ({
  nummer: row.volgnummer ?? 0,
  vanaf: row.vanaf,
  bron: row.bron,
  voorbeeld: row.voorbeeld,
  // inspected by `storeDefinitie` before it came in
  inhoud: row.inhoud as Definitie<S>['inhoud'],
});

export type Definitieweigering = { readonly code: 'DEFINITIE_TEGENSTRIJDIG'; readonly fouten: readonly Keuringsfout[] };

export type NieuweDefinitie = {
  readonly vanaf: Day;
  readonly bron: string;
  readonly voorbeeld?: boolean;
  readonly inhoud: Perspectiefdefinitie;
};

/** Kept from a day on; one that contradicts itself is refused with each place. */
export const storeDefinitie = async (
  scope: Scope,
  { vanaf, bron, voorbeeld = false, inhoud }: NieuweDefinitie,
): Promise<Result<void, Definitieweigering>> => {
  const fouten = inspectPerspectiefdefinitie(inhoud);
  if (fouten.length > 0) return err({ code: 'DEFINITIE_TEGENSTRIJDIG', fouten });
  await view<PerspectiefTables>(scope.tx)
    .insertInto('intake_perspectiefdefinitie')
    .values({
      soort: inhoud.soort,
      vanaf,
      bron,
      voorbeeld,
      inhoud: JSON.stringify(inhoud),
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      op: scope.now.toString(),
    })
    .execute();
  await record(scope, {
    handeling: 'wijziging',
    onderwerp: { soort: 'perspectiefdefinitie', id: inhoud.soort },
    omschrijving: `Definitie van ${inhoud.soort} vanaf ${vanaf}`,
  });
  return ok(undefined);
};
