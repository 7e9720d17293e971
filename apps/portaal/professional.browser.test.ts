/** Proves the screens of staff: worklist, case, second person, month run, amounts, the record; on a desk and a phone, also without scripts. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendAanvraag } from './testing/aanvraag.ts';
import { appears, expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
let nummer: string;
/** Known once somebody opened it. */
let zaakPad = '/professional/zaken/onbekend';
beforeAll(async () => {
  proef = await startProef();
  const fatima = await proef.visit('Fatima el Amrani');
  nummer = await sendAanvraag(fatima, proef.adres, '2026-11-23');
  await fatima.context().close();
});
afterAll(() => proef.stop());

const staff = (naam: string, more: { readonly javaScriptEnabled?: boolean } = {}): Promise<Page> =>
  proef.visit(naam, { soort: 'medewerker', scherm: 'bureau', ...more });
/** Opens an action of the rail. */
const open = (page: Page, actie: string): Promise<void> => page.locator(`#doen-${actie} > summary`).click();
const done = async (page: Page, wat: string): Promise<void> => {
  await page.waitForURL(new RegExp(`gelukt=${wat}`));
  // A second press is still on its way.
  await page.locator('.sk-bladwissel').waitFor({ state: 'detached' });
};
const openZaak = async (page: Page, lijst = 'alle'): Promise<void> => {
  await page.goto(`${proef.adres}/professional?lijst=${lijst}`);
  await page.getByRole('link', { name: nummer }).click();
  await page.getByRole('heading', { level: 1, name: `Zaak ${nummer}` }).waitFor();
  zaakPad = new URL(page.url()).pathname;
};

describe('Rob, consulent', () => {
  test('finds the case by its deadline, by its number, and sees who it is about', async () => {
    const rob = await staff('Rob de Wit');
    await rob.goto(`${proef.adres}/professional`);
    const row = rob.getByRole('row', { name: nummer });
    expect(await row.textContent()).toMatch(/nog \d+ dagen.*el Amrani/);
    await expectInOrder(rob, 'werklijst');
    await rob.goto(`${proef.adres}/professional?nummer=${nummer.slice(-3)}`);
    expect(await rob.getByRole('link', { name: nummer }).count()).toBe(1);
    await rob.goto(`${proef.adres}/professional?nummer=9999999`);
    await rob.getByText('Geen zaak gevonden').waitFor();
    await expectInOrder(rob, 'werklijst-leeg');
  });

  test('takes it in hand and reads the judgement per article, with what must be weighed', async () => {
    const rob = await staff('Rob de Wit');
    await openZaak(rob);
    await rob.getByRole('button', { name: 'Neem in behandeling' }).dblclick();
    await done(rob, 'behandeling');
    const oordeel = rob.getByRole('region', { name: 'Oordeel per artikel' });
    expect(await oordeel.textContent()).toMatch(/art\. 11 lid 1.*voldaan/);
    expect(await oordeel.textContent()).toContain('af te wegen');
    await expectInOrder(rob, 'zaak');
  });

  test('asks for data without scripts: the clock stops and the task is there', async () => {
    const rob = await staff('Rob de Wit', { javaScriptEnabled: false });
    await openZaak(rob);
    await open(rob, 'gegevens');
    await rob.getByRole('button', { name: 'Vraag het en zet de termijn stil' }).click();
    await rob.getByRole('alert').waitFor();
    expect(await rob.getByRole('alert').textContent()).toContain('Nog niet ingevuld: Wat hebt u nodig?');
    await rob.locator('#gegevens-soort').selectOption('bankafschrift');
    await rob.locator('#gegevens-wat').fill('Uw bankafschrift van vorige maand');
    await rob.getByRole('button', { name: 'Vraag het en zet de termijn stil' }).click();
    await done(rob, 'gegevens');
    expect(await rob.locator('main').textContent()).toContain('De termijn staat stil');
    expect(await rob.getByRole('region', { name: 'Gevraagd aan de inwoner' }).textContent()).toContain('wij wachten');
  });

  test('goes on when the document has come, weighs with a reason and proposes', async () => {
    const fatima = await proef.visit('Fatima el Amrani');
    await fatima.goto(`${proef.adres}/taken`);
    await fatima.locator('.sk-statusregel a').first().click();
    const bestand = { name: 'afschrift.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') };
    await fatima.locator('input[type=file]').setInputFiles(bestand);
    await fatima.getByRole('button', { name: 'Versturen' }).click();
    await fatima.getByText('Wij hebben uw document').first().waitFor();
    const rob = await staff('Rob de Wit');
    await openZaak(rob);
    await open(rob, 'weeg');
    await rob.getByRole('button', { name: 'Leg de afweging vast' }).click();
    await rob.getByRole('alert').waitFor();
    await expectInOrder(rob, 'zaak-fout');
    await rob.locator('#doen-weeg').getByRole('radio').first().check();
    await rob.getByLabel('Waarom kiest u dit?').fill('Met dit werk doet zij ervaring op die leidt tot meer uren.');
    await rob.getByRole('button', { name: 'Leg de afweging vast' }).click();
    await done(rob, 'weeg');
    await open(rob, 'voorstel');
    await rob.getByLabel(/^Toekennen/).check();
    await rob.getByRole('button', { name: 'Leg voor aan een collega' }).dblclick();
    await done(rob, 'voorstel');
    expect(await rob.locator('main').textContent()).toContain('U hebt dit zelf voorgesteld');
    expect(await rob.getByRole('button', { name: 'Ja, neem dit besluit' }).count()).toBe(0);
    await expectInOrder(rob, 'zaak-voorgesteld');
  });

  test('opens the person: receipts, the number only on demand, and no word of it in the address', async () => {
    const rob = await staff('Rob de Wit');
    await openZaak(rob);
    await rob.getByRole('link', { name: /^Open het dossier/ }).click();
    await rob.waitForURL(/\/personen\//);
    await rob.getByRole('navigation', { name: 'Dossier' }).getByRole('link', { name: 'Gegevens' }).click();
    await rob.waitForURL(/\/gegevens$/);
    await appears(rob, rob.locator('#berichten').getByText('Wij hebben uw aanvraag ontvangen'));
    expect(await rob.locator('main').textContent()).not.toMatch(/\b\d{9}\b/);
    await rob.getByRole('button', { name: 'Toon burgerservicenummer' }).click();
    await rob.getByText(/^\d{9}$/).waitFor();
    expect(rob.url()).not.toMatch(/\d{9}/);
    await expectInOrder(rob, 'persoon');
    await rob.getByRole('link', { name: 'Wij hebben uw aanvraag ontvangen' }).click();
    await rob.getByText('telt niet als gelezen').waitFor();
    await expectInOrder(rob, 'persoon-bericht');
  });
});

describe('Yvonne, toetser', () => {
  test('finds what waits for her, and decides with one press however often she presses', async () => {
    const yvonne = await staff('Yvonne Baas');
    await openZaak(yvonne, 'beslissing');
    await expectInOrder(yvonne, 'toetser');
    await yvonne.getByRole('button', { name: 'Ja, neem dit besluit' }).dblclick();
    await done(yvonne, 'goedkeuren');
    expect(await yvonne.locator('main').textContent()).toContain('Besluit: Toekennen');
    await expectInOrder(yvonne, 'besluit');
    await yvonne.getByRole('link', { name: 'Open de uitkering' }).click();
    await yvonne.waitForURL(/\/uitkeringen\//);
    await expectInOrder(yvonne, 'uitkering-nieuw');
  });
});

/** Enters the pay of November from a slip, on the page of the benefit that belongs to the case. */
const enterLoonstrook = async (netto: string): Promise<Page> => {
  const rob = await staff('Rob de Wit');
  await rob.goto(proef.adres + zaakPad);
  await rob.getByRole('link', { name: 'Open de uitkering' }).click();
  await rob.waitForURL(/\/uitkeringen\//);
  // who she works for comes with her pay from the payroll, which the worker asks for
  await appears(rob, rob.locator('#loonstrook-bron option', { hasText: 'Bakkerij De Korenaar' }));
  await open(rob, 'loonstrook');
  await rob.locator('#loonstrook-maand').selectOption('2026-11');
  await rob.locator('#loonstrook-bron').selectOption({ index: 1 });
  await rob.locator('#loonstrook-netto').fill(netto);
  await rob.locator('#loonstrook-toelichting').fill('Gezien op de loonstrook van november.');
  await rob.getByRole('button', { name: 'Leg vast en bereken opnieuw' }).dblclick();
  await rob.getByText('Het loon is vastgelegd').waitFor();
  return rob;
};

describe('the month run', () => {
  test('pays a month whose pay was entered from a slip', async () => {
    const rob = await enterLoonstrook('300,00');
    expect(await rob.locator('main').textContent()).toContain('De betaalde maanden veranderen niet');
    await expectInOrder(rob, 'loonstrook');
  });

  test('is made, simulated and submitted by one, approved and paid by another', async () => {
    const rob = await staff('Rob de Wit');
    await rob.goto(`${proef.adres}/professional/maandruns`);
    await expectInOrder(rob, 'runs-leeg');
    await rob.getByRole('button', { name: 'Maak de run' }).click();
    await done(rob, 'nieuw');
    await rob.getByRole('button', { name: 'Simuleer', exact: true }).click();
    await rob.getByRole('button', { name: 'Leg voor aan een toetser' }).waitFor({ timeout: 60_000 });
    const cijfers = await rob.locator('.sk-kerncijfers').textContent();
    expect(cijfers).toMatch(/Naar de bank€/);
    await expectInOrder(rob, 'run-gesimuleerd');
    await rob.getByRole('button', { name: 'Leg voor aan een toetser' }).click();
    await done(rob, 'voorleggen');
    expect(await rob.getByRole('button', { name: 'Keur de run goed' }).count()).toBe(0);
    const yvonne = await staff('Yvonne Baas');
    await yvonne.goto(rob.url());
    await yvonne.getByRole('button', { name: 'Keur de run goed' }).dblclick();
    await yvonne.getByRole('button', { name: 'Betaal', exact: true }).click({ timeout: 60_000 });
    await yvonne.getByRole('link', { name: 'Download het betaalbestand' }).waitFor({ timeout: 60_000 });
    await expectInOrder(yvonne, 'run-betaald');
    const download = yvonne.waitForEvent('download');
    await yvonne.getByRole('link', { name: 'Download het betaalbestand' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.xml$/);
  });

  test('leaves a paid month that can be replayed at three depths', async () => {
    const henk = await proef.visit('Henk van der Velde');
    const sessie = await henk.request.get(`${proef.adres}/api/v1/sessie`);
    const { persoonId } = ((await sessie.json()) as { actor: { persoonId: string } }).actor;
    const rob = await staff('Rob de Wit');
    await rob.goto(`${proef.adres}/professional/personen/${persoonId}/uitkering`);
    await rob.waitForURL(/\/uitkeringen\//);
    await rob.locator('.sk-versie > summary').first().click();
    await expectInOrder(rob, 'uitkering-betaald');
    await rob
      .getByRole('link', { name: /^Speel versie/ })
      .first()
      .click();
    await rob.getByText('De uitkomst is dezelfde').waitFor();
    await rob.getByRole('link', { name: 'Voor de jurist' }).click();
    await rob.waitForURL(/diepte=jurist/);
    expect(await rob.getByRole('region', { name: 'De berekening, stap voor stap' }).textContent()).toContain('Norm');
    await expectInOrder(rob, 'naspel');
  });

  test('a corrected payslip afterwards shows per month what changes, why, and what becomes of the difference', async () => {
    const rob = await enterLoonstrook('450,00');
    const verschil = await rob.locator('.sk-melding-goed').textContent();
    expect(verschil).toMatch(/Verschil per maand.*november 2026.*te veel gekregen/s);
    await expectInOrder(rob, 'herziening');
    await rob.reload();
    expect(await rob.getByRole('region', { name: 'Maanden', exact: true }).textContent()).toContain(
      'herzien na betaling',
    );
    expect(await rob.getByRole('region', { name: 'Schulden' }).textContent()).toContain('wordt verrekend');
    await expectInOrder(rob, 'uitkering-herzien');
  });

  test('names what a human must look at, and takes a payslip for it', async () => {
    const rob = await staff('Rob de Wit');
    await rob.goto(`${proef.adres}/professional/maandruns`);
    await rob.getByRole('row').nth(1).getByRole('link').click();
    await rob.getByRole('region', { name: 'Wat een mens moet bekijken' }).getByRole('link').first().click();
    await rob.waitForURL(/\/uitkeringen\//);
    await expectInOrder(rob, 'uitkering');
    await open(rob, 'loonstrook');
    await rob.getByRole('button', { name: 'Leg vast en bereken opnieuw' }).click();
    await rob.getByRole('alert').waitFor();
    expect(await rob.getByRole('alert').textContent()).toContain('Nog niet ingevuld: Voor welke maand?');
    await expectInOrder(rob, 'loonstrook-fout');
  });
});

describe('amounts', () => {
  test('a gap is named; one enters, another signs, and who entered cannot', async () => {
    const bram = await staff('Bram Kok');
    await bram.goto(proef.adres);
    await bram.getByRole('heading', { level: 1, name: 'Bedragen van de wet' }).waitFor();
    await expectInOrder(bram, 'bedragen');
    await bram.getByRole('region', { name: 'Hier ontbreekt een bedrag' }).locator('a[href*="tabel="]').first().click();
    await bram.waitForURL(/tabel=/);
    await bram.locator('#bedrag-waarde').fill('veel');
    await bram.locator('#bedrag-bron').fill('Staatscourant, een voorbeeld');
    await bram.locator('#bedrag-link').fill('https://zoek.officielebekendmakingen.nl/voorbeeld');
    await bram.getByRole('button', { name: 'Leg voor aan een tweede beheerder' }).click();
    await bram.getByRole('alert').waitFor();
    expect(await bram.locator('#bedrag-bron').inputValue()).toBe('Staatscourant, een voorbeeld');
    await expectInOrder(bram, 'bedragen-fout');
    await bram.locator('#bedrag-waarde').fill('1.450,00');
    await bram.getByRole('button', { name: 'Leg voor aan een tweede beheerder' }).click();
    await done(bram, 'bedrag');
    expect(await bram.getByRole('button', { name: /^Keur goed/ }).count()).toBe(0);
    const esra = await staff('Esra Demir');
    await esra.goto(proef.adres);
    await esra.getByRole('button', { name: /^Keur goed/ }).click();
    await esra.getByRole('alert').waitFor();
    await expectInOrder(esra, 'bedragen-tekenen');
    await esra.getByLabel('Ik heb de waarde nagekeken bij de bron').check();
    await esra.getByRole('button', { name: /^Keur goed/ }).click();
    await done(esra, 'keurgoed');
  });
});

test.each([
  ['Rob de Wit', ['', '/maandruns']],
  ['Bram Kok', ['/bedragen']],
  ['Carla Vos', ['/controle']],
] as const)('%s reads everything in the dark, in English and at 200%%', async (naam, paden) => {
  const page = await proef.visit(naam, { soort: 'medewerker', scherm: 'bureau', colorScheme: 'dark' });
  for (const pad of paden) {
    await page.goto(`${proef.adres}/taal/en?${new URLSearchParams({ naar: `/professional${pad}` })}`);
    await expectInOrder(page, `donker-professional${pad.replaceAll('/', '-')}`);
    // 1280 pixels at 200% is a page of 640 pixels.
    await page.setViewportSize({ width: 640, height: 450 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
});

describe('who may not', () => {
  test('Carla checks the record, sees no dossier, and keeps her doors when a page is not hers', async () => {
    const carla = await staff('Carla Vos');
    await carla.goto(proef.adres);
    await carla.getByText('Het logboek is heel').waitFor();
    await expectInOrder(carla, 'controle');
    await carla.goto(`${proef.adres}/professional/maandruns`);
    await carla.getByRole('heading', { level: 1, name: 'Geen toegang' }).waitFor();
    expect(await carla.getByRole('navigation').getByRole('link', { name: 'Logboek controle' }).count()).toBe(1);
    await expectInOrder(carla, 'geen-toegang');
  });

  test('Marit of Maassluis does not find a case of Rotterdam, by number or by address', async () => {
    const marit = await staff('Marit Smit');
    await marit.goto(`${proef.adres}/professional?lijst=alle`);
    expect(await marit.getByRole('link', { name: nummer }).count()).toBe(0);
    await marit.goto(proef.adres + zaakPad);
    await marit.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor();
  });
});
