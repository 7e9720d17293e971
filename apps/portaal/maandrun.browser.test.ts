/** Proves the screen of a month run: time left, standing still and going on, people by name, large changes, and a run for only some. */
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
const settled = (page: Page, wat: string): Promise<void> => page.waitForURL(new RegExp(`gelukt=${wat}`));

/** A city of 37,500 halfway through its simulation: the sample city is done before one can look. */
const setHalfway = (): Promise<void> =>
  proef.sql(
    `update gm0599.betaling_run set bezig = 'simuleren', bezig_voor = 'rob', bezig_voor_naam = 'Rob de Wit',
       verwerkt = 18500, totaal = 37500, gevorderd_tot = 'ffffffff-ffff-4fff-bfff-ffffffffffff',
       tempo_vanaf = '2026-11-23T08:59:00Z', tempo_verwerkt = 0
     where status = 'gesimuleerd'`,
  );

/** What a second calculation finds when somebody changed a fact in between: of two people of the run. */
const setAfwijkingen = (): Promise<void> =>
  proef.sql(
    `update gm0599.betaling_run r set afwijkingen = (
       select jsonb_agg(jsonb_build_object('uitkeringId', uitkering_id, 'soort', 'ander bedrag', 'was', bedrag, 'wordt', bedrag + 1000))
       from (select * from gm0599.uitkering_maandrunregel where run_id = r.id order by uitkering_id limit 2) twee)
     where status = 'gesimuleerd'`,
  );

const simulate = async (rob: Page): Promise<void> => {
  await rob.getByRole('button', { name: 'Simuleer', exact: true }).click();
  await rob.getByRole('button', { name: 'Leg voor aan een toetser' }).waitFor({ timeout: 60_000 });
};

test('a run shows how long it takes, stands still when asked, and goes on; also without scripts', async () => {
  const rob = await staff('Rob de Wit');
  await rob.goto(`${proef.adres}/professional/maandruns`);
  await rob.getByRole('button', { name: 'Maak de run' }).click();
  await settled(rob, 'nieuw');
  await simulate(rob);
  await setHalfway();
  const kaal = await staff('Rob de Wit', false);
  await kaal.goto(rob.url());
  await kaal.getByText(/Nog ongeveer 2 minuten, klaar rond 10[:.]01\./).waitFor();
  await rob.reload();
  await rob.getByText(/Nog ongeveer 2 minuten/).waitFor();
  await expectInOrder(rob, 'run-bezig');
  await kaal.getByRole('button', { name: 'Zet het werk stil' }).click();
  await settled(kaal, 'stoppen');
  await kaal.getByText(/^Rob de Wit zette het werk stil om/).waitFor();
  await rob.getByText(/^Rob de Wit zette het werk stil om/).waitFor();
  await expectInOrder(rob, 'run-stil');
  await rob.getByRole('button', { name: 'Ga verder' }).dblclick();
  await rob.getByRole('button', { name: 'Leg voor aan een toetser' }).waitFor({ timeout: 60_000 });
  await rob.getByText('Ging verder').waitFor();
});

test('after the payment, a run for only those that waited; people stand there by name', async () => {
  const rob = await staff('Rob de Wit');
  await rob.goto(`${proef.adres}/professional/maandruns`);
  await rob.getByRole('row').nth(1).getByRole('link').click();
  await rob.getByRole('button', { name: 'Leg voor aan een toetser' }).click();
  await settled(rob, 'voorleggen');
  const yvonne = await staff('Yvonne Baas');
  await yvonne.goto(rob.url());
  await yvonne.getByRole('button', { name: 'Keur de run goed' }).click();
  await yvonne.getByRole('button', { name: 'Betaal', exact: true }).click({ timeout: 60_000 });
  await yvonne.getByRole('link', { name: 'Download het betaalbestand' }).waitFor({ timeout: 60_000 });
  await rob.goto(yvonne.url());
  const uitzonderingen = rob.getByRole('region', { name: 'Wat een mens moet bekijken' });
  expect(await uitzonderingen.getByRole('link', { name: /^Open uitkering/ }).count()).toBe(0);
  expect(await uitzonderingen.getByRole('link', { name: /\p{Lu}\. .*\p{L}{3}/u }).count()).toBeGreaterThan(0);
  await expectInOrder(rob, 'run-namen');
  await uitzonderingen.getByRole('link', { name: /^Maak een run voor alleen/ }).click();
  await rob.getByText(/^De run is voor \d+ gekozen/).waitFor();
  await expectInOrder(rob, 'run-keuze');
  await rob.getByRole('button', { name: 'Maak de run' }).click();
  await settled(rob, 'nieuw');
  await rob.getByText(/voor \d+ gekozen uitkering/).waitFor();
  await rob.locator('#doen-intrekken > summary').click();
  await rob.getByRole('button', { name: 'Trek de run in' }).click();
  await settled(rob, 'intrekken');
});

test('from the page of a benefit, a run for that one person', async () => {
  const rob = await staff('Rob de Wit');
  await rob.goto(`${proef.adres}/professional/maandruns`);
  await rob
    .getByRole('row', { name: / betaald / })
    .getByRole('link')
    .click();
  await rob.getByRole('region', { name: 'Wat een mens moet bekijken' }).getByRole('link').first().click();
  await rob.getByRole('link', { name: 'Maak een run voor alleen deze uitkering' }).click();
  await rob.getByText(/^De run is voor 1 gekozen uitkering/).waitFor();
});

test('settles the pay of one person by an estimate, with the reason beside it', async () => {
  const rob = await staff('Rob de Wit');
  await rob.goto(`${proef.adres}/professional/maandruns`);
  await rob
    .getByRole('row', { name: / betaald / })
    .getByRole('link')
    .click();
  await rob.getByRole('region', { name: 'Wat een mens moet bekijken' }).getByRole('link').first().click();
  await rob.waitForURL(/\/uitkeringen\//);
  await rob.locator('#doen-wijze > summary').click();
  await rob.getByRole('button', { name: 'Leg deze keuze vast' }).click();
  await rob.getByRole('alert').filter({ hasText: 'Nog niet ingevuld: Hoe wilt u het loon verrekenen?' }).waitFor();
  await rob.locator('#wijze-hoe').selectOption('schatting');
  await rob.locator('#wijze-vanaf').selectOption({ index: 1 });
  await rob.locator('#wijze-bron').selectOption({ index: 1 });
  await rob.locator('#wijze-schatting').fill('300,00');
  await rob.locator('#wijze-reden').fill('De uren wisselen elke week.');
  await expectInOrder(rob, 'wijze-kiezen');
  await rob.getByRole('button', { name: 'Leg deze keuze vast' }).dblclick();
  const keuzes = rob.getByRole('region', { name: 'Wanneer wij het loon verrekenen' }).first();
  await keuzes.getByText('De uren wisselen elke week.').waitFor();
  expect(await keuzes.textContent()).toMatch(/een schatting van €\s300,00 bij .*Rob de Wit/);
  await expectInOrder(rob, 'wijze-gekozen');
});

test('the next month lies beside this one: counted, and who changes more than the share', async () => {
  const rob = await staff('Rob de Wit');
  await rob.goto(`${proef.adres}/professional/maandruns`);
  await rob.getByLabel('Voor welke maand?').selectOption('2026-12');
  await rob.getByLabel('Wat is een grote wijziging?').selectOption('5');
  await rob.getByRole('button', { name: 'Maak de run' }).click();
  await settled(rob, 'nieuw');
  await simulate(rob);
  await rob.getByRole('region', { name: 'Meer dan 5% anders dan vorige maand' }).waitFor();
  expect(await rob.getByRole('region', { name: 'Grootste verschillen met vorige maand' }).textContent()).toMatch(
    /\d+ gelijk, \d+ hoger, \d+ lager/,
  );
  await expectInOrder(rob, 'run-vergelijking');
  await setAfwijkingen();
  await rob.reload();
  const anders = rob.getByRole('table', { name: 'Wat er anders is' });
  await anders.waitFor();
  expect(await anders.getByRole('link', { name: /^Open uitkering/ }).count()).toBe(0);
  // also of somebody called Aydın
  expect(await anders.getByRole('link', { name: /\p{Lu}\. .*\p{L}{3}/u }).count()).toBe(2);
  await expectInOrder(rob, 'run-afwijkingen');
});

/** The norm of who lives alone, ten euro higher from this month, as two administrators would enter it. */
const raiseNorm = (): Promise<void> =>
  proef.sql(
    `with nieuw as (
       insert into gm0599.uitkering_bedrag (id, tabel, vanaf, tot, waarde, bron, link, ingevoerd_door, ingevoerd_door_naam, ingevoerd_op)
       values (gen_random_uuid(), 'pw-21-alleenstaande', '2026-11-01', '2027-01-01', '142946', 'Staatscourant', 'https://www.officielebekendmakingen.nl',
         'bram', 'Bram Kok', '2026-11-23T09:00:00Z') returning id)
     insert into gm0599.uitkering_bedrag_goedkeuring (bedrag_id, ingevoerd_door, goedgekeurd_door, goedgekeurd_door_naam, goedgekeurd_op)
     select id, 'bram', 'esra', 'Esra Demir', '2026-11-23T09:00:00Z' from nieuw`,
  );

test('a norm that changed afterwards: everybody computed again, seen by name, booked after another approved', async () => {
  await raiseNorm();
  const rob = await staff('Rob de Wit');
  await rob.goto(`${proef.adres}/professional/maandruns`);
  await rob.getByRole('link', { name: 'Maanden opnieuw rekenen' }).click();
  await rob.getByText('Er is nog niets opnieuw gerekend').waitFor();
  await rob.locator('#doen-herreken > summary').click();
  await expectInOrder(rob, 'herreken-leeg');
  await rob.getByRole('button', { name: 'Reken opnieuw' }).click();
  await rob.getByRole('alert').waitFor();
  await rob.getByLabel('Waarom? De inwoner leest deze zin.').fill('De wet is veranderd. De bijstandsnorm is hoger.');
  await rob.getByRole('button', { name: 'Reken opnieuw' }).click();
  await settled(rob, 'herreken');
  const maanden = rob.getByRole('region', { name: 'Verschil per maand' });
  await maanden.getByRole('row', { name: /november 2026/ }).waitFor({ timeout: 60_000 });
  await rob.getByText('U hebt dit zelf gemaakt. Een toetser moet het goedkeuren.').waitFor();
  await expectInOrder(rob, 'herreken-lijst');
  const yvonne = await staff('Yvonne Baas');
  await yvonne.goto(rob.url());
  await yvonne.getByRole('button', { name: 'Keur goed en boek' }).click();
  await settled(yvonne, 'keurherrekening');
  await yvonne.getByText('geboekt', { exact: true }).first().waitFor({ timeout: 60_000 });
  await expectInOrder(yvonne, 'herreken-geboekt');
});
