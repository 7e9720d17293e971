/** Knows the running server by its postmaster.pid: whether it lives, on which port, and how it is stopped. */

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type Postmaster = { readonly pid: number; readonly port: number };

/** @returns undefined when no server runs on this data; a file that a killed server left behind is removed. */
export const findPostmaster = (dataDir: string): Postmaster | undefined => {
  const file = join(dataDir, 'postmaster.pid');
  let lines: readonly string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (Number.isSafeInteger(pid) && pid > 1 && isPostgres(pid)) return { pid, port: Number(lines[3]) };
  // Numbers of processes are given out again: postgres itself would refuse to start over any living one.
  rmSync(file, { force: true });
  return undefined;
};

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const isPostgres = (pid: number): boolean => isAlive(pid) && /postgres/.test(commandOf(pid));

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8');
  } catch {
    try {
      return execFileSync('ps', ['-p', String(pid), '-o', 'comm='], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      return '';
    }
  }
};

/** SIGINT ends sessions and writes everything down; only a server that does not listen is stopped harder. */
export const stopPostmaster = async ({ pid }: Postmaster): Promise<void> => {
  for (const [signal, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ] as const) {
    if (!isAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw new Error(`the PostgreSQL process ${pid} belongs to another user and cannot be stopped`, { cause: error });
    }
    for (let waited = 0; waited < patience && isAlive(pid); waited += 20) await sleep(20);
  }
};
