/** Knows how pay comes from the payroll: net by the formula, once per delivery, corrections settled, disturbances borne. */
import { type Bsn, cents, day, month, parseBsn } from '@samenkracht/core';
import { eenPartner } from '@samenkracht/participatiewet';
import { ensurePersoon } from '@samenkracht/persoon';
import { publish } from '@samenkracht/platform/db';
import { type Loonadministratie, type Standin, start } from '@samenkracht/standin-loon';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeOver } from '../store/overname.ts';
import { planLoongegevens } from './loongegevens.ts';
import {
  addUitkering,
  alleenstaandeOuder,
  type fatima,
  inwoner,
  modulesMet,
  payMonth,
  rekening,
  rob,
  storePayer,
  yvonne,
} from './maand.voorbeelden.ts';

const bsn: Bsn = (() => {
  const parsed = parseBsn('999900006');
  if (parsed === undefined) throw new Error('not a test number');
  return parsed;
})();
const loon = (maand: string, LnLbPh: number, IngLbPh = 0) => ({
  maand: month(maand),
  LnLbPh: cents(LnLbPh),
  LnTabBB: cents(0),
  IngLbPh: cents(IngLbPh),
  BijdrZvw: cents(0),
  WrdPrGebrAut: cents(0),
  PrWhk: cents(0),
  VakBsl: cents(0),
  OpgRchtVakBsl: cents(0),
  AantVerlU: 40,
  betaaldOp: day(`${maand}-02`),
});
const werkgever = { naam: 'Bakkerij De Korenaar', loonheffingennummer: '000000000L01' };
const administratie: Loonadministratie = {
  bsn,
  werkgever,
  NumIV: 1,
  vakantiegeldPerMaand: true,
  lonen: [loon('2026-10', 62_000, 2_000), loon('2026-11', 60_000)],
};

let db: TestDb;
let server: TestServer;
let standin: Standin;
let zij: typeof fatima;
let uitkeringId: string;
beforeEach(async () => {
  standin = await start({ port: 0, data: [administratie] });
  const modules = modulesMet({ url: standin.url });
  db = await testDb(modules);
  const { id } = await db.scope((scope) => ensurePersoon(scope, bsn));
  zij = inwoner('zij', id);
  server = await testServer(db, modules, [zij, rob, yvonne]);
  await storePayer(db);
  uitkeringId = await addUitkering(db, zij, alleenstaandeOuder);
});
afterEach(async () => {
  await server.close();
  await db.close();
  await standin.stop();
});

const pull = async () => {
  await db.scope((scope) => planLoongegevens(scope, uitkeringId));
  await db.runJobs();
};
const november = async () => (await server.call(zij, 'GET /mijn/inkomsten/2026-11')).body;

test('loon staat klaar als netto bedrag, een keer per levering', async () => {
  await pull();
  await pull();
  expect((await november()).inkomsten).toMatchObject([
    {
      werkgever: 'Bakkerij De Korenaar',
      loongegevens: { netto: 60_000 },
      status: 'definitief',
      vakantiegeld: 'meebetaald',
    },
  ]);
  const { maanden } = (await server.call(zij, 'GET /mijn/inkomsten')).body;
  expect(maanden.map(({ maand }: { maand: string }) => maand)).toEqual(['2026-11']);
});

test('werk dat zij zelf noemde wordt herkend, en niet een tweede baan', async () => {
  await server.call(zij, 'POST /mijn/inkomsten/2026-11', {
    body: { werkgever: 'De Korenaar', vakantiegeld: 'geen', netto: 60_000, status: 'geschat' },
  });
  await pull();
  expect((await november()).inkomsten).toMatchObject([
    { werkgever: 'Bakkerij De Korenaar', status: 'definitief', netto: 60_000, vakantiegeld: 'meebetaald' },
  ]);
});

test('een correctie van de werkgever over een betaalde maand wordt vanzelf verrekend', async () => {
  await pull();
  const { id } = (await server.call(rob, 'POST /maandruns', { body: { maand: '2026-11' } })).body;
  for (const [wie, stap] of [
    [rob, 'simulatie'],
    [rob, 'voorlegging'],
    [yvonne, 'goedkeuring'],
    [yvonne, 'betaling'],
  ] as const) {
    expect((await server.call(wie, `POST /maandruns/${id}/${stap}`)).status).toBe(200);
  }
  standin.lever({ bsn, loonheffingennummer: werkgever.loonheffingennummer, NumIV: 1, loon: loon('2026-11', 70_000) });
  await pull();
  const mijn = (await server.call(zij, 'GET /mijn/uitkering')).body.uitkering;
  // 100 meer loon, 25 vrij: 75 minder bijstand, 71,25 minder uitbetaald
  expect(mijn).toMatchObject({
    openSchuld: 7_125,
    maanden: [
      { status: 'herzien', verschillen: [{ verschil: -7_125, oorzaak: expect.stringContaining('werkgever') }] },
    ],
  });
});

test('antwoordt de werkgever niet, dan komt de taak terug en is er niets half', async () => {
  standin.stoor({ soort: 'fout' });
  await expect(pull()).rejects.toThrow();
  expect((await november()).inkomsten).toEqual([]);
  standin.stoor(undefined);
  await pull();
  expect((await november()).inkomsten).toHaveLength(1);
});

test('een nieuwe uitkering vraagt vanzelf naar loon', async () => {
  await db.scope((scope) =>
    publish(scope, { soort: 'UitkeringBegonnen', onderwerp: uitkeringId, data: { uitkeringId } }),
  );
  await db.runJobs();
  expect((await november()).inkomsten).toHaveLength(1);
});

test('twee partners bij dezelfde werkgever houden elk hun eigen loon', async () => {
  const anderBsn = parseBsn('999900018') ?? bsn;
  await standin.stop();
  standin = await start({ port: 0, data: [administratie, { ...administratie, bsn: anderBsn }] });
  const modules = modulesMet({ url: standin.url });
  const met = await testDb(modules);
  const paar = await testServer(met, modules, [rob, yvonne]);
  try {
    await storePayer(met);
    const id = await met.scope(async (scope) => {
      const persoonId = (await ensurePersoon(scope, bsn)).id;
      const partnerId = (await ensurePersoon(scope, anderBsn)).id;
      const feiten = { ...alleenstaandeOuder, partner: eenPartner(day('1990-01-01')) };
      const [uitkering] = await takeOver(scope, [
        { persoonId, partnerId, ingangsdatum: day('2020-01-01'), iban: rekening, feiten },
      ]);
      await planLoongegevens(scope, uitkering ?? '');
      return uitkering;
    });
    await met.runJobs();
    const { maanden } = (await paar.call(rob, `GET /uitkeringen/${id}`)).body;
    expect(maanden).toEqual([]);
    // 2.027,79 min 2 x 600, met ieder 150 vrij: 1.127,79, waarvan 5% bewaard
    expect(await payMonth(paar, '2026-11')).toMatchObject({ redenen: [], bestand: { som: 107_140 } });
  } finally {
    await paar.close();
    await met.close();
  }
});
