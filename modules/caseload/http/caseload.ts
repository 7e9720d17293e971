/** Knows the routes of a desk: set up, weighed, and a new resident placed. */
import { type Day, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Refusal, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import {
  endAfwezigheid,
  insertAfwezigheid,
  insertTeam,
  readBureau,
  storeConsulent,
  storeInstelling,
} from '../store/bureau.ts';
import { changeKlasse, fillPostcodes, placeInwoner } from '../store/inwoner.ts';
import { caseloadView } from './beeld.ts';
import { bureauRefusals, inwonerRefusals } from './refusals.ts';
import {
  CaseloadSchema,
  ConsulentWens,
  Dag,
  Id,
  InstellingSchema,
  Klasse,
  MedewerkerId,
  PlaatsingSchema,
  TeamWens,
} from './schema.ts';

const refusals = { ...bureauRefusals, ...toegangRefusals };
const leiding = { doel: 'begeleiding', rollen: ['teamleider'], refusals, response: { 200: CaseloadSchema } } as const;

/** The desk after what was done, or why nothing was. */
const after = async <R extends Refusal>(scope: Scope, gedaan: Result<unknown, R>) => {
  if (!gedaan.ok) return gedaan;
  const bureau = await readBureau(scope);
  return bureau.ok ? ok(await caseloadView(scope, bureau.value)) : bureau;
};

const getCaseload = defineRoute({
  ...leiding,
  method: 'GET',
  url: '/caseload',
  samenvatting: 'Wie hoeveel mensen begeleidt, binnen welke norm; zonder namen van inwoners',
  handle: (scope) => after(scope, ok(undefined)),
});

const postInstelling = defineRoute({
  ...leiding,
  method: 'POST',
  url: '/caseload/instellingen',
  samenvatting: 'Leg vast hoe zwaar een inwoner telt, wat de norm is en hoe het hier heet',
  body: InstellingSchema,
  handle: async (scope, { body }) =>
    after(scope, await storeInstelling(scope, { ...body, omslag: body.omslag as Day | null })),
});

const postTeam = defineRoute({
  ...leiding,
  method: 'POST',
  url: '/caseload/teams',
  samenvatting: 'Maak een team met de postcodes waar het voor is',
  body: TeamWens,
  handle: async (scope, { body }) => after(scope, await insertTeam(scope, body)),
});

const MedewerkerParams = Type.Object({ medewerkerId: MedewerkerId });

const putConsulent = defineRoute({
  ...leiding,
  method: 'PUT',
  url: '/caseload/consulenten/:medewerkerId',
  samenvatting: 'Zet een collega in een team, met zijn uren en disciplines',
  params: MedewerkerParams,
  body: ConsulentWens,
  handle: async (scope, { params, body }) => {
    const gedaan = await storeConsulent(scope, { id: params.medewerkerId, ...body });
    if (gedaan.ok) await fillPostcodes(scope, params.medewerkerId);
    return after(scope, gedaan);
  },
});

const postAfwezigheid = defineRoute({
  ...leiding,
  method: 'POST',
  url: '/caseload/consulenten/:medewerkerId/afwezigheden',
  samenvatting: 'Meld een collega afwezig; waarom hoort hier niet',
  params: MedewerkerParams,
  body: Type.Object({ vanaf: Dag, totEnMet: Dag }),
  handle: async (scope, { params, body }) =>
    after(
      scope,
      await insertAfwezigheid(scope, {
        medewerkerId: params.medewerkerId,
        vanaf: body.vanaf as Day,
        totEnMet: body.totEnMet as Day,
      }),
    ),
});

const postTerug = defineRoute({
  ...leiding,
  method: 'POST',
  url: '/caseload/consulenten/:medewerkerId/terugmelding',
  samenvatting: 'Een collega is er weer: zijn afwezigheid is voorbij',
  params: MedewerkerParams,
  handle: async (scope, { params }) => after(scope, await endAfwezigheid(scope, params.medewerkerId)),
});

const overInwoner = { ...bureauRefusals, ...inwonerRefusals, ...toegangRefusals };
const onbekend = { code: 'INWONER_NIET_GEVONDEN' } as const;
const mag = (scope: Scope, persoonId: string) =>
  permitOr(scope.actor, scope.doel, { soort: 'begeleiding', handeling: 'wijzigen', persoonId }, onbekend);

const postInwoner = defineRoute({
  doel: 'begeleiding',
  rollen: ['teamleider', 'intaker', 'coach'],
  refusals: overInwoner,
  method: 'POST',
  url: '/caseload/inwoners',
  samenvatting: 'Een nieuwe inwoner krijgt meteen een consulent, of u hoort hoeveel er te weinig zijn',
  body: Type.Object({
    persoonId: Id,
    klasse: Klasse,
    discipline: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  }),
  response: { 201: PlaatsingSchema },
  handle: async (scope, { body }) => {
    const permitted = mag(scope, body.persoonId);
    if (!permitted.ok) return permitted;
    const gedaan = await placeInwoner(scope, body);
    if (!gedaan.ok) return gedaan;
    const { consulent, redenen, tekort } = gedaan.value;
    return ok({ consulent: consulent ?? null, redenen: [...redenen], tekort });
  },
});

const postKlasse = defineRoute({
  doel: 'begeleiding',
  rollen: ['teamleider', 'coach'],
  refusals: overInwoner,
  method: 'POST',
  url: '/caseload/inwoners/:persoonId/klasse',
  samenvatting: 'Hoeveel contact een inwoner krijgt, met de reden',
  params: Type.Object({ persoonId: Id }),
  body: Type.Object({ klasse: Klasse, reden: Type.String({ minLength: 3, maxLength: 500 }) }),
  response: { 200: Type.Object({ klasse: Klasse }) },
  handle: async (scope, { params, body }) => {
    const permitted = mag(scope, params.persoonId);
    if (!permitted.ok) return permitted;
    const wie = scope.actor.rollen.includes('teamleider') ? undefined : scope.actor.id;
    const gedaan = await changeKlasse(scope, params.persoonId, body, wie);
    return gedaan.ok ? ok({ klasse: body.klasse }) : gedaan;
  },
});

export const caseloadRoutes = [
  getCaseload,
  postInstelling,
  postTeam,
  putConsulent,
  postAfwezigheid,
  postTerug,
  postInwoner,
  postKlasse,
];
