/** Proves what a calculation refuses: contradictions and what cannot be read, by name and place; too much, and too often. */
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eenMaand } from './http/voorbeeldverzoeken.ts';
import { rekenhulpModule } from './index.ts';

let db: TestDb;
let http: TestServer;
beforeAll(async () => {
  db = await testDb([rekenhulpModule]);
  http = await testServer(db, [rekenhulpModule], []);
});
afterAll(async () => {
  await http.close();
  await db.close();
});

const [feiten] = eenMaand.maanden;
if (feiten === undefined) throw new Error('the example has a month');
const reken = (body: unknown) => http.call(undefined, 'POST /berekeningen', { body });
const velden = (body: { velden?: readonly { pad: string }[] }): readonly string[] =>
  (body.velden ?? []).map(({ pad }) => pad);
const zonderLoon = { ...feiten, belanghebbende: { ...feiten.belanghebbende, inkomsten: [] } };

test('two partners on one day are a contradiction with a name', async () => {
  const { inkomsten: _, inInrichting: __, ...persoon } = feiten.belanghebbende;
  const partner = { ...persoon, inkomsten: [], heeftRecht: true, leeftGescheiden: false, tot: null };
  const partners = [
    { ...partner, kenmerk: 'een', vanaf: '2026-01-01' },
    { ...partner, kenmerk: 'twee', vanaf: '2026-11-15' },
  ];
  const leeg = {
    kinderen: [],
    medebewoners: [],
    inrichting: [],
    eldersVoorMantelzorg: [],
    verlagingen: [],
    zonderRecht: [],
    overlijden: null,
  };
  const maand = {
    gemeente: '0599',
    maand: '2026-11',
    woonsituatie: 'niet gevraagd',
    belanghebbende: { ...persoon, inkomsten: [] },
    verloop: { ...leeg, partners },
  };
  const { status, body } = await reken({ maanden: [maand] });
  expect([status, body.velden[0]]).toMatchObject([
    422,
    { pad: '/maanden/0/verloop/partners/1', code: 'TWEE_PARTNERS' },
  ]);
});

describe('what cannot be computed is refused by name and place', () => {
  test.each([
    [
      'a day that does not exist',
      { belanghebbende: { geboren: '1985-02-30' } },
      '/belanghebbende/geboren',
      'INVOER_ONGELDIG',
    ],
    ['a month that does not exist', { maand: '2026-13' }, '/maand', 'INVOER_ONGELDIG'],
    ['a month before the confirmed amounts', { maand: '2016-12' }, '/maand', 'MAAND_BUITEN_BEREIK'],
    ['born after the month', { kinderen: [{ geboren: '2027-01-01' }] }, '/kinderen/0/geboren', 'GEBOREN_NA_MAAND'],
    ['a municipality that does not exist', { gemeente: '0000' }, '/gemeente', 'GEMEENTE_ONBEKEND'],
    ['a right that ends before it begins', { vanaf: '2026-11-20', tot: '2026-11-10' }, '/vanaf', 'DAGEN_BUITEN_MAAND'],
  ])('%s', async (_, anders, pad, code) => {
    const { status, body } = await reken({ maanden: [{ ...zonderLoon, ...anders }] });
    expect([status, body.code, velden(body)]).toEqual([422, 'FEITEN_KLOPPEN_NIET', [`/maanden/0${pad}`]]);
    expect(body.velden[0].code).toBe(code);
    expect(JSON.stringify(body)).not.toMatch(/1985-02-30|2027-01-01/);
  });

  test.each([
    ['a field that we do not know', { maanden: [{ ...zonderLoon, bsn: '999900001' }] }, '/maanden/0/bsn'],
    ['no month', { maanden: [] }, '/maanden'],
    ['more months than three years', { maanden: Array.from({ length: 37 }, () => zonderLoon) }, '/maanden'],
    ['a series too long', { maanden: [zonderLoon], aantalMaanden: 37 }, '/aantalMaanden'],
    [
      'ten thousand housemates',
      { maanden: [{ ...zonderLoon, medebewoners: Array.from({ length: 10_000 }, () => ({})) }] },
      '/maanden/0/medebewoners',
    ],
    [
      'half a cent',
      { maanden: [{ ...zonderLoon, belanghebbende: { inkomsten: [{ netto: 0.5 }] } }] },
      '/maanden/0/belanghebbende/inkomsten/0/netto',
    ],
  ])('%s', async (_, body, pad) => {
    const antwoord = await reken(body);
    expect([antwoord.status, antwoord.body.code]).toEqual([400, 'INVOER_ONGELDIG']);
    expect(velden(antwoord.body)).toContain(pad);
    expect(JSON.stringify(antwoord.body)).not.toContain('999900001');
  });

  test('an end within the month is for one month, and other facts come later in the series', async () => {
    const einde = await reken({ maanden: [{ ...zonderLoon, tot: '2026-11-20' }], aantalMaanden: 2 });
    expect([einde.status, velden(einde.body)]).toEqual([422, ['/maanden/0/tot']]);
    const twee = await reken({ maanden: [zonderLoon, zonderLoon], aantalMaanden: 2 });
    expect([twee.status, velden(twee.body)]).toEqual([422, ['/maanden/1/maand']]);
  });

  test('a body beyond a megabyte is not read', async () => {
    const { status, body } = await reken({ maanden: [{ ...zonderLoon, kenmerk: 'x'.repeat(1_100_000) }] });
    expect([status, body.code]).toEqual([413, 'TE_GROOT']);
  });
});

test('who asks too often waits a minute', async () => {
  const vraag = () => http.call(undefined, 'POST /berekeningen/inkomenslijn', { body: {} });
  const statussen: number[] = [];
  for (let i = 0; i < 31; i += 1) statussen.push((await vraag()).status);
  expect(new Set(statussen.slice(0, 30))).toEqual(new Set([400]));
  expect(statussen[30]).toBe(429);
});
