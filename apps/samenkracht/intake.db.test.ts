/** Proves the sample of the intake: nobody opens an empty list, Henk and his coach see something differently, and Maassluis asks in its own words. */
import { gemeenteCode } from '@samenkracht/core';
import { findPersoonByBsn } from '@samenkracht/persoon';
import type { Actor, Rol } from '@samenkracht/platform/module';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { bsnOf } from '@samenkracht/testing/stad';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCity, sampleCity } from './city.ts';
import { modules } from './huis.voorbeelden.ts';
import { loadIntake } from './intake.ts';

const staff = (rol: Rol, gemeente: '0599' | '0556' = '0599'): Actor => ({
  id: `${rol}-${gemeente}`,
  soort: 'medewerker',
  naam: rol,
  rollen: [rol],
  gemeente: gemeenteCode(gemeente),
});
const [intaker, teamleider, maassluis] = [staff('intaker'), staff('teamleider'), staff('coach', '0556')];

let db: TestDb;
let http: TestServer;
let henk: Actor;
beforeAll(async () => {
  db = await testDb(modules);
  const city = await sampleCity(db);
  await loadCity(db, city);
  await loadIntake(db, city, { metVerhaal: true });
  // a start that comes again changes nothing
  await loadIntake(db, city, { metVerhaal: true });
  const persoonId = (await db.scope((scope) => findPersoonByBsn(scope, bsnOf('henk'))))?.id ?? '';
  henk = { id: 'henk', soort: 'inwoner', naam: 'Henk', rollen: ['inwoner'], gemeente: gemeenteCode('0599'), persoonId };
  http = await testServer(db, modules, [intaker, teamleider, maassluis, henk]);
});
afterAll(async () => {
  await http.close();
  await db.close();
});

test('the worklist: two that are for today, and who waits longest first', async () => {
  const { body } = await http.call(intaker, 'GET /intakes');
  const dringend = body.dringend.map((een: { signaal: { soort: string; dagenOver: number } }) => [
    een.signaal.soort,
    een.signaal.dagenOver,
  ]);
  expect(dringend.sort()).toEqual([
    ['inkomen', 0],
    ['wonen', 0],
  ]);
  // Henk is closed and was spoken with: he does not wait. The other three that were spoken with are not closed.
  expect(body.totaal).toBe(8);
  const { body: cijfers } = await http.call(teamleider, 'GET /intakecijfers?van=2026-01-01&totEnMet=2026-12-31');
  expect(cijfers).toMatchObject({
    begonnen: 9,
    afgerond: 1,
    metGesprek: 4,
    dagenTotGesprek: 3,
    ondersteuningAangeboden: 4,
  });
});

test('Henk: what another room knows is filled in with its day; his coach sees one thing otherwise', async () => {
  const { body } = await http.call(henk, 'GET /mijn/intake');
  expect(body.uitnodiging.reden).toContain('halfjaar');
  const beelden = (await http.call(henk, 'GET /mijn/beelden')).body.beelden;
  expect(beelden.map((een: { onderdeel: string; verschilt: boolean }) => [een.onderdeel, een.verschilt])).toEqual([
    ['werk', true],
    ['netwerk', false],
    ['taal.lezen', false],
  ]);
  const opnieuw = await http.call(henk, 'POST /mijn/intakes', { body: {} });
  const vragen = opnieuw.body.bladzijden.flatMap((een: { vragen: unknown[] }) => een.vragen);
  const bekend = (code: string) => vragen.find((een: { code: string }) => een.code === code)?.bekend;
  expect(bekend('wonen.slaapt')).toMatchObject({ waarde: 'woning', bron: 'eerdere intake' });
  expect(opnieuw.body.aanleiding).toBe('aandacht');
});

test('who tells for the first time gets what the benefit says, from its own room', async () => {
  const [regel] = (await http.call(intaker, 'GET /intakes')).body.intakes.slice(-1);
  const { body } = await http.call(intaker, `GET /intakes/${regel.intakeId}`);
  expect(body.intake.bladzijden[0].vragen.length).toBe(3);
  const karimId = (await db.scope((scope) => findPersoonByBsn(scope, bsnOf('karim'))))?.id ?? '';
  const samen = await http.call(intaker, 'POST /intakes', { body: { persoonId: karimId, wijze: 'samen' } });
  const bijstand = samen.body.bladzijden[0].vragen.find((een: { code: string }) => een.code === 'inkomen.aanvraag');
  expect(bijstand.bekend).toMatchObject({ waarde: true, bron: 'uitkering' });
});

test('Maassluis asks about Vraagraak, Rotterdam does not', async () => {
  const codes = async (wie: Actor): Promise<readonly string[]> =>
    (await http.call(wie, 'GET /intakevragen')).body.boom.bladzijden.flatMap((een: { vragen: { code: string }[] }) =>
      een.vragen.map(({ code }) => code),
    );
  expect(await codes(maassluis)).toContain('netwerk.vraagraak');
  expect(await codes(intaker)).not.toContain('netwerk.vraagraak');
});
