/** Knows how a browser starts on any machine: CHROMIUM_PATH when given, else the one inside an npm package. */
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { browserProgram } from './program.ts';

/** The two sizes that every screen is looked at. */
const schermen = {
  telefoon: { width: 375, height: 812 },
  bureau: { width: 1280, height: 900 },
} as const;
export type Scherm = keyof typeof schermen;

export type TestBrowser = {
  /** A new visitor: own cookies, own page. */
  readonly visit: (scherm: Scherm, options?: BrowserContextOptions) => Promise<Page>;
  /** What every visitor has before him. */
  readonly pages: () => readonly Page[];
  /** Everybody goes. */
  readonly stop: () => Promise<void>;
};

/** One for all files of a worker, which has them one after another: a visitor takes nothing along. It ends with the process. */
let running: Promise<Browser> | undefined;

const launch = async (): Promise<Browser> => {
  const own = process.env['CHROMIUM_PATH'];
  return chromium.launch({
    executablePath: own ?? (await browserProgram()),
    args: own
      ? ['--no-sandbox']
      : chromiumPackage.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote'),
    headless: true,
  });
};

export const startBrowser = async (): Promise<TestBrowser> => {
  running ??= launch();
  const browser = await running;
  const visitors: BrowserContext[] = [];
  return {
    visit: async (scherm, options = {}) => {
      const context = await browser.newContext({
        viewport: schermen[scherm],
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        reducedMotion: 'reduce',
        ...options,
      });
      visitors.push(context);
      // Longer than any machine needs: what does not come at all is what fails.
      context.setDefaultTimeout(30_000);
      return context.newPage();
    },
    pages: () => visitors.flatMap((context) => context.pages()),
    stop: async () => {
      await Promise.all(visitors.splice(0).map((context) => context.close()));
    },
  };
};
