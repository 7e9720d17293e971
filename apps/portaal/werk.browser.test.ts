/** Proves work on the screen: a job told by each, more hours celebrated, care after the benefit with one tap, and why somebody came back. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appears, expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
let henk: Page;
let selma: Page;
let persoonId = '';
beforeAll(async () => {
  proef = await startProef();
  henk = await proef.visit('Henk van der Velde');
  selma = await proef.visit('Selma Yilmaz', { soort: 'medewerker', scherm: 'bureau' });
  await henk.goto(`${proef.adres}/werk`);
  const sessie = await henk.request.get(`${proef.adres}/api/v1/sessie`);
  const { actor } = (await sessie.json()) as { readonly actor: { readonly persoonId: string } };
  persoonId = actor.persoonId;
});
afterAll(() => proef.stop());

const fillDag = async (in_: Locator, groep: string, [dag, maand, jaar]: readonly [string, string, string]) => {
  const vak = in_.getByRole('group', { name: groep });
  await vak.getByLabel('Dag', { exact: true }).fill(dag);
  await vak.getByLabel('Maand', { exact: true }).fill(maand);
  await vak.getByLabel('Jaar', { exact: true }).fill(jaar);
};
const naarWerk = () => selma.goto(`${proef.adres}/professional/personen/${persoonId}/werk`);

test('a resident finds his work from his plan, and tells about a job; what is missing is said beside its field', async () => {
  await henk.goto(`${proef.adres}/plan`);
  await henk.getByRole('link', { name: 'Uw werk', exact: true }).click();
  await henk.getByRole('heading', { level: 1, name: 'Uw werk' }).waitFor();
  await henk.getByText('Hier staat nog geen baan').waitFor();
  const doen = henk.locator('#doen-baan');
  await doen.locator('summary').click();
  await doen.getByRole('button', { name: 'Baan toevoegen' }).click();
  await doen.getByText('Vul in hoeveel uur per week, bijvoorbeeld 16 of 7,5.').first().waitFor();
  await expectInOrder(henk, 'werk-fout');
  await doen.getByLabel('Bij wie?').fill('Buurtrestaurant');
  await doen.getByLabel('Wat voor baan?').selectOption('parttime');
  await doen.getByLabel('Hoeveel uur per week?').fill('7,5');
  await fillDag(doen, 'Eerste werkdag', ['1', '9', '2026']);
  await doen.getByRole('button', { name: 'Baan toevoegen' }).click();
  await henk.waitForURL(/gelukt=baan/);
  await henk.getByText('U werkt nu 7,5 uur per week.').waitFor();
  await henk.getByText('Meer uren dan ooit eerder. Mooi gedaan!').waitFor();
});

test('his coach reads the same, and records more hours from a day on: from part to whole', async () => {
  await naarWerk();
  await selma.getByText('Werkt nu 7,5 uur per week').waitFor();
  const doen = selma.locator('#doen-baanuren');
  await doen.locator('summary').click();
  await doen.getByLabel('Welke baan?').selectOption({ index: 1 });
  await doen.getByLabel('Hoeveel uur per week wordt het?').fill('24');
  await doen.getByLabel('Wat voor baan is het dan?').selectOption('parttime');
  await fillDag(doen, 'Vanaf welke dag?', ['2', '11', '2026']);
  await doen.getByRole('button', { name: 'Meer of minder uren' }).click();
  await selma.waitForURL(/gelukt=baanuren/);
  await selma.getByText('Werkt nu 24 uur per week').waitFor();
  await expectInOrder(selma, 'werk-staf');
  await selma.setViewportSize({ width: 1280, height: 900 });
  // the same employer twice at once is refused in words
  const nieuw = selma.locator('#doen-baan');
  await nieuw.locator('summary').click();
  await nieuw.getByLabel('Bij wie?').fill('buurtrestaurant');
  await nieuw.getByLabel('Wat voor baan?').selectOption('parttime');
  await nieuw.getByLabel('Hoeveel uur per week?').fill('8');
  await fillDag(nieuw, 'Eerste werkdag', ['1', '10', '2026']);
  await nieuw.getByRole('button', { name: 'Baan toevoegen' }).click();
  await selma.getByText('Deze baan staat er al').first().waitFor();
  await henk.goto(`${proef.adres}/lijn`);
  await appears(henk, henk.getByText(/Een stap omhoog! Een baan van 24 uur per week/));
});

test('after the benefit: his coach asks when the day is there, and one tap says that it does not go well', async () => {
  // what the room of the benefit tells when work ends it
  await proef.sql(`insert into gm0599.plan_uitstroom (id, persoon_id, bron, onderwerp_id, einde, reden, vastgelegd_op)
    values ('00000000-0000-4000-8000-0000000000d1', '${persoonId}', 'uitkering', '${persoonId}', '2026-10-20', 'werk', now())`);
  await proef.sql(`insert into gm0599.plan_nazorg (id, uitstroom_id, maanden, op, stand) values
    ('00000000-0000-4000-8000-0000000000e1', '00000000-0000-4000-8000-0000000000d1', 1, '2026-11-20', 'gepland'),
    ('00000000-0000-4000-8000-0000000000e2', '00000000-0000-4000-8000-0000000000d1', 3, '2027-01-20', 'gepland')`);
  await henk.goto(`${proef.adres}/plan`);
  await henk.getByRole('link', { name: 'Laat weten hoe het gaat' }).click();
  await henk.getByRole('heading', { name: 'Hoe gaat het?' }).waitFor();
  await expectInOrder(henk, 'nazorg');
  await henk.getByRole('button', { name: 'Het gaat niet goed' }).click();
  await henk.waitForURL(/gelukt=signaal/);
  await henk.getByText('Uw coach weet dat het niet goed gaat en neemt contact op.').waitFor();
  await expect.poll(() => henk.getByRole('button', { name: 'Het gaat niet goed' }).count()).toBe(0);

  await naarWerk();
  await selma.getByText('De inwoner zegt dat het niet goed gaat en wacht op antwoord.').waitFor();
  await expectInOrder(selma, 'nazorg-staf');
  await selma.setViewportSize({ width: 1280, height: 900 });
  const doen = selma.locator('#doen-nazorg');
  await doen.getByRole('button', { name: 'Vastleggen hoe het gaat' }).click();
  await doen.getByText('Kies hoe het gaat.').first().waitFor();
  await doen.getByLabel('Het gesprek lukte niet').check();
  await doen.getByRole('button', { name: 'Vastleggen hoe het gaat' }).click();
  await doen.getByText('Schrijf waarom het gesprek niet lukte.').first().waitFor();
  await doen.getByLabel('Het gaat wel').check();
  await doen.getByLabel(/In woorden/).fill('Het werk is zwaar, de collega’s zijn goed.');
  await doen.getByRole('button', { name: 'Vastleggen hoe het gaat' }).click();
  await selma.waitForURL(/gelukt=nazorg/);
  await selma.getByText('Het gaat wel', { exact: true }).first().waitFor();
});

test('a team leader chooses the months, and sees why people came back without learning who', async () => {
  const thomas = await proef.visit('Thomas Bos', { soort: 'medewerker', scherm: 'bureau' });
  await thomas.goto(`${proef.adres}/professional/begeleiding`);
  const lijsten = thomas.locator('#lijsten');
  const maanden = lijsten.getByLabel('Na hoeveel maanden vraagt een coach hoe het gaat?');
  await maanden.fill('een, drie');
  await lijsten.getByRole('button', { name: 'Kies vanaf vandaag' }).first().click();
  await lijsten.getByText('Schrijf alleen hele getallen, met een komma ertussen.').first().waitFor();
  await maanden.fill('2, 4');
  await lijsten.getByRole('button', { name: 'Kies vanaf vandaag' }).first().click();
  await thomas.waitForURL(/gelukt=nazorgmaanden/);
  await expect.poll(() => maanden.inputValue()).toBe('2, 4');
  await thomas.goto(`${proef.adres}/professional/bestandsanalyse`);
  const redenen = thomas.locator('#terugkeerredenen');
  await redenen.getByRole('row', { name: /^Schulden minder dan 10/ }).waitFor();
  await expectInOrder(thomas, 'terugkeerredenen');
});

test('who is back within a year: why is written down together, and the resident says whether it is right', async () => {
  await proef.sql(`update gm0599.plan_uitstroom set terug = '2026-11-16' where persoon_id = '${persoonId}'`);
  await naarWerk();
  await selma.getByText(/binnen een jaar nadat die op 20 oktober 2026 stopte/).waitFor();
  const doen = selma.locator('#doen-terugkeer');
  await doen.getByRole('button', { name: 'Waarom terug?' }).click();
  await doen.getByText('Kies minstens één reden.').first().waitFor();
  await doen.getByLabel('Het contract liep af').check();
  await doen.getByLabel('Opvang voor de kinderen').check();
  await fillDag(doen, 'Op welke dag besprak u dit samen?', ['20', '11', '2026']);
  await doen.getByRole('button', { name: 'Waarom terug?' }).click();
  await selma.waitForURL(/gelukt=terugkeer/);

  await henk.goto(`${proef.adres}/plan`);
  await henk.getByRole('link', { name: 'Lees het en geef antwoord' }).click();
  await henk.getByRole('heading', { name: 'Terug in de bijstand' }).waitFor();
  await henk.getByText('Opvang voor de kinderen').waitFor();
  await expectInOrder(henk, 'terugkeer');
  await henk.getByRole('button', { name: 'Dit klopt niet' }).click();
  await henk.getByText('U zei dat dit niet klopt. Uw coach neemt contact op.').waitFor();
  await naarWerk();
  await selma.getByText('De inwoner zegt: dit klopt niet').waitFor();
});
