/** Knows the routes of the roll-out and of what a municipality defines: figures and choices, no persons. */
import { type Day, day, err, ok } from '@samenkracht/core';
import { recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route, Scope } from '@samenkracht/platform/module';
import { type Static, Type } from 'typebox';
import { type Cohortlid, measureVoortgang } from '../domain/cohort.ts';
import { type Definitiesoort, definitiesoorten } from '../domain/perspectiefdefinitie.ts';
import { type Cohort, findCohorten, insertCohort, ledenPerCohort, openLeden } from '../store/cohort.ts';
import { type Definitie, findDefinitie, storeDefinitie } from '../store/definitie.ts';
import { dayOf } from '../store/perspectief.ts';
import { CohortInvoer, CohortSchema, DefinitieInhoud, DefinitieInvoer } from './definitieschema.ts';
import { Dag, Id, OfNiets } from './perspectiefschema.ts';
import { rolloutweigeringen } from './perspectiefweigeringen.ts';

const refusals = rolloutweigeringen;
const DefinitieSchema = Type.Object({
  vanaf: Dag,
  bron: Type.String(),
  voorbeeld: Type.Boolean(),
  inhoud: DefinitieInhoud,
});
const Cohorten = Type.Object({ cohorten: Type.Array(CohortSchema) });
const Definities = Type.Object({
  definities: Type.Array(
    Type.Object({
      soort: Type.Unsafe<Definitiesoort>({ type: 'string', enum: [...definitiesoorten] }),
      nu: OfNiets(DefinitieSchema),
    }),
  ),
});

const cohortView = (cohort: Cohort, leden: readonly Cohortlid[], scope: Scope): Static<typeof CohortSchema> => {
  const { verwachting, ...tellingen } = measureVoortgang(leden, scope.today, cohort.terugkijkdagen);
  return {
    ...cohort,
    ...tellingen,
    verwachting: { soort: verwachting.soort, op: 'op' in verwachting ? verwachting.op : null },
  };
};

const cohortenView = async (scope: Scope): Promise<Static<typeof Cohorten>> => {
  const leden = await ledenPerCohort(scope);
  return { cohorten: (await findCohorten(scope)).map((een) => cohortView(een, leden.get(een.id) ?? [], scope)) };
};

const definitieView = ({ vanaf, bron, voorbeeld, inhoud }: Definitie): Static<typeof DefinitieSchema> => ({
  vanaf,
  bron,
  voorbeeld,
  // the same shape, but for `readonly`
  inhoud: inhoud as Static<typeof DefinitieInhoud>,
});

const definitiesView = async (scope: Scope): Promise<Static<typeof Definities>> => {
  const definities = [];
  for (const soort of definitiesoorten) {
    const nu = await findDefinitie(scope, soort);
    definities.push({ soort, nu: nu === undefined ? null : definitieView(nu) });
  }
  return { definities };
};

/** Names on a page of who still waits for his perspective. */
const bladzijde = 50;
const nietGevonden = { code: 'COHORT_NIET_GEVONDEN' } as const;

const getOpen = defineRoute({
  doel: 'begeleiding',
  rollen: ['coach', 'teamleider'],
  refusals,
  method: 'GET',
  url: '/perspectiefcohorten/:cohortId/inwoners',
  samenvatting: 'Wie in een cohort nog geen perspectief heeft, de langste eerst; dat u namen ziet wordt vastgelegd',
  params: Type.Object({ cohortId: Id }),
  query: Type.Object({
    aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: 'regels per bladzijde, anders 50' })),
    na: Type.Optional(Type.String({ format: 'uuid', description: 'de laatste inwoner van de vorige bladzijde' })),
  }),
  response: {
    200: Type.Object({
      cohort: Type.String(),
      inwoners: Type.Array(Type.Object({ persoonId: Id, naam: Type.String(), sinds: Type.Unsafe<Day>(Dag) })),
    }),
  },
  handle: async (scope, { params, query }) => {
    const cohort = (await findCohorten(scope)).find(({ id }) => id === params.cohortId);
    if (cohort === undefined) return err(nietGevonden);
    const leden = await openLeden(scope, cohort.id, { aantal: query.aantal ?? bladzijde, na: query.na });
    const namen = await findOntvangernamen(
      scope,
      leden.map(({ persoonId }) => persoonId),
    );
    await recordMany(
      scope,
      leden.map(({ persoonId }) => ({
        handeling: 'inzage',
        onderwerp: { soort: 'perspectief', id: persoonId },
        persoonId,
        omschrijving: 'In een cohort',
      })),
    );
    return ok({
      cohort: cohort.naam,
      inwoners: leden.map(({ persoonId, sinds }) => ({
        persoonId,
        naam: namen.get(persoonId)?.naam ?? 'naam nog niet opgehaald',
        sinds: dayOf(sinds),
      })),
    });
  },
});

export const uitrolroutes: readonly Route[] = [
  getOpen,
  defineRoute({
    doel: 'begeleiding',
    rollen: ['teamleider', 'coach', 'intaker', 'beleidsmedewerker'],
    refusals: {},
    method: 'GET',
    url: '/perspectiefcohorten',
    samenvatting: 'Hoe ver elk cohort is met het perspectief, en wanneer het in dit tempo klaar is',
    response: { 200: Cohorten },
    handle: async (scope) => ok(await cohortenView(scope)),
  }),
  defineRoute({
    doel: 'begeleiding',
    rollen: ['teamleider'],
    refusals,
    method: 'POST',
    url: '/perspectiefcohorten',
    samenvatting: 'Maak een cohort voor de uitrol van het perspectief',
    body: CohortInvoer,
    response: { 201: Cohorten },
    handle: async (scope, { body }) => {
      const gemaakt = await insertCohort(scope, { ...body, begintOp: day(body.begintOp) });
      return gemaakt.ok ? ok(await cohortenView(scope)) : gemaakt;
    },
  }),
  defineRoute({
    doel: 'begeleiding',
    rollen: ['beleidsmedewerker', 'teamleider', 'coach', 'intaker'],
    refusals: {},
    method: 'GET',
    url: '/perspectiefdefinities',
    samenvatting: 'Wat uw gemeente nu vastlegde: groepen, gevraagde beroepen, bezigheden en kwalificaties',
    response: { 200: Definities },
    handle: async (scope) => ok(await definitiesView(scope)),
  }),
  defineRoute({
    doel: 'begeleiding',
    rollen: ['beleidsmedewerker'],
    refusals,
    method: 'POST',
    url: '/perspectiefdefinities',
    samenvatting: 'Leg een definitie vast vanaf een dag; een die zichzelf tegenspreekt wordt geweigerd met de plek',
    body: DefinitieInvoer,
    response: { 201: Definities },
    handle: async (scope, { body }) => {
      const { vanaf, bron, inhoud } = body;
      const bewaard = await storeDefinitie(scope, { vanaf: day(vanaf), bron, inhoud });
      return bewaard.ok ? ok(await definitiesView(scope)) : bewaard;
    },
  }),
];
