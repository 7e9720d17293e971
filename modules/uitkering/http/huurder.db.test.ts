/** Knows what a tenant or boarder does to a month: reported by the resident, counted by art. 33 lid 4, settled by a consulent. */
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addUitkering, henk, iedereen, modulesMet, payMonth, rob, storePayer } from '../jobs/maand.voorbeelden.ts';

let db: TestDb;
let server: TestServer;
let id: string;
const modules = modulesMet();
beforeEach(async () => {
  db = await testDb(modules);
  server = await testServer(db, modules, iedereen);
  await storePayer(db);
  id = await addUitkering(db, henk);
});
afterEach(async () => {
  await server.close();
  await db.close();
});
const call: TestServer['call'] = (...args) => server.call(...args);
const huur = { soort: 'huur of kostgeld', werkgever: 'Mijn huurder', netto: 30_000 };
const meld = (body: object) => call(henk, 'POST /mijn/inkomsten/2026-11', { body });
const regels = async () =>
  (await call(henk, 'GET /mijn/uitkering')).body.uitkering.maanden[0].regels
    .slice(0, 3)
    .map(({ soort, bedrag }: { soort: string; bedrag: number }) => [soort, bedrag]);

test('wat een huurder betaalt telt mee; de medewerker stelt vast hoeveel lager de kosten zijn', async () => {
  expect((await meld(huur)).body.code).toBe('HUURDER_IN_NORM_ONBEKEND');
  const vooraf = async (inKostendelersnorm: boolean) =>
    (await call(henk, 'POST /mijn/inkomsten/2026-11/vooruitblik', { body: { ...huur, inKostendelersnorm } })).body;
  expect((await vooraf(false)).meegeteld).toBe(30_000);
  expect((await vooraf(true)).meegeteld).toBe(0);
  const gemeld = await meld({ ...huur, inKostendelersnorm: false });
  expect(gemeld, JSON.stringify(gemeld.body)).toMatchObject({ status: 201, body: { uitkomst: { meegeteld: 30_000 } } });
  const gezien = (await call(rob, `GET /uitkeringen/${id}`)).body;
  expect(JSON.stringify(gezien.uitzonderingen)).toContain('hoeveel lager de kosten hierdoor zijn (art. 33 lid 4)');
  const { bronId } = gemeld.body.maand.inkomsten[0];
  const vastgesteld = await call(rob, `POST /uitkeringen/${id}/loonstroken`, {
    body: { maand: '2026-11', bronId, netto: 12_500, toelichting: 'Lagere kosten vastgesteld: gas, licht en water.' },
  });
  expect(vastgesteld.status, JSON.stringify(vastgesteld.body)).toBe(201);
  await payMonth(server, '2026-11');
  expect(await regels()).toEqual([
    ['norm', 141_946],
    ['inkomen', -12_500],
    ['bijstand', 129_446],
  ]);
});

test('houdt de norm al rekening met de huurder, dan telt wat hij betaalt niet nog eens', async () => {
  const gemeld = await meld({ ...huur, inKostendelersnorm: true });
  expect(gemeld.body.uitkomst).toMatchObject({ meegeteld: 0, bedrag: 134_849 });
  await payMonth(server, '2026-11');
  expect((await regels())[0]).toEqual(['norm', 141_946]);
});

test('een huurder met wie de norm later rekent is een ander inkomen: het oude antwoord blijft bij de oude maanden', async () => {
  await meld({ ...huur, inKostendelersnorm: false });
  const nieuw = await meld({ ...huur, inKostendelersnorm: true });
  expect(nieuw.body.maand.inkomsten).toHaveLength(2);
});
