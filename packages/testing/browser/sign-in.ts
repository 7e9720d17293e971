/** Knows how somebody signs in at the stand-in for DigiD and for staff, as a person does: by choosing who he is. */
import type { Page } from 'playwright-core';

/** @param adres where the portal stands. Ends on the page that one wanted, or on start. */
export const signIn = async (
  page: Page,
  adres: string,
  {
    naam,
    soort,
    naar = '/',
  }: { readonly naam: string; readonly soort: 'inwoner' | 'medewerker'; readonly naar?: string },
): Promise<void> => {
  await page.goto(`${adres}/aanmelden?${new URLSearchParams({ naar })}`);
  const keuze = soort === 'inwoner' ? 'Voor inwoners' : 'Voor medewerkers';
  await page.getByRole('region', { name: keuze }).getByRole('link').first().click();
  await page.getByText(naam, { exact: true }).click();
  await page.getByRole('button').first().click();
  await page.waitForURL((url) => url.href.startsWith(adres));
};
