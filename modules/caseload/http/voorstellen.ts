/** Knows the routes of a proposal: computed at prices, looked at, and accepted or refused per resident. */
import { err, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Refusal, Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { acceptRegels, refuseRegels } from '../store/beslissen.ts';
import { readBureau } from '../store/bureau.ts';
import { findVoorstel, propose } from '../store/voorstel.ts';
import { voorstelView } from './beeld.ts';
import { voorstelRefusals } from './refusals.ts';
import { Gekozen, Id, Prijzen, VoorstelSchema } from './schema.ts';

const leiding = {
  doel: 'begeleiding',
  rollen: ['teamleider'],
  refusals: { ...voorstelRefusals, ...toegangRefusals },
} as const;
const params = Type.Object({ voorstelId: Id });

const show = async <R extends Refusal>(scope: Scope, id: string, gedaan: Result<unknown, R>) => {
  if (!gedaan.ok) return gedaan;
  const voorstel = await findVoorstel(scope, id);
  if (voorstel === undefined) return err({ code: 'VOORSTEL_NIET_GEVONDEN' } as const);
  const bureau = await readBureau(scope);
  return bureau.ok ? ok(await voorstelView(scope, bureau.value, voorstel)) : bureau;
};

const postVoorstel = defineRoute({
  ...leiding,
  method: 'POST',
  url: '/caseload/voorstellen',
  samenvatting: 'Bereken een eerlijke verdeling met deze prijzen; er verandert nog niets',
  body: Type.Object({
    soort: Type.Unsafe<'alles' | 'afwezigheid'>({
      type: 'string',
      enum: ['alles', 'afwezigheid'],
      description: 'iedereen, of alleen de inwoners van wie er niet is',
    }),
    prijzen: Prijzen,
  }),
  response: { 201: Type.Object({ id: Id }) },
  handle: async (scope, { body }) => {
    const gedaan = await propose(scope, body);
    return gedaan.ok ? ok({ id: gedaan.value }) : gedaan;
  },
});

const getVoorstel = defineRoute({
  ...leiding,
  method: 'GET',
  url: '/caseload/voorstellen/:voorstelId',
  samenvatting: 'Een voorstel: wie naar wie gaat en waarom; dat u namen ziet wordt vastgelegd',
  params,
  response: { 200: VoorstelSchema },
  handle: (scope, input) => show(scope, input.params.voorstelId, ok(undefined)),
});

const postAanvaarding = defineRoute({
  ...leiding,
  method: 'POST',
  url: '/caseload/voorstellen/:voorstelId/aanvaarding',
  samenvatting: 'Stel deze overdrachten voor aan de collegas; een deel mag',
  params,
  body: Type.Object({ persoonIds: Gekozen, toelichting: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })) }),
  response: { 200: VoorstelSchema },
  handle: async (scope, { params: { voorstelId }, body }) =>
    show(scope, voorstelId, await acceptRegels(scope, voorstelId, body.persoonIds, body.toelichting)),
});

const postAfwijzing = defineRoute({
  ...leiding,
  method: 'POST',
  url: '/caseload/voorstellen/:voorstelId/afwijzing',
  samenvatting: 'Deze inwoners blijven waar zij zijn, met de reden',
  params,
  body: Type.Object({ persoonIds: Gekozen, reden: Type.String({ minLength: 3, maxLength: 500 }) }),
  response: { 200: VoorstelSchema },
  handle: async (scope, { params: { voorstelId }, body }) =>
    show(scope, voorstelId, await refuseRegels(scope, voorstelId, body.persoonIds, body.reden)),
});

export const voorstelRoutes = [postVoorstel, getVoorstel, postAanvaarding, postAfwijzing];
