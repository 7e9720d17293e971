/** Knows the routes of messages between a resident and who guides him: read, written, settled, and who reads along. */
import { err, ok, type Result } from '@samenkracht/core';
import { record, recordMany } from '@samenkracht/logboek';
import { findPersoon } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Refusal, Route, Scope } from '@samenkracht/platform/module';
import { permitOr } from '@samenkracht/toegang';
import { Type } from 'typebox';
import type { Coachweigering, Lezing } from '../domain/coachbericht.ts';
import { blijvenLiggen, type Postvakregel, postvakOf } from '../store/coachbericht.ts';
import { addMeelezer, endMeelezer, kringOf, meeleescollegas, readingIn } from '../store/meelezer.ts';
import { settleWithoutAnswer, writeAsMedewerker } from '../store/schrijven.ts';
import { coachberichtenView, postvakView, tellingView } from './coachbeeld.ts';
import {
  BladzijdeVraag,
  CoachberichtenSchema,
  coachweigeringen,
  MeeleescollegasSchema,
  NieuwCoachbericht,
  NieuweMeelezer,
  PostvakSchema,
  TellingSchema,
} from './coachschema.ts';
import { type Openweigering, openweigeringen } from './openen.ts';
import { Id, PersoonParams } from './planschema.ts';

const refusals = { ...openweigeringen, ...coachweigeringen } as const;
const staf = {
  doel: 'begeleiding',
  rollen: ['coach', 'intaker', 'teamleider', 'consulent'],
  refusals,
} as const;
const response = { 200: CoachberichtenSchema };
/** Residents in a list. */
const hoogstens = 200;

type Open = { readonly persoonId: string; readonly lezing: Lezing };
const onbekend = { code: 'INWONER_NIET_GEVONDEN' } as const;

/** Only who has to do with this resident; who has not, and tries, stands in the record as well. */
const openBerichten = async (
  scope: Scope,
  persoonId: string,
  handeling: 'inzien' | 'wijzigen',
  omschrijving: string,
): Promise<Result<Open, Openweigering | Coachweigering>> => {
  if ((await findPersoon(scope, persoonId)) === undefined) return err(onbekend);
  const mag = permitOr(scope.actor, scope.doel, { soort: 'coachbericht', handeling, persoonId }, onbekend);
  if (!mag.ok) return mag;
  const lezing = readingIn(scope, await kringOf(scope, persoonId));
  const soort = handeling === 'inzien' ? ('inzage' as const) : ('wijziging' as const);
  const onderwerp = { soort: 'coachbericht', id: persoonId };
  const regel = { handeling: soort, onderwerp, persoonId, omschrijving };
  await record(scope, lezing.ok ? regel : { ...regel, uitkomst: 'geweigerd' });
  return lezing.ok ? ok({ persoonId, lezing: lezing.value }) : lezing;
};

const after = async <R extends Refusal>(scope: Scope, { persoonId, lezing }: Open, gedaan: Result<unknown, R>) =>
  gedaan.ok ? ok(await coachberichtenView(scope, persoonId, lezing, undefined)) : gedaan;

/** What waits for me, and for a team leader what stays lying with others; each resident once. */
const postvak = async (scope: Scope): Promise<readonly Postvakregel[]> => {
  const eigen = await postvakOf(scope, hoogstens);
  if (!scope.actor.rollen.includes('teamleider')) return eigen;
  const mijn = new Set(eigen.map(({ persoonId }) => persoonId));
  const liggend = await blijvenLiggen(scope, hoogstens);
  return [...eigen, ...liggend.filter(({ persoonId }) => !mijn.has(persoonId))];
};

const postvakRoutes: readonly Route[] = [
  defineRoute({
    ...staf,
    method: 'GET',
    url: '/coachberichten',
    samenvatting: 'Van wie u een bericht heeft of op antwoord wacht; dat u namen ziet wordt vastgelegd',
    response: { 200: PostvakSchema },
    handle: async (scope) => {
      const regels = await postvak(scope);
      await recordMany(
        scope,
        regels.map(({ persoonId }) => ({
          ...{ handeling: 'inzage' as const, onderwerp: { soort: 'coachbericht', id: persoonId }, persoonId },
          omschrijving: 'Lijst van berichten geopend',
        })),
      );
      return ok({ inwoners: await postvakView(scope, regels) });
    },
  }),
  defineRoute({
    ...staf,
    method: 'GET',
    url: '/coachberichten/telling',
    samenvatting: 'Van hoeveel inwoners er een bericht op u wacht, en hoeveel daarvan te laat is',
    response: { 200: TellingSchema },
    handle: async (scope) => ok(tellingView(scope, await postvak(scope))),
  }),
  defineRoute({
    ...staf,
    method: 'GET',
    url: '/coachberichten/collegas',
    samenvatting: 'Collega’s die kunnen meelezen',
    response: { 200: MeeleescollegasSchema },
    handle: async (scope) => ok({ collegas: [...(await meeleescollegas(scope))] }),
  }),
];

const inwonerRoutes: readonly Route[] = [
  defineRoute({
    ...staf,
    method: 'GET',
    url: '/personen/:persoonId/coachberichten',
    samenvatting: 'Wat een inwoner en wie hem begeleidt elkaar schreven; dit inzien wordt vastgelegd',
    params: PersoonParams,
    query: BladzijdeVraag,
    response,
    handle: async (scope, { params, query }) => {
      const open = await openBerichten(scope, params.persoonId, 'inzien', 'Berichten met de coach gelezen');
      if (!open.ok) return open;
      return ok(await coachberichtenView(scope, open.value.persoonId, open.value.lezing, query.voor));
    },
  }),
  defineRoute({
    ...staf,
    method: 'POST',
    url: '/personen/:persoonId/coachberichten',
    samenvatting: 'Schrijf een inwoner; hij krijgt bericht dat er iets te lezen is, zonder de inhoud',
    params: PersoonParams,
    body: NieuwCoachbericht,
    response,
    handle: async (scope, { params, body }) => {
      const open = await openBerichten(scope, params.persoonId, 'wijzigen', 'Bericht aan de inwoner geschreven');
      if (!open.ok) return open;
      await writeAsMedewerker(scope, open.value.persoonId, body.tekst);
      return after(scope, open.value, ok(undefined));
    },
  }),
  defineRoute({
    ...staf,
    method: 'POST',
    url: '/personen/:persoonId/coachberichten/afdoening',
    samenvatting: 'Zeg dat wat de inwoner schreef geen antwoord nodig heeft; hij ziet dat met uw naam',
    params: PersoonParams,
    response,
    handle: async (scope, { params }) => {
      const open = await openBerichten(scope, params.persoonId, 'wijzigen', 'Bericht zonder antwoord afgedaan');
      return open.ok ? after(scope, open.value, await settleWithoutAnswer(scope, open.value.persoonId)) : open;
    },
  }),
  defineRoute({
    ...staf,
    rollen: ['coach', 'teamleider'],
    method: 'POST',
    url: '/personen/:persoonId/meelezers',
    samenvatting: 'Laat een collega meelezen met wat vanaf nu geschreven wordt; de inwoner ziet wie en waarom',
    params: PersoonParams,
    body: NieuweMeelezer,
    response,
    handle: async (scope, { params, body }) => {
      const open = await openBerichten(scope, params.persoonId, 'wijzigen', 'Een collega laten meelezen');
      return open.ok ? after(scope, open.value, await addMeelezer(scope, open.value.persoonId, body)) : open;
    },
  }),
  defineRoute({
    ...staf,
    method: 'POST',
    url: '/personen/:persoonId/meelezers/:meelezerId/einde',
    samenvatting: 'Laat een collega niet langer meelezen',
    params: Type.Object({ persoonId: Id, meelezerId: Id }),
    response: { 200: Type.Object({ gedaan: Type.Literal(true) }) },
    handle: async (scope, { params }) => {
      const open = await openBerichten(scope, params.persoonId, 'wijzigen', 'Meelezen gestopt');
      if (!open.ok) return open;
      const gedaan = await endMeelezer(scope, open.value.persoonId, params.meelezerId);
      return gedaan.ok ? ok({ gedaan: true as const }) : gedaan;
    },
  }),
];

export const coachRoutes: readonly Route[] = [...postvakRoutes, ...inwonerRoutes];
