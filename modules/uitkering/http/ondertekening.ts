/** Knows the routes on which two partners apply together: a code from the one, reading and signing by the other. */
import { err, formatDay, ok } from '@samenkracht/core';
import { todayIn } from '@samenkracht/platform/clock';
import { publish } from '@samenkracht/platform/db';
import { defineRoute } from '@samenkracht/platform/http';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { requireConcept } from '../domain/aanvraag.ts';
import { insertOndertekening } from '../store/aanvraag.ts';
import { loadFormulier } from '../store/formulier.ts';
import { issuePartnercode, redeemPartnercode } from '../store/partnercode.ts';
import { invitePartner, joinAsPartner } from '../store/partnerkoppeling.ts';
import { openAanvraag } from '../store/toegangaanvraag.ts';
import { aanvraagRefusals, ondertekenRefusals, partnercodeRefusals } from './aanvraag.refusals.ts';
import { AanvraagParams, Id, oneOf, Tijdstip } from './aanvraag.schema.ts';

const postPartnercode = defineRoute({
  method: 'POST',
  url: '/mijn/aanvragen/:aanvraagId/partnercode',
  samenvatting: 'Maak een code voor uw partner. De code wordt een keer getoond en vervangt een eerdere code',
  doel: 'bijstand-aanvragen',
  rollen: ['inwoner'],
  params: AanvraagParams,
  response: {
    201: Type.Object({
      code: Type.String({ description: 'de code, alleen in dit antwoord' }),
      verlooptOp: Tijdstip,
      uitleg: Type.String(),
    }),
  },
  refusals: { ...toegangRefusals, ...aanvraagRefusals },
  handle: async (scope, { params }) => {
    const opened = await openAanvraag(scope, params.aanvraagId, 'wijzigen');
    if (!opened.ok) return opened;
    const concept = requireConcept(opened.value.aanvraag);
    if (!concept.ok) return concept;
    const { code, verlooptOp } = await issuePartnercode(scope, params.aanvraagId);
    await invitePartner(scope, concept.value, todayIn(verlooptOp));
    const tot = formatDay(todayIn(verlooptOp));
    return ok({
      code,
      verlooptOp: verlooptOp.toString(),
      uitleg: `Geef deze code alleen aan uw partner. Schrijf hem op: wij laten hem een keer zien. De code werkt tot en met ${tot}.`,
    });
  },
});

const postDeelname = defineRoute({
  method: 'POST',
  url: '/mijn/deelnames',
  samenvatting: 'Vul de code van uw partner in. Daarna kunt u de aanvraag lezen en ondertekenen',
  doel: 'bijstand-aanvragen',
  rollen: ['inwoner'],
  body: Type.Object({ code: Type.String({ maxLength: 20 }) }),
  perMinuut: 20,
  response: { 200: Type.Object({ aanvraagId: Id }) },
  refusals: { ...toegangRefusals, ...aanvraagRefusals, ...partnercodeRefusals },
  handle: async (scope, { body }) => {
    const persoonId = scope.actor.persoonId;
    if (persoonId === undefined) return err({ code: 'PARTNERCODE_ONJUIST' } as const);
    const redeemed = await redeemPartnercode(scope, persoonId, body.code);
    if (!redeemed.ok) return redeemed;
    const joined = await joinAsPartner(scope, redeemed.value.aanvraagId, persoonId);
    return joined.ok ? ok({ aanvraagId: redeemed.value.aanvraagId }) : joined;
  },
});

const postOndertekening = defineRoute({
  method: 'POST',
  url: '/mijn/aanvragen/:aanvraagId/ondertekening',
  samenvatting: 'Onderteken wat er nu staat. Verandert er daarna iets, dan vervalt de handtekening',
  doel: 'bijstand-aanvragen',
  rollen: ['inwoner'],
  params: AanvraagParams,
  body: Type.Object({ inhoud: Type.String({ description: 'kenmerk van wat u heeft gelezen, uit de aanvraag' }) }),
  response: { 200: Type.Object({ rol: oneOf(['aanvrager', 'partner'] as const, 'als wie u tekende') }) },
  refusals: { ...toegangRefusals, ...aanvraagRefusals, ...ondertekenRefusals },
  handle: async (scope, { params, body }) => {
    const opened = await openAanvraag(scope, params.aanvraagId, 'ondertekenen');
    if (!opened.ok) return opened;
    const concept = requireConcept(opened.value.aanvraag);
    if (!concept.ok) return concept;
    const { inhoudHash, open } = await loadFormulier(scope, concept.value);
    if (inhoudHash !== body.inhoud) return err({ code: 'INHOUD_GEWIJZIGD' } as const);
    if (open.length > 0) {
      const beletselen = open.map((feit) => ({ soort: 'vraag', feit }) as const);
      return err({ code: 'AANVRAAG_NIET_COMPLEET', beletselen } as const);
    }
    const { rol } = opened.value;
    const persoonId = rol === 'aanvrager' ? concept.value.persoonId : (scope.actor.persoonId ?? '');
    await insertOndertekening(scope, params.aanvraagId, { rol, persoonId, inhoudHash });
    await publish(scope, {
      soort: 'AanvraagOndertekend',
      onderwerp: params.aanvraagId,
      data: { aanvraagId: params.aanvraagId, rol, persoonId },
    });
    return ok({ rol });
  },
});

export const ondertekeningRoutes = [postPartnercode, postDeelname, postOndertekening];
