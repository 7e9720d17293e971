/** Proves that what was told once stands ready everywhere: application, extra money, plan, perspective; and that who acts for somebody tells it on a screen. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
let persoonId: string;
const fatima = () => proef.visit('Fatima el Amrani');
const staff = (naam: string): Promise<Page> => proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });

const verhaal: Readonly<Record<string, unknown>> = {
  'inkomen.eten': true,
  'inkomen.nu': ['loon'],
  'inkomen.aanvraag': false,
  'schulden.achter': 'nee',
  'schulden.dreigt': ['niets'],
  'wonen.slaapt': 'woning',
  'wonen.weg': false,
  'veiligheid.nu': 'ja',
  'begin.belangrijk': 'Rust',
  'begin.onderwerpen': ['werk', 'taal'],
  'schulden.overzicht': 'geen',
  'schulden.hulp': 'zelf',
  'werk.nu': ['betaald'],
  'werk.laatst': 'Keukenhulp',
  'werk.wens': 'Koken in een restaurant',
  'werk.uren': 24,
  'taal.thuis': 'Tamazight',
  'taal.les': 'wil',
  'taal.tolk': false,
};

type Intake = {
  readonly id: string;
  readonly bladzijden: readonly {
    readonly vragen: readonly { readonly code: string; readonly antwoord: { readonly versie: number } | null }[];
  }[];
};

const post = async <T>(page: Page, pad: string, data: object = {}): Promise<T> => {
  const headers = { origin: proef.adres, 'idempotency-key': crypto.randomUUID() };
  const antwoord = await page.request.post(`${proef.adres}/api/v1${pad}`, { data, headers });
  expect(antwoord.status(), `${pad}: ${await antwoord.text()}`).toBeLessThan(300);
  return antwoord.json();
};

/** Page by page, as the screens ask it. */
const vertel = async (page: Page): Promise<Intake> => {
  let intake = await post<Intake>(page, '/mijn/intakes');
  for (;;) {
    const open = intake.bladzijden.flatMap(({ vragen }) =>
      vragen.filter(({ code, antwoord }) => antwoord === null && code in verhaal),
    );
    if (open.length === 0) return intake;
    const antwoorden = open.map(({ code }) => ({ vraag: code, versie: 0, waarde: verhaal[code] }));
    intake = await post<Intake>(page, `/mijn/intakes/${intake.id}/antwoorden`, { antwoorden });
  }
};

beforeAll(async () => {
  proef = await startProef();
  const page = await fatima();
  ({ persoonId } = (await (await page.request.get(`${proef.adres}/api/v1/sessie`)).json()).actor);
  await vertel(page);
});
afterAll(() => proef.stop());

test('an application and a request for extra money are filled in with what was told, its day, and wait for her word', async () => {
  const page = await fatima();
  const { id } = await post<{ readonly id: string }>(page, '/mijn/aanvragen');
  await page.goto(`${proef.adres}/aanvraag/${id}/vragen/inkomen`);
  const veld = page.locator('input[name="belanghebbende.inkomsten"]');
  await expect.poll(() => veld.inputValue()).toBe('1');
  await page.getByText('Dit vertelde u op 23 november 2026. Klopt het nog? Zo niet, pas het aan.').first().waitFor();
  await expectInOrder(page, 'verteld-aanvraag');
  const staat = async (): Promise<unknown> => {
    const antwoord = await (await page.request.get(`${proef.adres}/api/v1/mijn/aanvragen/${id}`)).json();
    return antwoord.vragen.find(({ feit }: { readonly feit: string }) => feit === 'belanghebbende.inkomsten')?.antwoord;
  };
  // shown is not answered
  expect(await staat()).toBeUndefined();
  await page.getByRole('button', { name: 'Bewaren en verder' }).click();
  await expect.poll(staat).toBe(1);
  await page.goto(`${proef.adres}/aanvraag/${id}/vragen/inkomen`);
  await expect.poll(() => page.getByLabel('Loon', { exact: true }).isChecked()).toBe(true);

  // she corrects her story: her answer here stands, and she is told that they differ
  const { intake } = await (await page.request.get(`${proef.adres}/api/v1/mijn/intake`)).json();
  const antwoorden = [{ vraag: 'inkomen.nu', versie: 1, waarde: ['niets'] }];
  await post(page, `/mijn/intakes/${intake.id}/antwoorden`, { antwoorden });
  await page.goto(`${proef.adres}/aanvraag/${id}/vragen/inkomen`);
  await page.getByText('In uw verhaal van 23 november 2026 staat: 0').waitFor();
  expect(await staat()).toBe(1);

  await page.goto(`${proef.adres}/bijzonder/nieuw/bijstand`);
  await expect.poll(() => page.getByLabel('Hoeveel inkomen heeft u per maand?').inputValue()).toBe('0,00');
  await expectInOrder(page, 'verteld-bijzonder');
});

test('what stands in the way becomes a goal in the plan with one press, by the resident and by her coach', async () => {
  const page = await fatima();
  await page.goto(`${proef.adres}/plan`);
  await page.getByRole('heading', { name: 'Uit uw verhaal' }).waitFor();
  await expectInOrder(page, 'verteld-plan');
  await page.getByRole('button', { name: 'Zet dit in mijn plan: Ik volg Nederlandse les.' }).click();
  await page.waitForURL(/gelukt=bewaard/);
  await page.getByText('Ik volg Nederlandse les.').first().waitFor();
  await expect.poll(() => page.getByRole('button', { name: /Ik volg Nederlandse les/ }).count()).toBe(0);

  const selma = await staff('Selma Yilmaz');
  await selma.goto(`${proef.adres}/professional/personen/${persoonId}/plan`);
  // her own coach is another: she says first why she opens it
  await selma.getByLabel('Waarom opent u dit plan?').fill('Ik neem waar voor haar coach.');
  await selma.getByRole('button', { name: 'Open het plan' }).click();
  await selma.getByText('Zelf verteld op 23 november 2026').first().waitFor();
  await expectInOrder(selma, 'verteld-plan-coach');
  await selma.getByRole('button', { name: 'Zet dit in het plan: Ik betaal mijn rekeningen op tijd.' }).click();
  await selma.waitForURL(/gelukt=bewaard/);
  await expect.poll(() => selma.getByText('Uit het verhaal, nog niet in het plan').count()).toBe(0);
});

test('in the perspective her words stand ready for both; a fact for the group is not asked again', async () => {
  const page = await fatima();
  await page.goto(`${proef.adres}/perspectief`);
  await page.getByText('U vertelde al: Keukenhulp').waitFor();
  await page.getByRole('link', { name: 'Zet dit bij wat u deed: Keukenhulp' }).click();
  await page.getByLabel('keukenhulp', { exact: true }).check();
  await expect.poll(() => page.getByLabel('Hoe noemt u het zelf?').inputValue()).toBe('Keukenhulp');
  await expectInOrder(page, 'verteld-ervaring');

  const selma = await staff('Selma Yilmaz');
  await selma.goto(`${proef.adres}/professional/personen/${persoonId}/perspectief`);
  const doen = selma.locator('#doen');
  await expect.poll(() => doen.getByLabel('Wat wil de inwoner?').inputValue()).toBe('Koken in een restaurant');
  await expect.poll(() => doen.getByLabel(/^Taal/).inputValue()).toBe('Ik heb nog geen Nederlandse les.');
  await selma.getByText('Zelf verteld op 23 november 2026. Lees het samen na.').first().waitFor();
  await expect
    .poll(() => selma.getByRole('row', { name: /Had de inwoner ooit betaald werk/ }).textContent())
    .toContain('Zelf verteld op 23 november 2026');
  await expectInOrder(selma, 'verteld-perspectief-coach');
});

test('who acts for somebody tells the story on a screen, reads his own words, and the person himself sees who told it', async () => {
  const nel = await proef.visit('Nel Vermaas', { javaScriptEnabled: false });
  await nel.goto(`${proef.adres}/intake`);
  await nel.getByRole('link', { name: /Het verhaal van .*Pijpers/ }).click();
  await nel.getByText('Deze persoon leest wat u vertelt').waitFor();
  await nel.getByRole('button', { name: 'Begin met dit verhaal' }).click();
  await nel.getByText('U vertelt dit voor een ander.').waitFor();
  const kies = (page: Page, vraag: string, antwoord: string): Promise<void> =>
    page.getByRole('group', { name: vraag }).getByLabel(antwoord, { exact: true }).check();
  await kies(nel, 'Heeft u deze week genoeg geld', 'Ja');
  await kies(nel, 'Waar leeft u nu van?', 'Een uitkering');
  await nel.getByRole('button', { name: 'Stop en ga later verder' }).click();
  await nel.getByText('Uw antwoorden zijn bewaard').waitFor();
  await nel.getByText('Wilt u dat iemand met u meedenkt?').waitFor();
  const metScript = await proef.visit('Nel Vermaas');
  await metScript.goto(nel.url());
  await metScript.getByText('U leest hier alleen wat u zelf vertelde').waitFor();
  await expectInOrder(metScript, 'verteld-voor-een-ander');

  const dirk = await proef.visit('Dirk Pijpers');
  await dirk.goto(`${proef.adres}/intake`);
  await dirk.getByText(/Vermaas vertelde dit voor u/).waitFor();
  await dirk.getByText('via een tussenpersoon').first().waitFor();
  await expectInOrder(dirk, 'verteld-door-een-ander');
  await dirk.getByRole('link', { name: 'Ga verder' }).click();
  await kies(dirk, 'Kunt u uw rekeningen betalen?', 'Ja');
  await dirk.getByRole('button', { name: 'Verder', exact: true }).click();
  await dirk.getByRole('heading', { name: 'Waar u woont' }).waitFor();
  await dirk.goto(`${proef.adres}/intake`);
  await dirk.getByText('zelf ingevuld').first().waitFor();
  await metScript.reload();
  await metScript.getByText('via een tussenpersoon').first().waitFor();
  expect(await metScript.getByText('Kunt u uw rekeningen betalen?').count()).toBe(0);
});
