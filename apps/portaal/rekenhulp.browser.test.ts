/** Proves the rekenhulp: for the public without signing in, without scripts, for staff with the facts of a case, on paper, and the pages of the law. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const open = async (options: { readonly javaScriptEnabled?: boolean } = {}): Promise<Page> => {
  const page = await proef.visit(undefined, { scherm: 'bureau', ...options });
  await page.goto(`${proef.adres}/rekenhulp`);
  return page;
};
const geboren = async (
  page: Page,
  feit: string,
  [dag, maand, jaar]: readonly [string, string, string],
): Promise<void> => {
  await page.locator(`[name="${feit}-dag"]`).fill(dag);
  await page.locator(`[name="${feit}-maand"]`).fill(maand);
  await page.locator(`[name="${feit}-jaar"]`).fill(jaar);
};
const reken = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Reken uit' }).last().click();
  await page.getByRole('heading', { name: 'Maand voor maand' }).waitFor();
};
const uitkomst = (page: Page) => page.getByRole('region', { name: 'Uitkomst', exact: true });

describe('a visitor', () => {
  test('finds it on the page to sign in, and sees what will stand there', async () => {
    const page = await proef.visit(undefined);
    await page.goto(`${proef.adres}/aanmelden`);
    await page.getByRole('link', { name: 'Open de rekenhulp' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rekenhulp bijstand' }).waitFor();
    expect(await uitkomst(page).textContent()).toContain('Hier komt de uitkomst');
    await expectInOrder(page, 'rekenhulp-leeg');
  });

  test('gets an amount for twelve months, opens it down to the article, and nothing of it is in the address', async () => {
    const page = await open();
    await geboren(page, 'belanghebbende.geboren', ['15', '6', '1985']);
    await reken(page);
    expect(await uitkomst(page).textContent()).toContain('1.348,49');
    expect(page.url()).toBe(`${proef.adres}/rekenhulp`);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.locator('.sk-tijdas-maand').count()).toBe(12);
    expect(await page.locator('.sk-tijdas-maand').nth(2).textContent()).toContain('geen bedrag bekend');
    await expectInOrder(page, 'rekenhulp-uitkomst');
    const norm = page.locator('.sk-uitleg summary', { hasText: 'Norm' }).first();
    await norm.click();
    await page.locator('.sk-uitleg summary', { hasText: 'Norm vanaf 21 jaar' }).click();
    await page.getByRole('link', { name: 'art. 21 Participatiewet', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /Artikel 21/ }).waitFor();
    await expectInOrder(page, 'wet-artikel-21');
  });
});
