/** Proves what there is to help somebody on the screen: asked by a resident, referred by a coach, given by a provider, kept by a contract manager. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const staff = (naam: string): Promise<Page> => proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });

/** A day in its three boxes. */
const datum = (dag: string, maand: string) =>
  [
    ['Dag', dag],
    ['Maand', maand],
    ['Jaar', '2026'],
  ] as const;

/** Whoever holds on to him sees his question among his work; the worker gives everybody somebody. */
const coachVanHenk = async (): Promise<Page> => {
  const coaches = [await staff('Selma Yilmaz'), await staff('Samira Bakkali')];
  const vindt = async () => {
    for (const page of coaches) {
      await page.goto(`${proef.adres}/professional/aanbod`);
      await page.getByRole('region', { name: 'Wat u met het aanbod moet doen' }).waitFor();
      if ((await page.getByRole('row', { name: /vraagt dit zelf/ }).count()) > 0) return page;
    }
    return undefined;
  };
  for (let keer = 0; keer < 60; keer += 1) {
    const gevonden = await vindt();
    if (gevonden !== undefined) return gevonden;
    await coaches[0]?.waitForTimeout(500);
  }
  throw new Error('nobody sees the question');
};

test('a resident finds what could help, and asks for it with one tap', async () => {
  const henk = await proef.visit('Henk van der Velde');
  await henk.goto(`${proef.adres}/aanbod`);
  await henk.locator('.sk-back', { hasText: 'Mijn plan' }).waitFor();
  await henk.getByLabel('Waar gaat het over?').selectOption('Taal');
  await henk.getByRole('button', { name: 'Zoek' }).click();
  await henk.getByRole('heading', { name: '2 gevonden' }).waitFor();
  await henk.getByRole('link', { name: 'Nederlands voor werk' }).click();
  await expectInOrder(henk, 'aanbod-een');
  await henk.getByRole('button', { name: 'Vraag dit aan' }).click();
  await henk.getByText('U heeft dit gevraagd').waitFor();
  await henk.getByRole('button', { name: 'Vraag dit aan' }).waitFor({ state: 'detached' });
  await henk.goto(`${proef.adres}/aanbod`);
  await henk.getByText('Gevraagd. Uw coach antwoordt u.').waitFor();
  await expectInOrder(henk, 'aanbod-mijn');
});

test('the coach refers whom he asked, the provider takes him and records his days, the contract manager sees what it costs', async () => {
  const coach = await coachVanHenk();
  await expectInOrder(coach, 'aanbod-catalogus');
  await coach.getByLabel('Vergelijk Nederlands voor werk').check();
  await coach.getByLabel('Vergelijk Taalmaatje thuis').check();
  await coach.getByRole('button', { name: 'Zet gekozen naast elkaar' }).click();
  await coach.getByRole('columnheader', { name: 'Taalmaatje thuis' }).waitFor();
  await expectInOrder(coach, 'aanbod-vergelijk');
  await coach.goto(`${proef.adres}/professional/aanbod`);
  await coach
    .getByRole('row', { name: /vraagt dit zelf/ })
    .getByRole('link')
    .click();
  await coach.waitForURL(/personen\/.*\/aanbod/);
  await expectInOrder(coach, 'aanbod-persoon-vraag');
  const vraag = coach.locator('#doen-willigin-0');
  await vraag.getByRole('button', { name: 'Verwijs, zoals gevraagd' }).click();
  await vraag.getByRole('alert').waitFor();
  await vraag.getByLabel(/Waarvoor/).fill('Nederlands leren voor werk in de zorg');
  await vraag.getByRole('button', { name: 'Verwijs, zoals gevraagd' }).click();
  await coach.waitForURL(/gelukt=willigin/);

  const nadia = await staff('Nadia Haddou');
  await nadia.goto(`${proef.adres}/professional/deelnemers`);
  await nadia.getByRole('button', { name: 'Neem aan', exact: true }).click();
  await nadia.waitForURL(/gelukt=neemaan/);
  const vul = async (opent: string, knop: string, dag: string) => {
    const formulier = nadia.locator('details', { has: nadia.getByText(opent, { exact: true }) });
    await formulier.locator('summary').click();
    for (const [naam, deel] of datum(dag, '11')) await formulier.getByLabel(naam, { exact: true }).fill(deel);
    if (knop === 'Leg vast') await formulier.getByLabel('was er', { exact: true }).check();
    await formulier.getByRole('button', { name: knop, exact: true }).click();
  };
  await vul('Begonnen', 'Begonnen', '24');
  await nadia.getByText('Deze dag moet nog komen').first().waitFor();
  await nadia.goto(`${proef.adres}/professional/deelnemers`);
  await vul('Begonnen', 'Begonnen', '23');
  await nadia.waitForURL(/gelukt=begin/);
  await vul('Was deze deelnemer er?', 'Leg vast', '22');
  await nadia.getByText('Deze dag is voor het begin').first().waitFor();
  await nadia.goto(`${proef.adres}/professional/deelnemers`);
  await vul('Was deze deelnemer er?', 'Leg vast', '23');
  await nadia.waitForURL(/gelukt=kwam/);
  await expectInOrder(nadia, 'aanbod-deelnemers-gestart');

  const ahmed = await staff('Ahmed Saidi');
  await ahmed.goto(`${proef.adres}/professional/aanbod/beheer`);
  await ahmed
    .getByRole('row', { name: /Nederlands voor werk/ })
    .getByText(/€\s35,00/)
    .waitFor();
  await expectInOrder(ahmed, 'aanbod-beheer');

  // with somebody beside him it is a group
  await proef.sql(`insert into gm0599.aanbod_verwijzing (id, persoon_id, instrument_id, versie, status, gevraagd_op, gevraagd_door,
      begin, plek, capaciteit, gewijzigd_op)
    select gen_random_uuid(), (select id from gm0599.persoon p where p.id <> v.persoon_id limit 1), instrument_id, versie, status,
      gevraagd_op, gevraagd_door, begin, plek + 1, capaciteit, gewijzigd_op from gm0599.aanbod_verwijzing v where status = 'gestart'`);
  await nadia.goto(`${proef.adres}/professional/deelnemers`);
  const groep = nadia.locator('details', { has: nadia.getByText('Wie was er bij Nederlands voor werk?') });
  await groep.locator('summary').click();
  for (const [naam, deel] of datum('23', '11')) await groep.getByLabel(naam, { exact: true }).fill(deel);
  await groep.getByRole('button', { name: 'Leg de groep vast' }).click();
  await nadia.getByText('Vul bij minstens een deelnemer in').first().waitFor();
  for (const keuze of await groep.getByRole('combobox').all()) await keuze.selectOption('was er niet');
  await expectInOrder(nadia, 'aanbod-groep');
  await groep.getByRole('button', { name: 'Leg de groep vast' }).click();
  await nadia.waitForURL(/gelukt=groep/);
  await expect.poll(() => nadia.getByText('23 nov 2026: was er niet').count()).toBe(2);
});

test('a contract manager invites who works at a provider, and changes what it gives from a day on', async () => {
  const ahmed = await staff('Ahmed Saidi');
  await ahmed.goto(`${proef.adres}/professional/aanbod/beheer`);
  await ahmed.locator('#doen-nodiguit summary').click();
  await ahmed.getByLabel('Van welke aanbieder?').selectOption('Digiwijs');
  await ahmed.locator('#doen-nodiguit').getByRole('button').click();
  const code = (await ahmed.locator('code').textContent()) ?? '';
  expect(code.length).toBeGreaterThan(10);
  const nadia = await staff('Nadia Haddou');
  await nadia.goto(`${proef.adres}/professional/deelnemers`);
  await expect.poll(() => nadia.getByLabel('Code van de gemeente').count()).toBe(0);
  await proef.sql('delete from gm0599.aanbod_aanbiedermedewerker');
  await nadia.reload();
  await nadia.getByLabel('Code van de gemeente').fill(code);
  await expectInOrder(nadia, 'aanbod-koppel');
  await nadia.getByRole('button', { name: 'Koppel', exact: true }).click();
  await nadia.getByText('Er is niemand naar u verwezen').waitFor();

  await ahmed.goto(`${proef.adres}/professional/aanbod?zoek=fietsles`);
  await ahmed.getByRole('link', { name: 'Fietsles voor volwassenen' }).click();
  await expectInOrder(ahmed, 'aanbod-instrument');
  await ahmed.getByRole('link', { name: 'Maak een nieuwe versie' }).click();
  await ahmed.getByLabel('Plekken tegelijk').fill('10');
  await ahmed.getByLabel('Vaste tijden').fill('zaterdag');
  for (const [naam, deel] of datum('1', '12')) await ahmed.getByLabel(naam, { exact: true }).fill(deel);
  await ahmed.getByRole('button', { name: 'Bewaar' }).click();
  await ahmed.getByText('Schrijf een tijd als: ma 09:00-12:00.').first().waitFor();
  await expectInOrder(ahmed, 'aanbod-versie');
  await ahmed.getByLabel('Vaste tijden').fill('za 10:00-11:30');
  await ahmed.getByRole('button', { name: 'Bewaar' }).click();
  await ahmed.waitForURL(/gelukt=versie/);
  await expect.poll(() => ahmed.getByRole('row').nth(1).textContent()).toMatch(/2.*1 dec 2026.*10/);
});
