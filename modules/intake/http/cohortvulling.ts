/** Knows the routes on which a team leader sees how many people fit a cohort, and puts them in it. */
import { day, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route, Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { countPassend, fillCohort, type Kenmerken, type Vulling, vullingenVan } from '../store/cohortvulling.ts';
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

const vullingView = ({ kenmerken: { groepen, ...rest }, ...een }: Vulling) => ({
  ...een,
  op: een.op as string,
  kenmerken: { ...rest, ...(groepen && { groepen: [...groepen] }) },
});

const vullingenView = async (scope: Scope, cohortId: string) => {
  const vullingen = await vullingenVan(scope, cohortId);
  return vullingen.ok ? ok({ vullingen: vullingen.value.map(vullingView) }) : vullingen;
};

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
    handle: (scope, { params }) => vullingenView(scope, params.cohortId),
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
      if (!gevuld.ok) return gevuld;
      const alle = await vullingenView(scope, params.cohortId);
      return alle.ok ? ok({ aantal: gevuld.value, ...alle.value }) : alle;
    },
  }),
];
