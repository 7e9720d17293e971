/** Proves the analysis of the caseload on the screen: a team leader compares two days and sees who, a policy officer sees no small group. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const open = async (naam: string): Promise<Page> => {
  const page = await proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });
  await page.goto(`${proef.adres}/professional/bestandsanalyse`);
  return page;
};
const vulDag = async (page: Page, vraag: string, dagen: readonly string[]): Promise<void> => {
  const groep = page.getByRole('group', { name: vraag });
  for (const [i, deel] of ['Dag', 'Maand', 'Jaar'].entries()) await groep.getByLabel(deel).fill(dagen[i] ?? '');
};

test('a team leader lays two days beside each other and sees who is in a group', async () => {
  const thomas = await open('Thomas Bos');
  await vulDag(thomas, 'Naast welke eerdere dag?', ['31', '2', '2026']);
  await thomas.getByRole('button', { name: 'Toon de cijfers' }).click();
  await thomas.getByText('Vul een dag in die bestaat').waitFor();
  await vulDag(thomas, 'Naast welke eerdere dag?', ['23', '5', '2026']);
  await thomas.getByRole('button', { name: 'Toon de cijfers' }).click();
  const lang = thomas.getByRole('row', { name: /^Langer dan 5 jaar \d/ });
  await lang.getByText(/%$/).nth(1).waitFor();
  await expectInOrder(thomas, 'bestand');
  await thomas.setViewportSize({ width: 1280, height: 900 });
  const terug = thomas.getByRole('row', { name: /^Binnen een jaar terug/ });
  await expect.poll(() => terug.getByRole('link').count()).toBeGreaterThan(0);
  await lang.getByRole('link').last().click();
  await thomas.getByRole('heading', { name: /^Langer dan 5 jaar op 23 november 2026/ }).waitFor();
  await expect.poll(() => thomas.getByRole('row').count()).toBeGreaterThan(2);
  await expectInOrder(thomas, 'bestand-wie');
});

test('a policy officer sees shares without names, and no group that is too small', async () => {
  const femke = await open('Femke de Boer');
  await femke.getByText('U ziet geen namen').waitFor();
  await femke.getByRole('cell', { name: 'verborgen' }).first().waitFor();
  await expect.poll(() => femke.getByRole('table').getByRole('link').count()).toBe(0);
  await femke.goto(`${proef.adres}/professional/bestandsanalyse/personen?groep=duur-5`);
  await expect.poll(() => femke.getByRole('table').count()).toBe(0);
});
