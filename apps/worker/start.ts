/** Knows how a worker starts: several may work beside each other on one database. */
import { clockOf, composeModules, openAppDb, requireMigrated, type Settings } from '@samenkracht/app-api';
import { gemeenteCode } from '@samenkracht/core';
import { startWorker } from '@samenkracht/platform/jobs';
import type { Logger } from '@samenkracht/platform/log';

type StartOptions = { readonly settings: Settings; readonly log: Logger; readonly concurrency?: number };

export const startAppWorker = async ({
  settings,
  log,
  concurrency = 4,
}: StartOptions): Promise<{ readonly stop: () => Promise<void> }> => {
  // Each job holds a connection for its transaction; the worker needs some for itself.
  const db = openAppDb({ settings, naam: 'samenkracht worker', log, max: concurrency + 4 });
  try {
    const { modules } = composeModules(settings, db);
    await requireMigrated(db, settings, modules);
    const worker = await startWorker({
      db,
      modules,
      clock: clockOf(settings),
      log,
      concurrency,
      gemeenten: settings.gemeenten.map(gemeenteCode),
    });
    return {
      stop: async () => {
        await worker.stop();
        await db.close();
      },
    };
  } catch (error) {
    await db.close();
    throw error;
  }
};
