/** Knows the routes of the penalty for a late decision: laid down by one, paid by another. */
import { ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { RefusalMap, Scope } from '@samenkracht/platform/module';
import { permitOr, type ZichtbareWeigering } from '@samenkracht/toegang';
import { goedkeuringen } from '@samenkracht/zaak';
import { Type } from 'typebox';
import {
  type Dwangsomweigering,
  findDwangsom,
  findVoorgesteldeDwangsommen,
  payDwangsom,
  proposeDwangsom,
  sendBackDwangsom,
} from '../store/dwangsom.ts';
import { after, doen } from './bezwaren.ts';
import { alle, openBezwaar } from './openen.ts';
import { BezwaarParams, BezwaarSchema } from './schema.ts';

const dwangsomRefusals: RefusalMap<Dwangsomweigering> = {
  DWANGSOM_NIET_VERSCHULDIGD: {
    status: 409,
    titel: 'Er is geen dwangsom',
    uitleg: 'De gemeente was niet te laat, er kwam geen ingebrekestelling, of er is geen bedrag voor deze tijd.',
  },
  DWANGSOM_LOOPT_NOG: {
    status: 409,
    titel: 'De dwangsom loopt nog',
    uitleg: 'Beslis eerst op het bezwaar. Na 42 dagen wordt het bedrag niet meer hoger (artikel 4:17 Awb).',
  },
  DWANGSOM_AL_VOORGESTELD: {
    status: 409,
    titel: 'De dwangsom is al vastgesteld',
    uitleg: 'Er ligt al een voorstel, of de dwangsom is betaald.',
  },
  DWANGSOM_NIET_GEVONDEN: {
    status: 409,
    titel: 'Er is geen dwangsom om over te beslissen',
    uitleg: 'Een collega stelt eerst het bedrag vast.',
  },
  REKENINGNUMMER_ONJUIST: {
    status: 422,
    titel: 'Dit rekeningnummer klopt niet',
    uitleg: 'Controleer het IBAN van de inwoner.',
  },
  RUN_ZONDER_INSTELLING: {
    status: 409,
    titel: 'Er is geen rekening om van te betalen',
    uitleg: 'Leg eerst vast van welke rekening de gemeente betaalt.',
  },
  EIGEN_BETALING: {
    status: 409,
    titel: 'U heeft dit zelf voorgesteld',
    uitleg: 'Een collega moet het goedkeuren. Twee mensen kijken naar elke betaling.',
  },
};

const basis = { ...doen, refusals: { ...alle, ...dwangsomRefusals }, params: BezwaarParams } as const;
const response = { 200: BezwaarSchema };

const getVoorgesteld = defineRoute({
  doel: 'bijstand-beoordelen',
  rollen: ['consulent', 'toetser'],
  method: 'GET',
  url: '/bezwaargoedkeuringen',
  samenvatting: 'Dwangsommen die op een tweede persoon wachten, de oudste eerst; namen inzien wordt vastgelegd',
  query: goedkeuringen.Query,
  response: { 200: goedkeuringen.Schema },
  refusals: {},
  handle: async (scope, { query }) => {
    const stappen = await findVoorgesteldeDwangsommen(scope, goedkeuringen.hoogstens);
    return ok({ goedkeuringen: await goedkeuringen.viewZaakstappen(scope, stappen, query.namen === true) });
  },
});

const postDwangsom = defineRoute({
  ...basis,
  method: 'POST',
  url: '/bezwaren/:bezwaarId/dwangsom',
  samenvatting: 'Stel vast wat de gemeente moet betalen omdat zij te laat besliste (artikel 4:18 Awb)',
  body: Type.Object({ iban: Type.String({ maxLength: 40, description: 'de rekening van de inwoner' }) }),
  response,
  handle: async (scope, { params, body }) => {
    const opened = await openBezwaar(scope, params.bezwaarId, 'wijzigen');
    if (!opened.ok) return opened;
    const { bezwaar, zaak } = opened.value;
    return after(scope, bezwaar.id, await proposeDwangsom(scope, bezwaar, zaak, body.iban));
  },
});

const mayApprove = async (
  scope: Scope,
  bezwaarId: string,
): Promise<Result<void, ZichtbareWeigering | Dwangsomweigering>> => {
  const voorgesteldDoor = (await findDwangsom(scope, bezwaarId))?.voorgesteldDoor.id ?? '';
  return permitOr(scope.actor, scope.doel, { soort: 'besluit', handeling: 'goedkeuren', voorgesteldDoor }, {
    code: 'DWANGSOM_NIET_GEVONDEN',
  } as const);
};

const postGoedkeuring = defineRoute({
  ...basis,
  method: 'POST',
  url: '/bezwaren/:bezwaarId/dwangsom/goedkeuring',
  samenvatting: 'Keur de dwangsom goed die een ander vaststelde; zij wordt meteen betaald',
  rollen: ['toetser'],
  response,
  handle: async (scope, { params }) => {
    const opened = await openBezwaar(scope, params.bezwaarId, 'inzien');
    if (!opened.ok) return opened;
    const mag = await mayApprove(scope, params.bezwaarId);
    if (!mag.ok) return mag;
    const { bezwaar, zaak } = opened.value;
    return after(scope, bezwaar.id, await payDwangsom(scope, bezwaar, zaak));
  },
});

const postTeruglegging = defineRoute({
  ...basis,
  method: 'POST',
  url: '/bezwaren/:bezwaarId/dwangsom/teruglegging',
  samenvatting: 'Leg een vastgestelde dwangsom terug; er wordt niets betaald',
  rollen: ['toetser'],
  response,
  handle: async (scope, { params }) => {
    const opened = await openBezwaar(scope, params.bezwaarId, 'inzien');
    if (!opened.ok) return opened;
    const mag = await mayApprove(scope, params.bezwaarId);
    return mag.ok ? after(scope, params.bezwaarId, await sendBackDwangsom(scope, opened.value.bezwaar)) : mag;
  },
});

export const dwangsomRoutes = [getVoorgesteld, postDwangsom, postGoedkeuring, postTeruglegging];
