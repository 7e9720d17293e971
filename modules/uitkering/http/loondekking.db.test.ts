/** Proves coverage and the comparison of reclaims on a small municipality: counted per person, per employer, per month of origin. */
import { month } from '@samenkracht/core';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addLoon,
  addUitkering,
  fatima,
  henk,
  iedereen,
  modulesMet,
  rob,
  storePayer,
} from '../jobs/maand.voorbeelden.ts';
import { ensureBron } from '../store/inkomst.ts';

let db: TestDb;
let server: TestServer;
beforeAll(async () => {
  const modules = modulesMet();
  db = await testDb(modules);
  server = await testServer(db, modules, iedereen);
  await storePayer(db);
  const zij = await addUitkering(db, fatima);
  const hij = await addUitkering(db, henk);
  for (const maand of ['2026-08', '2026-09', '2026-10']) await addLoon(db, zij, fatima, month(maand), 60_000);
  const bron = (werkgever: string, vanaf: string) => ({
    ...({ uitkeringId: hij, persoonId: henk.persoonId ?? '', wie: 'belanghebbende', werkgever } as const),
    ...({ loonverwijzing: undefined, vakantiegeld: 'geen', metHeffingskorting: true, vanaf: month(vanaf) } as const),
  });
  await db.scope(async (scope) => {
    await ensureBron(scope, bron('Schoonmaak Zuid', '2026-09'));
    await ensureBron(scope, bron('Schoonmaak Noord', '2026-11'));
  });
  const client = new pg.Client(db.ownerUrl);
  await client.connect();
  for (const [id, maand, versie, bedrag] of [
    [zij, '2026-10', 2, 1_000],
    [hij, '2026-09', 2, 30_000],
    [hij, '2026-09', 3, 5_000],
    [hij, '2026-10', 2, 15_000],
    // of a month in which nobody there worked: no payroll could have helped
    [hij, '2026-07', 2, 99_900],
  ] as const)
    await client.query(
      `insert into gm0599.uitkering_vordering (id, uitkering_id, maand, versie, bedrag, oorzaak, status, ontstaan_op)
       values (gen_random_uuid(), $1, $2, $3, $4, 'loon', 'netto', '2026-11-02')`,
      [id, maand, versie, bedrag],
    );
  await client.end();
});
afterAll(async () => {
  await server.close();
  await db.close();
});

test('who works is counted once a month, and covered when each job is', async () => {
  const { body } = await server.call(rob, 'GET /loondekking');
  expect(body.maand).toBe('2026-10');
  expect(body.dekking).toEqual([
    { maand: '2026-08', inwoners: 1, gedekt: 1, deel: 100 },
    { maand: '2026-09', inwoners: 2, gedekt: 1, deel: 50 },
    { maand: '2026-10', inwoners: 2, gedekt: 1, deel: 50 },
  ]);
  expect(body.werkgevers).toEqual([
    { werkgever: 'Bakkerij De Korenaar', loonheffingennummer: '001234567L01', banen: 1, gedekt: 1, deel: 100 },
    { werkgever: 'Schoonmaak Zuid', loonheffingennummer: null, banen: 1, gedekt: 0, deel: 0 },
  ]);
});

test('reclaims stand at their month of origin, with payroll and without; months without work do not count', async () => {
  const { body } = await server.call(rob, 'GET /loondekking');
  expect(body.terugvorderingen).toEqual([
    { maand: '2026-08', gedekt: true, huishoudens: 1, aantal: 0, bedrag: 0 },
    { maand: '2026-09', gedekt: false, huishoudens: 1, aantal: 2, bedrag: 35_000 },
    { maand: '2026-09', gedekt: true, huishoudens: 1, aantal: 0, bedrag: 0 },
    { maand: '2026-10', gedekt: false, huishoudens: 1, aantal: 1, bedrag: 15_000 },
    { maand: '2026-10', gedekt: true, huishoudens: 1, aantal: 1, bedrag: 1_000 },
  ]);
  // with: 1 in 3 months, 10 euro; without: 3 in 2 months, 500 euro
  expect(body.vergelijking).toEqual({
    met: { maanden: 3, aantal: 1, bedrag: 1_000 },
    zonder: { maanden: 2, aantal: 3, bedrag: 50_000 },
    verschilAantal: -78,
    verschilBedrag: -99,
  });
});

test('without any work there is nothing to compare', async () => {
  const { body } = await server.call(rob, 'GET /loondekking?tot=2025-01');
  expect(body).toMatchObject({ dekking: [], werkgevers: [], vergelijking: { verschilAantal: null } });
});
