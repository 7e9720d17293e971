/** Proves the rekenhulp: for the public without signing in, without scripts, for staff with the facts of a case, on paper, and the pages of the law. */
import { picture } from '@samenkracht/testing/browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendAanvraag } from './testing/aanvraag.ts';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const open = async (options: { readonly javaScriptEnabled?: boolean } = {}): Promise<Page> => {
  const page = await proef.visit(undefined, { scherm: 'bureau', ...options });
  await page.goto(`${proef.adres}/rekenhulp`);
  return page;
};
const geboren = async (
  page: Page,
  feit: string,
  [dag, maand, jaar]: readonly [string, string, string],
): Promise<void> => {
  await page.locator(`[name="${feit}-dag"]`).fill(dag);
  await page.locator(`[name="${feit}-maand"]`).fill(maand);
  await page.locator(`[name="${feit}-jaar"]`).fill(jaar);
};
const reken = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Reken uit' }).last().click();
  await page.getByRole('heading', { name: 'Maand voor maand' }).waitFor();
};
const uitkomst = (page: Page) => page.getByRole('region', { name: 'Uitkomst', exact: true });

describe('a visitor', () => {
  test('finds it on the page to sign in, and sees what will stand there', async () => {
    const page = await proef.visit(undefined);
    await page.goto(`${proef.adres}/aanmelden`);
    await page.getByRole('link', { name: 'Open de rekenhulp' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rekenhulp bijstand' }).waitFor();
    expect(await uitkomst(page).textContent()).toContain('Hier komt de uitkomst');
    await expectInOrder(page, 'rekenhulp-leeg');
  });

  test('gets an amount for each month of the year, opens it down to the article, and nothing of it is in the address', async () => {
    const page = await open();
    await geboren(page, 'belanghebbende.geboren', ['15', '6', '1985']);
    await reken(page);
    expect(await uitkomst(page).textContent()).toContain('1.348,49');
    expect(page.url()).toBe(`${proef.adres}/rekenhulp`);
    expect(await page.context().cookies()).toEqual([]);
    const maanden = page.locator('.sk-tijdas-maand');
    expect(await maanden.count()).toBe(12);
    expect(await maanden.nth(0).textContent()).toContain('1.331,42');
    expect(await maanden.nth(6).textContent()).toContain('Nieuw bedrag in de wet');
    await expectInOrder(page, 'rekenhulp-uitkomst');
    await page.getByRole('button', { name: 'Waarom dit bedrag in januari 2026?' }).click();
    await page.getByRole('heading', { name: 'Zo is januari 2026 uitgerekend' }).waitFor();
    await page.locator('.sk-uitleg summary', { hasText: 'Norm' }).first().click();
    await page.locator('.sk-uitleg summary', { hasText: 'Norm vanaf 21 jaar' }).first().click();
    await page.getByRole('link', { name: 'art. 21 Participatiewet', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: /Artikel 21/ }).waitFor();
    await expectInOrder(page, 'wet-artikel');
    await page.getByRole('link', { name: 'Participatiewet', exact: true }).click();
    await page.getByRole('link', { name: /^Artikel 22a/ }).waitFor();
    await expectInOrder(page, 'wet-artikelen');
    await page.getByRole('link', { name: 'De wet, zoals wij die uitrekenen' }).click();
    await page.getByRole('link', { name: 'Algemene wet bestuursrecht' }).waitFor();
    await expectInOrder(page, 'wetten');
  });

  test('is told what is wrong beside the field, and what was typed stays', async () => {
    const page = await open();
    await geboren(page, 'belanghebbende.geboren', ['31', '2', '1985']);
    await page.getByRole('button', { name: 'Reken uit' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('geen bestaande dag');
    expect(await page.locator('[name="belanghebbende.geboren-dag"]').inputValue()).toBe('31');
    await expectInOrder(page, 'rekenhulp-fout');
  });

  test('is asked for the fact that is missing, and for a month without amounts the gap has a name', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Reken uit' }).click();
    await page.getByText('Er ontbreekt nog een gegeven').waitFor();
    await uitkomst(page).getByRole('link', { name: 'Wanneer bent u geboren?' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('belanghebbende.geboren');
    await expectInOrder(page, 'rekenhulp-ontbreekt');
    await geboren(page, 'belanghebbende.geboren', ['15', '6', '1985']);
    await page.locator('[name="maand-jaar"]').selectOption('2027');
    await page.getByRole('button', { name: 'Reken uit' }).last().click();
    await page.getByText('Wij kunnen januari 2027 niet uitrekenen').waitFor();
    await expectInOrder(page, 'rekenhulp-gat');
  });

  test('sees in an example what more pay gives: a drawing, the cliffs in words, and the same as a table', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Toon een voorbeeld' }).click();
    await page.getByRole('heading', { name: 'Wat er overblijft bij meer loon' }).waitFor();
    const tekening = page.getByRole('img', { name: 'Wat er overblijft bij meer loon' });
    expect(await tekening.locator('desc').textContent()).toMatch(/houdt u minder over dan bij/);
    expect(await page.locator('.sk-grafiek-klip').count()).toBeGreaterThan(0);
    await page.locator('summary', { hasText: 'Dezelfde cijfers' }).click();
    await page
      .getByRole('rowheader', { name: /levert minder op/ })
      .first()
      .waitFor();
    expect(await uitkomst(page).textContent()).toContain('niet bevestigd');
    await expectInOrder(page, 'rekenhulp-voorbeeld');
    await page.getByRole('button', { name: 'Maak een blad om te printen' }).click();
    await page.getByRole('article').waitFor();
    await expectInOrder(page, 'rekenhulp-blad');
  });

  test('compares two situations, two municipalities and two months', async () => {
    const page = await open();
    await geboren(page, 'belanghebbende.geboren', ['15', '6', '1985']);
    await reken(page);
    await page.getByRole('button', { name: 'Zet deze situatie vast' }).first().click();
    await page.getByText('Een situatie staat vast').waitFor();
    expect(await page.getByRole('region', { name: /^Vergelijking/ }).count()).toBe(0);
    await page.getByRole('group', { name: 'Is er een partner in huis?' }).getByLabel('Ja', { exact: true }).check();
    await geboren(page, 'partner.geboren', ['1', '2', '1986']);
    await page.getByRole('button', { name: 'Reken uit' }).last().click();
    const samen = page.getByRole('region', { name: 'Vergelijking: situatie 1 en situatie 2' });
    await samen.waitFor();
    expect(await samen.textContent()).toMatch(/De norm veranderde: van €\s1\.419,46 naar €\s2\.027,79/);
    await expectInOrder(page, 'rekenhulp-situaties');
    await page.locator('[name=wissel]').selectOption('2026-09');
    await page.getByRole('button', { name: 'Reken uit' }).last().click();
    await page.getByText('Vanaf hier geldt de nieuwe situatie.').waitFor();
    expect(await page.locator('.sk-tijdas-maand').nth(7).textContent()).toContain('1.348,49');
    expect(await page.locator('.sk-tijdas-maand').nth(8).textContent()).toContain('1.926,40');
    await expectInOrder(page, 'rekenhulp-wissel');
    await page.getByRole('button', { name: 'Stop met vergelijken' }).click();
    await page.getByText('Een situatie staat vast').waitFor({ state: 'detached' });
    await page.getByText('Vergelijk met een andere gemeente of maand').click();
    await page.locator('[name=anderegemeente]').selectOption('0556');
    await page.locator('[name=anderemaand]').selectOption('2025-01');
    await page.getByRole('button', { name: 'Reken uit' }).last().click();
    await page.getByRole('region', { name: /^Vergelijking: deze gemeente/ }).waitFor();
    await expectInOrder(page, 'rekenhulp-gemeenten');
  });
});

test('without scripts: a child and an income come and go, and the sheet says that it is no decision', async () => {
  const page = await open({ javaScriptEnabled: false });
  await geboren(page, 'belanghebbende.geboren', ['1', '3', '1992']);
  await page.getByRole('button', { name: 'Voeg een kind toe' }).click();
  await geboren(page, 'kinderen.0.geboren', ['2', '9', '2008']);
  await page.getByRole('button', { name: 'Voeg een kind toe' }).click();
  await page.getByRole('button', { name: 'Haal weg: Kind 2' }).click();
  await page.getByRole('button', { name: 'Voeg een inkomen toe' }).click();
  await page.locator('[name="belanghebbende.inkomsten.0.netto"]').fill('600');
  await page.locator('[name="belanghebbende.inkomsten.0.netto"]').press('Enter');
  await page.getByRole('heading', { name: 'Dit is nog nodig' }).waitFor();
  await page.getByRole('radio', { name: 'Ja' }).first().check();
  await page.getByRole('button', { name: 'Reken uit' }).first().click();
  await page.getByRole('heading', { name: 'Maand voor maand' }).waitFor();
  expect(await page.locator('.sk-tijdas-maand').nth(8).textContent()).toContain('Kind 1 wordt 18 jaar');
  await picture(page, 'rekenhulp-zonder-scripts');
  await page.getByRole('button', { name: 'Maak een blad om te printen' }).click();
  const blad = page.getByRole('article');
  await blad.waitFor();
  expect(await blad.textContent()).toMatch(/geen besluit.*De wet zoals die gold op/s);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Terug naar de rekenhulp' }).isVisible()).toBe(false);
  const bladzijden = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(bladzijden).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Terug naar de rekenhulp' }).click();
  expect(await page.locator('[name="belanghebbende.inkomsten.0.netto"]').inputValue()).toBe('600');
});

test('a partner who comes on a day and a lowering of the norm: the parts of the month, on the page and on paper', async () => {
  const page = await open();
  await geboren(page, 'belanghebbende.geboren', ['15', '6', '1985']);
  expect(await page.locator('[name="partner.vanaf-dag"]').isVisible()).toBe(false);
  const huis = page.getByRole('group', { name: /Verandert er in deze tijd iets in huis/ });
  await huis.getByLabel('Ja', { exact: true }).check();
  const partner = page.getByRole('group', { name: 'Is er een partner in huis?' });
  await partner.getByLabel('Ja', { exact: true }).check();
  await geboren(page, 'partner.geboren', ['1', '2', '1986']);
  await geboren(page, 'partner.vanaf', ['11', '11', '2026']);
  await reken(page);
  const november = page.locator('.sk-tijdas-maand').nth(10);
  expect(await november.textContent()).toContain('Vanaf 11 november 2026: de partner komt erbij.');
  const delen = page.getByRole('table', { name: 'De norm in delen van november 2026' });
  expect(await delen.getByRole('row').allTextContents()).toEqual([
    expect.stringContaining('Wat er verandert'),
    expect.stringMatching(/1 november 2026 tot en met 10 november 2026 \(10 dagen\).*1\.419,46.*473,15/),
    expect.stringMatching(
      /11 november 2026 tot en met 30 november 2026 \(20 dagen\).*komt erbij.*2\.027,79.*1\.351,86/,
    ),
  ]);
  await expectInOrder(page, 'rekenhulp-verandering');

  await page.getByText('Verlaagt de gemeente de norm?').click();
  await page.getByRole('button', { name: 'Voeg een verlaging toe' }).click();
  await page.getByRole('button', { name: 'Reken uit' }).last().click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').getByRole('link').count()).toBe(2);
  await page.locator('[name="verlagingen.0.bedrag"]').fill('280');
  await geboren(page, 'verlagingen.0.vanaf', ['16', '11', '2026']);
  await reken(page);
  await page.getByRole('row', { name: /verlaging van artikel 27/ }).waitFor();
  await page.getByRole('button', { name: 'Maak een blad om te printen' }).click();
  const blad = page.getByRole('article');
  await blad.waitFor();
  expect(await blad.textContent()).toMatch(/Komt erbij op11 november 2026.*€ 280 per maand, vanaf 16 november 2026/s);
  expect(await blad.getByRole('table').count()).toBe(2);
  await expectInOrder(page, 'rekenhulp-verandering-blad');
  await page.getByRole('button', { name: 'Terug naar de rekenhulp' }).click();
  expect(await page.locator('[name="partner.vanaf-maand"]').inputValue()).toBe('11');
});

test('reads in English, with the words of the law in Dutch', async () => {
  const page = await open();
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Show an example' }).click();
  await page.getByRole('heading', { name: 'Month by month' }).waitFor();
  await expectInOrder(page, 'rekenhulp-engels');
});

describe('staff', () => {
  test('opens it from the navigation, in the depth of a consulent', async () => {
    const rob = await proef.visit('Rob de Wit', { soort: 'medewerker', scherm: 'bureau' });
    await rob.goto(`${proef.adres}/professional`);
    await rob.getByRole('link', { name: 'Rekenhulp' }).click();
    await rob.getByRole('button', { name: 'Toon een voorbeeld' }).click();
    await rob.getByRole('heading', { name: 'Maand voor maand' }).waitFor();
    expect(await rob.getByRole('button', { name: 'Uitgebreid' }).getAttribute('aria-pressed')).toBe('true');
    await rob.getByRole('button', { name: 'Alles, met bronnen' }).click();
    await rob.getByText('pw2607').first().waitFor();
    await expectInOrder(rob, 'rekenhulp-medewerker');
  });

  test('opens it from a case with the facts of that case, and no word of them in the address', async () => {
    const fatima = await proef.visit('Fatima el Amrani');
    const nummer = await sendAanvraag(fatima, proef.adres, '2026-11-23');
    const rob = await proef.visit('Rob de Wit', { soort: 'medewerker', scherm: 'bureau' });
    await rob.goto(`${proef.adres}/professional?nummer=${nummer}`);
    await rob.getByRole('link', { name: nummer }).click();
    await rob.getByRole('button', { name: 'Reken met deze gegevens' }).click();
    await rob.waitForURL(`${proef.adres}/professional/rekenhulp`);
    await rob.getByRole('heading', { name: 'Maand voor maand' }).waitFor();
    expect(await rob.getByRole('region', { name: 'Uitkomst', exact: true }).textContent()).toMatch(
      /Dit weten wij al over januari 2026: u krijgt tussen/,
    );
    expect(await rob.locator('[name="belanghebbende.geboren-jaar"]').inputValue()).toMatch(/^19\d\d$/);
    expect(await rob.locator('main').textContent()).not.toContain('Amrani');
    await expectInOrder(rob, 'rekenhulp-zaak');
  });
});
