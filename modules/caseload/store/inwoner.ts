/** Knows who is guided and by whom: a new resident placed at once, his class with a reason, and what the events of ownership say. */
import { err, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { findBrpFeiten } from '@samenkracht/persoon';
import { publish, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { placeNew } from '../domain/bureau.ts';
import type { Contactklasse } from '../domain/prijs.ts';
import type { Verdeelreden } from '../domain/verdeling.ts';
import { type Bureauweigering, lockBureau, readBureau } from './bureau.ts';
import type { CaseloadTables } from './tabellen.ts';

export type Inwonerweigering =
  | { readonly code: 'INWONER_NIET_GEVONDEN' }
  | { readonly code: 'AL_IN_CASELOAD' }
  | { readonly code: 'NIET_UW_INWONER' };

const tables = (scope: Scope) => view<CaseloadTables>(scope.tx);

export type Plaatsing = {
  readonly consulent: { readonly id: string; readonly naam: string } | undefined;
  readonly redenen: readonly Verdeelreden[];
  /** Full weeks of a consulent that are missing when nobody has room. */
  readonly tekort: number;
};

type NieuweInwoner = { readonly persoonId: string; readonly klasse: Contactklasse; readonly discipline?: string };

const postcodeOf = async (scope: Scope, persoonId: string): Promise<string | null | undefined> => {
  const gekend = await findBrpFeiten(scope, persoonId);
  if (gekend === undefined) return undefined;
  const cijfers = gekend.feiten.adres.waarde?.postcode?.slice(0, 4) ?? '';
  return /^[1-9]\d{3}$/.test(cijfers) ? cijfers : null;
};

/** Places one resident; everybody else stays. Where nobody has room within the norm he is entered without a consulent, and that is said. */
export const placeInwoner = async (
  scope: Scope,
  { persoonId, klasse, discipline }: NieuweInwoner,
): Promise<Result<Plaatsing, Inwonerweigering | Bureauweigering>> => {
  await lockBureau(scope);
  const gelezen = await readBureau(scope);
  if (!gelezen.ok) return gelezen;
  const bureau = gelezen.value;
  if (discipline !== undefined && !bureau.instelling.disciplines.includes(discipline))
    return err({ code: 'DISCIPLINE_ONBEKEND', discipline });
  if (bureau.inwoners.some((een) => een.persoonId === persoonId)) return err({ code: 'AL_IN_CASELOAD' });
  const postcode = await postcodeOf(scope, persoonId);
  if (postcode === undefined) return err({ code: 'INWONER_NIET_GEVONDEN' });
  const gebied = postcode === null ? undefined : await teamOf(scope, postcode);
  const { toewijzingen, tekort } = placeNew(bureau, {
    persoonId,
    klasse,
    teamId: gebied,
    discipline,
    consulent: undefined,
    naar: undefined,
  });
  const plek = toewijzingen[0];
  const wie = bureau.medewerkers.find(({ id }) => id === plek?.consulent);
  const rij = {
    klasse,
    postcode,
    discipline: discipline ?? null,
    naar_id: wie?.id ?? null,
    naar_sinds: wie === undefined ? null : scope.now.toString(),
    aangemeld_op: scope.today,
  };
  // whom a colleague outside the desk guides stays with him until the transfer is accepted
  await tables(scope)
    .insertInto('caseload_inwoner')
    .values({ persoon_id: persoonId, consulent_id: null, sinds: null, ...rij })
    .onConflict((conflict) => conflict.column('persoon_id').doUpdateSet(rij))
    .execute();
  const redenen = plek?.redenen ?? [];
  if (wie !== undefined) await publishVoorgesteld(scope, { persoonId, van: undefined, naar: wie.id, redenen });
  const wat = { soort: 'dossier', id: persoonId } as const;
  await record(scope, { handeling: 'wijziging', onderwerp: wat, persoonId, omschrijving: 'In een caseload geplaatst' });
  return ok({ consulent: wie && { id: wie.id, naam: wie.naam }, redenen, tekort: tekort.consulenten });
};

const teamOf = async (scope: Scope, postcode: string): Promise<string | undefined> => {
  const row = await tables(scope)
    .selectFrom('caseload_gebied')
    .select('team_id')
    .where('postcode', '=', postcode)
    .executeTakeFirst();
  return row?.team_id;
};

export type Overdracht = {
  readonly persoonId: string;
  readonly van: string | undefined;
  readonly naar: string;
  readonly redenen: readonly string[];
};

/** Asks for a warm transfer: who guides now stays until the other accepts. */
export const publishVoorgesteld = (scope: Scope, overdracht: Overdracht): Promise<void> =>
  publish(scope, {
    soort: 'OverdrachtVoorgesteld',
    onderwerp: overdracht.persoonId,
    data: voorgesteldData(scope, overdracht),
  });

export const voorgesteldData = (scope: Scope, { persoonId, van, naar, redenen }: Overdracht) => ({
  persoonId,
  van: van ?? null,
  naar,
  redenen,
  door: scope.actor.id,
});

/** @param wie who may change it: the colleague whose resident he is, or undefined for everybody (a team leader). */
export const changeKlasse = async (
  scope: Scope,
  persoonId: string,
  { klasse, reden }: { readonly klasse: Contactklasse; readonly reden: string },
  wie: string | undefined,
): Promise<Result<void, Inwonerweigering>> => {
  const row = await tables(scope)
    .selectFrom('caseload_inwoner')
    .select('consulent_id')
    .where('persoon_id', '=', persoonId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return err({ code: 'INWONER_NIET_GEVONDEN' });
  if (wie !== undefined && row.consulent_id !== wie) return err({ code: 'NIET_UW_INWONER' });
  await tables(scope).updateTable('caseload_inwoner').set({ klasse }).where('persoon_id', '=', persoonId).execute();
  await tables(scope)
    .insertInto('caseload_klasse')
    .values({ persoon_id: persoonId, klasse, reden, door: scope.actor.id, op: scope.now.toString() })
    .execute();
  const wat = { soort: 'dossier', id: persoonId } as const;
  await record(scope, { handeling: 'wijziging', onderwerp: wat, persoonId, omschrijving: 'Contactklasse gewijzigd' });
  return ok(undefined);
};

/** Somebody is the owner from now on, in a team or not; of two that come in another order the later stays. */
export const followEigenaar = async (
  scope: Scope,
  persoonId: string,
  eigenaar: string,
  vanaf: string,
): Promise<void> => {
  const rij = { consulent_id: eigenaar, sinds: vanaf, naar_id: null, naar_sinds: null };
  await tables(scope)
    .insertInto('caseload_inwoner')
    .values({
      persoon_id: persoonId,
      // until somebody says otherwise
      klasse: 'gemiddeld',
      postcode: (await postcodeOf(scope, persoonId)) ?? null,
      discipline: null,
      aangemeld_op: scope.today,
      ...rij,
    })
    .onConflict((conflict) =>
      conflict
        .column('persoon_id')
        .doUpdateSet(rij)
        .where((eb) => eb.or([eb('caseload_inwoner.sinds', 'is', null), eb('caseload_inwoner.sinds', '<=', vanaf)])),
    )
    .execute();
};

export type Eigenaar = { readonly persoonId: string; readonly medewerkerId: string; readonly vanaf: string };

/** Many at once, as when a whole city gets owners. Their area is asked when their colleague comes in a team. */
export const followEigenaren = async (scope: Scope, eigenaren: readonly Eigenaar[]): Promise<void> => {
  if (eigenaren.length === 0) return;
  await sql`
    INSERT INTO caseload_inwoner AS i (persoon_id, consulent_id, sinds, klasse, aangemeld_op)
    SELECT DISTINCT ON (persoon_id) persoon_id, consulent_id, sinds, 'gemiddeld', ${scope.today}::date
    FROM unnest(${eigenaren.map(({ persoonId }) => persoonId)}::uuid[],
      ${eigenaren.map(({ medewerkerId }) => medewerkerId)}::text[],
      ${eigenaren.map(({ vanaf }) => vanaf)}::timestamptz[]) AS e (persoon_id, consulent_id, sinds)
    ORDER BY persoon_id, sinds DESC
    ON CONFLICT (persoon_id) DO UPDATE
    SET consulent_id = excluded.consulent_id, sinds = excluded.sinds, naar_id = NULL, naar_sinds = NULL
    WHERE i.sinds IS NULL OR i.sinds <= excluded.sinds`.execute(tables(scope));
};

/** Whose colleague came in a team: a team follows from the postcode, so now theirs is looked up. */
export const fillPostcodes = async (scope: Scope, medewerkerId: string): Promise<void> => {
  const zonder = await tables(scope)
    .selectFrom('caseload_inwoner')
    .select('persoon_id')
    .where('consulent_id', '=', medewerkerId)
    .where('postcode', 'is', null)
    .execute();
  for (const { persoon_id } of zonder)
    await tables(scope)
      .updateTable('caseload_inwoner')
      .set({ postcode: (await postcodeOf(scope, persoon_id)) ?? null })
      .where('persoon_id', '=', persoon_id)
      .execute();
};

/** A transfer came to nothing: who guides stays, and he can be proposed anew. */
export const dropOverdracht = async (scope: Scope, persoonId: string, op: string): Promise<void> => {
  await tables(scope)
    .updateTable('caseload_inwoner')
    .set({ naar_id: null, naar_sinds: null })
    .where('persoon_id', '=', persoonId)
    .where('naar_sinds', '<=', op)
    .execute();
};

/** A transfer that was asked counts with who was asked. */
export const awaitOverdracht = async (scope: Scope, persoonId: string, naar: string, sinds: string): Promise<void> => {
  await tables(scope)
    .updateTable('caseload_inwoner')
    .set({ naar_id: naar, naar_sinds: sinds })
    .where('persoon_id', '=', persoonId)
    .where('consulent_id', 'is distinct from', naar)
    .execute();
};
