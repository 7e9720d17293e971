/** Proves the figures per wijk: counted of whom the desk guides, hidden when few, beside figures of others with their day and source. */
import { publish } from '@samenkracht/platform/db';
import type { Actor, Json } from '@samenkracht/platform/module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bureauwereld, instelling, openBureau, samira, thomas } from './bureau.voorbeelden.ts';
import { countWijken } from './store/wijk.ts';

const femke: Actor = { ...thomas, id: 'femke', naam: 'Femke', rollen: ['beleidsmedewerker'] };

let w: Bureauwereld;
beforeAll(async () => {
  w = await openBureau([], [femke]);
  await w.call(thomas, 'POST /caseload/instellingen', { body: { ...instelling, norm: { goed: 70, hoogst: 75 } } });
  const { teams } = (await w.call(thomas, 'POST /caseload/teams', { body: { naam: 'Noord', postcodes: [] } })).body;
  await w.call(thomas, 'PUT /caseload/consulenten/samira', {
    body: { naam: 'Samira', teamId: teams[0].id, uren: 36, disciplines: [] },
  });
  // twenty since October, by postcode: half of them in each of two areas of one wijk; one in a wijk of his own
  await w.sql(`insert into gm0599.caseload_inwoner (persoon_id, klasse, postcode, consulent_id, sinds, aangemeld_op)
    select gen_random_uuid(), 'laag', case when n <= 10 then '3031' when n <= 20 then '3032' else '3071' end,
      'samira', '2026-10-05', '2026-10-05' from generate_series(1, 21) n`);
});
afterAll(() => w.close());

const cijfers = async () => (await w.call(thomas, 'GET /wijkcijfers')).body;
const noord = async () => (await cijfers()).wijken.find(({ wijk }: { wijk: string }) => wijk === 'Noord');
const gebeurt = async (soort: string, data: Readonly<Record<string, Json>>) => {
  await w.db.scope((scope) => publish({ ...scope, actor: samira }, { soort, onderwerp: crypto.randomUUID(), data }));
  await w.db.runJobs();
};
const eersten = async (aantal: number): Promise<readonly string[]> =>
  (await w.sql(`select persoon_id from gm0599.caseload_inwoner where postcode = '3031' limit ${aantal}`)).map((row) =>
    String(row['persoon_id']),
  );

test('without a division nothing is told; a postcode in two is refused; a wijk of one tells nothing', async () => {
  expect((await cijfers()).wijken).toEqual([]);
  const deel = (wijken: Json) => w.call(femke, 'POST /wijkindelingen', { body: { wijken } });
  const dubbel = await deel([
    { wijk: 'Noord', postcodes: ['3031'] },
    { wijk: 'Zuid', postcodes: ['3071', '3031'] },
  ]);
  expect(dubbel.body).toMatchObject({ code: 'POSTCODE_TWEE_WIJKEN' });
  expect((await w.call(thomas, 'POST /wijkindelingen', { body: { wijken: [] } })).status).toBe(403);
  await deel([
    { wijk: 'Noord', postcodes: ['3031', '3032'] },
    { wijk: 'Zuid', postcodes: ['3071'] },
  ]);
  const { peildatum, wijken } = await cijfers();
  expect(peildatum).toBe('2026-11-01');
  const leeg = { metPlan: null, zonderPlan: null, naarWerk: null, anderen: [] };
  expect(wijken).toEqual([
    { wijk: 'Noord', begeleid: 20, ...leeg },
    { wijk: 'Zuid', begeleid: null, ...leeg },
  ]);
});

test('ten with a plan and ten without are told; a plan of this month is not counted before the next', async () => {
  const tien = await eersten(10);
  for (const persoonId of tien) await gebeurt('PlanGetekend', { persoonIds: [persoonId], stappen: [] });
  expect(await noord()).toMatchObject({ metPlan: null });
  w.db.clock.set('2026-12-01T09:00:00Z');
  expect(await noord()).toMatchObject({ metPlan: 10, zonderPlan: 10 });
  // once is once, also with a second plan
  await gebeurt('PlanGetekend', { persoonIds: [tien[0] ?? ''], stappen: [] });
  w.db.clock.set('2027-01-01T09:00:00Z');
  expect(await noord()).toMatchObject({ metPlan: 10, zonderPlan: 10 });
});

test('who began a job in the year before counts from its first day on: not before, not a year later', async () => {
  const [een = ''] = await eersten(1);
  const baan = (vanaf: string) =>
    gebeurt('BaanVastgelegd', { persoonId: een, baanId: een, vanaf, tot: null, uren: 24 });
  const naarWerk = async (op: string) =>
    (await w.db.scope((scope) => countWijken(scope, op as never))).find(({ wijk }) => wijk === 'Noord')?.naarWerk;
  await baan('2026-12-01');
  expect(await naarWerk('2026-12-01')).toBe(0);
  expect(await naarWerk('2026-12-02')).toBe(1);
  expect(await naarWerk('2027-12-01')).toBe(1);
  expect(await naarWerk('2027-12-02')).toBe(0);
  // told again with another day it is the same person
  await baan('2026-11-20');
  expect(await naarWerk('2027-01-01')).toBe(1);
});

test('figures of others stand beside it with their day and source: the newest day, and of that the last word', async () => {
  const rij = (waarde: number, peildatum: string) => ({
    ...{ wijk: 'Zuid', indicator: 'jongeren 15 tot en met 24 jaar', waarde, peildatum },
    bron: 'CBS 86165NED',
  });
  const zet = (...rijen: readonly Json[]) => w.call(femke, 'POST /wijkbronnen', { body: { rijen: [...rijen] } });
  expect((await zet(rij(5, '2027-01-02'))).body.code).toBe('PEILDATUM_IN_DE_TOEKOMST');
  expect((await zet(rij(-1, '2025-01-01'))).status).toBe(400);
  expect((await zet({ ...rij(1, '2025-01-01'), bron: '' })).status).toBe(400);
  expect((await zet(rij(900, '2025-01-01'), rij(700, '2024-01-01'), rij(905, '2025-01-01'))).status).toBe(201);
  const zuid = (await cijfers()).wijken.find(({ wijk }: { wijk: string }) => wijk === 'Zuid');
  expect(zuid.anderen).toEqual([rij(905, '2025-01-01')]);
});
