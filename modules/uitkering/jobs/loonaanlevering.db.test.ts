/** Proves what a delivered wage does to a month: versions in any order, a correction of a paid month settled, a job that ends. */
import { month } from '@samenkracht/core';
import { publish, publishMany } from '@samenkracht/platform/db';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bronnenOf, opgavenOf } from '../store/inkomst.ts';
import {
  addUitkering,
  alleenstaandeOuder,
  fatima,
  henk,
  iedereen,
  modulesMet,
  payMonth,
  storePayer,
} from './maand.voorbeelden.ts';

let db: TestDb;
let server: TestServer;
let uitkeringId: string;
beforeAll(async () => {
  const modules = modulesMet();
  db = await testDb(modules);
  server = await testServer(db, modules, iedereen);
  await storePayer(db);
  uitkeringId = await addUitkering(db, fatima, alleenstaandeOuder);
});
afterAll(async () => {
  await server.close();
  await db.close();
});

const deliver = async (versie: number, LnLbPh: number, meer: object = {}, persoonId = fatima.persoonId ?? '') => {
  const bedragen = { IngLbPh: 0, BijdrZvw: 0, WrdPrGebrAut: 0, PrWhk: 0, LnTabBB: 0, VakBsl: 0, OpgRchtVakBsl: 0 };
  const vast = { NumIV: 1, DatAanv: '2026-03-01', AantVerlU: 40, vakantiegeldPerMaand: true, betaaldOp: '2026-11-25' };
  await db.scope((scope) =>
    publish(scope, {
      soort: 'LoonAangeleverd',
      onderwerp: persoonId,
      data: {
        persoonId,
        werkgever: { naam: 'Bakkerij De Korenaar', loonheffingennummer: '001234567L01' },
        tijdvak: { soort: 'maand', DatAanvTv: '2026-11-01', DatEindTv: '2026-11-30' },
        versie,
        loon: { ...vast, ...bedragen, LnLbPh, ...meer },
      },
    }),
  );
  await db.runJobs();
};
const november = async () => (await server.call(fatima, 'GET /mijn/inkomsten/2026-11')).body.inkomsten;

test('the highest version counts, also when it comes first; twice is once', async () => {
  await deliver(2, 60_000);
  await deliver(1, 40_000);
  await deliver(2, 60_000);
  expect(await november()).toMatchObject([
    { werkgever: 'Bakkerij De Korenaar', netto: 60_000, status: 'gecorrigeerd', vakantiegeld: 'meebetaald' },
  ]);
});

test('a correction of a month that was paid settles itself', async () => {
  await payMonth(server, '2026-11');
  await deliver(3, 70_000);
  const { uitkering } = (await server.call(fatima, 'GET /mijn/uitkering')).body;
  // 100 meer loon, 25 vrij: 75 minder bijstand, 71,25 minder uitbetaald
  expect(uitkering).toMatchObject({ openSchuld: 7_125, maanden: [{ status: 'herzien' }] });
});

const banen = () => db.scope(async (scope) => (await bronnenOf(scope, [uitkeringId])).get(uitkeringId));

test('from the month after the end of a job no pay is expected', async () => {
  expect(await banen()).toMatchObject([{ vanaf: '2026-11', tot: undefined }]);
  await deliver(4, 70_000, { DatEind: '2026-11-30' });
  expect(await banen()).toMatchObject([{ vanaf: '2026-11', tot: '2026-12' }]);
});

test('of who has no benefit here a delivery is left alone', async () => {
  await deliver(1, 60_000, {}, henk.persoonId);
  expect(await banen()).toHaveLength(1);
  expect((await server.call(henk, 'GET /mijn/inkomsten')).status).toBe(404);
});

test('een set geeft hetzelfde als een voor een: versies door elkaar, tweemaal hetzelfde, en een onbekende', async () => {
  const opnieuw = await testDb(modulesMet());
  try {
    const eigen = await addUitkering(opnieuw, henk, alleenstaandeOuder);
    const bedragen = { IngLbPh: 0, BijdrZvw: 0, WrdPrGebrAut: 0, PrWhk: 0, LnTabBB: 0, VakBsl: 0 };
    const levering = (versie: number, LnLbPh: number, maand = '11', meer = {}, persoonId = henk.persoonId ?? '') => ({
      onderwerp: persoonId,
      data: {
        ...{ persoonId, versie, werkgever: { naam: 'Bakkerij De Korenaar', loonheffingennummer: '001234567L01' } },
        tijdvak: { soort: 'maand', DatAanvTv: `2026-${maand}-01`, DatEindTv: `2026-${maand}-30` },
        loon: { NumIV: 1, vakantiegeldPerMaand: true, betaaldOp: `2026-${maand}-25`, ...bedragen, LnLbPh, ...meer },
      },
    });
    const leveringen = [
      ...[levering(2, 60_000), levering(1, 40_000), levering(2, 60_000)],
      levering(1, 50_000, '11', {}, '00000000-0000-4000-8000-00000000dead'),
      levering(1, 55_000, '09', { DatEind: '2026-09-30' }),
    ];
    const lees = () =>
      opnieuw.scope(async (scope) => ({
        bronnen: ((await bronnenOf(scope, [eigen])).get(eigen) ?? []).map(({ id: _, ...bron }) => bron),
        gezegd: ((await opgavenOf(scope, [eigen], month('2026-01'))).get(eigen) ?? []).map(
          ({ maand, netto, status, leveringsnummer }) => ({ maand, netto, status, leveringsnummer }),
        ),
      }));
    await opnieuw.scope((scope) => publishMany(scope, 'LoonAangeleverd', leveringen));
    await opnieuw.runJobs();
    const samen = await lees();
    // a correction also says that there is no special pay any more
    const gewoon = samen.gezegd.filter(({ netto }) => netto > 0);
    expect(gewoon.map(({ maand, netto, status }) => [maand, netto, status])).toEqual([
      ['2026-11', 60_000, 'gecorrigeerd'],
      ['2026-11', 40_000, 'definitief'],
      ['2026-09', 55_000, 'definitief'],
    ]);
    expect(samen.bronnen).toMatchObject([{ werkgever: 'Bakkerij De Korenaar', tot: '2026-10' }]);
    // once more, now one by one: the same deliveries change nothing
    for (const een of leveringen) {
      await opnieuw.scope((scope) => publish(scope, { soort: 'LoonAangeleverd', ...een }));
      await opnieuw.runJobs();
    }
    expect(await lees()).toEqual(samen);
  } finally {
    await opnieuw.close();
  }
});
