/** Proves the route that tells what more work gives: parts that add up, goals, what is missing, gaps, and refusals by place. */
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eenBesteedbaar } from './http/voorbeeldverzoeken.ts';
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

const vraag = (anders: object = {}) =>
  http.call(undefined, 'POST /berekeningen/besteedbaar', { body: { ...eenBesteedbaar, ...anders } });
const metFeiten = (anders: object) => vraag({ feiten: { ...eenBesteedbaar.feiten, ...anders } });
const som = (delen: readonly { bedrag: number }[]): number => delen.reduce((tot, { bedrag }) => tot + bedrag, 0);

test('anyone sees what there is to spend, in parts with their articles', async () => {
  const { status, body } = await vraag();
  expect(status).toBe(200);
  expect(body).toMatchObject({ maand: '2026-11', nu: { totaal: 209_055 }, ontbreekt: null, gat: null });
  expect(som(body.nu.onderdelen)).toBe(209_055);
  expect(body.nu.onderdelen).toContainEqual({
    soort: 'huurtoeslag',
    wie: 'huishouden',
    bedrag: 39_192,
    grond: 'art. 21 lid 1 Wet op de huurtoeslag',
  });
  expect(body.onzekerheden.join(' ')).toContain('Hoogste vrijlating van 25 procent');
});

test('of 1, 10 and 100 euro more and of an hour a week more each act takes its part', async () => {
  const { body } = await vraag();
  expect(body.meer.map(({ wat, erbij }: { wat: string; erbij: number }) => [wat, erbij])).toEqual([
    ['1 euro', 100],
    ['10 euro', 1_000],
    ['100 euro', 10_000],
    ['1 uur per week', 7_016],
  ]);
  for (const { houdtOver, onderdelen } of body.meer) expect(som(onderdelen)).toBe(houdtOver);
  expect(body.meer[2].houdtOver).toBe(1_800);
});

test('a goal is told in pay and in hours: where it is reached first, and from where for good', async () => {
  expect((await vraag()).body.doel).toEqual({
    eerst: 145_505,
    blijvend: 145_505,
    urenEerst: 20.75,
    urenBlijvend: 20.75,
  });
  const { body } = await vraag({ doel: { soort: 'te besteden', minstens: 210_000 }, uurloon: undefined });
  expect(body.doel).toEqual({ eerst: 65_246, blijvend: 161_990, urenEerst: null, urenBlijvend: null });
  expect(body.meer).toHaveLength(3);
});

test('a fact that is missing is asked, and a year without amounts is a gap by name', async () => {
  const { vraagtBijstand: _, ...zonder } = eenBesteedbaar.feiten;
  expect((await vraag({ feiten: zonder })).body).toMatchObject({
    nu: null,
    doel: null,
    ontbreekt: { feit: 'vraagtBijstand', vraag: 'Rekenen met bijstand?' },
  });
  expect((await metFeiten({ maand: '2023-11' })).body).toMatchObject({ nu: null, gat: { tabel: 'ib-2-10-grens-1' } });
});

test('net pay and a month that is none are refused with their place', async () => {
  const inkomsten = [{ soort: 'loon', netto: 1 }];
  const loon = await metFeiten({ belanghebbende: { ...eenBesteedbaar.feiten.belanghebbende, inkomsten } });
  expect(loon.status).toBe(422);
  expect(loon.body.velden).toMatchObject([{ pad: '/feiten/belanghebbende/inkomsten/0/soort' }]);
  expect((await metFeiten({ maand: '2026-13' })).status).toBe(422);
  expect((await metFeiten({ schoenmaat: 42 })).status).toBe(400);
});

const metWerk = (werk: object, anders: object = {}) =>
  vraag({ doel: undefined, werk: { lijnTot: 350_000, ...werk }, ...anders });
const overJaar = (jaar: { totaal: number; maanden: { totaal: number }[] }) => [
  jaar.totaal,
  jaar.maanden.reduce((tot, { totaal }) => tot + totaal, 0),
  jaar.maanden.length,
];

test('other pay: the month, each part of the difference, the year, and the places where more leaves less', async () => {
  const { body } = await metWerk({ dan: { uren: 24 }, stoptNa: 3 });
  const { nu, dan, verschil, jaar, klippen, gat } = body.werk;
  expect([nu.totaal, nu.bruto, gat]).toEqual([209_055, 60_000, null]);
  expect(som(dan.onderdelen)).toBe(dan.totaal);
  expect(som(verschil)).toBe(dan.totaal - nu.totaal);
  for (const een of [jaar.nu, jaar.dan, jaar.stopt]) expect(overJaar(een)).toEqual([een.totaal, een.totaal, 12]);
  // from the fourth month on bijstand comes again
  expect(jaar.dan.maanden[4].bijstand).toBe(0);
  expect(jaar.stopt.maanden[4].bijstand).toBeGreaterThan(100_000);
  expect(klippen[0]).toMatchObject({ van: 145_504, verlies: expect.any(Number) });
  expect(klippen[0].oorzaken.length).toBeGreaterThan(0);
});

test('care of children costs what its bill says, and its toeslag counts', async () => {
  const opvang = [{ soort: 'dagopvang', uren: 80, uurprijs: 1_000 }];
  const feiten = {
    ...eenBesteedbaar.feiten,
    kinderen: [{ geboren: '2024-03-01', tenLaste: true, volledigeZorg: true }],
    toeslagen: {
      ...eenBesteedbaar.feiten.toeslagen,
      opvangkinderen: [{ eersteKind: true, opvang }],
      volgtTraject: { belanghebbende: false },
    },
  };
  const { body } = await metWerk({ dan: { bruto: 150_000 } }, { feiten });
  expect(body.ontbreekt).toBeNull();
  const { nu, dan, erbij } = body.werk;
  expect([dan.opvangkosten, dan.naOpvang]).toEqual([80_000, dan.totaal - 80_000]);
  expect(erbij).toBe(dan.naOpvang - nu.naOpvang);
  expect(body.werk.dan.onderdelen.map(({ soort }: { soort: string }) => soort)).toContain('kinderopvangtoeslag');
});

test('hours without a wage cannot be told, and an end outside the year is refused', async () => {
  expect((await metWerk({ dan: { uren: 24 } }, { uurloon: undefined })).body.werk).toBeNull();
  expect((await metWerk({ dan: { bruto: 1 }, stoptNa: 12 })).status).toBe(400);
});
