/** Proves objecting on the screen: two taps from the letter, followed, heard and decided by others; and an advance by two persons. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendAanvraag } from './testing/aanvraag.ts';
import { appears, expectInOrder, type Proef, startProef, vandaag } from './testing/proef.ts';

let proef: Proef;
let fatima: Page;
beforeAll(async () => {
  proef = await startProef();
  fatima = await proef.visit('Fatima el Amrani');
});
afterAll(() => proef.stop());

const staff = (naam: string): Promise<Page> => proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });
const post = async (page: Page, pad: string, data: object = {}): Promise<Record<string, string>> => {
  const headers = { origin: proef.adres, 'idempotency-key': crypto.randomUUID() };
  const antwoord = await page.request.post(`${proef.adres}/api/v1${pad}`, { data, headers });
  expect(antwoord.status(), `${pad}: ${await antwoord.text()}`).toBeLessThan(300);
  return antwoord.json();
};

test('an advance: on the list with its last day, proposed by one, paid by another, seen by the resident', async () => {
  const nummer = await sendAanvraag(fatima, proef.adres, vandaag);
  const rob = await staff('Rob de Wit');
  await rob.goto(`${proef.adres}/professional/voorschotten`);
  const regel = (page: Page) => page.getByRole('row').filter({ hasText: nummer });
  await expectInOrder(rob, 'voorschotten');
  await regel(rob).getByRole('button', { name: 'Stel voor' }).click();
  await rob.waitForURL(/gelukt=voorschot/);
  await regel(rob).getByText('voorgesteld door Rob de Wit').waitFor();
  const yvonne = await staff('Yvonne Baas');
  await yvonne.goto(`${proef.adres}/professional/voorschotten`);
  await regel(yvonne).getByRole('button', { name: 'Keur goed en betaal' }).click();
  await yvonne.waitForURL(/gelukt=keurvoorschot/);
  const { zaken } = await (await fatima.request.get(`${proef.adres}/api/v1/mijn/zaken`)).json();
  await fatima.goto(`${proef.adres}/zaak/${zaken[0].id}`);
  await fatima.getByText('Voorschot voor november 2026').waitFor();
  await expectInOrder(fatima, 'zaak-voorschot');
});

test('from the letter to an objection in two taps, and to a decision by another', async () => {
  const rob = await staff('Rob de Wit');
  const yvonne = await staff('Yvonne Baas');
  const { zaken } = await (await fatima.request.get(`${proef.adres}/api/v1/mijn/zaken`)).json();
  const zaak = `/zaken/${zaken[0].id}`;
  await post(rob, `${zaak}/behandeling`);
  const feit = { feit: 'vermogen.geld', waarde: 9_000_000, bron: 'consulent', toelichting: 'spaarrekening' };
  await post(rob, `${zaak}/feiten`, feit);
  const voorstel = await post(rob, `${zaak}/voorstellen`, { aard: 'afwijzing', toelichting: 'te veel spaargeld' });
  await post(yvonne, `/voorstellen/${voorstel['id']}/goedkeuring`);

  await fatima.goto(`${proef.adres}/berichten`);
  await appears(fatima, fatima.getByRole('link', { name: 'U krijgt geen bijstand' }));
  await fatima.getByRole('link', { name: 'U krijgt geen bijstand' }).click();
  await fatima.waitForURL(/berichten\/[0-9a-f-]{36}/);
  // that one can object to it is written by another job than the message
  await appears(fatima, fatima.getByRole('link', { name: 'Maak bezwaar' }));
  await fatima.getByRole('link', { name: 'Maak bezwaar' }).click();
  await fatima.waitForURL(/bezwaar\/nieuw/);
  await expectInOrder(fatima, 'bezwaar-nieuw');
  await fatima.getByRole('button', { name: 'Verstuur uw bezwaar' }).click();
  await fatima.getByText('Wij hebben uw bezwaar').waitFor();
  await expectInOrder(fatima, 'bezwaar-proforma');
  await fatima.getByLabel('Waarom bent u het niet eens met het besluit?').fill('Dat geld is van mijn broer.');
  await fatima.getByRole('button', { name: 'Stuur uw redenen' }).click();
  await expect.poll(() => fatima.getByRole('button', { name: 'Stuur uw redenen' }).count()).toBe(0);

  await rob.goto(`${proef.adres}/professional/bezwaren`);
  await expectInOrder(rob, 'bezwaren');
  await rob.getByRole('row').nth(1).getByRole('link').click();
  await rob.getByText('Dat geld is van mijn broer.').waitFor();
  await rob.locator('#doen-hoorverslag > summary').click();
  await rob.getByText('U werkte mee aan het besluit').waitFor();
  await rob.locator('#doen-afzien > summary').click();
  await rob.getByRole('button', { name: 'Zie af van horen' }).click();
  await rob.getByRole('alert').first().waitFor();
  await rob.getByLabel('Toelichting').fill('De inwoner zei dat een gesprek niet nodig is.');
  await rob.getByLabel('Op welke grond').selectOption('c');
  await rob.getByRole('button', { name: 'Zie af van horen' }).click();
  await rob.waitForURL(/gelukt=afzien/);
  await rob.getByRole('textbox', { name: 'Waar gaat het over?' }).fill('Uw spaargeld');
  await rob.getByRole('radio', { name: 'ongegrond', exact: true }).check();
  await rob.getByRole('textbox', { name: 'Reden, zoals de inwoner die leest' }).fill('Het geld staat op uw naam.');
  await expectInOrder(rob, 'bezwaar-behandelen');
  await rob.getByRole('button', { name: 'Stel een beslissing voor' }).click();
  await rob.waitForURL(/gelukt=beslisvoorstel/);

  // who took the decision does not decide on the objection (art. 10:3 lid 3 Awb)
  await yvonne.goto(rob.url());
  await yvonne.getByText('U nam het besluit of stelde dit voor').first().waitFor();
  await expectInOrder(yvonne, 'bezwaar-beslissen');
});

test('on paper: entered by staff, with a committee, a notice that we are late, and a decision in two parts', async () => {
  const rob = await staff('Rob de Wit');
  const { zaken } = await (await rob.request.get(`${proef.adres}/api/v1/zaken?aantal=50`)).json();
  const { persoonId } = zaken.find(({ soort }: { soort: string }) => soort === 'bezwaar');
  await rob.goto(`${proef.adres}/professional/personen/${persoonId}/gegevens`);
  await rob.getByRole('link', { name: 'Voer een bezwaar op papier in' }).click();
  await rob.getByRole('button', { name: 'Leg het bezwaar vast' }).click();
  await rob.getByRole('alert').first().waitFor();
  const dag = async (naam: string, iso: string) => {
    const delen = iso.split('-');
    for (const [nummer, deel] of ['jaar', 'maand', 'dag'].entries())
      await rob.locator(`input[name="${naam}-${deel}"]`).fill(delen[nummer] ?? '');
  };
  await rob.getByLabel('Een ander besluit, dat hier niet staat').check();
  await rob.getByLabel('Kenmerk van dat besluit').fill('OUD-2');
  await dag('bekendgemaaktOp', '2026-06-01');
  await dag('ontvangenOp', '2026-06-10');
  await rob.getByLabel('Redenen van de inwoner').fill('Mijn loon klopt niet, en mijn zoon is verhuisd.');
  await expectInOrder(rob, 'bezwaar-papier');
  await rob.getByRole('button', { name: 'Leg het bezwaar vast' }).click();
  await rob.waitForURL(/bezwaren\/[0-9a-f-]{36}/);
  const doe = async (naam: string, knop: string, invullen: () => Promise<void> = async () => undefined) => {
    // the address changes before the page does
    await rob.locator(`#doen-${naam} > summary`).waitFor();
    if ((await rob.locator(`#doen-${naam}[open]`).count()) === 0) await rob.locator(`#doen-${naam} > summary`).click();
    await invullen();
    await rob.locator(`#doen-${naam}`).getByRole('button', { name: knop }).click();
    await rob.waitForURL(new RegExp(`gelukt=${naam}`));
  };
  await doe('pak', 'Neem in behandeling');
  await doe('commissie', 'Vraag advies aan een commissie');
  await rob.getByText('met advies van een commissie').waitFor();
  await doe('gebreke', 'Leg vast', () => dag('gebreke-dag', '2026-11-01'));
  await rob.getByText('loopt vanaf 16 november 2026').waitFor();
  await doe('instemming', 'Leg het uitstel vast', () => dag('instemming-dag', '2026-12-01'));
  await doe('afzien', 'Zie af van horen', async () => {
    await rob.getByLabel('Op welke grond').selectOption('c');
    await rob.getByLabel('Toelichting').fill('De inwoner schrijft dat hij niet wil komen.');
  });
  const voorstel = rob.locator('#doen-beslisvoorstel');
  await voorstel.getByText('Onderdeel 2 toevoegen').click();
  const deel = async (nummer: string, wat: string) => {
    await voorstel.locator(`[name="beslisvoorstel-onderdeel${nummer}"]`).fill(wat);
    await voorstel.locator(`[name="beslisvoorstel-uitkomst${nummer}"][value="ongegrond"]`).check();
    await voorstel.locator(`[name="beslisvoorstel-motivering${nummer}"]`).fill('Dat staat anders op de loonstrook.');
  };
  await deel('', 'Uw loon');
  await deel('2', 'Uw zoon');
  await expectInOrder(rob, 'bezwaar-onderdelen');
  await doe('beslisvoorstel', 'Stel een beslissing voor');
  await rob.getByRole('heading', { name: 'Uw zoon' }).waitFor();
  await doe('kosten', 'Leg vast', () => dag('kosten-dag', '2026-11-20'));
  const yvonne = await staff('Yvonne Baas');
  await yvonne.goto(rob.url().replace(/\?.*/, ''));
  await yvonne.getByRole('button', { name: 'Neem de beslissing' }).click();
  await yvonne.waitForURL(/gelukt=beslis/);
  await expectInOrder(yvonne, 'bezwaar-beslist');
  // decided, and not done: the costs still wait for a decision
  await rob.goto(`${proef.adres}/professional/bezwaren`);
  const uitvoeren = rob.getByRole('region', { name: 'Nog uit te voeren' });
  await uitvoeren.getByText('Beslis over de kosten').waitFor();
  await expectInOrder(rob, 'bezwaaruitvoeringen');
  await uitvoeren.getByRole('link').click();
  await rob.locator('#doen-kostenklaar > summary').waitFor();
  await expectInOrder(rob, 'bezwaar-uitvoeren');
});
