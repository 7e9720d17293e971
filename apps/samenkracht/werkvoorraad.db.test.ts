/** Proves that a newcomer finds an office at work: applications in each state, one near its deadline, and nobody of the stories among them. */
import { betalingModule } from '@samenkracht/betaling';
import { bijzonderModule } from '@samenkracht/bijzonder';
import { addDays, gemeenteCode } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { createLoonaanleveringModule } from '@samenkracht/loonaanlevering';
import { createBrpClient, createPersoonModule } from '@samenkracht/persoon';
import type { Actor } from '@samenkracht/platform/module';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { actorIdOf, toegangModule } from '@samenkracht/toegang';
import { findOntvangers, uitkeringModule } from '@samenkracht/uitkering';
import { zaakModule } from '@samenkracht/zaak';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCity, sampleCity } from './city.ts';

const consulent = (id: string, gemeente: string): Actor => ({
  id,
  soort: 'medewerker',
  naam: id,
  rollen: ['consulent'],
  gemeente: gemeenteCode(gemeente),
});
// as they sign in at the stand-in of the municipality
const rob = consulent(actorIdOf('gemeente', 'a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0001'), '0599');
const marit = consulent('marit', '0556');
const yvonne: Actor = { ...rob, id: 'yvonne', naam: 'yvonne', rollen: ['toetser'] };

let db: TestDb;
let http: TestServer;
beforeAll(async () => {
  const modules = [
    toegangModule,
    logboekModule,
    createPersoonModule({ brp: createBrpClient({ url: 'http://127.0.0.1:9' }) }),
    zaakModule,
    betalingModule,
    uitkeringModule,
    bijzonderModule,
    createLoonaanleveringModule({ findOntvangers }),
  ];
  db = await testDb(modules);
  http = await testServer(db, modules, [rob, marit, yvonne]);
  await loadCity(db, await sampleCity(db), { metWerkvoorraad: true });
});
afterAll(async () => {
  await http.close();
  await db.close();
});

type Zaak = {
  readonly id: string;
  readonly nummer: string;
  readonly status: string;
  readonly ontvangenOp: string;
  readonly uitersteBesluitdatum: string;
};
/** The applications for bijstand. */
const werklijst = async (wie: Actor): Promise<readonly Zaak[]> =>
  (await http.call(wie, 'GET /zaken')).body.zaken.filter(
    ({ soort }: { soort: string }) => soort === 'aanvraag bijstand',
  );

test('the worklist of each municipality has work in every state, the first deadline on top', async () => {
  const zaken = await werklijst(rob);
  expect(zaken.map(({ status }) => status).sort()).toEqual([
    'in behandeling',
    'in behandeling',
    'ontvangen',
    'ontvangen',
    'opgeschort',
    'ter beslissing',
  ]);
  expect((await werklijst(marit)).map(({ status }) => status).sort()).toEqual(['in behandeling', 'ontvangen']);
  const termijnen = zaken.map(({ uitersteBesluitdatum }) => uitersteBesluitdatum);
  expect(termijnen).toEqual([...termijnen].sort());
});

test('what Rob took in hand is his own work when he signs in', async () => {
  const { body } = await http.call(rob, 'GET /zaken?mijn=true');
  expect(body.totaal).toBe(4);
});

test('one must be decided within a week', async () => {
  const { peildatum } = await sampleCity(db);
  const [eerste] = await werklijst(rob);
  expect(eerste?.ontvangenOp).toBe(addDays(peildatum, -53));
  expect((eerste?.uitersteBesluitdatum ?? '') <= addDays(peildatum, 7)).toBe(true);
});

test('each can be assessed: a judgement per article, and what is asked or proposed stands there', async () => {
  for (const { id, status } of await werklijst(rob)) {
    const { status: antwoord, body } = await http.call(rob, `GET /zaken/${id}/beoordeling`);
    expect(antwoord).toBe(200);
    expect(body.oordelen.length).toBeGreaterThan(5);
    expect(body.voorstel === undefined || body.voorstel === null).toBe(status !== 'ter beslissing');
  }
});

test('changes on their way, extra money and an employer that delivers lie there too', async () => {
  const { uitzonderingen } = (await http.call(rob, 'GET /uitzonderingen')).body;
  const gemeld = uitzonderingen.filter(({ code }: { code: string }) => code === 'WIJZIGING_GEMELD');
  expect(gemeld).toHaveLength(2);
  const standen = [];
  for (const { uitkeringId } of gemeld)
    standen.push(...(await http.call(rob, `GET /uitkeringen/${uitkeringId}/wijzigingen`)).body.wijzigingen);
  expect(standen.map(({ status }) => status).sort()).toEqual(['gemeld', 'voorgesteld']);
  expect((await http.call(rob, 'GET /bijzonder')).body.aanvragen).toHaveLength(1);
  const [werkgever] = (await http.call(rob, 'GET /werkgevers')).body.werkgevers;
  const { aanleveringen } = (await http.call(rob, `GET /werkgevers/${werkgever.id}`)).body;
  expect(aanleveringen[0]).toMatchObject({ regels: 2, afgewezen: 1, verwerkt: 1 });
});

test('somebody told late: a warning is proposed, and waits for a second person', async () => {
  const { goedkeuringen } = (await http.call(yvonne, 'GET /goedkeuringen')).body;
  const boete = goedkeuringen.find(({ soort }: { soort: string }) => soort === 'boete');
  expect(boete).toMatchObject({ wat: 'Besluit over een boete', eigen: false });
  const { boetes } = (await http.call(yvonne, `GET /uitkeringen/${boete.plek}/boetes`)).body;
  expect(boetes).toMatchObject([{ status: 'voorgesteld', voorstel: { zin: expect.stringContaining('waarschuwing') } }]);
});

test('a fair draw of three waits for a second person, with a seed that gives it again', async () => {
  const { heronderzoeken } = (await http.call(yvonne, 'GET /heronderzoeken')).body;
  expect(heronderzoeken).toMatchObject([{ status: 'voorgesteld', omvang: 3, toetsLoting: { gekozen: 3 } }]);
  expect((await http.call(yvonne, `GET /heronderzoeken/${heronderzoeken[0].id}`)).body.herhaald).toBe(true);
  const { goedkeuringen } = (await http.call(yvonne, 'GET /goedkeuringen')).body;
  expect(goedkeuringen).toContainEqual(
    expect.objectContaining({ soort: 'heronderzoek', plek: heronderzoeken[0].id, eigen: false }),
  );
});

test('loaded again, nothing comes twice', async () => {
  const before = await werklijst(rob);
  await loadCity(db, await sampleCity(db), { metWerkvoorraad: true });
  expect(await werklijst(rob)).toEqual(before);
});
