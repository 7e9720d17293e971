/** Knows the routes of independent client support outside the questions: asked for at any moment, and passed on by staff. */
import { err, ok } from '@samenkracht/core';
import { findPersoon } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route, Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { keuzen } from '../domain/intake.ts';
import {
  type Ondersteuning,
  ondersteuningVan,
  settleOndersteuning,
  storeOndersteuning,
} from '../store/ondersteuning.ts';
import { permitPersoon } from './openen.ts';
import { OfNiets, OndersteuningSchema, oneOf, PersoonParams } from './schema.ts';
import { alle } from './weigeringen.ts';

const Stand = Type.Object({ ondersteuning: OfNiets(OndersteuningSchema) });

export const ondersteuningView = (een: Ondersteuning | undefined) =>
  een === undefined ? null : { keuze: een.keuze, bij: een.bij, op: een.op, afloop: een.afloop ?? null };

const standVan = async (scope: Scope, persoonId: string) => ({
  ondersteuning: ondersteuningView(await ondersteuningVan(scope, persoonId)),
});

const eigen = { doel: 'eigen-dossier', rollen: ['inwoner'], refusals: alle, url: '/mijn/clientondersteuning' } as const;
const zelf = ({ actor }: Scope): string => actor.persoonId ?? '';

const getMijn = defineRoute({
  ...eigen,
  method: 'GET',
  samenvatting: 'Wat u zei op het aanbod van onafhankelijke clientondersteuning, en wat daarvan kwam',
  response: { 200: Stand },
  handle: async (scope) => {
    const mag = await permitPersoon(scope, zelf(scope), 'inzien', 'Clientondersteuning');
    return mag.ok ? ok(await standVan(scope, zelf(scope))) : mag;
  },
});

const postMijn = defineRoute({
  ...eigen,
  method: 'POST',
  samenvatting: 'Vraag om onafhankelijke clientondersteuning, ook bij een besluit, of zeg dat u het niet wilt',
  body: Type.Object({
    keuze: oneOf(keuzen, 'wat u zegt op het aanbod'),
    bij: oneOf(['besluit', 'zelf'], 'waar het u werd aangeboden'),
  }),
  response: { 200: Stand },
  handle: async (scope, { body }) => {
    const persoonId = zelf(scope);
    const mag = await permitPersoon(scope, persoonId, 'wijzigen', 'Clientondersteuning');
    if (!mag.ok) return mag;
    await storeOndersteuning(scope, { persoonId, intake: undefined, ...body });
    return ok(await standVan(scope, persoonId));
  },
});

const postAfloop = defineRoute({
  doel: 'begeleiding',
  rollen: ['coach', 'intaker'],
  refusals: alle,
  method: 'POST',
  url: '/personen/:persoonId/clientondersteuning/afloop',
  samenvatting: 'Leg vast aan wie u de vraag om clientondersteuning doorgaf, of dat het niet meer nodig is',
  params: PersoonParams,
  body: Type.Union([
    Type.Object({
      uitkomst: Type.Literal('doorgegeven'),
      organisatie: Type.String({ minLength: 2, maxLength: 120, pattern: '\\S', description: 'leest de inwoner' }),
    }),
    Type.Object({ uitkomst: Type.Literal('niet meer nodig') }),
  ]),
  response: { 200: Stand },
  handle: async (scope, { params: { persoonId }, body }) => {
    if ((await findPersoon(scope, persoonId)) === undefined) return err({ code: 'INTAKE_NIET_GEVONDEN' } as const);
    const mag = await permitPersoon(scope, persoonId, 'wijzigen', 'Clientondersteuning geregeld');
    if (!mag.ok) return mag;
    const afloop =
      body.uitkomst === 'doorgegeven' ? body : ({ uitkomst: 'niet meer nodig', organisatie: null } as const);
    const gedaan = await settleOndersteuning(scope, persoonId, afloop);
    return gedaan.ok ? ok(await standVan(scope, persoonId)) : gedaan;
  },
});

export const ondersteuningroutes: readonly Route[] = [getMijn, postMijn, postAfloop];
