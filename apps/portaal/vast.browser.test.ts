/** Proves the card of a fixed payment: Rob proposes it, Karim reads it on his phone, says yes, sees it, and stops. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectInOrder, type Proef, startProef } from './testing/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await startProef();
});
afterAll(() => proef.stop());

const read = async (page: Page, pad: string) => (await page.request.get(`${proef.adres}/api/v1${pad}`)).json();

test('Karim reads the offer of a fixed amount, says yes, sees what it is, and stops', async () => {
  const rob = await proef.visit('Rob de Wit', { soort: 'medewerker', scherm: 'bureau' });
  const karim = await proef.visit('Karim Ouali');
  const { uitkering } = await read(karim, '/mijn/uitkering');
  const { werk, vroegst } = await read(rob, `/uitkeringen/${uitkering.id}/verrekenwijzen`);
  const antwoord = await rob.request.post(`${proef.adres}/api/v1/uitkeringen/${uitkering.id}/verrekenwijzen`, {
    data: {
      ...{ vanaf: vroegst, wijze: 'vaste betaling', bronId: werk[0].bronId, schatting: 40_000, vast: 95_000 },
      reden: 'wisselende uren, vaste lasten',
    },
    headers: { 'idempotency-key': crypto.randomUUID(), origin: proef.adres },
  });
  expect(antwoord.status(), await antwoord.text()).toBe(201);

  await karim.goto(`${proef.adres}/inkomsten`);
  await karim.getByText('Wilt u elke maand een vast bedrag?').waitFor();
  await expectInOrder(karim, 'vast-voorstel');
  await karim.getByRole('button', { name: 'Ja, dat wil ik' }).click();
  await karim.getByText('Uw vaste bedrag per maand').waitFor();
  await expectInOrder(karim, 'vast');
  await karim.goto(`${proef.adres}/geld`);
  await expectInOrder(karim, 'geld-vast');
  await karim.goto(`${proef.adres}/inkomsten`);
  await karim.getByRole('button', { name: 'Stop met het vaste bedrag' }).click();
  await karim.getByText('Uw vaste bedrag per maand').waitFor({ state: 'detached' });
});
