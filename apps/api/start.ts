/** Knows how the API starts as a server, alone or as part of a larger one. */
import { gemeenteCode } from '@samenkracht/core';
import { recordGeenToegang } from '@samenkracht/logboek';
import type { Clock } from '@samenkracht/platform/clock';
import type { Db } from '@samenkracht/platform/db';
import { buildServer, type Server } from '@samenkracht/platform/http';
import type { Logger } from '@samenkracht/platform/log';
import { openAppDb, requireMigrated } from './database.ts';
import { type Composition, composeModules } from './modules.ts';
import { clockOf, type Settings } from './settings.ts';

export type ApiOptions = {
  readonly settings: Settings;
  readonly db: Db;
  readonly composition: Composition;
  readonly clock: Clock;
  readonly log: Logger;
};

/** The server without a port: the caller may add a portal to it before it listens. */
export const createApi = async ({ settings, db, composition, clock, log }: ApiOptions): Promise<Server> =>
  buildServer({
    db,
    modules: composition.modules,
    authenticate: composition.authenticate,
    clock,
    log,
    onGeenToegang: recordGeenToegang,
    config: {
      gemeente: gemeenteCode(settings.gemeente),
      gemeenten: settings.gemeenten.map(gemeenteCode),
      origins: [new URL(settings.adres).origin],
      https: settings.adres.startsWith('https:'),
      ...(settings.grootsteDocument === undefined ? {} : { maxUploadBytes: settings.grootsteDocument }),
      ...(settings.verzoekenPerMinuut === undefined ? {} : { perMinuut: settings.verzoekenPerMinuut }),
      ...(settings.vertrouwdeProxy === undefined ? {} : { trustProxy: settings.vertrouwdeProxy }),
    },
  });

type StartOptions = { readonly settings: Settings; readonly port: number; readonly host: string; readonly log: Logger };

/** @throws with code EADDRINUSE when the port is taken. */
export const startApi = async ({
  settings,
  port,
  host,
  log,
}: StartOptions): Promise<{ readonly adres: string; readonly stop: () => Promise<void> }> => {
  const db = openAppDb({ settings, naam: 'samenkracht api', log });
  try {
    const composition = composeModules(settings, db);
    await requireMigrated(db, settings, composition.modules);
    const server = await createApi({ settings, db, composition, clock: clockOf(settings), log });
    const adres = await server.listen({ port, host });
    return {
      adres,
      stop: async () => {
        await server.close();
        await db.close();
      },
    };
  } catch (error) {
    await db.close();
    throw error;
  }
};
