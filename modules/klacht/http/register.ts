/** Knows the routes of the register of complaints in counts, and of what the municipality chooses about them. */
import { ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Static } from 'typebox';
import { Type } from 'typebox';
import type { Instelling } from '../domain/instelling.ts';
import { findInstelling, storeInstelling } from '../store/instelling.ts';
import { readRegister } from '../store/register.ts';
import { InstellingSchema, RegisterSchema } from './schema.ts';
import { instellingRefusals } from './weigeringen.ts';

const getRegister = defineRoute({
  doel: 'toezicht',
  rollen: ['klachtbehandelaar', 'teamleider', 'beleidsmedewerker', 'controleur'],
  refusals: {},
  method: 'GET',
  url: '/klachtenregister',
  samenvatting: 'De klachten van een jaar, geteld per onderwerp en oordeel, zonder namen (artikel 9:12a Awb)',
  query: Type.Object({ jaar: Type.Optional(Type.Integer({ minimum: 2015, maximum: 2100 })) }),
  response: { 200: RegisterSchema },
  handle: async (scope, { query }) => {
    const register = await readRegister(scope, query.jaar ?? Number(scope.today.slice(0, 4)));
    return ok({ ...register, themas: [...register.themas] });
  },
});

const instelling = { doel: 'klacht-behandelen', rollen: ['klachtbehandelaar'] } as const;
const instellingView = ({ themas, ...rest }: Instelling): Static<typeof InstellingSchema> => ({
  themas: [...themas],
  ...rest,
});

const getInstelling = defineRoute({
  ...instelling,
  refusals: {},
  method: 'GET',
  url: '/klachtinstelling',
  samenvatting: 'Wat de gemeente koos over klachten: onderwerpen, dagen om te reageren, de ombudsman',
  response: { 200: InstellingSchema },
  handle: async (scope) => ok(instellingView(await findInstelling(scope))),
});

const postInstelling = defineRoute({
  ...instelling,
  refusals: instellingRefusals,
  method: 'POST',
  url: '/klachtinstelling',
  samenvatting: 'Leg vast waarover een klacht kan gaan en bij welke ombudsman een inwoner daarna terecht kan',
  body: InstellingSchema,
  response: { 200: InstellingSchema },
  handle: async (scope, { body }) => {
    const gedaan = await storeInstelling(scope, body);
    return gedaan.ok ? ok(instellingView(await findInstelling(scope))) : gedaan;
  },
});

export const registerRoutes = [getRegister, getInstelling, postInstelling];
