/** Knows the routes on which past months are computed anew for everybody: begin, look, and approve by another. */
import { err, monthOf, ok, parseMonth } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { defineRoute, download } from '@samenkracht/platform/http';
import type { Rol, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { writeVerschillen } from '../domain/herrekening.ts';
import { bereikVan, startHerrekening, startVerwerking } from '../jobs/herrekening.ts';
import {
  findHerrekening,
  findHerrekeningen,
  findTeVerwerken,
  lockHerrekening,
  storeHerrekening,
  sumHerrekenregels,
  updateHerrekening,
} from '../store/herrekening.ts';
import { begin, countLopende } from '../store/lopend.ts';
import {
  HerrekeningMetRegelsSchema,
  HerrekeningSchema,
  herrekeningMetRegels,
  herrekeningView,
  herrekenRefusals,
} from './herrekeningbeeld.ts';
import { Id, Maand } from './maandschema.ts';

const rollen: readonly Rol[] = ['consulent', 'toetser'];
const basis = {
  doel: 'bijstand-uitbetalen',
  refusals: { ...herrekenRefusals, ...toegangRefusals },
} as const;
/** More than any municipality has benefits. */
const alles = 1_000_000;
const params = Type.Object({ herrekeningId: Id });
const nietGevonden = { code: 'HERREKENING_NIET_GEVONDEN' } as const;

const may = (scope: Scope, handeling: 'inzien' | 'voorstellen' | 'wijzigen') =>
  permitOr(scope.actor, scope.doel, { soort: 'maandrun', handeling }, nietGevonden);

const note = (
  scope: Scope,
  id: string,
  handeling: 'inzage' | 'wijziging' | 'besluit',
  omschrijving: string,
): Promise<void> => record(scope, { handeling, onderwerp: { soort: 'herrekening', id }, omschrijving });

const getHerrekeningen = defineRoute({
  ...basis,
  method: 'GET',
  url: '/herrekeningen',
  samenvatting: 'De herrekeningen van maanden die voorbij zijn, de nieuwste eerst',
  rollen,
  response: { 200: Type.Object({ herrekeningen: Type.Array(HerrekeningSchema) }) },
  handle: async (scope) => {
    const mag = may(scope, 'inzien');
    if (!mag.ok) return mag;
    return ok({ herrekeningen: (await findHerrekeningen(scope)).map((een) => herrekeningView(scope, een)) });
  },
});

const getHerrekening = defineRoute({
  ...basis,
  method: 'GET',
  url: '/herrekeningen/:herrekeningId',
  samenvatting:
    'Wat er anders uitkomt: per maand, voor wie het meest, en wie op een mens wacht; dat u namen ziet wordt vastgelegd',
  rollen,
  params,
  response: { 200: HerrekeningMetRegelsSchema },
  handle: async (scope, { params: { herrekeningId } }) => {
    const mag = may(scope, 'inzien');
    if (!mag.ok) return mag;
    const herrekening = await findHerrekening(scope, herrekeningId);
    return herrekening === undefined ? err(nietGevonden) : ok(await herrekeningMetRegels(scope, herrekening));
  },
});

/** Nobody is named in it; that it was fetched is recorded. */
const getVerschillen = defineRoute({
  ...basis,
  method: 'GET',
  url: '/herrekeningen/:herrekeningId/verschillen',
  samenvatting: 'Elk verschil als CSV, een regel per maand, zonder namen',
  rollen,
  params,
  response: { 200: Type.Unsafe<Uint8Array>(Type.String({ format: 'binary' })) },
  handle: async (scope, { params: { herrekeningId } }) => {
    const mag = may(scope, 'inzien');
    if (!mag.ok) return mag;
    if ((await findHerrekening(scope, herrekeningId)) === undefined) return err(nietGevonden);
    const inhoud = writeVerschillen(await findTeVerwerken(scope, herrekeningId, begin, alles));
    await note(scope, herrekeningId, 'inzage', 'verschillen opgehaald');
    return ok(
      download({ bytes: Buffer.from(inhoud, 'utf8'), naam: `verschillen-${herrekeningId}.csv`, type: 'text/csv' }),
    );
  },
});

const postHerrekening = defineRoute({
  ...basis,
  method: 'POST',
  url: '/herrekeningen',
  samenvatting: 'Reken alle maanden vanaf deze maand opnieuw; er wordt nog niets geboekt',
  rollen: ['consulent'],
  body: Type.Object({
    vanaf: Maand,
    oorzaak: Type.String({ minLength: 10, maxLength: 300, description: 'een zin voor de inwoner' }),
  }),
  response: { 201: HerrekeningMetRegelsSchema },
  handle: async (scope, { body }) => {
    const mag = may(scope, 'voorstellen');
    if (!mag.ok) return mag;
    const vanaf = parseMonth(body.vanaf);
    if (vanaf === undefined || vanaf > monthOf(scope.today))
      return err({ code: 'HERREKENING_MAAND_NIET_VOORBIJ' } as const);
    const totaal = await countLopende(scope, bereikVan(scope, { vanaf }));
    const herrekening = await storeHerrekening(scope, { vanaf, oorzaak: body.oorzaak, totaal });
    if (herrekening === undefined) return err({ code: 'HERREKENING_LOOPT_AL' } as const);
    await note(scope, herrekening.id, 'wijziging', 'herrekening begonnen');
    return ok(await herrekeningMetRegels(scope, await startHerrekening(scope, herrekening)));
  },
});

const postGoedkeuring = defineRoute({
  ...basis,
  method: 'POST',
  url: '/herrekeningen/:herrekeningId/goedkeuring',
  samenvatting:
    'Keur goed, niet wie haar zelf maakte; wat nu anders uitkomt dan in de lijst wordt niet geboekt maar genoemd',
  rollen: ['toetser'],
  params,
  response: { 200: HerrekeningMetRegelsSchema },
  handle: async (scope, { params: { herrekeningId } }) => {
    const herrekening = await lockHerrekening(scope, herrekeningId);
    if (herrekening === undefined) return err(nietGevonden);
    const { status, aangemaaktDoor: voorgesteldDoor } = herrekening;
    const mag = permitOr(
      scope.actor,
      scope.doel,
      { soort: 'maandrun', handeling: 'goedkeuren', voorgesteldDoor },
      nietGevonden,
    );
    if (!mag.ok) return mag;
    // a second click finds it done
    if (status === 'verwerken' || status === 'verwerkt') return ok(await herrekeningMetRegels(scope, herrekening));
    if (status !== 'berekend') return err({ code: 'HERREKENING_STAP_KAN_NIET', status } as const);
    const { uitkeringen } = await sumHerrekenregels(scope, herrekeningId);
    await note(scope, herrekeningId, 'besluit', 'herrekening goedgekeurd');
    return ok(await herrekeningMetRegels(scope, await startVerwerking(scope, herrekening, uitkeringen)));
  },
});

const postIntrekking = defineRoute({
  ...basis,
  method: 'POST',
  url: '/herrekeningen/:herrekeningId/intrekking',
  samenvatting: 'Trek een herrekening in die nog niet is goedgekeurd',
  rollen,
  params,
  response: { 200: HerrekeningMetRegelsSchema },
  handle: async (scope, { params: { herrekeningId } }) => {
    const mag = may(scope, 'inzien');
    if (!mag.ok) return mag;
    const herrekening = await lockHerrekening(scope, herrekeningId);
    if (herrekening === undefined) return err(nietGevonden);
    const { status } = herrekening;
    if (status === 'ingetrokken') return ok(await herrekeningMetRegels(scope, herrekening));
    if (status !== 'berekend' && status !== 'rekenen')
      return err({ code: 'HERREKENING_STAP_KAN_NIET', status } as const);
    await note(scope, herrekeningId, 'wijziging', 'herrekening ingetrokken');
    const ingetrokken = await updateHerrekening(scope, herrekeningId, { status: 'ingetrokken' });
    return ok(await herrekeningMetRegels(scope, ingetrokken));
  },
});

export const herrekeningRoutes = [
  getHerrekeningen,
  getHerrekening,
  getVerschillen,
  postHerrekening,
  postGoedkeuring,
  postIntrekking,
];
