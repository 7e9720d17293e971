/** Proves the screens of money and data: the next payment and why, pay in two taps, what is typed and seen at once, and one's own data. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const karim = 'Karim Ouali';

/** The month whose pay is still to be told: whichever it is today. */
const openMaand = async (page: Page): Promise<string> => {
  await page.goto(`${proef.adres}/inkomsten`);
  return (await page.locator('.sk-statusregel a').first().getAttribute('href')) ?? '';
};

describe('Henk, who has had bijstand for years', () => {
  test('sees what he gets, on which day, and opens why', async () => {
    const page = await proef.visit('Henk van der Velde');
    await page.goto(proef.adres);
    await page.locator('.sk-waarom summary').first().click();
    expect(await page.locator('.sk-uitleg').first().textContent()).toContain('Norm');
    await page.locator('.sk-uitleg summary').first().click();
    expect(await page.locator('.sk-uitleg').first().textContent()).toContain('Participatiewet');
    await expectInOrder(page, 'start-met-uitleg');
    await page.goto(`${proef.adres}/geld`);
    await expectInOrder(page, 'geld');
    await page.getByRole('link', { name: /^Mijn jaar/ }).click();
    await page.getByRole('heading', { name: /jaaropgave/ }).waitFor();
    await expectInOrder(page, 'geld-jaar');
  });

  test('gets everything on paper: what was closed is open, navigation is gone', async () => {
    const page = await proef.visit('Henk van der Velde');
    await page.goto(proef.adres);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').count()).toBe(0);
    const regel = page.locator('.sk-waarom-inhoud').first();
    expect(await regel.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(0);
  });

  test('reads everything in the dark and at 200% too', async () => {
    const page = await proef.visit('Henk van der Velde', { colorScheme: 'dark' });
    for (const pad of ['/', '/geld', '/gegevens', '/berichten', '/taken', '/inzagen', '/aanvraag', '/meedoen']) {
      await page.goto(proef.adres + pad);
      await expectInOrder(page, `donker${pad.replaceAll('/', '-')}`);
    }
  });

  test('sees what the register says of him, and gives his e-mail address', async () => {
    const page = await proef.visit('Henk van der Velde');
    await page.goto(`${proef.adres}/gegevens`);
    await expectInOrder(page, 'gegevens');
    await page.getByLabel(/Uw e-mailadres/).fill('geen adres');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.locator('.sk-fouten').waitFor();
    await expectInOrder(page, 'gegevens-fout');
    await page.getByLabel(/Uw e-mailadres/).fill('henk@voorbeeld.nl');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('Uw e-mailadres is bewaard').waitFor();
  });
});

describe('Karim, who works part of the week', () => {
  test('is asked on start, and confirms in two taps', async () => {
    const page = await proef.visit(karim);
    await page.goto(proef.adres);
    await page.getByRole('link', { name: 'Bekijken' }).click();
    await page.waitForURL(/\/inkomsten\//);
    await expectInOrder(page, 'loon-bekijken');
    await page.getByRole('button', { name: /^Klopt/ }).click();
    await page.getByText(/Uw bewijs van melding/).waitFor();
    await expectInOrder(page, 'loon-gemeld');
    await page.goto(`${proef.adres}/inkomsten`);
    await expectInOrder(page, 'inkomsten');
  });

  test('types another amount and sees at once what it means; an absurd one is refused and kept', async () => {
    const page = await proef.visit(karim);
    await page.goto(proef.adres + (await openMaand(page)));
    await page.locator('summary', { hasText: 'Klopt niet' }).first().click();
    const veld = page.locator('input[name=netto]').first();
    const adressen: string[] = [];
    page.on('request', (een) => adressen.push(`${een.method()} ${decodeURIComponent(een.url())}`));
    await veld.fill('512,34');
    await page.getByText('Bij dit loon').waitFor();
    expect(adressen.filter((adres) => /^POST .*vooruitblik/.test(adres))).toHaveLength(1);
    // what he types is in no address, and the page is not read again for it
    expect(adressen.filter((adres) => /512,?34|^GET .*\.data/.test(adres))).toEqual([]);
    await expectInOrder(page, 'loon-live');
    await veld.fill('-5');
    await page.getByRole('button', { name: 'Doorgeven' }).first().click();
    await page.locator('.sk-fouten').waitFor();
    expect(await veld.inputValue()).toBe('-5');
    await expectInOrder(page, 'loon-fout');
  });

  test('does the same without scripts, with a button to calculate', async () => {
    const page = await proef.visit(karim, { javaScriptEnabled: false });
    await page.goto(proef.adres + (await openMaand(page)));
    await page.locator('summary', { hasText: 'Klopt niet' }).first().click();
    await page.locator('input[name=netto]').first().fill('512,34');
    await page.getByRole('button', { name: 'Bereken wat ik krijg' }).first().click();
    await page.getByText('Bij dit loon').waitFor();
    expect(await page.locator('input[name=netto]').first().inputValue()).toBe('512,34');
  });

  test('adds work that we do not know', async () => {
    const page = await proef.visit(karim);
    await page.goto(`${proef.adres}${await openMaand(page)}/nieuw`);
    await page.getByRole('button', { name: 'Doorgeven' }).click();
    await page.locator('.sk-fouten').waitFor();
    await expectInOrder(page, 'nieuw-werk-fout');
    await page.getByLabel('Bij wie werkt u?').fill('Bloemist Roos');
    await page.locator('input[name=netto]').fill('120,00');
    await page.getByLabel('Elke maand bij mijn loon').check();
    await page.getByRole('button', { name: 'Doorgeven' }).click();
    await page.getByRole('heading', { name: 'Bloemist Roos' }).waitFor();
    await expectInOrder(page, 'twee-banen');
  });
  test('reports other money than pay, and sees at once what it does', async () => {
    const page = await proef.visit(karim);
    await page.goto(`${proef.adres}${await openMaand(page)}/ander`);
    await page.getByRole('button', { name: 'Doorgeven' }).click();
    await page.locator('.sk-fouten').waitFor();
    await expectInOrder(page, 'ander-geld-fout');
    await page.getByLabel('Wat voor geld is het?').selectOption('alimentatie');
    await page.getByLabel('Van wie kreeg u het?').fill('Mijn vroegere partner');
    await page.locator('input[name=netto]').fill('150,00');
    await page.getByRole('button', { name: 'Doorgeven' }).click();
    await page.getByRole('heading', { name: 'Mijn vroegere partner' }).waitFor();
    await expectInOrder(page, 'ander-geld');
  });
});
