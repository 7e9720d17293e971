/** Knows how a test gets the whole of Samenkracht for itself: a database with the sample city, stand-ins, API, worker and portal. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '@samenkracht/platform/clock';
import { createLogger, type Logger } from '@samenkracht/platform/log';
import { copyTemplate } from '@samenkracht/testing/db';
import pg from 'pg';
import { startSamenkracht } from '../start.ts';

export type Huis = {
  readonly adres: string;
  /** One question to its database, as the role that owns it: for what no screen can bring about. */
  readonly sql: (text: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** What goes wrong behind a screen is told beside the test that met it. */
const openLog = (): Logger =>
  createLogger({
    naar: {
      write: (line) => {
        if (/"niveau":"(error|fatal)"/.test(line)) process.stderr.write(line);
      },
    },
  });

/**
 * The city is made by the first file of a run that asks for it: entered, its deliveries and messages worked through.
 * Each file gets a copy, and starts all around it anew.
 */
export const openHuis = async (clock: Clock): Promise<Huis> => {
  const { ownerUrl, drop } = await copyTemplate(templateOf(clock), async (url) => {
    const first = await start(url, clock);
    await first.stop();
  });
  const huis = await start(ownerUrl, clock);
  return {
    adres: huis.adres,
    sql: (text) => ask(ownerUrl, text).then(() => undefined),
    stop: async () => {
      await huis.stop();
      await drop();
    },
  };
};

/** A city is of the day on which it was first started. */
const templateOf = (clock: Clock): string => `stad_${clock.now().toString().replaceAll(/\D/g, '')}`;

/** What arrives halfway would change what is being looked at: what the start plans is done first. */
const start = async (databaseUrl: string, clock: Clock) => {
  const dir = mkdtempSync(join(tmpdir(), 'samenkracht-proef-'));
  const samenkracht = await startSamenkracht({
    dir,
    port: await freePort(),
    host: '127.0.0.1',
    databaseUrl,
    log: openLog(),
    clock,
  });
  while ((await dueJobs(databaseUrl)) > 0) await sleep(100);
  return {
    adres: samenkracht.adres,
    stop: async () => {
      await samenkracht.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};

const dueJobs = async (url: string): Promise<number> => {
  const [row] = await ask<{ aantal: number }>(
    url,
    `select count(*)::int as aantal from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts`,
  );
  return row?.aantal ?? 0;
};

const ask = async <R extends pg.QueryResultRow>(url: string, text: string): Promise<readonly R[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(text)).rows;
  } finally {
    await client.end();
  }
};

/**
 * A port below those that the system hands out by itself: between the pick and the use lies the making of a city, and a
 * connection of another test would take one of those.
 */
const freePort = async (): Promise<number> => {
  const port = 10_240 + Math.floor(Math.random() * 20_000);
  const server = createServer();
  const isFree = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
  if (!isFree) return freePort();
  await new Promise((resolve) => server.close(resolve));
  return port;
};
