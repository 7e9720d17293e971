/** Proves that a newcomer finds lines with steps on them and a transfer that waits, and that nobody was a day without an owner. */
import { gemeenteCode } from '@samenkracht/core';
import { findPersoonByBsn } from '@samenkracht/persoon';
import { planModule } from '@samenkracht/plan';
import { readOutbox, view } from '@samenkracht/platform/db';
import type { Actor, Rol } from '@samenkracht/platform/module';
import { voorbeeldmedewerkers } from '@samenkracht/standin-digid';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { bsnOf } from '@samenkracht/testing/stad';
import { actorIdOf } from '@samenkracht/toegang';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCity, sampleCity } from './city.ts';
import { modules } from './huis.voorbeelden.ts';
import { loadLijnen } from './lijnen.ts';
import { loadLoketten } from './loketten.ts';
import { loadWerk } from './werk.ts';

const staf = (naam: string): Actor => {
  const wie = voorbeeldmedewerkers.find((een) => een.naam === naam);
  const rollen = (wie?.rollen ?? []) as readonly Rol[];
  return {
    id: actorIdOf('gemeente', wie?.id ?? ''),
    soort: 'medewerker',
    naam,
    rollen,
    gemeente: gemeenteCode('0599'),
  };
};
const [selma, samira, thomas] = ['Selma Yilmaz', 'Samira Bakkali', 'Thomas Bos'].map(staf) as [Actor, Actor, Actor];

let db: TestDb;
let http: TestServer;
let henk: string;
beforeAll(async () => {
  db = await testDb(modules);
  http = await testServer(db, modules, [selma, samira, thomas]);
  const city = await sampleCity(db);
  await loadCity(db, city);
  await loadLoketten(db, city);
  await loadLijnen(db, city, { metVerhaal: true });
  // a second start enters nothing twice
  await loadLijnen(db, city, { metVerhaal: true });
  await loadWerk(db, city);
  await loadWerk(db, city);
  // what the worker makes of it, without the deliveries of pay and mail
  await db.scope(async (scope) => {
    for (const { soort, handleMany } of planModule.subscriptions)
      await handleMany?.(scope, await readOutbox(scope, { soorten: [soort], na: undefined, aantal: 5_000 }));
  });
  henk = (await db.scope((scope) => findPersoonByBsn(scope, bsnOf('henk'))))?.id ?? '';
});
afterAll(async () => {
  await http.close();
  await db.close();
});

test('Henk stands at volunteering, after a step back, with somebody who holds on and can be called', async () => {
  const { eigenaar, stappen, professionals } = (await http.call(selma, `GET /personen/${henk}/begeleiding`)).body;
  expect(eigenaar).toMatchObject({ naam: 'Selma Yilmaz', telefoon: '010 000 00 07', ik: true });
  expect(stappen.nu).toBe('vrijwilligerswerk');
  expect(stappen.gezet.map(({ verder }: { verder: boolean }) => verder)).toEqual([true, false, true, true, true]);
  expect(professionals).toMatchObject({ aantal: 1, teVeel: false });
  const { regels } = (await http.call(selma, `GET /personen/${henk}/lijn`)).body;
  expect(regels.filter(({ soort }: { soort: string }) => soort.startsWith('stap'))).toHaveLength(5);
});

test('Karim went from a trial to two jobs beside each other, and Sandra is asked how it goes', async () => {
  const [karim = '', sandra = ''] = await db.scope((scope) =>
    Promise.all(
      (['karim', 'sandra'] as const).map(async (wie) => (await findPersoonByBsn(scope, bsnOf(wie)))?.id ?? ''),
    ),
  );
  const { nu, banen, verloop } = (await http.call(selma, `GET /personen/${karim}/banen`)).body;
  expect([nu, banen.length]).toEqual([20, 3]);
  expect(verloop.map(({ uren }: { uren: number }) => uren)).toEqual([20, 16, 8]);
  const { gevolgd, uitstromen } = (await http.call(selma, `GET /personen/${sandra}/nazorg`)).body;
  expect([gevolgd, uitstromen[0].momenten.length]).toEqual([true, 4]);
});

test('who came back within a year is who the analysis of the caseload says', async () => {
  const { rows } = await db.scope((scope) =>
    sql<{ aantal: number }>`
      SELECT count(*)::int AS aantal FROM plan_uitstroom
      WHERE bron = 'uitkering' AND terug > einde AND terug <= einde + interval '1 year' AND terug <= ${scope.today}::date
        AND einde >= ${scope.today}::date - interval '2 years'`.execute(view<unknown>(scope.tx)),
  );
  const { nu } = (await http.call(thomas, 'GET /bestandsanalyse')).body;
  type Groep = { readonly groep: string; readonly aantal: number };
  const terug = [...nu.terugkeer.groepen, ...nu.terugkeerNu.groepen]
    .filter(({ groep }: Groep) => groep.endsWith('-terug'))
    .reduce((som: number, { aantal }: Groep) => som + aantal, 0);
  expect(terug).toBeGreaterThan(0);
  expect(rows).toEqual([{ aantal: terug }]);
});

test('a transfer waits for Samira, with the talk still to come', async () => {
  const { overdrachten } = (await http.call(samira, 'GET /overdrachten')).body;
  expect(overdrachten).toMatchObject([{ van: 'Selma Yilmaz', naar: 'Samira Bakkali', rol: 'aan u', afloop: null }]);
});

test('everybody has an owner, from the first day', async () => {
  const { zonderEigenaar, coaches } = (await http.call(thomas, 'GET /begeleiding/cijfers')).body;
  expect(zonderEigenaar).toEqual({ mensen: 0, dagen: 0, wachtenden: [] });
  expect(coaches.length).toBeGreaterThan(4);
});
