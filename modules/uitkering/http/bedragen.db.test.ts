/** Knows who may enter amounts and the payer's account, and that nothing counts before a second person signed. */
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addUitkering, bram, esra, henk, iedereen, modulesMet, rob, yvonne } from '../jobs/maand.voorbeelden.ts';

let db: TestDb;
let server: TestServer;
const modules = modulesMet();
beforeAll(async () => {
  db = await testDb(modules);
  server = await testServer(db, modules, iedereen);
});
afterAll(async () => {
  await server.close();
  await db.close();
});

const norm = {
  tabel: 'pw-21-alleenstaande',
  vanaf: '2027-01-01',
  waarde: '1.440,00',
  bron: 'Normenbrief 2027',
  link: 'https://www.rijksoverheid.nl/normenbrief',
};

test('de lijst zegt waar de wet ophoudt', async () => {
  const { tabellen } = (await server.call(bram, 'GET /bedragen')).body;
  expect(tabellen.find(({ id }: { id: string }) => id === norm.tabel)).toMatchObject({
    gatVanaf: '2027-01-01',
    laatsteWaarde: '1.419,46',
    zekerheid: 'een bron',
  });
});

test('een bedrag telt pas als een ander tekende, en twee keer tekenen is een keer', async () => {
  const { id } = (await server.call(bram, 'POST /bedragen', { body: norm })).body;
  const gat = async () => {
    const { tabellen } = (await server.call(bram, 'GET /bedragen')).body;
    return tabellen.find((een: { id: string }) => een.id === norm.tabel).gatVanaf;
  };
  expect(await gat()).toBe('2027-01-01');
  expect((await server.call(bram, `POST /bedragen/${id}/goedkeuring`)).status).toBe(403);
  expect((await server.call(esra, `POST /bedragen/${id}/goedkeuring`)).body.status).toBe('goedgekeurd');
  const nogEens = await server.call(esra, `POST /bedragen/${id}/goedkeuring`);
  expect(nogEens.body).toMatchObject({ status: 'goedgekeurd', goedgekeurdDoor: 'Esra Demir' });
  expect(await gat()).toBe('2027-07-01');
});

test('een consulent of inwoner voert geen bedragen in', async () => {
  expect((await server.call(rob, 'POST /bedragen', { body: norm })).status).toBe(403);
  expect((await server.call(henk, 'GET /bedragen')).status).toBe(403);
  expect((await server.call(rob, 'GET /betaalinstelling')).status).toBe(403);
});

test('zonder rekening van de gemeente gaat er geen geld uit; met een verkeerd nummer ook niet', async () => {
  await addUitkering(db, henk);
  const { id } = (await server.call(rob, 'POST /maandruns', { body: { maand: '2026-11' } })).body;
  await server.call(rob, `POST /maandruns/${id}/simulatie`);
  await server.call(rob, `POST /maandruns/${id}/voorlegging`);
  await server.call(yvonne, `POST /maandruns/${id}/goedkeuring`);
  expect((await server.call(yvonne, `POST /maandruns/${id}/betaling`)).body.code).toBe('RUN_ZONDER_INSTELLING');
  const instelling = {
    vanaf: '2026-01-01',
    naam: 'Gemeente Rotterdam',
    iban: 'NL91 ABNA 0417 1643 01',
    betaaldag: 25,
    verschuiving: 'volgende',
  };
  expect((await server.call(bram, 'POST /betaalinstelling', { body: instelling })).body.code).toBe(
    'REKENINGNUMMER_ONJUIST',
  );
  expect((await server.call(bram, 'GET /betaalinstelling')).body).toEqual({ instelling: null });
  expect(
    (await server.call(bram, 'POST /betaalinstelling', { body: { ...instelling, iban: 'nl91 abna 0417 1643 00' } }))
      .status,
  ).toBe(201);
  expect((await server.call(yvonne, `POST /maandruns/${id}/betaling`)).body.status).toBe('betaald');
});
