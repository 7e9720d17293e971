/** Proves independent client support: asked for at any moment, on a list until somebody passed it on, told to who asked, and counted. */
import type { Actor } from '@samenkracht/platform/module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { intakeactsOf } from './intakeacts.voorbeelden.ts';
import { joris, joyce, openWereld, rob, samira, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let acts: ReturnType<typeof intakeactsOf>;
beforeAll(async () => {
  wereld = await openWereld();
  acts = intakeactsOf(wereld);
});
afterAll(() => wereld.close());

const zeg = (wie: Actor, keuze: string, bij: string) =>
  wereld.call(wie, 'POST /mijn/clientondersteuning', { body: { keuze, bij } });
const stand = async (wie: Actor) => (await wereld.call(wie, 'GET /mijn/clientondersteuning')).body.ondersteuning;
const wacht = async () =>
  (await wereld.call(joyce, 'GET /intakes')).body.ondersteuning.map(
    ({ persoonId, dagen }: { readonly persoonId: string; readonly dagen: number }) => [persoonId, dagen],
  );
const afloop = (wie: Actor, over: Actor, body: object) =>
  wereld.call(wie, `POST /personen/${over.persoonId}/clientondersteuning/afloop`, { body });
const door = { uitkomst: 'doorgegeven', organisatie: 'Buurtsteun' };

test('who was never asked has said nothing, and nobody waits', async () => {
  expect([await stand(wereld.henk), await wacht()]).toEqual([null, []]);
});

test('asked at a decision, without any story: on the list the same day, who waits longest first', async () => {
  expect((await zeg(wereld.henk, 'ja', 'besluit')).body.ondersteuning).toMatchObject({
    keuze: 'ja',
    bij: 'besluit',
    afloop: null,
  });
  wereld.db.clock.advance({ hours: 24 });
  const { id } = await acts.begin(wereld.fatima);
  await wereld.call(wereld.fatima, `POST /mijn/intakes/${id}/clientondersteuning`, { body: { keuze: 'ja' } });
  expect(await wacht()).toEqual([
    [wereld.henk.persoonId, 1],
    [wereld.fatima.persoonId, 0],
  ]);
});

test('who says no after all waits no more; a later yes is a new wish', async () => {
  await zeg(wereld.fatima, 'nee', 'zelf');
  expect(await wacht()).toEqual([[wereld.henk.persoonId, 1]]);
  expect((await wereld.call(wereld.fatima, 'GET /mijn/intake')).body.intake.clientondersteuning).toBe('nee');
  await zeg(wereld.fatima, 'ja', 'zelf');
  expect(await wacht()).toHaveLength(2);
});

test('passed on once: of two at once one is told, and he reads to whom', async () => {
  const twee = await Promise.all([afloop(joyce, wereld.henk, door), afloop(samira, wereld.henk, door)]);
  expect(twee.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect(twee.find(({ status }) => status === 409)?.body.code).toBe('ONDERSTEUNING_NIET_GEVRAAGD');
  expect(await stand(wereld.henk)).toMatchObject({ keuze: 'ja', afloop: { ...door, op: '2026-11-03T09:00:00Z' } });
  expect(await wacht()).toEqual([[wereld.fatima.persoonId, 0]]);
  expect(await acts.events('ClientondersteuningGeregeld')).toEqual([
    { persoonId: wereld.henk.persoonId, uitkomst: 'doorgegeven' },
  ]);
});

test.each<[string, object, number]>([
  ['passed on to nobody', { uitkomst: 'doorgegeven' }, 400],
  ['passed on to a space', { uitkomst: 'doorgegeven', organisatie: '  ' }, 400],
  ['an outcome that there is not', { uitkomst: 'vergeten' }, 400],
])('%s is refused', async (_, body, status) => {
  expect((await afloop(joyce, wereld.fatima, body)).status).toBe(status);
});

test('no longer needed closes a wish too; of who asked nothing there is nothing to settle', async () => {
  expect((await afloop(joyce, wereld.fatima, { uitkomst: 'niet meer nodig' })).body.ondersteuning.afloop).toMatchObject(
    {
      uitkomst: 'niet meer nodig',
      organisatie: null,
    },
  );
  expect((await afloop(joyce, wereld.karim, door)).body.code).toBe('ONDERSTEUNING_NIET_GEVRAAGD');
  expect(await wacht()).toEqual([]);
});

test('only who guides settles it, only here; what was said and done cannot be changed', async () => {
  await zeg(wereld.henk, 'ja', 'zelf');
  expect((await afloop(rob, wereld.henk, door)).status).toBe(403);
  expect((await afloop(joris, wereld.henk, door)).status).toBe(404);
  expect((await afloop(wereld.henk, wereld.henk, door)).status).toBe(403);
  expect((await zeg(wereld.henk, 'ja', 'intake')).status).toBe(400);
  const gelezen = await wereld.sql(
    `select data_subject_id as over from gm0599.logboek_regel where omschrijving = 'Clientondersteuning geregeld'`,
  );
  expect(gelezen.length).toBeGreaterThan(0);
  const rechten = await wereld.sql(
    `select privilege_type from information_schema.role_table_grants
     where table_name = 'intake_ondersteuningafloop' and table_schema = 'gm0599' and grantee = 'gm0599' order by 1`,
  );
  expect(rechten.map(({ privilege_type: recht }) => recht)).toEqual(['INSERT', 'SELECT']);
});

test('use is counted without names: wishes outside an intake, and how many were passed on', async () => {
  const { body } = await wereld.call(samira, 'GET /intakecijfers?van=2026-11-01&totEnMet=2026-11-30');
  expect(body).toMatchObject({ ondersteuningBuitenIntake: 3, ondersteuningDoorgegeven: 1, ondersteuningJa: 1 });
  const leeg = await wereld.call(samira, 'GET /intakecijfers?van=2026-10-01&totEnMet=2026-10-31');
  expect(leeg.body).toMatchObject({ ondersteuningBuitenIntake: 0, ondersteuningDoorgegeven: 0 });
});
