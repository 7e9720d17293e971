/** Knows what was stated for the service group of somebody, and which group his coach set. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { publish, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Gestelde, type Groep, type Groepen, proposeGroep, withVerhaal } from '../domain/groep.ts';
import { type Definitie, findGroepen } from './definitie.ts';
import { dayOf } from './perspectief.ts';
import type { PerspectiefTables } from './perspectieftabellen.ts';
import { gezegdVan } from './verteld.ts';

export type Groepskeuze = {
  readonly groep: Groep;
  /** The code of the group that followed from the facts on that day. */
  readonly voorstel: string | undefined;
  readonly reden: string;
  readonly doorNaam: string;
  readonly op: Day;
};

export type Groepsweigering = { readonly code: 'GROEP_ONBEKEND' | 'GROEPSFEIT_ONBEKEND' | 'GEEN_GROEPEN' };

/** What is known for the choice of a group: stated by a coach, else told in his story. */
export const gesteldVan = async (scope: Scope, persoonId: string, groepen: Groepen): Promise<Gestelde> => {
  const rows = await view<PerspectiefTables>(scope.tx)
    .selectFrom('intake_groepsfeit')
    .select(['feit', 'waarde', 'bron', 'dag'])
    .where('persoon_id', '=', persoonId)
    .orderBy('volgnummer')
    .execute();
  const gesteld = Object.fromEntries(rows.map(({ feit, waarde, bron, dag }) => [feit, { waarde, bron, op: dag }]));
  return withVerhaal(groepen, gesteld, await gezegdVan(scope, persoonId), scope.today);
};

export const stateFeit = async (
  scope: Scope,
  persoonId: string,
  { feiten }: Groepen,
  gesteld: { readonly feit: string; readonly waarde: string; readonly bron: string },
): Promise<Result<void, Groepsweigering>> => {
  const bekend = feiten.find(({ code }) => code === gesteld.feit);
  if (bekend === undefined || !bekend.opties.some(({ waarde }) => waarde === gesteld.waarde))
    return err({ code: 'GROEPSFEIT_ONBEKEND' });
  await view<PerspectiefTables>(scope.tx)
    .insertInto('intake_groepsfeit')
    .values({
      ...gesteld,
      persoon_id: persoonId,
      dag: scope.today,
      door: scope.actor.id,
      op: scope.now.toString(),
    })
    .execute();
  return ok(undefined);
};

/** The group that holds, in the words of the definition by which it was set. */
export const findKeuze = async (scope: Scope, persoonId: string): Promise<Groepskeuze | undefined> => {
  const row = await view<PerspectiefTables>(scope.tx)
    .selectFrom('intake_groepskeuze')
    .select(['definitie', 'groep', 'voorstel', 'reden', 'door_naam', 'op'])
    .where('persoon_id', '=', persoonId)
    .orderBy('volgnummer', 'desc')
    .limit(1)
    .executeTakeFirst();
  const definitie = row && (await findGroepen(scope, row.definitie));
  const groep = definitie?.inhoud.groepen.find(({ code }) => code === row?.groep);
  if (row === undefined || groep === undefined) return undefined;
  return {
    groep,
    voorstel: row.voorstel ?? undefined,
    reden: row.reden,
    doorNaam: row.door_naam,
    op: dayOf(row.op),
  };
};

/** By the coach, whatever was proposed, always with his reason; what was proposed is kept beside it. */
export const setGroep = async (
  scope: Scope,
  persoonId: string,
  definitie: Definitie<'groepen'>,
  { groep, reden }: { readonly groep: string; readonly reden: string },
): Promise<Result<void, Groepsweigering>> => {
  const gekozen = definitie.inhoud.groepen.find(({ code }) => code === groep);
  if (gekozen === undefined) return err({ code: 'GROEP_ONBEKEND' });
  const voorstel = proposeGroep(definitie.inhoud, await gesteldVan(scope, persoonId, definitie.inhoud));
  await view<PerspectiefTables>(scope.tx)
    .insertInto('intake_groepskeuze')
    .values({
      persoon_id: persoonId,
      definitie: definitie.nummer,
      groep,
      voorstel: voorstel.soort === 'voorstel' ? voorstel.groep : null,
      reden,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      op: scope.now.toString(),
    })
    .execute();
  const data = { persoonIds: [persoonId], groep, soort: gekozen.soort };
  await publish(scope, { soort: 'GroepVastgesteld', onderwerp: persoonId, data });
  return ok(undefined);
};
