/** Proves against what one can object besides the first decision: a change, a measure, a debt; and that a proposal is no decision yet. */
import { bezwaarModule } from '@samenkracht/bezwaar';
import { view } from '@samenkracht/platform/db';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addUitkering,
  alleenstaande,
  henk,
  iedereen,
  modulesMet,
  rob,
  storePayer,
  yvonne,
} from './jobs/maand.voorbeelden.ts';

let db: TestDb;
let server: TestServer;
const modules = [...modulesMet(), bezwaarModule];
beforeAll(async () => {
  db = await testDb(modules);
  server = await testServer(db, modules, iedereen);
  await storePayer(db);
});
afterAll(async () => {
  await server.close();
  await db.close();
});

const besluiten = async (): Promise<readonly { soort: string; id: string }[]> => {
  await db.runJobs();
  return (await server.call(henk, 'GET /mijn/besluiten')).body.besluiten;
};
const soorten = async () => (await besluiten()).map(({ soort }) => soort);

test('a change that two decided can be objected to, with who proposed and who decided', async () => {
  const uitkeringId = await addUitkering(db, henk, alleenstaande);
  const voorstel = await server.call(rob, `POST /uitkeringen/${uitkeringId}/wijzigingen`, {
    body: { soort: 'verhuizing', vanaf: '2026-11-16', reden: 'De BRP zegt het' },
  });
  expect(await soorten()).toEqual([]);
  expect((await server.call(yvonne, `POST /wijzigingen/${voorstel.body.id}/goedkeuring`)).status).toBe(200);
  const [besluit] = await besluiten();
  expect(besluit?.soort).toBe('wijziging');
  const gemaakt = await server.call(henk, `POST /mijn/besluiten/${besluit?.id}/bezwaar`, {
    body: { gronden: 'Ik woon nog hier.' },
  });
  expect(gemaakt.status, JSON.stringify(gemaakt.body)).toBe(201);
  // who was in it is known, so that others hear and decide (Awb 7:5, 10:3)
  const wie = await db.scope((scope) =>
    sql`select genomen_door, voorbereid_door from bezwaar_besluit`.execute(view<unknown>(scope.tx)),
  );
  expect(wie.rows).toEqual([{ genomen_door: yvonne.id, voorbereid_door: rob.id }]);
});

const grond = { kenmerk: 'U-2026-11', genomenDoor: yvonne.id, bezwaarUiterlijk: '2027-01-04' };

test.each<[string, object, readonly string[]]>([
  ['MaatregelGemeld', { ...grond, stand: 'verlaging' }, ['maatregel', 'wijziging']],
  ['MaatregelGemeld', { kenmerk: 'U-2026-11', stand: 'aangekondigd' }, ['maatregel', 'wijziging']],
  ['SchuldGewijzigd', { ...grond, stand: 'voorstel' }, ['maatregel', 'wijziging']],
  ['SchuldGewijzigd', { ...grond, stand: 'staat' }, ['maatregel', 'schuld', 'wijziging']],
])('%s with %j leaves the decisions %j', async (soort, data, verwacht) => {
  // only what is heard of a decision is looked at here: letters of these events have tests of their own
  const hoort = modules.flatMap(({ subscriptions }) => subscriptions).filter((een) => een.soort === soort);
  const bezwaar = hoort.find(({ naam }) => naam.startsWith('bezwaar.'));
  const persoonId = henk.persoonId ?? '';
  await db.scope(async (scope) => {
    const gebeurtenis = {
      id: crypto.randomUUID(),
      soort,
      onderwerp: crypto.randomUUID(),
      data: { persoonIds: [persoonId], ...data } as never,
      actorId: 'rob',
      tijdstip: scope.now.toString(),
    };
    await bezwaar?.handle(scope, gebeurtenis);
  });
  expect((await soorten()).toSorted()).toEqual(verwacht);
});
