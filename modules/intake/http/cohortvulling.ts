/** Knows the routes on which a team leader sees how many people fit a cohort, and puts them in it. */
import { type Day, day, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route, Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { countPassend, fillCohort, type Kenmerken, vullingenVan } from '../store/cohortvulling.ts';
import { Aantal, Code, Dag, Id } from './perspectiefschema.ts';
import { rolloutweigeringen } from './perspectiefweigeringen.ts';

const KenmerkenSchema = Type.Object({
  groepen: Type.Optional(Type.Array(Code, { maxItems: 10, description: 'groepen die een coach vaststelde' })),
  verhaalVoor: Type.Optional(Type.String({ format: 'date', description: 'het laatste verhaal begon voor deze dag' })),
  metWens: Type.Optional(Type.Boolean({ description: 'koos zelf een beroep' })),
});
const Vullingen = Type.Array(
  Type.Object({ kenmerken: KenmerkenSchema, aantal: Aantal, door: Type.String(), op: Dag }),
  { description: 'hoe dit cohort eerder werd gevuld, de laatste eerst' },
);

const basis = {
  doel: 'begeleiding',
  rollen: ['teamleider'],
  refusals: rolloutweigeringen,
  params: Type.Object({ cohortId: Id }),
} as const;

type Invoer = { readonly groepen?: string[]; readonly verhaalVoor?: string; readonly metWens?: boolean };

const kenmerkenIn = ({ groepen, verhaalVoor, metWens }: Invoer): Kenmerken => ({
  ...(groepen && { groepen }),
  ...(verhaalVoor !== undefined && { verhaalVoor: day(verhaalVoor) }),
  ...(metWens !== undefined && { metWens }),
});

const vullingenView = async (scope: Scope, cohortId: string) =>
  (await vullingenVan(scope, cohortId)).map(({ kenmerken: { groepen, ...rest }, ...een }) => ({
    ...een,
    op: een.op as Day,
    kenmerken: { ...rest, ...(groepen && { groepen: [...groepen] }) },
  }));

export const cohortvullingroutes: readonly Route[] = [
  defineRoute({
    ...basis,
    bewaartNiets: true,
    method: 'POST',
    url: '/perspectiefcohorten/:cohortId/telling',
    samenvatting: 'Hoeveel inwoners bij deze kenmerken passen en nog in geen cohort zitten; er wordt niets bewaard',
    body: KenmerkenSchema,
    response: { 200: Type.Object({ aantal: Aantal }) },
    handle: async (scope, { params, body }) => {
      const geteld = await countPassend(scope, params.cohortId, kenmerkenIn(body));
      return geteld.ok ? ok({ aantal: geteld.value }) : geteld;
    },
  }),
  defineRoute({
    ...basis,
    method: 'GET',
    url: '/perspectiefcohorten/:cohortId/vullingen',
    samenvatting: 'Hoe dit cohort werd gevuld, door wie en met hoeveel inwoners; zonder namen',
    response: { 200: Type.Object({ vullingen: Vullingen }) },
    handle: async (scope, { params }) => ok({ vullingen: await vullingenView(scope, params.cohortId) }),
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/perspectiefcohorten/:cohortId/vullingen',
    samenvatting: 'Zet iedereen die bij deze kenmerken past en nog in geen cohort zit, in dit cohort',
    body: KenmerkenSchema,
    response: { 201: Type.Object({ aantal: Aantal, vullingen: Vullingen }) },
    handle: async (scope, { params, body }) => {
      const gevuld = await fillCohort(scope, params.cohortId, kenmerkenIn(body));
      return gevuld.ok ? ok({ aantal: gevuld.value, vullingen: await vullingenView(scope, params.cohortId) }) : gevuld;
    },
  }),
];
