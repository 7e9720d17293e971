/** Proves a plan and talks on the screen: made by two, changed by both at once, signed, kept up, and asked about. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appears, expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
let henk: Page;
let selma: Page;
/** Of Henk's file, for who helps him. */
let dossier: string;

beforeAll(async () => {
  proef = await startProef();
  henk = await proef.visit('Henk van der Velde');
  await henk.goto(`${proef.adres}/plan`);
  const sessie = await henk.evaluate(async () => (await fetch('/api/v1/sessie')).json());
  selma = await proef.visit('Selma Yilmaz', { soort: 'medewerker', scherm: 'bureau' });
  dossier = `${proef.adres}/professional/personen/${sessie.actor.persoonId}`;
});
afterAll(() => proef.stop());

const vulDag = async (page: Page, groep: string, dag: number, maand: number, jaar: number): Promise<void> => {
  const veld = page.getByRole('group', { name: groep });
  await veld.getByLabel('Dag', { exact: true }).fill(String(dag));
  await veld.getByLabel('Maand').fill(String(maand));
  await veld.getByLabel('Jaar').fill(String(jaar));
};

test('a resident begins with what he wants, in his own words, and his coach adds what stands in the way', async () => {
  await henk.getByText('U heeft nog geen plan').waitFor();
  await expectInOrder(henk, 'plan-leeg');
  await henk.getByRole('link', { name: 'Voeg een doel toe' }).click();
  await henk.getByRole('button', { name: 'Bewaar in het plan' }).click();
  await henk.getByRole('alert').first().waitFor();
  await henk.getByLabel('Wat wilt u bereiken?').fill('Ik wil weer als kok werken');
  await henk.getByRole('button', { name: 'Bewaar in het plan' }).click();
  await henk.waitForURL(/gelukt=bewaard/);
  await henk.getByRole('link', { name: 'Voeg een stap toe' }).click();
  await henk.getByLabel('Wat gaat er gebeuren?').fill('Bellen met de bakker');
  await vulDag(henk, 'Uiterlijk op welke dag?', 27, 11, 2026);
  await expectInOrder(henk, 'plan-stap');
  await henk.getByRole('button', { name: 'Bewaar in het plan' }).click();
  await henk.getByRole('button', { name: 'Gedaan: Bellen met de bakker' }).waitFor();

  await selma.goto(`${dossier}/plan`);
  await selma.getByRole('link', { name: 'Voeg toe wat in de weg staat' }).click();
  await selma.getByLabel('Wat maakt het moeilijk?').fill('Ik heb geen diploma meer');
  await selma.getByLabel('Waar gaat het over?').selectOption('leren');
  await selma.getByRole('button', { name: 'Bewaar in het plan' }).click();
  await selma.getByRole('link', { name: 'Voeg toe wat daaraan gebeurt' }).click();
  await selma.getByLabel('Wat gaat er gebeuren?').fill('Een kopie vragen bij de school');
  await selma.getByLabel('de coach').check();
  await vulDag(selma, 'Uiterlijk op welke dag?', 26, 11, 2026);
  await selma.getByRole('button', { name: 'Bewaar in het plan' }).click();
  await selma.getByRole('heading', { name: 'Deze week voor u' }).waitFor();
  await expectInOrder(selma, 'plan-coach');
  // from what stands in the way straight to what helps
  await selma.getByRole('link', { name: /^Wat kan helpen: / }).click();
  await selma.waitForURL(/\/professional\/aanbod\?domein=leren$/);
  expect(await selma.locator('select[name=domein]').inputValue()).toBe('leren');
});

test('two who change the same at once both see both texts, and nothing is lost', async () => {
  await henk.goto(`${proef.adres}/plan`);
  await selma.goto(`${dossier}/plan`);
  await henk.locator('main').getByRole('link', { name: 'Bellen met de bakker' }).click();
  await selma.locator('main').getByRole('link', { name: 'Bellen met de bakker' }).click();
  await henk.getByLabel('Wat gaat er gebeuren?').fill('Langsgaan bij de bakker');
  await selma.getByLabel('Wat gaat er gebeuren?').fill('Mailen met de bakker');
  await henk.getByRole('button', { name: 'Bewaar in het plan' }).click();
  await henk.waitForURL(/gelukt=bewaard/);
  await selma.getByRole('button', { name: 'Bewaar in het plan' }).click();
  await selma.getByText('Iemand anders veranderde net hetzelfde').first().waitFor();
  await expect
    .poll(() => selma.getByRole('row').nth(1).textContent())
    .toBe('Mailen met de bakkerLangsgaan bij de bakker');
  await expectInOrder(selma, 'plan-botsing');
  await selma.getByRole('button', { name: 'Bewaar wat in het formulier staat' }).click();
  await selma.waitForURL(/gelukt=bewaard/);
  await selma.getByRole('link', { name: 'Bekijk wat er veranderde' }).click();
  await selma.getByText('Langsgaan bij de bakker').waitFor();
  await expectInOrder(selma, 'plan-versies');
});

test('both sign, the step of this week is done, and the first page says how many are left', async () => {
  await selma.goto(`${dossier}/plan`);
  await selma.getByRole('button', { name: /^Teken versie/ }).click();
  await selma.waitForURL(/gelukt=getekend/);
  await selma.getByText('Wacht op de inwoner').waitFor();
  await henk.goto(proef.adres);
  const tekenen = henk.getByRole('link', { name: /^(Lees en teken|Uw plan ligt klaar om te tekenen)$/ }).first();
  await tekenen.waitFor();
  // the head does not say that there is nothing to do
  await expect.poll(() => henk.getByText('U hoeft nu niets te doen.').count()).toBe(0);
  await tekenen.click();
  await henk.getByText('Uw coach heeft getekend').waitFor();
  await expectInOrder(henk, 'plan-tekenen');
  await henk.getByRole('button', { name: 'Ik ben het eens, ik teken' }).click();
  await henk.waitForURL(/gelukt=getekend/);
  await henk.getByText('Door u allebei getekend').waitFor();
  await henk.goto(proef.adres);
  await henk.getByText('Uw plan: 1 stap deze week').first().waitFor();
  await expect.poll(() => henk.getByText('U hoeft nu niets te doen.').count()).toBe(0);
  await expectInOrder(henk, 'start-plan');
  await henk.goto(`${proef.adres}/plan`);
  await expectInOrder(henk, 'plan');
  await henk.getByRole('button', { name: 'Gedaan: Mailen met de bakker' }).click();
  await henk.getByText('Weer een stap verder').waitFor();
  await henk.goto(`${proef.adres}/berichten`);
  await appears(henk, henk.getByRole('link', { name: 'Uw plan is getekend' }));
});

test('a talk: made, another day asked for, moved, and a note that the resident asks to read', async () => {
  await selma.goto(`${dossier}/gesprekken`);
  await selma.locator('#doen-afspraak').getByRole('button', { name: 'Maak een afspraak' }).click();
  await selma.getByRole('alert').first().waitFor();
  const maak = selma.locator('#doen-afspraak');
  await maak.getByLabel('Dag', { exact: true }).fill('24');
  await maak.getByLabel('Maand').fill('11');
  await maak.getByLabel('Jaar').fill('2026');
  await maak.getByLabel('Tijd').fill('9.30');
  await maak.getByLabel('Adres of link').fill('Werkplein Zuid');
  await maak.getByRole('button', { name: 'Maak een afspraak' }).click();
  await selma.waitForURL(/gelukt=afspraak/);
  await selma.getByRole('rowheader', { name: /dinsdag 24 november om 09.30 uur/ }).waitFor();

  await henk.goto(`${proef.adres}/afspraken`);
  await henk.getByRole('heading', { name: /dinsdag 24 november/ }).waitFor();
  await henk.getByText('Vraag een andere dag').click();
  await henk.getByLabel('Waarom, en wanneer kunt u wel?').fill('Ik moet naar de dokter. Donderdag kan ik wel.');
  await expectInOrder(henk, 'afspraken');
  await henk.getByRole('button', { name: 'Verstuur uw vraag' }).first().click();
  await henk.getByText('U vroeg een andere dag').waitFor();

  await selma.goto(`${proef.adres}/professional/agenda`);
  await selma.getByText('vraagt een andere dag').waitFor();
  await expectInOrder(selma, 'agenda');
  await selma.goto(`${dossier}/gesprekken?sjabloon=kennismaking`);
  const notitie = selma.locator('#doen-notitie');
  await notitie.getByLabel('Dag', { exact: true }).fill('23');
  await notitie.getByLabel('Maand').fill('11');
  await notitie.getByLabel('Jaar').fill('2026');
  const [bij] = await notitie.getByRole('option', { name: /24 november/ }).all();
  await notitie.getByLabel('Bij welke afspraak hoort dit?').selectOption((await bij?.getAttribute('value')) ?? '');
  await notitie.getByLabel('Wat wilt u bereiken?').fill('Weer in een keuken werken.');
  await notitie.getByLabel('de inwoner').uncheck();
  await notitie.getByLabel('coaches').uncheck();
  await notitie.getByRole('button', { name: 'Bewaar de notitie' }).click();
  await selma.getByText('Kies minstens één lezer').first().waitFor();
  await notitie.getByLabel('coaches').check();
  await notitie.getByLabel('de inwoner').uncheck();
  await notitie.getByRole('button', { name: 'Bewaar de notitie' }).click();
  await selma.waitForURL(/gelukt=notitie/);

  // from the appointment to its note, which opens, and says of which appointment it is
  const rij = selma.getByRole('row', { name: /dinsdag 24 november om 09.30 uur/ });
  await rij.getByRole('link', { name: 'Lees de notitie' }).click();
  await selma.getByText('Bij de afspraak van dinsdag 24 november om 09.30 uur').waitFor();
  await selma.getByText('Weer in een keuken werken.').waitFor();

  await henk.goto(`${proef.adres}/afspraken`);
  await henk.getByText('Bij de afspraak van dinsdag 24 november om 09.30 uur').waitFor();
  await henk.getByRole('button', { name: 'Ik wil deze notitie lezen' }).click();
  await henk.getByText('U vroeg om deze notitie te lezen').waitFor();
  await selma.goto(`${dossier}/gesprekken`);
  const antwoord = selma.locator('#doen-beantwoord form', { hasText: 'Wil een notitie lezen' });
  await antwoord.getByLabel('De inwoner mag de notitie lezen').check();
  await antwoord.getByLabel('Uw antwoord').fill('U kunt de notitie nu lezen.');
  await expectInOrder(selma, 'gesprekken-antwoord');
  await antwoord.getByRole('button', { name: 'Verstuur' }).click();
  await selma.waitForURL(/gelukt=beantwoord/);
  await henk.goto(`${proef.adres}/afspraken`);
  await henk.getByText('Lees de notitie').click();
  await henk.getByText('Weer in een keuken werken.').waitFor();
  await henk.getByRole('button', { name: 'Maak een adres' }).click();
  const adres = await henk.getByText(/agenda\/bestand\/0599\./).textContent();
  expect(adres).toContain(proef.adres);
  expect(await (await fetch(adres ?? '')).text()).toContain('DTSTART:20261124T083000Z');
});
