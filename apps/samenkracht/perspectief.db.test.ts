/** Proves that the sample of the perspective stands in each municipality under its own names, with a roll-out under way. */
import { gemeenteCode } from '@samenkracht/core';
import { loadEscolijst, readEscomap, voorbeeldmap } from '@samenkracht/intake';
import { findPersoonByBsn } from '@samenkracht/persoon';
import type { Actor } from '@samenkracht/platform/module';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { bsnOf } from '@samenkracht/testing/stad';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCity, sampleCity } from './city.ts';
import { modules } from './huis.voorbeelden.ts';
import { loadPerspectief } from './perspectief.ts';

const teamleider = (gemeente: string): Actor => ({
  ...{ id: `thomas-${gemeente}`, soort: 'medewerker', naam: 'Thomas', rollen: ['teamleider', 'coach'] },
  gemeente: gemeenteCode(gemeente),
});
const [rotterdam, maassluis] = [teamleider('0599'), teamleider('0556')];

let db: TestDb;
let http: TestServer;
beforeAll(async () => {
  db = await testDb(modules);
  http = await testServer(db, modules, [rotterdam, maassluis]);
  const lijst = await readEscomap(voorbeeldmap);
  if (!lijst.ok) throw new Error(lijst.error.join('\n'));
  await loadEscolijst(db.ownerUrl, { versie: 'voorbeeld', voorbeeld: true, op: db.clock.now() }, lijst.value);
  const heel = await sampleCity(db);
  const met = heel.huishoudens.filter(({ uitkering }) => uitkering !== undefined).slice(0, 60);
  const stad = { ...heel, huishoudens: met };
  await loadCity(db, stad);
  for (const _ of [1, 2]) await loadPerspectief(db, stad, { metVerhaal: true });
});
afterAll(async () => {
  await http.close();
  await db.close();
});

test('once, in order, with a pace and a day on which each is done', async () => {
  const { cohorten } = (await http.call(rotterdam, 'GET /perspectiefcohorten')).body;
  expect(cohorten).toMatchObject([
    { naam: 'Nieuwe instroom', totaal: 12, gemaakt: 9, recent: 9, verwachting: { soort: 'dag', op: '2026-11-12' } },
    { totaal: 24, gemaakt: 6, verwachting: { soort: 'dag' } },
    { gemaakt: 0, verwachting: { soort: 'niet te zeggen' } },
  ]);
});

test('each municipality has its own names for the groups, all marked as made up', async () => {
  const namen = async (wie: Actor) => {
    const { definities } = (await http.call(wie, 'GET /perspectiefdefinities')).body;
    expect(definities.every((een: { nu: { voorbeeld: boolean } }) => een.nu.voorbeeld)).toBe(true);
    return definities[0].nu.inhoud.groepen.map((groep: { naam: string }) => groep.naam);
  };
  expect(await namen(rotterdam)).toContain('Intensief');
  expect(await namen(maassluis)).toContain('Vraagraak meedoen');
});

test('Henk confirmed what he can from volunteering, and has work to confirm yet', async () => {
  const id = await db.scope(async (scope) => (await findPersoonByBsn(scope, bsnOf('henk')))?.id);
  const { body } = await http.call(rotterdam, `GET /personen/${id}/perspectief`);
  expect(body.vaardigheden).toHaveLength(4);
  expect(body.ervaringen.map((een: { bevestigd: number }) => een.bevestigd)).toEqual([4, 0]);
  expect(body.wensen[0].essentieel.heeft).toHaveLength(4);
});
