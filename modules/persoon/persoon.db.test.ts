/** Proves the routes of this module on a real database: what is shown, to whom, and what is not. */
import { andereBsns, bsnOf } from '@samenkracht/testing/stad';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPostadressen } from './index.ts';
import { carla, feit, marit, openWereld, registered, rob, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld.close());

describe('a resident sees what the BRP says of him', () => {
  test('with source, moment and her own address; no citizen number', async () => {
    const { status, body } = await wereld.as(bsnOf('fatima'), 'GET /mijn/gegevens');
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
    const joke = bsnOf('joke');
    await wereld.as(joke, 'GET /mijn/gegevens');
    const [questions, facts] = [wereld.standin.vragen(), await wereld.count('persoon_feit')];
    await wereld.as(joke, 'GET /mijn/gegevens');
    expect(wereld.standin.vragen()).toBe(questions);
    wereld.db.clock.advance({ hours: 25 });
    const { body } = await wereld.as(joke, 'GET /mijn/gegevens');
    expect(wereld.standin.vragen()).toBe(questions + 1);
    expect(await wereld.count('persoon_feit')).toBe(facts);
    expect(body.peilmoment).toBe('2026-11-03T10:00:00Z');
  });

  test('a change is a new fact beside the old one', async () => {
    const bsn = bsnOf('nel');
    await wereld.as(bsn, 'GET /mijn/gegevens');
    const before = await wereld.count('persoon_feit');
    wereld.standin.registreer({ ...registered(bsn), geheim: 7 });
    wereld.db.clock.advance({ hours: 25 });
    const { body } = await wereld.as(bsn, 'GET /mijn/gegevens');
    expect(body.wie.geheim).toBe(true);
    expect(await wereld.count('persoon_feit')).toBe(before + 1);
  });
});

describe('klopt niet', () => {
  test('her own word stands beside what the BRP says, for her and for who assesses', async () => {
    const sandra = bsnOf('sandra');
    const body = { feit: 'adres', juist: 'Ik woon bij mijn zus', waarom: 'De verhuizing is nog niet verwerkt' };
    const { status, body: answer } = await wereld.as(sandra, 'POST /mijn/gegevens/correcties', { body });
    expect([status, typeof answer.id]).toEqual([201, 'string']);
    const { body: mine } = await wereld.as(sandra, 'GET /mijn/gegevens');
    expect(feit(mine, 'adres')).toMatchObject({
      waarde: expect.stringContaining('Havenzoutstraat'),
      verklaring: { juist: body.juist },
    });
    const { body: seen } = await wereld.open(bsnOf('sandra'));
    expect(feit(seen, 'adres')).toMatchObject({ verklaring: { juist: body.juist, waarom: body.waarom } });
  });

  test.each([
    ['a fact that does not exist', { feit: 'schoenmaat', juist: '42', waarom: 'gemeten' }],
    ['an empty reason', { feit: 'naam', juist: 'Sandra', waarom: '' }],
    ['something besides', { feit: 'naam', juist: 'x', waarom: 'y', bsn: 'z' }],
  ])('%s is refused', async (_, body) => {
    expect((await wereld.as(bsnOf('sandra'), 'POST /mijn/gegevens/correcties', { body })).status).toBe(400);
  });

  test('the same form sent twice is one report', async () => {
    const options = {
      body: { feit: 'naam', juist: 'Sandra Anna', waarom: 'Tweede naam ontbreekt' },
      sleutel: crypto.randomUUID(),
    };
    const before = await wereld.count('persoon_terugmelding');
    const first = await wereld.as(bsnOf('sandra'), 'POST /mijn/gegevens/correcties', options);
    const second = await wereld.as(bsnOf('sandra'), 'POST /mijn/gegevens/correcties', options);
    expect(second.body).toEqual(first.body);
    expect(await wereld.count('persoon_terugmelding')).toBe(before + 1);
  });
});

describe('staff', () => {
  test('sees the person and the household, without a citizen number, and the read is recorded', async () => {
    const before = await wereld.count('logboek_regel');
    const { body } = await wereld.open(bsnOf('karim'));
    expect(body.wie).toMatchObject({ naam: 'K. Ouali', leeftijd: 29 });
    expect(JSON.stringify(body)).not.toMatch(/9999\d{5}/);
    expect(await wereld.count('logboek_regel')).toBe(before + 1);
  });

  test('sees who else has the address, as far as we know them', async () => {
    await wereld.as(andereBsns.malika, 'GET /mijn/gegevens');
    const { body } = await wereld.open(bsnOf('karim'));
    expect(body.huishouden.medebewoners).toMatchObject([
      { naam: 'M. Tahiri', leeftijdTekst: '56 jaar', geheim: false },
    ]);
  });

  test('partners know each other by id, so that one can sign for the other', async () => {
    const { body } = await wereld.open(bsnOf('mila'));
    expect(body.wie).toMatchObject({ naam: 'M. Verhoef-Kranenburg', situatie: 'gehuwd, 2 kinderen' });
    expect(body.huishouden.partner).toEqual({
      persoonId: wereld.id('jonas'),
      naam: 'Jonas Kranenburg',
      leeftijdTekst: '39 jaar',
    });
    expect(body.huishouden.kinderen).toHaveLength(2);
  });

  test('gets a citizen number only when asked for, and that is recorded as such', async () => {
    await wereld.open(bsnOf('henk'));
    const before = await wereld.count(`logboek_regel where onderwerp_soort = 'bsn'`);
    const { body } = await wereld.call(rob, `POST /personen/${wereld.id('henk')}/bsn`);
    expect(body).toEqual({ bsn: bsnOf('henk'), geheim: false });
    expect(await wereld.count(`logboek_regel where onderwerp_soort = 'bsn'`)).toBe(before + 1);
  });

  test.each([
    ['a consulent of another municipality finds nobody', marit, 404],
    ['a controller has no business here', carla, 403],
  ])('%s', async (_, actor, status) => {
    expect((await wereld.call(actor, `GET /personen/${wereld.id('henk')}`)).status).toBe(status);
    expect((await wereld.call(actor, `POST /personen/${wereld.id('henk')}/bsn`)).status).toBe(status);
  });

  test('a resident has no way to another person', async () => {
    expect((await wereld.as(bsnOf('henk'), `GET /personen/${wereld.id('fatima')}`)).status).toBe(403);
  });

  test('an id that does not exist, and one that is no id', async () => {
    expect((await wereld.call(rob, `GET /personen/${crypto.randomUUID()}`)).status).toBe(404);
    expect((await wereld.call(rob, 'GET /personen/geen-nummer')).status).toBe(404);
  });
});

describe('secrecy', () => {
  test('the address is shown to herself, to nobody else unasked, and on demand with a record', async () => {
    const { body: own } = await wereld.as(bsnOf('joke'), 'GET /mijn/gegevens');
    const adres = String(Object(feit(own, 'adres')).waarde);
    expect(adres).toContain('Stuurwielstraat');
    const { body: seen } = await wereld.open(bsnOf('joke'));
    expect(seen.wie.geheim).toBe(true);
    expect(feit(seen, 'adres')).toMatchObject({ waarde: 'Geheim adres: niet getoond' });
    expect(JSON.stringify(seen)).not.toContain('Stuurwiel');
    const before = await wereld.count('logboek_regel');
    const { body: asked } = await wereld.call(rob, `POST /personen/${wereld.id('joke')}/adres`);
    expect(asked).toMatchObject({
      geheim: true,
      regels: [expect.stringContaining('Stuurwielstraat'), expect.any(String)],
    });
    expect(await wereld.count('logboek_regel')).toBe(before + 1);
  });
});

describe('what the register does not know is not made up', () => {
  test('only a year of birth', async () => {
    const { body } = await wereld.open(bsnOf('yusuf'));
    expect(body.wie).toMatchObject({ leeftijdTekst: '46 of 47 jaar' });
    expect(body.wie).not.toHaveProperty('leeftijd');
    expect(feit(body, 'geboortedatum')).toMatchObject({ waarde: '1979 (dag en maand niet bekend)' });
    expect(feit(body, 'nationaliteiten')).toMatchObject({ waarde: 'Syrische' });
  });

  test('an address in research says so', async () => {
    const { body } = await wereld.open(bsnOf('sandra'));
    expect(feit(body, 'adres')).toMatchObject({ inOnderzoek: true });
    expect(body.wie).toMatchObject({ inOnderzoek: true, waarschuwingen: [expect.stringContaining('in onderzoek')] });
  });

  test('who has died and who has left', async () => {
    const { body: wim } = await wereld.open(andereBsns.wim);
    expect(wim.wie).toMatchObject({ overleden: true, leeftijdTekst: 'overleden op 2 september 2026' });
    const { body: ines } = await wereld.open(andereBsns.ines);
    expect(ines.wie).toMatchObject({ vertrokken: true, leeftijd: 33 });
    const [dead, gone] = [wereld.idOf(andereBsns.wim), wereld.idOf(andereBsns.ines)];
    const post = await wereld.db.scope((scope) => findPostadressen(scope, [dead, gone]));
    expect(post.get(dead)).toBeUndefined();
    expect(post.get(gone)?.regels.at(-1)).toBe('PORTUGAL');
  });

  test('a widow is written to with the name she uses', async () => {
    const { body } = await wereld.open(andereBsns.ria);
    expect(body.wie).toMatchObject({ naam: 'M. Stolk-de Vries', situatie: 'geen partner bekend' });
  });
});
