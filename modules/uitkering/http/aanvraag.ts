/** Knows the routes on which a resident writes and sends an application for bijstand. */
import { err, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Json, Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { documentsOf, readBestand, storeDocument, uploadRefusals } from '@samenkracht/zaak';
import { Type } from 'typebox';
import { type Aanvraag, requireConcept } from '../domain/aanvraag.ts';
import { type Antwoordfout, checkAntwoord } from '../domain/antwoordcontrole.ts';
import { aanvragenOf, findAanvraag, saveAntwoorden, startAanvraag } from '../store/aanvraag.ts';
import { loadFormulier, meldingsdagOf } from '../store/formulier.ts';
import { receiptOf, submitAanvraag } from '../store/indiening.ts';
import { type Aanvraagrol, openAanvraag, ownPersonen, rolOf } from '../store/toegangaanvraag.ts';
import {
  aanvraagRefusals,
  antwoordenRefusals,
  ondertekenRefusals,
  vertegenwoordigingRefusals,
} from './aanvraag.refusals.ts';
import {
  AanvraagKortSchema,
  AanvraagParams,
  AanvraagSchema,
  DocumentSchema,
  OntvangstbewijsSchema,
  Waarde,
} from './aanvraag.schema.ts';
import { type Aanvraaglezer, aanvraagKortView, aanvraagView, documentView, ontvangstView } from './aanvraag.view.ts';

const lezerVan = ({ actor }: Scope, { persoonId }: Aanvraag, rol: Aanvraagrol): Aanvraaglezer => ({
  rol,
  eigen: actor.persoonId === persoonId,
});

const getAanvragen = defineRoute({
  method: 'GET',
  url: '/mijn/aanvragen',
  samenvatting: 'Uw aanvragen, ook die van uw partner waar u aan meedoet',
  doel: 'bijstand-aanvragen',
  rollen: ['inwoner'],
  response: { 200: Type.Object({ aanvragen: Type.Array(AanvraagKortSchema) }) },
  refusals: {},
  handle: async (scope) => {
    const aanvragen = await aanvragenOf(scope, ownPersonen(scope));
    return ok({ aanvragen: aanvragen.map((een) => aanvraagKortView(een, lezerVan(scope, een, rolOf(scope, een)))) });
  },
});

const postAanvraag = defineRoute({
  method: 'POST',
  url: '/mijn/aanvragen',
  samenvatting: 'Begin een aanvraag voor bijstand, of ga verder met de aanvraag die al open staat',
  doel: 'bijstand-aanvragen',
  rollen: ['inwoner'],
  query: Type.Object({
    namens: Type.Optional(
      Type.String({ format: 'uuid', description: 'persoonId voor wie u aanvraagt, als u dat namens een ander doet' }),
    ),
  }),
  response: { 201: AanvraagSchema },
  refusals: { ...toegangRefusals, ...aanvraagRefusals, ...vertegenwoordigingRefusals },
  handle: async (scope, { query }) => {
    const persoonId = query.namens ?? scope.actor.persoonId;
    if (persoonId === undefined || !ownPersonen(scope).includes(persoonId)) {
      return err({ code: 'NIET_NAMENS_DEZE_PERSOON' } as const);
    }
    const aanvraag = await startAanvraag(scope, persoonId);
    return ok(await present(scope, aanvraag.id, 'aanvrager'));
  },
});

const getAanvraag = defineRoute({
  method: 'GET',
  url: '/mijn/aanvragen/:aanvraagId',
  samenvatting:
    'Een aanvraag: de vragen die er nu toe doen, wat de BRP al weet, documenten en wat er nog moet gebeuren',
  doel: 'bijstand-aanvragen',
  rollen: ['inwoner'],
  params: AanvraagParams,
  response: { 200: AanvraagSchema },
  refusals: { ...toegangRefusals, ...aanvraagRefusals },
  handle: async (scope, { params }) => {
    const opened = await openAanvraag(scope, params.aanvraagId, 'inzien');
    return opened.ok ? ok(await present(scope, params.aanvraagId, opened.value.rol)) : opened;
  },
});

const putAntwoorden = defineRoute({
  method: 'PUT',
  url: '/mijn/aanvragen/:aanvraagId/antwoorden',
  samenvatting:
    'Bewaar antwoorden. Een antwoord dat intussen in een ander venster is gegeven blijft staan en wordt genoemd',
  doel: 'bijstand-aanvragen',
  rollen: ['inwoner'],
  params: AanvraagParams,
  body: Type.Object({
    antwoorden: Type.Record(Type.String({ maxLength: 120 }), Waarde, { description: 'per vraag (feit) het antwoord' }),
    versie: Type.Integer({ minimum: 0, description: 'de versie die u zag' }),
  }),
  response: {
    200: Type.Object({
      aanvraag: AanvraagSchema,
      conflicten: Type.Array(Type.Object({ feit: Type.String(), bewaard: Waarde, gestuurd: Waarde }), {
        description: 'antwoorden die niet zijn overgenomen, omdat er intussen een ander antwoord stond',
      }),
    }),
  },
  refusals: { ...toegangRefusals, ...aanvraagRefusals, ...antwoordenRefusals },
  handle: async (scope, { params, body }) => {
    const opened = await openAanvraag(scope, params.aanvraagId, 'wijzigen');
    if (!opened.ok) return opened;
    const concept = requireConcept(opened.value.aanvraag);
    if (!concept.ok) return concept;
    const om = { vandaag: scope.today, meldingsdag: meldingsdagOf(concept.value) };
    const { goed, fouten } = checkAll(body.antwoorden, om);
    const { conflicten } = await saveAntwoorden(scope, concept.value, goed, body.versie);
    if (fouten.length > 0) return err({ code: 'ANTWOORDEN_ONJUIST', fouten } as const);
    return ok({ aanvraag: await present(scope, params.aanvraagId, opened.value.rol), conflicten });
  },
});

const checkAll = (
  antwoorden: Readonly<Record<string, Json>>,
  om: Parameters<typeof checkAntwoord>[2],
): { readonly goed: Readonly<Record<string, Json>>; readonly fouten: readonly Antwoordfout[] } => {
  const goed: Record<string, Json> = {};
  const fouten: Antwoordfout[] = [];
  for (const [feit, waarde] of Object.entries(antwoorden)) {
    const checked = checkAntwoord(feit, waarde, om);
    if (checked.ok) goed[feit] = checked.value;
    else fouten.push(checked.error);
  }
  return { goed, fouten };
};

const postDocument = defineRoute({
  method: 'POST',
  url: '/mijn/aanvragen/:aanvraagId/documenten',
  samenvatting:
    'Voeg een document toe aan de aanvraag (velden bestand en soort); hetzelfde bestand wordt een keer bewaard',
  doel: 'bijstand-aanvragen',
  rollen: ['inwoner'],
  params: AanvraagParams,
  multipart: true,
  response: {
    201: Type.Object({
      document: DocumentSchema,
      alOntvangen: Type.Boolean({ description: 'ditzelfde bestand hadden wij al; het is een keer bewaard' }),
      melding: Type.String(),
    }),
  },
  refusals: { ...toegangRefusals, ...aanvraagRefusals, ...uploadRefusals },
  handle: async (scope, { params, request }) => {
    const opened = await openAanvraag(scope, params.aanvraagId, 'wijzigen');
    if (!opened.ok) return opened;
    const concept = requireConcept(opened.value.aanvraag);
    if (!concept.ok) return concept;
    const bestand = readBestand(request);
    if (!bestand.ok) return bestand;
    const { id, persoonId } = concept.value;
    const bewaard = await storeDocument(scope, { dossierId: id, persoonId, ...bestand.value });
    if (!bewaard.ok) return bewaard;
    const { document, alOntvangen } = bewaard.value;
    const melding = alOntvangen
      ? 'Dit bestand heeft u al gestuurd. Wij hebben het een keer bewaard. U hoeft niets te doen.'
      : 'Wij hebben uw bestand ontvangen en bewaard.';
    return ok({ document: documentView(document), alOntvangen, melding });
  },
});

const postIndiening = defineRoute({
  method: 'POST',
  url: '/mijn/aanvragen/:aanvraagId/indiening',
  samenvatting: 'Onderteken en verstuur de aanvraag; twee keer versturen geeft dezelfde ontvangstbevestiging',
  doel: 'bijstand-aanvragen',
  rollen: ['inwoner'],
  params: AanvraagParams,
  body: Type.Object({
    inhoud: Type.String({
      description: 'kenmerk van wat u las, uit de aanvraag; is er intussen iets gewijzigd, dan wordt niets verstuurd',
    }),
  }),
  response: { 200: OntvangstbewijsSchema },
  refusals: {
    ...toegangRefusals,
    ...aanvraagRefusals,
    ...ondertekenRefusals,
  },
  handle: async (scope, { params, body }) => {
    const opened = await openAanvraag(scope, params.aanvraagId, 'indienen');
    if (!opened.ok) return opened;
    const { aanvraag } = opened.value;
    const sent = await submitAanvraag(scope, aanvraag, body.inhoud);
    return sent.ok ? ok(ontvangstView(sent.value)) : sent;
  },
});

/** The application anew from the database, so that what is shown is what is kept. */
const present = async (scope: Scope, aanvraagId: string, rol: Aanvraagrol) => {
  const aanvraag = await findAanvraag(scope, aanvraagId);
  if (aanvraag === undefined) throw new Error('an application that was just opened is gone');
  return aanvraagView({
    aanvraag,
    lezer: lezerVan(scope, aanvraag, rol),
    formulier: await loadFormulier(scope, aanvraag),
    documenten: await documentsOf(scope, aanvraagId),
    ontvangst: aanvraag.status === 'ingediend' ? await receiptOf(scope, aanvraag) : undefined,
  });
};

export const aanvraagRoutes = [getAanvragen, postAanvraag, getAanvraag, putAntwoorden, postDocument, postIndiening];
