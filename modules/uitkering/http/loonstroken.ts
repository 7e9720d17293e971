/** Knows the routes of a payslip as a file or a photo: a resident sends it with a month, staff open it beside the amount. */
import { err, ok } from '@samenkracht/core';
import { defineRoute, download } from '@samenkracht/platform/http';
import type { RefusalMap } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { documentsOf, readBestand, readInhoud, storeDocument, uploadRefusals } from '@samenkracht/zaak';
import { Type } from 'typebox';
import { loonstrokenOf, storeLoonstrook } from '../store/loonstrook.ts';
import { findUitkering } from '../store/lopend.ts';
import { monthWithRight, openEigen } from './eigenuitkering.ts';
import { Id, Maand, Tijdstip } from './maandschema.ts';
import { meldingRefusals, uitkeringRefusals } from './maandweigeringen.ts';
import { openFor } from './uitkeringen.ts';

/** Where documents move to after they came in; undefined where the database keeps them. */
export type Documentbron = Parameters<typeof readInhoud>[2];

const Loonstroken = Type.Object({
  loonstroken: Type.Array(
    Type.Object({ documentId: Id, persoonId: Id, maand: Maand, naam: Type.String(), ontvangenOp: Tijdstip }),
  ),
});

type LoonstrookNietGevonden = { readonly code: 'LOONSTROOK_NIET_GEVONDEN' };
const loonstrookRefusals: RefusalMap<LoonstrookNietGevonden> = {
  LOONSTROOK_NIET_GEVONDEN: {
    status: 404,
    titel: 'Loonstrook niet gevonden',
    uitleg: 'Bij deze uitkering is deze loonstrook er niet.',
  },
};
const refusals = { ...uitkeringRefusals, ...toegangRefusals };
const eigen = {
  url: '/mijn/inkomsten/:maand/loonstroken',
  doel: 'inkomsten-verwerken',
  rollen: ['inwoner'],
  params: Type.Object({ maand: Maand }),
} as const;

const getEigen = defineRoute({
  ...eigen,
  method: 'GET',
  samenvatting: 'De loonstroken die u bij een maand stuurde',
  response: { 200: Loonstroken },
  refusals: { ...refusals, ...meldingRefusals },
  handle: async (scope, { params }) => {
    const open = await openEigen(scope, 'inkomsten', 'inzien');
    if (!open.ok) return open;
    const maand = monthWithRight(open.value.uitkering, params.maand);
    if (!maand.ok) return maand;
    return ok({ loonstroken: [...(await loonstrokenOf(scope, open.value.uitkering.id, maand.value))] });
  },
});

const postEigen = defineRoute({
  ...eigen,
  method: 'POST',
  samenvatting: 'Stuur een loonstrook bij een maand, als bestand of als foto (velden bestand en soort)',
  multipart: true,
  response: { 201: Loonstroken },
  refusals: { ...refusals, ...meldingRefusals, ...uploadRefusals },
  handle: async (scope, { params, request }) => {
    const open = await openEigen(scope, 'inkomsten', 'indienen');
    if (!open.ok) return open;
    const { uitkering, persoonId } = open.value;
    const maand = monthWithRight(uitkering, params.maand);
    if (!maand.ok) return maand;
    const bestand = readBestand(request);
    if (!bestand.ok) return bestand;
    const bewaard = await storeDocument(scope, {
      ...bestand.value,
      dossierId: uitkering.id,
      persoonId,
      soort: 'loonstrook',
    });
    if (!bewaard.ok) return bewaard;
    const { id, naam } = bewaard.value.document;
    await storeLoonstrook(scope, uitkering.id, { documentId: id, persoonId, maand: maand.value, naam });
    return ok({ loonstroken: [...(await loonstrokenOf(scope, uitkering.id, maand.value))] });
  },
});

const staf = { doel: 'inkomsten-verwerken', rollen: ['consulent', 'toetser'], method: 'GET' } as const;

const getVan = defineRoute({
  ...staf,
  url: '/uitkeringen/:uitkeringId/loonstroken',
  samenvatting: 'De loonstroken die een inwoner stuurde, de nieuwste eerst; dit inzien wordt vastgelegd',
  params: Type.Object({ uitkeringId: Id }),
  response: { 200: Loonstroken },
  refusals,
  handle: async (scope, { params }) => {
    const open = await openFor(scope, await findUitkering(scope, params.uitkeringId), 'inkomsten', 'inzien');
    return open.ok ? ok({ loonstroken: [...(await loonstrokenOf(scope, open.value.id))] }) : open;
  },
});

const getInhoud = (bron: Documentbron) =>
  defineRoute({
    ...staf,
    url: '/uitkeringen/:uitkeringId/loonstroken/:documentId/inhoud',
    samenvatting: 'Een loonstrook die een inwoner stuurde, als bijlage; dit inzien wordt vastgelegd',
    params: Type.Object({ uitkeringId: Id, documentId: Id }),
    response: { 200: Type.Unsafe<Uint8Array>(Type.String({ format: 'binary' })) },
    refusals: { ...refusals, ...loonstrookRefusals },
    handle: async (scope, { params }) => {
      const open = await openFor(scope, await findUitkering(scope, params.uitkeringId), 'inkomsten', 'inzien');
      if (!open.ok) return open;
      const document = (await documentsOf(scope, open.value.id)).find(({ id }) => id === params.documentId);
      if (document === undefined) return err({ code: 'LOONSTROOK_NIET_GEVONDEN' } as const);
      const { id, naam, type } = document;
      return ok(download({ bytes: await readInhoud(scope, id, bron), naam, type }));
    },
  });

export const loonstrookRoutes = (bron: Documentbron) => [getEigen, postEigen, getVan, getInhoud(bron)];
