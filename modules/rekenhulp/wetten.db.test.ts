/** Proves the routes that show the law: acts, articles, amounts on a day, gaps, and names that do not exist. */
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rekenhulpModule } from './index.ts';

let db: TestDb;
let http: TestServer;
beforeAll(async () => {
  db = await testDb([rekenhulpModule]);
  http = await testServer(db, [rekenhulpModule], []);
});
afterAll(async () => {
  await http.close();
  await db.close();
});
const get = (pad: string) => http.call(undefined, `GET ${pad}`);

test('the acts, with their number', async () => {
  const { body } = await get('/wetten');
  expect(body.wetten).toContainEqual(
    expect.objectContaining({ wet: 'participatiewet', naam: 'Participatiewet', bwb: 'BWBR0015703' }),
  );
  expect(body.wetten.every(({ artikelen }: { artikelen: number }) => artikelen > 0)).toBe(true);
});

test('the articles of an act, each with how much of it was tested', async () => {
  const { body } = await get('/wetten/participatiewet/artikelen');
  const artikel = body.artikelen.find((een: { artikel: string }) => een.artikel === '21');
  expect(artikel.voorbeelden).toBeGreaterThan(10);
  expect(artikel.bedragen).toBeGreaterThan(30);
});

test('an article: heading, rules, working method, dated amounts with source and certainty, examples', async () => {
  const { body } = await get('/wetten/participatiewet/artikelen/22a');
  expect(body.titel).toContain('22a');
  expect(body.regels.find(({ id }: { id: string }) => id === 'pw-22a-norm').werkwijze).toContain(
    '((40% + A x 30%) / A) x B',
  );
  const eenentwintig = (await get('/wetten/participatiewet/artikelen/21')).body;
  const [tabel] = eenentwintig.tabellen;
  expect(tabel.rijen.at(-1)).toMatchObject({ vanaf: '2026-07-01', centen: 141_946, zekerheid: 'een bron' });
  expect(tabel.rijen.at(-1).bronnen[0].omschrijving).toContain('wetten.overheid.nl');
  const [voorbeelden] = eenentwintig.voorbeelden;
  for (const rij of voorbeelden.rijen) expect(rij).toHaveLength(voorbeelden.kolommen.length);
});

test('amounts on a day, and that there is none on another', async () => {
  const op = async (dag: string) => {
    const { body } = await get(`/wetten/participatiewet/bedragen?op=${dag}`);
    return body.bedragen.find(({ id }: { id: string }) => id === 'pw-21-alleenstaande');
  };
  expect(await op('2026-06-30')).toMatchObject({ geldt: { centen: 140_150 }, gat: false });
  expect(await op('2026-07-01')).toMatchObject({ geldt: { centen: 141_946 }, gat: false });
  expect(await op('2016-12-31')).toMatchObject({ geldt: null, gat: true, rijen: [] });
  const { body } = await get('/wetten/participatiewet/bedragen');
  expect(body.bedragen.find(({ id }: { id: string }) => id === 'pw-21-alleenstaande').rijen.length).toBeGreaterThan(15);
});

test.each([
  ['/wetten/wegenwet/artikelen', 'WET_ONBEKEND'],
  ['/wetten/wegenwet/artikelen/1', 'WET_ONBEKEND'],
  ['/wetten/wegenwet/bedragen', 'WET_ONBEKEND'],
  ['/wetten/participatiewet/artikelen/999', 'ARTIKEL_ONBEKEND'],
  ['/wetten/__proto__/artikelen', 'WET_ONBEKEND'],
])('%s does not exist: %s', async (pad, code) => {
  const { status, body } = await get(pad);
  expect([status, body.code]).toEqual([404, code]);
});

test('a day that does not exist is refused', async () => {
  expect((await get('/wetten/participatiewet/bedragen?op=2026-02-30')).body.code).toBe('INVOER_ONGELDIG');
});
