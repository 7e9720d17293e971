/** Knows which database a command works on: that of the settings or the environment. */
import { readSettings, type Settings } from '@samenkracht/app-api';
import { type GemeenteCode, gemeenteCode, parseGemeenteCode } from '@samenkracht/core';
import { appUrlFrom, type Db, openDb } from '@samenkracht/platform/db';
import { type Arguments, GeweigerdeInvoer, type Io, parsedOption } from './command.ts';

export const databaseOptie = {
  gemeente: { type: 'string', uitleg: 'code van de gemeente, zoals 0599 (zonder: alle gemeenten van de instellingen)' },
} as const;

type Place = {
  readonly ownerUrl: string | undefined;
  readonly appUrl: string | undefined;
  readonly gemeenten: readonly GemeenteCode[];
};

/** Settings are there after `npm start`; with DATABASE_URL and --gemeente none are needed. */
export const findDatabase = (args: Arguments, { env }: Io): Place => {
  const chosen = parsedOption(args, 'gemeente', parseGemeenteCode, 'een gemeentecode van vier cijfers');
  const settings = settingsOf(env);
  const ownerUrl = env['DATABASE_URL'] ?? settings?.databaseUrl;
  const appUrl = env['DATABASE_APP_URL'] ?? settings?.databaseAppUrl ?? (ownerUrl && appUrlFrom(ownerUrl));
  const gemeenten = chosen === undefined ? (settings?.gemeenten ?? []).map(gemeenteCode) : [chosen];
  if (gemeenten.length === 0)
    throw new GeweigerdeInvoer(['--gemeente: geef een gemeentecode, want er zijn geen instellingen']);
  return { ownerUrl, appUrl, gemeenten };
};

const settingsOf = (env: NodeJS.ProcessEnv): Settings | undefined => {
  try {
    return readSettings(env);
  } catch (error) {
    if (env['INSTELLINGEN'] === undefined && env['DATABASE_URL'] !== undefined) return undefined;
    throw new GeweigerdeInvoer([error instanceof Error ? error.message : String(error)]);
  }
};

export const withDb = async <T>({ appUrl }: Place, work: (db: Db) => Promise<T>): Promise<T> => {
  if (appUrl === undefined) throw new GeweigerdeInvoer(['er is geen database: zet DATABASE_URL']);
  const db = openDb({ url: appUrl, max: 4, naam: 'samenkracht opdracht' });
  try {
    return await work(db);
  } catch (error) {
    throw isUnknownRole(error) ? new GeweigerdeInvoer([onbekendeGemeente]) : error;
  } finally {
    await db.close();
  }
};

const onbekendeGemeente =
  '--gemeente: deze gemeente staat niet in de database; migreer met dezelfde --gemeente maakt haar';

/** A municipality that was never made has no role (Postgres: invalid parameter value). */
const isUnknownRole = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '22023' && error.message.startsWith('role ');
