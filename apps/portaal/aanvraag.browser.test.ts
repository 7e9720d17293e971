/** Proves the application on a phone: what is asked, saved, left and found again, sent and received; with a partner, and without scripts. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appears, expectInOrder, type Proef, startProef, vandaag } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const verder = 'Bewaren en verder';

/** Answers by the end of a question's name; what is not named is `nee` or 0. */
const antwoorden: Readonly<Record<string, string>> = {
  inkomsten: '1',
  soort: 'loon',
  netto: '600,00',
  werkgever: 'Bakkerij De Korenaar',
  vakantiegeld: 'meebetaald',
  tenLaste: 'ja',
  volledigeZorg: 'ja',
  woontInNederland: 'ja',
  iban: 'NL91 ABNA 0417 1643 00',
};

const fillQuestion = async (page: Page, feit: string): Promise<void> => {
  const antwoord = antwoorden[feit.split('.').at(-1) ?? ''];
  const radios = page.locator(`input[type=radio][name="${feit}"]`);
  if ((await radios.count()) > 0) {
    const waarden = await radios.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    const keuze = [antwoord, 'nee', waarden[0]].find((waarde) => waarde !== undefined && waarden.includes(waarde));
    await page.locator(`input[type=radio][name="${feit}"][value="${keuze}"]`).check();
  } else if ((await page.locator(`input[name="${feit}-dag"]`).count()) > 0) {
    const [jaar = '', maand = '', dag = ''] = vandaag.split('-');
    for (const [deel, waarde] of Object.entries({ dag, maand, jaar }))
      await page.locator(`input[name="${feit}-${deel}"]`).fill(waarde);
  } else await page.locator(`input[name="${feit}"]`).fill(antwoord ?? '0');
};

const asked = (page: Page): Promise<readonly string[]> =>
  page.locator('input[name=feit]').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));

/** The version goes up with every page that is kept: then the next page has come. */
const toNextPage = async (page: Page): Promise<void> => {
  const vorige = (await asked(page)).join();
  await page.getByRole('button', { name: verder }).click();
  await expect.poll(async () => !/\/vragen\//.test(page.url()) || (await asked(page)).join() !== vorige).toBe(true);
};

/** @returns every question that was asked. */
const answerAll = async (page: Page, look?: (page: Page, n: number) => Promise<void>): Promise<readonly string[]> => {
  const gesteld: string[] = [];
  // The address changes a moment before the page does.
  await page.locator('input[name=feit]').first().waitFor({ state: 'attached' });
  for (let n = 0; n < 40 && /\/vragen\//.test(page.url()); n += 1) {
    const vragen = await asked(page);
    gesteld.push(...vragen);
    await look?.(page, n);
    for (const feit of vragen) await fillQuestion(page, feit);
    await toNextPage(page);
  }
  return gesteld;
};

const begin = async (page: Page): Promise<void> => {
  await page.goto(`${proef.adres}/aanvraag`);
  await page.getByRole('button', { name: 'Bijstand aanvragen' }).click();
  await page.getByRole('link', { name: 'Verder', exact: true }).click();
  await page.waitForURL(/\/vragen\//);
};

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
);

const upload = async (page: Page, soort: string, file: { naam: string; buffer: Buffer }): Promise<void> => {
  const veld = page.locator(`#bestand-${soort}`);
  await veld.setInputFiles({ name: file.naam, mimeType: 'application/pdf', buffer: file.buffer });
  await page.locator('form').filter({ has: veld }).getByRole('button', { name: 'Meesturen' }).click();
};

describe('Fatima, alone with a child, on a phone', () => {
  let page: Page;
  beforeAll(async () => {
    page = await proef.visit('Fatima el Amrani');
  });

  test('sees on start what she can do', async () => {
    await page.goto(proef.adres);
    expect(await page.getByRole('link', { name: 'Bijstand aanvragen' }).count()).toBe(1);
    await expectInOrder(page, 'start-leeg');
    await page.goto(`${proef.adres}/geld`);
    await expectInOrder(page, 'geld-leeg');
    await page.goto(`${proef.adres}/inkomsten`);
    await expectInOrder(page, 'inkomsten-leeg');
    await page.goto(`${proef.adres}/aanvraag`);
    await expectInOrder(page, 'aanvragen-leeg');
  });

  test('finds what the register knows, with its source and a way to say that it is wrong', async () => {
    await begin(page);
    await page.getByText('Bron: BRP').first().waitFor();
    await page
      .getByRole('link', { name: /Klopt niet/ })
      .first()
      .click();
    await page.getByText('In de BRP staat').waitFor();
    await expectInOrder(page, 'vraag-klopt-niet');
    await page.getByRole('link', { name: 'Terug', exact: false }).first().click();
    await page.waitForURL(/\/vragen\//);
  });

  test('who forgets a question is led to it', async () => {
    await page.getByRole('button', { name: verder }).click();
    const lijst = page.locator('.sk-fouten');
    await lijst.waitFor();
    expect(await lijst.evaluate((element) => element === document.activeElement)).toBe(true);
    await expectInOrder(page, 'vraag-fout');
    await lijst.getByRole('link').first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  test('leaves in the middle, and finds her answers again', async () => {
    await page.locator('input[name=feit]').first().waitFor({ state: 'attached' });
    const [feit = ''] = await asked(page);
    await fillQuestion(page, feit);
    await page.getByRole('button', { name: 'Bewaren en later verder' }).click();
    await page.getByText('Uw antwoorden zijn bewaard').waitFor();
    await expectInOrder(page, 'aanvraag-later');
    const andere = await proef.visit('Fatima el Amrani');
    await andere.goto(proef.adres);
    await andere.getByRole('link', { name: 'Verdergaan' }).click();
    await andere.getByRole('link', { name: 'Verder', exact: true }).click();
    await andere.locator('input[name=feit]').first().waitFor({ state: 'attached' });
    expect(await asked(andere)).not.toContain(feit);
    await andere.context().close();
  });

  test('answers only what the law still needs', async () => {
    await page.getByRole('link', { name: 'Verder', exact: true }).click();
    await page.waitForURL(/\/vragen\//);
    const gesteld = await answerAll(page, async (here, n) => {
      // Who listens or uses the keyboard begins at the start of each page of questions.
      if (n > 0) expect(await here.evaluate(() => document.activeElement?.id)).toBe('inhoud');
      if (n % 4 === 0) await expectInOrder(here, `vraag-${n}`);
    });
    expect(gesteld).toContain('kinderen.0.volledigeZorg');
    expect(gesteld).not.toContain('partner.verblijf');
    expect(gesteld).not.toContain('belanghebbende.geboren');
    await page.waitForURL(/\/documenten/);
  });

  test('sends a payslip along; a program that calls itself a pdf is refused with words', async () => {
    await expectInOrder(page, 'documenten');
    await upload(page, 'loonstrook', { naam: 'strook.pdf', buffer: Buffer.from('MZ\u0090\u0000 this is a program') });
    await page.locator('.sk-fouten').waitFor();
    expect(await page.locator('.sk-fouten').textContent()).toContain('Dit soort bestand kunnen wij niet aannemen');
    await expectInOrder(page, 'document-geweigerd');
    await upload(page, 'loonstrook', { naam: 'strook.pdf', buffer: pdf });
    await page.getByText('Wij hebben uw bestand ontvangen').waitFor();
    await expectInOrder(page, 'document-ontvangen');
  });

  test('checks, signs and sends, and gets a receipt', async () => {
    await page.getByRole('link', { name: 'Verder', exact: true }).click();
    await page.waitForURL(/\/nakijken/);
    await expectInOrder(page, 'nakijken');
    const knop = page.getByRole('button', { name: 'Ondertekenen en versturen' });
    await knop.click();
    await page.getByRole('alert').waitFor();
    await expectInOrder(page, 'nakijken-fout');
    await page.getByLabel(/naar waarheid/).check();
    await knop.dblclick();
    await page.getByRole('heading', { name: 'Wij hebben uw aanvraag' }).waitFor();
    expect(await page.getByText(/^Z-\d{4}-\d+$/).count()).toBe(1);
    await expectInOrder(page, 'ontvangst');
  });

  test('finds it under applications, once, with how it goes', async () => {
    await page.goto(`${proef.adres}/aanvraag`);
    expect(await page.getByRole('link', { name: /Aanvraag bijstand Z-/ }).count()).toBe(1);
    await expectInOrder(page, 'aanvragen');
    await page.getByRole('link', { name: /Aanvraag bijstand Z-/ }).click();
    await page.getByRole('heading', { name: 'Hoe het gaat met uw aanvraag' }).waitFor();
    await expectInOrder(page, 'zaak');
    await page.goto(proef.adres);
    await expectInOrder(page, 'start-loopt');
  });

  test('reads the confirmation in her inbox', async () => {
    await page.goto(`${proef.adres}/berichten`);
    await appears(page, page.locator('.sk-statusregel'));
    await expectInOrder(page, 'berichten');
    await page.locator('.sk-statusregel a').first().click();
    await page.getByRole('link', { name: /Download als brief/ }).waitFor();
    await expectInOrder(page, 'bericht');
    const letter = await page.request.get(
      `${proef.adres}${await page.getByRole('link', { name: /Download/ }).getAttribute('href')}`,
    );
    expect(letter.headers()['content-type']).toContain('application/pdf');
  });
});

describe('Mila and Jonas, together, Mila without scripts', () => {
  test('Mila answers for both, makes a code, Jonas reads and signs, Mila sends', async () => {
    const mila = await proef.visit('Mila Verhoef', { javaScriptEnabled: false });
    await begin(mila);
    const gesteld = await answerAll(mila);
    expect(gesteld).toContain('partner.inkomsten');
    await mila.getByRole('link', { name: 'Verder', exact: true }).click();
    await mila.waitForURL(/\/partner/);
    await mila.getByRole('button', { name: 'Maak een code' }).click();
    const code = (await mila.locator('.sk-partnercode').textContent()) ?? '';

    const jonas = await proef.visit('Jonas Kranenburg');
    await jonas.goto(`${proef.adres}/meedoen`);
    await jonas.getByLabel('De code van uw partner').fill('FOUT-CODE');
    await jonas.getByRole('button', { name: 'Meedoen' }).click();
    await jonas.locator('.sk-fouten').waitFor();
    await expectInOrder(jonas, 'meedoen-fout');
    await jonas.getByLabel('De code van uw partner').fill(code);
    await jonas.getByRole('button', { name: 'Meedoen' }).click();
    await jonas.getByRole('heading', { name: 'Lees en onderteken' }).waitFor();
    expect(await jonas.getByRole('link', { name: /Wijzig/ }).count()).toBe(0);
    await expectInOrder(jonas, 'partner-tekent');
    await jonas.getByLabel(/Ik heb dit gelezen/).check();
    await jonas.getByRole('button', { name: 'Ondertekenen' }).click();
    await jonas.getByRole('heading', { name: 'U hebt ondertekend' }).waitFor();
    await expectInOrder(jonas, 'partner-getekend');

    await mila.goto(mila.url().replace(/\/partner.*/, '/nakijken'));
    await mila.getByLabel(/naar waarheid/).check();
    await mila.getByRole('button', { name: 'Ondertekenen en versturen' }).click();
    await mila.getByRole('heading', { level: 1, name: 'Wij hebben uw aanvraag' }).waitFor();
  });
});
