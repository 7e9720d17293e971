/** Proves care after the benefit: times to ask, one tap when it goes badly, a return flagged to the day with its reason, counted in tens. */
import { addDays, addMonths, day } from '@samenkracht/core';
import { publish, publishMany, readOutbox } from '@samenkracht/platform/db';
import type { Actor, Rol } from '@samenkracht/platform/module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joris, openWereld, rob, selma, thomas, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld.close());

const uuid = (nummer: number): string => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
const uitkering = uuid(1);
const meld = async (soort: string, ...data: readonly Readonly<Record<string, string | string[]>>[]) => {
  await wereld.db.scope((scope) =>
    publishMany(
      scope,
      soort,
      data.map((een) => ({ onderwerp: String(een['uitkeringId'] ?? uitkering), data: een })),
    ),
  );
  await wereld.db.runJobs();
};
const eindigt = (wie: Actor, einde: string, reden = 'werk', uitkeringId = uitkering) =>
  meld('UitkeringBeeindigd', { persoonId: wie.persoonId ?? '', uitkeringId, einde, reden });
const begint = (wie: Actor, ingangsdatum: string, soort = 'UitkeringBegonnen', uitkeringId = uuid(2)) =>
  meld(soort, { persoonId: wie.persoonId ?? '', uitkeringId, ingangsdatum });

const mijn = async (wie: Actor) => (await wereld.call(wie, 'GET /mijn/nazorg')).body;
const van = (wie: Actor) => `/personen/${wie.persoonId}`;
const taken = async (wie: Actor): Promise<readonly { tekst: string; soort: string; gedaan: unknown }[]> =>
  (await wereld.call(selma, `GET ${van(wie)}/afspraken`)).body.taken;
const open = async (wie: Actor): Promise<readonly string[]> =>
  (await taken(wie)).filter(({ gedaan }) => gedaan === null).map(({ tekst }) => tekst);
const lijn = async (wie: Actor): Promise<readonly string[]> => {
  await wereld.db.runJobs();
  const { body } = await wereld.call(wie, 'GET /mijn/lijn');
  return body.regels.map(({ soort }: { soort: string }) => soort);
};

describe('after the benefit', () => {
  test('nothing for who never left', async () => {
    expect(await mijn(wereld.henk)).toMatchObject({ gevolgd: false, gevraagd: false, uitstromen: [] });
    const { status, body } = await wereld.call(wereld.henk, 'POST /mijn/nazorg/signaal', { body: {} });
    expect([status, body.code]).toEqual([404, 'NAZORG_NIET_GEVONDEN']);
  });

  test('work ends the benefit: four times to ask, told once, the same for both; looking is recorded', async () => {
    await eindigt(wereld.henk, '2026-11-01');
    await eindigt(wereld.henk, '2026-11-01');
    const zelf = await mijn(wereld.henk);
    expect(zelf.gevolgd).toBe(true);
    expect(zelf.uitstromen).toHaveLength(1);
    expect(zelf.uitstromen[0].momenten.map(({ op }: { op: string }) => op)).toEqual([
      '2026-12-01',
      '2027-02-01',
      '2027-05-01',
      '2027-11-01',
    ]);
    expect((await wereld.call(rob, `GET ${van(wereld.henk)}/nazorg`)).body).toEqual(zelf);
    expect((await lijn(wereld.henk)).filter((soort) => soort.startsWith('uitgestroomd'))).toEqual(['uitgestroomdWerk']);
    const rows = await wereld.sql(`select actor_naam from gm0599.logboek_regel where omschrijving = 'Nazorg geopend'`);
    expect(rows).toEqual([{ actor_naam: 'Rob de Wit' }]);
  });

  test('a coach is asked on the day, not before; held says how it goes and closes the task', async () => {
    expect(await open(wereld.henk)).toEqual([]);
    wereld.db.clock.set('2026-11-30T22:00:00Z');
    await wereld.db.runJobs();
    expect(await open(wereld.henk)).toEqual([]);
    wereld.db.clock.set('2026-12-01T09:00:00Z');
    await wereld.db.runJobs();
    expect(await open(wereld.henk)).toEqual(['Nazorg: vraag hoe het gaat.']);
    const [eerste, tweede] = (await mijn(wereld.henk)).uitstromen[0].momenten;
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
    expect(await open(wereld.henk)).toEqual([]);
    expect(await lijn(wereld.henk)).toContain('nazorgGehouden');
  });

  test('a day that went by is late, and can be missed with a reason', async () => {
    wereld.db.clock.set('2027-02-02T09:00:00Z');
    const [, tweede] = (await mijn(wereld.henk)).uitstromen[0].momenten;
    expect(tweede).toMatchObject({ stand: 'gepland', teLaat: true });
    const gemist = { stand: 'gemist', toelichting: 'Drie keer gebeld, geen gehoor' };
    const { body } = await wereld.call(selma, `POST ${van(wereld.henk)}/nazorg/${tweede.id}/afloop`, { body: gemist });
    expect(body.uitstromen[0].momenten[1]).toMatchObject({ stand: 'gemist', teLaat: false, door: 'Selma Yilmaz' });
  });

  test('one tap: it does not go well. His coach is asked once, until there is an answer', async () => {
    const tik = () => wereld.call(wereld.henk, 'POST /mijn/nazorg/signaal', { body: {} });
    expect((await tik()).body.gevraagd).toBe(true);
    expect((await tik()).status).toBe(200);
    expect(await open(wereld.henk)).toContain('Het gaat niet goed. Wilt u contact met mij opnemen?');
    expect((await lijn(wereld.henk)).filter((soort) => soort === 'nazorgSignaal')).toHaveLength(1);
    const rows = await wereld.sql(
      `select uiterlijk::text from gm0599.plan_taak where soort = 'vraag' and gedaan_op is null`,
    );
    expect(rows).toEqual([{ uiterlijk: '2027-02-04' }]);
  });

  test.each([joris, thomas])('%s tells nothing of it', async (wie) => {
    const [moment] = (await mijn(wereld.henk)).uitstromen[0].momenten.slice(-1);
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

describe('who comes back', () => {
  test('within a year: flagged, nobody asks any more how it goes without, the coach is asked to talk about why', async () => {
    const [, , derde] = (await mijn(wereld.henk)).uitstromen[0].momenten;
    wereld.db.clock.set('2027-05-01T09:00:00Z');
    await wereld.db.runJobs();
    expect(await open(wereld.henk)).toContain('Nazorg: vraag hoe het gaat.');
    await begint(wereld.henk, '2027-11-01');
    // what his coach was to ask falls away, and who works for her day hears of that
    expect(await open(wereld.henk)).not.toContain('Nazorg: vraag hoe het gaat.');
    const soorten = ['NazorgNodig', 'NazorgVervallen'];
    const verteld = await wereld.db.scope((scope) => readOutbox(scope, { soorten, na: undefined, aantal: 50 }));
    expect(new Set(verteld.filter(({ onderwerp }) => onderwerp === derde.id).map(({ soort }) => soort))).toEqual(
      new Set(soorten),
    );
    wereld.db.clock.set('2027-02-02T09:00:00Z');
    const { gevolgd, uitstromen } = await mijn(wereld.henk);
    expect([gevolgd, uitstromen[0].binnenJaar, uitstromen[0].terug]).toEqual([false, true, '2027-11-01']);
    expect(uitstromen[0].momenten.map(({ stand }: { stand: string }) => stand)).toEqual(['gehouden', 'gemist']);
    expect((await open(wereld.henk)).some((tekst) => tekst.startsWith('Terug binnen een jaar'))).toBe(true);
    expect(await lijn(wereld.henk)).toContain('teruggekeerd');
  });

  const schrijf = (id: string, over: object = {}) =>
    wereld.call(selma, `POST ${van(wereld.henk)}/terugkeren/${id}/redenen`, {
      body: { redenen: ['contract', 'kinderopvang'], besprokenOp: '2027-02-02', ...over },
    });
  const antwoord = (id: string, klopt: boolean) =>
    wereld.call(wereld.henk, `POST /mijn/terugkeren/${id}/antwoord`, { body: { klopt } });

  test('why, several at once, from the list of the municipality, talked about on a day that can be', async () => {
    const [{ id }] = (await mijn(wereld.henk)).uitstromen;
    expect((await antwoord(id, true)).body.code).toBe('TERUGKEER_NIET_GEVONDEN');
    expect((await schrijf(id, { redenen: [] })).status).toBe(400);
    expect((await schrijf(id, { redenen: ['weer'] })).body.code).toBe('TERUGKEERREDEN_ONBEKEND');
    expect((await schrijf(id, { besprokenOp: '2027-02-03' })).body.code).toBe('TERUGKEER_BESPROKEN_DAG');
    expect((await schrijf(id, { besprokenOp: '2026-10-31' })).body.code).toBe('TERUGKEER_BESPROKEN_DAG');
    expect((await schrijf(id)).status).toBe(200);
    expect((await open(wereld.henk)).some((tekst) => tekst.startsWith('Terug binnen een jaar'))).toBe(false);
    expect((await mijn(wereld.henk)).uitstromen[0].waarom).toMatchObject({
      redenen: [
        { code: 'contract', naam: 'Het contract liep af' },
        { code: 'kinderopvang', naam: 'Opvang voor de kinderen' },
      ],
      door: 'Selma Yilmaz',
      klopt: null,
    });
  });

  test('the resident says that it is not right, once; written anew it can be answered anew', async () => {
    const [{ id }] = (await mijn(wereld.henk)).uitstromen;
    const niet = await antwoord(id, false);
    expect(niet.body.uitstromen[0].waarom.klopt).toBe(false);
    expect((await antwoord(id, true)).body.code).toBe('TERUGKEER_AL_BEANTWOORD');
    await schrijf(id, { redenen: ['schulden'] });
    expect((await antwoord(id, true)).body.uitstromen[0].waarom).toMatchObject({
      redenen: [{ code: 'schulden' }],
      klopt: true,
    });
    expect(await wereld.sql('select count(*)::int from gm0599.plan_terugkeerreden')).toEqual([{ count: 2 }]);
  });

  test.each([
    ['a year to the day', '2026-03-01', '2027-03-01', true],
    ['a day later', '2026-03-01', '2027-03-02', false],
  ])('%s, also when the begin is heard before the end', async (_, einde, begin, binnen) => {
    const ander = uuid(binnen ? 31 : 32);
    const persoonId = uuid(binnen ? 41 : 42);
    await meld('UitkeringOvergenomen', { persoonId, uitkeringId: uuid(Number(binnen) + 51), ingangsdatum: begin });
    await meld('UitkeringBeeindigd', { persoonId, uitkeringId: ander, einde, reden: 'onbekend' });
    const rows = await wereld.sql(`select terug::text from gm0599.plan_uitstroom where persoon_id = '${persoonId}'`);
    expect(rows).toEqual([{ terug: begin }]);
  });

  test('what goes on without a day between never ended: nothing is asked or told of it', async () => {
    await eindigt(wereld.fatima, '2027-02-10', 'werk', uuid(61));
    expect((await mijn(wereld.fatima)).gevolgd).toBe(true);
    await begint(wereld.fatima, '2027-02-10', 'UitkeringHerleefd', uuid(61));
    expect(await mijn(wereld.fatima)).toMatchObject({ gevolgd: false, uitstromen: [] });
    const rows = await wereld.sql(
      `select distinct n.stand from gm0599.plan_nazorg n join gm0599.plan_uitstroom u on u.id = n.uitstroom_id
       where u.persoon_id = '${wereld.fatima.persoonId}'`,
    );
    expect(rows).toEqual([{ stand: 'vervallen' }]);
  });

  test('a new end begins anew; who went to work from a programme is asked once, not twice', async () => {
    const zet = (soort: string, uitkomst: string) =>
      meld(soort, { persoonIds: [wereld.fatima.persoonId ?? ''], uitkomst });
    await zet('ProgrammaAfgerond', 'doel gehaald');
    expect((await mijn(wereld.fatima)).gevolgd).toBe(false);
    await zet('ProgrammaAfgerond', 'betaald werk');
    await zet('InstrumentAfgerond', 'betaald werk');
    expect((await mijn(wereld.fatima)).uitstromen).toMatchObject([{ bron: 'programma', einde: '2027-02-02' }]);
    await eindigt(wereld.fatima, '2027-03-01', 'werk', uuid(61));
    const { uitstromen } = await mijn(wereld.fatima);
    expect(uitstromen.map(({ momenten }: { momenten: unknown[] }) => momenten.length)).toEqual([4, 0]);
  });

  test('who moved away has another municipality: known, not followed by the calendar', async () => {
    const persoonId = uuid(71);
    await meld('UitkeringBeeindigd', { persoonId, uitkeringId: uuid(72), einde: '2027-02-01', reden: 'verhuizing' });
    expect(await wereld.sql(`select reden from gm0599.plan_uitstroom where persoon_id = '${persoonId}'`)).toEqual([
      { reden: 'verhuizing' },
    ]);
    const rows = await wereld.sql(
      `select 1 from gm0599.plan_nazorg n join gm0599.plan_uitstroom u on u.id = n.uitstroom_id where u.persoon_id = '${persoonId}'`,
    );
    expect(rows).toEqual([]);
  });
});

describe('what is counted', () => {
  const beleid: Actor = { ...thomas, id: 'bea', naam: 'Bea', rollen: ['beleidsmedewerker' as Rol] };
  const cijfers = async (wie: Actor, jaar: number) =>
    (await (await wereld.extra([wie])).call(wie, `GET /terugkeercijfers?jaar=${jaar}`)).body;

  /** So many came back in 2025 and said why. */
  const laadTerug = async (vanaf: number, tot: number) => {
    const wie = Array.from({ length: tot - vanaf }, (_, i) => vanaf + i);
    await meld(
      'UitkeringBeeindigd',
      ...wie.map((i) => ({
        persoonId: uuid(1_000 + i),
        uitkeringId: uuid(2_000 + i),
        einde: '2025-02-01',
        reden: 'onbekend',
      })),
    );
    await meld(
      'UitkeringOvergenomen',
      ...wie.map((i) => ({
        persoonId: uuid(1_000 + i),
        uitkeringId: uuid(3_000 + i),
        ingangsdatum: addDays(addMonths(day('2025-02-01'), 3), i % 5),
      })),
    );
    const ids = wie.map((i) => `'${uuid(1_000 + i)}'`).join(',');
    await wereld.sql(`insert into gm0599.plan_terugkeerreden (uitstroom_id, redenen, besproken_op, door, door_naam, vastgelegd_op)
      select id, case when persoon_id = '${uuid(1_000)}' then '{schulden,taal}'::text[] else '{schulden}' end, '2025-06-01', 'selma', 'Selma', now()
      from gm0599.plan_uitstroom where persoon_id in (${ids})`);
  };

  test('nobody, nine: nothing is told; ten: ten, and a reason of one stays hidden', async () => {
    expect(await cijfers(thomas, 2024)).toMatchObject({ terug: null, metReden: null });
    await laadTerug(0, 9);
    expect(await cijfers(thomas, 2025)).toMatchObject({ terug: null, metReden: null });
    await laadTerug(9, 10);
    const { terug, metReden, redenen } = await cijfers(beleid, 2025);
    expect([terug, metReden]).toEqual([10, 10]);
    const per = new Map(redenen.map(({ code, aantal }: { code: string; aantal: number }) => [code, aantal]));
    expect([per.get('schulden'), per.get('taal'), per.get('anders')]).toEqual([10, null, null]);
    await laadTerug(10, 11);
    expect(await cijfers(thomas, 2025)).toMatchObject({ terug: 10, metReden: 10 });
  });

  test('what a resident says is not right is not counted', async () => {
    await wereld.sql(`insert into gm0599.plan_terugkeerantwoord (volgnummer, klopt, op)
      select volgnummer, false, now() from gm0599.plan_terugkeerreden where besproken_op = '2025-06-01' order by volgnummer limit 2`);
    expect(await cijfers(thomas, 2025)).toMatchObject({ terug: 10, metReden: null });
  });

  test('who guides or decides does not count, and a year is a year', async () => {
    expect((await wereld.call(selma, 'GET /terugkeercijfers?jaar=2025')).status).toBe(403);
    expect((await wereld.call(rob, 'GET /terugkeercijfers?jaar=2025')).status).toBe(403);
    expect((await wereld.call(thomas, 'GET /terugkeercijfers?jaar=19')).status).toBe(400);
  });
});

describe('a municipality chooses', () => {
  const kies = (body: object, wie = thomas) => wereld.call(wie, 'POST /begeleiding/lijsten', { body });

  test('its own months and reasons, from a day on; what was recorded keeps its name', async () => {
    const eigen = [{ code: 'vervoer', naam: 'Het werk was te ver' }];
    expect((await kies({ naam: 'terugkeerredenen', waarde: eigen })).status).toBe(200);
    expect((await kies({ naam: 'terugkeerredenen', waarde: eigen })).body.code).toBe('LIJST_STAAT_AL');
    expect((await kies({ naam: 'nazorgmaanden', waarde: [2], vanaf: '2027-02-01' })).body.code).toBe(
      'LIJST_IN_VERLEDEN',
    );
    expect((await kies({ naam: 'nazorgmaanden', waarde: [2, 2] })).body.code).toBe('MAANDEN_ONJUIST');
    expect((await kies({ naam: 'nazorgmaanden', waarde: [2] }, selma)).status).toBe(403);
    await kies({ naam: 'nazorgmaanden', waarde: [2] });
    expect((await wereld.call(thomas, 'GET /begeleiding/lijsten')).body).toEqual({
      nazorgmaanden: [2],
      terugkeerredenen: eigen,
    });
    const henk = await mijn(wereld.henk);
    expect([henk.redenen, henk.uitstromen[0].waarom.redenen]).toEqual([
      eigen,
      [{ code: 'schulden', naam: 'Schulden' }],
    ]);
    await eindigt(wereld.henk, '2027-12-31', 'werk', uuid(2));
    expect((await mijn(wereld.henk)).uitstromen[0].momenten).toMatchObject([{ maanden: 2, op: '2028-02-29' }]);
  });
});

test('two who hear of an end and a begin at the same moment do not miss one another', async () => {
  const persoonId = uuid(91);
  await Promise.all([
    wereld.db.scope((scope) =>
      publish(scope, {
        soort: 'UitkeringBeeindigd',
        onderwerp: uuid(92),
        data: { persoonId, uitkeringId: uuid(92), einde: '2026-01-01', reden: 'werk' },
      }),
    ),
    wereld.db.scope((scope) =>
      publish(scope, {
        soort: 'UitkeringHerleefd',
        onderwerp: uuid(92),
        data: { persoonId, uitkeringId: uuid(92), ingangsdatum: '2026-02-01' },
      }),
    ),
  ]);
  await wereld.db.runJobs();
  expect(await wereld.sql(`select terug::text from gm0599.plan_uitstroom where persoon_id = '${persoonId}'`)).toEqual([
    { terug: '2026-02-01' },
  ]);
});
