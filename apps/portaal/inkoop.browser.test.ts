/** Proves social return on the screen: a contract added, a value set, a placement proposed by one and confirmed by another, read by the controller. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const staff = (naam: string): Promise<Page> => proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });
const vulDag = async (page: Page, veld: string, [dag, maand]: readonly [string, string]) => {
  for (const [deel, waarde] of [
    ['dag', dag],
    ['maand', maand],
    ['jaar', '2026'],
  ] as const)
    await page.locator(`[name="${veld}-${deel}"]`).fill(waarde);
};

test('from a contract to a placement that counts', async () => {
  const ahmed = await staff('Ahmed Saidi');
  await ahmed.goto(`${proef.adres}/professional/inkoop`);
  const nieuw = ahmed.locator('#doen-contract');
  await nieuw.locator('summary').click();
  for (const [naam, waarde] of [
    ['leverancier', 'Groenbedrijf Maas'],
    ['onderwerp', 'Onderhoud van parken'],
    ['som', '100.000,00'],
    ['hoeveel', '5'],
  ])
    await nieuw.locator(`[name="contract-${naam}"]`).fill(waarde ?? '');
  await vulDag(ahmed, 'contract-van', ['1', '1']);
  await vulDag(ahmed, 'contract-laatste', ['31', '12']);
  await nieuw.getByRole('button').click();
  await ahmed.waitForURL(/gelukt=contract/);
  await expectInOrder(ahmed, 'inkoop-lijst');
  await ahmed.getByRole('link', { name: 'Groenbedrijf Maas' }).click();
  const plaats = ahmed.locator('#doen-plaats');
  await plaats.locator('summary').click();
  for (const [naam, waarde] of [
    ['kenmerk', 'P-014'],
    ['soort', 'Leerwerkplek'],
    ['uren', '24'],
  ])
    await plaats.locator(`[name="plaats-${naam}"]`).fill(waarde ?? '');
  await vulDag(ahmed, 'plaats-van', ['2', '11']);
  await vulDag(ahmed, 'plaats-laatste', ['30', '11']);
  await plaats.getByRole('button').click();
  await ahmed.waitForURL(/gelukt=plaats/);

  const femke = await staff('Femke de Boer');
  await femke.goto(`${proef.adres}/professional/inkoop`);
  const waarde = femke.locator('#doen-sroiwaarde');
  await waarde.locator('summary').click();
  for (const [naam, tekst] of [
    ['soort', 'Leerwerkplek'],
    ['waarde', '350,00'],
    ['bron', 'Besluit van het college 12'],
  ])
    await waarde.locator(`[name="sroiwaarde-${naam}"]`).fill(tekst ?? '');
  await vulDag(femke, 'sroiwaarde-vanaf', ['1', '1']);
  await waarde.getByRole('button').click();
  await femke.waitForURL(/gelukt=sroiwaarde/);
  await femke.getByRole('link', { name: 'Groenbedrijf Maas' }).click();
  await femke.locator('#doen-bevestigplaatsing').getByRole('button').click();
  await femke.waitForURL(/gelukt=bevestigplaatsing/);
  await femke.getByRole('row', { name: /P-014/ }).getByText('bevestigd').waitFor();
  await expectInOrder(femke, 'inkoop-contract');
});
