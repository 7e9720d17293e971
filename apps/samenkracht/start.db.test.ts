/** Shows the one command as a newcomer meets it: again, after a kill, with the port taken, beside separate processes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '@samenkracht/app-portaal';
import { startEmbedded } from '@samenkracht/platform/postgres';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const dir = mkdtempSync(join(tmpdir(), 'samenkracht-start-'));
const running: Program[] = [];

type Program = {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
};

const begin = (file: string, env: Record<string, string>): Program => {
  const child = spawn(process.execPath, [join(root, file)], {
    cwd: root,
    env: { ...process.env, SAMENKRACHT_MAP: dir, INSTELLINGEN: join(dir, 'instellingen.json'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const program = { process: child, output: () => text, ended };
  running.push(program);
  return program;
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

const answers = async (port: number, path = '/gezondheid/klaar'): Promise<number> =>
  fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' }).then(
    (answer) => answer.status,
    () => 0,
  );
const becomesReady = (port: number, path?: string) =>
  expect.poll(() => answers(port, path), { timeout: 60_000, interval: 100 }).toBe(200);

const startAll = async (): Promise<Program & { readonly port: number }> => {
  const port = await freePort();
  const program = begin('apps/samenkracht/main.ts', { PORT: String(port) });
  await expect.poll(() => program.output(), { timeout: 60_000 }).toContain('staat klaar');
  return { ...program, port };
};

const stop = async ({ process: child, ended }: Program, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
  child.kill(signal);
  return ended;
};

beforeAll(async () => {
  chmodSync(dir, 0o755);
  await ensureBuilt();
}, 120_000);
afterEach(async () => {
  for (const program of running.splice(0)) if (program.process.exitCode === null) await stop(program);
});
afterAll(async () => {
  // It stayed for the separate processes.
  await (await startEmbedded({ dir })).stop();
  rmSync(dir, { recursive: true, force: true });
});

describe('npm start', { timeout: 180_000 }, () => {
  test('everything answers at one address; the welcome names it and the people; a stop is clean', async () => {
    const all = await startAll();
    expect(all.output()).toContain(`http://127.0.0.1:${all.port}`);
    for (const naam of ['Fatima el Amrani', 'Rob de Wit', 'Yvonne Baas']) expect(all.output()).toContain(naam);
    expect(await answers(all.port)).toBe(200);
    expect(await answers(all.port, '/api/v1/aanmelden/middelen')).toBe(200);
    expect(await answers(all.port, '/aanmelden')).toBe(200);
    expect(await stop(all)).toBe(0);
    expect(existsSync(join(dir, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  test('a second start keeps the city of the first and starts again after a kill -9', async () => {
    const second = await startAll();
    await stop(second, 'SIGKILL');
    expect(existsSync(join(dir, 'postgres', 'postmaster.pid'))).toBe(true);
    const third = await startAll();
    expect(await answers(third.port)).toBe(200);
    expect(await stop(third, 'SIGINT')).toBe(0);
  });

  test('a port that is taken is said, with what to do, and nothing is left running', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    const refused = begin('apps/samenkracht/main.ts', { PORT: String(port) });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain(`Port ${port} is taken by another program. Choose another one: PORT=`);
    expect(existsSync(join(dir, 'postgres', 'postmaster.pid'))).toBe(false);
    other.close();
  });

  test('a port that is none is said', async () => {
    const refused = begin('apps/samenkracht/main.ts', { PORT: 'acht' });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain('PORT must be a number');
  });

  test('api, worker and portal run as processes of their own, two of each, on the same database', async () => {
    const all = await startAll();
    const apis = [await freePort(), await freePort()];
    const portals = [await freePort(), await freePort()];
    for (const port of apis) begin('apps/api/main.ts', { PORT: String(port) });
    const workers = [1, 2].map(() => begin('apps/worker/main.ts', {}));
    for (const [i, port] of portals.entries()) {
      begin('apps/portaal/main.ts', { PORT: String(port), API_URL: `http://127.0.0.1:${apis[i]}` });
    }
    for (const port of apis) await becomesReady(port);
    for (const port of portals) await becomesReady(port, '/aanmelden');
    for (const port of portals) await becomesReady(port, '/api/v1/aanmelden/middelen');
    for (const worker of workers) await expect.poll(() => worker.output(), { timeout: 30_000 }).toContain('"gestart"');
    await stop(all);
    for (const worker of workers) expect(await stop(worker)).toBe(0);
  });

  test('no line of the log of all this names a person', () => {
    const log = readFileSync(join(dir, 'samenkracht.log'), 'utf8');
    expect(log.split('\n').length).toBeGreaterThan(2);
    for (const personal of ['Fatima', 'Amrani', 'Henk', 'de Wit', '999900006']) expect(log).not.toContain(personal);
  });
});

test('without settings a process says where they come from', async () => {
  const api = begin('apps/api/main.ts', { INSTELLINGEN: join(dir, 'nergens.json') });
  expect(await api.ended).toBe(1);
  expect(api.output()).toContain('There are no settings to read');
});
