/** Knows how one job runs: in one transaction, as the system, for its own purpose, with an effect that stands once. */

import { SpanStatusCode, trace } from '@opentelemetry/api';
import { type GemeenteCode, parseGemeenteCode } from '@samenkracht/core';
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { type Clock, todayIn } from '../clock/index.ts';
import { type Db, inGemeente } from '../db/database.ts';
import { distributeTask, gebeurtenissenMet } from '../db/outbox.ts';
import { view } from '../db/tx.ts';
import type { Logger } from '../log/logger.ts';
import type { Doel } from '../module/actor.ts';
import type { Gebeurtenis, Job, Module, Subscription } from '../module/module.ts';
import { type Scope, systemActor } from '../module/scope.ts';
import { enqueueMany } from './enqueue.ts';

export type Surroundings = {
  readonly db: Db;
  readonly modules: readonly Pick<Module, 'jobs' | 'subscriptions'>[];
  readonly clock: Clock;
  readonly log: Logger;
};

/** What a worker does for one kind of job. `sleutel` is the same for every attempt. */
export type Task = { readonly naam: string; readonly perform: (job: RawJob) => Promise<void> };

type RawJob = { readonly sleutel: string; readonly payload: unknown };

type JobsTables = {
  platform_uitgevoerd: { sleutel: string; tijdstip: string };
};

const tracer = trace.getTracer('samenkracht');

/** Every kind of job of these modules: their own, the distribution of events, and a delivery per subscription. */
export const tasksOf = (around: Surroundings): readonly Task[] => {
  const jobs = around.modules.flatMap((module) => module.jobs.map((job) => jobTask(around, job)));
  const deliveries = around.modules.flatMap((module) => module.subscriptions.map((each) => deliveryTask(around, each)));
  const tasks = [...jobs, ...deliveries, distribution(around)];
  const twice = tasks.find((task, i) => tasks.findIndex(({ naam }) => naam === task.naam) !== i);
  if (twice !== undefined) throw new Error(`two jobs or subscriptions are named ${twice.naam}`);
  return tasks;
};

const jobTask = (around: Surroundings, { naam, doel, payload: schema, handle }: Job): Task => ({
  naam,
  perform: (job) => inScope(around, { naam, doel, job, schema }, (scope, payload) => handle(scope, payload as never)),
});

const deliveryName = (subscription: string): string => `levering.${subscription}`;

/** One event, or a set of them. A set that fails goes on as single events, so that one that cannot be handled holds up no other. */
const deliveryTask = (around: Surroundings, { naam, doel, handle, handleMany }: Subscription): Task => ({
  naam: deliveryName(naam),
  perform: async (job) => {
    const deliver = inScope(around, { naam, doel, job }, async (scope, payload) => {
      const ids = idsIn(payload);
      const gebeurtenissen = await readGebeurtenissen(scope, ids);
      if (handleMany !== undefined && ids.length > 1) return handleMany(scope, gebeurtenissen);
      for (const gebeurtenis of gebeurtenissen) await handle(scope, gebeurtenis);
    });
    const ids = idsIn(openEnvelope(job.payload).payload);
    if (ids.length === 1) return deliver;
    await deliver.catch(async (error: unknown) => {
      around.log.warn({ taak: deliveryName(naam), err: error }, 'set mislukt, de gebeurtenissen gaan een voor een');
      await inScope(around, { naam, doel, job }, (scope) => enqueueSingly(scope, naam, ids));
    });
  },
});

const idsIn = (payload: unknown): readonly string[] => {
  const { gebeurtenisId, gebeurtenisIds } = payload as { gebeurtenisId?: string; gebeurtenisIds?: readonly string[] };
  return gebeurtenisIds ?? (gebeurtenisId === undefined ? [] : [gebeurtenisId]);
};

const enqueueSingly = (scope: Scope, subscription: string, ids: readonly string[]): Promise<void> =>
  enqueueMany(
    scope,
    deliveryName(subscription),
    ids.map((gebeurtenisId) => ({ gebeurtenisId })),
  );

/** In the order of the ids; each must be there. */
const readGebeurtenissen = async (scope: Scope, ids: readonly string[]): Promise<readonly Gebeurtenis[]> => {
  const byId = new Map((await gebeurtenissenMet(scope, ids)).map((een) => [een.id, een]));
  return ids.map((id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`event ${id} is gone`);
    return found;
  });
};

/** Events in one delivery to a subscriber that takes sets. */
const perDelivery = 500;

/** One job per subscription, so that one that fails holds up no other; for who takes sets, one per set. */
const distribution = (around: Surroundings): Task => ({
  naam: distributeTask,
  perform: async (job) => {
    const { soort } = openEnvelope(job.payload).payload as { soort: string };
    const subscriptions = around.modules.flatMap((module) => module.subscriptions);
    const listening = subscriptions.filter((each) => each.soort === soort);
    // nobody asked for it: the event stays where it was written, and no transaction is needed
    if (listening.length === 0) return;
    await inScope(around, { naam: distributeTask, doel: 'systeem', job }, async (scope, payload) => {
      const ids = idsIn(payload);
      for (const { naam, handleMany } of listening) {
        if (handleMany === undefined || ids.length === 1) await enqueueSingly(scope, naam, ids);
        else await enqueueMany(scope, deliveryName(naam), setsOf(ids));
      }
    });
  },
});

const setsOf = (ids: readonly string[]): readonly { readonly gebeurtenisIds: readonly string[] }[] =>
  Array.from({ length: Math.ceil(ids.length / perDelivery) }, (_, i) => ({
    gebeurtenisIds: ids.slice(i * perDelivery, (i + 1) * perDelivery),
  }));

type Work = { readonly naam: string; readonly doel: Doel; readonly job: RawJob; readonly schema?: TSchema };

type Envelope = { readonly gemeente: GemeenteCode; readonly payload: unknown; readonly verzoekId: string };

/** The municipality was added by the database, from the role of the transaction that planned the job. */
const openEnvelope = (raw: unknown): Envelope => {
  const { gemeente, inhoud } = raw as { gemeente: string; inhoud: { payload: unknown; verzoekId: string } };
  const code = parseGemeenteCode(gemeente);
  if (code === undefined) throw new Error('a job without a municipality');
  // Field by field: what the tenant wrote must not lay itself over what the database added.
  return { gemeente: code, payload: inhoud.payload, verzoekId: inhoud.verzoekId };
};

const inScope = async (
  around: Surroundings,
  { naam, doel, job, schema }: Work,
  handle: (scope: Scope, payload: unknown) => Promise<void>,
): Promise<void> => {
  const { gemeente, payload, verzoekId } = openEnvelope(job.payload);
  if (schema !== undefined && !Value.Check(schema, payload))
    throw new Error(`the payload of ${naam} is not as defined`);
  const now = around.clock.now();
  const log = around.log.child({ taak: naam, verzoekId });
  await tracer.startActiveSpan(`taak ${naam}`, async (span) => {
    try {
      await inGemeente(around.db, gemeente, async (tx) => {
        const scope: Scope = { tx, actor: systemActor(gemeente), doel, now, today: todayIn(now), log, verzoekId };
        if (await claimOnce(scope, `${naam}:${job.sleutel}`)) await handle(scope, payload);
      });
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
};

/** @returns false when an earlier attempt committed but its worker died before saying so; a concurrent attempt waits here. */
const claimOnce = async (scope: Scope, sleutel: string): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await view<JobsTables>(scope.tx)
    .insertInto('platform_uitgevoerd')
    .values({ sleutel, tijdstip: scope.now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};
