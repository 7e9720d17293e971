/** Knows who reads along with a resident's messages, since when and why, and who reads them at all. */
import { err, ok, type Result } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { medewerkers } from '@samenkracht/toegang';
import { type Coachweigering, type Lezing, type Meelezer, readingOf } from '../domain/coachbericht.ts';
import type { CoachTables } from './coachtabellen.ts';
import { reeksVan } from './eigenaar.ts';

const tables = (scope: Scope) => view<CoachTables>(scope.tx);

const meelezersOf = async (scope: Scope, persoonId: string): Promise<readonly Meelezer[]> => {
  const rows = await tables(scope)
    .selectFrom('plan_meelezer')
    .selectAll()
    .where('persoon_id', '=', persoonId)
    .where('tot', 'is', null)
    .orderBy('vanaf')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    medewerkerId: row.medewerker_id,
    reden: row.reden,
    vanaf: row.vanaf,
    tot: row.tot ?? undefined,
    gevraagdDoor: row.door_naam,
  }));
};

export type Kring = { readonly eigenaar: string | undefined; readonly meelezers: readonly Meelezer[] };

/** Who reads what this resident writes now: who holds on to him, and who reads along. */
export const kringOf = async (scope: Scope, persoonId: string): Promise<Kring> => ({
  eigenaar: (await reeksVan(scope, persoonId)).at(-1)?.medewerkerId,
  meelezers: await meelezersOf(scope, persoonId),
});

/** What this colleague may read of them; refused for who has nothing to do with this resident. */
export const readingIn = (scope: Scope, { eigenaar, meelezers }: Kring): Result<Lezing, Coachweigering> => {
  const lezing = readingOf(scope.actor, eigenaar, meelezers);
  return lezing === undefined ? err({ code: 'NIET_BETROKKEN' }) : ok(lezing);
};

/** Roles of colleagues who can have a reason to read along. */
const meeleesrollen = ['coach', 'intaker', 'consulent'] as const;

export const meeleescollegas = async (
  scope: Scope,
): Promise<readonly { readonly id: string; readonly naam: string }[]> => {
  const perRol = await Promise.all(meeleesrollen.map((rol) => medewerkers.withRol(scope.tx, rol)));
  const uniek = new Map(perRol.flat().map(({ id, naam }) => [id, { id, naam }]));
  return [...uniek.values()].toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
};

/** From now on; what was written before stays between the resident and his coach. */
export const addMeelezer = async (
  scope: Scope,
  persoonId: string,
  { medewerkerId, reden }: Pick<Meelezer, 'medewerkerId' | 'reden'>,
): Promise<Result<void, Coachweigering>> => {
  const { eigenaar, meelezers } = await kringOf(scope, persoonId);
  if (eigenaar !== scope.actor.id && !scope.actor.rollen.includes('teamleider'))
    return err({ code: 'NIET_VAN_UW_INWONER' });
  if (!(await meeleescollegas(scope)).some(({ id }) => id === medewerkerId)) return err({ code: 'MEELEZER_ONBEKEND' });
  if (medewerkerId === eigenaar || meelezers.some((een) => een.medewerkerId === medewerkerId))
    return err({ code: 'LEEST_AL_MEE' });
  await tables(scope)
    .insertInto('plan_meelezer')
    .values({
      id: crypto.randomUUID(),
      persoon_id: persoonId,
      medewerker_id: medewerkerId,
      reden,
      vanaf: scope.now.toString(),
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      tot: null,
      beeindigd_door_naam: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return ok(undefined);
};

/** By the resident, the owner, a team leader, or who reads along himself. */
export const endMeelezer = async (
  scope: Scope,
  persoonId: string,
  id: string,
): Promise<Result<void, Coachweigering>> => {
  const { eigenaar, meelezers } = await kringOf(scope, persoonId);
  const mee = meelezers.find((een) => een.id === id);
  if (mee === undefined) return err({ code: 'MEELEZER_NIET_GEVONDEN' });
  const { actor } = scope;
  const mag =
    actor.persoonId === persoonId ||
    [eigenaar, mee.medewerkerId].includes(actor.id) ||
    actor.rollen.includes('teamleider');
  if (!mag) return err({ code: 'NIET_VAN_UW_INWONER' });
  await tables(scope)
    .updateTable('plan_meelezer')
    .set({ tot: scope.now.toString(), beeindigd_door_naam: actor.naam })
    .where('id', '=', id)
    .where('tot', 'is', null)
    .execute();
  return ok(undefined);
};

/** With everybody, when this colleague leaves. */
export const endMeelezenOf = async (scope: Scope, medewerkerId: string): Promise<void> => {
  await tables(scope)
    .updateTable('plan_meelezer')
    .set({ tot: scope.now.toString(), beeindigd_door_naam: scope.actor.naam })
    .where('medewerker_id', '=', medewerkerId)
    .where('tot', 'is', null)
    .execute();
};
