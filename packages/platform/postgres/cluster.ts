/** Knows how a new data folder is made: whole or not at all. */
import { execFile } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ServerAccount } from './account.ts';
import { identity, type Programs } from './programs.ts';

const run = promisify(execFile);

type ClusterOptions = {
  readonly place: string;
  readonly programs: Programs;
  readonly account: ServerAccount | undefined;
  readonly password: string;
};

export const dataFolder = (place: string): string => join(place, 'postgres');

/** Makes the data folder when it is missing, and refuses one of another major version. */
export const ensureCluster = async (options: ClusterOptions): Promise<void> => {
  const data = dataFolder(options.place);
  if (!existsSync(join(data, 'PG_VERSION'))) return createCluster(options);
  const has = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const major = options.programs.versie.split('.')[0];
  if (has !== major) {
    throw new Error(
      `the data in ${data} is of PostgreSQL ${has} and this is ${major}: remove the folder to start anew, or dump and restore it`,
    );
  }
};

const createCluster = async ({ place, programs, account, password }: ClusterOptions): Promise<void> => {
  const unfinished = join(place, `postgres.${process.pid}`);
  const passwordFile = join(place, `wachtwoord.${process.pid}`);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account !== undefined) for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid);
  try {
    await initdb('C.UTF-8').catch((error: Error) => {
      // Systems without C.UTF-8 (macOS) sort by bytes with C just the same.
      if (/invalid locale/.test(error.message)) return initdb('C');
      throw error;
    });
    renameSync(unfinished, dataFolder(place));
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process may have been first; then its folder is as good.
    if (!existsSync(join(dataFolder(place), 'PG_VERSION')))
      throw new Error(`initdb failed: ${String(cause)}`, { cause });
  } finally {
    rmSync(passwordFile, { force: true });
  }

  async function initdb(locale: string): Promise<void> {
    const flags = [`--pgdata=${unfinished}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    await run(programs.initdb, [...flags, '--encoding=UTF8', `--locale=${locale}`, '--no-sync', '--no-instructions'], {
      cwd: '/',
      env: { ...process.env, LC_ALL: 'C' },
      ...identity(account),
    });
  }
};

/** The password of the role that owns the cluster: made once, readable by this user only. */
export const readSecret = (place: string): string => {
  const file = join(place, 'geheim');
  if (!existsSync(file)) {
    const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('base64url');
    try {
      writeFileSync(file, secret, { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8').trim();
};
