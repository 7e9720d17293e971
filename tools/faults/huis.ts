/** Knows an installation of two API processes and two workers that come back when they are killed, each with its own wrong clock. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '@samenkracht/app-api';
import type { Kans } from './kans.ts';

const procesbestand = new URL('proces.ts', import.meta.url);

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

type Plaats = {
  readonly rol: 'api' | 'worker';
  readonly poort: number;
  kind: ChildProcess | undefined;
  starts: number;
  klaar: boolean;
};

export type Huis = {
  readonly adressen: readonly string[];
  /** Kills one of them as a crash would: nothing is finished. */
  readonly kill: (rol: 'api' | 'worker', nummer: number) => void;
  /** Whether every one of them works. */
  readonly heel: () => boolean;
  /** How often a process started, the first time too. */
  readonly starts: () => number;
  /** How often a process started with another clock than the machine's. */
  readonly kloksprongen: () => number;
  readonly stop: () => Promise<void>;
};

/**
 * @param poorten where each API listens, also after it was killed.
 * @param kans without it every clock is right.
 */
export const openHuis = async (
  settings: Settings,
  poorten: readonly number[],
  kans: Kans | undefined,
): Promise<Huis> => {
  const dir = mkdtempSync(join(tmpdir(), 'samenkracht-faults-'));
  const plaatsen: Plaats[] = [
    ...poorten.map((poort) => ({ rol: 'api' as const, poort, kind: undefined, starts: 0, klaar: false })),
    ...poorten.map(() => ({ rol: 'worker' as const, poort: 0, kind: undefined, starts: 0, klaar: false })),
  ];
  let open = true;
  let sprongen = 0;

  const start = (plaats: Plaats, nummer: number): Promise<void> => {
    plaats.starts += 1;
    // an hour and a bit to either side: enough to fall on another day
    const klokverschil = kans === undefined || kans.deel() < 0.5 ? 0 : kans.tussen(-4_000, 4_000);
    if (klokverschil !== 0) sprongen += 1;
    const file = join(dir, `instellingen-${nummer}.json`);
    writeFileSync(file, JSON.stringify({ ...settings, klokverschil }), { mode: 0o600 });
    const kind = fork(procesbestand, [plaats.rol, String(plaats.poort)], {
      env: { ...process.env, INSTELLINGEN: file },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    plaats.kind = kind;
    kind.once('message', () => {
      plaats.klaar = true;
    });
    kind.once('exit', () => {
      plaats.klaar = false;
      if (open) setTimeout(() => open && void start(plaats, nummer), 100);
    });
    return new Promise((resolve) => {
      kind.once('message', () => resolve());
      kind.once('exit', () => resolve());
    });
  };
  await Promise.all(plaatsen.map(start));
  return {
    adressen: plaatsen.filter(({ rol }) => rol === 'api').map(({ poort }) => `http://127.0.0.1:${poort}`),
    kill: (rol, nummer) => plaatsen.filter((een) => een.rol === rol)[nummer]?.kind?.kill('SIGKILL'),
    heel: () => plaatsen.every(({ klaar }) => klaar),
    starts: () => plaatsen.reduce((som, { starts }) => som + starts, 0),
    kloksprongen: () => sprongen,
    stop: async () => {
      open = false;
      await Promise.all(
        plaatsen.map(
          ({ kind }) =>
            new Promise<void>((resolve) => {
              if (kind === undefined || kind.exitCode !== null || kind.signalCode !== null) return resolve();
              kind.once('exit', () => resolve());
              kind.kill('SIGKILL');
            }),
        ),
      );
      rmSync(dir, { recursive: true, force: true });
    },
  };
};
