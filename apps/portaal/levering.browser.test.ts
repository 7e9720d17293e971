/** Proves the page on which a half-year of amounts comes in: with and without scripts, on a desk and a phone, signed by another. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

/** The last one is a typing error of a digit. */
const drie = 'tabel;nieuwe waarde\npw-21-alleenstaande;1.433,65\npw-21-gehuwden;2.048,07\npw-20-alleenstaande;535,92\n';

const staff = (naam: string, javaScriptEnabled = true): Promise<Page> =>
  proef.visit(naam, { soort: 'medewerker', scherm: 'bureau', javaScriptEnabled });

const geef = async (page: Page, tekst: string): Promise<void> => {
  await page.locator('#bron').fill('Normenbrief 1 januari 2027, een voorbeeld');
  await page.locator('#link').fill('https://www.rijksoverheid.nl/voorbeeld');
  await page
    .locator('#bestand')
    .setInputFiles({ name: 'bedragen.csv', mimeType: 'text/csv', buffer: Buffer.from(tekst) });
  await page.getByRole('button', { name: 'Bekijk de bedragen' }).click();
};

test('one fills in the file that was offered and sees old beside new; a wrong line stops it', async () => {
  const bram = await staff('Bram Kok');
  await bram.goto(`${proef.adres}/professional/bedragen`);
  await bram.getByRole('link', { name: 'Vul een heel half jaar in' }).click();
  await bram.getByRole('heading', { level: 1, name: 'Bedragen van een nieuw half jaar' }).waitFor();
  await expectInOrder(bram, 'levering-leeg');
  const [ophalen] = await Promise.all([
    bram.waitForEvent('download'),
    bram.getByRole('link', { name: /Haal het invulbestand/ }).click(),
  ]);
  const sjabloon = readFileSync(await ophalen.path(), 'utf8');
  const ingevuld = sjabloon
    .replace(/^(pw-21-alleenstaande;.*);$/m, '$1;1.433,65')
    .replace(/^(pw-21-gehuwden;.*);$/m, '$1;veel');
  await geef(bram, ingevuld);
  await bram.getByText('1 regel klopt niet.').waitFor();
  expect(await bram.getByRole('row', { name: /Norm.*1\.419,46.*1\.433,65.*\+1,00%/ }).count()).toBe(1);
  expect(await bram.getByRole('button', { name: 'Leg alles voor' }).count()).toBe(0);
  expect(await bram.locator('#bron').inputValue()).toBe('Normenbrief 1 januari 2027, een voorbeeld');
  await expectInOrder(bram, 'levering-fout');
  await geef(bram, drie);
  await bram.getByText('Wijkt af van de andere').waitFor();
  await expectInOrder(bram, 'levering-proef');
});

test('without scripts it is sent to a second person, who signs all at once', async () => {
  const bram = await staff('Bram Kok', false);
  await bram.goto(`${proef.adres}/professional/bedragen/levering`);
  await geef(bram, drie);
  expect(await bram.locator('main').textContent()).toContain('Wijkt af van de andere');
  await bram.getByRole('button', { name: 'Leg alles voor aan een tweede beheerder' }).click();
  await bram.waitForURL(/gelukt=levering/);
  expect(await bram.getByRole('button', { name: 'Keur alle bedragen goed' }).count()).toBe(0);
  const esra = await staff('Esra Demir');
  await esra.goto(`${proef.adres}/professional/bedragen`);
  await expectInOrder(esra, 'levering-tekenen');
  await esra.getByRole('button', { name: 'Keur alle bedragen goed' }).click();
  await esra.getByRole('alert').waitFor();
  await esra.getByLabel('Ik heb alle bedragen nagekeken bij de bron').check();
  await esra.getByRole('button', { name: 'Keur alle bedragen goed' }).click();
  await esra.waitForURL(/gelukt=keurleveringgoed/);
  await esra.getByRole('region', { name: 'Ingevoerd en goedgekeurd' }).getByText('1.433,65').waitFor();
});
