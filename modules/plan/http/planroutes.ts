/** Knows the routes of a plan: the same for the resident and for who helps him, each from his own side. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Refusal, Route, Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import type { Onderdeel } from '../domain/plan.ts';
import { agreeEvaluatie, holdEvaluatie, setStapstand } from '../store/bijhouden.ts';
import { saveVersie, signPlan } from '../store/opstellen.ts';
import type { Kant } from '../store/plan.ts';
import { openPlan, redenweigeringen } from './inzagereden.ts';
import { eigen, lezers, openEigen, openweigeringen, staf } from './openen.ts';
import { planView, verschilView, versieView } from './planbeeld.ts';
import {
  BewerkingSchema,
  EvaluatieAfspraak,
  EvaluatieVerslag,
  OnderdeelSchema,
  PersoonParams,
  PlanAntwoord,
  StandSchema,
  TekenSchema,
  VerschilSchema,
  VerschilVraag,
  Versie,
} from './planschema.ts';
import { planweigeringen } from './planweigeringen.ts';

const refusals = { ...openweigeringen, ...planweigeringen };
const response = { 200: PlanAntwoord };
const versieNietGevonden = { code: 'VERSIE_NIET_GEVONDEN' } as const;

/** The plan as it stands after something was done with it. */
const after = async <R extends Refusal>(scope: Scope, persoonId: string, kant: Kant, gedaan: Result<unknown, R>) =>
  gedaan.ok ? ok(await planView(scope, persoonId, kant)) : gedaan;

const orNotFound = <T>(found: T | undefined) => (found === undefined ? err(versieNietGevonden) : ok(found));

const VersieVraag = Type.Object({ nummer: Versie });
const VersieSchema = Type.Object({ nummer: Versie, onderdelen: Type.Array(OnderdeelSchema) });

const mijnRoutes: readonly Route[] = [
  defineRoute({
    ...eigen,
    refusals,
    method: 'GET',
    url: '/mijn/plan',
    samenvatting: 'Uw plan, zoals uw consulent het ook ziet, met wat u deze week kunt doen',
    response,
    handle: async (scope) => {
      const open = await openEigen(scope, 'inzien');
      return open.ok ? ok(await planView(scope, open.value, 'inwoner')) : open;
    },
  }),
  defineRoute({
    ...eigen,
    refusals,
    method: 'GET',
    url: '/mijn/plan/versie',
    samenvatting: 'Een versie van uw plan',
    query: VersieVraag,
    response: { 200: VersieSchema },
    handle: async (scope, { query }) => {
      const open = await openEigen(scope, 'inzien');
      return open.ok ? orNotFound(await versieView(scope, open.value, query.nummer)) : open;
    },
  }),
  defineRoute({
    ...eigen,
    refusals,
    method: 'GET',
    url: '/mijn/plan/verschil',
    samenvatting: 'Wat er tussen twee versies van uw plan veranderde',
    query: VerschilVraag,
    response: { 200: VerschilSchema },
    handle: async (scope, { query }) => {
      const open = await openEigen(scope, 'inzien');
      return open.ok ? orNotFound(await verschilView(scope, open.value, query.van, query.naar)) : open;
    },
  }),
  defineRoute({
    ...eigen,
    refusals,
    method: 'POST',
    url: '/mijn/plan/versies',
    samenvatting: 'Verander uw plan; wat uw consulent intussen veranderde blijft staan',
    body: BewerkingSchema,
    response,
    handle: async (scope, { body }) => {
      const open = await openEigen(scope, 'wijzigen');
      if (!open.ok) return open;
      const onderdelen: readonly Onderdeel[] = body.onderdelen;
      return after(
        scope,
        open.value,
        'inwoner',
        await saveVersie(scope, open.value, { ...body, onderdelen }, 'inwoner'),
      );
    },
  }),
  defineRoute({
    ...eigen,
    refusals,
    method: 'POST',
    url: '/mijn/plan/handtekeningen',
    samenvatting: 'Teken de versie van uw plan die u las',
    body: TekenSchema,
    response,
    handle: async (scope, { body }) => {
      const open = await openEigen(scope, 'wijzigen');
      return open.ok
        ? after(scope, open.value, 'inwoner', await signPlan(scope, open.value, body.versie, 'inwoner'))
        : open;
    },
  }),
  defineRoute({
    ...eigen,
    refusals,
    method: 'POST',
    url: '/mijn/plan/standen',
    samenvatting: 'Zeg hoe het met een stap staat',
    body: StandSchema,
    response,
    handle: async (scope, { body: { stapId, stand, reden } }) => {
      const open = await openEigen(scope, 'wijzigen');
      return open.ok
        ? after(
            scope,
            open.value,
            'inwoner',
            await setStapstand(scope, open.value, { stapId, stand, reden }, 'inwoner'),
          )
        : open;
    },
  }),
];

const basis = { ...staf, params: PersoonParams, refusals: { ...refusals, ...redenweigeringen } } as const;

const stafRoutes: readonly Route[] = [
  defineRoute({
    ...basis,
    rollen: [...lezers],
    method: 'GET',
    url: '/personen/:persoonId/plan',
    samenvatting: 'Het plan van een inwoner, zoals hij het ook ziet; dit inzien wordt vastgelegd',
    response,
    handle: async (scope, { params }) => {
      const open = await openPlan(scope, params.persoonId, 'inzien', 'Plan geopend');
      return open.ok ? ok(await planView(scope, open.value, 'consulent')) : open;
    },
  }),
  defineRoute({
    ...basis,
    rollen: [...lezers],
    method: 'GET',
    url: '/personen/:persoonId/plan/versie',
    samenvatting: 'Een versie van het plan van een inwoner; dit inzien wordt vastgelegd',
    query: VersieVraag,
    response: { 200: VersieSchema },
    handle: async (scope, { params, query }) => {
      const open = await openPlan(scope, params.persoonId, 'inzien', 'Versie van het plan geopend');
      return open.ok ? orNotFound(await versieView(scope, open.value, query.nummer)) : open;
    },
  }),
  defineRoute({
    ...basis,
    rollen: [...lezers],
    method: 'GET',
    url: '/personen/:persoonId/plan/verschil',
    samenvatting: 'Wat er tussen twee versies van een plan veranderde; dit inzien wordt vastgelegd',
    query: VerschilVraag,
    response: { 200: VerschilSchema },
    handle: async (scope, { params, query }) => {
      const open = await openPlan(scope, params.persoonId, 'inzien', 'Versies van het plan vergeleken');
      return open.ok ? orNotFound(await verschilView(scope, open.value, query.van, query.naar)) : open;
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/personen/:persoonId/plan/versies',
    samenvatting: 'Verander het plan; wat een ander intussen veranderde blijft staan, of u ziet beide teksten',
    body: BewerkingSchema,
    response,
    handle: async (scope, { params, body }) => {
      const open = await openPlan(scope, params.persoonId, 'wijzigen', 'Plan gewijzigd');
      if (!open.ok) return open;
      const onderdelen: readonly Onderdeel[] = body.onderdelen;
      const bewerking = { ...body, onderdelen };
      return after(scope, open.value, 'consulent', await saveVersie(scope, open.value, bewerking, 'consulent'));
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/personen/:persoonId/plan/handtekeningen',
    samenvatting: 'Teken de versie van het plan die u las',
    body: TekenSchema,
    response,
    handle: async (scope, { params, body }) => {
      const open = await openPlan(scope, params.persoonId, 'wijzigen', 'Plan ondertekend');
      return open.ok
        ? after(scope, open.value, 'consulent', await signPlan(scope, open.value, body.versie, 'consulent'))
        : open;
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/personen/:persoonId/plan/standen',
    samenvatting: 'Zeg hoe het met een stap van het plan staat',
    body: StandSchema,
    response,
    handle: async (scope, { params, body: { stapId, stand, reden } }) => {
      const open = await openPlan(scope, params.persoonId, 'wijzigen', 'Stap van het plan bijgewerkt');
      if (!open.ok) return open;
      const gedaan = await setStapstand(scope, open.value, { stapId, stand, reden }, 'consulent');
      return after(scope, open.value, 'consulent', gedaan);
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/personen/:persoonId/plan/evaluaties',
    samenvatting: 'Spreek af wanneer u het plan samen bekijkt; beiden krijgen een herinnering',
    body: EvaluatieAfspraak,
    response,
    handle: async (scope, { params, body }) => {
      const open = await openPlan(scope, params.persoonId, 'wijzigen', 'Evaluatie afgesproken');
      return open.ok
        ? after(scope, open.value, 'consulent', await agreeEvaluatie(scope, open.value, body.op as Day))
        : open;
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/personen/:persoonId/plan/evaluaties/verslag',
    samenvatting: 'Leg vast wat de evaluatie opleverde',
    body: EvaluatieVerslag,
    response,
    handle: async (scope, { params, body }) => {
      const open = await openPlan(scope, params.persoonId, 'wijzigen', 'Evaluatie vastgelegd');
      return open.ok
        ? after(scope, open.value, 'consulent', await holdEvaluatie(scope, open.value, body.uitkomst))
        : open;
    },
  }),
];

export const planRoutes: readonly Route[] = [...mijnRoutes, ...stafRoutes];
