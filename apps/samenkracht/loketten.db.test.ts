/** Proves that the youth desk of the sample city lives: two hundred young people, a coach with 72 of them, and everybody has an owner. */
import { gemeenteCode } from '@samenkracht/core';
import { runDueJobs } from '@samenkracht/platform/jobs';
import type { Actor } from '@samenkracht/platform/module';
import { voorbeeldmedewerkers } from '@samenkracht/standin-digid';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { actorIdOf } from '@samenkracht/toegang';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCity, sampleCity } from './city.ts';
import { modules } from './huis.voorbeelden.ts';
import { loadLoketten } from './loketten.ts';
import { medewerkersmiddel } from './standins.ts';
import { loadWijken } from './wijken.ts';

const rotterdam = gemeenteCode('0599');
const staf = (naam: string, rol: 'coach' | 'teamleider'): Actor => ({
  id: actorIdOf(medewerkersmiddel, voorbeeldmedewerkers.find((een) => een.naam === naam)?.id ?? ''),
  ...{ soort: 'medewerker', naam, rollen: [rol], gemeente: rotterdam },
});
const samira = staf('Samira Bakkali', 'coach');
/** A coach of the others, in no team. */
const selma = staf('Selma Yilmaz', 'coach');
const thomas = staf('Thomas Bos', 'teamleider');

let db: TestDb;
let http: TestServer;
beforeAll(async () => {
  db = await testDb(modules);
  http = await testServer(db, modules, [samira, selma, thomas]);
  const city = await sampleCity(db);
  await loadCity(db, city);
  await loadLoketten(db, city);
  // a second start enters nothing
  await loadLoketten(db, city);
  await loadWijken(db, city);
  await loadWijken(db, city);
});
afterAll(async () => {
  await http.close();
  await db.close();
});

const one = async (text: string): Promise<number> => {
  const client = new pg.Client(db.ownerUrl);
  await client.connect();
  const { rows } = await client.query<{ n: number }>(text).finally(() => client.end());
  return rows[0]?.n ?? 0;
};

test('the desk stands, with somebody above the norm and somebody with room', async () => {
  const { body } = await http.call(thomas, 'GET /caseload');
  expect(body).toMatchObject({ inwoners: 200, zonderConsulent: 0, overdrachten: 0, tekort: { consulenten: 0 } });
  const druk = Object.fromEntries(body.consulenten.map((een: { naam: string; druk: string }) => [een.naam, een.druk]));
  expect(druk).toMatchObject({ 'Daan Visser': 'boven de norm', 'Milan Kaya': 'ruimte' });
});

test('young people per area of the city, hidden when few, beside the figure of the CBS with its day', async () => {
  const { wijken } = (await http.call(thomas, 'GET /wijkcijfers')).body;
  const eigen = wijken
    .map(({ begeleid }: { begeleid: number | null }) => begeleid)
    .filter((n: number | null) => n !== null);
  expect(eigen.length).toBeGreaterThan(0);
  for (const aantal of eigen) expect(aantal >= 10 && aantal % 5 === 0).toBe(true);
  const { anderen } = wijken.find(({ wijk }: { wijk: string }) => wijk === 'Charlois');
  expect(anderen).toEqual([
    expect.objectContaining({ peildatum: '2025-01-01', bron: expect.stringContaining('CBS 86165NED') }),
  ]);
});

test('a coach with 72 young people sees who needs her today, and why', async () => {
  const { body } = await http.call(samira, 'GET /caseload/mijn');
  expect(body.mensen).toHaveLength(72);
  const nodig = body.mensen.filter((mens: { aanleidingen: readonly unknown[] }) => mens.aanleidingen.length > 0);
  expect(nodig.length).toBeGreaterThan(8);
  expect(nodig.length).toBeLessThan(40);
  expect(body.mensen[0].aanleidingen[0]).toMatchObject({ soort: 'urgente intake', dringend: true });
});

test('a coach who is in no team finds her residents too, with the reasons why', async () => {
  // heard by this room alone: the others ask their own sources, and none of those is there
  await runDueJobs({
    db: db.db,
    modules: modules.filter(({ naam }) => naam === 'caseload'),
    clock: db.clock,
    log: db.log,
  });
  const { body } = await http.call(selma, 'GET /caseload/mijn');
  expect(body.belasting).toBeNull();
  expect(body.mensen.length).toBe(
    await one(`select count(*)::int as n from gm0599.plan_eigenaarschap e where medewerker_id = '${selma.id}' and not exists
      (select from gm0599.plan_eigenaarschap v where v.persoon_id = e.persoon_id and v.vorige_vanaf = e.vanaf)`),
  );
  expect(body.mensen.length).toBeGreaterThan(50);
  const redenen = new Set(
    body.mensen.flatMap(({ aanleidingen }: { aanleidingen: readonly { soort: string }[] }) =>
      aanleidingen.map(({ soort }) => soort),
    ),
  );
  for (const soort of ['urgente intake', 'niet verschenen', 'termijn', 'stilte']) expect(redenen).toContain(soort);
});

test('everybody of the desk has one owner in the plan too', async () => {
  const zonder = await one(
    `select count(*)::int as n from gm0599.caseload_inwoner i left join gm0599.plan_eigenaarschap e
     on e.persoon_id = i.persoon_id and e.medewerker_id = i.consulent_id where e.persoon_id is null`,
  );
  expect(zonder).toBe(0);
});

test('a proposal for everybody is made at once and stays within the norm', async () => {
  const body = { soort: 'alles', prijzen: { wissel: 60, gebied: 40, discipline: 80, balans: 100 } };
  const begin = performance.now();
  const { id } = (await http.call(thomas, 'POST /caseload/voorstellen', { body })).body;
  expect(performance.now() - begin).toBeLessThan(3_000);
  const voorstel = (await http.call(thomas, `GET /caseload/voorstellen/${id}`)).body;
  expect(voorstel.tekort.consulenten).toBe(0);
  expect(voorstel.regels.length).toBeGreaterThan(0);
});
