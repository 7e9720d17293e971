/** Knows the routes on which a second person decides, and on which a resident reads the decision. */
import { err, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { openFor, type ZaakRefusal, zaakRefusals } from '@samenkracht/zaak';
import { Type } from 'typebox';
import { approveVoorstel, type BesluitRefusal, findBesluit, returnVoorstel } from '../store/besluit.ts';
import { lockVoorstel, type Voorstel } from '../store/voorstel.ts';
import { Id } from './aanvraag.schema.ts';
import { besluitRefusals } from './beoordeling.refusals.ts';
import { BesluitSchema, VoorstelParams } from './beoordeling.schema.ts';
import { besluitView } from './beoordeling.view.ts';

/** The proposal, for a second person only. */
const openForApproval = async (
  scope: Scope,
  voorstelId: string,
): Promise<Result<Voorstel, ZichtbareWeigering | ZaakRefusal | BesluitRefusal>> => {
  const voorstel = await lockVoorstel(scope, voorstelId);
  if (voorstel === undefined) return err({ code: 'VOORSTEL_NIET_GEVONDEN' });
  const permitted = permitOr(
    scope.actor,
    scope.doel,
    { soort: 'besluit', handeling: 'goedkeuren', voorgesteldDoor: voorstel.voorgesteldDoor.id },
    { code: 'VOORSTEL_NIET_GEVONDEN' } as const,
  );
  if (!permitted.ok) return permitted;
  const opened = await openFor(scope, voorstel.zaakId, 'inzien');
  return opened.ok ? ok(voorstel) : opened;
};

const postGoedkeuring = defineRoute({
  method: 'POST',
  url: '/voorstellen/:voorstelId/goedkeuring',
  samenvatting:
    'Keur een voorstel van een ander goed; alles wordt opnieuw berekend en een verschil houdt het besluit tegen',
  doel: 'bijstand-beoordelen',
  rollen: ['toetser'],
  params: VoorstelParams,
  response: { 200: BesluitSchema },
  refusals: { ...toegangRefusals, ...zaakRefusals, ...besluitRefusals },
  handle: async (scope, { params }) => {
    const opened = await openForApproval(scope, params.voorstelId);
    if (!opened.ok) return opened;
    const approved = await approveVoorstel(scope, opened.value.id);
    return approved.ok ? ok(besluitView(approved.value)) : approved;
  },
});

const postTeruglegging = defineRoute({
  method: 'POST',
  url: '/voorstellen/:voorstelId/teruglegging',
  samenvatting: 'Leg een voorstel terug bij de consulent, met de reden',
  doel: 'bijstand-beoordelen',
  rollen: ['toetser'],
  params: VoorstelParams,
  body: Type.Object({ reden: Type.String({ minLength: 10, maxLength: 1000 }) }),
  response: { 200: Type.Object({ zaakId: Id }) },
  refusals: { ...toegangRefusals, ...zaakRefusals, ...besluitRefusals },
  handle: async (scope, { params, body }) => {
    const opened = await openForApproval(scope, params.voorstelId);
    if (!opened.ok) return opened;
    const returned = await returnVoorstel(scope, opened.value, body.reden);
    return returned.ok ? ok({ zaakId: opened.value.zaakId }) : returned;
  },
});

const getMijnBesluit = defineRoute({
  method: 'GET',
  url: '/mijn/zaken/:zaakId/besluit',
  samenvatting:
    'Het besluit op uw aanvraag: bedragen per maand, de reden, de artikelen en tot wanneer u bezwaar kunt maken',
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  params: Type.Object({ zaakId: Id }),
  response: { 200: BesluitSchema },
  refusals: {
    ...toegangRefusals,
    ...zaakRefusals,
    BESLUIT_NOG_NIET_GENOMEN: {
      status: 404,
      titel: 'Er is nog geen besluit',
      uitleg: 'Wij hebben nog niet besloten over uw aanvraag. U krijgt een bericht zodra dat zo is.',
    },
  },
  handle: async (scope, { params }) => {
    const opened = await openFor(scope, params.zaakId, 'inzien');
    if (!opened.ok) return opened;
    const besluit = await findBesluit(scope, params.zaakId);
    return besluit === undefined ? err({ code: 'BESLUIT_NOG_NIET_GENOMEN' } as const) : ok(besluitView(besluit));
  },
});

export const besluitRoutes = [postGoedkeuring, postTeruglegging, getMijnBesluit];
