/** Proves messages with a coach on the screen: written without scripts, read, late, answered, and a colleague who reads along. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appears, expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
let henk: Page;
let selma: Page;
let dossier: string;

beforeAll(async () => {
  proef = await startProef();
  henk = await proef.visit('Henk van der Velde');
  await henk.goto(`${proef.adres}/plan`);
  selma = await proef.visit('Selma Yilmaz', { soort: 'medewerker', scherm: 'bureau' });
});
afterAll(() => proef.stop());

const stuur = async (page: Page, tekst: string): Promise<void> => {
  await page.getByLabel('Uw bericht').fill(tekst);
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await page.getByText('Uw bericht is verstuurd').waitFor();
};

test('a resident reads who will read it, writes, and knows until when he waits', async () => {
  await henk.getByRole('link', { name: 'Berichten met uw coach' }).click();
  await henk.getByText('leest alles').waitFor();
  await henk.getByRole('button', { name: 'Verstuur' }).click();
  await henk.getByText('Schrijf eerst wat u wilt zeggen.').first().waitFor();
  // on an old phone: what a resident does works without scripts
  const oud = await proef.visit('Henk van der Velde', { javaScriptEnabled: false });
  await oud.goto(`${proef.adres}/plan/berichten`);
  await stuur(oud, 'Mag ik maandag mijn buurman meenemen?\nHij vertaalt voor mij.');
  await oud.getByText('U krijgt uiterlijk 26 november 2026 antwoord').waitFor();
  await henk.reload();
  await expectInOrder(henk, 'coachberichten');
});

test('his coach sees on her first page that he wrote, and answers in his file', async () => {
  await selma.goto(`${proef.adres}/professional/mijn-mensen`);
  await selma.getByRole('link', { name: 'Open de berichten' }).click();
  await selma.getByRole('heading', { name: 'Berichten van inwoners' }).waitFor();
  await expectInOrder(selma, 'postvak');
  await selma.getByRole('link', { name: /van der Velde/ }).click();
  await selma.getByText('Hij vertaalt voor mij.').waitFor();
  dossier = selma.url();
  await selma.getByText('Wacht op antwoord, uiterlijk 26 november 2026').waitFor();
  await selma.locator('#doen-schrijf').getByRole('button', { name: 'Verstuur' }).click();
  await selma.getByRole('alert').first().waitFor();
  await selma.locator('#doen-schrijf').getByLabel('Bericht').fill('Ja, dat mag. Tot maandag!');
  await selma.locator('#doen-schrijf').getByRole('button', { name: 'Verstuur' }).click();
  await selma.waitForURL(/gelukt=schrijf/);
  await selma.getByText('Nog niet gelezen').waitFor();
  await expectInOrder(selma, 'coachberichten-staf');
  await henk.goto(proef.adres);
  await henk.getByText('1 nieuw bericht van uw coach').first().waitFor();
  await henk.goto(`${proef.adres}/plan/berichten`);
  await henk.getByText('Ja, dat mag. Tot maandag!').waitFor();
  await selma.reload();
  await expect.poll(() => selma.getByText('Nog niet gelezen').count()).toBe(0);
  await henk.goto(proef.adres);
  await expect.poll(() => henk.getByText('nieuw bericht van uw coach').count()).toBe(0);
});

test('a colleague reads along with a reason that the resident reads, and the resident ends it', async () => {
  await selma.goto(dossier);
  await selma.getByText('Laat een collega meelezen').click();
  const meelees = selma.locator('#doen-meelees');
  const collega = meelees.getByLabel('Welke collega');
  const rob = await collega
    .locator('option', { hasNotText: /Selma|Kies/ })
    .first()
    .getAttribute('value');
  await collega.selectOption(rob);
  await meelees.getByLabel('Waarom').fill('Samen kijken wij naar uw inkomsten.');
  await meelees.getByRole('button', { name: 'Laat meelezen' }).click();
  await selma.waitForURL(/gelukt=meelees/);
  await henk.goto(`${proef.adres}/plan/berichten`);
  await henk.getByText('Samen kijken wij naar uw inkomsten.').waitFor();
  await expectInOrder(henk, 'coachberichten-meelezer');
  await henk.getByRole('button', { name: /niet meer meelezen/ }).click();
  await henk.getByText('Deze collega leest niet meer mee').waitFor();
  await expect.poll(() => henk.getByText('Samen kijken wij naar uw inkomsten.').count()).toBe(0);
});

test('who has nothing to do with it is told so in words, and the resident sees that he tried', async () => {
  const ander = await proef.visit('Samira Bakkali', { soort: 'medewerker', scherm: 'bureau' });
  await ander.goto(dossier);
  await ander.getByText('U leest deze berichten niet mee').waitFor();
  await expectInOrder(ander, 'coachberichten-geenrecht');
  await henk.goto(`${proef.adres}/inzagen`);
  await appears(henk, henk.getByText('Dit mocht niet.').first());
});

test('who does not guide him says why he opens the plan, and the resident reads that', async () => {
  const ander = await proef.visit('Samira Bakkali', { soort: 'medewerker', scherm: 'bureau' });
  await ander.goto(dossier.replace('/coachberichten', '/plan'));
  await ander.getByText('U begeleidt deze inwoner niet').waitFor();
  await expectInOrder(ander, 'inzagereden');
  await ander.getByRole('button', { name: 'Open het plan' }).click();
  await ander.getByRole('alert').first().waitFor();
  await ander.getByLabel('Waarom opent u dit plan?').fill('Ik neem waar voor Selma.');
  await ander.getByRole('button', { name: 'Open het plan' }).click();
  await ander.waitForURL(/\/plan$/);
  await henk.goto(`${proef.adres}/inzagen`);
  await henk.getByText('Ik neem waar voor Selma.').waitFor();
  await expectInOrder(henk, 'inzagen-redenen');
});

test('who leaves is signed out at once and makes no appointments here any more', async () => {
  const weg = await proef.visit('Samira Bakkali', { soort: 'medewerker', scherm: 'bureau' });
  await weg.goto(`${proef.adres}/professional/agenda`);
  const beheerder = await proef.visit('Bram Kok', { soort: 'medewerker', scherm: 'bureau' });
  await beheerder.goto(`${proef.adres}/professional/medewerkers`);
  await beheerder.getByLabel('Welke collega').selectOption({ label: 'Samira Bakkali' });
  await expectInOrder(beheerder, 'medewerkers');
  await beheerder.getByRole('button', { name: 'Werkt hier niet meer' }).click();
  await beheerder.waitForURL(/gelukt=uitdienst/);
  await expect.poll(() => beheerder.getByRole('rowheader', { name: 'Samira Bakkali' }).count()).toBe(0);
  await weg.goto(`${proef.adres}/professional/agenda`);
  await weg.waitForURL(/aanmelden/);
});

test('an answer that does not come is said to be late, to both', async () => {
  await henk.goto(`${proef.adres}/plan/berichten`);
  await stuur(henk, 'Is er al nieuws over de cursus?');
  proef.verzet('2026-11-27');
  const later = await proef.visit('Henk van der Velde');
  await later.goto(`${proef.adres}/plan/berichten`);
  await later.getByText('Het antwoord is te laat').waitFor();
  await expectInOrder(later, 'coachberichten-telaat');
  const coach = await proef.visit('Selma Yilmaz', { soort: 'medewerker', scherm: 'bureau' });
  await coach.goto(`${proef.adres}/professional/mijn-mensen`);
  await coach.getByText(/\d antwoord(en)? (is|zijn) te laat/).waitFor();
  // her team leader has it on her first page as well, and finds there whom to ask
  const teamleider = await proef.visit('Thomas Bos', { soort: 'medewerker', scherm: 'bureau' });
  await teamleider.goto(`${proef.adres}/professional`);
  await teamleider.getByText(/\d antwoord(en)? (is|zijn) te laat/).waitFor();
  await teamleider.getByRole('link', { name: 'Open de berichten' }).click();
  await teamleider.getByText('Te laat: 26 november 2026').first().waitFor();
});
