/** Knows the routes on which a resident writes to who guides him, reads the answers, and says who no longer reads along. */
import { ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route, Scope } from '@samenkracht/platform/module';
import { permitOr } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { endMeelezer } from '../store/meelezer.ts';
import { writeAsInwoner } from '../store/schrijven.ts';
import { coachberichtenView, coachnieuwsView } from './coachbeeld.ts';
import {
  BladzijdeVraag,
  CoachberichtenSchema,
  CoachnieuwsSchema,
  coachweigeringen,
  NieuwCoachbericht,
} from './coachschema.ts';
import { eigen, type Openweigering, openweigeringen } from './openen.ts';
import { Id } from './planschema.ts';

const basis = { ...eigen, refusals: { ...openweigeringen, ...coachweigeringen } } as const;
const response = { 200: CoachberichtenSchema };

/** The resident himself: who acts for him does not write in his name here. */
const openEigen = (scope: Scope, handeling: 'inzien' | 'wijzigen'): Result<string, Openweigering> => {
  const persoonId = scope.actor.persoonId ?? '';
  const onderwerp = { soort: 'coachbericht', handeling, persoonId } as const;
  const mag = permitOr(scope.actor, scope.doel, onderwerp, { code: 'INWONER_NIET_GEVONDEN' } as const);
  return mag.ok ? ok(persoonId) : mag;
};

export const mijnCoachRoutes: readonly Route[] = [
  defineRoute({
    ...basis,
    method: 'GET',
    url: '/mijn/coachberichten',
    samenvatting: 'Wat u en wie u begeleidt elkaar schreven, en wie het leest',
    query: BladzijdeVraag,
    response,
    handle: async (scope, { query }) => {
      const open = openEigen(scope, 'inzien');
      return open.ok ? ok(await coachberichtenView(scope, open.value, undefined, query.voor)) : open;
    },
  }),
  defineRoute({
    ...basis,
    method: 'GET',
    url: '/mijn/coachberichten/nieuw',
    samenvatting: 'Hoeveel berichten van uw coach u nog niet las, en tot wanneer u op antwoord wacht',
    response: { 200: CoachnieuwsSchema },
    handle: async (scope) => {
      const open = openEigen(scope, 'inzien');
      return open.ok ? ok(await coachnieuwsView(scope, open.value)) : open;
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/mijn/coachberichten',
    samenvatting: 'Schrijf wie u begeleidt; u krijgt antwoord binnen de dagen die uw gemeente koos',
    body: NieuwCoachbericht,
    response,
    handle: async (scope, { body }) => {
      const open = openEigen(scope, 'wijzigen');
      if (!open.ok) return open;
      await writeAsInwoner(scope, open.value, body.tekst);
      return ok(await coachberichtenView(scope, open.value, undefined, undefined));
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/mijn/meelezers/:meelezerId/einde',
    samenvatting: 'Zeg dat een collega van uw coach niet langer meeleest',
    params: Type.Object({ meelezerId: Id }),
    response,
    handle: async (scope, { params }) => {
      const open = openEigen(scope, 'wijzigen');
      if (!open.ok) return open;
      const gedaan = await endMeelezer(scope, open.value, params.meelezerId);
      return gedaan.ok ? ok(await coachberichtenView(scope, open.value, undefined, undefined)) : gedaan;
    },
  }),
];
