/** Proves a complaint on the screen: sent by a resident, taken by who had no part in it, a colleague reacts, and the answer comes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appears, expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const staff = async (naam: string, pad: string): Promise<Page> => {
  const page = await proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });
  await page.goto(`${proef.adres}/professional${pad}`);
  return page;
};
const bureau = { width: 1280, height: 900 };

test('from the form to the answer, with the reaction of whom it is about', async () => {
  const selma = await staff('Selma Yilmaz', '/klachten-over-mij');
  await selma.getByText('Er zijn geen klachten over u').waitFor();
  const henk = await proef.visit('Henk van der Velde');
  await henk.goto(proef.adres);
  await henk.getByRole('link', { name: 'Ik ben niet tevreden' }).click();
  await expectInOrder(henk, 'klacht-lijst');
  await henk.getByRole('link', { name: 'Schrijf op wat er gebeurde' }).click();
  await henk.getByRole('button', { name: 'Stuur' }).click();
  await henk.getByText('Kies waar het over gaat.').first().waitFor();
  await henk.getByLabel('Waar gaat het over?').selectOption('bereikbaarheid');
  await henk.getByLabel('Wat gebeurde er?').fill('Ik belde drie keer en niemand belde terug.');
  await henk.getByLabel('Over wie gaat het?').fill('mevrouw Yilmaz');
  await henk.getByLabel('Ja, ik wil erover praten').check();
  await expectInOrder(henk, 'klacht-nieuw');
  await henk.getByRole('button', { name: 'Stuur' }).click();
  await henk.waitForURL(/klachten\/[0-9a-f-]{36}/);
  await henk.getByText('4 januari 2027').waitFor();
  await expectInOrder(henk, 'klacht-gestuurd');

  const ineke = await staff('Ineke Visser', '');
  await ineke.waitForURL(/professional\/klachten/);
  await expectInOrder(ineke, 'klacht-werklijst');
  await ineke.setViewportSize(bureau);
  await ineke
    .getByRole('row', { name: /bereikbaarheid/ })
    .getByRole('link')
    .click();
  await ineke.getByRole('button', { name: 'Neem in behandeling' }).click();
  await ineke.waitForURL(/gelukt=pakklacht/);
  await ineke.locator('#doen-overwie').getByText('Leg vast over wie het gaat').first().click();
  await ineke.getByLabel('Welke collega?').selectOption({ label: 'Selma Yilmaz' });
  await ineke.locator('#doen-overwie').getByRole('button').click();
  await ineke.waitForURL(/gelukt=overwie/);

  await selma.reload();
  await selma.getByLabel('Uw reactie').fill('Het was heel druk die week. Het spijt mij.');
  await expectInOrder(selma, 'klacht-over-mij');
  await selma.getByRole('button', { name: 'Reageer' }).click();
  await selma.waitForURL(/gelukt=reageer/);

  const gesprek = ineke.locator('#doen-hoor');
  await gesprek.locator('summary').click();
  for (const [deel, waarde] of [
    ['Dag', '23'],
    ['Maand', '11'],
    ['Jaar', '2026'],
  ] as const)
    await gesprek.getByLabel(deel).fill(waarde);
  await gesprek.getByLabel('Verslag').fill('Henk vertelde wat er gebeurde.');
  await gesprek.getByRole('button', { name: 'Leg het gesprek vast' }).click();
  await ineke.waitForURL(/gelukt=hoor/);
  await ineke.getByText('Het was heel druk die week.').waitFor();
  const antwoord = ineke.locator('#doen-antwoordklacht');
  await antwoord.getByLabel('gegrond', { exact: true }).check();
  await antwoord.getByLabel('Wat zag u?').fill('U belde drie keer. Niemand belde terug.');
  await antwoord.getByLabel('Wat gaan wij doen?').fill('Wij bellen voortaan binnen een dag terug.');
  await antwoord.getByRole('button', { name: 'Geef het antwoord' }).click();
  // an answer says where one can go after it: the municipality has to choose that first
  await ineke.getByText('De gemeente heeft nog geen ombudsman vastgelegd').first().waitFor();
  await expectInOrder(ineke, 'klacht-behandelen');

  await ineke.setViewportSize(bureau);
  await ineke.goto(`${proef.adres}/professional/klachtenregister`);
  await ineke.getByLabel('Welke ombudsman').fill('de ombudsman van Rotterdam');
  await ineke.getByRole('button', { name: 'Leg vast' }).click();
  await ineke.waitForURL(/gelukt=klachtinstelling/);
  await expectInOrder(ineke, 'klacht-register');
  await ineke.setViewportSize(bureau);
  await ineke.goto(`${proef.adres}/professional/klachten`);
  await ineke
    .getByRole('row', { name: /bereikbaarheid/ })
    .getByRole('link')
    .click();
  await antwoord.getByLabel('gegrond', { exact: true }).check();
  await antwoord.getByLabel('Wat zag u?').fill('U belde drie keer. Niemand belde terug.');
  await antwoord.getByLabel('Wat gaan wij doen?').fill('Wij bellen voortaan binnen een dag terug.');
  await antwoord.getByRole('button', { name: 'Geef het antwoord' }).click();
  await ineke.waitForURL(/gelukt=antwoordklacht/);

  await henk.reload();
  await henk.getByText('U heeft gelijk.').waitFor();
  await henk.getByText('Vraag het aan de ombudsman van Rotterdam, uiterlijk op 23 november 2027').waitFor();
  await expectInOrder(henk, 'klacht-antwoord');
  await henk.goto(`${proef.adres}/berichten`);
  await appears(henk, henk.getByRole('link', { name: /Ons antwoord op uw klacht/ }));
});

test('a resident says himself that it is solved; the team leader reads counts and no complaint', async () => {
  const fatima = await proef.visit('Fatima el Amrani');
  await fatima.goto(`${proef.adres}/klachten/nieuw`);
  await fatima.getByLabel('Waar gaat het over?').selectOption('wachten');
  await fatima.getByLabel('Wat gebeurde er?').fill('Ik wacht al drie weken op een gesprek.');
  await fatima.getByLabel('Nee, wat ik schreef is genoeg').check();
  await fatima.getByRole('button', { name: 'Stuur' }).click();
  await fatima.waitForURL(/klachten\/[0-9a-f-]{36}/);
  const pad = new URL(fatima.url()).pathname;
  await fatima.getByRole('button', { name: 'Ja, het is opgelost' }).click();
  await fatima.getByText('Het is opgelost.', { exact: true }).waitFor();
  const thomas = await staff('Thomas Bos', '/klachtenregister');
  await thomas.getByRole('row', { name: /wachten/ }).waitFor();
  expect(await thomas.getByLabel('Onderwerpen').count()).toBe(0);
  await thomas.goto(`${proef.adres}/professional${pad}`);
  await thomas.getByRole('heading', { level: 1 }).waitFor();
  expect(await thomas.getByText('Ik wacht al drie weken').count()).toBe(0);
});
