/** Knows the one server of a test run: started before the first test that needs it, gone after the last. */
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Embedded, startEmbedded } from '@samenkracht/platform/postgres';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly ownerUrl: string;
  }
}

type Run = { server: Promise<Embedded>; users: number };

/** Each project loads this file anew, so what they share stands on the process. */
const shared = globalThis as { samenkrachtTestRun?: Run };

const prefix = 'samenkracht-test-';
const dir = join(tmpdir(), `${prefix}${process.pid}`);

export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  shared.samenkrachtTestRun ??= { server: start(), users: 0 };
  const run = shared.samenkrachtTestRun;
  run.users += 1;
  const server = await run.server;
  project.provide('ownerUrl', server.ownerUrl);
  return async () => {
    run.users -= 1;
    if (run.users > 0) return;
    delete shared.samenkrachtTestRun;
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  };
};

const start = async (): Promise<Embedded> => {
  await removeLeftovers();
  return startEmbedded({ dir, unsafeFast: true });
};

/** A run that was killed leaves its server and folder behind. */
const removeLeftovers = async (): Promise<void> => {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (!Number.isSafeInteger(pid) || isRunning(pid)) continue;
    const left = join(tmpdir(), name);
    try {
      const server = await startEmbedded({ dir: left, unsafeFast: true });
      await server.stop();
      rmSync(left, { recursive: true, force: true });
    } catch {
      // Of another user, or already being removed by another run.
    }
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
