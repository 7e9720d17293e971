/** Proves social return on a real database: what is owed, one placement once, two persons, open values, and no names. */
import { view } from '@samenkracht/platform/db';
import type { Actor } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ahmed, carla, femke, nadia, openWereld, rob, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let instrument: string;
beforeAll(async () => {
  wereld = await openWereld();
  instrument = await wereld.instrument(await wereld.aanbieder('Taalhuis Zuid', nadia), { capaciteit: 9, tijden: [] });
});
afterAll(() => wereld.close());

const voegtoe = async (over: object = {}): Promise<string> => {
  const body = {
    ...{ leverancier: 'Groenbedrijf', onderwerp: 'Onderhoud van parken', som: 100_000_00 },
    ...{ van: '2026-01-01', laatsteDag: '2026-12-31', sroi: { soort: 'procent', honderdsten: 500 } },
    ...over,
  };
  const gemaakt = await wereld.call(ahmed, 'POST /inkoopcontracten', { body });
  if (gemaakt.status !== 201) throw new Error(JSON.stringify(gemaakt.body));
  return gemaakt.body.id;
};
const plaats = (contract: string, over: object = {}, wie: Actor = ahmed) =>
  wereld.call(wie, `POST /inkoopcontracten/${contract}/plaatsingen`, {
    body: {
      ...{ waardoor: { kenmerk: 'P-1' }, soort: 'Leerwerkplek', van: '2026-10-05', laatsteDag: '2026-12-27' },
      ...{ urenPerWeek: 24, ...over },
    },
  });
const bevestig = (wie: Actor, id: string) => wereld.call(wie, `POST /plaatsingen/${id}/bevestiging`);
const een = async (id: string, wie: Actor = ahmed) => (await wereld.call(wie, `GET /inkoopcontracten/${id}`)).body;
const begonnen = async (nummer: number): Promise<string> => {
  const { id } = (await wereld.verwijs(nummer, instrument)).body;
  await wereld.doe(nadia, id, 'acceptatie');
  await wereld.doe(nadia, id, 'start', { begin: '2026-11-02' });
  return id;
};
const rijen = (vraag: string) =>
  wereld.db.scope(
    async (scope) => (await sql.raw<Record<string, unknown>>(vraag).execute(view<unknown>(scope.tx))).rows,
  );

test('a placement counts when a second person confirmed it, at the value that the municipality set', async () => {
  const contract = await voegtoe();
  const { id } = (await plaats(contract)).body;
  expect((await bevestig(ahmed, id)).body.code).toBe('EIGEN_VOORSTEL');
  expect((await bevestig(femke, id)).body.code).toBe('SROIWAARDE_NIET_VASTGESTELD');
  const waarde = { soort: 'leerwerkplek', eenheid: 'week', waarde: 350_00, vanaf: '2026-01-01', bron: 'Besluit 12' };
  expect((await wereld.call(ahmed, 'POST /sroiwaarden', { body: waarde })).status).toBe(403);
  expect((await wereld.call(femke, 'POST /sroiwaarden', { body: waarde })).status).toBe(201);
  const twee = await Promise.all([bevestig(femke, id), bevestig(femke, id)]);
  expect(twee.map(({ status }) => status).sort()).toEqual([200, 409]);
  // 29 days of 50 euro, of the 5% of 100,000; 306 of 365 days are over
  expect((await een(contract)).contract).toMatchObject({
    ...{ verplicht: 5_000_00, vervuld: 1_450_00, resterend: 3_550_00, verwacht: 1_729_57, dagenOver: 60, meer: 0 },
  });
  await wereld.call(femke, 'POST /sroiwaarden', { body: { ...waarde, waarde: 1 } });
  expect((await een(contract)).contract.vervuld).toBe(1_450_00);
  const einde = (laatsteDag: string) => wereld.call(ahmed, `POST /plaatsingen/${id}/einde`, { body: { laatsteDag } });
  expect((await einde('2026-12-27')).body.code).toBe('EINDE_NIET_EERDER');
  expect((await einde('2026-10-11')).status).toBe(200);
  expect((await einde('2026-10-12')).body.code).toBe('EINDE_NIET_EERDER');
  expect((await een(contract)).contract).toMatchObject({ vervuld: 350_00 });
});

test('one placement once and for one contract, also when two propose it at once; put back it is free', async () => {
  const [a, b] = [await voegtoe(), await voegtoe({ leverancier: 'groenbedrijf' })];
  const elders = await voegtoe({ leverancier: 'Schoon BV' });
  const verwijzingId = await begonnen(0);
  const over = { waardoor: { verwijzingId }, van: '2026-11-02' };
  const samen = await Promise.all([a, b, elders, a, b].map((contract) => plaats(contract, over)));
  expect(samen.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
  expect(samen.find(({ status }) => status === 409)?.body.code).toBe('PLAATSING_TELT_AL');
  const kenmerken = await Promise.all(
    [a, b, elders].map((contract) => plaats(contract, { waardoor: { kenmerk: 'p-77' } })),
  );
  // the numbers are those of a supplier: another one may have the same
  expect(kenmerken.map(({ status }) => status)).toEqual(expect.arrayContaining([201, 201, 409]));
  expect(kenmerken[2]?.status).toBe(201);
  const { id } = samen.find(({ status }) => status === 201)?.body ?? {};
  const terug = await wereld.call(femke, `POST /plaatsingen/${id}/teruglegging`, {
    body: { reden: 'Verkeerd contract' },
  });
  expect(terug.status).toBe(200);
  expect((await bevestig(femke, id)).body.code).toBe('PLAATSING_AL_BESLIST');
  expect((await plaats(elders, over)).status).toBe(201);
  await expect(
    rijen(`insert into aanbod_plaatsing (id, contract_id, leverancier_sleutel, verwijzing_id, soort, van, tot, uren_per_week, status,
      voorgesteld_door, voorgesteld_door_naam, voorgesteld_op)
      values (gen_random_uuid(), '${a}', 'groenbedrijf', '${verwijzingId}', 'x', '2026-11-02', '2026-11-03', 1, 'voorgesteld', 'a', 'a', now())`),
  ).rejects.toMatchObject({ code: '23505' });
  await expect(rijen(`update aanbod_plaatsing set tot = tot + 1`)).rejects.toMatchObject({ code: '23000' });
});

test('who may see no names sees none; the resident finds it in his own record', async () => {
  const contract = await voegtoe({ leverancier: 'Vervoer BV' });
  const verwijzingId = await begonnen(1);
  const { deelnames } = (await wereld.call(ahmed, `GET /inkoopcontracten/${contract}/plaatsbaar`)).body;
  expect(deelnames).toContainEqual({
    ...{ soort: 'verwijzing', id: verwijzingId, naam: 'Taalles A2', van: '2026-11-02', laatsteDag: null },
  });
  await plaats(contract, { waardoor: { verwijzingId }, van: '2026-11-02' });
  const gezien = await een(contract, carla);
  expect(gezien.plaatsingen).toMatchObject([{ via: 'Taalles A2', status: 'voorgesteld', vervuld: 0 }]);
  expect(JSON.stringify(gezien)).not.toContain(wereld.persoon(1));
  expect(
    await rijen(
      `select 1 from logboek_regel where data_subject_id = '${wereld.persoon(1)}' and onderwerp_soort = 'plaatsing'`,
    ),
  ).toHaveLength(1);
  expect((await wereld.call(carla, `GET /inkoopcontracten/${contract}/plaatsbaar`)).status).toBe(403);
  expect((await plaats(contract, {}, carla)).status).toBe(403);
  expect((await wereld.call(rob, 'GET /inkoopcontracten')).status).toBe(403);
});

test('refused by name: before, after, outside the participation, exempt, a name for a number, days the wrong way round', async () => {
  const contract = await voegtoe({ van: '2026-02-01', laatsteDag: '2026-11-30' });
  const vrij = await voegtoe({ sroi: { soort: 'vrijgesteld', reden: 'Levering van goederen' } });
  const verwijzingId = await begonnen(2);
  const code = async (over: object, waar = contract) => (await plaats(waar, over)).body.code;
  const kort = { laatsteDag: '2026-11-29' };
  expect(await code({ ...kort, van: '2026-01-31' })).toBe('PLAATSING_VOOR_CONTRACT');
  expect(await code({ laatsteDag: '2026-12-01' })).toBe('PLAATSING_NA_CONTRACT');
  expect(await code({ van: '2026-11-30', laatsteDag: '2026-11-29' })).toBe('PLAATSING_ZONDER_DAGEN');
  expect(await code({ ...kort, waardoor: { verwijzingId }, van: '2026-11-01' })).toBe('PLAATSING_BUITEN_DEELNAME');
  expect(await code({ ...kort, waardoor: { deelnameId: verwijzingId } })).toBe('DEELNAME_TELT_NIET');
  expect(await code({ ...kort, waardoor: { kenmerk: 'Samira' } })).toBe('KENMERK_ONGESCHIKT');
  expect(await code({}, vrij)).toBe('CONTRACT_VRIJGESTELD');
  const omgekeerd = { van: '2026-02-01', laatsteDag: '2026-01-31' };
  await expect(voegtoe(omgekeerd)).rejects.toThrow('CONTRACT_EINDIGT_VOOR_BEGIN');
  const voorwaarde = { vanaf: '2026-02-01', tekst: 'Duurzaam werk is de norm.', bron: 'Manifest MVI 2016' };
  const zet = (over: object = {}) =>
    wereld.call(ahmed, `POST /inkoopcontracten/${contract}/voorwaarden`, { body: { ...voorwaarde, ...over } });
  expect((await zet({ vanaf: '2026-12-01' })).body.code).toBe('VOORWAARDE_BUITEN_CONTRACT');
  expect((await zet()).status).toBe(201);
  expect((await een(contract)).voorwaarden).toEqual([voorwaarde]);
});

test('what ends first without fulfilment is on top of the list', async () => {
  await voegtoe({ leverancier: 'Bijna klaar', laatsteDag: '2026-11-02' });
  const { contracten } = (await wereld.call(carla, 'GET /inkoopcontracten')).body;
  expect(contracten[0]).toMatchObject({ leverancier: 'Bijna klaar', dagenOver: 1, resterend: 5_000_00 });
});
