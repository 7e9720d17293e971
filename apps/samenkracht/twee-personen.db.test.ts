/** Proves that the database itself keeps two persons apart and what was decided as it was, whatever the code around it does. */
import { randomUUID } from 'node:crypto';
import { type TestDb, testDb } from '@samenkracht/testing/db';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCity, sampleCity } from './city.ts';
import { modules } from './huis.voorbeelden.ts';

let db: TestDb;
let client: pg.Client;
let uitkering: string;
beforeAll(async () => {
  db = await testDb(modules);
  await loadCity(db, await sampleCity(db));
  client = new pg.Client(db.appUrl);
  await client.connect();
  // as the application does it, for one municipality
  await client.query('set role gm0599; set search_path = gm0599, gedeeld');
  uitkering = (await client.query('select id from uitkering limit 1')).rows[0].id;
});
afterAll(async () => {
  await client.end();
  await db.close();
});

type Waarden = Readonly<Record<string, unknown>>;

const put = async (tabel: string, waarden: Waarden): Promise<unknown> => {
  const namen = Object.keys(waarden);
  const plaatsen = namen.map((_, i) => `$${i + 1}`);
  return client.query(
    `insert into ${tabel} (${namen.join(', ')}) values (${plaatsen.join(', ')})`,
    Object.values(waarden),
  );
};
const set = (tabel: string, id: string, wat: string): Promise<unknown> =>
  client.query(`update ${tabel} set ${wat} where id = $1`, [id]);
const nu = '2026-11-02T09:00:00Z';
const dag = '2026-11-02';
/** Refused by a rule of the table or by what stays: class 23 of SQLSTATE. */
const geweigerd = { code: expect.stringMatching(/^23/) };

describe('an advance', () => {
  const voorschot = (meer: Waarden) => ({
    id: randomUUID(),
    zaak_id: randomUUID(),
    volgnummer: 1,
    maand: '2026-11',
    bedrag: 1,
    uiterlijk: dag,
    iban: 'NL91ABNA0417164300',
    status: 'voorgesteld',
    voorgesteld_door: 'rob',
    voorgesteld_door_naam: 'Rob',
    voorgesteld_op: nu,
    ...meer,
  });
  test.each([[null], ['rob']])('is not paid by %s', async (beslist_door) => {
    const betaald = { status: 'betaald', beslist_door, run_id: randomUUID(), betaald_op: dag };
    await expect(put('uitkering_voorschot', voorschot(betaald))).rejects.toMatchObject(geweigerd);
  });
  test('that was paid is not sent back, so that its number is not used again', async () => {
    const een = voorschot({ status: 'betaald', beslist_door: 'yvonne', run_id: randomUUID(), betaald_op: dag });
    await put('uitkering_voorschot', een);
    await expect(set('uitkering_voorschot', een.id, `status = 'teruggelegd'`)).rejects.toMatchObject(geweigerd);
    await expect(put('uitkering_voorschot', { ...een, id: randomUUID() })).rejects.toMatchObject(geweigerd);
  });
});

describe('a step about debts', () => {
  const stap = (soort: string, wacht_op: string | null) => ({
    id: randomUUID(),
    uitkering_id: uitkering,
    soort,
    inhoud: {},
    toelichting: 'proef',
    wacht_op,
    door: 'rob',
    door_naam: 'Rob',
    op: nu,
    dag,
  });
  const antwoord = (stap_id: string, voorgesteld_door: string, door: string) =>
    put('uitkering_invorderingantwoord', {
      stap_id,
      akkoord: true,
      voorgesteld_door,
      door,
      door_naam: door,
      op: nu,
      dag,
    });
  test.each([
    ['kwijtschelding'],
    ['beslag'],
    ['doorbetaling'],
    ['verdeling'],
    ['bruto'],
    ['terugvordering'],
    ['rente'],
  ])('%s always waits for a second person', async (soort) => {
    await expect(put('uitkering_invordering', stap(soort, null))).rejects.toMatchObject(geweigerd);
    await expect(put('uitkering_invordering', stap(soort, 'inwoner'))).rejects.toMatchObject(geweigerd);
  });
  test('that two began two end; only the resident ends a mandate of his own alone', async () => {
    const begin = async (soort: string, inhoud: object, wacht_op: string | null): Promise<string> => {
      const een = { ...stap(soort, wacht_op), inhoud };
      await put('uitkering_invordering', een);
      return een.id;
    };
    const einde = (van: string, wacht_op: string | null, door_inwoner: boolean) =>
      put('uitkering_invordering', { ...stap('einde', wacht_op), inhoud: { van }, door_inwoner });
    for (const [soort, inhoud] of [
      ['beslag', {}],
      ['verdeling', {}],
      ['geen inlichtingen', {}],
      ['doorbetaling', { grond: 'artikel 57' }],
    ] as const) {
      const id = await begin(soort, inhoud, 'toetser');
      await expect(einde(id, null, false)).rejects.toMatchObject(geweigerd);
      await expect(einde(id, null, true)).rejects.toMatchObject(geweigerd);
      await expect(einde(id, 'inwoner', false)).rejects.toMatchObject(geweigerd);
      await einde(id, 'toetser', false);
    }
    const machtiging = await begin('doorbetaling', { grond: 'machtiging' }, 'toetser');
    await expect(einde(machtiging, null, false)).rejects.toMatchObject(geweigerd);
    await einde(machtiging, null, true);
    await einde(await begin('regeling', {}, 'inwoner'), null, false);
    await expect(einde(randomUUID(), 'toetser', false)).rejects.toMatchObject(geweigerd);
  });
  test('is answered by another, and a false name of the proposer does not help', async () => {
    const een = stap('kwijtschelding', 'toetser');
    await put('uitkering_invordering', een);
    await expect(antwoord(een.id, 'rob', 'rob')).rejects.toMatchObject(geweigerd);
    await expect(antwoord(een.id, 'iemand', 'rob')).rejects.toMatchObject(geweigerd);
    await antwoord(een.id, 'rob', 'yvonne');
    await expect(antwoord(een.id, 'rob', 'yvonne')).rejects.toMatchObject(geweigerd);
    await expect(set('uitkering_invordering', een.id, `toelichting = 'iets anders'`)).rejects.toMatchObject({
      code: '42501',
    });
  });
});

test('a change that was decided is never changed again', async () => {
  const id = randomUUID();
  const waarden = { id, uitkering_id: uitkering, soort: 'verhuizing', vanaf: dag, wie: 'belanghebbende' };
  const gemeld = { bron: 'consulent', gemeld_door: 'rob', gemeld_door_naam: 'Rob', gemeld_op: nu };
  await put('uitkering_wijziging', { ...waarden, ...gemeld, status: 'gemeld' });
  await expect(set('uitkering_wijziging', id, `status = 'vastgesteld', beslist_door = 'yvonne'`)).rejects.toMatchObject(
    geweigerd,
  );
  await set('uitkering_wijziging', id, `status = 'voorgesteld', voorgesteld_door = 'rob'`);
  await expect(set('uitkering_wijziging', id, `status = 'vastgesteld', beslist_door = 'rob'`)).rejects.toMatchObject(
    geweigerd,
  );
  await set('uitkering_wijziging', id, `status = 'vastgesteld', beslist_door = 'yvonne'`);
  await expect(set('uitkering_wijziging', id, `vanaf = '2026-01-01'`)).rejects.toMatchObject(geweigerd);
});

describe('a decision on an objection', () => {
  let bezwaar: string;
  beforeAll(async () => {
    const besluit = randomUUID();
    bezwaar = randomUUID();
    await put('bezwaar_besluit', {
      id: besluit,
      soort: 'toekenning',
      kenmerk: 'Z-1',
      persoon_ids: [randomUUID()],
      bekendgemaakt_op: dag,
      genomen_door: 'yvonne',
      voorbereid_door: 'rob',
      bekend_op: nu,
    });
    await put('bezwaar', {
      id: bezwaar,
      besluit_id: besluit,
      persoon_id: randomUUID(),
      wijze: 'portaal',
      ontvangen_op: dag,
    });
  });
  test('is not taken by who took the decision, nor by who drafted it, nor without anybody; and once', async () => {
    const id = randomUUID();
    const open = { onderdelen: '[]', status: 'open', opgesteld_door: 'rob', opgesteld_door_naam: 'Rob' };
    await put('bezwaar_beslissing', { id, bezwaar_id: bezwaar, ...open, opgesteld_op: nu });
    const neem = (wie: string) =>
      set('bezwaar_beslissing', id, `status = 'genomen', genomen_door = ${wie}, bekendgemaakt_op = '${dag}'`);
    for (const wie of [`'yvonne'`, `'rob'`, 'null']) await expect(neem(wie)).rejects.toMatchObject(geweigerd);
    await neem(`'ines'`);
    await expect(set('bezwaar_beslissing', id, `status = 'teruggelegd'`)).rejects.toMatchObject(geweigerd);
  });
  test.each([['yvonne'], ['rob']])('is not prepared by a hearing of %s, who had part in the decision', async (wie) => {
    await expect(set('bezwaar', bezwaar, `gehoord_op = '${dag}', hoorder_id = '${wie}'`)).rejects.toMatchObject(
      geweigerd,
    );
  });
});

test('special assistance that was granted is not sent back and granted again', async () => {
  const aanvraag = { id: randomUUID(), persoon_id: randomUUID(), regeling: 'bijzondere bijstand' };
  await put('bijzonder_aanvraag', { ...aanvraag, omschrijving: 'bril', iban: 'NL91', ontvangen_op: dag });
  const id = randomUUID();
  const voorstel = { bedrag: 1, reden: 'x', feiten: {}, status: 'open', voorgesteld_door: 'rob' };
  const rest = { verleend: true, voorgesteld_door_naam: 'Rob', voorgesteld_op: nu };
  await put('bijzonder_besluit', { id, aanvraag_id: aanvraag.id, ...voorstel, ...rest });
  const neem = (wie: string) =>
    set('bijzonder_besluit', id, `status = 'genomen', genomen_door = ${wie}, bekendgemaakt_op = '${dag}'`);
  for (const wie of [`'rob'`, 'null']) await expect(neem(wie)).rejects.toMatchObject(geweigerd);
  await neem(`'yvonne'`);
  await expect(set('bijzonder_besluit', id, `status = 'teruggelegd'`)).rejects.toMatchObject(geweigerd);
});

test.each([
  ['the same person', 'rob', 'rob'],
  ['nobody', 'rob', null],
  ['somebody whom nobody proposed it to', null, 'yvonne'],
])('a run is not approved by %s', async (_, voorgelegd_door, goedgekeurd_door) => {
  const run = { id: randomUUID(), soort: 'losse betaling', maand: '2026-11', status: 'betaald', betaaldatum: dag };
  const aan = { aangemaakt_op: nu, aangemaakt_door: 'rob', goedgekeurd_op: nu, betaald_op: nu };
  await expect(put('betaling_run', { ...run, ...aan, voorgelegd_door, goedgekeurd_door })).rejects.toMatchObject(
    geweigerd,
  );
});
