/** Proves the routes of this module on a real database and a speaking BRP: what is shown, to whom, and what is not. */
import { day, gemeenteCode, parseBsn } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import type { Actor } from '@samenkracht/platform/module';
import { type Ingeschrevene, type Standin, start, toPersoon } from '@samenkracht/standin-brp';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { andereBsns, bsnOf, type SampleKey, sampleHuishoudens } from '@samenkracht/testing/stad';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  createBrpClient,
  createPersoonModule,
  ensurePersoon,
  findBrpFeiten,
  findPersoonByBsn,
  findPostadres,
  loadPersonen,
  personHeader,
} from './index.ts';

const rotterdam = gemeenteCode('0599');
const people = sampleHuishoudens(day('2026-11-02')).flatMap((deur) => deur.leden.map((lid) => lid.persoon));
const find = (bsn: string): Ingeschrevene => {
  const found = people.find((of) => of.bsn === bsn);
  if (found === undefined) throw new Error('no such person');
  return found;
};

const rob: Actor = { id: 'rob', soort: 'medewerker', naam: 'Rob de Wit', rollen: ['consulent'], gemeente: rotterdam };
const marit: Actor = { ...rob, id: 'marit', naam: 'Marit Smit', gemeente: gemeenteCode('0556') };
const carla: Actor = { ...rob, id: 'carla', naam: 'Carla Vos', rollen: ['controleur'] };
const actors: Actor[] = [rob, marit, carla];

let standin: Standin;
let db: TestDb;
let http: TestServer;
const ids = new Map<string, string>();

const inwoner = (bsn: string): Actor => {
  const persoonId = ids.get(bsn);
  const actor = actors.find((of) => of.persoonId === persoonId);
  if (actor === undefined) throw new Error('not signed in');
  return actor;
};
const idOf = (key: SampleKey): string => ids.get(bsnOf(key)) ?? '';

beforeAll(async () => {
  standin = await start({ port: 0, persons: people, today: () => '2026-11-02' });
  const modules = [logboekModule, createPersoonModule({ brp: createBrpClient({ url: standin.url, timeoutMs: 150 }) })];
  db = await testDb(modules);
  await db.scope(async (scope) => {
    for (const { bsn } of people) {
      const parsed = parseBsn(bsn ?? '');
      if (parsed !== undefined) ids.set(parsed, (await ensurePersoon(scope, parsed)).id);
    }
  });
  for (const persoonId of ids.values()) {
    actors.push({
      id: persoonId,
      soort: 'inwoner',
      naam: 'inwoner',
      rollen: ['inwoner'],
      gemeente: rotterdam,
      persoonId,
    });
  }
  http = await testServer(db, modules, actors);
});
afterAll(async () => {
  await http.close();
  await db.close();
  await standin.stop();
});
beforeEach(() => standin.stoor(undefined));

const feit = (body: { feiten: { feit: string }[] }, soort: string) => body.feiten.find((of) => of.feit === soort);
const count = async (table: string): Promise<number> => {
  const client = new pg.Client(db.ownerUrl);
  await client.connect();
  const { rows } = await client.query(`select count(*)::int as n from gm0599.${table}`);
  await client.end();
  return rows[0].n;
};
const asRob = (key: SampleKey) => http.call(rob, `GET /personen/${idOf(key)}`);

describe('a resident sees what the BRP says of him', () => {
  test('with source, moment and her own address; no citizen number', async () => {
    const { status, body } = await http.call(inwoner(bsnOf('fatima')), 'GET /mijn/gegevens');
    expect(status).toBe(200);
    expect(body.wie).toMatchObject({
      naam: 'F. el Amrani',
      leeftijd: 34,
      situatie: 'geen partner bekend, 1 kind',
      geheim: false,
    });
    expect(feit(body, 'kinderen')).toMatchObject({
      waarde: 'Noor el Amrani, geboren 8 maart 2020',
      bron: 'BRP',
      inOnderzoek: false,
    });
    expect(feit(body, 'adres')).toMatchObject({ waarde: expect.stringContaining('ROTTERDAM'), sinds: '2015-04-01' });
    expect(body).toMatchObject({ peilmoment: '2026-11-02T09:00:00Z', actueel: true });
    expect(JSON.stringify(body)).not.toMatch(/9999\d{5}/);
  });

  test('asks the BRP again only after a day, and adds no fact when nothing changed', async () => {
    const joke = inwoner(bsnOf('joke'));
    await http.call(joke, 'GET /mijn/gegevens');
    const [questions, facts] = [standin.vragen(), await count('persoon_feit')];
    await http.call(joke, 'GET /mijn/gegevens');
    expect(standin.vragen()).toBe(questions);
    db.clock.advance({ hours: 25 });
    const { body } = await http.call(joke, 'GET /mijn/gegevens');
    expect(standin.vragen()).toBe(questions + 1);
    expect(await count('persoon_feit')).toBe(facts);
    expect(body.peilmoment).toBe('2026-11-03T10:00:00Z');
  });

  test('a change is a new fact beside the old one', async () => {
    const bsn = bsnOf('nel');
    await http.call(inwoner(bsn), 'GET /mijn/gegevens');
    const before = await count('persoon_feit');
    standin.registreer({ ...find(bsn), geheim: 7 });
    db.clock.advance({ hours: 25 });
    const { body } = await http.call(inwoner(bsn), 'GET /mijn/gegevens');
    expect(body.wie.geheim).toBe(true);
    expect(await count('persoon_feit')).toBe(before + 1);
  });
});

describe('klopt niet', () => {
  test('her own word stands beside what the BRP says, for her and for who assesses', async () => {
    const sandra = inwoner(bsnOf('sandra'));
    const body = { feit: 'adres', juist: 'Ik woon bij mijn zus', waarom: 'De verhuizing is nog niet verwerkt' };
    const { status, body: answer } = await http.call(sandra, 'POST /mijn/gegevens/correcties', { body });
    expect([status, typeof answer.id]).toEqual([201, 'string']);
    const { body: mine } = await http.call(sandra, 'GET /mijn/gegevens');
    expect(feit(mine, 'adres')).toMatchObject({
      waarde: expect.stringContaining('Havenzoutstraat'),
      verklaring: { juist: body.juist },
    });
    const { body: seen } = await asRob('sandra');
    expect(feit(seen, 'adres')).toMatchObject({ verklaring: { juist: body.juist, waarom: body.waarom } });
  });

  test.each([
    ['a fact that does not exist', { feit: 'schoenmaat', juist: '42', waarom: 'gemeten' }],
    ['an empty reason', { feit: 'naam', juist: 'Sandra', waarom: '' }],
    ['something besides', { feit: 'naam', juist: 'x', waarom: 'y', bsn: 'z' }],
  ])('%s is refused', async (_, body) => {
    expect((await http.call(inwoner(bsnOf('sandra')), 'POST /mijn/gegevens/correcties', { body })).status).toBe(400);
  });

  test('the same form sent twice is one report', async () => {
    const options = {
      body: { feit: 'naam', juist: 'Sandra Anna', waarom: 'Tweede naam ontbreekt' },
      sleutel: crypto.randomUUID(),
    };
    const before = await count('persoon_terugmelding');
    const first = await http.call(inwoner(bsnOf('sandra')), 'POST /mijn/gegevens/correcties', options);
    const second = await http.call(inwoner(bsnOf('sandra')), 'POST /mijn/gegevens/correcties', options);
    expect(second.body).toEqual(first.body);
    expect(await count('persoon_terugmelding')).toBe(before + 1);
  });
});

describe('staff', () => {
  test('sees the person and the household, without a citizen number, and the read is recorded', async () => {
    const before = await count('logboek_regel');
    const { body } = await asRob('karim');
    expect(body.wie).toMatchObject({ naam: 'K. Ouali', leeftijd: 29 });
    expect(JSON.stringify(body)).not.toMatch(/9999\d{5}/);
    expect(await count('logboek_regel')).toBe(before + 1);
  });

  test('sees who else has the address, as far as we know them', async () => {
    await http.call(inwoner(andereBsns.malika), 'GET /mijn/gegevens');
    const { body } = await asRob('karim');
    expect(body.huishouden.medebewoners).toMatchObject([
      { naam: 'M. Tahiri', leeftijdTekst: '56 jaar', geheim: false },
    ]);
  });

  test('partners know each other by id, so that one can sign for the other', async () => {
    const { body } = await asRob('mila');
    expect(body.wie).toMatchObject({ naam: 'M. Verhoef-Kranenburg', situatie: 'gehuwd, 2 kinderen' });
    expect(body.huishouden.partner).toEqual({
      persoonId: idOf('jonas'),
      naam: 'Jonas Kranenburg',
      leeftijdTekst: '39 jaar',
    });
    expect(body.huishouden.kinderen).toHaveLength(2);
  });

  test('gets a citizen number only when asked for, and that is recorded as such', async () => {
    await asRob('henk');
    const before = await count(`logboek_regel where onderwerp_soort = 'bsn'`);
    const { body } = await http.call(rob, `POST /personen/${idOf('henk')}/bsn`);
    expect(body).toEqual({ bsn: bsnOf('henk'), geheim: false });
    expect(await count(`logboek_regel where onderwerp_soort = 'bsn'`)).toBe(before + 1);
  });

  test.each([
    ['a consulent of another municipality finds nobody', marit, 404],
    ['a controller has no business here', carla, 403],
  ])('%s', async (_, actor, status) => {
    expect((await http.call(actor, `GET /personen/${idOf('henk')}`)).status).toBe(status);
    expect((await http.call(actor, `POST /personen/${idOf('henk')}/bsn`)).status).toBe(status);
  });

  test('a resident has no way to another person', async () => {
    expect((await http.call(inwoner(bsnOf('henk')), `GET /personen/${idOf('fatima')}`)).status).toBe(403);
  });

  test('an id that does not exist, and one that is no id', async () => {
    expect((await http.call(rob, `GET /personen/${crypto.randomUUID()}`)).status).toBe(404);
    expect((await http.call(rob, 'GET /personen/geen-nummer')).status).toBe(404);
  });
});

describe('secrecy', () => {
  test('the address is shown to herself, to nobody else unasked, and on demand with a record', async () => {
    const { body: own } = await http.call(inwoner(bsnOf('joke')), 'GET /mijn/gegevens');
    const adres = String(Object(feit(own, 'adres')).waarde);
    expect(adres).toContain('Stuurwielstraat');
    const { body: seen } = await asRob('joke');
    expect(seen.wie.geheim).toBe(true);
    expect(feit(seen, 'adres')).toMatchObject({ waarde: 'Geheim adres: niet getoond' });
    expect(JSON.stringify(seen)).not.toContain('Stuurwiel');
    const before = await count('logboek_regel');
    const { body: asked } = await http.call(rob, `POST /personen/${idOf('joke')}/adres`);
    expect(asked).toMatchObject({
      geheim: true,
      regels: [expect.stringContaining('Stuurwielstraat'), expect.any(String)],
    });
    expect(await count('logboek_regel')).toBe(before + 1);
  });
});

describe('what the register does not know is not made up', () => {
  test('only a year of birth', async () => {
    const { body } = await asRob('yusuf');
    expect(body.wie).toMatchObject({ leeftijdTekst: '46 of 47 jaar' });
    expect(body.wie).not.toHaveProperty('leeftijd');
    expect(feit(body, 'geboortedatum')).toMatchObject({ waarde: '1979 (dag en maand niet bekend)' });
    expect(feit(body, 'nationaliteiten')).toMatchObject({ waarde: 'Syrische' });
  });

  test('an address in research says so', async () => {
    const { body } = await asRob('sandra');
    expect(feit(body, 'adres')).toMatchObject({ inOnderzoek: true });
    expect(body.wie).toMatchObject({ inOnderzoek: true, waarschuwingen: [expect.stringContaining('in onderzoek')] });
  });

  test('who has died and who has left', async () => {
    const { body: wim } = await http.call(rob, `GET /personen/${ids.get(andereBsns.wim)}`);
    expect(wim.wie).toMatchObject({ overleden: true, leeftijdTekst: 'overleden op 2 september 2026' });
    const { body: ines } = await http.call(rob, `GET /personen/${ids.get(andereBsns.ines)}`);
    expect(ines.wie).toMatchObject({ vertrokken: true, leeftijd: 33 });
    const [dead, gone] = await db.scope((scope) =>
      Promise.all([
        findPostadres(scope, ids.get(andereBsns.wim) ?? ''),
        findPostadres(scope, ids.get(andereBsns.ines) ?? ''),
      ]),
    );
    expect(dead).toBeUndefined();
    expect(gone?.regels.at(-1)).toBe('PORTUGAL');
  });

  test('a widow is written to with the name she uses', async () => {
    const { body } = await http.call(rob, `GET /personen/${ids.get(andereBsns.ria)}`);
    expect(body.wie).toMatchObject({ naam: 'M. Stolk-de Vries', situatie: 'geen partner bekend' });
  });
});

describe('a BRP that does not answer', () => {
  const trouble = [
    ['slow', { soort: 'traag', ms: 400 }, 503, 'BRP_TRAAG'],
    ['500', { soort: 'fout', status: 500 }, 502, 'BRP_STORING'],
    ['nonsense', { soort: 'onzin' }, 502, 'BRP_STORING'],
  ] as const;

  test.each(trouble)('%s: who we do not know yet gets a clear refusal', async (_, storing, status, code) => {
    standin.stoor(storing);
    const answer = await http.call(inwoner(bsnOf('dirk')), 'GET /mijn/gegevens');
    expect(answer).toMatchObject({ status, body: { code } });
  });

  test.each(trouble)('%s: who we know sees the facts of last time, marked', async (_, storing) => {
    await http.call(inwoner(bsnOf('henk')), 'GET /mijn/gegevens');
    db.clock.advance({ hours: 25 });
    standin.stoor(storing);
    const { status, body } = await http.call(inwoner(bsnOf('henk')), 'GET /mijn/gegevens');
    expect(status).toBe(200);
    expect(body).toMatchObject({ actueel: false, melding: expect.stringContaining('vorige keer') });
    expect(body.wie.waarschuwingen).toContain('De BRP gaf geen antwoord. U ziet de gegevens van de vorige keer.');
  });

  test('somebody who is not in the register', async () => {
    const unknown = parseBsn('999901448') ?? parseBsn('999989990');
    if (unknown === undefined) throw new Error('no number');
    const { id } = await db.scope((scope) => ensurePersoon(scope, unknown));
    actors.push({ id, soort: 'inwoner', naam: 'x', rollen: ['inwoner'], gemeente: rotterdam, persoonId: id });
    const answer = await http.call(actors.at(-1), 'GET /mijn/gegevens');
    expect(answer).toMatchObject({ status: 404, body: { code: 'NIET_GEVONDEN' } });
  });
});

describe('signing in and filling', () => {
  test('the first time makes a person, the second finds the same, and the BRP is asked by a job', async () => {
    const bsn = bsnOf('marjan');
    const persoon = await db.scope((scope) => findPersoonByBsn(scope, bsn));
    expect(persoon?.id).toBe(ids.get(bsn));
    await db.runJobs();
    const feiten = await db.scope((scope) => findBrpFeiten(scope, persoon?.id ?? ''));
    expect(feiten?.feiten.gemeente.waarde).toEqual({ code: '0556', naam: 'Maassluis' });
  });

  test('many at once, with families linked', async () => {
    const maassluis = gemeenteCode('0556');
    const family = [find(bsnOf('mila')), find(bsnOf('jonas')), { ...find(bsnOf('leen')), bsn: undefined }];
    const header = await db.scope(
      async (scope) => {
        const [mila, jonas, leen] = await loadPersonen(
          scope,
          family.map((of) => toPersoon(of, '2026-11-02')),
        );
        const feiten = await findBrpFeiten(scope, mila ?? '');
        expect(feiten?.feiten.partner.waarde?.persoonId).toBe(jonas);
        return personHeader(scope, leen ?? '');
      },
      { gemeente: maassluis },
    );
    expect(header).toMatchObject({ naam: 'L. Hoogendijk', leeftijd: 39, geheim: false });
  });
});
