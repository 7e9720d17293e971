/** Knows how a month run is worked through in sets: simulate, look again, book and pay; each set a step that can be repeated. */

import {
  type Betaalrun,
  betaalbestanden,
  betaalinstellingen,
  betaalruns,
  compareSimulaties,
  type RunWeigering,
} from '@samenkracht/betaling';
import { addToMonth, firstDay, type Result } from '@samenkracht/core';
import { defineJob, enqueue } from '@samenkracht/platform/jobs';
import type { Job, Scope } from '@samenkracht/platform/module';
import Type from 'typebox';
import { vindGat } from '../domain/gatproef.ts';
import { type Bereik, begin, countLopende, findLopende } from '../store/lopend.ts';
import { clearRegels, findRegels, storeRegels } from '../store/maandrunregel.ts';
import { findKader } from '../store/reeks.ts';
import { bookSet } from './maandrunboeken.ts';
import { computeSet, toRegel } from './maandrunset.ts';
import { bewaakSet } from './uitzonderingen.ts';

const maandrunTaak = 'uitkering.maandrun';
/** One set per transaction: small enough to show progress and to lose little, large enough for a city of 40,000. */
const setgrootte = 500;
/** Who ended earlier than a year ago has nothing left to settle in a month run. */
const terugkijken = 12;

const bereikVan = ({ maand, selectie }: Pick<Betaalrun, 'maand' | 'selectie'>): Bereik => ({
  sinds: firstDay(addToMonth(maand, -terugkijken)),
  tot: firstDay(addToMonth(maand, 1)),
  selectie,
});

type Werk = NonNullable<Betaalrun['bezig']>['werk'];

/** Begins work on a run: what fits in one set is done at once, more than that by jobs, so that no request waits for a city. */
const start = async (scope: Scope, run: Betaalrun, werk: Werk, totaal: number): Promise<Betaalrun> => {
  const begonnen = await betaalruns.update(scope, run.id, {
    bezig: werk,
    bezig_voor: scope.actor.id,
    bezig_voor_naam: scope.actor.naam,
    verwerkt: 0,
    totaal,
    gevorderd_tot: null,
    gestopt: null,
    afwijkingen: null,
    onderbroken_op: null,
    onderbroken_door: null,
    tempo_vanaf: scope.now.toString(),
    tempo_verwerkt: 0,
  });
  if (totaal < setgrootte) return advance(scope, begonnen);
  await planSet(scope, begonnen);
  return begonnen;
};

const planSet = (scope: Scope, { id }: Betaalrun): Promise<void> =>
  enqueue(scope, maandrunTaak, { runId: id }, { key: id });

export const startSimulatie = async (scope: Scope, run: Betaalrun): Promise<Betaalrun> => {
  const gat = vindGat(await findKader(scope), run.maand);
  if (gat !== undefined) return betaalruns.update(scope, run.id, { gestopt: JSON.stringify(gat) });
  await clearRegels(scope, run.id);
  return start(scope, run, 'simuleren', await countLopende(scope, bereikVan(run)));
};

export const startGoedkeuring = (scope: Scope, run: Betaalrun): Promise<Betaalrun> =>
  start(scope, run, 'goedkeuren', run.totaal);
/** The day in the file is never one that is past: a bank would refuse it. */
export const startBetaling = async (scope: Scope, run: Betaalrun): Promise<Betaalrun> => {
  const betaaldatum = await betaalinstellingen.findUitvoerdatum(scope, run.maand);
  return start(scope, await betaalruns.update(scope, run.id, { betaaldatum }), 'betalen', run.totaal);
};

/** Stopped work goes on where it was. */
export const resume = async (scope: Scope, run: Betaalrun): Promise<Betaalrun> => {
  const verder = await betaalruns.resume(scope, run);
  if (run.totaal < setgrootte) return advance(scope, verder);
  await planSet(scope, verder);
  return verder;
};

/** Does one set of the work that a run is busy with, and plans the next; of stopped work nothing. The run is locked by the caller. */
export const advance = async (scope: Scope, run: Betaalrun): Promise<Betaalrun> => {
  if (run.bezig === undefined || run.onderbroken !== undefined) return run;
  const stap = await stappen[run.bezig.werk](scope, run);
  const verder = await betaalruns.update(scope, run.id, {
    verwerkt: run.verwerkt + stap.aantal,
    gevorderd_tot: stap.tot ?? run.gevorderdTot ?? null,
    ...(stap.afwijkingen === undefined ? {} : { afwijkingen: JSON.stringify(stap.afwijkingen) }),
  });
  if (stap.aantal < setgrootte) return finish(scope, verder);
  await planSet(scope, run);
  return verder;
};

type Stap = {
  readonly aantal: number;
  readonly tot: string | undefined;
  readonly afwijkingen?: Betaalrun['afwijkingen'];
};

const simuleer = async (scope: Scope, run: Betaalrun): Promise<Stap> => {
  const uitkeringen = await findLopende(scope, bereikVan(run), run.gevorderdTot ?? begin, setgrootte);
  const posten = await computeSet(scope, run, uitkeringen, await findKader(scope));
  await storeRegels(scope, run.id, posten.map(toRegel));
  await bewaakSet(scope, run.maand, posten);
  return { aantal: uitkeringen.length, tot: uitkeringen.at(-1)?.id };
};

/** The second pair of eyes: everything computed anew from today's facts and compared. Keeps the first hundred differences. */
const vergelijkOpnieuw = async (scope: Scope, run: Betaalrun): Promise<Stap> => {
  const na = run.gevorderdTot ?? begin;
  const uitkeringen = await findLopende(scope, bereikVan(run), na, setgrootte);
  const laatste = uitkeringen.length < setgrootte ? undefined : uitkeringen.at(-1)?.id;
  const eerder = (await findRegels(scope, run.id, na, setgrootte * 2)).filter(
    ({ uitkeringId }) => laatste === undefined || uitkeringId <= laatste,
  );
  const nu = (await computeSet(scope, run, uitkeringen, await findKader(scope))).map(toRegel);
  const afwijkingen = [...run.afwijkingen, ...compareSimulaties(eerder, nu)].slice(0, 100);
  return { aantal: uitkeringen.length, tot: uitkeringen.at(-1)?.id, afwijkingen };
};

/** Books what was approved. A line that came out differently meanwhile is not paid but named, and goes with the next run. */
const betaal = async (scope: Scope, run: Betaalrun): Promise<Stap> => {
  const regels = await findRegels(scope, run.id, run.gevorderdTot ?? begin, setgrootte);
  const teBoeken = regels.filter(({ uitkomst, geboektOp }) => uitkomst !== 'uitzondering' && geboektOp === undefined);
  await bookSet(scope, run, teBoeken);
  return { aantal: regels.length, tot: regels.at(-1)?.uitkeringId };
};

const stappen: Readonly<Record<Werk, (scope: Scope, run: Betaalrun) => Promise<Stap>>> = {
  simuleren: simuleer,
  goedkeuren: vergelijkOpnieuw,
  betalen: betaal,
};

const must = (genomen: Result<Betaalrun, RunWeigering>): Betaalrun => {
  if (!genomen.ok) throw new Error(`a step that was allowed when the work began: ${genomen.error.code}`);
  return genomen.value;
};

const finish = async (scope: Scope, run: Betaalrun): Promise<Betaalrun> => {
  if (run.bezig === undefined) return run;
  const door = { id: run.bezig.voor, naam: run.bezig.voorNaam };
  const klaar = { bezig: null, bezig_voor: null, bezig_voor_naam: null, tempo_vanaf: null };
  const now = scope.now.toString();
  switch (run.bezig.werk) {
    case 'simuleren':
      return must(
        await betaalruns.takeStep(scope, run, 'simuleren', {
          door,
          ...klaar,
          gesimuleerd_op: now,
          voorgelegd_door: null,
        }),
      );
    case 'goedkeuren':
      return run.afwijkingen.length > 0
        ? must(
            await betaalruns.takeStep(scope, run, 'terugleggen', {
              door,
              ...klaar,
              voorgelegd_door: null,
              toelichting: 'De tweede berekening gaf een ander bedrag.',
            }),
          )
        : must(
            await betaalruns.takeStep(scope, run, 'goedkeuren', {
              door,
              ...klaar,
              goedgekeurd_door: door.id,
              goedgekeurd_op: now,
            }),
          );
    case 'betalen': {
      const instelling = await betaalinstellingen.find(scope, run.betaaldatum);
      if (instelling === undefined) throw new Error('the payment setting was there when paying began');
      await betaalbestanden.ensure(scope, run, instelling);
      return must(await betaalruns.takeStep(scope, run, 'betalen', { door, ...klaar, betaald_op: now }));
    }
  }
};

/** Goes on where the last set ended. A worker that dies leaves the set undone and the job to another. */
export const maandrunJob: Job = defineJob({
  naam: maandrunTaak,
  doel: 'bijstand-uitbetalen',
  payload: Type.Object({ runId: Type.String() }),
  handle: async (scope, { runId }) => {
    const run = await betaalruns.lock(scope, runId);
    if (run !== undefined) await advance(scope, run);
  },
});
