/** Knows that the amounts of a half-year are tried first, come in together, and count together after a second person signed. */
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bram, esra, henk, iedereen, modulesMet, rob } from '../jobs/maand.voorbeelden.ts';

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

const kop = { vanaf: '2027-01-01', bron: 'Normenbrief 2027', link: 'https://www.rijksoverheid.nl/normenbrief' };
const bestand = 'tabel;nieuwe waarde\npw-21-alleenstaande;1.433,65\npw-21-gehuwden;2.048,07\n';
const gatVan = async (id: string) => {
  const { tabellen } = (await server.call(bram, 'GET /bedragen')).body;
  return tabellen.find((een: { id: string }) => een.id === id).gatVanaf;
};

test('het invulbestand heeft elke tabel die ophoudt', async () => {
  const antwoord = await server.call(bram, 'GET /bedragleveringen/invulbestand?vanaf=2027-01-01');
  expect(antwoord.status).toBe(200);
  expect(antwoord.bytes.toString('utf8')).toContain('pw-21-alleenstaande');
});

test('de proef toont oud, nieuw en procent, en bewaart niets', async () => {
  const { body } = await server.call(bram, 'POST /bedragleveringen/proef', { body: { ...kop, bestand } });
  expect(body.regels[0]).toMatchObject({ oud: '1.419,46', nieuw: '1.433,65', groei: '+1,00%', fout: null });
  expect(body.ontbreekt.length).toBeGreaterThan(10);
  expect((await server.call(bram, 'GET /bedragen')).body.bedragen).toEqual([]);
});

test('een levering met een fout verandert niets', async () => {
  const fout = { ...kop, bestand: `${bestand}pw-20-alleenstaande;veel\n` };
  const { body } = await server.call(bram, 'POST /bedragleveringen/proef', { body: fout });
  expect(body.regels[2]).toMatchObject({ regel: 4, fout: 'Deze waarde kunnen wij niet lezen.' });
  const geweigerd = await server.call(bram, 'POST /bedragleveringen', { body: fout });
  expect(geweigerd.body).toMatchObject({ status: 422, code: 'LEVERING_ONJUIST' });
  const geenTabel = await server.call(bram, 'POST /bedragleveringen', { body: { ...kop, bestand: 'hallo' } });
  expect(geenTabel.body.code).toBe('LEVERING_ONLEESBAAR');
  expect((await server.call(bram, 'GET /bedragen')).body.bedragen).toEqual([]);
});

test('de hele levering telt pas na de tweede handtekening, en tekenen is een keer', async () => {
  const { id, bedragen } = (await server.call(bram, 'POST /bedragleveringen', { body: { ...kop, bestand } })).body;
  expect(bedragen).toHaveLength(2);
  expect(bedragen.find(({ tabel }: { tabel: string }) => tabel === 'pw-21-gehuwden')).toMatchObject({
    oud: '2.027,79',
    waarde: '2.048,07',
    groei: '+1,00%',
  });
  expect(bedragen[0]).toMatchObject({ levering: id, status: 'wacht op goedkeuring' });
  expect(await gatVan('pw-21-gehuwden')).toBe('2027-01-01');
  const pad = `POST /bedragleveringen/${id}/goedkeuring`;
  expect((await server.call(bram, pad)).body.code).toBe('BEDRAG_EIGEN_INVOER');
  expect((await server.call(rob, pad)).status).toBe(403);
  for (const _ of [1, 2]) {
    const { body } = await server.call(esra, pad);
    expect(body.bedragen.map(({ status }: { status: string }) => status)).toEqual(['goedgekeurd', 'goedgekeurd']);
  }
  expect(await gatVan('pw-21-gehuwden')).toBe('2027-07-01');
  expect(await gatVan('pw-21-alleenstaande')).toBe('2027-07-01');
});

test('wie geen beheerder is, ziet en doet dit niet', async () => {
  expect((await server.call(henk, 'POST /bedragleveringen', { body: { ...kop, bestand } })).status).toBe(403);
  expect((await server.call(rob, 'GET /bedragleveringen/invulbestand?vanaf=2027-01-01')).status).toBe(403);
  const onbekend = 'POST /bedragleveringen/00000000-0000-4000-8000-000000000000/goedkeuring';
  expect((await server.call(esra, onbekend)).body.code).toBe('LEVERING_NIET_GEVONDEN');
});
