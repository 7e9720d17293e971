/** Knows the bufferbudget end to end: not before 2027, at most what the year holds, by two, paid once, a debt settled with it, and told. */
import { grootboek } from '@samenkracht/betaling';
import { month } from '@samenkracht/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addLoon, addUitkering, fatima, marit, rob, yvonne } from '../jobs/maand.voorbeelden.ts';
import { openSchuldtoneel, type Schuldtoneel } from './schulden.voorbeelden.ts';

let s: Schuldtoneel;
beforeEach(async () => {
  s = await openSchuldtoneel();
});
afterEach(() => s.sluit());

const wens = {
  ...{ wijze: 'betaling', maand: '2027-01', nodig: 25_000 },
  ...{ instabiel: 'Oproepwerk, elke maand anders', draagtBij: 'Zo houdt zij haar werk' },
};
const stel = (id: string, anders: object = {}, wie = rob) =>
  s.call(wie, `POST /uitkeringen/${id}/bufferbudget`, { body: { ...wens, ...anders } });
const antwoord = (id: string, naam: string, wie = yvonne) => s.call(wie, `POST /bufferinzetten/${id}/${naam}`);
const stand = async (id: string) => (await s.call(rob, `GET /uitkeringen/${id}/bufferbudget`)).body;
const saldi = async () => (await s.db.scope((scope) => grootboek.sum(scope))).perRekening;

test('voor 2027 of zonder werk kan het niet; daarna door twee mensen, een keer betaald, tot het jaar op is', async () => {
  s.db.clock.set('2026-12-31T09:00:00Z');
  const id = await addUitkering(s.db, fatima);
  await addLoon(s.db, id, fatima, month('2026-12'), 30_000);
  expect((await stel(id, { maand: '2026-12' })).body.detail).toContain('1 januari 2027');
  s.db.clock.set('2027-01-10T09:00:00Z');
  expect(await stand(id)).toMatchObject({ jaar: 2027, gebruikt: 0, over: 100_000, inzetten: [] });
  const voorgesteld = await stel(id);
  expect(voorgesteld.status, JSON.stringify(voorgesteld.body)).toBe(201);
  const [{ id: eerste }] = voorgesteld.body.inzetten;
  expect((await stel(id)).body.code).toBe('BUFFER_AL_VOORGESTELD');
  expect((await antwoord(eerste, 'goedkeuring', marit)).status).toBe(403);
  expect((await s.call(yvonne, 'GET /goedkeuringen')).body.goedkeuringen).toMatchObject([
    { soort: 'bufferbudget', plek: id, bedrag: 25_000, wat: 'Bufferbudget over januari 2027: betaling' },
  ]);
  const twee = await Promise.all([antwoord(eerste, 'goedkeuring'), antwoord(eerste, 'goedkeuring')]);
  expect(twee.map(({ status }) => status)).toEqual([200, 200]);
  expect(await saldi()).toMatchObject({ 'lasten bufferbudget': 25_000, 'bank onderweg': -25_000 });
  expect(await stand(id)).toMatchObject({ gebruikt: 25_000, over: 75_000 });
  await s.db.runJobs();
  const { berichten } = (await s.call(fatima, 'GET /mijn/berichten')).body;
  const besluit = (await s.call(fatima, `GET /mijn/berichten/${berichten[0].id}`)).body;
  expect(besluit.kern).toContain('€\u00a0250,00 extra over januari 2027');
  expect(besluit.tekst).not.toContain('Wat krijgt u?');

  s.db.clock.advance({ minutes: 1 });
  // more than is left gives what is left; sent back it takes nothing
  const [{ id: tweede, bedrag }] = (await stel(id, { nodig: 90_000 })).body.inzetten;
  expect(bedrag).toBe(75_000);
  await antwoord(tweede, 'teruglegging');
  expect(await stand(id)).toMatchObject({ gebruikt: 25_000, over: 75_000 });
  expect((await antwoord(tweede, 'goedkeuring')).body.code).toBe('BUFFER_AFGEHANDELD');
  s.db.clock.advance({ minutes: 1 });
  const [{ id: derde }] = (await stel(id, { nodig: 75_000 })).body.inzetten;
  await antwoord(derde, 'goedkeuring');
  expect((await stel(id)).body.detail).toContain('niets meer over');
});

test('een schuld uit loon wordt ermee vereffend, nooit meer dan er openstaat', async () => {
  const id = await s.metSchuld('2026-11', 40_000);
  s.db.clock.set('2027-01-10T09:00:00Z');
  const { open } = (await s.call(rob, `GET /uitkeringen/${id}/schulden`)).body;
  expect(open).toBeGreaterThan(0);
  const vereffening = { wijze: 'vereffening', maand: '2026-11', nodig: 90_000 };
  expect((await stel(id, { ...vereffening, maand: '2026-10' })).body.detail).toContain('geen schuld');
  const [inzet] = (await stel(id, vereffening)).body.inzetten;
  expect(inzet.bedrag).toBe(open);
  expect((await antwoord(inzet.id, 'goedkeuring')).status).toBe(200);
  expect((await s.call(rob, `GET /uitkeringen/${id}/schulden`)).body.open).toBe(0);
  const { som } = await s.db.scope((scope) => grootboek.sum(scope));
  expect([som, (await saldi()).vordering]).toEqual([0, 0]);
  expect(await stand(id)).toMatchObject({ gebruikt: open, over: 100_000 - open });
});
