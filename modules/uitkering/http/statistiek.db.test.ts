/** Knows the monthly figures: they count what was decided last, and who may see them. */
import { day, gemeenteCode, month } from '@samenkracht/core';
import type { Actor } from '@samenkracht/platform/module';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { herzie } from '../jobs/herzien.ts';
import {
  addLoon,
  addUitkering,
  alleenstaande,
  alleenstaandeOuder,
  fatima,
  henk,
  iedereen,
  modulesMet,
  payMonth,
  rob,
  storePayer,
  yvonne,
} from '../jobs/maand.voorbeelden.ts';

const carla: Actor = {
  id: 'carla',
  soort: 'medewerker',
  naam: 'Carla Vos',
  rollen: ['controleur'],
  gemeente: gemeenteCode('0599'),
};
const modules = modulesMet();
let db: TestDb;
let server: TestServer;
beforeEach(async () => {
  db = await testDb(modules);
  server = await testServer(db, modules, [...iedereen, carla]);
  await storePayer(db);
});
afterEach(async () => {
  await server.close();
  await db.close();
});

test('telt per huishouden en leeftijd wat het laatst is besloten, en geeft een bestand zonder naam', async () => {
  const uitkeringId = await addUitkering(db, fatima, alleenstaandeOuder);
  await addLoon(db, uitkeringId, fatima, month('2026-11'), 60_000);
  await addUitkering(db, henk, alleenstaande, day('2026-11-01'));
  await payMonth(server, '2026-11');
  await addLoon(db, uitkeringId, fatima, month('2026-11'), 70_000, 2);
  await db.scope((scope) => herzie(scope, uitkeringId, month('2026-11'), 'De werkgever verbeterde het loon.'));

  const { body } = await server.call(yvonne, 'GET /statistiek?maand=2026-11');
  // 1.419,46 - (700 - 175) = 894,46 and 1.419,46
  expect(body.groepen).toEqual([
    {
      leefvorm: 'alleenstaande',
      leeftijd: '45 of ouder',
      uitkeringen: 1,
      ingestroomd: 1,
      uitgestroomd: 0,
      werkt: 0,
      bijstand: 141_946,
    },
    {
      leefvorm: 'alleenstaande ouder',
      leeftijd: '27 tot 45',
      uitkeringen: 1,
      ingestroomd: 0,
      uitgestroomd: 0,
      werkt: 1,
      bijstand: 89_446,
    },
  ]);
  expect(body.som).toEqual({ uitkeringen: 2, ingestroomd: 1, uitgestroomd: 0, werkt: 1, bijstand: 231_392 });
  const bestand = await server.call(carla, 'GET /statistiek/bestand?maand=2026-11');
  const [kop, ...regels] = bestand.bytes.toString().trim().split('\r\n');
  expect(kop).toContain('peilmaand;gemeente;kenmerk;leefvorm;leeftijd;kinderen');
  expect(regels).toHaveLength(2);
  expect(regels.join('\n')).toContain(
    `2026-11;0599;${uitkeringId};alleenstaande ouder;27 tot 45;1;1;2020-01-01;;nee;nee;ja;1419,46;`,
  );
  expect((await server.call(rob, 'GET /statistiek?maand=2026-11')).status).toBe(403);
  expect((await server.call(carla, 'GET /statistiek?maand=2026-10')).body.groepen).toEqual([]);
  expect((await server.call(carla, 'GET /statistiek?maand=2026-13')).status).toBe(400);
});

test('een partner die later in de maand komt telt nog niet mee, en een maand waarvan achteraf geen dag recht overblijft evenmin', async () => {
  const samen = await addUitkering(db, fatima, alleenstaande);
  const weg = await addUitkering(db, henk, alleenstaande);
  await payMonth(server, '2026-11');
  const wijzig = async (uitkeringId: string, wijziging: object) => {
    const body = { reden: 'Gezien in de stukken', ...wijziging };
    const { id } = (await server.call(rob, `POST /uitkeringen/${uitkeringId}/wijzigingen`, { body })).body;
    expect((await server.call(yvonne, `POST /wijzigingen/${id}/goedkeuring`)).status).toBe(200);
  };
  await wijzig(samen, {
    soort: 'samenwonen',
    vanaf: '2026-11-16',
    partner: { geboren: '1980-01-01', heeftRecht: true },
  });
  await wijzig(weg, { soort: 'verhuizing', vanaf: '2026-11-01' });
  const { body } = await server.call(carla, 'GET /statistiek?maand=2026-11');
  // fifteen days of 1.419,46 and fifteen of 2.027,79
  expect(body.groepen).toMatchObject([{ leefvorm: 'alleenstaande', uitkeringen: 1, bijstand: 70_973 + 101_390 }]);
  expect(body.som).toMatchObject({ uitkeringen: 1, bijstand: 172_363 });
});
