/** Knows the routes on which documents are added to a zaak by staff, and read by whoever may. */
import { ok } from '@samenkracht/core';
import { defineRoute, download } from '@samenkracht/platform/http';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { storeDocument } from '../store/document.ts';
import { type Documentbron, readInhoud } from '../store/documentbron.ts';
import { openDocumentFor, openFor } from '../store/inzage.ts';
import { bestandRefusals, readBestand } from './bestand.ts';
import { documentNietGevonden, documentRefusals, zaakRefusals } from './refusals.ts';
import { BewaardDocumentSchema, Id, ZaakParams } from './schema.ts';
import { bewaardView } from './view.ts';

const postDocument = defineRoute({
  method: 'POST',
  url: '/zaken/:zaakId/documenten',
  samenvatting: 'Voeg een document toe aan een zaak (velden bestand en soort)',
  doel: 'bijstand-beoordelen',
  rollen: ['consulent'],
  params: ZaakParams,
  multipart: true,
  response: { 201: BewaardDocumentSchema },
  refusals: { ...zaakRefusals, ...toegangRefusals, ...bestandRefusals, ...documentRefusals },
  handle: async (scope, { params, request }) => {
    const opened = await openFor(scope, params.zaakId, 'wijzigen');
    if (!opened.ok) return opened;
    const bestand = readBestand(request);
    if (!bestand.ok) return bestand;
    const bewaard = await storeDocument(scope, {
      dossierId: opened.value.id,
      persoonId: opened.value.persoonId,
      ...bestand.value,
    });
    return bewaard.ok ? ok(bewaardView(bewaard.value)) : bewaard;
  },
});

/** Two routes for one thing, because a resident reads his own file and staff assess: another purpose, another record. */
const contentRoute = (bron: Documentbron, url: `/${string}`, wie: 'inwoner' | 'medewerker') =>
  defineRoute({
    method: 'GET',
    url,
    samenvatting: 'De inhoud van een document, altijd als bijlage om op te slaan',
    doel: wie === 'inwoner' ? 'eigen-dossier' : 'bijstand-beoordelen',
    rollen: wie === 'inwoner' ? ['inwoner'] : ['consulent', 'toetser'],
    params: Type.Object({ documentId: Id }),
    response: { 200: Type.Unsafe<Uint8Array>(Type.String({ format: 'binary' })) },
    refusals: { ...documentNietGevonden, ...toegangRefusals },
    handle: async (scope, { params }) => {
      const opened = await openDocumentFor(scope, params.documentId);
      if (!opened.ok) return opened;
      const { id, naam, type } = opened.value;
      return ok(download({ bytes: await readInhoud(scope, id, bron), naam, type }));
    },
  });

export const documentRoutes = (bron: Documentbron) => [
  postDocument,
  contentRoute(bron, '/documenten/:documentId/inhoud', 'medewerker'),
  contentRoute(bron, '/mijn/documenten/:documentId/inhoud', 'inwoner'),
];
