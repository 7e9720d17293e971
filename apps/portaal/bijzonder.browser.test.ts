/** Proves applying for extra money on the screen: a short form, the law's questions for staff, and paid by two. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

/** What the law asks staff, in its order. */
const antwoorden = [
  ['Is er een andere regeling', 'Nee'],
  ['Zijn deze kosten nodig', 'Ja'],
  ['Komen deze kosten door', 'Ja'],
  ['Kunnen deze kosten', 'Nee'],
  ['Wat is de norm', '1419,46'],
  ['Hoeveel vermogen', '0'],
  ['al van andere kosten', '0'],
] as const;

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const staff = (naam: string): Promise<Page> => proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });

test('glasses: asked by a resident, assessed by question, decided and paid', async () => {
  const fatima = await proef.visit('Fatima el Amrani');
  await fatima.goto(`${proef.adres}/bijzonder`);
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
  const pagina = fatima.url();

  const rob = await staff('Rob de Wit');
  await rob.goto(`${proef.adres}/professional/bijzonder`);
  await expectInOrder(rob, 'bijzonder-lijst');
  await rob.getByRole('row').nth(1).getByRole('link').click();
  await rob.getByRole('button', { name: 'Neem in behandeling' }).click();
  await rob.waitForURL(/gelukt=pak/);
  const doen = rob.locator('#doen-weet');
  for (const [vraag, antwoord] of antwoorden) {
    await doen.getByText(vraag).waitFor();
    // the answer to the question before is no answer to this one
    expect(await doen.locator(':checked').count(), vraag).toBe(0);
    for (const leeg of await doen.getByRole('textbox').all()) expect(await leeg.inputValue(), vraag).toBe('');
    if (vraag === 'Zijn deze kosten nodig') await expectInOrder(rob, 'bijzonder-vraag');
    if (antwoord === 'Ja' || antwoord === 'Nee') await doen.getByLabel(antwoord, { exact: true }).check();
    else await doen.getByRole('textbox').first().fill(antwoord);
    const waarom = doen.getByLabel('Waarom?');
    if ((await waarom.count()) > 0) await waarom.fill('Gezien bij de stukken van de inwoner.');
    await doen.getByRole('button', { name: 'Leg vast' }).click();
  }
  await rob
    .getByText(/U krijgt €\s240,00/)
    .first()
    .waitFor();
  await rob.getByRole('button', { name: 'Stel dit besluit voor' }).click();
  await rob.waitForURL(/gelukt=besluitvoorstel/);

  const yvonne = await staff('Yvonne Baas');
  await yvonne.goto(rob.url().replace(/\?.*/, ''));
  await expectInOrder(yvonne, 'bijzonder-besluit');
  await yvonne.getByRole('button', { name: 'Neem het besluit en betaal' }).click();
  await yvonne.waitForURL(/gelukt=neembesluit/);
  await fatima.goto(pagina);
  await fatima.getByText('betaald op 23 november 2026').waitFor();
  await expectInOrder(fatima, 'bijzonder-betaald');
});

test('a month that could not be paid: proposed by one, paid by another, and gone from the list', async () => {
  await proef.sql(
    `insert into gm0599.bijzonder_betaling (besluit_id, maand, bedrag, reden)
     select id, '2026-03', 0, 'Er is geen bedrag bekend.' from gm0599.bijzonder_besluit where status = 'genomen'`,
  );
  const rob = await staff('Rob de Wit');
  await rob.goto(`${proef.adres}/professional/bijzonder`);
  const lijst = (page: Page) => page.getByRole('region', { name: 'Nog na te betalen' });
  await expectInOrder(rob, 'nabetalingen');
  await lijst(rob).getByRole('button', { name: 'Stel de nabetaling voor' }).click();
  await lijst(rob).getByText('Rob de Wit').waitFor();
  const yvonne = await staff('Yvonne Baas');
  await yvonne.goto(`${proef.adres}/professional/bijzonder`);
  expect(await lijst(yvonne).textContent()).toMatch(/maart 2026.*€\s240,00/);
  await expectInOrder(yvonne, 'nabetalingen-beslissen');
  await lijst(yvonne).getByRole('button', { name: 'Keur goed en betaal na' }).click();
  await yvonne.waitForURL(/gelukt=keurnabetaling/);
  await lijst(yvonne).waitFor({ state: 'detached' });
});
