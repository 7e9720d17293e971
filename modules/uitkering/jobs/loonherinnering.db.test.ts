/** Knows who is reminded of pay: who has a job and told nothing, from the set day on, once a month, unless he wants none. */
import { month } from '@samenkracht/core';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planLoonherinnering } from './loonherinnering.ts';
import { addLoon, addUitkering, alleenstaandeOuder, fatima, henk, iedereen, modulesMet } from './maand.voorbeelden.ts';

const modules = modulesMet();
let db: TestDb;
let server: TestServer;
beforeEach(async () => {
  db = await testDb(modules);
  server = await testServer(db, modules, iedereen);
  // a job since October, of which only October is known
  const uitkeringId = await addUitkering(db, fatima, alleenstaandeOuder);
  await addLoon(db, uitkeringId, fatima, month('2026-10'), 60_000);
  await addUitkering(db, henk);
});
afterEach(async () => {
  await server.close();
  await db.close();
});

const berichten = async (wie = fatima) => (await server.call(wie, 'GET /mijn/berichten')).body.berichten;
const herinner = async (dag: string) => {
  db.clock.set(`${dag}T08:00:00Z`);
  await db.scope((scope) => planLoonherinnering(scope));
  await db.runJobs();
};

test('vanaf de vijftiende een bericht aan wie werkt en niets doorgaf, en dezelfde maand geen tweede', async () => {
  await herinner('2026-11-14');
  expect(await berichten()).toEqual([]);
  await herinner('2026-11-15');
  await herinner('2026-11-16');
  expect(await berichten()).toMatchObject([{ soort: 'loonherinnering', titel: 'Wat verdiende u in november 2026?' }]);
  expect(await berichten(henk)).toEqual([]);
});

test('wie doorgaf wordt niet herinnerd; wie het terugnam weer wel', async () => {
  db.clock.set('2026-11-10T08:00:00Z');
  await server.call(fatima, 'POST /mijn/inkomsten/2026-11', { body: { netto: 50_000, status: 'geschat' } });
  await herinner('2026-11-15');
  expect(await berichten()).toEqual([]);
  expect((await server.call(fatima, 'POST /mijn/inkomsten/2026-11/intrekking', { body: {} })).status).toBe(200);
  await herinner('2026-11-16');
  expect(await berichten()).toHaveLength(1);
});

test('wie geen herinnering wil krijgt er geen', async () => {
  expect((await server.call(fatima, 'GET /mijn/loonherinnering')).body).toEqual({ herinneren: true });
  await server.call(fatima, 'PUT /mijn/loonherinnering', { body: { herinneren: false } });
  await herinner('2026-11-20');
  expect(await berichten()).toEqual([]);
  expect((await server.call(fatima, 'GET /mijn/loonherinnering')).body).toEqual({ herinneren: false });
});
