/** Proves who opens a plan without saying why, and that the others say it first, once a day, for the resident to read. */
import type { Actor } from '@samenkracht/platform/module';
import { medewerkers } from '@samenkracht/toegang';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEigenaar } from './jobs/eigenaar.ts';
import { joris, openWereld, rob, samira, selma, thomas, type Wereld } from './wereld.voorbeelden.ts';

let w: Wereld;
beforeAll(async () => {
  w = await openWereld();
  for (const collega of [selma, samira, rob, thomas])
    await w.db.scope(({ tx, now }) => medewerkers.store(tx, { ...collega, telefoon: undefined }, now));
});
afterAll(() => w.close());

const plan = async (wie: Actor, over = w.henk) => (await w.call(wie, `GET /personen/${over.persoonId}/plan`)).body;
const mag = async (wie: Actor): Promise<boolean> => (await plan(wie)).code === undefined;
const geef = (wie: Actor, reden: string) =>
  w.call(wie, `POST /personen/${w.henk.persoonId}/inzageredenen`, { body: { reden } });
const redenen = async (wie: Actor) => (await w.call(wie, 'GET /mijn/inzageredenen')).body.redenen;

test('while nobody holds on to him, everybody who guides may begin', async () => {
  expect(await Promise.all([selma, samira, rob, thomas].map(mag))).toEqual([true, true, true, true]);
  await w.db.scope((scope) => startEigenaar(scope, w.henk.persoonId ?? '', selma.id));
  expect(await Promise.all([selma, samira, rob, thomas].map(mag))).toEqual([true, false, false, true]);
});

test('without a reason nothing is shown or changed: being asked is no look', async () => {
  expect((await plan(samira)).code).toBe('INZAGEREDEN_NODIG');
  const onderdeel = { id: crypto.randomUUID(), soort: 'doel', domein: 'werk', tekst: 'Werk', wie: 'inwoner' };
  const gewijzigd = await w.call(samira, `POST /personen/${w.henk.persoonId}/plan/versies`, {
    body: { basis: 0, onderdelen: [onderdeel] },
  });
  expect([gewijzigd.status, gewijzigd.body.code]).toEqual([403, 'INZAGEREDEN_NODIG']);
  expect((await plan(selma)).plan).toBeNull();
  const wijzigingen = await w.sql(`select 1 from gm0599.logboek_regel
    where actor_id = 'samira' and omschrijving = 'Plan gewijzigd'`);
  expect(wijzigingen).toEqual([]);
});

test('a reason in words opens it for that day; the resident reads it, another resident does not', async () => {
  expect((await geef(samira, '  ')).body.code).toBe('INVOER_ONGELDIG');
  expect((await geef(joris, 'Ik kijk mee.')).body.code).toBe('INWONER_NIET_GEVONDEN');
  expect((await geef(samira, 'Ik neem waar voor Selma.')).status).toBe(201);
  await geef(samira, 'Een andere reden.');
  expect([await mag(samira), await mag(rob)]).toEqual([true, false]);
  const verwacht = [{ op: '2026-11-02', naam: 'Samira Bakkali', reden: 'Ik neem waar voor Selma.' }];
  expect(await redenen(w.henk)).toEqual(verwacht);
  expect(await redenen(w.fatima)).toEqual([]);
  w.db.clock.set('2026-11-02T22:59:00Z');
  expect(await mag(samira)).toBe(true);
  w.db.clock.set('2026-11-02T23:00:00Z');
  expect(await mag(samira)).toBe(false);
});

test('who is asked to take over, planned a talk or reads along needs no reason, until that is over', async () => {
  const van = `/personen/${w.henk.persoonId}`;
  const gesprek = { op: '2026-11-10', tijd: '10:00', minuten: 30, wijze: 'telefoon', plaats: '', onderwerp: 'anders' };
  const { afspraken } = (await w.call(samira, `POST ${van}/afspraken`, { body: gesprek })).body;
  expect(await mag(samira)).toBe(true);
  await w.call(samira, `POST ${van}/afspraken/${afspraken[0].id}/afloop`, { body: { stand: 'afgezegd' } });
  expect(await mag(samira)).toBe(false);
  const vraag = await w.call(selma, `POST ${van}/overdrachten`, {
    body: { naar: samira.id, toelichting: 'Henk zoekt werk in de zorg.' },
  });
  expect(await mag(samira)).toBe(true);
  await w.call(selma, `POST /overdrachten/${vraag.body.id}/intrekking`);
  expect(await mag(samira)).toBe(false);
  await w.call(selma, `POST ${van}/meelezers`, { body: { medewerkerId: rob.id, reden: 'Rekent mee.' } });
  expect([await mag(rob), await mag(samira)]).toEqual([true, false]);
});

test('a talk that was planned and never closed opens nothing from the day after it', async () => {
  const gesprek = { op: '2026-11-12', tijd: '23:00', minuten: 30, wijze: 'telefoon', plaats: '', onderwerp: 'anders' };
  expect((await w.call(samira, `POST /personen/${w.henk.persoonId}/afspraken`, { body: gesprek })).status).toBe(200);
  const na: boolean[] = [];
  for (const moment of ['2026-11-12T08:00:00Z', '2026-11-12T22:59:00Z', '2026-11-12T23:00:00Z']) {
    w.db.clock.set(moment);
    na.push(await mag(samira));
  }
  expect(na).toEqual([true, true, false]);
});
