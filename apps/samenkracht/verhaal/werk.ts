/** Knows how somebody of the municipality works: opens a case, takes an action from the rail, and waits for what it did. */
import type { Locator, Page } from 'playwright-core';

/** Opens an action of the rail, unless it stands open. */
export const open = async (page: Page, actie: string): Promise<Locator> => {
  const blok = page.locator('details', { has: page.locator('summary', { hasText: actie }) }).first();
  if ((await blok.getAttribute('open')) === null) await blok.locator('summary').first().click();
  return blok;
};

/** Takes an action, and waits until the page says what came of it. */
export const doe = async (
  page: Page,
  actie: string,
  {
    klaar,
    vul,
    knop = actie,
  }: { readonly klaar: string; readonly vul?: (blok: Locator) => Promise<unknown>; readonly knop?: string },
): Promise<void> => {
  const blok = await open(page, actie);
  await vul?.(blok);
  await blok.getByRole('button', { name: knop, exact: true }).click();
  await page.getByText(klaar).first().waitFor();
};

export const kies = (blok: Locator, veld: string, keuze: string): Promise<unknown> =>
  blok.getByLabel(veld).selectOption({ label: keuze });

/** Waits until a run has come where it must be; its page asks again by itself. */
export const wachtOpRun = (page: Page, status: string): Promise<void> =>
  page.getByRole('main').getByText(status, { exact: true }).first().waitFor({ timeout: 60_000 });
