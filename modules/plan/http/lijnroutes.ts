/** Knows the routes of the line: one's own, and that of a resident by who helps him or decides about his income. */
import { addYears, type Day, err, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { RefusalMap } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { lezersVan } from '../domain/lijn.ts';
import { findBezoek } from '../store/bezoek.ts';
import { countLijn } from '../store/lijn.ts';
import { recordStap } from '../store/ontwikkelstap.ts';
import { begeleidingView, mijnBegeleidingView } from './eigenaarbeeld.ts';
import { lijnView } from './lijnbeeld.ts';
import {
  BegeleidingSchema,
  LijnSchema,
  LijnVraag,
  MijnBegeleidingSchema,
  NieuwestapSchema,
  NieuwSchema,
} from './lijnschema.ts';
import { eigen, openEigen, openInwoner, openweigeringen } from './openen.ts';
import { PersoonParams } from './planschema.ts';

type Stapweigering = { readonly code: 'STAP_IN_TOEKOMST' } | { readonly code: 'STAP_TE_LANG_GELEDEN' };
const stapweigeringen: RefusalMap<Stapweigering> = {
  STAP_IN_TOEKOMST: {
    status: 422,
    titel: 'Deze dag moet nog komen',
    uitleg: 'Leg een stap vast op de dag waarop die gezet is: vandaag of eerder.',
  },
  STAP_TE_LANG_GELEDEN: {
    status: 422,
    titel: 'Deze dag is te lang geleden',
    uitleg: 'Een stap kan tot tien jaar terug. Kijk of het jaartal klopt.',
  },
};

/** Longer ago than this is a typing error. */
const jarenTerug = 10;

/** Who guides somebody, and who decides about his income: each sees his part of the line. */
const lezers = ['coach', 'intaker', 'teamleider', 'consulent'] as const;
const staf = { doel: 'begeleiding', params: PersoonParams } as const;

export const lijnRoutes = [
  defineRoute({
    ...eigen,
    refusals: openweigeringen,
    method: 'GET',
    url: '/mijn/lijn',
    samenvatting: 'Uw lijn: wat er gebeurde, het nieuwste eerst; uw bezoek wordt onthouden',
    query: LijnVraag,
    response: { 200: LijnSchema },
    handle: async (scope, { query }) => {
      const open = await openEigen(scope, 'inzien');
      return open.ok ? ok(await lijnView(scope, open.value, query, false)) : open;
    },
  }),
  defineRoute({
    ...eigen,
    refusals: openweigeringen,
    method: 'GET',
    url: '/mijn/lijn/nieuw',
    samenvatting: 'Hoeveel er nieuw is op uw lijn; dit telt niet als bezoek',
    response: { 200: NieuwSchema },
    handle: async (scope) => {
      const open = await openEigen(scope, 'inzien');
      if (!open.ok) return open;
      const sinds = await findBezoek(scope, open.value);
      const tellingen = await countLijn(scope, { persoonId: open.value, lezers: lezersVan(scope.actor.rollen), sinds });
      return ok({ aantal: tellingen.reduce((som, { nieuw }) => som + nieuw, 0), sinds: sinds ?? null });
    },
  }),
  defineRoute({
    ...eigen,
    refusals: openweigeringen,
    method: 'GET',
    url: '/mijn/begeleiding',
    samenvatting: 'Wie u helpt, hoe u die bereikt, en welke stappen u zette',
    response: { 200: MijnBegeleidingSchema },
    handle: async (scope) => {
      const open = await openEigen(scope, 'inzien');
      return open.ok ? ok(await mijnBegeleidingView(scope, open.value)) : open;
    },
  }),
  defineRoute({
    ...staf,
    rollen: [...lezers],
    refusals: openweigeringen,
    method: 'GET',
    url: '/personen/:persoonId/lijn',
    samenvatting: 'De lijn van een inwoner, voor zover u die mag zien; dit inzien wordt vastgelegd',
    query: LijnVraag,
    response: { 200: LijnSchema },
    handle: async (scope, { params, query }) => {
      const open = await openInwoner(scope, params.persoonId, 'inzien', 'Lijn geopend');
      return open.ok ? ok(await lijnView(scope, open.value, query, true)) : open;
    },
  }),
  defineRoute({
    ...staf,
    rollen: [...lezers],
    refusals: openweigeringen,
    method: 'GET',
    url: '/personen/:persoonId/begeleiding',
    samenvatting: 'Wie vasthoudt, wie dat eerder deed, de stappen en hoeveel professionals iemand ontmoette',
    response: { 200: BegeleidingSchema },
    handle: async (scope, { params }) => {
      const open = await openInwoner(scope, params.persoonId, 'inzien', 'Begeleiding geopend');
      return open.ok ? ok(await begeleidingView(scope, open.value)) : open;
    },
  }),
  defineRoute({
    ...staf,
    rollen: ['coach', 'intaker'],
    refusals: { ...openweigeringen, ...stapweigeringen },
    method: 'POST',
    url: '/personen/:persoonId/ontwikkelstappen',
    samenvatting: 'Leg vast waar iemand nu staat; ook teruggaan is een stap',
    body: NieuwestapSchema,
    response: { 200: Type.Object({ verder: Type.Boolean({ description: 'verder dan ooit eerder' }) }) },
    handle: async (scope, { params, body }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Stap van ontwikkeling vastgelegd');
      if (!open.ok) return open;
      if (body.op > scope.today) return err({ code: 'STAP_IN_TOEKOMST' } as const);
      if (body.op < addYears(scope.today, -jarenTerug)) return err({ code: 'STAP_TE_LANG_GELEDEN' } as const);
      const verder = await recordStap(scope, open.value, { ...body, op: body.op as Day });
      return ok({ verder });
    },
  }),
];
