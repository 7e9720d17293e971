/** Knows the routes of owners: asked to take over, answered, whom one holds on to, and the figures of a team leader. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Refusal, RefusalMap, Scope } from '@samenkracht/platform/module';
import { medewerkers } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { instellingnamen } from '../domain/instelling.ts';
import { lezersVan } from '../domain/lijn.ts';
import { countDagenZonder, countInwoners, inwonersVan, inwonersVanWie, wachtenden } from '../store/eigenaar.ts';
import { readInstelling, storeInstelling } from '../store/instelling.ts';
import { countNieuw } from '../store/lijn.ts';
import { bovenNorm, verdelingProfessionals } from '../store/ontmoeting.ts';
import { openOverdrachten } from '../store/overdracht.ts';
import {
  acceptOverdracht,
  askOverdracht,
  planTalk,
  refuseOverdracht,
  withdrawOverdracht,
} from '../store/overdragen.ts';
import { overdrachtenView } from './eigenaarbeeld.ts';
import { eigenaarweigeringen } from './eigenaarweigeringen.ts';
import {
  CijfersSchema,
  CollegasSchema,
  InstellingSchema,
  InwonersSchema,
  InwonersVraag,
  KennismakingSchema,
  NieuweoverdrachtSchema,
  OverdrachtenSchema,
  OverdrachtParams,
  WeigeringSchema,
} from './lijnschema.ts';
import { openInwoner, openweigeringen } from './openen.ts';
import { PersoonParams } from './planschema.ts';

const refusals = { ...openweigeringen, ...eigenaarweigeringen };
const staf = { doel: 'begeleiding', rollen: ['coach', 'teamleider'], refusals } as const;
const gedaan = { 200: Type.Object({ gedaan: Type.Literal(true) }) };
/** Lines on a page, and in a list of what needs a look. */
const hoogstens = 100;
/** What did not come about is shown to who asked for this long. */
const naloopUren = 30 * 24;

const done = <R extends Refusal>(uitkomst: Result<unknown, R>): Result<{ gedaan: true }, R> =>
  uitkomst.ok ? ok({ gedaan: true }) : uitkomst;

/** Whoever sees names in a list has looked: one line of the record per resident. */
const recordLijst = (scope: Scope, persoonIds: readonly string[], omschrijving: string): Promise<void> =>
  recordMany(
    scope,
    [...new Set(persoonIds)].map((persoonId) => ({
      handeling: 'inzage',
      onderwerp: { soort: 'begeleiding', id: persoonId },
      persoonId,
      omschrijving,
    })),
  );

const overdrachtenOf = async (scope: Scope, wie: 'mij' | 'iedereen') => {
  const sinds = scope.now.subtract({ hours: naloopUren });
  const overdrachten = await openOverdrachten(scope, { wie, aantal: hoogstens }, sinds);
  await recordLijst(
    scope,
    overdrachten.map(({ persoonId }) => persoonId),
    'Lijst van overdrachten geopend',
  );
  return overdrachtenView(scope, overdrachten);
};

const collegasView = async (scope: Scope) => {
  const aantallen = await countInwoners(scope);
  const coaches = await medewerkers.withRol(scope.tx, 'coach');
  return coaches.map(({ id, naam }) => ({ id, naam, inwoners: aantallen.get(id) ?? 0 }));
};

/** Residents whose owner is no coach here any more: somebody must ask another to take over. */
const vertrokkenOf = async (scope: Scope) => {
  const eigenaren = [...(await countInwoners(scope)).keys()];
  const bekend = await medewerkers.find(scope.tx, eigenaren);
  const weg = eigenaren.filter((id) => bekend.get(id)?.rollen.includes('coach') !== true);
  const inwoners = weg.length === 0 ? [] : await inwonersVanWie(scope, weg, hoogstens);
  return inwoners.map(({ persoonId, medewerkerId }) => ({
    persoonId,
    coach: bekend.get(medewerkerId)?.naam ?? 'een collega',
  }));
};

const withNamen = async <T extends { readonly persoonId: string }>(scope: Scope, regels: readonly T[]) => {
  const namen = await findOntvangernamen(
    scope,
    regels.map(({ persoonId }) => persoonId),
  );
  return regels.map((een) => ({ ...een, naam: namen.get(een.persoonId)?.naam ?? null }));
};

const overdrachtRoutes = [
  defineRoute({
    ...staf,
    method: 'GET',
    url: '/overdrachten',
    samenvatting: 'Overdrachten die op u wachten, die u vroeg, en die niet doorgingen; een teamleider ziet alle open',
    response: { 200: OverdrachtenSchema },
    handle: async (scope) =>
      ok({ overdrachten: await overdrachtenOf(scope, scope.actor.rollen.includes('teamleider') ? 'iedereen' : 'mij') }),
  }),
  defineRoute({
    ...staf,
    method: 'POST',
    url: '/personen/:persoonId/overdrachten',
    samenvatting: 'Vraag een collega om een inwoner over te nemen; tot die ja zegt verandert er niets',
    params: PersoonParams,
    body: NieuweoverdrachtSchema,
    response: { 201: Type.Object({ id: Type.String({ format: 'uuid' }) }) },
    handle: async (scope, { params, body }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Overdracht gevraagd');
      if (!open.ok) return open;
      const vraag = { ...body, kennismaking: body.kennismaking as Day | undefined };
      const gevraagd = await askOverdracht(scope, open.value, vraag);
      return gevraagd.ok ? ok({ id: gevraagd.value }) : gevraagd;
    },
  }),
  defineRoute({
    ...staf,
    method: 'POST',
    url: '/overdrachten/:overdrachtId/kennismaking',
    samenvatting: 'Leg de dag vast waarop de inwoner en beide collega’s met elkaar praten',
    params: OverdrachtParams,
    body: KennismakingSchema,
    response: gedaan,
    handle: async (scope, { params, body }) => done(await planTalk(scope, params.overdrachtId, body.op as Day)),
  }),
  defineRoute({
    ...staf,
    rollen: ['coach'],
    method: 'POST',
    url: '/overdrachten/:overdrachtId/aanvaarding',
    samenvatting: 'Aanvaard een overdracht; vanaf nu houdt u vast',
    params: OverdrachtParams,
    response: gedaan,
    handle: async (scope, { params }) => done(await acceptOverdracht(scope, params.overdrachtId)),
  }),
  defineRoute({
    ...staf,
    rollen: ['coach'],
    method: 'POST',
    url: '/overdrachten/:overdrachtId/weigering',
    samenvatting: 'Weiger een overdracht, met de reden; uw collega houdt vast',
    params: OverdrachtParams,
    body: WeigeringSchema,
    response: gedaan,
    handle: async (scope, { params, body }) => done(await refuseOverdracht(scope, params.overdrachtId, body.reden)),
  }),
  defineRoute({
    ...staf,
    method: 'POST',
    url: '/overdrachten/:overdrachtId/intrekking',
    samenvatting: 'Trek een overdracht in die nog wacht',
    params: OverdrachtParams,
    response: gedaan,
    handle: async (scope, { params }) => done(await withdrawOverdracht(scope, params.overdrachtId)),
  }),
];

type Instellingweigering = { readonly code: 'INSTELLING_VOOR_DIE_DAG' } | { readonly code: 'INSTELLING_TERUG' };
const instellingweigeringen: RefusalMap<Instellingweigering> = {
  INSTELLING_VOOR_DIE_DAG: {
    status: 409,
    titel: 'Voor die dag is al gekozen',
    uitleg: 'Kies een latere dag. Wat gekozen was blijft staan.',
  },
  INSTELLING_TERUG: {
    status: 422,
    titel: 'Kies vandaag of later',
    uitleg: 'Een instelling geldt vanaf vandaag of een latere dag, nooit terug.',
  },
};

const overzichtRoutes = [
  defineRoute({
    ...staf,
    method: 'GET',
    url: '/begeleiding/collegas',
    samenvatting: 'De coaches, met hoeveel inwoners elk vasthoudt',
    response: { 200: CollegasSchema },
    handle: async (scope) => ok({ collegas: await collegasView(scope) }),
  }),
  defineRoute({
    ...staf,
    rollen: ['coach'],
    method: 'GET',
    url: '/begeleiding/inwoners',
    samenvatting: 'De inwoners die u vasthoudt, met hoeveel er nieuw is; dat u namen ziet wordt vastgelegd',
    query: InwonersVraag,
    response: { 200: InwonersSchema },
    handle: async (scope, { query }) => {
      const regels = await inwonersVan(scope, scope.actor.id, { aantal: hoogstens, vanaf: query.vanaf ?? 0 });
      const ids = regels.map(({ persoonId }) => persoonId);
      await recordLijst(scope, ids, 'Lijst van eigen inwoners geopend');
      const nieuw = await countNieuw(scope, ids, lezersVan(scope.actor.rollen));
      const inwoners = (await withNamen(scope, regels)).map((een) => ({
        ...een,
        nieuw: nieuw.get(een.persoonId) ?? 0,
      }));
      return ok({ inwoners, totaal: (await countInwoners(scope)).get(scope.actor.id) ?? 0 });
    },
  }),
  defineRoute({
    ...staf,
    rollen: ['teamleider'],
    method: 'GET',
    url: '/begeleiding/cijfers',
    samenvatting: 'Professionals per inwoner, dagen zonder eigenaar, open overdrachten en inwoners per coach',
    response: { 200: CijfersSchema },
    handle: async (scope) => {
      const norm = await readInstelling(scope, 'professionalsnorm');
      const boven = await bovenNorm(scope, norm, hoogstens);
      const wacht = await wachtenden(scope, hoogstens);
      const vertrokken = await vertrokkenOf(scope);
      await recordLijst(
        scope,
        [...boven, ...wacht, ...vertrokken].map(({ persoonId }) => persoonId),
        'Cijfers van begeleiding geopend',
      );
      return ok({
        norm,
        verdeling: [...(await verdelingProfessionals(scope))],
        bovenNorm: await withNamen(scope, boven),
        zonderEigenaar: { ...(await countDagenZonder(scope)), wachtenden: await withNamen(scope, wacht) },
        overdrachten: await overdrachtenOf(scope, 'iedereen'),
        coaches: await collegasView(scope),
        vertrokken: await withNamen(scope, vertrokken),
        instellingen: await Promise.all(
          instellingnamen.map(async (naam) => ({ naam, waarde: await readInstelling(scope, naam) })),
        ),
      });
    },
  }),
  defineRoute({
    ...staf,
    rollen: ['teamleider'],
    refusals: instellingweigeringen,
    method: 'POST',
    url: '/begeleiding/instellingen',
    samenvatting: 'Kies voor de gemeente een norm of een termijn, vanaf een dag',
    body: InstellingSchema,
    response: gedaan,
    handle: async (scope, { body }) => {
      const vanaf = (body.vanaf ?? scope.today) as Day;
      if (vanaf < scope.today) return err({ code: 'INSTELLING_TERUG' } as const);
      const gekozen = await storeInstelling(scope, { ...body, vanaf });
      return gekozen ? ok({ gedaan: true as const }) : err({ code: 'INSTELLING_VOOR_DIE_DAG' } as const);
    },
  }),
];

export const eigenaarRoutes = [...overdrachtRoutes, ...overzichtRoutes];
