/** Knows how somebody signs in at the stand-in for DigiD and for staff: by choosing who he is on its page, or with a session brought along. */
import type { Page } from 'playwright-core';
import { meldAan } from '../aanmelden.ts';

type Wie = { readonly naam: string; readonly soort: 'inwoner' | 'medewerker' };

/** A session of his own as `signIn` gives it, without the three pages on the way. The page itself stays empty. */
export const bringSession = async (page: Page, adres: string, { naam, soort }: Wie): Promise<void> => {
  const { cookie } = await meldAan(adres, soort === 'inwoner' ? 'digid' : 'gemeente', naam);
  const cookies = cookie.split('; ').map((een) => een.split('='));
  await page.context().addCookies(cookies.map(([name = '', value = '']) => ({ name, value, url: adres })));
};

/** @param adres where the portal stands. Ends on the page that one wanted, or on start. */
export const signIn = async (
  page: Page,
  adres: string,
  { naam, soort, naar = '/' }: Wie & { readonly naar?: string },
): Promise<void> => {
  await page.goto(`${adres}/aanmelden?${new URLSearchParams({ naar })}`);
  const keuze = soort === 'inwoner' ? 'Voor inwoners' : 'Voor medewerkers';
  await page.getByRole('region', { name: keuze }).getByRole('link').first().click();
  await page.getByText(naam, { exact: true }).click();
  await page.getByRole('button').first().click();
  await page.waitForURL((url) => url.href.startsWith(adres));
};
