/** Shows the embedded server in the situations that a trial meets: again, killed, left running, as root, as another user, out of reach. */
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataFolder } from './cluster.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { isOpenToOthers } from './place.ts';
import { findPostmaster } from './postmaster.ts';

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;

let dir: string;
let started: Embedded[];
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'samenkracht-ingebed-'));
  chmodSync(dir, 0o755);
  started = [];
});
afterEach(async () => {
  for (const embedded of started) {
    await embedded.stop();
    rmSync(join(embedded.dataDir, '..'), { recursive: true, force: true });
  }
  rmSync(dir, { recursive: true, force: true });
});

const start = async (where = dir, unsafeFast = true): Promise<Embedded> => {
  const embedded = await startEmbedded({ dir: where, unsafeFast });
  started.push(embedded);
  return embedded;
};

const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

const remember = (url: string) => ask(url, 'create table bewaard (n int); insert into bewaard values (42)');
const recall = (url: string) => ask(url, 'select n from bewaard');

const pidOf = (embedded: Embedded): number | undefined => findPostmaster(embedded.dataDir)?.pid;

const waitForEnd = async (pid: number): Promise<void> => {
  await expect
    .poll(() => existsSync(`/proc/${pid}`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')), {
      timeout: 10_000,
    })
    .toBe(false);
};

test('a second start finds the data of the first; UTF-8, sorted by code point, reachable from this machine only', async () => {
  const first = await start();
  await remember(first.ownerUrl);
  await first.stop();
  const second = await start();
  expect(await recall(second.ownerUrl)).toEqual([{ n: 42 }]);
  const settings = `select current_setting('server_encoding') as codering, datcollate as sortering,
    current_setting('listen_addresses') as luistert from pg_database where datname = 'samenkracht'`;
  expect(await ask(second.ownerUrl, settings)).toEqual([
    { codering: 'UTF8', sortering: 'C.UTF-8', luistert: '127.0.0.1' },
  ]);
});

test('no password, no entry; the secret is for its owner only', async () => {
  const embedded = await start();
  const guess = new URL(embedded.ownerUrl);
  guess.password = 'geraden';
  await expect(ask(guess.toString(), 'select 1')).rejects.toThrow(/password authentication failed/);
  expect(statSync(join(dir, 'geheim')).mode & 0o777).toBe(0o600);
  expect(statSync(embedded.dataDir).mode & 0o777).toBe(0o700);
});

test('a server that a killed program left running is taken over', async () => {
  const left = await start();
  await remember(left.ownerUrl);
  const again = await start();
  expect(pidOf(again)).toBe(pidOf(left));
  expect(await recall(again.ownerUrl)).toEqual([{ n: 42 }]);
});

test('it is not stopped under another program that uses it', async () => {
  const mine = await start();
  const other = new pg.Client({ connectionString: mine.ownerUrl });
  await other.connect();
  await mine.stop();
  expect((await other.query('select 1 as een')).rows).toEqual([{ een: 1 }]);
  await other.end();
  await mine.stop();
  expect(pidOf(mine)).toBeUndefined();
});

test('a server that was killed itself recovers, with all that was committed', async () => {
  const first = await start(dir, false);
  await remember(first.ownerUrl);
  const pid = pidOf(first) ?? 0;
  process.kill(pid, 'SIGKILL');
  await waitForEnd(pid);
  expect(await recall((await start(dir, false)).ownerUrl)).toEqual([{ n: 42 }]);
});

test('a server that ends under a running program comes back by itself, on the same port', async () => {
  let restarts = 0;
  const embedded = await startEmbedded({ dir, onRestart: () => (restarts += 1) });
  started.push(embedded);
  await remember(embedded.ownerUrl);
  process.kill(pidOf(embedded) ?? 0, 'SIGKILL');
  await expect.poll(() => restarts, { timeout: 20_000 }).toBe(1);
  expect(await recall(embedded.ownerUrl)).toEqual([{ n: 42 }]);
});

test('a number of a process that was given out again does not stop a start', async () => {
  const first = await start();
  const pid = pidOf(first) ?? 0;
  process.kill(pid, 'SIGKILL');
  await waitForEnd(pid);
  const file = join(first.dataDir, 'postmaster.pid');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));
  expect(await ask((await start()).ownerUrl, 'select 1 as een')).toEqual([{ een: 1 }]);
});

test('a data folder that was cut off while being made is made anew', async () => {
  mkdirSync(join(dir, `postgres.${process.pid}`, 'base'), { recursive: true });
  expect(await ask((await start()).ownerUrl, 'select 1 as een')).toEqual([{ een: 1 }]);
});

test('what is wrong is said: another version, a lost password', async () => {
  const first = await start();
  await first.stop();
  const file = join(dataFolder(dir), 'PG_VERSION');
  const version = readFileSync(file, 'utf8');
  writeFileSync(file, '15\n');
  await expect(start()).rejects.toThrow(/is of PostgreSQL 15 and this is 18/);
  writeFileSync(file, version);
  writeFileSync(join(dir, 'geheim'), 'een ander');
  await expect(start()).rejects.toThrow(/the password in .*geheim is not the one of the data/);
});

describe.skipIf(!isRoot)('as root (needs root)', () => {
  test('the server itself is not root', async () => {
    const embedded = await start();
    expect(statSync(embedded.dataDir).uid).toBeGreaterThan(0);
    expect(statSync(`/proc/${pidOf(embedded)}`).uid).toBe(statSync(embedded.dataDir).uid);
  });

  test('in a checkout that others cannot enter the data stands elsewhere, the same place every time', async () => {
    chmodSync(dir, 0o700);
    const inside = join(dir, 'checkout', '.samenkracht');
    mkdirSync(inside, { recursive: true });
    const first = await start(inside);
    expect(first.dataElsewhere).toBe(true);
    expect(isOpenToOthers(join(first.dataDir, '..'))).toBe(true);
    await remember(first.ownerUrl);
    await first.stop();
    const second = await start(inside);
    expect([second.dataDir, await recall(second.ownerUrl)]).toEqual([first.dataDir, [{ n: 42 }]]);
  });
});

const reachable = isOpenToOthers(import.meta.dirname) && isOpenToOthers(process.execPath);

describe.skipIf(!isRoot || !reachable)('as an ordinary user (needs root, and a checkout that others can enter)', () => {
  const nobody = { uid: 65_534, gid: 65_534 };
  const script = (where: string) => `
    import { startEmbedded } from ${JSON.stringify(fileURLToPath(new URL('./index.ts', import.meta.url)))};
    const embedded = await startEmbedded({ dir: ${JSON.stringify(where)}, unsafeFast: true });
    console.log(embedded.dataDir);
    await embedded.stop();`;
  const runAs = (where: string) =>
    run(process.execPath, ['--input-type=module', '-e', script(where)], { ...nobody, cwd: '/', env: { HOME: where } });

  test('it just runs, in the checkout', async () => {
    chmodSync(dir, 0o777);
    const inside = join(dir, '.samenkracht');
    expect((await runAs(inside)).stdout.trim()).toBe(dataFolder(inside));
    expect(statSync(dataFolder(inside)).uid).toBe(nobody.uid);
  });

  test('a folder of another user is refused with a clear word', async () => {
    mkdirSync(join(dir, '.samenkracht'));
    await expect(runAs(join(dir, '.samenkracht'))).rejects.toThrow(/cannot be written: was it made by another user/);
  });
});
