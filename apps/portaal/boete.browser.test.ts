/** Proves the screens of a fine: the resident is told and answers on his phone, Rob weighs each blame, Yvonne decides, both see it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const staff = (naam: string): Promise<Page> => proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });

const vulDag = async (
  page: Page,
  groep: RegExp,
  [dag, maand, jaar]: readonly [string, string, string],
): Promise<void> => {
  const vak = page.getByRole('group', { name: groep });
  await vak.getByLabel('Dag').fill(dag);
  await vak.getByLabel('Maand').fill(maand);
  await vak.getByLabel('Jaar').fill(jaar);
};

test('a fine from what was not told to a decision that Henk sees, with his own words in between', async () => {
  const [rob, yvonne] = [await staff('Rob de Wit'), await staff('Yvonne Baas')];
  const henk = await proef.visit('Henk van der Velde');
  const { uitkering } = await (await henk.request.get(`${proef.adres}/api/v1/mijn/uitkering`)).json();
  const pad = `${proef.adres}/professional/uitkeringen/${uitkering.id}`;
  await rob.goto(pad);
  await rob.getByRole('link', { name: 'Boetes', exact: true }).click();
  await rob.waitForURL(/\/boetes/);
  await expectInOrder(rob, 'boetes-leeg');
  await rob.getByText('Kondig een boete aan').click();
  await rob.getByLabel('Wat is niet verteld?').fill('U vertelde niet dat u in april 2025 werkte.');
  await vulDag(rob, /had het verteld moeten zijn/, ['1', '5', '2025']);
  await rob.getByLabel('Hoeveel is daardoor te veel betaald?').fill('600');
  await vulDag(rob, /uit zichzelf de juiste gegevens/, ['1', '6', '2025']);
  await vulDag(rob, /kan de inwoner reageren/, ['24', '11', '2026']);
  await rob.getByRole('button', { name: 'Kondig aan' }).click();
  await rob.getByText('Kies hoe dat was, of laat de dag leeg.').first().waitFor();
  await rob.waitForLoadState('networkidle');
  await rob.getByLabel('Hoe was dat?').selectOption({ label: 'Nadat wij het zagen' });
  await rob.getByRole('button', { name: 'Kondig aan' }).click();
  await rob
    .getByText(/30 november 2026 of later/)
    .first()
    .waitFor();
  await rob.waitForLoadState('networkidle');
  await expectInOrder(rob, 'boetes-fout');
  await vulDag(rob, /kan de inwoner reageren/, ['7', '12', '2026']);
  await rob.getByRole('button', { name: 'Kondig aan' }).click();
  await rob.waitForURL(/gelukt=boete/);
  const tabel = rob.getByRole('table', { name: 'Wat de wet van elke keuze maakt' });
  expect(await tabel.getByRole('row', { name: /Geen opzet of grove schuld/ }).textContent()).toMatch(/300,00/);
  await expectInOrder(rob, 'boetes-aangekondigd');

  await henk.goto(proef.adres);
  await henk.locator('.sk-kaart', { hasText: 'Vertel ons uw kant' }).waitFor();
  await henk.getByRole('link', { name: 'Lees en vertel' }).click();
  await henk.waitForURL(/\/boetes$/);
  await henk.getByText('U hoeft niets te vertellen.').first().waitFor();
  await henk.getByRole('button', { name: 'Verstuur' }).click();
  await henk.getByText('Schrijf eerst op wat u wilt vertellen.').first().waitFor();
  await henk.waitForLoadState('networkidle');
  await henk.getByLabel('Wat was er aan de hand?').fill('Ik was het vergeten.');
  await expectInOrder(henk, 'mijn-boetes');
  await henk.getByRole('button', { name: 'Verstuur' }).click();
  await henk.getByText('Wij hebben uw verhaal').waitFor();

  await rob.goto(`${proef.adres}/professional/uitzonderingen?reden=BOETE_BEKIJKEN`);
  await rob.getByRole('table').first().getByRole('link', { name: /Velde/ }).click();
  await rob.getByRole('link', { name: 'Open de boetes' }).click();
  await rob.getByText('Ik was het vergeten.').waitFor();
  await rob.getByLabel('Verminderd', { exact: true }).check();
  await rob
    .getByRole('group', { name: /dringende redenen/ })
    .getByLabel('Nee')
    .check();
  await rob.getByLabel('Niet verlagen').check();
  await rob.getByLabel('Waarom?').fill('Wij zagen uw loon pas later.');
  await expectInOrder(rob, 'boetes-voorstel');
  await rob.getByRole('button', { name: 'Stel voor', exact: true }).click();
  await rob.waitForURL(/gelukt=stelboete/);

  await yvonne.goto(`${pad}/boetes`);
  await yvonne
    .getByText(/150,00/)
    .first()
    .waitFor();
  await yvonne.getByText(/Niet bevestigd in de wet/).waitFor();
  await expectInOrder(yvonne, 'boetes-besluit');
  await yvonne.getByRole('button', { name: 'Besluit zo' }).click();
  await yvonne.waitForURL(/gelukt=beslisboete/);

  await henk.goto(`${proef.adres}/boetes`);
  await henk.getByText(/U betaalt nog €\s150,00/).waitFor();
  await expectInOrder(henk, 'mijn-boetes-besloten');
  await henk.goto(`${proef.adres}/geld`);
  await henk
    .getByRole('link', { name: /Boetes/ })
    .first()
    .waitFor();
  await expect
    .poll(async () =>
      (await (await henk.request.get(`${proef.adres}/api/v1/mijn/berichten`)).text()).includes('U krijgt een boete'),
    )
    .toBe(true);
});
