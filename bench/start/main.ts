/** Knows how long the one command takes: with nothing there yet, a second time, and after a kill -9, beside a bare server with a bare database. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../../apps/portaal/index.ts';
import { startEmbedded } from '../../packages/platform/postgres/index.ts';

const root = new URL('../../', import.meta.url).pathname;
const dir = mkdtempSync(join(tmpdir(), 'samenkracht-bench-'));
chmodSync(dir, 0o755);
const rounds = Number(process.env['RONDES'] ?? 3);

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

type Started = { readonly child: ChildProcess; readonly ms: number };

/** Until it answers a request, as a person would notice. */
const start = async (file: string, map: string): Promise<Started> => {
  const port = await freePort();
  const begin = performance.now();
  const child = spawn(process.execPath, [join(root, file)], {
    env: { ...process.env, PORT: String(port), SAMENKRACHT_MAP: map },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while ((await fetch(`http://127.0.0.1:${port}/gezondheid/klaar`).catch(() => undefined))?.status !== 200) {
    if (child.exitCode !== null) throw new Error(`${file} ended`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return { child, ms: performance.now() - begin };
};

const stop = async ({ child }: Started, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
  child.kill(signal);
  await once(child, 'exit');
};

const startAndStop = async (file: string, map: string, signal?: NodeJS.Signals): Promise<number> => {
  const started = await start(file, map);
  await stop(started, signal);
  return started.ms;
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const repeat = async (measure: (round: number) => Promise<number>): Promise<number> => {
  const values: number[] = [];
  for (let round = 0; round < rounds; round += 1) values.push(await measure(round));
  return median(values);
};

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

const all = 'apps/samenkracht/main.ts';
const bare = 'bench/start/kaal.ts';

try {
  await ensureBuilt();
  const cold = await repeat((round) => startAndStop(all, join(dir, `koud-${round}`)));
  const warm = await repeat(() => startAndStop(all, join(dir, 'koud-0')));
  const killed = await repeat(async () => {
    await startAndStop(all, join(dir, 'koud-0'), 'SIGKILL');
    return startAndStop(all, join(dir, 'koud-0'));
  });
  await startAndStop(bare, join(dir, 'kaal'));
  const limit = await repeat(() => startAndStop(bare, join(dir, 'kaal')));
  console.log(`cold (empty folder; installed and built): ${seconds(cold)}`);
  console.log(`warm (second start):                      ${seconds(warm)}`);
  console.log(`after kill -9:                            ${seconds(killed)}`);
  console.log(`limit (bare server, bare database):       ${seconds(limit)}`);
  console.log(`ratio warm / limit:                       ${(warm / limit).toFixed(1)}`);
  console.log(`ratio cold / warm:                        ${(cold / warm).toFixed(1)}`);
} finally {
  await startEmbedded({ dir: join(dir, 'koud-0') }).then((left) => left.stop());
  rmSync(dir, { recursive: true, force: true });
}
