/** Knows how a run is operated beside its steps: who may, stop it between two sets, let it go on, and fetch the payment file. */
import { type Betaalrun, betaalbestanden, betaalruns } from '@samenkracht/betaling';
import { err, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { defineRoute, downloadInParts } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { permit, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { resume } from '../jobs/maandrun.ts';
import { fullView } from './maandrunbeeld.ts';
import { MaandrunMetTotalenSchema } from './maandrunschema.ts';
import { maandrunRefusals } from './maandrunweigeringen.ts';
import { Id } from './maandschema.ts';

export const alle = { ...maandrunRefusals, ...toegangRefusals };
export const basis = { doel: 'bijstand-uitbetalen' } as const;
export const RunParams = Type.Object({ runId: Id });

export const permitRun = (
  scope: Scope,
  handeling: 'inzien' | 'voorstellen' | 'wijzigen' | 'uitbetalen',
): Result<void, ZichtbareWeigering | { readonly code: 'RUN_NIET_GEVONDEN' }> => {
  const permitted = permit(scope.actor, scope.doel, { soort: 'maandrun', handeling });
  if (permitted.ok) return permitted;
  const { code } = permitted.error;
  return err(code === 'ANDERE_GEMEENTE' || code === 'ANDER_DOSSIER' ? { code: 'RUN_NIET_GEVONDEN' } : { code });
};

const omschrijvingen = { stoppen: 'maandrun: stopgezet', hervatten: 'maandrun: verder' } as const;

/** Under the run's lock, so that no set is halfway. A second click finds it done. */
const bediening = (
  naam: string,
  handeling: keyof typeof omschrijvingen,
  samenvatting: string,
  doe: (scope: Scope, run: Betaalrun) => Promise<Betaalrun>,
) =>
  defineRoute({
    ...basis,
    method: 'POST',
    url: `/maandruns/:runId/${naam}`,
    samenvatting,
    rollen: ['consulent', 'toetser'],
    params: RunParams,
    response: { 200: MaandrunMetTotalenSchema },
    refusals: alle,
    handle: async (scope, { params }) => {
      const mag = permitRun(scope, 'inzien');
      if (!mag.ok) return mag;
      const run = await betaalruns.lock(scope, params.runId);
      if (run === undefined) return err({ code: 'RUN_NIET_GEVONDEN' } as const);
      const gestopt = run.onderbroken !== undefined;
      if (run.bezig === undefined || gestopt === (handeling === 'stoppen')) return ok(await fullView(scope, run));
      if (!isWerkVan(scope, run.bezig.werk)) return err({ code: 'RUN_WERK_VAN_ANDER' } as const);
      const verder = await doe(scope, run);
      await record(scope, {
        handeling: 'wijziging',
        onderwerp: { soort: 'maandrun', id: run.id },
        omschrijving: omschrijvingen[handeling],
      });
      return ok(await fullView(scope, verder));
    },
  });

/** Who may begin the work may stop it and let it go on. */
const isWerkVan = (scope: Scope, werk: 'simuleren' | 'goedkeuren' | 'betalen'): boolean =>
  scope.actor.rollen.some((rol) => rol === (werk === 'simuleren' ? 'consulent' : 'toetser'));

const postStop = bediening(
  'stop',
  'stoppen',
  'Zet het werk aan de run stil tussen twee sets; wat gedaan is blijft staan, de rest wacht',
  betaalruns.stop,
);
const postVervolg = bediening(
  'vervolg',
  'hervatten',
  'Laat een stilgezette run verdergaan waar hij was; er wordt niets twee keer gedaan',
  resume,
);

const getBestand = defineRoute({
  ...basis,
  method: 'GET',
  url: '/maandruns/:runId/betaalbestand',
  samenvatting: 'Het betaalbestand (pain.001.001.09); elke keer dezelfde bytes',
  rollen: ['toetser'],
  params: RunParams,
  response: { 200: Type.Unsafe<Uint8Array>(Type.String({ format: 'binary' })) },
  refusals: alle,
  handle: async (scope, { params }) => {
    const mag = permitRun(scope, 'uitbetalen');
    if (!mag.ok) return mag;
    if ((await betaalbestanden.findGegevens(scope, params.runId)) === undefined)
      return err({ code: 'RUN_NIET_GEVONDEN' } as const);
    await record(scope, {
      handeling: 'inzage',
      onderwerp: { soort: 'maandrun', id: params.runId },
      omschrijving: 'betaalbestand opgehaald',
    });
    return ok(
      downloadInParts({
        lees: async (reader, volgnummer) => {
          const deel = await betaalbestanden.findDeel(reader, params.runId, volgnummer);
          return deel === undefined ? undefined : Buffer.from(deel, 'utf8');
        },
        naam: `betaling-${params.runId}.xml`,
        type: 'application/xml',
      }),
    );
  },
});

export const bedieningRoutes = [postStop, postVervolg, getBestand];
