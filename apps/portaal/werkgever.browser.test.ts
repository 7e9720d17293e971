/** Proves the screens of employers that deliver pay: admit, hand over access once, receive over the link and as a file, and see what came of it. */
import { generateKeyPairSync } from 'node:crypto';
import { leverLoon } from '@samenkracht/standin-loon';
import { picture } from '@samenkracht/testing/browser';
import { bsnOf } from '@samenkracht/testing/stad';
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

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const loonheffingennummer = '001234599L01';
let adres: string;
let aansluiting: Parameters<typeof leverLoon>[0];

/** On a page that is made anew: which action stands open then is the page's own choice. */
const openActie = async (page: Page, sleutel: string): Promise<void> => {
  await page.goto(adres);
  const actie = page.locator(`#doen-${sleutel}`);
  if ((await actie.getAttribute('open')) === null) await actie.locator('summary').click();
};

test('a beheerder admits an employer: what is missing stands first, the secret is shown once', async () => {
  const bram = await staff('Bram Kok');
  await bram.goto(`${proef.adres}/professional/werkgevers`);
  await bram.getByRole('heading', { level: 1, name: 'Loon van werkgevers' }).waitFor();
  await bram.locator('#werkgever-naam').fill('Distributiecentrum Waalhaven');
  await bram.locator('#werkgever-nummer').fill('1234');
  await bram.getByRole('button', { name: 'Leg een werkgever vast' }).click();
  await bram.getByText('Een loonheffingennummer is negen cijfers').first().waitFor();
  await bram.locator('#werkgever-nummer').fill(loonheffingennummer);
  await bram.getByRole('button', { name: 'Leg een werkgever vast' }).click();
  await bram.getByRole('heading', { level: 1, name: 'Distributiecentrum Waalhaven' }).waitFor();
  adres = bram.url().replace(/\?.*/, '');
  await bram.getByText('Er is geen grondslag').waitFor();
  await expectInOrder(bram, 'werkgever-nieuw');
  await bram.getByLabel('Wij vroegen de werkgever erom').check();
  await bram.locator('#grondslag-toelichting').fill('Verzoek 2026-114');
  for (const [deel, waarde] of Object.entries({ dag: '1', maand: '11', jaar: '2026' }))
    await bram.locator(`[name="grondslag-vanaf-${deel}"]`).fill(waarde);
  await bram.getByRole('button', { name: 'Leg een grondslag vast' }).click();
  await bram.waitForURL(/gelukt=grondslag/);
  await openActie(bram, 'sleutel');
  await bram.locator('#sleutel-sleutel').fill(String(privateKey.export({ type: 'pkcs8', format: 'pem' })));
  await bram.getByRole('button', { name: 'Leg een publieke sleutel vast' }).click();
  await bram.getByText('De geheime sleutel mag niemand zien').first().waitFor();
  await bram.locator('#sleutel-sleutel').fill(String(publicKey.export({ type: 'spki', format: 'pem' })));
  await bram.getByRole('button', { name: 'Leg een publieke sleutel vast' }).click();
  await bram.waitForURL(/gelukt=sleutel/);
  await openActie(bram, 'toegang');
  await bram.getByRole('button', { name: 'Maak toegang voor zijn loonpakket' }).click();
  await bram.getByText('Het geheim komt niet terug').waitFor();
  await expectInOrder(bram, 'werkgever-geheim');
  const [clientId = '', geheim = ''] = await bram.locator('.sk-melding code').allTextContents();
  const kid = await bram
    .getByRole('row', { name: /sleutel \(EdDSA\)/ })
    .locator('code')
    .textContent();
  aansluiting = { api: `${proef.adres}/api/v1`, clientId, geheim, sleutel: privateKey, kid: kid ?? '' };
  await bram.goto(adres);
  await bram.getByText('Deze werkgever kan leveren.').waitFor();
  expect(await bram.content()).not.toContain(geheim);
});

const regel = (bsn: string, meer: object = {}) => ({
  ...{ bsn, NumIV: 1, DatAanv: '2026-03-01', LnLbPh: 61_000, LnTabBB: 0, IngLbPh: 0, BijdrZvw: 0, WrdPrGebrAut: 0 },
  ...{ PrWhk: 0, VakBsl: 0, OpgRchtVakBsl: 0, AantVerlU: 40, vakantiegeldPerMaand: true },
  ...meer,
});

test('what his payroll delivers over the link, and a file without scripts, each show what came of them', async () => {
  const geleverd = await leverLoon(aansluiting, {
    ...{ leveringsnummer: '2026-10-a', loonheffingennummer, betaaldOp: '2026-10-25' },
    tijdvak: { soort: 'maand', DatAanvTv: '2026-10-01', DatEindTv: '2026-10-31' },
    regels: [regel(bsnOf('fatima')), regel('999900031')],
  });
  expect(geleverd).toMatchObject({ status: 200, body: { aangenomen: 2, afgewezen: 0 } });
  const rob = await staff('Rob de Wit', false);
  await rob.goto(adres);
  const kop = ['leveringsnummer', 'loonheffingennummer', 'tijdvak', 'DatAanvTv', 'DatEindTv', 'betaaldOp'];
  const goed = { ...regel(bsnOf('fatima')), LnLbPh: '620,00', vakantiegeldPerMaand: 'ja' };
  const fout = { ...goed, NumIV: 2, LnLbPh: 'veel', DatAanv: '2026-02-30' };
  const vast = ['2026-11-b', loonheffingennummer, 'maand', '2026-11-01', '2026-11-30', '2026-11-25'];
  const csv = [[...kop, ...Object.keys(goed)], ...[goed, fout].map((een) => [...vast, ...Object.values(een)])];
  const buffer = Buffer.from(csv.map((rij) => rij.join(';')).join('\n'));
  await rob.locator('#bestand-bestand').setInputFiles({ name: 'november.csv', mimeType: 'text/csv', buffer });
  await rob.getByRole('button', { name: 'Lees een bestand in' }).click();
  await rob.waitForURL(/aanleveringen\/.*gelukt=bestand/);
  expect(await rob.locator('main').textContent()).toContain('Geef een bestaande dag als jjjj-mm-dd.');
  const ziet = await staff('Rob de Wit');
  await ziet.goto(rob.url());
  await expectInOrder(ziet, 'levering-rapport');
  await ziet.goto(adres);
  expect(await ziet.getByRole('row', { name: /2026-10-a.*koppeling/ }).count()).toBe(1);
  expect(await ziet.locator('#doen-trekwerkgever').count()).toBe(0);
  await ziet.goto(`${proef.adres}/professional/werkgevers`);
  await expectInOrder(ziet, 'werkgevers');
  expect(await ziet.getByRole('row', { name: /Distributiecentrum Waalhaven.*actief/ }).count()).toBe(1);
});

test('a resident sees who delivers her pay, and takes back her consent', async () => {
  const bram = await staff('Bram Kok', false);
  await openActie(bram, 'grondslag');
  await bram.getByLabel('Een inwoner gaf toestemming').check();
  await bram.locator('#grondslag-toelichting').fill('Formulier 12');
  for (const [deel, waarde] of Object.entries({ dag: '1', maand: '11', jaar: '2026' }))
    await bram.locator(`[name="grondslag-vanaf-${deel}"]`).fill(waarde);
  await bram.locator('#grondslag-bsn').fill(bsnOf('fatima'));
  await bram.getByRole('button', { name: 'Leg een grondslag vast' }).click();
  await bram.waitForURL(/gelukt=grondslag/);
  const fatima = await proef.visit('Fatima el Amrani');
  await fatima.goto(`${proef.adres}/gegevens`);
  await fatima.getByRole('link', { name: 'Welke werkgevers geven mijn loon door?' }).click();
  await fatima.getByText('U gaf hiervoor toestemming op 1 november 2026').waitFor();
  await expectInOrder(fatima, 'mijnwerkgevers');
  await fatima.getByRole('button', { name: 'Trek mijn toestemming in' }).click();
  await fatima.getByText('Uw toestemming is ingetrokken').waitFor();
  await fatima.getByText('Geen werkgever geeft uw loon door').waitFor();
});

test('she looks for another employer and consents herself, with the words before her', async () => {
  const bram = await staff('Bram Kok');
  await bram.goto(`${proef.adres}/professional/werkgevers`);
  await bram.locator('#doen-werkgever summary').click();
  await bram.locator('#werkgever-naam').fill('Kapsalon Knip');
  await bram.locator('#werkgever-nummer').fill('001234568L01');
  await bram.getByRole('button', { name: 'Leg een werkgever vast' }).click();
  await bram.getByRole('heading', { level: 1, name: 'Kapsalon Knip' }).waitFor();
  const fatima = await proef.visit('Fatima el Amrani', { javaScriptEnabled: false });
  const zoek = async (naam: string): Promise<void> => {
    await fatima.goto(`${proef.adres}/gegevens/werkgevers`);
    await fatima.getByLabel('Hoe heet uw werkgever?').fill(naam);
    await fatima.getByRole('button', { name: 'Zoek' }).click();
  };
  await zoek('waalhaven');
  await fatima.getByText('omdat de wet dat zegt').waitFor();
  await zoek('kapsalon');
  await fatima.getByText('Ik mag nee zeggen').waitFor();
  await picture(fatima, 'mijnwerkgevers-geef-telefoon');
  await fatima.getByRole('button', { name: 'Geef toestemming' }).click();
  await fatima.locator('.sk-fouten').waitFor();
  await fatima.getByLabel('Ja, ik geef toestemming').check();
  await fatima.getByRole('button', { name: 'Geef toestemming' }).click();
  await fatima.getByText('Uw toestemming is vastgelegd').waitFor();
  await fatima.getByText('U gaf hiervoor toestemming op 23 november 2026').waitFor();
});
