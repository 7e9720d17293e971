/** Proves the intake on the screen: told alone on a phone without scripts, picked up the same day, and both views side by side. */
import { bsnOf } from '@samenkracht/testing/stad';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const staff = (naam: string): Promise<Page> => proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });
const verder = async (page: Page): Promise<void> => {
  const adres = page.url();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await page.waitForURL((url) => url.href !== adres);
};
const kies = (page: Page, vraag: string, antwoord: string): Promise<void> =>
  page.getByRole('group', { name: vraag }).getByLabel(antwoord, { exact: true }).check();

test('told alone on a phone, without scripts: the most urgent first, kept, and looked at today', async () => {
  const zonder = await proef.visit('Henk van der Velde', { javaScriptEnabled: false });
  await zonder.goto(`${proef.adres}/intake`);
  await zonder.getByRole('button', { name: 'Begin met uw verhaal' }).click();
  await zonder.getByRole('heading', { name: 'Uw geld nu' }).waitFor();
  // nothing filled in: told beside the question, in words
  await zonder.getByRole('button', { name: 'Verder', exact: true }).click();
  await zonder.getByText('Geef een antwoord, of sla de vraag over.').first().waitFor();
  await kies(zonder, 'Heeft u deze week genoeg geld', 'Nee');
  await kies(zonder, 'Waar leeft u nu van?', 'Een uitkering');
  await kies(zonder, 'Heeft u bijstand', 'Ja');
  await zonder.getByRole('button', { name: 'Stop en ga later verder' }).click();
  await zonder.getByText('Uw antwoorden zijn bewaard').waitFor();
  await zonder.getByText('Hier kijken wij vandaag naar').waitFor();

  const henk = await proef.visit('Henk van der Velde');
  await henk.goto(`${proef.adres}/intake`);
  await henk.getByRole('link', { name: 'Ga verder' }).click();
  await henk.getByRole('heading', { name: 'Uw rekeningen' }).waitFor();
  await kies(henk, 'Kunt u uw rekeningen betalen?', 'Ja');
  await expectInOrder(henk, 'intake-bladzijde');
  await verder(henk);
  // back keeps all
  await henk.getByRole('link', { name: 'Vorige bladzijde' }).click();
  await henk.getByRole('heading', { name: 'Uw rekeningen' }).waitFor();
  await expect.poll(() => henk.getByLabel('Ja', { exact: true }).isChecked()).toBe(true);
  await verder(henk);
  await kies(henk, 'Waar slaapt u nu?', 'In mijn eigen huis of huurhuis');
  await kies(henk, 'Moet u binnenkort weg', 'Nee');
  await verder(henk);
  await henk.getByRole('button', { name: 'Sla over wat leeg is' }).click();
  await henk.getByLabel('Wat is nu het belangrijkst voor u?').fill('Weer iets betekenen voor de club');
  await kies(henk, 'Waar wilt u het over hebben?', 'Werk');
  await verder(henk);
  await kies(henk, 'Wat doet u nu?', 'Vrijwilligerswerk');
  await henk.getByLabel('Welk werk deed u het laatst?').fill('Magazijn');
  await verder(henk);
  await henk.getByLabel('Wat doet u als vrijwilliger?').fill('De kantine van de voetbalclub');
  await verder(henk);
  await henk.getByLabel('Wat zou u graag doen?').fill('Koken voor groepen');
  await henk.getByLabel('Hoeveel uur per week lukt dat').fill('16');
  await verder(henk);
  await henk.getByRole('button', { name: 'Ja, graag' }).click();
  await henk.getByText('Wij zorgen dat iemand u belt').waitFor();
  await expectInOrder(henk, 'intake-overzicht');
  await henk.getByRole('button', { name: 'Rond uw verhaal af' }).click();
  await henk.getByText('Uw verhaal is af').waitFor();
});

test('he says how he sees himself, in sentences', async () => {
  const henk = await proef.visit('Henk van der Velde');
  await henk.goto(`${proef.adres}/intake/beelden`);
  await henk.getByRole('link', { name: 'Werk' }).click();
  await henk.getByLabel('Ik doe iets: vrijwilligerswerk').check();
  await henk.getByLabel('Wilt u er iets bij zeggen?').fill('Ik doe de kantine');
  await expectInOrder(henk, 'intake-beeld');
  await henk.getByRole('button', { name: 'Bewaar' }).click();
  await henk.getByRole('link', { name: 'Lezen' }).click();
  await henk.getByLabel('Ik lees gewone brieven').check();
  await henk.getByRole('button', { name: 'Bewaar' }).click();
  await henk.waitForURL(/beelden$/);
});

test('staff sees today on top, picks it up, closes it, and gives a view beside his', async () => {
  const joyce = await staff('Joyce Wong');
  await joyce.goto(`${proef.adres}/professional/intakes`);
  await joyce.getByRole('link', { name: /Velde/ }).first().waitFor();
  await joyce.getByRole('heading', { name: 'Wil onafhankelijke hulp' }).waitFor();
  await expectInOrder(joyce, 'intakes-lijst');
  await joyce.setViewportSize({ width: 1280, height: 900 });
  // somebody who never told his story sits in front of her
  await joyce.getByLabel('Burgerservicenummer').fill('123456789');
  await joyce.getByRole('button', { name: 'Open de intake' }).click();
  await joyce.getByText('Kijk het nummer na').first().waitFor();
  await joyce.getByLabel('Burgerservicenummer').fill(bsnOf('karim'));
  await joyce.getByRole('button', { name: 'Open de intake' }).click();
  await joyce.getByText('Er is nog geen intake').waitFor();
  await joyce.goto(`${proef.adres}/professional/intakes`);
  await joyce.getByRole('link', { name: /Velde/ }).first().click();
  await joyce.getByRole('button', { name: 'Pak dit op' }).click();
  await joyce.waitForURL(/gelukt=signaalpak/);
  await joyce.setViewportSize({ width: 1280, height: 900 });
  const signaal = joyce.locator('#doen-signaal-0');
  await signaal.getByLabel('Wat kwam ervan?').selectOption('geholpen');
  await signaal.getByLabel('Wat is er gedaan?').fill('Voedselpakket geregeld, samen gebeld.');
  await signaal.getByRole('button', { name: 'Handel af' }).click();
  await joyce.waitForURL(/gelukt=signaalklaar/);
  // he asked for independent help: she passes it on, and says to whom
  const hulp = joyce.locator('#doen-hulp');
  await hulp.getByRole('button', { name: 'Geef de vraag om hulp door' }).click();
  await joyce.getByText('Vul in aan wie u de vraag doorgaf.').first().waitFor();
  await hulp.getByLabel('Aan wie?').fill('Buurtsteun');
  await hulp.getByRole('button', { name: 'Geef de vraag om hulp door' }).click();
  await joyce.waitForURL(/gelukt=intakehulp/);
  await joyce.getByText('Doorgegeven aan Buurtsteun').waitFor();
  await joyce.getByRole('link', { name: 'Geef uw beeld: Werk' }).click();
  await joyce.getByLabel('Ik werk een deel van de week').check();
  await joyce.getByRole('button', { name: 'Bewaar' }).click();
  await joyce.waitForURL(/gelukt=intakebeeld/);
  await joyce.getByText('Verschilt').first().waitFor();
  await expectInOrder(joyce, 'intake-beide-beelden');

  // looking again, together: what he said before stands there with its day
  await joyce.locator('#doen-samen summary').click();
  await joyce.locator('#doen-samen').getByRole('button', { name: 'Begin samen' }).click();
  await joyce.getByRole('heading', { name: 'Uw geld nu' }).waitFor();
  await joyce.getByText('Dit zei u op 23 november 2026.').first().waitFor();
  await kies(joyce, 'Heeft u deze week genoeg geld', 'Ja');
  await verder(joyce);
  await joyce.getByRole('heading', { name: 'Uw rekeningen' }).waitFor();
  await joyce.getByRole('button', { name: 'Stop en ga later verder' }).click();
  await joyce.getByRole('link', { name: 'Ga samen verder' }).waitFor();

  const henk = await proef.visit('Henk van der Velde');
  await henk.goto(`${proef.adres}/intake/beelden`);
  await henk.getByText('U en uw coach zien dit anders').waitFor();
  await expectInOrder(henk, 'intake-mijn-beelden');
});

test('independent help: he reads to whom his question went, and asks again for a decision, without scripts', async () => {
  const henk = await proef.visit('Henk van der Velde');
  await henk.goto(`${proef.adres}/plan`);
  await henk.getByRole('link', { name: 'Iemand die met u meedenkt' }).click();
  await henk.getByText('Buurtsteun denkt met u mee').waitFor();
  await expectInOrder(henk, 'ondersteuning');
  const zonder = await proef.visit('Henk van der Velde', { javaScriptEnabled: false });
  await zonder.goto(`${proef.adres}/clientondersteuning?bij=besluit`);
  await zonder.getByText('Wilt u dat iemand met u meedenkt over dit besluit?').waitFor();
  await zonder.getByRole('button', { name: 'Ja, graag' }).click();
  await zonder.getByText('U vroeg hierom op 23 november 2026').waitFor();
  await zonder.getByRole('button', { name: 'Het is niet meer nodig' }).click();
  await zonder.getByText('U wilt geen onafhankelijke helper.').waitFor();
});

test('a policy officer reads the questions, is told where a change contradicts itself, and changes words', async () => {
  const femke = await staff('Femke de Boer');
  await femke.goto(`${proef.adres}/professional/intakevragen`);
  await femke.getByRole('heading', { name: 'Uw geld nu' }).waitFor();
  const wijzig = async (doen: string, kies: string, knop: string, meer: () => Promise<void>): Promise<void> => {
    await femke.locator(`#doen-${doen} summary`).click();
    const vak = femke.locator(`#doen-${doen}`);
    await vak.getByLabel('Welke vraag?').selectOption(kies);
    await meer();
    for (const [deel, waarde] of Object.entries({ Dag: '1', Maand: '12', Jaar: '2026' }))
      await vak.getByLabel(deel).fill(waarde);
    await vak.getByLabel('Waarom?').fill('Zo vragen wij het hier.');
    await vak.getByRole('button', { name: knop }).click();
  };
  await wijzig('weg', 'wonen.weg', 'Stel een vraag niet meer', async () => undefined);
  await femke.getByText('wonen.wegdag.alleenAls: de vraag wonen.weg bestaat niet').first().waitFor();
  await expectInOrder(femke, 'intakevragen');
  await wijzig('tekst', 'werk.wens', 'Andere woorden', async () => {
    await femke.locator('#doen-tekst').getByLabel('Nederlands').fill('Wat wilt u graag doen?');
    await femke.locator('#doen-tekst').getByLabel('Engels').fill('What do you want to do?');
  });
  await femke.waitForURL(/gelukt=intaketekst/);
});
