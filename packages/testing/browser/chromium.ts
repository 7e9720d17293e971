/** Knows how a browser starts on any machine: CHROMIUM_PATH when given, else the one inside an npm package. */
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { browserProgram } from './program.ts';

/** The two sizes that every screen is looked at. */
const schermen = {
  telefoon: { width: 375, height: 812 },
  bureau: { width: 1280, height: 900 },
} as const;
export type Scherm = keyof typeof schermen;

export type TestBrowser = {
  readonly browser: Browser;
  /** A new visitor: own cookies, own page. */
  readonly visit: (scherm: Scherm, options?: BrowserContextOptions) => Promise<Page>;
  readonly stop: () => Promise<void>;
};

export const startBrowser = async (): Promise<TestBrowser> => {
  const own = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch({
    executablePath: own ?? (await browserProgram()),
    args: own
      ? ['--no-sandbox']
      : chromiumPackage.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote'),
    headless: true,
  });
  return {
    browser,
    visit: async (scherm, options = {}) => {
      const context = await browser.newContext({
        viewport: schermen[scherm],
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        reducedMotion: 'reduce',
        ...options,
      });
      context.setDefaultTimeout(15_000);
      return context.newPage();
    },
    stop: () => browser.close(),
  };
};
