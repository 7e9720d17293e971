/** Knows who may open a zaak or a document, and writes down that staff did. */
import { err, ok, type Result } from '@samenkracht/core';
import { recordMany, recordNamens } from '@samenkracht/logboek';
import type { Scope } from '@samenkracht/platform/module';
import {
  findVertegenwoordigingenBij,
  medebelanghebbendenVan,
  permitOr,
  type ZichtbareWeigering,
} from '@samenkracht/toegang';
import type { Document, DocumentNietGevonden } from '../domain/document.ts';
import type { Zaak, ZaakNietGevonden } from '../domain/zaak.ts';
import { findDocument } from './document.ts';
import { findZaak } from './zaak.ts';

export type Toegangshandeling = 'inzien' | 'wijzigen';

/** The zaak, when this actor may do this with it. What he may not see answers like what does not exist. */
export const openFor = async (
  scope: Scope,
  zaakId: string,
  handeling: Toegangshandeling,
): Promise<Result<Zaak, ZaakNietGevonden | ZichtbareWeigering>> => {
  const zaak = await findZaak(scope, zaakId);
  if (zaak === undefined) return err({ code: 'ZAAK_NIET_GEVONDEN' });
  const permitted = permitZaak(scope, zaak, handeling);
  if (!permitted.ok) return permitted;
  await logZaak(scope, zaak, handeling === 'inzien' ? 'inzage' : 'wijziging', 'zaak', zaak.id);
  return ok(zaak);
};

const permitZaak = (
  scope: Scope,
  zaak: Zaak,
  handeling: Toegangshandeling,
): Result<void, ZaakNietGevonden | ZichtbareWeigering> =>
  permitOr(
    scope.actor,
    scope.doel,
    {
      soort: 'zaak',
      handeling,
      persoonId: zaak.persoonId,
      ...(zaak.partnerId === undefined ? {} : { medebelanghebbenden: [zaak.partnerId] }),
    },
    { code: 'ZAAK_NIET_GEVONDEN' },
  );

/** A zaak of two people is read for both. What residents do with their own file is not written down; who acts for them is. */
const logZaak = async (
  scope: Scope,
  zaak: Zaak,
  handeling: 'inzage' | 'wijziging',
  soort: 'zaak' | 'document',
  id: string,
): Promise<void> => {
  const personen = [zaak.persoonId, ...(zaak.partnerId === undefined ? [] : [zaak.partnerId])];
  const vermeldingen = personen.map((persoonId) => ({
    handeling,
    onderwerp: { soort, id },
    persoonId,
    omschrijving: `Bij zaak ${zaak.nummer}`,
  }));
  if (scope.actor.soort === 'medewerker') await recordMany(scope, vermeldingen);
  else for (const vermelding of vermeldingen) await recordNamens(scope, vermelding);
};

/** Those of a list that this actor may see; the others are not on it. */
export const visibleZaken = (scope: Scope, zaken: readonly Zaak[]): readonly Zaak[] =>
  zaken.filter((zaak) => permitZaak(scope, zaak, 'inzien').ok);

/** Names on a list are read too: a line for each person on it. */
export const logWerklijst = (scope: Scope, zaken: readonly Zaak[]): Promise<void> =>
  recordMany(
    scope,
    zaken.map((zaak) => ({
      handeling: 'inzage',
      onderwerp: { soort: 'zaak', id: zaak.id },
      persoonId: zaak.persoonId,
      omschrijving: 'In een werklijst',
    })),
  );

/** A document of a zaak, or of an application that its owner still writes. */
export const openDocumentFor = async (
  scope: Scope,
  documentId: string,
): Promise<Result<Document, DocumentNietGevonden | ZichtbareWeigering>> => {
  const document = await findDocument(scope, documentId);
  if (document === undefined) return err({ code: 'DOCUMENT_NIET_GEVONDEN' });
  const zaak = await findZaak(scope, document.dossierId);
  const permitted =
    zaak === undefined ? await permitConcept(scope, document) : hideAsDocument(permitZaak(scope, zaak, 'inzien'));
  if (!permitted.ok) return permitted;
  if (zaak !== undefined) await logZaak(scope, zaak, 'inzage', 'document', document.id);
  return ok(document);
};

/** What is not sent yet is of its writer, and of the partner who was let in to sign: staff does not see it. */
const permitConcept = async (
  scope: Scope,
  document: Document,
): Promise<Result<void, DocumentNietGevonden | ZichtbareWeigering>> => {
  if (scope.actor.soort === 'medewerker') return err({ code: 'DOCUMENT_NIET_GEVONDEN' });
  const bij = await findVertegenwoordigingenBij(scope.tx, document.dossierId);
  return permitOr(
    scope.actor,
    scope.doel,
    {
      soort: 'aanvraag',
      handeling: 'inzien',
      persoonId: document.persoonId,
      medebelanghebbenden: medebelanghebbendenVan(bij, document.dossierId, scope.today),
    },
    { code: 'DOCUMENT_NIET_GEVONDEN' },
  );
};

const hideAsDocument = (
  permitted: Result<void, ZaakNietGevonden | ZichtbareWeigering>,
): Result<void, DocumentNietGevonden | ZichtbareWeigering> => {
  if (permitted.ok) return permitted;
  return permitted.error.code === 'ZAAK_NIET_GEVONDEN' ? err({ code: 'DOCUMENT_NIET_GEVONDEN' }) : err(permitted.error);
};

/** The persons whose tasks and zaken a resident sees: his own and of those he acts for. */
export const ownPersonen = (scope: Scope): readonly string[] => [
  ...(scope.actor.persoonId === undefined ? [] : [scope.actor.persoonId]),
  ...(scope.actor.namens ?? []),
];
