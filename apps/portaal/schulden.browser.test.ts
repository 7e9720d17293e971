/** Proves the screens of debts: the resident sees why and until when and proposes, staff answers and takes a step that waits for another. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
let uitkeringId: string;
const henk = () => proef.visit('Henk van der Velde');
const staff = (naam: string): Promise<Page> => proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });

const post = async (page: Page, pad: string, data: object = {}): Promise<{ id: string }> => {
  const headers = { origin: proef.adres, 'idempotency-key': crypto.randomUUID() };
  const antwoord = await page.request.post(`${proef.adres}/api/v1${pad}`, { data, headers });
  expect(antwoord.status(), `${pad}: ${await antwoord.text()}`).toBeLessThan(300);
  return antwoord.json();
};

/** November is paid, and then there was pay that nobody knew of. */
beforeAll(async () => {
  proef = await startProef();
  const [rob, yvonne, inwoner] = [await staff('Rob de Wit'), await staff('Yvonne Baas'), await henk()];
  const { uitkering } = await (await inwoner.request.get(`${proef.adres}/api/v1/mijn/uitkering`)).json();
  uitkeringId = uitkering.id;
  const { id } = await post(rob, '/maandruns', { maand: '2026-11', uitkeringIds: [uitkeringId] });
  await post(rob, `/maandruns/${id}/simulatie`);
  await post(rob, `/maandruns/${id}/voorlegging`);
  await post(yvonne, `/maandruns/${id}/goedkeuring`);
  await post(yvonne, `/maandruns/${id}/betaling`);
  await post(rob, `/uitkeringen/${uitkeringId}/loonstroken`, {
    maand: '2026-11',
    netto: 30_000,
    toelichting: 'loonstrook gezien',
    werkgever: 'Kaashuis',
    vakantiegeld: 'meebetaald',
  });
});
afterAll(() => proef.stop());

test('de inwoner ziet zijn schuld, opent hem, en stelt een bedrag voor; een leeg of te hoog bedrag wordt uitgelegd', async () => {
  const page = await henk();
  await page.goto(`${proef.adres}/geld/schulden`);
  await page.getByRole('heading', { name: /U betaalt nog/ }).waitFor();
  await page.getByText(/bent u klaar/).waitFor();
  await expectInOrder(page, 'schulden');
  await page.getByRole('button', { name: 'Stuur mijn voorstel' }).click();
  await page.locator('.sk-fouten').waitFor();
  await expectInOrder(page, 'schulden-fout');
  await page.getByLabel('Hoeveel per maand').fill('100,00');
  await page.getByLabel('Waarom dit bedrag?').fill('Mijn huur ging omhoog.');
  await page.getByRole('button', { name: 'Stuur mijn voorstel' }).click();
  await page
    .getByText(/Dit is meer dan mag|niet meer dan/)
    .first()
    .waitFor();
  await page.getByLabel('Hoeveel per maand').fill('25,00');
  await page.getByRole('button', { name: 'Stuur mijn voorstel' }).click();
  await page.getByText('Wij hebben uw voorstel').waitFor();
  await expectInOrder(page, 'schulden-wacht');
});

test('de consulent zegt ja, legt beslag vast voor een collega, en die keurt het goed', async () => {
  const rob = await staff('Rob de Wit');
  await rob.goto(`${proef.adres}/professional/uitkeringen/${uitkeringId}`);
  await rob.getByRole('link', { name: 'Schulden, regelingen en beslag' }).click();
  await rob.getByText('voorstel van de inwoner').waitFor();
  await expectInOrder(rob, 'schuldwerk');
  await rob.getByRole('button', { name: 'Akkoord' }).click();
  await rob.waitForURL(/gelukt=antwoord/);
  await rob.locator('summary', { hasText: 'Beslag of doorbetaling' }).click();
  await rob.locator('select[name=derde-soort]').selectOption('huur');
  await rob.getByLabel('Naam van de ontvanger').fill('Woonstad');
  await rob.getByLabel('Rekening van de ontvanger').fill('NL44 RABO 0123 4567 89');
  await rob.getByLabel('Kenmerk van de ontvanger').fill('HUUR-2217');
  await rob.locator('input[name=derde-bedrag]').fill('650,00');
  await rob.locator('textarea[name=derde-reden]').fill('De inwoner vroeg dit zelf aan.');
  await rob.getByRole('button', { name: 'Leg voor aan een collega' }).first().click();
  await rob.waitForURL(/gelukt=derde/);
  await rob.getByText('U stelde dit zelf voor').waitFor();
  await expectInOrder(rob, 'schuldwerk-voorgesteld');
  const yvonne = await staff('Yvonne Baas');
  await yvonne.goto(`${proef.adres}/professional/uitkeringen/${uitkeringId}/schulden`);
  await yvonne.getByRole('button', { name: 'Akkoord' }).click();
  await yvonne.waitForURL(/gelukt=antwoord/);
  await expectInOrder(yvonne, 'schuldwerk-goedgekeurd');
});

test('de inwoner ziet de afspraak en stopt een doorbetaling zelf, ook zonder scripts', async () => {
  const page = await proef.visit('Henk van der Velde', { javaScriptEnabled: false });
  await page.goto(`${proef.adres}/geld/schulden`);
  expect(await page.textContent('main')).toMatch(/€\s25,00 in op uw uitkering/);
  await page.getByRole('button', { name: 'Stop met betalen aan Woonstad' }).click();
  await page.getByText('Wij betalen dit niet meer voor u').first().waitFor();
});
