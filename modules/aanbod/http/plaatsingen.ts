/** Knows the routes of placements: proposed by the contract manager, confirmed or put back by a second person, ended sooner. */
import { addDays, type Day, err, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import { permitOr } from '@samenkracht/toegang';
import { Type } from 'typebox';
import {
  confirmPlaatsing,
  findPlaatsbaar,
  lockPlaatsing,
  proposePlaatsing,
  returnPlaatsing,
  shortenPlaatsing,
  type Waardoor,
} from '../store/plaatsing.ts';
import { ContractParams, inkoopDoen, mayInkoop, nietGevonden, openContract } from './inkoop.ts';
import { PlaatsbaarSchema, Soort } from './inkoopschema.ts';
import { Dag, Id, Reden } from './schema.ts';

const PlaatsingParams = Type.Object({ plaatsingId: Id });
const alBeslist = { code: 'PLAATSING_AL_BESLIST' } as const;
/** By who did not propose it. */
const tweede = { ...inkoopDoen, rollen: ['contractmanager', 'beleidsmedewerker'] } as const;
const laatste = (tot: Day | null): Day | null => (tot === null ? null : addDays(tot, -1));

const getPlaatsbaar = defineRoute({
  ...inkoopDoen,
  method: 'GET',
  url: '/inkoopcontracten/:contractId/plaatsbaar',
  samenvatting: 'Deelnames die bij dit contract kunnen tellen: wat en wanneer, niet wie',
  params: ContractParams,
  response: { 200: Type.Object({ deelnames: Type.Array(PlaatsbaarSchema) }) },
  handle: async (scope, { params: { contractId } }) => {
    const opened = await openContract(scope, 'wijzigen', contractId);
    if (!opened.ok) return opened;
    const deelnames = await findPlaatsbaar(scope, opened.value);
    return ok({ deelnames: deelnames.map(({ tot, ...een }) => ({ ...een, laatsteDag: laatste(tot) })) });
  },
});

const WaardoorSchema = Type.Unsafe<Waardoor>(
  Type.Union([
    Type.Object({ verwijzingId: Id }),
    Type.Object({ deelnameId: Id }),
    Type.Object({ kenmerk: Type.String({ minLength: 2, maxLength: 20, description: 'nummer van de leverancier' }) }),
  ]),
);

const postPlaatsing = defineRoute({
  ...inkoopDoen,
  method: 'POST',
  url: '/inkoopcontracten/:contractId/plaatsingen',
  samenvatting: 'Stel een plaatsing voor; een ander bevestigt haar',
  params: ContractParams,
  body: Type.Object({
    waardoor: WaardoorSchema,
    soort: Soort,
    van: Dag,
    laatsteDag: Dag,
    urenPerWeek: Type.Integer({ minimum: 1, maximum: 40 }),
  }),
  response: { 201: Type.Object({ id: Id }) },
  handle: async (scope, { params: { contractId }, body: { laatsteDag, ...rest } }) => {
    const opened = await openContract(scope, 'wijzigen', contractId);
    if (!opened.ok) return opened;
    const gedaan = await proposePlaatsing(scope, opened.value, { ...rest, tot: addDays(laatsteDag, 1) });
    return gedaan.ok ? ok({ id: gedaan.value }) : gedaan;
  },
});

const postBevestiging = defineRoute({
  ...tweede,
  method: 'POST',
  url: '/plaatsingen/:plaatsingId/bevestiging',
  samenvatting: 'Bevestig een plaatsing die een ander voorstelde',
  params: PlaatsingParams,
  response: { 200: Type.Object({ id: Id }) },
  handle: async (scope, { params: { plaatsingId } }) => {
    const plaatsing = await lockPlaatsing(scope, plaatsingId);
    if (plaatsing === undefined) return err(nietGevonden);
    const onderwerp = {
      ...({ soort: 'aanbod', handeling: 'goedkeuren' } as const),
      voorgesteldDoor: plaatsing.voorgesteld_door,
    };
    const mag = permitOr(scope.actor, scope.doel, onderwerp, nietGevonden);
    if (!mag.ok) return mag;
    if (plaatsing.status !== 'voorgesteld') return err(alBeslist);
    const gedaan = await confirmPlaatsing(scope, plaatsing);
    return gedaan.ok ? ok({ id: plaatsingId }) : gedaan;
  },
});

const postTeruglegging = defineRoute({
  ...tweede,
  method: 'POST',
  url: '/plaatsingen/:plaatsingId/teruglegging',
  samenvatting: 'Leg een voorgestelde plaatsing terug, met de reden',
  params: PlaatsingParams,
  body: Type.Object({ reden: Reden }),
  response: { 200: Type.Object({ id: Id }) },
  handle: async (scope, { params: { plaatsingId }, body: { reden } }) => {
    const mag = mayInkoop(scope, 'wijzigen');
    if (!mag.ok) return mag;
    const plaatsing = await lockPlaatsing(scope, plaatsingId);
    if (plaatsing === undefined) return err(nietGevonden);
    if (plaatsing.status !== 'voorgesteld') return err(alBeslist);
    await returnPlaatsing(scope, plaatsing, reden);
    return ok({ id: plaatsingId });
  },
});

const postEinde = defineRoute({
  ...inkoopDoen,
  method: 'POST',
  url: '/plaatsingen/:plaatsingId/einde',
  samenvatting: 'Laat een plaatsing eerder eindigen dan er stond',
  params: PlaatsingParams,
  body: Type.Object({ laatsteDag: Dag }),
  response: { 200: Type.Object({ id: Id }) },
  handle: async (scope, { params: { plaatsingId }, body: { laatsteDag } }) => {
    const mag = mayInkoop(scope, 'wijzigen');
    if (!mag.ok) return mag;
    const plaatsing = await lockPlaatsing(scope, plaatsingId);
    if (plaatsing === undefined) return err(nietGevonden);
    if (plaatsing.status === 'teruggelegd') return err(alBeslist);
    const tot = addDays(laatsteDag, 1);
    if (tot >= plaatsing.tot || tot <= plaatsing.van) return err({ code: 'EINDE_NIET_EERDER' } as const);
    await shortenPlaatsing(scope, plaatsing, tot);
    return ok({ id: plaatsingId });
  },
});

export const plaatsingRoutes = [getPlaatsbaar, postPlaatsing, postBevestiging, postTeruglegging, postEinde];
