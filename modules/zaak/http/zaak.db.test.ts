import type { Actor } from '@samenkracht/platform/module';
import { type TestDb, type TestServer, testServer } from '@samenkracht/testing/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fatima, henk, marit, openWereld, pdf, rob, type Wereld } from '../wereld.voorbeelden.ts';

const esra: Actor = { ...rob, id: 'esra', rollen: ['beheerder'] };
const yvonne: Actor = { ...rob, id: 'yvonne', naam: 'Yvonne Baas', rollen: ['toetser'] };

let wereld: Wereld;
let db: TestDb;
let server: TestServer;
beforeAll(async () => {
  wereld = await openWereld();
  db = wereld.db;
  server = await testServer(db, wereld.modules, [fatima, henk, rob, marit, esra, yvonne]);
});
afterAll(async () => {
  await server.close();
  await db.close();
});

describe('een zaak van een ander', () => {
  test.each([
    ['een andere inwoner', henk, 'GET /mijn/zaken/', 404],
    ['een consulent van een andere gemeente', marit, 'GET /zaken/', 404],
    ['een beheerder', esra, 'GET /zaken/', 403],
    ['een inwoner op de weg van de medewerker', fatima, 'GET /zaken/', 403],
    ['wie niet is aangemeld', undefined, 'GET /zaken/', 401],
    ['de inwoner zelf', fatima, 'GET /mijn/zaken/', 200],
    ['de consulent', rob, 'GET /zaken/', 200],
  ])('%s', async (_, actor, route, status) => {
    const zaak = await wereld.nieuweZaak();
    expect((await server.call(actor, `${route}${zaak.id}`)).status).toBe(status);
  });

  test('een verzonnen nummer geeft hetzelfde antwoord als een zaak van een ander', async () => {
    const zaak = await wereld.nieuweZaak();
    const vreemd = await server.call(henk, `GET /mijn/zaken/${zaak.id}`);
    const verzonnen = await server.call(henk, `GET /mijn/zaken/${crypto.randomUUID()}`);
    const zonderVerzoek = ({ verzoekId, instance, ...rest }: Record<string, unknown>) => rest;
    expect(zonderVerzoek(vreemd.body)).toEqual(zonderVerzoek(verzonnen.body));
  });
});

test('van ontvangst tot bankafschrift, zoals de schermen het doen', async () => {
  const zaak = await wereld.nieuweZaak();
  expect((await server.call(rob, `POST /zaken/${zaak.id}/gegevensverzoeken`, { body: { gevraagd: [] } })).status).toBe(
    400,
  );
  expect((await server.call(rob, `POST /zaken/${zaak.id}/behandeling`)).body).toMatchObject({
    status: 'in behandeling',
    behandelaar: { naam: 'Rob de Wit' },
  });
  // a double click
  expect((await server.call(rob, `POST /zaken/${zaak.id}/behandeling`)).status).toBe(200);
  const gevraagd = await server.call(rob, `POST /zaken/${zaak.id}/gegevensverzoeken`, {
    body: { gevraagd: [{ soort: 'bankafschrift', omschrijving: 'Het bankafschrift van oktober 2026' }] },
  });
  expect(gevraagd.status).toBe(201);
  expect(gevraagd.body.termijn.opgeschort).toEqual({ sinds: '2026-11-03', hersteltermijnTotEnMet: '2026-11-16' });
  const [taak] = (await server.call(fatima, 'GET /mijn/taken')).body.taken;
  expect(taak.omschrijving).toBe('Het bankafschrift van oktober 2026');
  expect((await server.call(henk, 'GET /mijn/taken')).body.taken).toEqual([]);

  const stuur = (bytes: Uint8Array, actor = fatima) =>
    server.call(actor, `POST /mijn/taken/${taak.id}/documenten`, { bestand: { naam: 'afschrift.pdf', bytes } });
  expect((await stuur(pdf('oktober'), henk)).status).toBe(404);
  expect((await stuur(Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(99)]))).status).toBe(415);
  expect((await stuur(Buffer.alloc(11 * 1024 * 1024))).status).toBe(413);
  const gestuurd = await stuur(pdf('oktober'));
  expect(gestuurd).toMatchObject({ status: 201, body: { allesOntvangen: true } });

  const open = await server.call(rob, `GET /zaken/${zaak.id}`);
  expect(open.body.zaak.status).toBe('in behandeling');
  expect(open.body.geschiedenis.map((stap: { handeling: string }) => stap.handeling)).toEqual([
    'openen',
    'inBehandelingNemen',
    'gegevensVragen',
    'gegevensOntvangen',
  ]);
  const inhoud = await server.call(rob, `GET /documenten/${open.body.documenten[0].id}/inhoud`);
  expect(inhoud.bytes.toString()).toContain('oktober');
  expect(inhoud.headers['content-disposition']).toMatch(/^attachment/);
  expect(inhoud.headers['x-content-type-options']).toBe('nosniff');
  expect((await server.call(henk, `GET /mijn/documenten/${open.body.documenten[0].id}/inhoud`)).status).toBe(404);
});

test('wat een medewerker opent staat in het logboek van de inwoner', async () => {
  const zaak = await wereld.nieuweZaak();
  const gekeken = async (): Promise<number> => {
    const { dagen } = (await server.call(fatima, 'GET /mijn/inzagen')).body;
    type Inzage = { wie: string; wat: string; aantal: number };
    const inzagen: Inzage[] = dagen.flatMap((dag: { inzagen: Inzage[] }) => dag.inzagen);
    return inzagen.filter((een) => een.wie === 'Rob de Wit').reduce((som, een) => som + een.aantal, 0);
  };
  const voor = await gekeken();
  await server.call(rob, `GET /zaken/${zaak.id}`);
  await server.call(fatima, `GET /mijn/zaken/${zaak.id}`);
  expect(await gekeken()).toBe(voor + 1);
});

test('een weigering vertelt wat er moet gebeuren', async () => {
  const zaak = await wereld.nieuweZaak();
  await server.call(rob, `POST /zaken/${zaak.id}/behandeling`);
  const { status, body } = await server.call({ ...rob }, `POST /zaken/${zaak.id}/gegevensverzoeken`, {
    body: { gevraagd: [{ soort: 'overig', omschrijving: 'Een stuk' }], uiterlijk: '2026-11-03' },
  });
  expect([status, body.code]).toEqual([422, 'HERSTELTERMIJN_ONJUIST']);
  expect(JSON.stringify(body)).toContain('van 7 november 2026 tot en met 28 december 2026');
});

test('de werklijst laat zich filteren', async () => {
  const zaak = await wereld.nieuweZaak();
  await server.call(rob, `POST /zaken/${zaak.id}/behandeling`);
  const ids = async (filter: string): Promise<string[]> =>
    (await server.call(rob, `GET /zaken?${filter}`)).body.zaken.map((een: { id: string }) => een.id);
  expect(await ids('mijn=true&status=in%20behandeling')).toContain(zaak.id);
  expect(await ids('status=ontvangen')).not.toContain(zaak.id);
  expect(await ids(`nummer=${zaak.nummer}`)).toEqual([zaak.id]);
  expect((await server.call(rob, 'GET /zaken?status=zoek')).status).toBe(400);
});

test('namen in een werklijst komen in het logboek van wie erop staat; een lijst zonder namen niet', async () => {
  await wereld.nieuweZaak();
  const gekeken = async (): Promise<number> =>
    JSON.stringify((await server.call(fatima, 'GET /mijn/inzagen')).body).length;
  const voor = await gekeken();
  const zonder = await server.call(yvonne, 'GET /zaken?status=ontvangen');
  expect(zonder.body.zaken[0].aanvrager).toBeUndefined();
  expect(await gekeken()).toBe(voor);
  const met = await server.call(yvonne, 'GET /zaken?status=ontvangen&namen=true');
  expect(met.body.zaken[0].aanvrager).toMatchObject({ naam: expect.any(String), geheim: expect.any(Boolean) });
  expect(await gekeken()).toBeGreaterThan(voor);
});
