/** Knows the routes of what is bought: contracts with what they owe in social return, their conditions, and what placements are worth. */
import { addDays, err, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { rankContracten } from '../domain/sroi.ts';
import {
  findContract,
  findContracten,
  findVoorwaarden,
  findWaarden,
  insertContract,
  insertVoorwaarde,
  insertWaarde,
} from '../store/inkoop.ts';
import { findPlaatsingen } from '../store/plaatsing.ts';
import {
  ContractSchema,
  Contractvelden,
  contractView,
  PlaatsingSchema,
  plaatsingView,
  VoorwaardeSchema,
  WaardeSchema,
  withProgress,
} from './inkoopschema.ts';
import { inkoopAlles } from './inkoopweigeringen.ts';
import { Id } from './schema.ts';

export const inkoopLezen = {
  doel: 'contractbeheer',
  rollen: ['contractmanager', 'beleidsmedewerker', 'controleur'],
  refusals: inkoopAlles,
} as const;
export const inkoopDoen = { ...inkoopLezen, rollen: ['contractmanager'] } as const;
export const ContractParams = Type.Object({ contractId: Id });
export const nietGevonden = { code: 'INKOOP_NIET_GEVONDEN' } as const;

export const mayInkoop = (scope: Scope, handeling: 'inzien' | 'wijzigen') =>
  permitOr(scope.actor, scope.doel, { soort: 'aanbod', handeling }, nietGevonden);

/** The contract, for who may do this with it. */
export const openContract = async (scope: Scope, handeling: 'inzien' | 'wijzigen', id: string) => {
  const mag = mayInkoop(scope, handeling);
  if (!mag.ok) return mag;
  const contract = await findContract(scope, id);
  return contract === undefined ? err(nietGevonden) : ok(contract);
};

const getContracten = defineRoute({
  ...inkoopLezen,
  method: 'GET',
  url: '/inkoopcontracten',
  samenvatting: 'Inkoopcontracten met hun SROI; wat bijna eindigt en niet vervuld is staat bovenaan',
  response: { 200: Type.Object({ contracten: Type.Array(ContractSchema) }) },
  handle: async (scope) => {
    const mag = mayInkoop(scope, 'inzien');
    if (!mag.ok) return mag;
    const contracten = await findContracten(scope);
    const ids = contracten.map(({ id }) => id);
    const plaatsingen = await findPlaatsingen(scope, ids);
    const staan = contracten.map((een) => withProgress(scope, een, plaatsingen.get(een.id) ?? []));
    return ok({ contracten: rankContracten(staan).map(contractView) });
  },
});

const getContract = defineRoute({
  ...inkoopLezen,
  method: 'GET',
  url: '/inkoopcontracten/:contractId',
  samenvatting: 'Een inkoopcontract: voorwaarden, plaatsingen en voortgang, zonder namen van inwoners',
  params: ContractParams,
  response: {
    200: Type.Object({
      contract: ContractSchema,
      voorwaarden: Type.Array(VoorwaardeSchema),
      plaatsingen: Type.Array(PlaatsingSchema),
    }),
  },
  handle: async (scope, { params: { contractId } }) => {
    const opened = await openContract(scope, 'inzien', contractId);
    if (!opened.ok) return opened;
    const plaatsingen = (await findPlaatsingen(scope, [contractId])).get(contractId) ?? [];
    return ok({
      contract: contractView(withProgress(scope, opened.value, plaatsingen)),
      voorwaarden: [...(await findVoorwaarden(scope, contractId))],
      plaatsingen: plaatsingen.map((een) => plaatsingView(scope, een)),
    });
  },
});

const postContract = defineRoute({
  ...inkoopDoen,
  method: 'POST',
  url: '/inkoopcontracten',
  samenvatting: 'Voeg een inkoopcontract toe',
  body: Type.Object(Contractvelden),
  response: { 201: Type.Object({ id: Id }) },
  handle: async (scope, { body: { laatsteDag, ...rest } }) => {
    const mag = mayInkoop(scope, 'wijzigen');
    if (!mag.ok) return mag;
    if (laatsteDag < rest.van) return err({ code: 'CONTRACT_EINDIGT_VOOR_BEGIN' } as const);
    return ok({ id: await insertContract(scope, { ...rest, tot: addDays(laatsteDag, 1) }) });
  },
});

const postVoorwaarde = defineRoute({
  ...inkoopDoen,
  method: 'POST',
  url: '/inkoopcontracten/:contractId/voorwaarden',
  samenvatting: 'Voeg een inkoopvoorwaarde toe die vanaf een dag geldt, met haar bron',
  params: ContractParams,
  body: VoorwaardeSchema,
  response: { 201: VoorwaardeSchema },
  handle: async (scope, { params: { contractId }, body }) => {
    const opened = await openContract(scope, 'wijzigen', contractId);
    if (!opened.ok) return opened;
    const { van, tot } = opened.value;
    if (body.vanaf < van || body.vanaf >= tot) return err({ code: 'VOORWAARDE_BUITEN_CONTRACT' } as const);
    await insertVoorwaarde(scope, contractId, body);
    return ok(body);
  },
});

const getWaarden = defineRoute({
  ...inkoopLezen,
  method: 'GET',
  url: '/sroiwaarden',
  samenvatting: 'Wat een week of uur van een soort plaatsing telt, zoals de gemeente het vaststelde',
  response: { 200: Type.Object({ waarden: Type.Array(WaardeSchema) }) },
  handle: async (scope) => {
    const mag = mayInkoop(scope, 'inzien');
    return mag.ok ? ok({ waarden: [...(await findWaarden(scope))] }) : mag;
  },
});

const postWaarde = defineRoute({
  ...inkoopDoen,
  rollen: ['beleidsmedewerker'],
  method: 'POST',
  url: '/sroiwaarden',
  samenvatting: 'Stel vast wat een soort plaatsing telt; wat al bevestigd is verandert niet',
  body: WaardeSchema,
  response: { 201: WaardeSchema },
  handle: async (scope, { body }) => {
    const mag = mayInkoop(scope, 'wijzigen');
    if (!mag.ok) return mag;
    await insertWaarde(scope, body);
    return ok(body);
  },
});

export const inkoopRoutes = [getContracten, getContract, postContract, postVoorwaarde, getWaarden, postWaarde];
