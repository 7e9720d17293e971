/** Knows how income that is not pay goes: reported by the resident, counted as the law has it, confirmed by a consulent. */

import { cents, month } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { neemWoordOp } from '../jobs/kanaalwoord.ts';
import { addLoon, addUitkering, alleenstaande, henk, rob } from '../jobs/maand.voorbeelden.ts';
import { lockUitkering } from '../store/lopend.ts';
import { openToneel } from './toneel.voorbeelden.ts';

const toneel = openToneel();
const { call, pay } = toneel;
const meld = (maand: string, body: object) => call(henk, `POST /mijn/inkomsten/${maand}`, { body });
const maandVan = async (maand: string) =>
  (await call(henk, 'GET /mijn/uitkering')).body.uitkering.maanden.find(
    (een: { maand: string }) => een.maand === maand,
  );
const codes = async (id: string): Promise<readonly string[]> =>
  (await call(rob, `GET /uitkeringen/${id}`)).body.uitzonderingen.map(({ code }: { code: string }) => code);

test('alimentatie telt zoals gemeld, zonder vrijlating en zonder vakantiegeldvraag, en een medewerker bevestigt haar', async () => {
  const id = await addUitkering(toneel.db, henk);
  const gemeld = await meld('2026-11', { soort: 'alimentatie', werkgever: 'Mijn vroegere partner', netto: 15_000 });
  expect(gemeld, JSON.stringify(gemeld.body)).toMatchObject({ status: 201 });
  expect(await codes(id)).toEqual(['INKOMEN_BEVESTIGEN']);
  expect((await pay('2026-11')).totalen).toMatchObject({ betalingen: 1, uitzonderingen: 0 });
  const { regels } = await maandVan('2026-11');
  expect(regels.map(({ soort, bedrag }: { soort: string; bedrag: number }) => [soort, bedrag]).slice(0, 3)).toEqual([
    ['norm', 141_946],
    ['inkomen', -15_000],
    ['bijstand', 126_946],
  ]);
  await toneel.db.runJobs();
  const [wacht] = (await call(rob, 'GET /uitzonderingen')).body.uitzonderingen;
  const open = (await call(rob, `GET /uitzonderingen/${wacht.id}`)).body;
  expect(JSON.stringify(open)).toContain('Het bewijs klopt: €\u00a0150,00');
  const opgelost = await call(rob, `POST /uitzonderingen/${wacht.id}/oplossing`, {
    body: { keuze: 'klopt', motivering: 'De beschikking van de rechter gezien.' },
  });
  expect(opgelost.status, JSON.stringify(opgelost.body)).toBe(200);
  expect(await codes(id)).toEqual([]);
});

test('giften blijven buiten beschouwing tot de grens van het jaar; wat erboven komt weegt een mens', async () => {
  toneel.db.clock.set('2026-10-02T09:00:00Z');
  const ditJaar = { giften: cents(100_000), premies: cents(0), aantalPremies: 0, vrijwilligerswerk: cents(0) };
  const { belanghebbende } = alleenstaande;
  await addUitkering(toneel.db, henk, { ...alleenstaande, belanghebbende: { ...belanghebbende, ditJaar } });
  expect((await meld('2026-10', { soort: 'gift', werkgever: 'Mijn zus', netto: 15_000 })).status).toBe(201);
  await pay('2026-10');
  expect(await maandVan('2026-10')).toMatchObject({ bedrag: 134_849 });
  // received once: in November nobody waits for a gift
  toneel.db.clock.set('2026-11-02T09:00:00Z');
  expect((await pay('2026-11')).totalen).toMatchObject({ uitzonderingen: 0 });
  toneel.db.clock.set('2026-12-02T09:00:00Z');
  const gemeld = await meld('2026-12', { soort: 'gift', werkgever: 'Mijn zus', netto: 5_001 });
  expect(gemeld.body.uitkomst.zekerheid).toBe('onbekend');
  await call(henk, 'POST /mijn/inkomsten/2026-12', {
    body: { bronId: gemeld.body.maand.inkomsten[0].bronId, netto: 5_000 },
  });
  expect((await pay('2026-12')).totalen).toMatchObject({ uitzonderingen: 0, betalingen: 1 });
});

test('een uitkering van UWV bouwt vakantiegeld op: dat wordt gevraagd; loon en ander inkomen van een naam zijn twee', async () => {
  const id = await addUitkering(toneel.db, henk);
  const zonder = { soort: 'uitkering uit vroeger werk', werkgever: 'UWV', netto: 30_000 };
  expect((await meld('2026-11', zonder)).body.code).toBe('VAKANTIEGELD_ONBEKEND');
  expect((await meld('2026-11', { ...zonder, vakantiegeld: 'meebetaald' })).status).toBe(201);
  await addLoon(toneel.db, id, henk, month('2026-11'), 10_000);
  const { inkomsten } = (await call(henk, 'GET /mijn/inkomsten/2026-11')).body;
  const gezegd: readonly string[] = inkomsten.map(
    (een: { soort: string; netto: number }) => `${een.soort} ${een.netto}`,
  );
  expect(gezegd.toSorted()).toEqual(['loon 10000', 'uitkering uit vroeger werk 30000']);
});

test('bijzonder loon zonder periode telt nergens en staat bij wat een medewerker moet bekijken', async () => {
  const id = await addUitkering(toneel.db, henk);
  await addLoon(toneel.db, id, henk, month('2026-11'), 30_000);
  await toneel.db.scope(async (scope) => {
    const uitkering = await lockUitkering(scope, id);
    if (uitkering === undefined) throw new Error('it is there');
    await neemWoordOp(scope, uitkering, {
      bron: {
        ...{
          uitkeringId: id,
          persoonId: henk.persoonId ?? '',
          wie: 'belanghebbende',
          werkgever: 'Bakkerij De Korenaar',
        },
        ...{
          loonverwijzing: '001234567L01/1',
          vakantiegeld: 'meebetaald',
          metHeffingskorting: true,
          vanaf: month('2026-11'),
        },
      },
      ...{ kanaal: 'loongegevens', maand: month('2026-11'), netto: cents(39_732), opbouw: {}, volgnummer: 1 },
      ...{ kenmerk: 'L', leveringssleutel: 'eju', bijzonder: { aard: 'eindejaarsuitkering', verworven: undefined } },
    });
  });
  expect(await codes(id)).toEqual(['BIJZONDER_LOON_PLAATSEN']);
  await pay('2026-11');
  const inkomen = (await maandVan('2026-11')).regels.find(({ soort }: { soort: string }) => soort === 'inkomen');
  expect(inkomen.bedrag).toBe(-30_000);
});
