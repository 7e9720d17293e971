/** Knows how a process gets its database: as the application's role, and only when the schemas are as new as the program. */
import { gemeenteCode } from '@samenkracht/core';
import { appUrlFrom, type Db, findPending, openDb } from '@samenkracht/platform/db';
import type { Logger } from '@samenkracht/platform/log';
import type { Module } from '@samenkracht/platform/module';
import type { Settings } from './settings.ts';

type Options = { readonly settings: Settings; readonly naam: string; readonly log: Logger; readonly max?: number };

export const openAppDb = ({ settings, naam, log, max = 10 }: Options): Db => {
  const { databaseAppUrl, databaseUrl } = settings;
  const url = databaseAppUrl ?? (databaseUrl === undefined ? undefined : appUrlFrom(databaseUrl));
  if (url === undefined)
    throw new Error('No database: set DATABASE_URL (the owner) or DATABASE_APP_URL (the application).');
  return openDb({ url, naam, max, onLost: (error) => log.warn({ err: error }, 'verbinding met de database verloren') });
};

/** @throws Error that says what to do, when a migration is still to be applied. */
export const requireMigrated = async (db: Db, settings: Settings, modules: readonly Module[]): Promise<void> => {
  const pending = await findPending(db, settings.gemeenten.map(gemeenteCode), modules);
  if (pending.length === 0) return;
  throw new Error(
    `The database is older than this program: ${pending.length} migrations are missing (the first: ${pending[0]}). ` +
      'Run: npm run -s samenkracht -- migreer',
  );
};
