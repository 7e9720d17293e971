/** Proves the routes of the record, and that staff who comes where he may not come is written down. */
import { gemeenteCode, ok } from '@samenkracht/core';
import { buildServer, defineRoute, type Server } from '@samenkracht/platform/http';
import type { Actor, Doel, Module } from '@samenkracht/platform/module';
import { type TestDb, testDb } from '@samenkracht/testing/db';
import { Type } from 'typebox';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { logboekModule, record, recordGeenToegang, sealWaiting } from '../index.ts';

const rotterdam = gemeenteCode('0599');
const persoonId = 'f0000000-0000-4000-8000-000000000001';
const fatima: Actor = {
  id: persoonId,
  soort: 'inwoner',
  naam: 'Fatima',
  rollen: ['inwoner'],
  gemeente: rotterdam,
  persoonId,
};
const henk: Actor = {
  ...fatima,
  id: 'f0000000-0000-4000-8000-000000000002',
  persoonId: 'f0000000-0000-4000-8000-000000000002',
};
const rob: Actor = { id: 'rob', soort: 'medewerker', naam: 'Rob de Wit', rollen: ['consulent'], gemeente: rotterdam };
const bram: Actor = { ...rob, id: 'bram', naam: 'Bram Kok', rollen: ['beheerder'] };
const carla: Actor = { ...rob, id: 'carla', naam: 'Carla Vos', rollen: ['controleur'] };
const actors = [fatima, henk, rob, bram, carla];

/** In place of what module persoon brings: a file that only some roles may open. */
const dossier: Module = {
  naam: 'proef',
  migrations: new URL('./geen/', import.meta.url),
  jobs: [],
  subscriptions: [],
  routes: [
    defineRoute({
      method: 'GET',
      url: '/personen/:persoonId',
      samenvatting: 'Een dossier',
      doel: 'bijstand-beoordelen',
      rollen: ['consulent'],
      params: Type.Object({ persoonId: Type.String({ format: 'uuid' }) }),
      response: { 200: Type.Object({}) },
      refusals: {},
      handle: async () => ok({}),
    }),
  ],
};

let database: TestDb;
let server: Server;
beforeAll(async () => {
  database = await testDb([logboekModule]);
  server = await buildServer({
    db: database.db,
    modules: [logboekModule, dossier],
    authenticate: {
      gemeente: () => rotterdam,
      actor: async (_, request) => actors.find((actor) => actor.id === request.headers['x-wie']),
    },
    clock: database.clock,
    log: database.log,
    config: { gemeente: rotterdam, gemeenten: [rotterdam] },
    onGeenToegang: recordGeenToegang,
  });
});
afterAll(async () => {
  await server.close();
  await database.close();
});
beforeEach(() => database.clock.advance({ days: 1 }));

const get = async (actor: Actor, url: string) => {
  const answer = await server.inject({ url: `/api/v1${url}`, headers: { 'x-wie': actor.id } });
  return { status: answer.statusCode, body: answer.json() };
};
const look = (actor: Actor, doel: Doel = 'bijstand-beoordelen') =>
  database.scope((scope) => record(scope, { handeling: 'inzage', onderwerp: { soort: 'zaak', id: '1' }, persoonId }), {
    actor,
    doel,
  });

describe('wie keek in mijn dossier', () => {
  test('shows who, when and why, of the newest day first, and no visit of oneself', async () => {
    await look(rob);
    await look(fatima, 'eigen-dossier');
    const { body } = await get(fatima, '/mijn/inzagen');
    expect(body.dagen[0]).toEqual({
      dag: database.clock.now().toString().slice(0, 10),
      inzagen: [
        {
          van: database.clock.now().toString(),
          tot: database.clock.now().toString(),
          aantal: 1,
          wie: 'Rob de Wit',
          functie: 'Consulent inkomen',
          wat: 'Bekeek uw zaak',
          doel: 'Om te beoordelen of u bijstand krijgt en hoeveel.',
          geweigerd: false,
        },
      ],
    });
  });

  test('is empty for somebody else', async () => {
    await look(rob);
    expect((await get(henk, '/mijn/inzagen')).body).toEqual({ dagen: [] });
  });

  test('is not for staff', async () => {
    expect((await get(rob, '/mijn/inzagen')).status).toBe(403);
  });
});

describe('an attempt of staff whose role does not reach', () => {
  test('is refused, kept, and shown to the resident as refused', async () => {
    expect((await get(bram, `/personen/${persoonId}`)).status).toBe(403);
    const { body } = await get(fatima, '/mijn/inzagen');
    expect(body.dagen[0].inzagen).toMatchObject([
      { wie: 'Bram Kok', wat: 'Wilde uw persoonsgegevens bekijken, maar mocht dat niet', geweigerd: true },
    ]);
  });

  test('on a list, that is about nobody, is not in the record', async () => {
    expect((await get(bram, '/logboek/controle')).status).toBe(403);
    expect((await get(fatima, '/mijn/inzagen')).body.dagen[0]?.dag).not.toBe(
      database.clock.now().toString().slice(0, 10),
    );
  });
});

describe('controle', () => {
  test('tells the controleur that the record is whole, and where it ends', async () => {
    await look(rob);
    await database.scope((scope) => sealWaiting(scope.tx, scope.now));
    const { status, body } = await get(carla, '/logboek/controle');
    expect([status, body.heel, body.wachtend]).toEqual([200, true, 0]);
    const known = `?volgnummer=${body.hoofd.volgnummer}&hash=${body.hoofd.hash}`;
    expect((await get(carla, `/logboek/controle${known}`)).body.heel).toBe(true);
    const other = `?volgnummer=${body.hoofd.volgnummer}&hash=${'0'.repeat(64)}`;
    expect((await get(carla, `/logboek/controle${other}`)).body).toMatchObject({
      heel: false,
      breuk: { soort: 'keten herschreven', volgnummer: body.hoofd.volgnummer },
    });
  });

  test.each([rob, bram, fatima])('is not for $naam', async (actor) => {
    expect((await get(actor, '/logboek/controle')).status).toBe(403);
  });
});

test('the register tells what is processed and on which ground, to anyone', async () => {
  const answer = await server.inject({ url: '/api/v1/verwerkingsactiviteiten' });
  expect(answer.json()).toContainEqual({
    id: 'urn:samenkracht:verwerkingsactiviteit:bijstand-beoordelen:1',
    doel: 'bijstand-beoordelen',
    uitleg: 'te beoordelen of u bijstand krijgt en hoeveel',
    grondslag: 'taak van algemeen belang (artikel 6 lid 1 onder e AVG); artikelen 7 en 53a Participatiewet',
  });
});
