/** Knows the certificates of somebody, small ones too, and which occupations he wants. */
import { randomUUID } from 'node:crypto';
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { publish, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Kwalificaties } from '../domain/perspectiefdefinitie.ts';
import type { PerspectiefTables } from './perspectieftabellen.ts';

export type Certificaat = {
  readonly id: string;
  readonly persoonId: string;
  readonly naam: string;
  readonly uitgever: string;
  readonly behaaldOp: Day;
  readonly kwalificatie: string | undefined;
  readonly onderdeel: string | undefined;
  /** The colleague who held the paper; undefined: as the resident says. */
  readonly gezienDoor: string | undefined;
};

export type Certificaatweigering = {
  readonly code: 'CERTIFICAAT_STAAT_ER_AL' | 'CERTIFICAAT_IN_TOEKOMST' | 'ONDERDEEL_ONBEKEND' | 'CERTIFICAAT_ONBEKEND';
};

export const certificatenOf = async (scope: Scope, persoonId: string): Promise<readonly Certificaat[]> => {
  const rows = await view<PerspectiefTables>(scope.tx)
    .selectFrom('intake_certificaat')
    .selectAll()
    .where('persoon_id', '=', persoonId)
    .orderBy('behaald_op', 'desc')
    .orderBy('naam')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    persoonId,
    naam: row.naam,
    uitgever: row.uitgever,
    behaaldOp: row.behaald_op,
    kwalificatie: row.kwalificatie ?? undefined,
    onderdeel: row.onderdeel ?? undefined,
    gezienDoor: row.gezien_door_naam ?? undefined,
  }));
};

const isPart = ({ kwalificatie, onderdeel }: NieuwCertificaat, lijst: Kwalificaties | undefined): boolean =>
  onderdeel === undefined ||
  (lijst?.kwalificaties ?? []).some(
    ({ code, onderdelen }) => code === kwalificatie && onderdelen.some((een) => een.code === onderdeel),
  );

export type NieuwCertificaat = Omit<Certificaat, 'id' | 'gezienDoor'>;

/** @param lijst what the municipality defined: a part that is not in it is refused. */
export const insertCertificaat = async (
  scope: Scope,
  nieuw: NieuwCertificaat,
  lijst: Kwalificaties | undefined,
): Promise<Result<void, Certificaatweigering>> => {
  if (nieuw.behaaldOp > scope.today) return err({ code: 'CERTIFICAAT_IN_TOEKOMST' });
  if (!isPart(nieuw, lijst)) return err({ code: 'ONDERDEEL_ONBEKEND' });
  const id = randomUUID();
  const row = await view<PerspectiefTables>(scope.tx)
    .insertInto('intake_certificaat')
    .values({
      id,
      persoon_id: nieuw.persoonId,
      naam: nieuw.naam,
      uitgever: nieuw.uitgever,
      behaald_op: nieuw.behaaldOp,
      kwalificatie: nieuw.kwalificatie ?? null,
      onderdeel: nieuw.onderdeel ?? null,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      op: scope.now.toString(),
      gezien_door_naam: null,
      gezien_op: null,
    })
    .onConflict((al) => al.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) return err({ code: 'CERTIFICAAT_STAAT_ER_AL' });
  const data = { persoonIds: [nieuw.persoonId], onderdeel: nieuw.onderdeel ?? null, behaaldOp: nieuw.behaaldOp };
  await publish(scope, { soort: 'CertificaatBehaald', onderwerp: id, data });
  return ok(undefined);
};

/** A colleague saw the paper; who did so first stays. */
export const markGezien = async (
  scope: Scope,
  persoonId: string,
  id: string,
): Promise<Result<void, Certificaatweigering>> => {
  const eigen = (await certificatenOf(scope, persoonId)).find((een) => een.id === id);
  if (eigen === undefined) return err({ code: 'CERTIFICAAT_ONBEKEND' });
  if (eigen.gezienDoor !== undefined) return ok(undefined);
  await view<PerspectiefTables>(scope.tx)
    .updateTable('intake_certificaat')
    .set({ gezien_door_naam: scope.actor.naam, gezien_op: scope.now.toString() })
    .where('id', '=', id)
    .execute();
  return ok(undefined);
};

export type Beroepswens = { readonly beroepId: string; readonly naam: string };

export const wensenOf = async (scope: Scope, persoonId: string): Promise<readonly Beroepswens[]> => {
  const rows = await view<PerspectiefTables>(scope.tx)
    .selectFrom('intake_beroepswens')
    .select(['beroep_id', 'naam'])
    .where('persoon_id', '=', persoonId)
    .orderBy('gekozen_op')
    .execute();
  return rows.map((row) => ({ beroepId: row.beroep_id, naam: row.naam }));
};

/** How many occupations one can want at once: more is no choice. */
export const hoogstensWensen = 5;

/** Wanting the same again changes nothing. @returns false when there are as many as may be already. */
export const addWens = async (scope: Scope, persoonId: string, { beroepId, naam }: Beroepswens): Promise<boolean> => {
  // of two that are chosen at once the second sees the first: five is five
  await sql`select pg_advisory_xact_lock(hashtext(${`${scope.actor.gemeente} wensen`}), hashtext(${persoonId}))`.execute(
    view<PerspectiefTables>(scope.tx),
  );
  const eerder = await wensenOf(scope, persoonId);
  if (eerder.some((een) => een.beroepId === beroepId)) return true;
  if (eerder.length >= hoogstensWensen) return false;
  await view<PerspectiefTables>(scope.tx)
    .insertInto('intake_beroepswens')
    .values({ persoon_id: persoonId, beroep_id: beroepId, naam, gekozen_op: scope.now.toString() })
    .onConflict((al) => al.doNothing())
    .execute();
  return true;
};

/** @returns whether he wanted it. */
export const dropWens = async (scope: Scope, persoonId: string, beroepId: string): Promise<boolean> => {
  const { numDeletedRows } = await view<PerspectiefTables>(scope.tx)
    .deleteFrom('intake_beroepswens')
    .where('persoon_id', '=', persoonId)
    .where('beroep_id', '=', beroepId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};
