/** Proves "Wat houd ik over?": what work leaves, with and without scripts, a plan that is shared, and the answer of staff. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

test('Karim sees what 28 hours leave, shares it, reads the answer of Rob, and takes it back', async () => {
  const page = await proef.visit('Karim Ouali');
  await page.goto(`${proef.adres}/geld`);
  await page.getByRole('link', { name: 'Wat houd ik over?' }).click();
  await page.getByRole('button', { name: 'Laat zien wat ik overhoud' }).waitFor();
  await expectInOrder(page, 'over-begin');
  await page.getByRole('button', { name: 'Laat zien wat ik overhoud' }).click();
  await page.locator('.sk-fouten').waitFor();
  await page.locator('input[name=uren]').fill('28');
  expect(await page.locator('input[type=range]').first().inputValue()).toBe('28');
  await page.locator('input[name=uurloon]').fill('16,00');
  await page.getByLabel('Stopt het werk al binnen een jaar?').selectOption('3');
  await page.locator('summary', { hasText: 'Uw huis, zorg en kinderopvang' }).click();

  await page.getByRole('button', { name: 'Laat zien wat ik overhoud' }).click();
  await page.getByText('Per maand houdt u over').waitFor();
  expect(await page.getByText('Als het werk stopt na 3 maanden').count()).toBe(1);
  await page.locator('.sk-uitleg summary').first().click();
  await expectInOrder(page, 'over-uitkomst');
  await page.getByLabel(/Wilt u er iets bij schrijven/).fill('Ik kan meer uren krijgen.');
  await page.getByRole('button', { name: 'Deel met mijn consulent' }).click();
  await page.getByText('Uw plan is gedeeld').waitFor();
  await expectInOrder(page, 'over-gedeeld');

  const rob = await proef.visit('Rob de Wit', { scherm: 'bureau', soort: 'medewerker' });
  const gedeeld = await page.request.get(`${proef.adres}/api/v1/mijn/uitkering/werkplannen`);
  const { persoonId } = ((await gedeeld.json()) as { plannen: { persoonId: string }[] }).plannen[0] ?? {};
  await rob.goto(`${proef.adres}/professional/personen/${persoonId}/uitkering`);
  await rob.getByRole('link', { name: 'Plannen om te werken' }).click();
  await rob.getByText('Ik kan meer uren krijgen.').waitFor();
  await rob.getByLabel('Uw antwoord').fill('Goed idee. Ik bel u.');
  await expectInOrder(rob, 'plannen-consulent');
  await rob.getByRole('button', { name: 'Stuur antwoord' }).click();
  await rob.getByText('Goed idee. Ik bel u.').waitFor();

  await page.goto(`${proef.adres}/geld/wat-houd-ik-over`);
  await page.getByText('Goed idee. Ik bel u.').waitFor();
  await page.getByRole('button', { name: 'Neem dit plan terug' }).click();
  await page.getByText('U nam het plan terug').waitFor();
});

test('without scripts the fields alone are enough, and less is said as less', async () => {
  const page = await proef.visit('Karim Ouali', { javaScriptEnabled: false });
  await page.goto(`${proef.adres}/geld/wat-houd-ik-over`);
  expect(await page.locator('input[type=range]').count()).toBe(0);
  await page.getByLabel('Mijn loon per maand').check();
  await page.locator('input[name=loon]').fill('0');
  await page.locator('input[name=nu]').fill('900,00');
  await page.getByRole('button', { name: 'Laat zien wat ik overhoud' }).click();
  await page.getByText(/Let op: dat is .* minder dan nu/).waitFor();
});
