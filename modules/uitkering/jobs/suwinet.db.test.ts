/** Knows how UWV's data come in: an estimate that gives way, a job that nobody named, a refusal that changes nothing. */
import { type Bsn, cents, day, month, parseBsn } from '@samenkracht/core';
import { ensurePersoon } from '@samenkracht/persoon';
import { type Inkomstenverhouding, type Standin, start } from '@samenkracht/standin-suwinet';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  addLoon,
  addUitkering,
  type fatima,
  inwoner,
  modulesMet,
  payMonth,
  rob,
  storePayer,
  yvonne,
} from './maand.voorbeelden.ts';
import { planSuwinet } from './suwinet.ts';

const bsn: Bsn = (() => {
  const parsed = parseBsn('999900006');
  if (parsed === undefined) throw new Error('not a test number');
  return parsed;
})();

const verhouding = (loon: number, ingehouden?: number): Inkomstenverhouding => ({
  ...{ VolgnrIkv: 1, van: day('2026-01-01'), naam: 'Bakkerij De Korenaar', CdSrtIkv: '15' },
  Loonheffingennr: '001234567L01',
  opgaven: [
    {
      ...{ van: day('2026-11-01'), totEnMet: day('2026-11-30'), BedrLoonLbPremieVolksverz: cents(loon) },
      ...(ingehouden === undefined ? {} : { BedrIngehoudenLbPremieVolksverz: cents(ingehouden) }),
    },
  ],
});

let db: TestDb;
let server: TestServer;
let standin: Standin;
let zij: typeof fatima;
let uitkeringId: string;
beforeEach(async () => {
  standin = await start({ port: 0, data: [] });
  const modules = modulesMet(undefined, { url: standin.url });
  db = await testDb(modules);
  const { id } = await db.scope((scope) => ensurePersoon(scope, bsn));
  zij = inwoner('zij', id);
  server = await testServer(db, modules, [zij, rob, yvonne]);
  await storePayer(db);
  uitkeringId = await addUitkering(db, zij);
  db.clock.set('2026-12-02T09:00:00Z');
});
afterEach(async () => {
  await server.close();
  await db.close();
  await standin.stop();
});

const lever = (...inkomstenverhoudingen: Inkomstenverhouding[]) => standin.lever({ bsn, inkomstenverhoudingen });
const pull = async () => {
  await db.scope((scope) => planSuwinet(scope, uitkeringId));
  await db.runJobs();
};
const november = async () => (await server.call(zij, 'GET /mijn/inkomsten/2026-11')).body.inkomsten;

test('wat UWV heeft is een schatting, een keer; en gaat heen en terug naar hetzelfde bedrag', async () => {
  lever(verhouding(62_000, 2_000));
  await pull();
  await pull();
  expect(await november()).toMatchObject([
    { werkgever: 'Bakkerij De Korenaar', status: 'geschat', kanaal: 'uwv', netto: 60_000 },
  ]);
  for (const loon of [72_000, 62_000]) {
    lever(verhouding(loon, 2_000));
    await pull();
  }
  expect(await november()).toMatchObject([{ netto: 60_000 }]);
});

test('de werkgever gaat voor, ook met hetzelfde nummer, en weet het vakantiegeld beter', async () => {
  lever(verhouding(62_000, 2_000));
  await pull();
  await addLoon(db, uitkeringId, zij, month('2026-11'), 59_500);
  expect(await november()).toMatchObject([
    { status: 'definitief', kanaal: 'loongegevens', netto: 59_500, vakantiegeld: 'meebetaald' },
  ]);
});

test('zonder ingehouden belasting is er geen netto bedrag: de baan is bekend en de maand wacht', async () => {
  lever(verhouding(62_000));
  await pull();
  expect(await november()).toMatchObject([{ werkgever: 'Bakkerij De Korenaar', status: 'verwacht', netto: null }]);
  const run = await server.call(rob, 'POST /maandruns', { body: { maand: '2026-11' } });
  const { body } = await server.call(rob, `POST /maandruns/${run.body.id}/simulatie`);
  expect(body.totalen).toMatchObject({ betalingen: 0, uitzonderingen: 1 });
});

test('een lager loon bij UWV over een betaalde maand wordt verrekend zoals elk ander woord', async () => {
  lever(verhouding(62_000, 2_000));
  await pull();
  await payMonth(server, '2026-11');
  lever(verhouding(52_000, 2_000));
  await pull();
  const { maanden } = (await server.call(zij, 'GET /mijn/uitkering')).body.uitkering;
  expect(maanden[0]).toMatchObject({ maand: '2026-11', status: 'herzien' });
});

test.each(['<geen xml', '<!DOCTYPE a><a/>', '<Ander/>'])(
  '%s wordt met naam geweigerd en verandert niets',
  async (xml) => {
    standin.antwoordMet(xml);
    await expect(pull()).rejects.toThrow(/SUWINET_/);
    expect(await november()).toEqual([]);
  },
);
