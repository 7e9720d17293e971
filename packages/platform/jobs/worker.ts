/** Knows the worker: it does jobs for all municipalities, beats while it lives, and frees the jobs of those that stopped. */
import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GemeenteCode } from '@samenkracht/core';
import { makeWorkerUtils, type Runner, run, runOnce, type TaskList } from 'graphile-worker';
import { inGemeente } from '../db/database.ts';
import { removeOld } from '../db/opruimen.ts';
import type { Logger } from '../log/logger.ts';
import { type Surroundings, type Task, tasksOf } from './perform.ts';
import { silentLogger, workerLogger } from './silent.ts';

export type Worker = { readonly id: string; readonly stop: () => Promise<void> };

type WorkerOptions = Surroundings & {
  readonly concurrency?: number;
  /** A worker that did not beat for so long is dead and its jobs are freed. */
  readonly deadAfterMs?: number;
  readonly beatMs?: number;
  /** Where old keys are removed, once an hour. */
  readonly gemeenten?: readonly GemeenteCode[];
};

export const startWorker = async (options: WorkerOptions): Promise<Worker> => {
  const { db, log, concurrency = 4, beatMs = 5_000, deadAfterMs = 30_000 } = options;
  const events = new EventEmitter();
  const created = new Promise<string>((resolve) => {
    events.once('pool:create', ({ workerPool }: { workerPool: { id: string } }) => resolve(workerPool.id));
  });
  const runner: Runner = await run({
    pgPool: db.pool,
    taskList: taskList(tasksOf(options), reporter(log)),
    concurrency,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger: workerLogger(log),
    events,
  });
  const id = await created;
  const heart = startHeart({ id, db, log, beatMs, deadAfterMs });
  await heart.beat();
  const sweeper = startSweeper(options);
  return {
    id,
    stop: async () => {
      await sweeper.stop();
      await runner.stop().catch((error: unknown) => log.warn({ err: error }, 'de werker stopte niet netjes'));
      await heart.stop();
    },
  };
};

type Report = (taak: string, error: unknown, laatste: boolean) => void;

/** A job that fails is tried again, later each time; after the last time it stays in the table to be looked at. */
const reporter =
  (log: Logger): Report =>
  (taak, error, laatste) => {
    if (laatste) log.error({ taak, err: error }, 'taak opgegeven');
    else log.warn({ taak, err: error }, 'taak mislukt, wordt herhaald');
  };

const taskList = (tasks: readonly Task[], report: Report): TaskList =>
  Object.fromEntries(
    tasks.map(({ naam, perform }): [string, TaskList[string]] => [
      naam,
      async (payload, { job }) => {
        try {
          await perform({ sleutel: String(job.id), payload });
        } catch (error) {
          report(naam, error, job.attempts >= job.max_attempts);
          // What is thrown here is kept with the job; the message of an error may quote somebody's data.
          throw new Error('mislukt, zie het logboek');
        }
      },
    ]),
  );

type Heart = { readonly beat: () => Promise<void>; readonly stop: () => Promise<void> };

const hourMs = 3_600_000;

/** Deleting twice does no harm, so every worker does it. */
const startSweeper = ({ db, clock, log, gemeenten = [] }: WorkerOptions): { readonly stop: () => Promise<void> } => {
  const sweep = async (): Promise<void> => {
    for (const gemeente of gemeenten) {
      await inGemeente(db, gemeente, (tx) => removeOld(tx, clock.now())).catch((error: unknown) =>
        log.warn({ err: error }, 'opruimen mislukt'),
      );
    }
  };
  let last = sweep();
  const timer = setInterval(() => {
    last = sweep();
  }, hourMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await last;
    },
  };
};

/** Time is the database's: machines may differ. */
const startHeart = (options: {
  readonly id: string;
  readonly db: Surroundings['db'];
  readonly log: Logger;
  readonly beatMs: number;
  readonly deadAfterMs: number;
}): Heart => {
  const { id, db, log, beatMs, deadAfterMs } = options;
  const beat = async (): Promise<void> => {
    try {
      await db.pool.query(
        `insert into gedeeld.werker (id, gestart, hartslag) values ($1, now(), now())
         on conflict (id) do update set hartslag = now()`,
        [id],
      );
      await freeJobsOfTheDead(db, deadAfterMs, log);
    } catch (error) {
      log.warn({ err: error }, 'hartslag mislukt');
    }
  };
  let last: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    last = beat();
  }, beatMs);
  timer.unref();
  return {
    beat,
    stop: async () => {
      clearInterval(timer);
      await last;
      await db.pool.query('delete from gedeeld.werker where id = $1', [id]).catch(() => undefined);
    },
  };
};

/** Deleting the row decides which living worker frees the jobs. A worker that was only slow registers again at its next beat. */
const freeJobsOfTheDead = async (db: Surroundings['db'], deadAfterMs: number, log: Logger): Promise<void> => {
  const { rows } = await db.pool.query<{ id: string }>(
    `delete from gedeeld.werker where hartslag < now() - make_interval(secs => $1) returning id`,
    [deadAfterMs / 1_000],
  );
  if (rows.length === 0) return;
  const utils = await makeWorkerUtils({ pgPool: db.pool, logger: silentLogger });
  try {
    await utils.forceUnlockWorkers(rows.map((row) => row.id));
    log.warn({ werkers: rows.length }, 'taken van gestopte werkers vrijgegeven');
  } finally {
    await utils.release();
  }
};

/** Does every job that is due by the clock and whatever those cause, then returns. @throws when any of them failed. */
export const runDueJobs = async (around: Surroundings): Promise<void> => {
  const { pool } = around.db;
  const failures: unknown[] = [];
  // The clock of a test may be ahead of the database's, or behind it: what counts is the moment that was planned.
  const planned = `coalesce((payload -> 'inhoud' ->> 'gepland')::timestamptz, run_at)`;
  const now = around.clock.now().toString();
  await pool.query(`update ${jobTable} set run_at = now() where ${planned} <= $1 and run_at > now()`, [now]);
  const tasks = taskList(tasksOf(around), (_taak, error) => failures.push(error));
  do {
    await runOnce({ pgPool: pool, taskList: tasks, concurrency: 1, noHandleSignals: true, logger: silentLogger });
  } while (await hasDueJobs(around, Object.keys(tasks)));
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} jobs failed: ${String(failures[0])}`);
};

const jobTable = 'graphile_worker._private_jobs';

/** `runOnce` returns before its last job is marked as done or failed, and skips a job whose queue is still held by that. */
const hasDueJobs = async ({ db }: Surroundings, known: readonly string[]): Promise<boolean> => {
  for (;;) {
    const { rows } = await db.pool.query<{ bezig: number; klaar: number }>(
      `select count(*) filter (where locked_at is not null)::int as bezig,
              count(*) filter (where locked_at is null and run_at <= now() and attempts < max_attempts)::int as klaar
       from ${jobTable}
       where task_id in (select id from graphile_worker._private_tasks where identifier = any($1))`,
      [known],
    );
    if (rows[0]?.bezig === 0) return rows[0].klaar > 0;
    await sleep(5);
  }
};
