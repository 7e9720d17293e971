/** Knows the list of what waits for a second person: every kind from the moment it is proposed until another answers, and for nobody else. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { henk, marit, rob, yvonne } from '../jobs/maand.voorbeelden.ts';
import { openSchuldtoneel, type Schuldtoneel } from './schulden.voorbeelden.ts';

let toneel: Schuldtoneel;
beforeEach(async () => {
  toneel = await openSchuldtoneel();
});
afterEach(() => toneel.sluit());

const wachtend = async (wie = yvonne, namen = '') =>
  (await toneel.call(wie, `GET /goedkeuringen${namen}`)).body.goedkeuringen as {
    soort: string;
    plek: string;
    wat: string;
    wie: string | null;
    eigen: boolean;
  }[];
const soorten = async () => (await wachtend()).map(({ soort }) => soort);
const inzagen = async () => JSON.stringify((await toneel.call(henk, 'GET /mijn/inzagen')).body);

test('een wijziging, een maatregel, een stap over een schuld en een run staan er tot een ander antwoordt', async () => {
  const { call, db, stap, antwoord } = toneel;
  const id = await toneel.metSchuld('2026-11', 40_000);
  expect(await wachtend()).toEqual([]);
  const wijziging = await call(rob, `POST /uitkeringen/${id}/wijzigingen`, {
    body: { soort: 'verhuizing', vanaf: '2026-12-16', reden: 'Gezien in de stukken' },
  });
  db.clock.advance({ minutes: 1 });
  const terugvordering = await stap(id, { soort: 'terugvordering', maand: '2026-11', oorzaak: 'later bekend inkomen' });
  expect(terugvordering.status, JSON.stringify(terugvordering.body)).toBe(201);
  db.clock.advance({ minutes: 1 });
  const maatregel = await call(rob, `POST /uitkeringen/${id}/maatregelen`, {
    body: {
      ...{ soort: 'verordening', wat: 'plan van aanpak', gedragingOp: '2026-10-20', horenTot: '2026-11-30' },
      toelichting: 'U kwam drie keer niet op uw afspraak.',
    },
  });
  await call(rob, `POST /maatregelen/${maatregel.body.id}/zienswijze`, { body: { tekst: 'Ik was het vergeten.' } });
  const keuzes = [
    { feit: 'verwijtbaarheid', keuze: 'aanwezig' },
    { feit: 'waarschuwen', keuze: 'nee' },
    { feit: 'dringendeRedenen', keuze: 'nee' },
  ];
  const motivering = 'U had steeds een andere reden. Wij vinden die niet sterk genoeg.';
  const voorstel = { keuzes, motivering, maand: '2026-12' };
  const voorgesteld = await call(rob, `POST /maatregelen/${maatregel.body.id}/voorstel`, { body: voorstel });
  expect(voorgesteld.status, JSON.stringify(voorgesteld.body)).toBe(200);
  db.clock.advance({ minutes: 1 });
  const run = (await call(rob, 'POST /maandruns', { body: { maand: '2026-12' } })).body.id;
  await call(rob, `POST /maandruns/${run}/simulatie`);
  await call(rob, `POST /maandruns/${run}/voorlegging`);

  expect(await wachtend()).toMatchObject([
    { soort: 'wijziging', plek: id, wat: 'U woont vanaf 16 december 2026 in een andere gemeente', eigen: false },
    { soort: 'schuld', plek: id, wat: 'Terugvordering van de schuld over november 2026' },
    { soort: 'maatregel', plek: id, wat: 'Besluit over een maatregel' },
    { soort: 'maandrun', plek: run, wat: 'Maandrun december 2026', wie: null },
  ]);
  expect((await wachtend(rob)).every(({ eigen }) => eigen)).toBe(true);
  expect(await wachtend(marit)).toEqual([]);
  expect((await call(henk, 'GET /goedkeuringen')).status).toBe(403);

  // to count is not to look: only who sees the names stands in the record of the person
  const voor = await inzagen();
  await wachtend();
  expect(await inzagen()).toBe(voor);
  await wachtend(yvonne, '?namen=true');
  expect(await inzagen()).not.toBe(voor);

  await call(yvonne, `POST /maandruns/${run}/teruglegging`, { body: { toelichting: 'Eerst de wijziging' } });
  await call(yvonne, `POST /maatregelen/${maatregel.body.id}/besluit`, {
    body: { akkoord: false, reden: 'Dit is te streng' },
  });
  await antwoord(id, terugvordering.body.stappen[0].id, false);
  expect(await soorten()).toEqual(['wijziging']);
  await call(yvonne, `POST /wijzigingen/${wijziging.body.id}/goedkeuring`);
  expect(await wachtend()).toEqual([]);
});
