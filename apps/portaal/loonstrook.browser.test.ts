/** Proves a payslip from phone to desk: a file is read and confirmed in one tap, a photo is read by the consulent; and rent from a boarder. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const karim = 'Karim Ouali';
const xml = (anders: Readonly<Record<string, string>> = {}): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?><loonstrook>${Object.entries({
      ...{ DatAanvTv: '2026-11-01', DatEindTv: '2026-11-30', LnInGld: '650.00', LnLbPh: '640.00' },
      ...{ IngLbPh: '110.00', BijdrZvw: '0.00', LnTabBB: '0.00', WrdPrGebrAut: '0.00', VakBsl: '0.00' },
      ...anders,
    })
      .map(([naam, waarde]) => `<${naam}>${waarde}</${naam}>`)
      .join('')}</loonstrook>`,
  );
/** The smallest picture there is. */
const foto = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const stuur = async (page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> => {
  await page.goto(`${proef.adres}/inkomsten/2026-11/loonstrook`);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  await page.getByRole('button', { name: 'Versturen' }).click();
};

test('Karim sends the file of his employer without scripts, and it only has to be right', async () => {
  const page = await proef.visit(karim, { javaScriptEnabled: false });
  await stuur(page, 'november.xml', 'application/xml', xml());
  await page.getByText('Dit lazen wij op uw loonstrook').waitFor();
  expect(await page.locator('main').textContent()).toContain('530,00');
  await page.getByRole('button', { name: 'Klopt, geef dit door' }).click();
  await page.waitForURL(/\/inkomsten\/2026-11$/);
  expect(await page.locator('main').textContent()).toMatch(/U gaf door€\s530,00Uw werkgever gaf door€\s425,00/);
});

test('a payslip of another month says where it belongs; a photo is read by the consulent', async () => {
  const page = await proef.visit(karim);
  await page.goto(`${proef.adres}/inkomsten/2026-11/loonstrook`);
  await expectInOrder(page, 'loonstrook-sturen');
  await stuur(page, 'okt.xml', 'application/xml', xml({ DatAanvTv: '2026-10-01', DatEindTv: '2026-10-31' }));
  await page.getByText('Deze loonstrook is van oktober 2026').waitFor();
  await expectInOrder(page, 'loonstrook-andere-maand');
  await stuur(page, 'nov.xml', 'application/xml', xml({ LnLbPh: '641.00' }));
  await page.getByText('Dit lazen wij op uw loonstrook').waitFor();
  await expectInOrder(page, 'loonstrook-gelezen');
  await stuur(page, 'foto.png', 'image/png', foto);
  await page.getByText('Wij hebben uw loonstrook').waitFor();
  await expectInOrder(page, 'loonstrook-foto');
  const gestuurd = await page.request.get(`${proef.adres}/api/v1/mijn/inkomsten/2026-11/loonstroken`);
  const [{ persoonId }] = ((await gestuurd.json()) as { loonstroken: [{ persoonId: string }] }).loonstroken;
  const rob = await proef.visit('Rob de Wit', { scherm: 'bureau', soort: 'medewerker' });
  await rob.goto(`${proef.adres}/professional/personen/${persoonId}/uitkering`);
  expect(await rob.getByRole('row', { name: /foto\.png/ }).textContent()).toContain('leest u: een foto');
  await rob
    .getByRole('row', { name: /november\.xml/ })
    .getByRole('link', { name: 'Neem over' })
    .click();
  await rob.getByText('Uit het bestand november.xml').waitFor();
  expect(await rob.locator('#loonstrook-netto').inputValue()).toBe('530,00');
  expect(await rob.locator('#loonstrook-dagvan').isVisible()).toBe(false);
  await expectInOrder(rob, 'loonstrook-overnemen');
});

test('Karim rents out a room: the question about his standard amount comes with it, and what he gets is said at once', async () => {
  const page = await proef.visit(karim);
  await page.goto(`${proef.adres}/inkomsten/2026-11/ander`);
  expect(await page.getByText('Telt deze huurder').isVisible()).toBe(false);
  await page.getByLabel('Wat voor geld is het?').selectOption('huur of kostgeld');
  await page.getByLabel('Van wie kreeg u het?').fill('Mijn huurder');
  await page.locator('input[name=netto]').fill('200,00');
  await page.getByRole('button', { name: 'Doorgeven' }).click();
  await page.locator('.sk-fouten').waitFor();
  await expectInOrder(page, 'huurder-fout');
  await page.getByLabel('Nee').check();
  await page.getByRole('button', { name: 'Doorgeven' }).click();
  await page.getByRole('heading', { name: 'Mijn huurder' }).waitFor();
  await expectInOrder(page, 'huurder');
});
