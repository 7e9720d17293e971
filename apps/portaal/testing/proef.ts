/** Knows how a browser test gets the whole of Samenkracht for itself: a database, the sample city, stand-ins, API, worker and portal. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startSamenkracht } from '@samenkracht/app-samenkracht';
import { fixedClock } from '@samenkracht/platform/clock';
import { createLogger } from '@samenkracht/platform/log';
import { startEmbedded } from '@samenkracht/platform/postgres';
import { axeProblems, picture, type Scherm, signIn, startBrowser } from '@samenkracht/testing/browser';
import pg from 'pg';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

export type Proef = {
  readonly adres: string;
  /** Where its database stands. */
  readonly dir: string;
  /** Somebody with a browser of his own, signed in; without a name nobody is. */
  readonly visit: (naam: string | undefined, options?: Bezoek) => Promise<Page>;
  readonly stop: () => Promise<void>;
};

type Bezoek = BrowserContextOptions & { readonly scherm?: Scherm; readonly soort?: 'inwoner' | 'medewerker' };

/** Deliveries and messages of the sample city are worked through first: what arrives halfway would change what is being looked at. */
const settleDown = async (dir: string): Promise<void> => {
  const server = await startEmbedded({ dir });
  const client = new pg.Client({ connectionString: server.ownerUrl });
  await client.connect();
  const due = async (): Promise<number> => {
    const { rows } = await client.query<{ aantal: number }>(
      `select count(*)::int as aantal from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts`,
    );
    return rows[0]?.aantal ?? 0;
  };
  while ((await due()) > 0) await sleep(100);
  await client.end();
};

/** The day of the clock of a trial: one for which there are amounts, whenever the test runs. */
export const vandaag = '2026-11-23';

export const startProef = async (): Promise<Proef> => {
  const dir = mkdtempSync(join(tmpdir(), 'samenkracht-portaal-'));
  // What goes wrong behind a screen is told beside the test that met it.
  const log = createLogger({
    naar: {
      write: (line) => {
        if (/"niveau":"(error|fatal)"/.test(line)) process.stderr.write(line);
      },
    },
  });
  const samenkracht = await startSamenkracht({
    dir,
    port: await freePort(),
    host: '127.0.0.1',
    databaseUrl: undefined,
    log,
    clock: fixedClock(`${vandaag}T09:00:00Z`),
  });
  const { adres } = samenkracht;
  await settleDown(dir);
  const chromium = await startBrowser();
  return {
    adres,
    dir,
    visit: async (naam, { scherm = 'telefoon', soort = 'inwoner', ...options } = {}) => {
      const page = await chromium.visit(scherm, options);
      // A script that fails is a test that fails, wherever one is looking.
      page.on('pageerror', (error) => {
        throw error;
      });
      if (naam !== undefined) await signIn(page, adres, { naam, soort });
      return page;
    },
    stop: async () => {
      await chromium.stop();
      await samenkracht.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};

const sizes = [
  { naam: 'telefoon', width: 375, height: 812 },
  { naam: 'bureau', width: 1280, height: 900 },
] as const;

/** Every screen is looked at on a phone and on a desk: accessible, and nothing falls off the side. */
export const expectInOrder = async (page: Page, naam: string): Promise<void> => {
  for (const { naam: size, ...viewport } of sizes) {
    await page.setViewportSize(viewport);
    await picture(page, `${naam}-${size}`);
    expect(await axeProblems(page), `${naam} on ${size}`).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${naam} on ${size} falls off the side`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 375, height: 812 });
};
