/** Knows the documents of a dossier: kept once, told apart by what is in them. */
import { createHash } from 'node:crypto';
import { ok, type Result } from '@samenkracht/core';
import { publish, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Document, Documentsoort } from '../domain/document.ts';
import { checkDocument, type DocumentRefusal, safeName } from '../domain/documenttype.ts';
import type { DocumentRow, ZaakTables } from './tables.ts';

const toDocument = (row: DocumentRow): Document => ({
  id: row.id,
  dossierId: row.dossier_id,
  persoonId: row.persoon_id,
  soort: row.soort,
  naam: row.naam,
  type: row.type,
  bytes: row.bytes,
  sha256: row.sha256,
  ontvangenOp: row.ontvangen_op,
  van: row.van_naam,
});

export type NieuwDocument = {
  readonly dossierId: string;
  /** Whose document it is. */
  readonly persoonId: string;
  readonly soort: Documentsoort;
  readonly naam: string;
  readonly bytes: Uint8Array;
};

export type BewaardDocument = {
  readonly document: Document /** The same bytes were here before. */;
  readonly alOntvangen: boolean;
};

/**
 * Keeps a document. It is written to the database in the caller's transaction, wherever documents live in the end: so
 * nothing is half done when an object store is away, and a duplicate is settled by the unique hash.
 */
export const storeDocument = async (
  scope: Scope,
  nieuw: NieuwDocument,
): Promise<Result<BewaardDocument, DocumentRefusal>> => {
  const type = await checkDocument(nieuw.bytes, nieuw.soort);
  if (!type.ok) return type;
  const db = view<ZaakTables>(scope.tx);
  const sha256 = createHash('sha256').update(nieuw.bytes).digest('hex');
  const row = await db
    .insertInto('zaak_document')
    .values({
      id: crypto.randomUUID(),
      dossier_id: nieuw.dossierId,
      persoon_id: nieuw.persoonId,
      soort: nieuw.soort,
      naam: safeName(nieuw.naam, type.value),
      type: type.value,
      bytes: nieuw.bytes.length,
      sha256,
      ontvangen_op: scope.now.toString(),
      van_id: scope.actor.id,
      van_naam: scope.actor.naam,
    })
    .onConflict((conflict) => conflict.columns(['dossier_id', 'sha256']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) {
    const bestaand = await db
      .selectFrom('zaak_document')
      .selectAll()
      .where('dossier_id', '=', nieuw.dossierId)
      .where('sha256', '=', sha256)
      .executeTakeFirstOrThrow();
    return ok({ document: toDocument(bestaand), alOntvangen: true });
  }
  await db
    .insertInto('zaak_document_inhoud')
    .values({ document_id: row.id, inhoud: Buffer.from(nieuw.bytes) })
    .execute();
  const data = { dossierId: row.dossier_id, persoonIds: [row.persoon_id] };
  await publish(scope, { soort: 'DocumentOntvangen', onderwerp: row.id, data });
  return ok({ document: toDocument(row), alOntvangen: false });
};

export const documentsOf = async (scope: Scope, dossierId: string): Promise<readonly Document[]> => {
  const rows = await view<ZaakTables>(scope.tx)
    .selectFrom('zaak_document')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('ontvangen_op')
    .orderBy('id')
    .execute();
  return rows.map(toDocument);
};

export const findDocument = async (scope: Scope, documentId: string): Promise<Document | undefined> => {
  const row = await view<ZaakTables>(scope.tx)
    .selectFrom('zaak_document')
    .selectAll()
    .where('id', '=', documentId)
    .executeTakeFirst();
  return row && toDocument(row);
};

/** The bytes as far as the database holds them; undefined when they were moved to the object store. */
export const findInhoud = async (scope: Scope, documentId: string): Promise<Uint8Array | undefined> => {
  const row = await view<ZaakTables>(scope.tx)
    .selectFrom('zaak_document_inhoud')
    .select('inhoud')
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  return row?.inhoud;
};

export const deleteInhoud = async (scope: Scope, documentId: string): Promise<void> => {
  await view<ZaakTables>(scope.tx).deleteFrom('zaak_document_inhoud').where('document_id', '=', documentId).execute();
};
