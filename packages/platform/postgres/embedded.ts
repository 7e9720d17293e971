/** Knows how the embedded server is started, found again after a kill, and stopped. */
import { spawn } from 'node:child_process';
import { chownSync, closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { appUrlFrom } from '../db/roles.ts';
import { type ServerAccount, serverAccount } from './account.ts';
import { dataFolder, ensureCluster, readSecret } from './cluster.ts';
import { choosePlace } from './place.ts';
import { findPostmaster, isAlive, type Postmaster, stopPostmaster } from './postmaster.ts';
import { findPrograms, identity, type Programs } from './programs.ts';

export type Embedded = {
  /** As the role that owns the cluster: for migrations only. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Where the data stands; not below `dir` when the server's user cannot get in there. */
  readonly dataDir: string;
  readonly dataElsewhere: boolean;
  /** Stops the server, unless another process still uses it. */
  readonly stop: () => Promise<void>;
};

type EmbeddedOptions = {
  /** A folder that is ours: `.samenkracht` of the checkout. */
  readonly dir: string;
  /** For tests: no waiting for the disk. A crash of the machine then loses the data. */
  readonly unsafeFast?: boolean;
  /** With it a server that ends under us is started again, on the same port, and this is told. */
  readonly onRestart?: () => void;
};

const database = 'samenkracht';

export const startEmbedded = async ({ dir, unsafeFast = false, onRestart }: EmbeddedOptions): Promise<Embedded> => {
  const account = serverAccount();
  const place = choosePlace(dir, account);
  const data = dataFolder(place);
  const secret = readSecret(place);
  const startAgain = () => start({ place, secret, account, unsafeFast });
  let server = (await attach(data, secret)) ?? (await startAgain());
  const rest = onRestart === undefined ? async () => undefined : supervise();
  const ownerUrl = urlFor(server.port, secret, database);
  await createDatabase(urlFor(server.port, secret, 'postgres'));
  return {
    ownerUrl,
    appUrl: appUrlFrom(ownerUrl),
    dataDir: data,
    dataElsewhere: place !== choosePlace(dir, undefined),
    stop: async () => {
      await rest();
      if (!(await staysUsed(ownerUrl))) await stopPostmaster(server);
    },
  };

  function supervise(): () => Promise<void> {
    return everySecond(async () => {
      if (isAlive(server.pid)) return;
      server = await startAgain();
      onRestart?.();
    });
  }
};

/** One at a time; what fails is tried again a second later. @returns how to end it. */
const everySecond = (work: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= work()
      .catch(() => undefined)
      .finally(() => {
        running = undefined;
      });
  }, 1_000).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
};

const urlFor = (port: number, secret: string, name: string): string =>
  `postgres://postgres:${secret}@127.0.0.1:${port}/${name}`;

/** A server that a killed process left running is taken over; one that does not know our secret is stopped. */
const attach = async (data: string, secret: string): Promise<Postmaster | undefined> => {
  const running = findPostmaster(data);
  if (running === undefined) return undefined;
  try {
    await waitUntilReady(urlFor(running.port, secret, 'postgres'), () => isAlive(running.pid));
    return running;
  } catch {
    await stopPostmaster(running);
    return undefined;
  }
};

type StartOptions = {
  readonly place: string;
  readonly secret: string;
  readonly account: ServerAccount | undefined;
  readonly unsafeFast: boolean;
};

const start = async ({ place, secret, account, unsafeFast }: StartOptions): Promise<Postmaster> => {
  const programs = findPrograms(place, account);
  await ensureCluster({ place, programs, account, password: secret });
  let failure: unknown;
  // A port can be taken between finding and using it, and a dying server can hold its lock for a moment.
  for (const pause of [0, 200, 1_000, 3_000]) {
    await sleep(pause);
    const port = await choosePort(place);
    const pid = launch({ place, programs, account, port, unsafeFast });
    try {
      await waitUntilReady(urlFor(port, secret, 'postgres'), () => isAlive(pid));
      return { pid, port };
    } catch (error) {
      failure = error;
      await stopPostmaster({ pid, port });
      // No second attempt knows another password.
      if (codeOf(error) === '28P01') throw new Error(lostSecret(place), { cause: error });
    }
  }
  throw new Error(
    `PostgreSQL did not start (${String(failure)}). The end of ${logFile(place)}:\n${tail(logFile(place))}`,
  );
};

const lostSecret = (place: string): string =>
  `the password in ${join(place, 'geheim')} is not the one of the data in ${dataFolder(place)}. ` +
  'Put the right file back, or remove the folder to start with an empty database.';

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';

const logFile = (place: string): string => join(place, 'postgres.log');

type LaunchOptions = {
  readonly place: string;
  readonly programs: Programs;
  readonly account: ServerAccount | undefined;
  readonly port: number;
  readonly unsafeFast: boolean;
};

/** In a session of its own: Ctrl-C must reach us, and not stop the database before the work in hand is done. */
const launch = ({ place, programs, account, port, unsafeFast }: LaunchOptions): number => {
  const log = openSync(logFile(place), 'a', 0o600);
  if (account !== undefined) chownSync(logFile(place), account.uid, account.gid);
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '120',
    log_min_messages: 'warning',
    // The text of a failed statement can hold personal data.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    timezone: 'UTC',
    ...(unsafeFast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' } : {}),
  };
  const child = spawn(
    programs.postgres,
    ['-D', dataFolder(place), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, LC_ALL: 'C' },
      ...identity(account),
    },
  );
  child.unref();
  closeSync(log);
  if (child.pid === undefined) throw new Error(`${programs.postgres} does not start`);
  return child.pid;
};

/** Back-off from 20 ms to 500 ms, a minute in all: recovery after a kill takes its time. */
const waitUntilReady = async (url: string, lives: () => boolean): Promise<void> => {
  const until = Date.now() + 60_000;
  for (let pause = 20; ; pause = Math.min(pause * 1.5, 500)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    try {
      await client.connect();
      return;
    } catch (error) {
      const code = codeOf(error);
      if (!['ECONNREFUSED', 'ECONNRESET', '57P03'].includes(code) || !lives() || Date.now() > until) throw error;
    } finally {
      await client.end().catch(() => undefined);
    }
    await sleep(pause);
  }
};

const createDatabase = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${database}`);
  } catch (error) {
    if (codeOf(error) !== '42P04') throw error;
  } finally {
    await client.end();
  }
};

/** A connection that was just closed is still counted for a moment. */
const staysUsed = async (url: string): Promise<boolean> => {
  for (let tries = 0; tries < 5; tries += 1) {
    if (!(await isUsed(url))) return false;
    await sleep(50);
  }
  return true;
};

const isUsed = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ anderen: number }>(
      `select count(*)::int as anderen from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return (rows[0]?.anderen ?? 0) > 0;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** The port of last time when it is free: who was connected finds the server again. */
const choosePort = async (place: string): Promise<number> => {
  const file = join(place, 'poort');
  const last = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const port = await freePort(last).catch(() => freePort(0));
  writeFileSync(file, String(port));
  return port;
};

const freePort = async (wanted: number): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port on 127.0.0.1');
  return address.port;
};

const tail = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(-30).join('\n');
  } catch {
    return '(no log)';
  }
};
