/** Proves looking again on the screen: it is set, drawn, tested, used by a second person, and everybody reads how. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

test('set with a reason, drawn, used by another, and public with its seed', async () => {
  const thomas = await proef.visit('Thomas Bos', { soort: 'medewerker', scherm: 'bureau' });
  await thomas.goto(`${proef.adres}/professional/heronderzoeken`);
  await thomas.getByLabel('Hoeveel inwoners per keer?').fill('3');
  await thomas.getByLabel('Hoeveel maanden rust?').fill('12');
  await thomas.getByLabel('Waarom?').fill('Besluit van het college.');
  await thomas.getByRole('button', { name: 'Leg vast wat geldt' }).click();
  await thomas.waitForURL(/gelukt=stelheronderzoek/);
  await thomas.getByRole('button', { name: 'Laat loten' }).click();
  await thomas.waitForURL(/gelukt=loot/);
  await thomas.getByText('dezelfde uitkomst').waitFor();
  await expectInOrder(thomas, 'heronderzoek');
  const pad = new URL(thomas.url()).pathname;

  const yvonne = await proef.visit('Yvonne Baas', { soort: 'medewerker', scherm: 'bureau' });
  await yvonne.goto(`${proef.adres}${pad}`);
  await yvonne.getByLabel('Waarom?').first().fill('Gezien en akkoord.');
  await yvonne.getByRole('button', { name: 'Gebruik deze keuze' }).click();
  await yvonne.waitForURL(/gelukt=gebruikkeuze/);
  await yvonne.goto(`${proef.adres}/algoritmes`);
  await yvonne.getByText('Zaad van de loting').waitFor();
  await expectInOrder(yvonne, 'algoritmes');
  await expect.poll(() => yvonne.getByRole('heading', { name: 'Wat wij niet gebruiken' }).count()).toBe(1);
});
