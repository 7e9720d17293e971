/** Knows the stage of the story: the whole of Samenkracht on a clock that the test moves, and visitors whose pages are looked over. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type FixedClock, fixedClock } from '@samenkracht/platform/clock';
import { axeProblems, picture, signIn, startBrowser } from '@samenkracht/testing/browser';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openHuis } from '../testing/index.ts';

export type Toneel = {
  readonly adres: string;
  readonly clock: FixedClock;
  /** A resident on a phone, signed in with a browser of her own. */
  readonly inwoner: (naam: string) => Promise<Page>;
  /** Somebody of the municipality at a desk. */
  readonly medewerker: (naam: string) => Promise<Page>;
  /** The same person later: a session does not last days, so she signs in anew. */
  readonly opnieuw: (page: Page, naam: string) => Promise<Page>;
  /** Waits until a message has come in her inbox, which the worker does, and shows the inbox. */
  readonly bezorgd: (page: Page, titel: string) => Promise<void>;
  /** Opens a page again until the worker did what it tells of. */
  readonly totOpPagina: (page: Page, pad: string, tekst: string) => Promise<void>;
  /** What every visitor has before him, as pictures. */
  readonly fotografeer: (naam: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Who is on stage now, each with a page of his own. */
export type Spel = { toneel: Toneel; fatima: Page; rob: Page; yvonne: Page };

export const openToneel = async (begin: string): Promise<Toneel> => {
  const clock = fixedClock(begin);
  const huis = await openHuis(clock);
  const { adres } = huis;
  const browser = await startBrowser();
  const enter = async (naam: string, soort: 'inwoner' | 'medewerker'): Promise<Page> => {
    const page = await browser.visit(soort === 'inwoner' ? 'telefoon' : 'bureau', { acceptDownloads: true });
    await signIn(page, adres, { naam, soort });
    return page;
  };
  const totOpPagina: Toneel['totOpPagina'] = async (page, pad, tekst) => {
    const read = async (): Promise<string> => {
      await page.goto(adres + pad);
      return page.locator('main').innerText();
    };
    await expect.poll(read, { timeout: 30_000, interval: 300 }).toContain(tekst);
  };
  return {
    adres,
    clock,
    inwoner: (naam) => enter(naam, 'inwoner'),
    medewerker: (naam) => enter(naam, 'medewerker'),
    opnieuw: async (page, naam) => {
      const soort = (page.viewportSize()?.width ?? 0) < 1_000 ? 'inwoner' : 'medewerker';
      await page.context().close();
      return enter(naam, soort);
    },
    bezorgd: (page, titel) => totOpPagina(page, '/berichten', titel),
    totOpPagina,
    fotografeer: async (naam) => {
      for (const [i, page] of browser.pages().entries()) await picture(page, `${naam}-${i}`);
    },
    stop: async () => {
      await browser.stop();
      await huis.stop();
    },
  };
};

/** Looks over the page that somebody is on: axe finds nothing, nothing sticks out to the right, and a picture when asked for. */
export const bekijk = async (page: Page, naam: string): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await picture(page, naam);
  expect(await axeProblems(page), naam).toEqual([]);
  const [inhoud, scherm] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(inhoud, `${naam} is wider than the screen`).toBeLessThanOrEqual(scherm ?? 0);
};

/** A picture for the README, as large as the screen: made anew with `README_BEELDEN=ja`, see README of apps/samenkracht. */
export const beeld = async (page: Page, naam: string): Promise<void> => {
  if (process.env['README_BEELDEN'] === undefined) return;
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: fileURLToPath(new URL(`../../../docs/beelden/${naam}.png`, import.meta.url)) });
};

/** The text that a reader meets, without the space that only lays it out. */
export const tekstVan = async (page: Page): Promise<string> => {
  await page.waitForLoadState('networkidle');
  return (await page.locator('main').innerText()).replaceAll(/[\s ]+/g, ' ');
};

/** What a link gives to keep, as bytes. */
export const download = async (page: Page, link: Locator): Promise<Buffer> => {
  const [bestand] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFile(await bestand.path());
};
