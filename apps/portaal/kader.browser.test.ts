/** Proves the frame: signing in and back, refusals, languages, what scripts may do, and a session that ends while somebody types. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPortaal } from './index.ts';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const h1 = 'h1';

describe('a visitor', () => {
  test('is asked to sign in, and comes where he was going', async () => {
    const page = await proef.visit(undefined);
    await page.goto(`${proef.adres}/berichten?van=mail`);
    expect(page.url()).toBe(`${proef.adres}/aanmelden?naar=${encodeURIComponent('/berichten?van=mail')}`);
    await expectInOrder(page, 'aanmelden');
    await page.getByRole('link', { name: /DigiD/ }).click();
    await page.getByText('Henk van der Velde', { exact: true }).click();
    await page.getByRole('button').first().click();
    await page.waitForURL(`${proef.adres}/berichten?van=mail`);
    expect(await page.locator(h1).textContent()).toBe('Berichten');
  });

  test('who cannot be let in is told why, in the words of the API', async () => {
    const page = await proef.visit(undefined);
    await page.goto(`${proef.adres}/aanmelden?reden=NIVEAU_TE_LAAG`);
    expect(await page.getByText('hoger niveau').count()).toBeGreaterThan(0);
    await expectInOrder(page, 'aanmelden-niveau');
  });

  test('finds a page for an address that does not exist', async () => {
    const page = await proef.visit(undefined);
    const answer = await page.goto(`${proef.adres}/bestaat-niet`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator(h1).textContent()).toBe('Deze pagina is er niet');
    await expectInOrder(page, 'fout-404');
  });

  test('gets headers that let no stranger in', async () => {
    const page = await proef.visit(undefined);
    const answer = await page.goto(`${proef.adres}/aanmelden`);
    const headers = answer?.headers() ?? {};
    const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1];
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
    });
    expect(nonce).toBeTruthy();
    const again = await page.goto(`${proef.adres}/aanmelden`);
    expect(again?.headers()['content-security-policy']).not.toContain(nonce ?? '');
  });

  test('does not find the page with examples: that is for who builds', async () => {
    const page = await proef.visit(undefined);
    expect((await page.goto(`${proef.adres}/voorbeelden`))?.status()).toBe(404);
  });
});

describe('a resident', () => {
  test('reads English after one choice, and all of it', async () => {
    const page = await proef.visit('Henk van der Velde');
    await page.goto(proef.adres);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForLoadState();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('navigation').textContent()).toContain('My money');
    await expectInOrder(page, 'start-engels');
  });

  test('is told that a page of staff is not his', async () => {
    const page = await proef.visit('Henk van der Velde');
    const answer = await page.goto(`${proef.adres}/professional`);
    expect(answer?.status()).toBe(403);
    expect(await page.locator(h1).textContent()).toBe('Geen toegang');
    await expectInOrder(page, 'fout-403');
  });

  test('guesses an address of somebody else, and finds nothing', async () => {
    const page = await proef.visit('Henk van der Velde');
    for (const pad of ['/aanvraag', '/zaak', '/berichten']) {
      expect((await page.goto(`${proef.adres}${pad}/${crypto.randomUUID()}`))?.status()).toBe(404);
    }
  });

  test('signs out, and the way back is closed', async () => {
    const page = await proef.visit('Henk van der Velde');
    await page.goto(proef.adres);
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.waitForURL(/aanmelden\?reden=afgemeld/);
    await expectInOrder(page, 'afgemeld');
    await page.goto(`${proef.adres}/geld`);
    expect(page.url()).toContain('/aanmelden?naar=%2Fgeld');
  });

  test('whose session ends while he types, loses nothing', async () => {
    const page = await proef.visit('Henk van der Velde');
    await page.goto(`${proef.adres}/gegevens/klopt-niet/adres`);
    await page.getByLabel('Wat moet er staan?').fill('Kade 12');
    await page.getByLabel('Hoe weet u dat?').fill('Ik ben verhuisd.');
    const sessie = (await page.context().cookies()).filter(({ name }) => name === 'sessie');
    expect(sessie).toHaveLength(1);
    await page.context().clearCookies({ name: 'sessie' });
    await page.getByRole('button', { name: 'Melden', exact: true }).click();
    await page.waitForURL(/aanmelden/);
    await page.getByText('Daarom hebben wij u afgemeld').waitFor();
    await expectInOrder(page, 'sessie-verlopen');
    await page.getByRole('link', { name: /DigiD/ }).click();
    await page.getByText('Henk van der Velde', { exact: true }).click();
    await page.getByRole('button').first().click();
    await page.waitForURL(/klopt-niet\/adres/);
    expect(await page.getByLabel('Wat moet er staan?').inputValue()).toBe('Kade 12');
    expect(await page.getByLabel('Hoe weet u dat?').inputValue()).toBe('Ik ben verhuisd.');
    await expectInOrder(page, 'antwoorden-bewaard');
    await page.getByRole('button', { name: 'Melden', exact: true }).click();
    await page.getByRole('heading', { name: 'Wij hebben uw melding' }).waitFor();
  });
});

describe('the border', () => {
  test('a form on another site does nothing here', async () => {
    const page = await proef.visit('Henk van der Velde');
    const answer = await page.request.post(`${proef.adres}/afmelden`, {
      headers: { 'sec-fetch-site': 'cross-site' },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(303);
    await page.goto(`${proef.adres}/geld`);
    expect(page.url()).toBe(`${proef.adres}/geld`);
  });

  test('a file beyond all limits gets an answer that a person understands', async () => {
    const page = await proef.visit('Henk van der Velde');
    const answer = await page.request.post(`${proef.adres}/taken/${crypto.randomUUID()}`, {
      multipart: {
        bestand: { name: 'groot.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(13 * 1024 * 1024) },
      },
    });
    expect(answer.status()).toBe(413);
    expect(await answer.text()).toContain('Dit bestand is te groot');
  });

  test('a municipality has its own colours, as variables', async () => {
    const page = await proef.visit(undefined);
    const css = await page.request.get(`${proef.adres}/thema/0556.css`);
    expect(await css.text()).toContain('--sk-primary');
  });
});

describe('the portal as its own process', () => {
  test('shows the same person the same pages, and passes files of the API on', async () => {
    const portaal = await startPortaal({ apiUrl: proef.adres, port: 0, logLevel: 'silent' });
    const page = await proef.visit('Henk van der Velde');
    await page.goto(`${portaal.adres}/geld`);
    expect(await page.locator(h1).textContent()).toBe('Mijn geld');
    const sessie = await page.request.get(`${portaal.adres}/api/v1/sessie`);
    expect(await sessie.json()).toMatchObject({ actor: { soort: 'inwoner' } });
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.getByText('U bent afgemeld').waitFor();
    await portaal.stop();
  });

  test('without the API says that there is a disruption, and never an empty page', async () => {
    const portaal = await startPortaal({ apiUrl: 'http://127.0.0.1:1', port: 0, logLevel: 'silent', gemeente: '0599' });
    const page = await proef.visit(undefined);
    await page.goto(`${portaal.adres}/geld`);
    expect(await page.getByText('Aanmelden kan nu niet').count()).toBe(1);
    await expectInOrder(page, 'api-weg');
    expect((await page.goto(`${portaal.adres}/gezond`))?.status()).toBe(200);
    await portaal.stop();
  });
});
