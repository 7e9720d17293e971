/** Proves the screens of what cannot settle itself, of changes and of the law of 2027: by name, with amounts, by two people. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const staff = (naam: string, javaScriptEnabled = true): Promise<Page> =>
  proef.visit(naam, { soort: 'medewerker', scherm: 'bureau', javaScriptEnabled });

const post = async (page: Page, pad: string, data: object = {}): Promise<{ id: string }> => {
  const headers = { origin: proef.adres, 'idempotency-key': crypto.randomUUID() };
  const antwoord = await page.request.post(`${proef.adres}/api/v1${pad}`, { data, headers });
  expect(antwoord.status(), `${pad}: ${await antwoord.text()}`).toBeLessThan(300);
  return antwoord.json();
};

test('Rob opens an exception by name, sees what each choice gives, and resolves it with a reason, without scripts', async () => {
  const rob = await staff('Rob de Wit');
  const kaal = await staff('Rob de Wit', false);
  const henk = await proef.visit('Henk van der Velde');
  // he reports pay of a job and takes it back: then nobody knows what he earned
  const werk = { netto: 30_000, status: 'definitief', werkgever: 'Bakkerij De Korenaar', vakantiegeld: 'meebetaald' };
  await post(henk, '/mijn/inkomsten/2026-11', werk);
  await post(henk, '/mijn/inkomsten/2026-11/intrekking');
  const { id } = await post(rob, '/maandruns', { maand: '2026-11' });
  await post(rob, `/maandruns/${id}/simulatie`);
  await rob.goto(`${proef.adres}/professional/uitzonderingen`);
  await expectInOrder(rob, 'uitzonderingen');
  expect(await rob.getByRole('region', { name: 'Zelf verrekend' }).textContent()).toMatch(/november 2026.*%/);
  await rob.getByRole('link', { name: /Loon ontbreekt/ }).click();
  await rob.getByRole('table').first().getByRole('link', { name: /Velde/ }).click();
  await rob.getByRole('heading', { name: 'Wat elke keuze geeft' }).waitFor();
  await expectInOrder(rob, 'uitzondering');
  await kaal.goto(rob.url());
  await kaal.getByLabel('Er was geen loon: € 0,00').check();
  await kaal.getByRole('button', { name: 'Leg vast' }).click();
  await kaal.getByRole('alert').filter({ hasText: 'waarom' }).waitFor();
  await kaal.getByLabel('Waarom?').fill('Het werk begint pas in december');
  await kaal.getByRole('button', { name: 'Leg vast' }).click();
  await kaal.getByText(/Rob de Wit loste dit op/).waitFor();
});

/** A day in its three boxes. */
const fillDag = async (
  waar: Pick<Page, 'getByRole'>,
  groep: string,
  [dag, maand, jaar]: readonly [string, string, string],
): Promise<void> => {
  const vak = waar.getByRole('group', { name: groep });
  await vak.getByLabel('Dag').fill(dag);
  await vak.getByLabel('Maand').fill(maand);
  await vak.getByLabel('Jaar').fill(jaar);
};

test('a resident reports a stay abroad and sees his days; Rob proposes, Yvonne approves, and it stands in what is to come', async () => {
  const henk = await proef.visit('Henk van der Velde');
  await henk.goto(`${proef.adres}/wijzigingen`);
  await henk.getByLabel('Ik ga naar het buitenland').check();
  await henk.getByRole('button', { name: 'Meld', exact: true }).click();
  await henk.getByRole('alert').filter({ hasText: 'dag, een maand en een jaar' }).waitFor();
  await fillDag(henk, 'Vanaf welke dag?', ['20', '12', '2026']);
  await fillDag(henk, 'Op welke dag is het voorbij?', ['10', '1', '2027']);
  await henk.getByRole('button', { name: 'Meld', exact: true }).click();
  await henk.getByText('Uw melding is binnen').waitFor();
  expect(await henk.locator('main').textContent()).toContain('12 van 28 dagen');
  await expectInOrder(henk, 'mijn-wijzigingen');

  const rob = await staff('Rob de Wit');
  await rob.goto(`${proef.adres}/professional/uitzonderingen?reden=WIJZIGING_GEMELD`);
  await rob
    .getByRole('table')
    .first()
    .getByRole('link', { name: /van der Velde/ })
    .click();
  await rob.getByRole('link', { name: 'Open de wijzigingen' }).click();
  await rob.getByLabel('Waaraan ziet u dit?').first().fill('De inwoner stuurde zijn ticket');
  await rob.getByRole('button', { name: 'Stel dit besluit voor' }).click();
  await rob.waitForURL(/gelukt=voorstelwijz/);
  await expectInOrder(rob, 'wijzigingen');
  const yvonne = await staff('Yvonne Baas');
  await yvonne.goto(rob.url().replace(/\?.*/, ''));
  await yvonne.getByRole('button', { name: 'Keur goed' }).click();
  await yvonne.waitForURL(/gelukt=keurwijz/);
  await yvonne
    .getByRole('region', { name: 'Wat er aankomt' })
    .getByText(/20 december 2026/)
    .first()
    .waitFor();
});

test('a resident reports that somebody comes to live in; Rob says who, sees the effect, and Yvonne approves', async () => {
  const henk = await proef.visit('Henk van der Velde');
  await henk.goto(`${proef.adres}/wijzigingen`);
  await henk.getByLabel('Er komt iemand bij mij wonen').check();
  await fillDag(henk, 'Vanaf welke dag?', ['16', '11', '2026']);
  await henk.getByLabel('Wilt u er iets bij zeggen?').fill('Mijn broer Jan');
  await expectInOrder(henk, 'mijn-medebewoner');
  await henk.getByRole('button', { name: 'Meld', exact: true }).click();
  await henk.getByText('Er woont vanaf 16 november 2026 iemand bij u').first().waitFor();

  const rob = await staff('Rob de Wit');
  await rob.goto(`${proef.adres}/professional/uitzonderingen?reden=WIJZIGING_GEMELD`);
  await rob
    .getByRole('table')
    .first()
    .getByRole('link', { name: /van der Velde/ })
    .click();
  await rob.getByRole('link', { name: 'Open de wijzigingen' }).click();
  await rob.getByText('Mijn broer Jan').waitFor();
  const voorstel = rob.locator('form').filter({ has: rob.getByRole('button', { name: 'Stel dit besluit voor' }) });
  await voorstel.getByLabel('Waaraan ziet u dit?').fill('De inwoner belde erover');
  await voorstel.getByRole('button', { name: 'Stel dit besluit voor' }).click();
  await rob.getByRole('alert').filter({ hasText: 'dag, een maand en een jaar' }).waitFor();
  await fillDag(voorstel, 'Geboortedatum van wie erbij komt', ['1', '2', '1985']);
  await voorstel.getByLabel('Is hij familie van de inwoner?').selectOption('eerste of tweede graad');
  await expectInOrder(rob, 'medebewoner');
  await voorstel.getByRole('button', { name: 'Stel dit besluit voor' }).click();
  await rob.waitForURL(/gelukt=voorstelwijz/);
  await rob.getByRole('table', { name: 'Wat het doet per maand' }).first().waitFor();
  const yvonne = await staff('Yvonne Baas');
  await yvonne.goto(`${proef.adres}/professional`);
  await yvonne.getByRole('link', { name: /^Wacht op een tweede persoon/ }).waitFor();
  await expectInOrder(yvonne, 'goedkeuringen');
  const wachtend = yvonne.getByRole('table', { name: 'Stappen die op een tweede persoon wachten' });
  await wachtend.getByRole('row').filter({ hasText: 'iemand bij u' }).getByRole('link').click();
  await yvonne.getByRole('button', { name: 'Keur goed' }).click();
  await yvonne.waitForURL(/gelukt=keurwijz/);
  await rob.goto(rob.url().replace(/\?.*/, ''));
  await rob.getByText('Een medebewoner vertrekt').first().click();
  await expect.poll(() => rob.getByLabel('Wie vertrekt er?').textContent()).toContain('1 februari 1985');
});

test('as if 2027: Rob begins it and sees what changes, for whom, why, and what was assumed', async () => {
  const rob = await staff('Rob de Wit');
  await rob.goto(`${proef.adres}/professional/wetproeven`);
  await rob.getByRole('button', { name: 'Begin' }).click();
  await rob.getByRole('heading', { name: 'Per groep van bedrag' }).waitFor();
  await expectInOrder(rob, 'wetproef');
  expect(await rob.locator('main').textContent()).toContain('Er wordt niets geboekt');
});
