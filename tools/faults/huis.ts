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

type Omstandigheden = {
  readonly settings: Settings;
  readonly dir: string;
  readonly kans: Kans | undefined;
  readonly stand: { open: boolean; verkeerd: number };
};

/** Seconds: an hour and a bit to either side, enough to fall on another day. */
export const wrongClock = (kans: Kans): number => kans.tussen(-4_000, 4_000);

/** Starts one of them, and again each time it ends, until all is stopped. */
const start = ({ settings, dir, kans, stand }: Omstandigheden, plaats: Plaats, nummer: number): Promise<void> => {
  plaats.starts += 1;
  const klokverschil = kans === undefined || kans.deel() < 0.5 ? 0 : wrongClock(kans);
  if (klokverschil !== 0) stand.verkeerd += 1;
  const file = join(dir, `instellingen-${nummer}.json`);
  writeFileSync(file, JSON.stringify({ ...settings, klokverschil }), { mode: 0o600 });
  const kind = fork(procesbestand, [plaats.rol, String(plaats.poort)], {
    env: { ...process.env, INSTELLINGEN: file, NODE_COMPILE_CACHE: join(dir, 'gecompileerd') },
    // with LOGNIVEAU=warn what goes wrong inside is told
    stdio: ['ignore', process.env['LOGNIVEAU'] === 'warn' ? 'inherit' : 'ignore', 'inherit', 'ipc'],
  });
  plaats.kind = kind;
  return new Promise((resolve) => {
    kind.once('message', () => {
      plaats.klaar = true;
      resolve();
    });
    kind.once('exit', () => {
      plaats.klaar = false;
      resolve();
      if (stand.open) setTimeout(() => stand.open && void start({ settings, dir, kans, stand }, plaats, nummer), 100);
    });
  });
};

const end = ({ kind }: Plaats): Promise<void> =>
  new Promise((resolve) => {
    if (kind === undefined || kind.exitCode !== null || kind.signalCode !== null) return resolve();
    kind.once('exit', () => resolve());
    kind.kill('SIGKILL');
  });

export type Huis = {
  readonly adressen: readonly string[];
  /** Kills one of them as a crash would: nothing is finished. */
  readonly kill: (rol: 'api' | 'worker', nummer: number) => void;
  /** The clock of one of them jumps while it lives. */
  readonly zetKlok: (nummer: number, seconden: number) => void;
  /** Whether every one of them works. */
  readonly heel: () => boolean;
  /** How often a process started, the first time too. */
  readonly starts: () => number;
  /** How often a process started with another clock than the machine's. */
  readonly verkeerdeKlokken: () => number;
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
  const stand = { open: true, verkeerd: 0 };
  await Promise.all(plaatsen.map((plaats, nummer) => start({ settings, dir, kans, stand }, plaats, nummer)));
  return {
    adressen: poorten.map((poort) => `http://127.0.0.1:${poort}`),
    kill: (rol, nummer) => plaatsen.filter((een) => een.rol === rol)[nummer]?.kind?.kill('SIGKILL'),
    zetKlok: (nummer, seconden) => {
      const { klaar, kind } = plaatsen[nummer] ?? {};
      // one that ended a moment ago hears nothing
      if (klaar === true) kind?.send(seconden, () => undefined);
    },
    heel: () => plaatsen.every(({ klaar }) => klaar),
    starts: () => plaatsen.reduce((som, { starts }) => som + starts, 0),
    verkeerdeKlokken: () => stand.verkeerd,
    stop: async () => {
      stand.open = false;
      await Promise.all(plaatsen.map(end));
      rmSync(dir, { recursive: true, force: true });
    },
  };
};
