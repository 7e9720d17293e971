/** Knows how a simulation of another law date goes over a city: set by set, each in a transaction of its own, and nothing booked. */
import { addToMonth, type Day, firstDay, type Month } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { defineJob, enqueue } from '@samenkracht/platform/jobs';
import type { Job, Scope } from '@samenkracht/platform/module';
import Type from 'typebox';
import { kaderAlsOp, vergelijkWet } from '../domain/wetsimulatie.ts';
import { begin, countLopende, findLopende } from '../store/lopend.ts';
import { findKader, openDossiers } from '../store/reeks.ts';
import {
  insertSimulatie,
  lockSimulatie,
  type Simulatieregel,
  storeSimulatieregels,
  updateSimulatie,
  type Wetsimulatie,
} from '../store/wetsimulatie.ts';

const simulatieTaak = 'uitkering.wetsimulatie';
const setgrootte = 500;

const bereikVan = (maand: Month) => ({ sinds: firstDay(maand), tot: firstDay(addToMonth(maand, 1)) });

export type Simulatieopdracht = { readonly maand: Month; readonly wetOp: Day; readonly drempel: number };

/** The first set at once, what is left by a job. */
export const startWetsimulatie = async (
  scope: Scope,
  { maand, wetOp, drempel }: Simulatieopdracht,
): Promise<Wetsimulatie> => {
  const { aannames } = kaderAlsOp(await findKader(scope), wetOp);
  const totaal = await countLopende(scope, bereikVan(maand));
  const simulatie = await insertSimulatie(scope, { maand, wet_op: wetOp, drempel, totaal, aannames });
  await record(scope, {
    handeling: 'wijziging',
    onderwerp: { soort: 'maandrun', id: simulatie.id },
    omschrijving: 'proef met de wet van een andere dag begonnen',
  });
  return advance(scope, simulatie);
};

const advance = async (scope: Scope, simulatie: Wetsimulatie): Promise<Wetsimulatie> => {
  if (simulatie.status === 'klaar') return simulatie;
  const { id, maand, wet_op, drempel, gevorderd_tot, verwerkt } = simulatie;
  const kader = await findKader(scope);
  const anders = kaderAlsOp(kader, wet_op).kader;
  const uitkeringen = await findLopende(scope, bereikVan(maand), gevorderd_tot ?? begin, setgrootte);
  const dossiers = await openDossiers(scope, uitkeringen, kader);
  await storeSimulatieregels(
    scope,
    id,
    dossiers.flatMap(({ uitkering, ...dossier }): Simulatieregel[] => {
      const verschil = vergelijkWet({ ...dossier, eersteMaand: uitkering.eersteMaand }, maand, anders, drempel);
      return verschil === undefined ? [] : [{ uitkeringId: uitkering.id, persoonId: uitkering.persoonId, verschil }];
    }),
  );
  const klaar = uitkeringen.length < setgrootte;
  if (!klaar) await enqueue(scope, simulatieTaak, { simulatieId: id }, { key: id });
  return updateSimulatie(scope, id, {
    verwerkt: verwerkt + uitkeringen.length,
    gevorderd_tot: uitkeringen.at(-1)?.id ?? gevorderd_tot,
    ...(klaar ? { status: 'klaar', klaar_op: scope.now.toString() } : {}),
  });
};

/** Goes on where the last set ended. A worker that dies leaves the set undone and the job to another. */
export const wetsimulatieJob: Job = defineJob({
  naam: simulatieTaak,
  doel: 'bijstand-uitbetalen',
  payload: Type.Object({ simulatieId: Type.String() }),
  handle: async (scope, { simulatieId }) => {
    const simulatie = await lockSimulatie(scope, simulatieId);
    if (simulatie !== undefined) await advance(scope, simulatie);
  },
});
