/** Proves care after the benefit: times to ask how it goes, one tap when it goes badly, and when nobody is asked any more. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nazorgIn, uuid, van } from './nazorg.voorbeelden.ts';
import { joris, openWereld, rob, selma, thomas, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let nazorg: ReturnType<typeof nazorgIn>;
beforeAll(async () => {
  wereld = await openWereld();
  nazorg = nazorgIn(wereld);
});
afterAll(() => wereld.close());

describe('after the benefit', () => {
  test('nothing for who never left', async () => {
    expect(await nazorg.mijn(wereld.henk)).toMatchObject({ gevolgd: false, gevraagd: false, uitstromen: [] });
    const { status, body } = await wereld.call(wereld.henk, 'POST /mijn/nazorg/signaal', { body: {} });
    expect([status, body.code]).toEqual([404, 'NAZORG_NIET_GEVONDEN']);
  });

  test('work ends the benefit: four times to ask, told once, the same for both; looking is recorded', async () => {
    await nazorg.eindigt(wereld.henk, '2026-11-01');
    await nazorg.eindigt(wereld.henk, '2026-11-01');
    const zelf = await nazorg.mijn(wereld.henk);
    expect(zelf.gevolgd).toBe(true);
    expect(zelf.uitstromen).toHaveLength(1);
    expect(zelf.uitstromen[0].momenten.map(({ op }: { op: string }) => op)).toEqual([
      '2026-12-01',
      '2027-02-01',
      '2027-05-01',
      '2027-11-01',
    ]);
    expect((await wereld.call(thomas, `GET ${van(wereld.henk)}/nazorg`)).body).toEqual(zelf);
    expect((await nazorg.lijn(wereld.henk)).filter((soort) => soort.startsWith('uitgestroomd'))).toEqual([
      'uitgestroomdWerk',
    ]);
    const rows = await wereld.sql(`select actor_naam from gm0599.logboek_regel where omschrijving = 'Nazorg geopend'`);
    expect(rows).toEqual([{ actor_naam: 'Thomas Bos' }]);
    expect((await wereld.call(rob, `GET ${van(wereld.henk)}/nazorg`)).status).toBe(403);
  });

  test('a coach is asked on the day, not before; held says how it goes and closes the task', async () => {
    expect(await nazorg.open(wereld.henk)).toEqual([]);
    wereld.db.clock.set('2026-11-30T22:00:00Z');
    await wereld.db.runJobs();
    expect(await nazorg.open(wereld.henk)).toEqual([]);
    wereld.db.clock.set('2026-12-01T09:00:00Z');
    await wereld.db.runJobs();
    expect(await nazorg.open(wereld.henk)).toEqual(['Nazorg: vraag hoe het gaat.']);
    const [eerste, tweede] = (await nazorg.mijn(wereld.henk)).uitstromen[0].momenten;
    const pad = (id: string) => `POST ${van(wereld.henk)}/nazorg/${id}/afloop`;
    const vroeg = await wereld.call(selma, pad(tweede.id), { body: { stand: 'gemist', toelichting: 'Geen gehoor' } });
    expect(vroeg.body.code).toBe('NAZORG_TE_VROEG');
    const zonder = await wereld.call(selma, pad(eerste.id), { body: { stand: 'gemist' } });
    expect(zonder.status).toBe(400);
    const afloop = { stand: 'gehouden', hoe: 'goed', toelichting: 'De collega’s zijn aardig.' };
    const [a, b] = await Promise.all([
      wereld.call(selma, pad(eerste.id), { body: afloop }),
      wereld.call(selma, pad(eerste.id), { body: { ...afloop, hoe: 'niet goed' } }),
    ]);
    expect([a.status, b.status].toSorted()).toEqual([200, 409]);
    expect(await nazorg.open(wereld.henk)).toEqual([]);
    expect(await nazorg.lijn(wereld.henk)).toContain('nazorgGehouden');
  });

  test('a day that went by is late, and can be missed with a reason', async () => {
    wereld.db.clock.set('2027-02-02T09:00:00Z');
    const [, tweede] = (await nazorg.mijn(wereld.henk)).uitstromen[0].momenten;
    expect(tweede).toMatchObject({ stand: 'gepland', teLaat: true });
    const gemist = { stand: 'gemist', toelichting: 'Drie keer gebeld, geen gehoor' };
    const { body } = await wereld.call(selma, `POST ${van(wereld.henk)}/nazorg/${tweede.id}/afloop`, { body: gemist });
    expect(body.uitstromen[0].momenten[1]).toMatchObject({ stand: 'gemist', teLaat: false, door: 'Selma Yilmaz' });
  });

  test('one tap: it does not go well. His coach is asked once, until there is an answer', async () => {
    const tik = () => wereld.call(wereld.henk, 'POST /mijn/nazorg/signaal', { body: {} });
    expect((await tik()).body.gevraagd).toBe(true);
    expect((await tik()).status).toBe(200);
    expect(await nazorg.open(wereld.henk)).toContain('Het gaat niet goed. Wilt u contact met mij opnemen?');
    expect((await nazorg.lijn(wereld.henk)).filter((soort) => soort === 'nazorgSignaal')).toHaveLength(1);
    const rows = await wereld.sql(
      `select uiterlijk::text from gm0599.plan_taak where soort = 'vraag' and gedaan_op is null`,
    );
    expect(rows).toEqual([{ uiterlijk: '2027-02-04' }]);
  });

  test.each([joris, thomas])('%s tells nothing of it', async (wie) => {
    const [moment] = (await nazorg.mijn(wereld.henk)).uitstromen[0].momenten.slice(-1);
    const pad = `POST ${van(wereld.henk)}/nazorg/${moment.id}/afloop`;
    const { status } = await wereld.call(wie, pad, { body: { stand: 'gehouden', hoe: 'goed' } });
    expect(status).toBe(wie === joris ? 404 : 403);
    // and a time of somebody else is not there
    const ander = `POST ${van(wereld.fatima)}/nazorg/${moment.id}/afloop`;
    expect((await wereld.call(selma, ander, { body: { stand: 'gehouden', hoe: 'goed' } })).body.code).toBe(
      'NAZORG_NIET_GEVONDEN',
    );
  });
});

describe('who is followed', () => {
  test('what goes on without a day between never ended: nothing is asked or told of it', async () => {
    await nazorg.eindigt(wereld.fatima, '2027-02-10', 'werk', uuid(61));
    expect((await nazorg.mijn(wereld.fatima)).gevolgd).toBe(true);
    await nazorg.begint(wereld.fatima, '2027-02-10', 'UitkeringHerleefd', uuid(61));
    expect(await nazorg.mijn(wereld.fatima)).toMatchObject({ gevolgd: false, uitstromen: [] });
    const rows = await wereld.sql(
      `select distinct n.stand from gm0599.plan_nazorg n join gm0599.plan_uitstroom u on u.id = n.uitstroom_id
       where u.persoon_id = '${wereld.fatima.persoonId}'`,
    );
    expect(rows).toEqual([{ stand: 'vervallen' }]);
  });

  test('a new end begins anew; who went to work from a programme is asked once, not twice', async () => {
    const zet = (soort: string, uitkomst: string) =>
      nazorg.meld(soort, { persoonIds: [wereld.fatima.persoonId ?? ''], uitkomst });
    await zet('ProgrammaAfgerond', 'doel gehaald');
    expect((await nazorg.mijn(wereld.fatima)).gevolgd).toBe(false);
    await zet('ProgrammaAfgerond', 'betaald werk');
    await zet('InstrumentAfgerond', 'betaald werk');
    expect((await nazorg.mijn(wereld.fatima)).uitstromen).toMatchObject([{ bron: 'programma', einde: '2027-02-02' }]);
    await nazorg.eindigt(wereld.fatima, '2027-03-01', 'werk', uuid(61));
    const { uitstromen } = await nazorg.mijn(wereld.fatima);
    expect(uitstromen.map(({ momenten }: { momenten: unknown[] }) => momenten.length)).toEqual([4, 0]);
  });

  test('who moved away has another municipality: known, not followed by the calendar', async () => {
    const persoonId = uuid(71);
    await nazorg.meld('UitkeringBeeindigd', {
      persoonId,
      uitkeringId: uuid(72),
      einde: '2027-02-01',
      reden: 'verhuizing',
    });
    expect(await wereld.sql(`select reden from gm0599.plan_uitstroom where persoon_id = '${persoonId}'`)).toEqual([
      { reden: 'verhuizing' },
    ]);
    const rows = await wereld.sql(
      `select 1 from gm0599.plan_nazorg n join gm0599.plan_uitstroom u on u.id = n.uitstroom_id where u.persoon_id = '${persoonId}'`,
    );
    expect(rows).toEqual([]);
  });
});

test('of who died nobody asks how it goes', async () => {
  wereld.db.clock.set('2027-06-30T09:00:00Z');
  await nazorg.eindigt(wereld.fatima, '2027-07-01', 'werk', uuid(81));
  const id = wereld.fatima.persoonId;
  const soorten =
    'naam,geboortedatum,geslacht,nationaliteiten,adres,gemeente,partner,kinderen,verblijfstitel,opschorting,geheimhouding,curatele';
  await wereld.sql(`insert into gm0599.persoon_bevraging (id, persoon_id, peilmoment, uitkomst)
    values (gen_random_uuid(), '${id}', now(), 'gevonden')`);
  await wereld.sql(`insert into gm0599.persoon_feit (id, persoon_id, soort, waarde, bron, in_onderzoek, bekend_sinds)
    select gen_random_uuid(), '${id}'::uuid, s, 'null'::jsonb, 'BRP', false, now() from unnest(string_to_array('${soorten}', ',')) s
    union all select gen_random_uuid(), '${id}'::uuid, 'overlijden', '{"soort":"dag","dag":"2027-08-01"}'::jsonb, 'BRP', false, now()`);
  wereld.db.clock.set('2027-09-01T09:00:00Z');
  await wereld.db.runJobs();
  expect(await nazorg.open(wereld.fatima)).toEqual([]);
  const rows = await wereld.sql(
    `select distinct n.stand from gm0599.plan_nazorg n join gm0599.plan_uitstroom u on u.id = n.uitstroom_id
     where u.persoon_id = '${id}' and u.einde = '2027-07-01'`,
  );
  expect(rows).toEqual([{ stand: 'vervallen' }]);
});
