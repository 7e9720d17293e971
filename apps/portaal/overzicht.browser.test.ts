/** Proves the first page of a file: the same four blocks for whoever opens it, in words where he may not read, and for the resident himself. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
let henk: Page;
let pagina = '';
beforeAll(async () => {
  proef = await startProef();
  henk = await proef.visit('Henk van der Velde');
  const sessie = await henk.request.get(`${proef.adres}/api/v1/sessie`);
  const { actor } = (await sessie.json()) as { readonly actor: { readonly persoonId: string } };
  pagina = `${proef.adres}/professional/personen/${actor.persoonId}`;
});
afterAll(() => proef.stop());

const vier = ['Brede intake', 'Inzicht', 'Gerichte dienstverlening', 'Inkomenszekerheid'];
/** The same four, in the words of the resident. */
const eigen = ['Uw verhaal', 'Wat u kunt en wilt', 'Uw plan en hulp', 'Uw geld'];
const staff = async (naam: string): Promise<Page> => {
  const page = await proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });
  await page.goto(pagina);
  await page.getByRole('heading', { level: 1, name: 'Overzicht' }).waitFor();
  return page;
};
const blok = (page: Page, naam: string) => page.getByRole('region', { name: naam, exact: true });
/** Four blocks with their names, and in each at least a sentence. */
const expectVier = async (page: Page, namen = vier): Promise<void> => {
  const blokken = page.locator('.sk-blokken > section');
  await expect.poll(() => blokken.count()).toBe(4);
  expect(await blokken.getByRole('heading').allTextContents()).toEqual(namen);
  for (const naam of namen) {
    const tekst = await blok(page, naam).innerText();
    expect(tekst.split('\n').filter((regel) => regel.trim() !== '').length, naam).toBeGreaterThan(1);
    expect(tekst).not.toMatch(/undefined|null|NaN/);
  }
};

test('a coach reads story, insight and plan, and of the money that it stands on the line in words', async () => {
  const selma = await staff('Selma Yilmaz');
  await expectVier(selma);
  await expectInOrder(selma, 'overzicht-coach');
  await blok(selma, 'Inkomenszekerheid').getByText('U mag de bedragen niet lezen.').waitFor();
  await blok(selma, 'Inkomenszekerheid').getByRole('link', { name: 'Lees het op de lijn' }).click();
  await selma.waitForURL(/\/lijn\?domein=inkomen$/);
  await selma.goto(pagina);
  await blok(selma, 'Gerichte dienstverlening').getByRole('link').first().click();
  await selma.waitForURL(/\/(plan|aanbod)$/);
});

test('who decides about income reads the next payment, says why for the plan, and is told whom to ask for the story', async () => {
  const rob = await staff('Rob de Wit');
  await expectVier(rob);
  await blok(rob, 'Inkomenszekerheid')
    .getByText(/komt er (ongeveer )?€|nog niet te zeggen/)
    .waitFor();
  await blok(rob, 'Brede intake').getByText('Vraag het aan Selma Yilmaz.').waitFor();
  expect(await blok(rob, 'Brede intake').getByRole('link').count()).toBe(0);
  await blok(rob, 'Gerichte dienstverlening').getByRole('link', { name: 'Zeg waarom u het plan opent' }).waitFor();
  await expectInOrder(rob, 'overzicht-consulent');
  await rob.setViewportSize({ width: 1280, height: 900 });
  await blok(rob, 'Inkomenszekerheid')
    .getByRole('link', { name: 'Uitkering' })
    .or(blok(rob, 'Inkomenszekerheid').getByRole('link', { name: 'Bekijk de uitkering' }))
    .first()
    .click();
  await rob.waitForURL(/\/uitkeringen\//);
});

test('the second pair of eyes reads the income, and no attempt to read more stands in the record', async () => {
  const yvonne = await staff('Yvonne Baas');
  await expectVier(yvonne);
  await blok(yvonne, 'Gerichte dienstverlening').getByText('U mag het plan niet lezen.').waitFor();
  // fails when there is one
  await proef.sql(
    'select 1 / (case when count(*) = 0 then 1 else 0 end) from gm0599.logboek_regel where status_code = 2',
  );
});

test('the resident finds the same four on his start page, and each leads to his own page', async () => {
  await henk.goto(proef.adres);
  await henk.getByRole('heading', { name: 'Zo staat het ervoor' }).waitFor();
  await expectVier(henk, eigen);
  await expectInOrder(henk, 'overzicht-inwoner');
  await blok(henk, 'Uw verhaal').getByRole('link').first().click();
  await henk.waitForURL(/\/intake$/);
});
