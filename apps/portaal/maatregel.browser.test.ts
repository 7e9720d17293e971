/** Proves the screens of a measure: the resident is told and answers on his phone, Rob weighs each option, Yvonne decides, both see it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const staff = (naam: string): Promise<Page> => proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });

/** To the measures of somebody, from his benefit. */
const naarMaatregelen = async (wie: Page, inwoner: Page): Promise<void> => {
  const { uitkering } = await (await inwoner.request.get(`${proef.adres}/api/v1/mijn/uitkering`)).json();
  await wie.goto(`${proef.adres}/professional/uitkeringen/${uitkering.id}`);
  await expectInOrder(wie, 'uitkering-nu');
  await wie.getByRole('link', { name: 'Maatregelen', exact: true }).click();
  await wie.waitForURL(/\/maatregelen/);
};

const vulDag = async (
  page: Page,
  groep: string,
  [dag, maand, jaar]: readonly [string, string, string],
): Promise<void> => {
  const vak = page.getByRole('group', { name: groep });
  await vak.getByLabel('Dag').fill(dag);
  await vak.getByLabel('Maand').fill(maand);
  await vak.getByLabel('Jaar').fill(jaar);
};

test('a measure from what Rob saw to a lower month that Henk sees beforehand, with his own words in between', async () => {
  const [rob, yvonne] = [await staff('Rob de Wit'), await staff('Yvonne Baas')];
  const henk = await proef.visit('Henk van der Velde');
  await naarMaatregelen(rob, henk);
  await expectInOrder(rob, 'maatregelen-leeg');
  await rob.getByText('Kondig een maatregel aan').click();
  await rob.getByLabel('Welke plicht?').selectOption({ label: 'Meewerken aan het plan van aanpak' });
  await vulDag(rob, 'Wanneer gebeurde het?', ['2', '11', '2026']);
  await rob.getByLabel('Wat zag u?').fill('U kwam drie keer niet op uw afspraak.');
  await vulDag(rob, 'Tot en met wanneer kan de inwoner reageren?', ['24', '11', '2026']);
  await rob.getByRole('button', { name: 'Kondig aan' }).click();
  await rob
    .getByText(/30 november 2026 of later/)
    .first()
    .waitFor();
  await vulDag(rob, 'Tot en met wanneer kan de inwoner reageren?', ['7', '12', '2026']);
  await rob.getByRole('button', { name: 'Kondig aan' }).click();
  await rob.waitForURL(/gelukt=maatregel/);
  await expectInOrder(rob, 'maatregelen-aangekondigd');

  await henk.goto(proef.adres);
  await henk.locator('.sk-kaart', { hasText: 'Vertel ons uw kant' }).waitFor();
  await expectInOrder(henk, 'start-maatregel');
  await henk.getByRole('link', { name: 'Lees en vertel' }).click();
  await henk.getByLabel('Wat was er aan de hand?').fill('Mijn kind was ziek.');
  await expectInOrder(henk, 'mijn-maatregelen');
  await henk.getByRole('button', { name: 'Verstuur' }).click();
  await henk.getByText('Wij hebben uw verhaal').waitFor();
  await henk.goto(proef.adres);
  await henk.getByText('U hoeft nu niets te doen.').waitFor();

  await rob.goto(`${proef.adres}/professional/uitzonderingen?reden=MAATREGEL_BEKIJKEN`);
  await rob.getByRole('table').first().getByRole('link', { name: /Velde/ }).click();
  await rob.getByRole('link', { name: 'Open de maatregelen' }).click();
  await rob.getByText('Mijn kind was ziek.').waitFor();
  await rob.getByLabel(/30% van de norm lager/).check();
  await rob.getByLabel('In welke maand begint het?').selectOption({ label: 'december 2026' });
  await rob.getByLabel('Waarom?').fill('Uw kind was een keer ziek. De andere keren niet.');
  await expectInOrder(rob, 'maatregelen-voorstel');
  await rob.getByRole('button', { name: 'Stel voor', exact: true }).click();
  await rob.waitForURL(/gelukt=stelmaatregel/);

  await yvonne.goto(rob.url().replace(/\?.*/, ''));
  expect(await yvonne.getByRole('table', { name: 'Wat het doet per maand' }).textContent()).toMatch(/december 2026/);
  await expectInOrder(yvonne, 'maatregelen-besluit');
  await yvonne.getByRole('button', { name: 'Besluit zo' }).click();
  await yvonne.waitForURL(/gelukt=beslismaatregel/);

  await henk.goto(`${proef.adres}/maatregelen`);
  expect(await henk.locator('main').textContent()).toContain('Lager in: december 2026');
  await expectInOrder(henk, 'mijn-maatregelen-besloten');
  await henk.getByRole('link', { name: 'Niet eens met dit besluit?' }).click();
  await henk.waitForURL(/\/berichten$/);
  await henk.goto(`${proef.adres}/wijzigingen`);
  await henk.getByText('Een maatregel begint.').waitFor();
  await expect
    .poll(async () =>
      (await (await henk.request.get(`${proef.adres}/api/v1/mijn/berichten`)).text()).includes(
        'een tijdje minder bijstand',
      ),
    )
    .toBe(true);
});
