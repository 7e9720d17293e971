/** Proves a return within a year: flagged to the day, with its reason as both see it, counted in tens; and lists that a municipality chooses. */
import { addDays, addMonths, day } from '@samenkracht/core';
import { publish, readOutbox } from '@samenkracht/platform/db';
import type { Actor, Rol } from '@samenkracht/platform/module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nazorgIn, uuid, van } from './nazorg.voorbeelden.ts';
import { openWereld, rob, selma, thomas, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let nazorg: ReturnType<typeof nazorgIn>;
beforeAll(async () => {
  wereld = await openWereld();
  nazorg = nazorgIn(wereld);
  await nazorg.eindigt(wereld.henk, '2026-11-01');
});
afterAll(() => wereld.close());

describe('who comes back', () => {
  test('within a year: flagged, nobody asks any more how it goes without, the coach is asked to talk about why', async () => {
    const [, , derde] = (await nazorg.mijn(wereld.henk)).uitstromen[0].momenten;
    wereld.db.clock.set('2027-05-01T09:00:00Z');
    await wereld.db.runJobs();
    expect(await nazorg.open(wereld.henk)).toContain('Nazorg: vraag hoe het gaat.');
    await nazorg.begint(wereld.henk, '2027-11-01');
    // what his coach was to ask falls away, and who works for her day hears of that
    expect(await nazorg.open(wereld.henk)).not.toContain('Nazorg: vraag hoe het gaat.');
    const soorten = ['NazorgNodig', 'NazorgVervallen'];
    const verteld = await wereld.db.scope((scope) => readOutbox(scope, { soorten, na: undefined, aantal: 50 }));
    expect(new Set(verteld.filter(({ onderwerp }) => onderwerp === derde.id).map(({ soort }) => soort))).toEqual(
      new Set(soorten),
    );
    wereld.db.clock.set('2027-02-02T09:00:00Z');
    const { gevolgd, uitstromen } = await nazorg.mijn(wereld.henk);
    expect([gevolgd, uitstromen[0].binnenJaar, uitstromen[0].terug]).toEqual([false, true, '2027-11-01']);
    expect(uitstromen[0].momenten).toEqual([]);
    expect((await nazorg.open(wereld.henk)).some((tekst) => tekst.startsWith('Terug binnen een jaar'))).toBe(true);
    expect(await nazorg.lijn(wereld.henk)).toContain('teruggekeerd');
  });

  const schrijf = (id: string, over: object = {}) =>
    wereld.call(selma, `POST ${van(wereld.henk)}/terugkeren/${id}/redenen`, {
      body: { redenen: ['contract', 'kinderopvang'], besprokenOp: '2027-02-02', ...over },
    });
  const antwoord = (id: string, klopt: boolean) =>
    wereld.call(wereld.henk, `POST /mijn/terugkeren/${id}/antwoord`, { body: { klopt } });

  test('why, several at once, from the list of the municipality, talked about on a day that can be', async () => {
    const [{ id }] = (await nazorg.mijn(wereld.henk)).uitstromen;
    expect((await antwoord(id, true)).body.code).toBe('TERUGKEER_NIET_GEVONDEN');
    expect((await schrijf(id, { redenen: [] })).status).toBe(400);
    expect((await schrijf(id, { redenen: ['weer'] })).body.code).toBe('TERUGKEERREDEN_ONBEKEND');
    expect((await schrijf(id, { besprokenOp: '2027-02-03' })).body.code).toBe('TERUGKEER_BESPROKEN_DAG');
    expect((await schrijf(id, { besprokenOp: '2026-10-31' })).body.code).toBe('TERUGKEER_BESPROKEN_DAG');
    expect((await schrijf(id)).status).toBe(200);
    expect((await nazorg.open(wereld.henk)).some((tekst) => tekst.startsWith('Terug binnen een jaar'))).toBe(false);
    expect((await nazorg.mijn(wereld.henk)).uitstromen[0].waarom).toMatchObject({
      redenen: [
        { code: 'contract', naam: 'Het contract liep af' },
        { code: 'kinderopvang', naam: 'Opvang voor de kinderen' },
      ],
      door: 'Selma Yilmaz',
      klopt: null,
    });
  });

  test('the resident says that it is not right, once; written anew it can be answered anew', async () => {
    const [{ id }] = (await nazorg.mijn(wereld.henk)).uitstromen;
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
    await nazorg.meld('UitkeringOvergenomen', {
      persoonId,
      uitkeringId: uuid(Number(binnen) + 51),
      ingangsdatum: begin,
    });
    await nazorg.meld('UitkeringBeeindigd', { persoonId, uitkeringId: ander, einde, reden: 'onbekend' });
    const rows = await wereld.sql(`select terug::text from gm0599.plan_uitstroom where persoon_id = '${persoonId}'`);
    expect(rows).toEqual([{ terug: begin }]);
  });
});

describe('what is counted', () => {
  const beleid: Actor = { ...thomas, id: 'bea', naam: 'Bea', rollen: ['beleidsmedewerker' as Rol] };
  const cijfers = async (wie: Actor, jaar: number) =>
    (await (await wereld.extra([wie])).call(wie, `GET /terugkeercijfers?jaar=${jaar}`)).body;

  /** So many came back in 2025 and said why. */
  const laadTerug = async (vanaf: number, tot: number) => {
    const wie = Array.from({ length: tot - vanaf }, (_, i) => vanaf + i);
    await nazorg.meld(
      'UitkeringBeeindigd',
      ...wie.map((i) => ({
        persoonId: uuid(1_000 + i),
        uitkeringId: uuid(2_000 + i),
        einde: '2025-02-01',
        reden: 'onbekend',
      })),
    );
    await nazorg.meld(
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
    const henk = await nazorg.mijn(wereld.henk);
    expect([henk.redenen, henk.uitstromen[0].waarom.redenen]).toEqual([
      eigen,
      [{ code: 'schulden', naam: 'Schulden' }],
    ]);
    await nazorg.eindigt(wereld.henk, '2027-12-31', 'werk', uuid(2));
    expect((await nazorg.mijn(wereld.henk)).uitstromen[0].momenten).toMatchObject([{ maanden: 2, op: '2028-02-29' }]);
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
