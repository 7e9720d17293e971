/** Knows how a browser test looks at Samenkracht: somebody with a browser of his own, on a phone or at a desk, and screens in order. */
import { openHuis } from '@samenkracht/app-samenkracht/testing';
import { fixedClock } from '@samenkracht/platform/clock';
import { axeProblems, bringSession, picture, type Scherm, startBrowser } from '@samenkracht/testing/browser';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export type Proef = {
  readonly adres: string;
  /** One question to the database, for what no screen can bring about. */
  readonly sql: (text: string) => Promise<void>;
  /** Somebody with a browser of his own, signed in and still on an empty page; without a name nobody is. */
  readonly visit: (naam: string | undefined, options?: Bezoek) => Promise<Page>;
  /** From now on it is this day. Who was signed in long before it signs in again. */
  readonly verzet: (dag: string) => void;
  readonly stop: () => Promise<void>;
};

type Bezoek = BrowserContextOptions & { readonly scherm?: Scherm; readonly soort?: 'inwoner' | 'medewerker' };

/** The day of the clock of a trial: one for which there are amounts, whenever the test runs. */
export const vandaag = '2026-11-23';

export const startProef = async (): Promise<Proef> => {
  const clock = fixedClock(`${vandaag}T09:00:00Z`);
  const huis = await openHuis(clock);
  const chromium = await startBrowser();
  const { adres, sql } = huis;
  return {
    adres,
    sql,
    visit: async (naam, { scherm = 'telefoon', soort = 'inwoner', ...options } = {}) => {
      const page = await chromium.visit(scherm, options);
      // A script that fails is a test that fails, wherever one is looking.
      page.on('pageerror', (error) => {
        throw error;
      });
      if (naam !== undefined) await bringSession(page, adres, { naam, soort });
      return page;
    },
    verzet: (dag) => clock.set(`${dag}T09:00:00Z`),
    stop: async () => {
      await chromium.stop();
      await huis.stop();
    },
  };
};

/** Opens the page again, as a person would, until the worker did what it will show. */
export const appears = async (page: Page, wat: Locator): Promise<void> => {
  const look = async (): Promise<number> => {
    if ((await wat.count()) === 0) await page.reload();
    return wat.count();
  };
  await expect.poll(look, { timeout: 60_000, interval: 500 }).toBeGreaterThan(0);
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
