/** Knows where the bytes of a document are: in the database, or moved to the object store that the municipality set. */
import { schemaName } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { deleteInhoud, findInhoud } from './document.ts';
import type { Objectopslag } from './objectopslag.ts';

/** undefined: no object store was set, the database keeps everything. */
export type Documentbron = Objectopslag | undefined;

/** A name that says nothing about a person; the municipality first, so that its bucket policy can be its own. */
const sleutelOf = (scope: Scope, documentId: string): string =>
  `${schemaName(scope.actor.gemeente)}/documenten/${documentId}`;

export const readInhoud = async (scope: Scope, documentId: string, bron: Documentbron): Promise<Uint8Array> => {
  const inhoud = await findInhoud(scope, documentId);
  if (inhoud !== undefined) return inhoud;
  if (bron === undefined) throw new Error('a document was moved to an object store that is not set any more');
  return bron.get(sleutelOf(scope, documentId));
};

/** After this the object store holds the bytes and the database no more. Safe to repeat: the same bytes under the same name. */
export const moveInhoud = async (scope: Scope, documentId: string, bron: Objectopslag): Promise<void> => {
  const inhoud = await findInhoud(scope, documentId);
  if (inhoud === undefined) return;
  await bron.put(sleutelOf(scope, documentId), inhoud);
  await deleteInhoud(scope, documentId);
};
