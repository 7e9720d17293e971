/** Knows how a resident walks through an application on a phone: page after page, as far as she has an answer ready. */
import type { Page } from 'playwright-core';
import { type Antwoord, gevraagd, pdf, vulIn } from './formulier.ts';

export type Antwoorden = Readonly<Record<string, Antwoord>>;

/** What Fatima knows by heart, by the words of the question. */
export const antwoordenVanFatima: Antwoorden = {
  'Krijgt u kinderbijslag voor dit kind?': 'Ja',
  'Zorgt u zelf volledig voor dit kind?': 'Ja',
  'Wonen er andere mensen in uw huis?': '0',
  'Krijgt u inkomen?': '1',
  'Wat voor inkomen is het?': 'Loon',
  'Hoeveel krijgt u netto per maand?': '600',
  'Hoe krijgt u vakantiegeld bij dit inkomen?': 'Elke maand, samen met het loon',
  'Bij wie werkt u?': 'Bakkerij De Korenaar',
  'Hoeveel geld heeft u samen op alle rekeningen?': '1.240,00',
  'Wat zijn uw auto, motor of caravan waard?': '0',
  'Heeft u andere bezittingen die geld waard zijn?': '0',
  'Hoeveel van uw geld is smartengeld?': '0',
  'Hoeveel schulden heeft u samen?': '0',
  'Vanaf welke dag wilt u bijstand?': { dag: 23, maand: 11, jaar: 2026 },
  'Woont u in een inrichting?': 'Nee',
  'Bent u gedetineerd?': 'Nee',
  'Hoeveel dagen was u dit jaar in het buitenland?': '0',
  'Op welke rekening wilt u het geld krijgen?': 'NL91 ABNA 0417 1643 00',
};

/** Mila and Jonas have no income now, and two children. */
export const antwoordenVanMila: Antwoorden = {
  ...antwoordenVanFatima,
  'Krijgt u inkomen?': '0',
  'Krijgt uw partner inkomen?': '0',
  'Vanaf welke dag wilt u bijstand?': { dag: 21, maand: 12, jaar: 2026 },
  'Woont uw partner in Nederland?': 'Ja',
  'Welke nationaliteit of verblijfsvergunning heeft uw partner?': 'Nederlandse nationaliteit',
  'Leeft u apart van uw partner, maar niet voor altijd?': 'Nee',
  'Woont uw partner in een inrichting?': 'Nee',
  'Is uw partner gedetineerd?': 'Nee',
  'Hoeveel dagen was uw partner dit jaar in het buitenland?': '0',
};

export const beginAanvraag = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Bijstand aanvragen' }).click();
  await page.getByRole('button', { name: 'Bijstand aanvragen' }).click();
  await page.getByRole('heading', { name: 'Uw aanvraag voor bijstand' }).waitFor();
  await page.getByRole('link', { name: 'Verder', exact: true }).click();
  await page.waitForURL(/\/vragen\//);
};

/** Keeps this page, and waits until the next one is there. */
export const bewaar = async (page: Page): Promise<void> => {
  const voor = await page.locator('input[name=versie]').first().inputValue();
  await page.getByRole('button', { name: 'Bewaren en verder' }).click();
  await page.waitForFunction((oud) => {
    const nu = document.querySelector<HTMLInputElement>('input[name=versie]');
    return nu === null || nu.value !== oud || document.querySelector('.sk-fouten') !== null;
  }, voor);
};

/** Fills in what the page asks. @returns the questions. */
export const beantwoord = async (page: Page, antwoorden: Antwoorden): Promise<readonly string[]> => {
  const vragen = await gevraagd(page);
  for (const vraag of vragen) {
    const gevonden = Object.entries(antwoorden).find(([tekst]) => vraag.startsWith(tekst));
    if (gevonden !== undefined) await vulIn(page, ...gevonden);
    else if (!vraag.includes('hoeft niet')) throw new Error(`no answer to: ${vraag}`);
  }
  return vragen;
};

/** Answers page after page until `tot` says that it is enough, or until all is answered. @returns all that was asked. */
export const beantwoordAlles = async (
  page: Page,
  antwoorden: Antwoorden,
  tot: (vragen: readonly string[]) => boolean = () => false,
): Promise<readonly string[]> => {
  const alles: string[] = [];
  while (/\/vragen\//.test(page.url())) {
    if (tot(await gevraagd(page))) return alles;
    alles.push(...(await beantwoord(page, antwoorden)));
    await bewaar(page);
  }
  return alles;
};

export const stuurDocument = async (page: Page, kaart: string, naam: string): Promise<void> => {
  const plek = page.getByRole('region', { name: kaart });
  await plek.locator('input[type=file]').setInputFiles(pdf(naam));
  await plek.getByRole('button', { name: 'Meesturen' }).click();
  await plek.getByText('Wij hebben dit').waitFor();
};

export const verstuur = async (page: Page): Promise<void> => {
  await page.getByRole('checkbox', { name: /naar waarheid/ }).check();
  await page.getByRole('button', { name: 'Ondertekenen en versturen' }).click();
  await page.getByRole('heading', { name: 'Wij hebben uw aanvraag' }).waitFor();
};
