/** Proves that the sample city is there after a start, once, and that its benefits settle themselves but for the named exceptions. */
import { betalingModule } from '@samenkracht/betaling';
import { day, gemeenteCode } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { createBrpClient, createPersoonModule, findPersoonByBsn, personHeader } from '@samenkracht/persoon';
import type { Actor } from '@samenkracht/platform/module';
import { type Standin, start } from '@samenkracht/standin-loon';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { bsnOf } from '@samenkracht/testing/stad';
import { toegangModule } from '@samenkracht/toegang';
import { createUitkeringModule } from '@samenkracht/uitkering';
import { zaakModule } from '@samenkracht/zaak';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { householdsOn, loadCity, sampleCity } from './city.ts';
import { loonOf } from './standins.ts';

const rob: Actor = {
  id: 'rob',
  soort: 'medewerker',
  naam: 'Rob',
  rollen: ['consulent'],
  gemeente: gemeenteCode('0599'),
};
const huishoudens = householdsOn(day('2026-11-02'));
const running = huishoudens.filter((of) => of.uitkering !== undefined && of.gemeente === '0599');

let db: TestDb;
let http: TestServer;
let loon: Standin;
beforeAll(async () => {
  loon = await start({ port: 0, data: huishoudens.flatMap(loonOf) });
  const modules = [
    toegangModule,
    logboekModule,
    createPersoonModule({ brp: createBrpClient({ url: 'http://127.0.0.1:9' }) }),
    zaakModule,
    betalingModule,
    createUitkeringModule({ loongegevens: { url: loon.url } }),
  ];
  db = await testDb(modules);
  http = await testServer(db, modules, [rob]);
  await loadCity(db, await sampleCity(db));
});
afterAll(async () => {
  await http.close();
  await db.close();
  await loon.stop();
});

const rowsOf = async (text: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client(db.ownerUrl);
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
};
const count = async (table: string): Promise<number> =>
  Number((await rowsOf(`select count(*)::int as n from ${table}`))[0]?.['n']);

test('two municipalities with people and running benefits; a second load adds nothing', async () => {
  expect(running.length).toBeGreaterThan(200);
  expect(await count('gm0599.uitkering where einddatum is null')).toBe(running.length);
  // some had one before that ended, once for each person
  const eerder = await count(`gm0599.uitkering where herkomst = 'eerder'`);
  expect(eerder).toBeGreaterThan(50);
  expect(await count('gm0599.uitkering_grondslag')).toBe(running.length);
  const [persons, elsewhere] = [await count('gm0599.persoon'), await count('gm0556.persoon')];
  expect(elsewhere).toBeGreaterThan(30);
  await loadCity(db, await sampleCity(db));
  expect([await count('gm0599.persoon'), await count('gm0556.persoon'), await count('gm0599.uitkering')]).toEqual([
    persons,
    elsewhere,
    running.length + eerder,
  ]);
});

test('somebody with a story is there with name, age and family', async () => {
  const header = await db.scope(async (scope) => {
    const found = await findPersoonByBsn(scope, bsnOf('fatima'));
    return personHeader(scope, found?.id ?? '');
  });
  expect(header).toMatchObject({ naam: 'F. el Amrani', leeftijd: 34, situatie: 'geen partner bekend, 1 kind' });
});

test('somebody under bewind has his bewindvoerder', async () => {
  const [row] = await rowsOf(
    `select n.bsn as door, d.bsn as voor from gm0599.toegang_vertegenwoordiging v
     join gm0599.persoon n on n.id = v.vertegenwoordiger_id join gm0599.persoon d on d.id = v.persoon_id`,
  );
  expect(row).toEqual({ door: bsnOf('nel'), voor: bsnOf('dirk') });
  expect(await count('gm0556.toegang_vertegenwoordiging')).toBe(0);
});

test('nobody of one municipality is in the other', async () => {
  const found = await db.scope((scope) => findPersoonByBsn(scope, bsnOf('fatima')), { gemeente: gemeenteCode('0556') });
  expect(found).toBeUndefined();
});

test('the month of the city settles itself, but for named exceptions', async () => {
  await db.runJobs();
  expect(await count('gm0599.uitkering_inkomstenbron')).toBe(
    running.filter((of) => of.dienstverbanden.length > 0).length,
  );
  const { status, body } = await http.call(rob, 'POST /maandruns', { body: { maand: '2026-11' } });
  expect(status).toBe(201);
  await http.call(rob, `POST /maandruns/${body.id}/simulatie`);
  await db.runJobs();
  const { body: run } = await http.call(rob, `GET /maandruns/${body.id}`);
  expect(run.totalen.uitkeringen).toBe(running.length);
  const codes = (run.uitzonderingen as { code: string }[]).map((of) => of.code);
  // Of whom the register knows no whole date of birth, the fact is missing: nobody makes up a day.
  const partial = running.filter((of) => of.leden.some((lid) => lid.persoon.geboren.endsWith('00')));
  expect(partial.length).toBeGreaterThan(0);
  expect(codes.filter((code) => code === 'FEIT_ONTBREEKT')).toHaveLength(partial.length);
  // The rest has to do with pay: not delivered yet, or no bracket for its holiday allowance.
  expect(codes.every((code) => ['FEIT_ONTBREEKT', 'BEDRAG_ONTBREEKT', 'INKOMSTEN_ONTBREKEN'].includes(code))).toBe(
    true,
  );
  expect(run.totalen.vanzelf).toBeGreaterThan(90);
  // No bracket of the Regeling is published after June: only pay of which the holiday allowance is kept waits for it, once a benefit.
  const wachten = await rowsOf(
    `select u.uitkering_id, bool_or(b.vakantiegeld = 'nog te goed') as tegoed, count(distinct u.id)::int as n
     from gm0599.uitkering_uitzondering u join gm0599.uitkering_inkomstenbron b on b.uitkering_id = u.uitkering_id
     where u.code = 'BEDRAG_ONTBREEKT' and u.opgelost_op is null group by u.uitkering_id`,
  );
  expect(wachten.length).toBe(codes.filter((code) => code === 'BEDRAG_ONTBREEKT').length);
  expect(wachten.every(({ tegoed, n }) => tegoed === true && n === 1)).toBe(true);
  const meebetaald = await count(`gm0599.uitkering_inkomstenbron where vakantiegeld = 'meebetaald'`);
  expect(meebetaald).toBeGreaterThan(0);
  const { maanden } = (await http.call(rob, 'GET /zelfverrekening')).body;
  expect(maanden[0].aandeelZonderGat).toBeGreaterThanOrEqual(95);
  expect(maanden[0].metMens - maanden[0].metMensZonderGat).toBe(wachten.length);
  expect(run.totalen.betalingen + run.totalen.nietsTeBetalen + codes.length).toBe(running.length);
});

test('reclaims simulated on the city, with payroll and without: the percentage is printed, whatever it is', async () => {
  const { status, body } = await http.call(rob, 'GET /terugvorderproef');
  expect(status).toBe(200);
  const { met, zonder, verschilAantal, verschilBedrag } = body.vergelijking;
  console.info(
    `terugvorderproef: ${body.huishoudens} van ${body.werkend} huishoudens, ${met.maanden} maanden; met ${met.aantal}, zonder ${zonder.aantal}: ` +
      `${verschilAantal}% in aantal, ${verschilBedrag}% in bedrag; ${body.nietTeBerekenen} maanden zonder bedrag van de wet; ` +
      body.bijOpTijd
        .map((een: { opTijd: number; verschilAantal: number }) => `${een.opTijd}%: ${een.verschilAantal}%`)
        .join(', '),
  );
  expect(met.maanden).toBe(zonder.maanden);
  expect(zonder.aantal).toBeGreaterThan(0);
  expect(met.aantal).toBeLessThan(zonder.aantal);
  expect(body.aannames.length).toBe(7);
  const bij = (deel: number) =>
    body.bijOpTijd.find((een: { opTijd: number }) => een.opTijd === deel).verschilAantal as number;
  expect(bij(99)).toBeLessThan(bij(70));
});
