/** Knows where an application and its answers are kept while it is written. */
import { view } from '@samenkracht/platform/db';
import type { Json, Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Aanvraag, Ondertekening } from '../domain/aanvraag.ts';
import { type Antwoorden, mergeAntwoorden, type Samenvoeging } from '../domain/antwoorden.ts';
import type { AanvraagRow, AanvraagTables } from './tables.ts';

const toAanvraag = (row: AanvraagRow): Aanvraag => ({
  id: row.id,
  persoonId: row.persoon_id,
  partnerId: row.partner_id ?? undefined,
  status: row.status,
  begonnenOp: row.begonnen_op,
  gewijzigdOp: row.gewijzigd_op,
  versie: row.versie,
  ingediendOp: row.ingediend_op ?? undefined,
});

/** One application at a time is written by one person: a second start, or a second tab, gives the one that is there. */
export const startAanvraag = async (scope: Scope, persoonId: string): Promise<Aanvraag> => {
  const db = view<AanvraagTables>(scope.tx);
  const now = scope.now.toString();
  await db
    .insertInto('uitkering_aanvraag')
    .values({
      id: crypto.randomUUID(),
      persoon_id: persoonId,
      partner_id: null,
      status: 'concept',
      begonnen_op: now,
      gewijzigd_op: now,
      versie: 0,
      ingediend_op: null,
    })
    .onConflict((conflict) =>
      // a literal: Postgres matches the index by its text, which a parameter is not
      conflict.column('persoon_id').where(sql<boolean>`status = 'concept'`).doNothing(),
    )
    .execute();
  const row = await db
    .selectFrom('uitkering_aanvraag')
    .selectAll()
    .where('persoon_id', '=', persoonId)
    .where('status', '=', 'concept')
    .executeTakeFirstOrThrow();
  return toAanvraag(row);
};

export const findAanvraag = async (scope: Scope, aanvraagId: string): Promise<Aanvraag | undefined> => {
  const row = await view<AanvraagTables>(scope.tx)
    .selectFrom('uitkering_aanvraag')
    .selectAll()
    .where('id', '=', aanvraagId)
    .executeTakeFirst();
  return row && toAanvraag(row);
};

/** Holds the application: answers from two tabs, or two clicks on send, come one after the other. */
export const lockAanvraag = async (scope: Scope, aanvraagId: string): Promise<Aanvraag | undefined> => {
  const row = await view<AanvraagTables>(scope.tx)
    .selectFrom('uitkering_aanvraag')
    .selectAll()
    .where('id', '=', aanvraagId)
    .forUpdate()
    .executeTakeFirst();
  return row && toAanvraag(row);
};

/** Applications in which these persons take part, as applicant or as partner; newest first. */
export const aanvragenOf = async (scope: Scope, persoonIds: readonly string[]): Promise<readonly Aanvraag[]> => {
  if (persoonIds.length === 0) return [];
  const rows = await view<AanvraagTables>(scope.tx)
    .selectFrom('uitkering_aanvraag')
    .selectAll()
    .where((eb) => eb.or([eb('persoon_id', 'in', persoonIds), eb('partner_id', 'in', persoonIds)]))
    .orderBy('begonnen_op', 'desc')
    .execute();
  return rows.map(toAanvraag);
};

export const antwoordenOf = async (scope: Scope, aanvraagId: string): Promise<Antwoorden> => {
  const rows = await view<AanvraagTables>(scope.tx)
    .selectFrom('uitkering_antwoord')
    .select(['feit', 'waarde', 'versie'])
    .where('aanvraag_id', '=', aanvraagId)
    .execute();
  return Object.fromEntries(rows.map((row) => [row.feit, { waarde: row.waarde, versie: row.versie }]));
};

/** Takes over answers, each by itself. What was answered elsewhere in the meantime stands, and is named. */
export const saveAntwoorden = async (
  scope: Scope,
  aanvraag: Aanvraag,
  gestuurd: Readonly<Record<string, Json>>,
  gezien: number,
): Promise<Samenvoeging> => {
  const samen = mergeAntwoorden(await antwoordenOf(scope, aanvraag.id), gestuurd, gezien, aanvraag.versie);
  const nieuw = Object.entries(samen.nieuw);
  if (nieuw.length === 0) return samen;
  const db = view<AanvraagTables>(scope.tx);
  await db
    .insertInto('uitkering_antwoord')
    .values(
      nieuw.map(([feit, waarde]) => ({
        aanvraag_id: aanvraag.id,
        feit,
        waarde: JSON.stringify(waarde),
        versie: samen.versie,
        gegeven_op: scope.now.toString(),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['aanvraag_id', 'feit']).doUpdateSet((eb) => ({
        waarde: eb.ref('excluded.waarde'),
        versie: eb.ref('excluded.versie'),
        gegeven_op: eb.ref('excluded.gegeven_op'),
      })),
    )
    .execute();
  await touch(scope, aanvraag.id, { versie: samen.versie });
  return samen;
};

const touch = async (scope: Scope, aanvraagId: string, set: Partial<AanvraagRow>): Promise<void> => {
  await view<AanvraagTables>(scope.tx)
    .updateTable('uitkering_aanvraag')
    .set({ ...set, gewijzigd_op: scope.now.toString() })
    .where('id', '=', aanvraagId)
    .execute();
};

export const linkPartner = (scope: Scope, aanvraagId: string, partnerId: string): Promise<void> =>
  touch(scope, aanvraagId, { partner_id: partnerId });

export const markIngediend = (scope: Scope, aanvraagId: string): Promise<void> =>
  touch(scope, aanvraagId, { status: 'ingediend', ingediend_op: scope.now.toString() });

export const ondertekeningenOf = async (scope: Scope, aanvraagId: string): Promise<readonly Ondertekening[]> => {
  const rows = await view<AanvraagTables>(scope.tx)
    .selectFrom('uitkering_ondertekening')
    .selectAll()
    .where('aanvraag_id', '=', aanvraagId)
    .orderBy('ondertekend_op')
    .execute();
  return rows.map((row) => ({
    rol: row.rol,
    persoonId: row.persoon_id,
    inhoudHash: row.inhoud_hash,
    ondertekendOp: row.ondertekend_op,
  }));
};

/** Signs what stands there now; twice is once. */
export const insertOndertekening = async (
  scope: Scope,
  aanvraagId: string,
  ondertekening: Pick<Ondertekening, 'rol' | 'persoonId' | 'inhoudHash'>,
): Promise<void> => {
  await view<AanvraagTables>(scope.tx)
    .insertInto('uitkering_ondertekening')
    .values({
      id: crypto.randomUUID(),
      aanvraag_id: aanvraagId,
      persoon_id: ondertekening.persoonId,
      rol: ondertekening.rol,
      inhoud_hash: ondertekening.inhoudHash,
      ondertekend_op: scope.now.toString(),
    })
    .onConflict((conflict) => conflict.columns(['aanvraag_id', 'rol', 'inhoud_hash']).doNothing())
    .execute();
};
