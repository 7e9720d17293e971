/** Knows the routes of the month run: make, simulate, submit, approve by another, pay, and fetch the payment file. */

import {
  type Betaalrun,
  betaalinstellingen,
  betaalruns,
  mogelijkeHandelingen,
  type Runhandeling,
} from '@samenkracht/betaling';
import { addToMonth, err, monthOf, ok, parseMonth, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { defineRoute } from '@samenkracht/platform/http';
import type { Rol, Scope } from '@samenkracht/platform/module';
import { permit, type ZichtbareWeigering } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { startBetaling, startGoedkeuring, startSimulatie } from '../jobs/maandrun.ts';
import { lockUitkeringen } from '../store/lopend.ts';
import { alle, basis, bedieningRoutes, permitRun, RunParams } from './maandrunbediening.ts';
import { fullView, runView } from './maandrunbeeld.ts';
import { MaandrunMetTotalenSchema, MaandrunSchema } from './maandrunschema.ts';
import type { Maandrunweigering } from './maandrunweigeringen.ts';
import { Dag, Id, Maand } from './maandschema.ts';

const getRuns = defineRoute({
  ...basis,
  method: 'GET',
  url: '/maandruns',
  samenvatting: 'De maandruns, de nieuwste eerst',
  rollen: ['consulent', 'toetser'],
  response: { 200: Type.Object({ vandaag: Dag, runs: Type.Array(MaandrunSchema) }) },
  refusals: alle,
  handle: async (scope) => {
    const mag = permitRun(scope, 'inzien');
    if (!mag.ok) return mag;
    return ok({ vandaag: scope.today, runs: (await betaalruns.findAll(scope)).map((run) => runView(scope, run)) });
  },
});

const getRun = defineRoute({
  ...basis,
  method: 'GET',
  url: '/maandruns/:runId',
  samenvatting: 'Een maandrun met totalen, uitzonderingen met reden en de vergelijking met de maand ervoor',
  rollen: ['consulent', 'toetser'],
  params: RunParams,
  query: Type.Object({
    namen: Type.Optional(
      Type.Boolean({ description: 'ook om wie het gaat; dat u die namen ziet wordt per persoon vastgelegd' }),
    ),
  }),
  response: { 200: MaandrunMetTotalenSchema },
  refusals: alle,
  handle: async (scope, { params, query }) => {
    const mag = permitRun(scope, 'inzien');
    if (!mag.ok) return mag;
    const run = await betaalruns.find(scope, params.runId);
    return run === undefined
      ? err({ code: 'RUN_NIET_GEVONDEN' } as const)
      : ok(await fullView(scope, run, query.namen === true));
  },
});

const postRun = defineRoute({
  ...basis,
  method: 'POST',
  url: '/maandruns',
  samenvatting: 'Maak een maandrun voor iedereen of voor een selectie; er is er een tegelijk open',
  rollen: ['consulent'],
  body: Type.Object({
    maand: Maand,
    uitkeringIds: Type.Optional(
      Type.Array(Id, {
        minItems: 1,
        maxItems: 1_000,
        uniqueItems: true,
        description: 'alleen voor deze uitkeringen; zonder is het voor iedereen',
      }),
    ),
    drempel: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 100, description: 'in procenten; 20 als u niets kiest' }),
    ),
  }),
  response: { 201: MaandrunMetTotalenSchema },
  refusals: alle,
  handle: async (scope, { body }) => {
    const mag = permitRun(scope, 'voorstellen');
    if (!mag.ok) return mag;
    const laatst = addToMonth(monthOf(scope.today), 12);
    const maand = parseMonth(body.maand);
    if (maand === undefined || maand > laatst) return err({ code: 'RUN_MAAND_TE_VER', laatst } as const);
    const { uitkeringIds: selectie, drempel } = body;
    if (selectie !== undefined && (await lockUitkeringen(scope, selectie)).length < selectie.length)
      return err({ code: 'RUN_UITKERING_ONBEKEND' } as const);
    const betaaldatum = await betaalinstellingen.findUitvoerdatum(scope, maand);
    const run = await betaalruns.create(scope, maand, betaaldatum, { selectie, drempel });
    if (run === undefined) return err({ code: 'RUN_LOOPT_AL' } as const);
    await record(scope, {
      handeling: 'wijziging',
      onderwerp: { soort: 'maandrun', id: run.id },
      omschrijving: 'maandrun gemaakt',
    });
    return ok(await fullView(scope, run));
  },
});

type Stapwerk = (scope: Scope, run: Betaalrun) => Promise<Result<Betaalrun, Maandrunweigering | ZichtbareWeigering>>;

/** A step under the run's lock. A step that this same person just took, is taken: a double click does nothing twice. */
const stapRoute = (
  naam: string,
  handeling: Runhandeling,
  om: {
    readonly samenvatting: string;
    readonly rollen: readonly Rol[];
    readonly power: Parameters<typeof permitRun>[1] | 'goedkeuren';
    readonly gedaan: (scope: Scope, run: Betaalrun) => boolean;
    readonly werk: Stapwerk;
  },
) =>
  defineRoute({
    ...basis,
    method: 'POST',
    url: `/maandruns/:runId/${naam}`,
    samenvatting: om.samenvatting,
    rollen: om.rollen,
    params: RunParams,
    response: { 200: MaandrunMetTotalenSchema },
    refusals: alle,
    handle: async (scope, { params }) => {
      const mag = permitRun(scope, om.power === 'goedkeuren' ? 'uitbetalen' : om.power);
      if (!mag.ok) return mag;
      const run = await betaalruns.lock(scope, params.runId);
      if (run === undefined) return err({ code: 'RUN_NIET_GEVONDEN' } as const);
      if (om.gedaan(scope, run)) return ok(await fullView(scope, run));
      const mogelijk = mogelijkeHandelingen(run);
      if (run.bezig !== undefined && !mogelijk.includes(handeling)) return err({ code: 'RUN_BEZIG' } as const);
      if (!mogelijk.includes(handeling))
        return err({ code: 'RUN_STAP_KAN_NIET', status: run.status, handeling } as const);
      const klaar = await om.werk(scope, run);
      if (!klaar.ok) return klaar;
      await record(scope, {
        handeling: handeling === 'betalen' ? 'betaling' : handeling === 'goedkeuren' ? 'besluit' : 'wijziging',
        onderwerp: { soort: 'maandrun', id: run.id },
        omschrijving: `maandrun: ${handeling}`,
      });
      return ok(await fullView(scope, klaar.value));
    },
  });

const never = () => false;
const wasBezig = (werk: 'simuleren' | 'goedkeuren' | 'betalen') => (scope: Scope, run: Betaalrun) =>
  run.bezig?.werk === werk && run.bezig.voor === scope.actor.id && run.onderbroken === undefined;
/** Out of work that was stopped: it is over, and nothing goes on with it. */
const ended = {
  bezig: null,
  bezig_voor: null,
  bezig_voor_naam: null,
  onderbroken_op: null,
  onderbroken_door: null,
  tempo_vanaf: null,
} as const;

const stappen = [
  stapRoute('simulatie', 'simuleren', {
    samenvatting: 'Simuleer de run: wat zou er betaald worden; er wordt niets geboekt',
    rollen: ['consulent'],
    power: 'wijzigen',
    gedaan: wasBezig('simuleren'),
    werk: async (scope, run) => {
      const verder = await startSimulatie(scope, run);
      return verder.gestopt === undefined
        ? ok(verder)
        : err({ code: 'RUN_GESTOPT', omschrijving: verder.gestopt.omschrijving });
    },
  }),
  stapRoute('voorlegging', 'voorleggen', {
    samenvatting: 'Leg de gesimuleerde run voor aan een tweede persoon',
    rollen: ['consulent'],
    power: 'voorstellen',
    gedaan: (scope, run) => run.status === 'ter goedkeuring' && run.voorgelegdDoor === scope.actor.id,
    werk: (scope, run) => betaalruns.takeStep(scope, run, 'voorleggen', { voorgelegd_door: scope.actor.id }),
  }),
  stapRoute('goedkeuring', 'goedkeuren', {
    samenvatting: 'Keur de run goed; alles wordt opnieuw berekend en een verschil houdt de goedkeuring tegen',
    rollen: ['toetser'],
    power: 'goedkeuren',
    gedaan: (scope, run) =>
      (run.status === 'goedgekeurd' && run.goedgekeurdDoor === scope.actor.id) || wasBezig('goedkeuren')(scope, run),
    werk: async (scope, run) => {
      const mag = permit(scope.actor, scope.doel, {
        soort: 'maandrun',
        handeling: 'goedkeuren',
        voorgesteldDoor: run.voorgelegdDoor ?? '',
      });
      if (!mag.ok)
        return err(
          mag.error.code === 'ANDERE_GEMEENTE' || mag.error.code === 'ANDER_DOSSIER'
            ? { code: 'RUN_NIET_GEVONDEN' }
            : mag.error,
        );
      const verder = await startGoedkeuring(scope, run);
      return verder.status === 'gesimuleerd' ? err({ code: 'RUN_ANDERE_UITKOMST' }) : ok(verder);
    },
  }),
  stapRoute('teruglegging', 'terugleggen', {
    samenvatting: 'Leg de run terug; er kan opnieuw gesimuleerd worden',
    rollen: ['toetser', 'consulent'],
    power: 'inzien',
    gedaan: never,
    werk: (scope, run) =>
      betaalruns.takeStep(scope, run, 'terugleggen', {
        ...ended,
        voorgelegd_door: null,
        goedgekeurd_door: null,
        goedgekeurd_op: null,
      }),
  }),
  stapRoute('betaling', 'betalen', {
    samenvatting: 'Boek de run en maak het betaalbestand; een herhaling betaalt niets twee keer',
    rollen: ['toetser'],
    power: 'uitbetalen',
    gedaan: (scope, run) => run.status === 'betaald' || wasBezig('betalen')(scope, run),
    werk: async (scope, run) =>
      (await betaalinstellingen.find(scope, run.betaaldatum)) === undefined
        ? err({ code: 'RUN_ZONDER_INSTELLING' })
        : ok(await startBetaling(scope, run)),
  }),
  stapRoute('intrekking', 'intrekken', {
    samenvatting: 'Trek een run in die nog niet is goedgekeurd',
    rollen: ['consulent'],
    power: 'wijzigen',
    gedaan: (_, run) => run.status === 'ingetrokken',
    werk: (scope, run) => betaalruns.takeStep(scope, run, 'intrekken', ended),
  }),
];

export const maandrunRoutes = [getRuns, getRun, postRun, ...stappen, ...bedieningRoutes];
