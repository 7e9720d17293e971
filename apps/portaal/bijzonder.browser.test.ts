/** Proves applying for extra money on the screen: a short form, and the law's question for staff. Deciding and paying: modules/uitkering/bijzonder.db.test.ts. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const staff = (naam: string): Promise<Page> => proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });

test('glasses: asked by a resident, and the law asks staff the next question', async () => {
  const fatima = await proef.visit('Fatima el Amrani');
  await fatima.goto(`${proef.adres}/bijzonder`);
  await expectInOrder(fatima, 'bijzonder');
  await fatima.getByRole('link', { name: 'Bijzondere bijstand' }).click();
  await fatima.getByRole('button', { name: 'Verstuur uw aanvraag' }).click();
  await fatima.getByRole('alert').first().waitFor();
  await fatima.getByLabel('Waar is het voor?').fill('Een bril');
  await fatima.getByLabel('Hoeveel kost het?').fill('240');
  await fatima.getByLabel('Hoeveel inkomen heeft u per maand?').fill('1.000,00');
  await fatima.getByLabel('Op welke rekening wilt u het geld?').fill('NL91 ABNA 0417 1643 00');
  await expectInOrder(fatima, 'bijzonder-formulier');
  await fatima.getByRole('button', { name: 'Verstuur uw aanvraag' }).click();
  await fatima.waitForURL(/bijzonder\/[0-9a-f-]{36}/);

  const rob = await staff('Rob de Wit');
  await rob.goto(`${proef.adres}/professional/bijzonder`);
  await expectInOrder(rob, 'bijzonder-lijst');
  await rob.getByRole('row').nth(1).getByRole('link').click();
  await rob.getByRole('button', { name: 'Neem in behandeling' }).click();
  await rob.waitForURL(/gelukt=pak/);
  await rob.locator('#doen-weet').getByText('Is er een andere regeling').waitFor();
  await expectInOrder(rob, 'bijzonder-vraag');
});
