/** Proves the line on the screen: what a resident sees of who helps him and how far he came, and a warm transfer from asking to the yes. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appears, expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
let henk: Page;
let selma: Page;
let samira: Page;
beforeAll(async () => {
  proef = await startProef();
  henk = await proef.visit('Henk van der Velde');
  selma = await staff('Selma Yilmaz');
  samira = await staff('Samira Bakkali');
});
afterAll(() => proef.stop());

const staff = (naam: string): Promise<Page> => proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });
const waardeVan = async (optie: Locator): Promise<string> => (await optie.getAttribute('value')) ?? '';
/** The page of Henk for staff, from the list of who holds on to him. */
let pagina = '';
let naarHenk = '';

test('a resident sees who helps him and how to reach that one, before anything happened', async () => {
  await henk.goto(`${proef.adres}/lijn`);
  await appears(henk, henk.getByText('Selma Yilmaz'));
  await henk.getByRole('link', { name: 'Bel 010 000 00 07' }).waitFor();
  await henk.getByText('Uw coach zet hier samen met u de eerste stap neer.').waitFor();
});

test('a coach finds her residents, and records a step in words', async () => {
  // what the city began with is no news any more
  await proef.sql("update gm0599.plan_lijn set vastgelegd_op = vastgelegd_op - interval '1 day'");
  const sessie = await henk.request.get(`${proef.adres}/api/v1/sessie`);
  const { actor } = (await sessie.json()) as { readonly actor: { readonly persoonId: string } };
  naarHenk = `a[href$="${actor.persoonId}/lijn"]`;
  await selma.goto(`${proef.adres}/professional/overdrachten`);
  await selma.locator('summary', { hasText: 'Inwoners die u vasthoudt' }).click();
  await selma.locator(naarHenk).first().click();
  await selma.waitForURL(/\/personen\/[0-9a-f-]{36}\/lijn/);
  pagina = selma.url();
  await selma.getByRole('heading', { name: 'Wie vasthoudt' }).waitFor();
  const doen = selma.locator('#doen-zetstap');
  await doen.locator('summary').click();
  await doen.getByRole('button', { name: 'Leg een stap vast' }).click();
  await doen.getByRole('alert').first().waitFor();
  await expectInOrder(selma, 'lijn-staf-fout');
  await selma.setViewportSize({ width: 1280, height: 900 });
  await doen.getByLabel('Waar staat deze inwoner nu?').selectOption('vrijwilligerswerk');
  await doen.getByLabel('Dag', { exact: true }).fill('20');
  await doen.getByLabel('Maand', { exact: true }).fill('11');
  await doen.getByLabel('Jaar', { exact: true }).fill('2026');
  await doen.getByLabel('In woorden').fill('Henk kookt twee dagen in het buurthuis.');
  await doen.getByRole('button', { name: 'Leg een stap vast' }).click();
  await selma.waitForURL(/gelukt=zetstap/);
  await appears(selma, selma.getByText('Een stap verder: Vrijwilligerswerk.'));
  await expectInOrder(selma, 'lijn-staf');
});

test('every page of the file begins the same: who it is, who guides him, the pages in one order, and its own name', async () => {
  await selma.setViewportSize({ width: 1280, height: 900 });
  // the address of the file alone is its first page
  await selma.goto(pagina.replace(/\/lijn.*$/, ''));
  const bladen = selma.getByRole('navigation', { name: 'Dossier' });
  const namen = [
    'Overzicht',
    'Lijn',
    'Plan',
    'Berichten',
    'Gesprekken',
    'Intake',
    'Perspectief',
    'Aanbod',
    "Programma's",
    'Werk',
  ];
  await expect.poll(() => bladen.getByRole('link').allTextContents()).toEqual(namen);
  const kop = await selma.locator('.sk-wie').innerText();
  expect(kop).toContain('Coach Selma Yilmaz');
  for (const naam of namen) {
    await bladen.getByRole('link', { name: naam, exact: true }).click();
    await selma.getByRole('heading', { level: 1, name: naam, exact: true }).waitFor();
    await expect.poll(() => selma.getByRole('heading', { level: 1 }).count()).toBe(1);
    await expect.poll(() => selma.locator('.sk-wie').innerText()).toBe(kop);
  }
});

test('the resident sees it celebrated, marked as new since his last visit, and reads it once', async () => {
  // the visit before is over after half an hour
  await proef.sql("update gm0599.plan_bezoek set laatste = laatste - interval '2 hours'");
  await henk.goto(proef.adres);
  await henk.getByRole('link', { name: /Sinds uw vorige bezoek: 1 ding/ }).click();
  await henk.getByText('Zo ver kwam u nog nooit. Mooi gedaan!').waitFor();
  await expectInOrder(henk, 'lijn-inwoner-nieuw');
  await henk.getByRole('link', { name: 'Bekijk wat nieuw is' }).click();
  await henk.waitForURL(/nieuw=ja/);
  await expect.poll(() => henk.locator('.sk-lijn li').count()).toBe(1);
  await henk.getByRole('link', { name: /Hulp en plan/ }).click();
  await henk.waitForURL(/domein=begeleiding/);
  await henk.getByText('Een stap verder: Vrijwilligerswerk.').waitFor();
});

test('a warm transfer: asked with words, the talk of the three, and only then a yes', async () => {
  await selma.setViewportSize({ width: 1280, height: 900 });
  await selma.goto(pagina);
  await selma.locator('#doen-draag summary').click();
  const vraag = selma.locator('#doen-draag');
  await vraag
    .getByLabel('Aan welke collega?')
    .selectOption(await waardeVan(vraag.getByRole('option', { name: /Samira Bakkali/ })));
  await vraag.getByLabel('Wat moet uw collega weten?').fill('Henk zoekt betaald werk in de keuken.');
  await vraag.getByRole('button', { name: 'Draag warm over' }).click();
  await selma.waitForURL(/gelukt=draag/);
  await henk.goto(`${proef.adres}/lijn`);
  await henk.getByText('Samira Bakkali wil u verder helpen.').waitFor();

  await samira.goto(`${proef.adres}/professional/overdrachten`);
  await samira.getByRole('heading', { name: 'Wacht op uw antwoord' }).waitFor();
  await expectInOrder(samira, 'overdrachten');
  await samira.setViewportSize({ width: 1280, height: 900 });
  await samira.locator(naarHenk).first().click();
  const gesprek = samira.locator('#doen-gesprek');
  await gesprek.getByLabel('Dag', { exact: true }).fill('23');
  await gesprek.getByLabel('Maand', { exact: true }).fill('11');
  await gesprek.getByLabel('Jaar', { exact: true }).fill('2026');
  await gesprek.getByRole('button', { name: 'Leg het gesprek vast' }).click();
  await samira.waitForURL(/gelukt=gesprek/);
  await expectInOrder(samira, 'lijn-aanvaarden');
  await samira.setViewportSize({ width: 1280, height: 900 });
  await samira.getByRole('button', { name: 'Ja, ik houd voortaan vast' }).click();
  await samira.waitForURL(/gelukt=aanvaard/);
  await samira.getByText('U houdt vast', { exact: true }).waitFor();
  await henk.reload();
  await henk.getByText('Samira Bakkali', { exact: true }).waitFor();
});

test('a team leader sees the figures, and that nobody was a day without an owner', async () => {
  const thomas = await staff('Thomas Bos');
  await thomas.goto(`${proef.adres}/professional/begeleiding`);
  await thomas.getByText('Dagen zonder eigenaar').waitFor();
  await expect.poll(() => thomas.locator('.sk-kerncijfer').first().textContent()).toContain('0');
  await expectInOrder(thomas, 'begeleiding-cijfers');
  const norm = thomas.getByLabel('Hoogstens zoveel professionals tot de start');
  await norm.fill('6');
  await thomas.getByRole('button', { name: 'Kies vanaf vandaag' }).nth(1).click();
  await thomas.waitForURL(/gelukt=begeleidingsinstelling/);
  await thomas.getByText('meer dan 6 professionals tot de start').waitFor();
});
