/** Proves that the sample catalogue stands in both municipalities with their own names, with people in it, and that the ledger is in balance. */
import { grootboek } from '@samenkracht/betaling';
import { gemeenteCode } from '@samenkracht/core';
import type { Actor } from '@samenkracht/platform/module';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAanbod } from './aanbod.ts';
import { loadCity, sampleCity } from './city.ts';
import { modules } from './huis.voorbeelden.ts';

const ahmed = (gemeente: string): Actor => ({
  ...{ id: `ahmed-${gemeente}`, soort: 'medewerker', naam: 'Ahmed', rollen: ['contractmanager', 'coach'] },
  gemeente: gemeenteCode(gemeente),
});
const [rotterdam, maassluis] = [ahmed('0599'), ahmed('0556')];

let db: TestDb;
let http: TestServer;
beforeAll(async () => {
  db = await testDb(modules);
  http = await testServer(db, modules, [rotterdam, maassluis]);
  const heel = await sampleCity(db);
  // enough of each to have somebody in every state
  const met = Map.groupBy(
    heel.huishoudens.filter(({ uitkering }) => uitkering !== undefined),
    ({ gemeente }) => gemeente,
  );
  const stad = { ...heel, huishoudens: [...met.values()].flatMap((deuren) => deuren.slice(0, 45)) };
  await loadCity(db, stad);
  for (const _ of [1, 2]) await loadAanbod(db, stad, { metDeelnemers: true });
});
afterAll(async () => {
  await http.close();
  await db.close();
});

type Gebruik = {
  readonly instrument: { naam: string; bezet: number; wachtend: number; voorbeeld: boolean; resultaat: object | null };
  readonly verplicht: number;
  readonly werkelijk: number;
};
const gebruik = async (wie: Actor): Promise<readonly Gebruik[]> =>
  (await http.call(wie, 'GET /aanbodgebruik')).body.gebruik;
const een = (alles: readonly Gebruik[], naam: string) => alles.find(({ instrument }) => instrument.naam === naam);

test('once, marked as made up, in each municipality under its own names', async () => {
  const [hier, daar] = [await gebruik(rotterdam), await gebruik(maassluis)];
  expect([...hier, ...daar].every(({ instrument }) => instrument.voorbeeld)).toBe(true);
  expect([hier.length, daar.map(({ instrument }) => instrument.naam)]).toEqual([
    9,
    ['Taalcafe aan de haven', 'Werkervaringsplek groen'],
  ]);
});

test('people in every state, results in whole tens, and a ledger that sums to zero', async () => {
  const alles = await gebruik(rotterdam);
  expect(een(alles, 'Leerwerkplek techniek en hout')).toMatchObject({
    instrument: { bezet: 0, resultaat: { geeindigd: 10, gelukt: 8, naarWerk: 5, gestopt: 2 } },
    verplicht: 0,
    werkelijk: 10 * 185_000,
  });
  expect(een(alles, 'Leerwerkplek techniek en hout')?.instrument).toMatchObject({
    wachtdagen: 7,
    eersteStart: '2026-12-07',
  });
  expect(een(alles, 'Taalmaatje thuis')).toMatchObject({ instrument: { bezet: 2, wachtend: 2, resultaat: null } });
  expect(een(alles, 'Nederlands voor werk')).toMatchObject({
    verplicht: 3 * 40 * 3_500 - 6 * 3_500,
    werkelijk: 6 * 3_500,
  });
  const { werk } = (await http.call(rotterdam, 'GET /aanbodwerk')).body;
  expect(werk.map(({ waarom }: { waarom: string }) => waarom)).toEqual(['vraag']);
  expect((await db.scope((scope) => grootboek.sum(scope))).som).toBe(0);
});
