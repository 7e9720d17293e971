/** Proves suggestions on the screen: the same list for the resident and his coach, chosen or not now, and what counts. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const staff = (naam: string): Promise<Page> => proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });
const kookgroep = 'Eerste stap: samen koken';

test('a resident reads what fits him and why; his coach sees the same list, says not now and chooses', async () => {
  const henk = await proef.visit('Henk van der Velde');
  await henk.goto(`${proef.adres}/aanbod/past`);
  await henk.getByText('Er is nog geen voorstel').waitFor();
  await expectInOrder(henk, 'voorstel-leeg');
  await henk.getByRole('link', { name: 'Begin daarmee' }).click();
  await henk.getByRole('button', { name: 'Dit wil ik: keukenhulp' }).click();
  await henk.locator('#wil').getByRole('heading', { name: 'keukenhulp' }).waitFor();
  await henk.goto(`${proef.adres}/aanbod`);
  await henk.getByRole('link', { name: 'Bekijk wat bij u past' }).click();
  await henk.getByRole('heading', { name: 'Wat past bij u?' }).waitFor();
  await henk.getByRole('heading', { name: kookgroep }).waitFor();
  await henk.getByText('Hier te leren:').first().waitFor();
  await henk.getByText(/Dit past nu niet/).click();
  await henk
    .getByText(/Dit leert niets van wat nog mist/)
    .first()
    .waitFor();
  await expectInOrder(henk, 'voorstel-mijn');
  const sessie = await henk.request.get(`${proef.adres}/api/v1/sessie`);
  const { actor } = (await sessie.json()) as { actor: { persoonId: string } };
  const pagina = `${proef.adres}/professional/personen/${actor.persoonId}/aanbod`;

  const selma = await staff('Selma Yilmaz');
  await selma.goto(pagina);
  await selma.getByRole('link', { name: 'Bekijk wat bij deze inwoner past' }).click();
  await selma.getByRole('heading', { name: kookgroep }).waitFor();
  await expectInOrder(selma, 'voorstel-coach');
  const kies = selma.locator('#doen-kiesvoorstel');
  await kies.getByRole('button', { name: 'Kies samen' }).click();
  await kies.getByRole('alert').waitFor();
  const nietNu = selma.locator('#doen-nietnu');
  await nietNu.locator('summary').click();
  await nietNu.getByLabel('Wat doet u nu niet?').selectOption({ label: `1. ${kookgroep}` });
  await nietNu.getByLabel(/Waarom niet/).fill('Eerst een andere dag vrijmaken.');
  await nietNu.getByLabel('Dag', { exact: true }).fill('24');
  await nietNu.getByLabel('Maand', { exact: true }).fill('11');
  await nietNu.getByLabel('Jaar', { exact: true }).fill('2026');
  await nietNu.getByRole('button', { name: 'Niet nu' }).click();
  await selma.waitForURL(/gelukt=nietnu/);
  await henk.goto(`${proef.adres}/aanbod/past`);
  await henk.getByText(/Dit past nu niet/).click();
  await henk.getByText('Niet nu, zei de coach: Eerst een andere dag vrijmaken.').waitFor();
  await proef.sql('update gm0599.aanbod_voorstelbesluit set terug_op = current_date - 1000');
  await selma.goto(`${pagina}/voorstel`);
  await kies.getByLabel('Wat kiest u?').selectOption({ label: `1. ${kookgroep}` });
  await kies.getByLabel(/Waarvoor/).fill('Weer onder de mensen komen');
  await kies.getByRole('button', { name: 'Kies samen' }).click();
  await selma.waitForURL(/gelukt=kiesvoorstel/);
  await selma.getByRole('row', { name: /gekozen, stond op 1/ }).waitFor();
  await expectInOrder(selma, 'voorstel-gekozen');
  await henk.goto(`${proef.adres}/aanbod`);
  await henk.getByText('U bent aangemeld. De aanbieder neemt contact met u op.').waitFor();
});

test('what counts is set in points by who makes policy', async () => {
  const femke = await staff('Femke de Boer');
  await femke.goto(`${proef.adres}/professional/aanbod/gewichten`);
  await femke.getByText('Met deze punten begint u.').waitFor();
  await femke.getByLabel('Punten per vaardigheid').fill('tien');
  await femke.getByRole('button', { name: 'Leg vast wat telt' }).click();
  await femke.getByText('Vul een heel getal in van 0 tot en met 100.').first().waitFor();
  await femke.getByLabel('Punten per vaardigheid').fill('20');
  for (const [naam, deel] of [
    ['Dag', '23'],
    ['Maand', '11'],
    ['Jaar', '2026'],
  ] as const)
    await femke.getByLabel(naam, { exact: true }).fill(deel);
  await femke.getByLabel('Waarom?').fill('Leren gaat bij ons voor.');
  await femke.getByRole('button', { name: 'Leg vast wat telt' }).click();
  await femke.waitForURL(/gelukt=gewicht/);
  await expect.poll(() => femke.getByRole('row', { name: /Voor elke vaardigheid/ }).textContent()).toContain('20');
  await expectInOrder(femke, 'voorstel-gewichten');
});

test('what helps stands beside people alike, with what can be said and what it does not prove', async () => {
  const femke = await staff('Femke de Boer');
  const pagina = `${proef.adres}/professional/aanbod/effect`;
  await femke.goto(pagina);
  await femke.getByText('Er is nog niets te vergelijken').waitFor();
  await expectInOrder(femke, 'effect-leeg');
  const mensen = '(select id, row_number() over (order by id) as nr from gm0599.persoon)';
  await proef.sql(`insert into gm0599.aanbod_gevolgd (gebeurtenis_id, persoon_id, soort, dag, waarde, tijdstip)
    select gen_random_uuid(), id, soort, dag, waarde, now() from ${mensen} p
    cross join lateral (values ('begin', date '2023-01-01', null), ('groep', date '2023-01-01', 'intensief'),
      ('einde', date '2025-09-01', case when nr <= 60 then 'werk' else 'anders' end)) as w (soort, dag, waarde)
    where soort <> 'einde' or nr <= 60 or nr % 3 = 0`);
  await proef.sql(`insert into gm0599.aanbod_verwijzing (id, persoon_id, instrument_id, versie, status, gevraagd_op, gevraagd_door,
      begin, tot, uitkomst, gewijzigd_op)
    select gen_random_uuid(), p.id, v.instrument_id, v.versie, 'afgerond', now(), 'coach', '2025-02-10', '2025-05-10',
      'volgende stap', now() from ${mensen} p, gm0599.aanbod_instrumentversie v where nr <= 80 and v.naam = 'Solliciteren met video'`);
  await femke.goto(pagina);
  const rij = femke.getByRole('row', { name: /Uit de uitkering naar betaald werk/ });
  await rij.getByText('vaker dan bij de anderen').waitFor();
  await femke
    .getByRole('row', { name: /Een stap verder dan ooit/ })
    .getByText('niet te zeggen')
    .waitFor();
  await femke.getByText('Dit is geen bewijs dat het instrument de oorzaak is').waitFor();
  await expectInOrder(femke, 'effect');
});
