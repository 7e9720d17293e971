/** Proves the screens of the bank and the ledger: a refused payment paid again by two, a message sent in and explained, a zero. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const staff = (naam: string, javaScriptEnabled = true): Promise<Page> =>
  proef.visit(naam, { soort: 'medewerker', scherm: 'bureau', javaScriptEnabled });
const bank = () => `${proef.adres}/professional/bank`;

/** A step of the run over the API, as the one who is signed in; the screens of the run have a test of their own. */
const post = async (page: Page, pad: string, data: object = {}): Promise<{ id: string; status: string }> => {
  const headers = { origin: proef.adres, 'idempotency-key': crypto.randomUUID() };
  const antwoord = await page.request.post(`${proef.adres}/api/v1${pad}`, { data, headers });
  expect(antwoord.status(), `${pad}: ${await antwoord.text()}`).toBeLessThan(300);
  return antwoord.json();
};

/** Pays the month; two accounts of the sample city are not there any more. */
const payMonth = async (): Promise<string> => {
  const rob = await staff('Rob de Wit');
  const yvonne = await staff('Yvonne Baas');
  const { id } = await post(rob, '/maandruns', { maand: '2026-11' });
  await post(rob, `/maandruns/${id}/simulatie`);
  await post(rob, `/maandruns/${id}/voorlegging`);
  await post(yvonne, `/maandruns/${id}/goedkeuring`);
  expect((await post(yvonne, `/maandruns/${id}/betaling`)).status).toBe('betaald');
  return `${proef.adres}/professional/maandruns/${id}`;
};

test('a payment that the bank refused is seen at the run, proposed by one without scripts, and paid again by another', async () => {
  const run = await payMonth();
  const rob = await staff('Rob de Wit', false);
  await expect
    .poll(
      async () => {
        await rob.goto(run);
        return rob.getByRole('region', { name: 'Wat de bank zegt' }).first().textContent();
      },
      { timeout: 60_000, interval: 1_000 },
    )
    .toMatch(/afgewezen2/);
  await rob.getByRole('link', { name: 'Naar de betalingen die niet aankwamen' }).click();
  const eerste = rob.locator('#uitval section').first();
  expect(await eerste.textContent()).toMatch(/De rekening is (opgeheven|geblokkeerd)/);
  await eerste.getByRole('button', { name: 'Stel voor' }).click();
  await eerste.getByText('Nog niet ingevuld').first().waitFor();
  await eerste.getByLabel('Nieuw rekeningnummer (IBAN)').fill('NL44 RABO 0123 4567 89');
  await eerste.getByLabel('Hoe weet u dat dit klopt?').fill('De inwoner belde en stuurde een foto van de pas');
  await eerste.getByRole('button', { name: 'Stel voor' }).click();
  await rob.waitForURL(/gelukt=herbetaal/);
  expect(await rob.getByRole('button', { name: 'Keur goed en betaal opnieuw' }).count()).toBe(0);
  const yvonne = await staff('Yvonne Baas');
  await yvonne.goto(bank());
  await expectInOrder(yvonne, 'bank');
  await yvonne.goto(run);
  await expectInOrder(yvonne, 'run-bankstatus');
  await yvonne.goto(bank());
  await yvonne.getByRole('button', { name: 'Keur goed en betaal opnieuw' }).dblclick();
  await yvonne.getByText(/opnieuw betaald naar/).waitFor();
});

test('a message sent in that names nothing of ours becomes an exception that a person explains', async () => {
  const yvonne = await staff('Yvonne Baas');
  await yvonne.goto(bank());
  await yvonne.locator('#doen-bericht > summary').click();
  const inhoud = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>VREEMD</MsgId></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>${'f'.repeat(32)}</OrgnlMsgId><GrpSts>ACSP</GrpSts></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>`;
  const stuur = async (tekst: string): Promise<void> => {
    await yvonne
      .getByLabel('Bestand van de bank')
      .setInputFiles({ name: 'bericht.xml', mimeType: 'application/xml', buffer: Buffer.from(tekst) });
    await yvonne.getByRole('button', { name: 'Stuur in' }).click();
  };
  await stuur(`<!DOCTYPE a>${inhoud}`);
  await yvonne.getByText('Het bestand heeft een DOCTYPE').first().waitFor();
  await stuur(inhoud);
  await yvonne.waitForURL(/gelukt=bericht/);
  const niet = yvonne.locator('#uitzonderingen section').first();
  await expectInOrder(yvonne, 'bank-uitzondering');
  await niet.getByLabel('Wat is er aan de hand?').fill('Proefbestand van de bank, hoort niet bij ons');
  await niet.getByRole('button', { name: 'Leg vast' }).click();
  await niet.getByText('Yvonne Baas schreef op').waitFor();
});

test('the controller sees a zero, opens the journal, and cannot close; English and dark are in order', async () => {
  const carla = await proef.visit('Carla Vos', { soort: 'medewerker', scherm: 'bureau', colorScheme: 'dark' });
  await carla.goto(`${proef.adres}/professional/grootboek`);
  await carla.getByText('Het grootboek is in evenwicht').waitFor();
  expect(await carla.getByRole('row', { name: /^Som/ }).first().textContent()).toMatch(/€\s?0,00$/);
  expect(await carla.getByRole('button', { name: /af$/ }).count()).toBe(0);
  const download = carla.waitForEvent('download');
  await carla.getByRole('link', { name: 'Haal het journaal op (CSV)' }).click();
  expect((await download).suggestedFilename()).toBe('journaal-2026-11.csv');
  await expectInOrder(carla, 'grootboek');
  await carla.goto(`${proef.adres}/taal/en?${new URLSearchParams({ naar: '/professional/grootboek' })}`);
  await expectInOrder(carla, 'grootboek-en');
});

test('a month that is not over cannot be closed, and the page says why', async () => {
  const yvonne = await staff('Yvonne Baas');
  await yvonne.goto(`${proef.adres}/professional/grootboek`);
  await yvonne.locator('#doen-sluit > summary').click();
  await yvonne.getByRole('button', { name: 'Sluit november 2026 af' }).click();
  await yvonne.getByRole('alert').filter({ hasText: 'als hij voorbij is' }).waitFor();
  await expectInOrder(yvonne, 'grootboek-sluiten');
});
