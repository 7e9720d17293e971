/** Proves the routes that compute for anyone: amounts with their explanation, what is missing, gaps, comparison, and that nothing is kept. */
import { gemeenteCode } from '@samenkracht/core';
import type { Actor } from '@samenkracht/platform/module';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eenMaand, tweeGemeenten } from './http/voorbeeldverzoeken.ts';
import { rekenhulpModule } from './index.ts';

const rob: Actor = {
  id: 'rob',
  soort: 'medewerker',
  naam: 'Rob de Wit',
  rollen: ['consulent'],
  gemeente: gemeenteCode('0599'),
};

let db: TestDb;
let http: TestServer;
beforeAll(async () => {
  db = await testDb([rekenhulpModule]);
  http = await testServer(db, [rekenhulpModule], [rob]);
});
afterAll(async () => {
  await http.close();
  await db.close();
});

const [feiten] = eenMaand.maanden;
if (feiten === undefined) throw new Error('the example has a month');
const reken = (body: unknown, actor?: Actor, sleutel?: string) =>
  http.call(actor, 'POST /berekeningen', { body, ...(sleutel === undefined ? {} : { sleutel }) });
const velden = (body: { velden?: readonly { pad: string }[] }): readonly string[] =>
  (body.velden ?? []).map(({ pad }) => pad);
const zonderLoon = { ...feiten, belanghebbende: { ...feiten.belanghebbende, inkomsten: [] } };

describe('POST /berekeningen', () => {
  test('gives anyone an amount, its specification and its explanation on three depths', async () => {
    const { status, body } = await reken({ maanden: [zonderLoon] });
    expect(status).toBe(200);
    const [maand] = body.maanden;
    expect(maand).toMatchObject({
      soort: 'waarde',
      versie: '2026-11-01',
      gemeente: '0599',
      ontbreekt: null,
      gat: null,
    });
    expect(maand.uitkomst).toMatchObject({ norm: 141_946, bijstand: 141_946, uitTeBetalen: 134_849 });
    expect(maand.specificatie.map(({ naam, bedrag }: { naam: string; bedrag: number }) => [naam, bedrag])).toEqual([
      ['Norm', 141_946],
      ['Bijstand', 141_946],
      ['Vakantiegeld dat wij voor u sparen', -7_097],
      ['U krijgt', 134_849],
    ]);
    expect(maand.uitleg.inwoner.join(' ')).toContain('1.419,46');
    expect(maand.uitleg.consulent.length).toBeGreaterThan(3);
    expect(maand.uitleg.jurist.length).toBeGreaterThan(maand.uitleg.consulent.length);
    expect(body.geenBesluit).toContain('geen besluit');
  });

  test('opens a line down to the step, its facts, its amount with source, and our page of the article', async () => {
    const { body } = await reken({ maanden: [zonderLoon] });
    const [maand] = body.maanden;
    const norm = maand.specificatie.find(({ naam }: { naam: string }) => naam === 'Norm');
    expect(maand.boom[norm.stap]).toMatchObject({ id: 'pw-5-bijstandsnorm', centen: 141_946 });
    const stap = maand.boom.find(({ id }: { id: string }) => id === 'pw-21-norm');
    expect(stap.plaats).toEqual({
      citaat: 'art. 21 Participatiewet',
      wet: 'participatiewet',
      bladzijde: '21',
      link: 'https://wetten.overheid.nl/BWBR0015703/2026-11-01#Artikel21',
    });
    expect(stap.bedragen[0]).toMatchObject({ vanaf: '2026-07-01', zekerheid: 'een bron', bronnen: ['pw2607'] });
    const feit = maand.boom.flatMap((een: { feiten: object[] }) => een.feiten);
    expect(feit).toContainEqual({ feit: 'medebewoners', vraag: 'Wonen er andere mensen in uw huis?', tekst: 'geen' });
  });

  test('goes on for twelve months: half-year amounts change, and what an exemption uses up counts', async () => {
    const { body } = await reken({ maanden: [{ ...feiten, maand: '2026-01' }], aantalMaanden: 12 });
    const uitkomsten = body.maanden.map(
      ({ maand, uitkomst }: { maand: string; uitkomst: { norm: number; vrijlating: number } }) => [
        maand,
        uitkomst.norm,
        uitkomst.vrijlating > 0,
      ],
    );
    expect(uitkomsten[0]).toEqual(['2026-01', 140_150, true]);
    expect(uitkomsten[5]).toEqual(['2026-06', 140_150, true]);
    expect(uitkomsten[6]).toEqual(['2026-07', 141_946, false]);
    expect(uitkomsten[11]).toEqual(['2026-12', 141_946, false]);
  });

  test('says what is new in a month: a birthday, an amount of the law, and what it does', async () => {
    const jong = {
      ...zonderLoon,
      maand: '2026-06',
      belanghebbende: { ...zonderLoon.belanghebbende, geboren: '2005-08-20' },
    };
    const { body } = await reken({ maanden: [jong], aantalMaanden: 4 });
    const nieuw = body.maanden.map(({ veranderingen }: { veranderingen: readonly { soort: string }[] }) =>
      [...new Set(veranderingen.map(({ soort }) => soort))].join(' '),
    );
    expect(nieuw).toEqual(['', 'bedrag verschil', 'verjaardag verschil', 'verschil']);
    expect(body.maanden[2].veranderingen[0].tekst).toBe('U wordt 21 jaar.');
  });

  test('goes on with other facts from their month, and what was used up stays used up', async () => {
    const { body } = await reken({
      maanden: [
        { ...feiten, maand: '2026-01' },
        { ...zonderLoon, maand: '2026-04' },
        { ...feiten, maand: '2026-06' },
      ],
      aantalMaanden: 12,
    });
    const vrij = body.maanden.map(({ uitkomst }: { uitkomst: { vrijlating: number } }) => uitkomst.vrijlating > 0);
    // Three months, two without pay, three more; the seventh month with pay has none left.
    expect(vrij).toEqual([true, true, true, false, false, true, true, true, false, false, false, false]);
    expect(body.maanden[3].veranderingen.map(({ soort }: { soort: string }) => soort)).toContain('verschil');
  });

  test('names what is not confirmed', async () => {
    const { body } = await reken({ maanden: [feiten] });
    expect(body.maanden[0].onzekerheden.join(' ')).toContain('is een schatting');
  });

  test('asks for what is missing, and says which answers matter', async () => {
    const { medebewoners: _, ...zonder } = zonderLoon;
    const { status, body } = await reken({ maanden: [zonder] });
    expect(status).toBe(200);
    expect(body.maanden[0]).toMatchObject({
      soort: 'onbekend',
      uitkomst: null,
      bereik: null,
      ontbreekt: { feit: 'medebewoners', vraag: 'Wonen er andere mensen in uw huis?', soort: 'lijst' },
    });
    const stand = Object.fromEntries(
      body.vragen.map(({ feit, stand }: { feit: string; stand: string }) => [feit, stand]),
    );
    expect(stand).toMatchObject({ medebewoners: 'open', partner: 'beantwoord' });
  });

  test('leaves to the municipality what it must weigh, with the options', async () => {
    const { draagtBij: _, ...vrijlating } = feiten.belanghebbende.vrijlating;
    const { body } = await reken({
      maanden: [{ ...feiten, belanghebbende: { ...feiten.belanghebbende, vrijlating } }],
    });
    expect(body.maanden[0]).toMatchObject({
      soort: 'afweging',
      ontbreekt: { feit: 'belanghebbende.vrijlating.draagtBij', opties: [{ waarde: 'ja' }, { waarde: 'nee' }] },
      bereik: { van: 77_849, tot: 92_099, volledig: true, volgende: 'belanghebbende.vrijlating.draagtBij' },
    });
  });

  test('a month after the last amounts is a gap with a name, never a number', async () => {
    const { body } = await reken({ maanden: [{ ...zonderLoon, maand: '2030-01' }] });
    expect(body.maanden[0]).toMatchObject({ soort: 'gat', uitkomst: null });
    expect(body.maanden[0].gat.omschrijving).not.toBe('');
  });
});

describe('beside one another', () => {
  test('two municipalities: the difference per cause, which adds up', async () => {
    const { body } = await reken(tweeGemeenten);
    expect(body.vergelijking.maanden[0].gemeente).toBe('0556');
    expect(body.vergelijking.verschillen).toEqual([
      { maand: '2026-11', anders: '2026-11', verschil: 0, regels: [], zin: 'Er is geen verschil in november 2026.' },
    ]);
  });

  test('two dates and two situations', async () => {
    const { body } = await reken({
      maanden: [{ ...zonderLoon, maand: '2026-06' }, zonderLoon],
      vergelijkMet: [zonderLoon, feiten],
    });
    const [datum, situatie] = body.vergelijking.verschillen;
    expect(datum).toMatchObject({ maand: '2026-06', anders: '2026-11', verschil: 1_707 });
    for (const { verschil, regels } of [datum, situatie])
      expect(regels.reduce((som: number, regel: { gevolg: number }) => som + regel.gevolg, 0)).toBe(verschil);
    expect(situatie.verschil).toBeLessThan(0);
  });

  test('one without an outcome has no difference', async () => {
    const { body } = await reken({ maanden: [zonderLoon], vergelijkMet: [{ ...zonderLoon, maand: '2030-01' }] });
    expect(body.vergelijking.verschillen[0]).toMatchObject({ verschil: null, regels: [] });
  });

  test('as many months on both sides', async () => {
    const { status, body } = await reken({ maanden: [zonderLoon], vergelijkMet: [zonderLoon, zonderLoon] });
    expect([status, body.code, velden(body)]).toEqual([422, 'FEITEN_KLOPPEN_NIET', ['/vergelijkMet']]);
  });
});

test('nothing is kept, also not for who is signed in and sends a key', async () => {
  expect((await reken({ maanden: [zonderLoon] }, rob, 'sleutel-0001')).status).toBe(200);
  expect((await reken({ maanden: [feiten] }, rob, 'sleutel-0001')).status).toBe(200);
  const client = new pg.Client(db.ownerUrl);
  await client.connect();
  const { rows } = await client.query('select 1 from gm0599.platform_idempotentie');
  await client.end();
  expect(rows).toEqual([]);
});

test('the catalogue of questions, with the answers that can be given', async () => {
  const { body } = await http.call(undefined, 'GET /berekeningen/vragen');
  const vraag = body.vragen.find(({ feit }: { feit: string }) => feit === 'medebewoners.*.overeenkomst');
  expect(vraag).toMatchObject({ soort: 'keuze', opties: [{ waarde: 'geen' }, {}, {}] });
  expect(body.vragen.some(({ feit }: { feit: string }) => feit.startsWith('vermogen.'))).toBe(false);
});
