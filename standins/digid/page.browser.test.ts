/** Proves the page of the stand-in in a real browser: readable for everyone, by keyboard, without script, and back again. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { axeProblems, picture, type Scherm, startBrowser } from '@samenkracht/testing/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Standin, start, type Voorbeeldinwoner, voorbeeldmedewerkers } from './index.ts';

const inwoners: readonly Voorbeeldinwoner[] = ['Fatima el Amrani', 'Henk van der Velde', 'Mila Verhoef'].map(
  (naam, i) => ({
    soort: 'inwoner',
    id: `inwoner-${i}`,
    naam,
    omschrijving: 'Alleenstaande ouder, 34, werkt bij een bakkerij, heeft nog geen bijstand',
    bsn: '999990019',
  }),
);

let app: Server;
let appUrl: string;
let standin: Standin;
let browser: Awaited<ReturnType<typeof startBrowser>>;

/** In place of our own server: it only shows with what the browser came back. */
const listen = (): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://app');
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end(`terug met ${searchParams.get('code') === null ? searchParams.get('error') : 'een code'}`);
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

beforeAll(async () => {
  app = await listen();
  appUrl = `http://127.0.0.1:${(app.address() as AddressInfo).port}`;
  const redirectUris = [`${appUrl}/terug`];
  standin = await start({
    port: 0,
    people: [...inwoners, ...voorbeeldmedewerkers],
    clients: [
      { soort: 'inwoner', clientId: 'inwoners', clientSecret: 'geheim-1', redirectUris },
      { soort: 'medewerker', clientId: 'medewerkers', clientSecret: 'geheim-2', redirectUris },
    ],
  });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.stop();
  await standin.stop();
  app.closeAllConnections();
  await new Promise((resolve) => app.close(resolve));
});

const addressFor = (clientId: string): string =>
  `${standin.url}/auth?${new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: `${appUrl}/terug`,
    state: 'x',
    prompt: 'login',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  })}`;

describe.each([
  ['telefoon', 'light'],
  ['telefoon', 'dark'],
  ['bureau', 'light'],
  ['bureau', 'dark'],
] as const)('on a %s, %s', (scherm: Scherm, colorScheme) => {
  test.each(['inwoners', 'medewerkers'])(
    '%s: axe finds nothing, and nothing is wider than the screen',
    async (clientId) => {
      const page = await browser.visit(scherm, { colorScheme });
      await page.goto(addressFor(clientId));
      expect(await axeProblems(page)).toEqual([]);
      const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(inner).toBeLessThanOrEqual(outer ?? 0);
      await picture(page, `standin-${clientId}-${scherm}-${colorScheme}`);
      await page.context().close();
    },
  );
});

describe('without script', () => {
  test('a person is chosen by keyboard, and the browser goes back with a code', async () => {
    const page = await browser.visit('telefoon', { javaScriptEnabled: false });
    await page.goto(addressFor('inwoners'));
    await page.getByRole('radio', { name: /Fatima/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/terug\?/);
    expect(await page.getByText('terug met').textContent()).toBe('terug met een code');
    await page.context().close();
  });

  test('who cancels goes back too', async () => {
    const page = await browser.visit('telefoon', { javaScriptEnabled: false });
    await page.goto(addressFor('medewerkers'));
    await page.getByRole('button', { name: 'Annuleren' }).click();
    await page.waitForURL(/\/terug\?/);
    expect(await page.getByText('terug met').textContent()).toBe('terug met access_denied');
    await page.context().close();
  });
});
