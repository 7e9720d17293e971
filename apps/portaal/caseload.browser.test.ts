/** Proves the desk on the screen: a team leader divides and accepts, a coach walks her day by keyboard, a resident gives a grade. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appears, expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const staff = async (naam: string, pad: string): Promise<Page> => {
  const page = await proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });
  await page.goto(`${proef.adres}/professional${pad}`);
  return page;
};
const bureau = { width: 1280, height: 900 };

test('a team leader turns the prices, sees what moves and why, and accepts some of it', async () => {
  const thomas = await staff('Thomas Bos', '/caseload');
  await thomas.getByText('Boven de norm').first().waitFor();
  await expectInOrder(thomas, 'caseload');
  await thomas.setViewportSize(bureau);
  await thomas.getByLabel('Vertrouwd gezicht').first().fill('0,5');
  await thomas.getByRole('button', { name: 'Bereken het voorstel' }).click();
  await thomas.getByText('Vul een heel getal in').first().waitFor();
  await thomas.getByLabel('Vertrouwd gezicht').first().fill('20');
  await thomas.getByRole('button', { name: 'Bereken het voorstel' }).click();
  await thomas.waitForURL(/voorstellen\//);
  await thomas.getByRole('img', { name: /Vertrouwd gezicht of gelijk werk/ }).waitFor();
  await expectInOrder(thomas, 'caseload-voorstel');
  await thomas.setViewportSize(bureau);
  await thomas.getByRole('button', { name: 'Stel deze overdrachten voor' }).click();
  await thomas.getByText('Kies minstens een inwoner').first().waitFor();
  const vakken = thomas.getByRole('checkbox');
  const [eerste, tweede] = [vakken.nth(0), vakken.nth(1)];
  await eerste.check();
  await tweede.check();
  await thomas.getByRole('button', { name: 'Laat ze waar zij zijn' }).click();
  await thomas.getByText('Zeg waarom deze inwoners').first().waitFor();
  const over = await vakken.count();
  // what was ticked is ticked still
  expect([await eerste.isChecked(), await tweede.isChecked()]).toEqual([true, true]);
  await thomas.getByRole('button', { name: 'Stel deze overdrachten voor' }).click();
  await thomas.waitForURL(/gelukt=draagover/);
  await thomas.getByText('Voorgesteld aan collega').first().waitFor();
  await expect.poll(() => thomas.getByRole('checkbox').count()).toBe(over - 2);
});

test('a colleague who is absent is entered, and reversed days are refused', async () => {
  const thomas = await staff('Thomas Bos', '/caseload');
  const doen = thomas.locator('#doen-afwezig');
  const dag = async (naam: string, dagen: readonly string[]) => {
    const groep = doen.getByRole('group', { name: naam });
    for (const [i, deel] of ['Dag', 'Maand', 'Jaar'].entries()) await groep.getByLabel(deel).fill(dagen[i] ?? '');
  };
  await doen.getByText('Meld een collega afwezig').click();
  await doen.getByLabel('Wie').selectOption({ label: 'Milan Kaya' });
  await dag('Eerste dag', ['23', '11', '2026']);
  await dag('Laatste dag', ['20', '11', '2026']);
  await doen.getByRole('button', { name: 'Leg vast' }).click();
  await thomas.getByText('De laatste dag ligt voor de eerste').first().waitFor();
  await dag('Laatste dag', ['30', '11', '2026']);
  await doen.getByRole('button', { name: 'Leg vast' }).click();
  await thomas.waitForURL(/gelukt=afwezig/);
  await thomas.getByRole('button', { name: 'Is er weer' }).click();
  await thomas.waitForURL(/gelukt=terugmelding/);
});

test('a coach walks through who needs her by keyboard, prepares a talk and records it', async () => {
  const samira = await staff('Samira Bakkali', '');
  await samira.waitForURL(/mijn-mensen/);
  await expectInOrder(samira, 'mijn-mensen');
  await samira.setViewportSize(bureau);
  const lijst = samira.getByRole('list', { name: 'Vandaag nodig' });
  const namen = lijst.getByRole('link');
  await namen.first().focus();
  await samira.keyboard.press('ArrowDown');
  await expect.poll(() => namen.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
  await samira.keyboard.press('End');
  await expect.poll(() => namen.last().evaluate((link) => link === document.activeElement)).toBe(true);
  await samira.keyboard.press('Home');
  await samira.keyboard.press('Enter');
  await samira.waitForURL(/mijn-mensen\/[0-9a-f-]{36}/);
  await samira.getByText('Dringend uit de intake').first().waitFor();
  await expectInOrder(samira, 'gesprek');
  await samira.setViewportSize(bureau);
  await samira.getByLabel('Hoeveel minuten?').fill('25');
  await samira.getByLabel('In welk deel van de weg?').selectOption('begeleiding');
  await samira.locator('#doen-contact').getByRole('button', { name: 'Leg vast' }).click();
  await samira.waitForURL(/gelukt=contact/);
  await samira.getByRole('row', { name: /23 november 2026.*25/ }).waitFor();
  // who asks most may ask for more than one thing
  const gesprek = samira.url().split('?')[0] ?? '';
  const vragen = samira.locator('#doen-gedaan input[type=radio]');
  for (let over = await vragen.count(); over > 0; over -= 1) {
    await samira.goto(gesprek);
    await samira.locator('#doen-gedaan').getByText('Dit is gedaan').click();
    await vragen.first().check();
    await samira.getByRole('button', { name: 'Haal van mijn lijst' }).click();
    await samira.waitForURL(/gelukt=gedaan/);
    await expect.poll(() => vragen.count()).toBe(over - 1);
  }
  await samira.getByText('Er vraagt niets om aandacht').waitFor();
});

test('a coach who is in no team finds her people too, Henk among them, in rows as wide as the page', async () => {
  const selma = await staff('Selma Yilmaz', '/mijn-mensen?toon=alle');
  await appears(selma, selma.getByRole('list', { name: 'Iedereen' }).getByRole('link', { name: /Velde/ }));
  await selma.getByRole('link', { name: /Vandaag nodig/ }).click();
  const lijst = selma.getByRole('list', { name: 'Vandaag nodig' });
  await lijst.getByText('Dringend uit de intake').first().waitFor();
  const breedte = (element: Element) => element.getBoundingClientRect().width;
  expect(await lijst.locator('li').first().evaluate(breedte)).toBe(await lijst.evaluate(breedte));
  await expect.poll(() => selma.getByText('boven de norm').count()).toBe(0);
  await expectInOrder(selma, 'mijn-mensen-zonder-team');
});

test('reports compare before and after the day of the turn, without names, with complaints per quarter', async () => {
  const thomas = await staff('Thomas Bos', '/caseload/sturing');
  await thomas.getByRole('heading', { name: 'Tevredenheid na een stap' }).waitFor();
  await thomas.getByText('Klachten per kwartaal').waitFor();
  await expectInOrder(thomas, 'sturing');
  await thomas.setViewportSize(bureau);
  expect(await thomas.getByText('Voor:').count()).toBeGreaterThan(0);
  // a wrong day is refused beside its field; without a day there is no before
  await thomas.goto(`${proef.adres}/professional/caseload`);
  const doen = thomas.locator('#doen-stelin');
  await doen.locator('summary').click();
  const omslag = doen.getByRole('group', { name: /nieuwe manier/ });
  await omslag.getByLabel('Dag').fill('31');
  await omslag.getByLabel('Maand').fill('2');
  await doen.getByRole('button', { name: 'Leg vast' }).click();
  await thomas.getByText('Vul een dag in, bijvoorbeeld').first().waitFor();
  for (const deel of ['Dag', 'Maand', 'Jaar']) await omslag.getByLabel(deel).fill('');
  await doen.getByRole('button', { name: 'Leg vast' }).click();
  await thomas.waitForURL(/gelukt=stelin/);
  await thomas.goto(`${proef.adres}/professional/caseload/sturing`);
  await thomas.getByRole('heading', { name: 'Tevredenheid na een stap' }).waitFor();
  expect(await thomas.getByText('Voor:').count()).toBe(0);
});

test('figures per area stand beside those of others with their source; policy adds one, a line that is none is named', async () => {
  const femke = await staff('Femke de Boer', '/wijken');
  await femke.getByText('CBS 86165NED').first().waitFor();
  await expectInOrder(femke, 'wijken');
  await femke.setViewportSize(bureau);
  const doen = femke.locator('#doen-wijkbron');
  await doen.locator('summary').click();
  const vak = doen.getByLabel('Cijfers met hun dag en hun bron');
  await vak.fill('Noord; jongeren; 905');
  await doen.getByRole('button', { name: 'Zet erbij' }).click();
  await femke.getByText('Regel 1 klopt niet').first().waitFor();
  await vak.fill('Noord; schoolverlaters; 650; 2025-09-01; Onderwijsverslag 2025');
  await doen.getByRole('button', { name: 'Zet erbij' }).click();
  await femke.waitForURL(/gelukt=wijkbron/);
  await femke.getByRole('table', { name: 'schoolverlaters, 1 september 2025' }).getByText('650').waitFor();
  await femke.getByText('Bron: Onderwijsverslag 2025').waitFor();
});

test('a resident gives a grade after a step, once', async () => {
  await proef.sql(
    `insert into gm0599.caseload_vraag (id, persoon_id, stap, gevraagd_op)
     select gen_random_uuid(), id, 'plan', '2026-11-20' from gm0599.persoon`,
  );
  const fatima = await proef.visit('Fatima el Amrani');
  await fatima.goto(proef.adres);
  await appears(fatima, fatima.getByRole('link', { name: 'Hoe ging het? Geef een cijfer' }));
  await fatima.getByRole('link', { name: 'Hoe ging het? Geef een cijfer' }).click();
  await fatima.getByRole('button', { name: 'Geef dit cijfer' }).click();
  await fatima.getByText('Kies een cijfer').first().waitFor();
  await expectInOrder(fatima, 'tevredenheid');
  await fatima.getByLabel('8', { exact: true }).check();
  await fatima.getByRole('button', { name: 'Geef dit cijfer' }).click();
  await fatima.getByText('Dank u wel').waitFor();
});

test('an employee of a regional organisation works in one municipality at a time, in its colours and words', async () => {
  const anouk = await staff('Anouk van Rijn', '');
  await anouk.waitForURL(/mijn-mensen/);
  const mensen = async () => anouk.getByRole('list', { name: 'Iedereen' }).getByRole('link').allTextContents();
  await anouk.goto(`${proef.adres}/professional/mijn-mensen?toon=alle`);
  await anouk.getByText('Maassluis').first().waitFor();
  const hier = await mensen();
  const kleur = () => anouk.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--sk-primary'));
  await expect.poll(() => kleur()).toBe('#4a3b76');
  await expectInOrder(anouk, 'regio-maassluis');
  await anouk.setViewportSize(bureau);
  await anouk.getByRole('button', { name: 'Naar Vlaardingen' }).click();
  await anouk.waitForURL(/caseload/);
  await anouk.getByText('Caseload Stroomopwaarts').first().waitFor();
  await expect.poll(() => kleur()).toBe('#1d4f3a');
  await anouk.goto(`${proef.adres}/professional/mijn-mensen?toon=alle`);
  const daar = await mensen();
  expect([hier.length, daar.length]).toEqual([8, 20]);
  // a person of the one does not exist in the other
  const [id] = await anouk
    .getByRole('list', { name: 'Iedereen' })
    .getByRole('link')
    .first()
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1)));
  await anouk.getByRole('button', { name: 'Naar Maassluis' }).click();
  // The address is the same on both sides: what says where she is now, is where else she can go.
  await anouk.getByRole('button', { name: 'Naar Vlaardingen' }).waitFor();
  const vreemd = await anouk.goto(`${proef.adres}/professional/mijn-mensen/${id}`);
  expect(vreemd?.status()).toBe(404);
});
