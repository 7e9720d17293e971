/** Proves the screen of the bufferbudget: nothing before 2027, then proposed by Rob, carried out by Yvonne from her list, and told to Karim. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appears, expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const staff = (naam: string): Promise<Page> => proef.visit(naam, { soort: 'medewerker', scherm: 'bureau' });

test('Rob sees that it is for later; in 2027 he proposes, Yvonne carries it out, and Karim reads it', async () => {
  const karim = await proef.visit('Karim Ouali');
  const { uitkering } = await (await karim.request.get(`${proef.adres}/api/v1/mijn/uitkering`)).json();
  const pad = `${proef.adres}/professional/uitkeringen/${uitkering.id}`;
  const eerder = await staff('Rob de Wit');
  await eerder.goto(pad);
  await eerder.getByRole('link', { name: 'Bufferbudget' }).click();
  await eerder.getByText('Vanaf 1 januari 2027').waitFor();
  await expect.poll(() => eerder.getByText('Stel een inzet voor').count()).toBe(0);

  proef.verzet('2027-01-11');
  const rob = await staff('Rob de Wit');
  await rob.goto(`${pad}/bufferbudget`);
  await rob.getByText('Stel een inzet voor').first().click();
  await rob.getByLabel('Hoeveel is nodig?').fill('250,00');
  await rob.getByRole('button', { name: 'Stel voor', exact: true }).click();
  await rob.getByRole('alert').waitFor();
  await rob.getByLabel('Waarom wisselt het inkomen?').fill('Oproepwerk, elke maand andere uren');
  await rob.getByLabel('Waarom helpt dit om te werken?').fill('Zo houdt hij dit werk');
  await expectInOrder(rob, 'buffer-voorstel');
  await rob.getByRole('button', { name: 'Stel voor', exact: true }).click();
  await rob.waitForURL(/gelukt=buffer/);
  await rob.getByText('Een collega keurt uw voorstel goed.').waitFor();

  const yvonne = await staff('Yvonne Baas');
  await yvonne.goto(`${proef.adres}/professional`);
  await yvonne.getByRole('link', { name: 'Bufferbudget' }).click();
  await yvonne.getByRole('button', { name: 'Keur goed en voer uit' }).waitFor();
  await expectInOrder(yvonne, 'buffer-goedkeuren');
  await yvonne.getByRole('button', { name: 'Keur goed en voer uit' }).dblclick();
  await yvonne.waitForURL(/gelukt=keurbuffer/);
  await yvonne.getByText('750,00').waitFor();

  const weer = await proef.visit('Karim Ouali');
  await weer.goto(`${proef.adres}/berichten`);
  await appears(weer, weer.getByRole('link', { name: /Uw bijstand verandert/ }));
});
