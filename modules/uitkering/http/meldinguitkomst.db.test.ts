/** Shows that the answer to a report of pay is what a new reading says, and that what a person must look at stands open at once. */
import { month } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { addLoon, addUitkering, alleenstaandeOuder, fatima, rob } from '../jobs/maand.voorbeelden.ts';
import { openToneel } from './toneel.voorbeelden.ts';

const toneel = openToneel();
const { call, pay } = toneel;

/** A moment after the one before: jobs stand in the order in which they became known. */
const meld = async (maand: string, body: object) => {
  toneel.db.clock.advance({ seconds: 1 });
  const gemeld = await call(fatima, `POST /mijn/inkomsten/${maand}`, { body });
  expect(gemeld.status, JSON.stringify(gemeld.body)).toBe(201);
  return gemeld.body;
};

/** What was answered without asking the database again stands there. */
const isAlsGelezen = async (
  maand: string,
  { maand: gezegd, uitkomst }: { readonly maand: object; readonly uitkomst: object },
) => {
  const { body } = await call(fatima, `GET /mijn/inkomsten/${maand}`);
  expect({ ...gezegd, uitkomst }).toEqual(body);
};

test('a new job, another amount, the same amount again, a job that ended, a month that was paid: the answer is what a new reading says', async () => {
  await addUitkering(toneel.db, fatima, alleenstaandeOuder);
  const nieuw = { werkgever: 'Kaashuis', vakantiegeld: 'meebetaald' };
  await isAlsGelezen('2026-11', await meld('2026-11', { ...nieuw, netto: 30_000, status: 'geschat' }));
  await isAlsGelezen('2026-11', await meld('2026-11', { netto: 45_000, status: 'definitief' }));
  await isAlsGelezen('2026-11', await meld('2026-11', { netto: 45_000, status: 'definitief' }));
  const tweede = { ...nieuw, werkgever: 'Bakkerij', netto: 10_000, status: 'definitief' };
  await isAlsGelezen('2026-11', await meld('2026-11', tweede));
  await pay('2026-11');
  const herzien = await meld('2026-11', { ...tweede, netto: 12_000 });
  expect(herzien.herziening).toMatchObject({ maanden: [{ maand: '2026-11' }] });
  await isAlsGelezen('2026-11', herzien);
  const gestopt = await meld('2026-12', { ...tweede, netto: 0, status: 'geschat', gestopt: true });
  expect(gestopt.maand.inkomsten).toMatchObject([{ werkgever: 'Kaashuis' }, { werkgever: 'Bakkerij' }]);
  await isAlsGelezen('2026-12', gestopt);
});

test('two channels that differ stand open when the resident has his answer, and are closed by the report that agrees', async () => {
  const uitkeringId = await addUitkering(toneel.db, fatima, alleenstaandeOuder);
  await addLoon(toneel.db, uitkeringId, fatima, month('2026-11'), 60_000);
  await meld('2026-11', { netto: 65_000, status: 'definitief', werkgever: 'Bakkerij De Korenaar' });
  const open = async () => (await call(rob, 'GET /uitzonderingen')).body.uitzonderingen;
  expect(await open()).toMatchObject([{ uitkeringId, maand: '2026-11', code: 'INKOMSTEN_TEGENSTRIJDIG' }]);
  await meld('2026-11', { klopt: true });
  expect(await open()).toEqual([]);
});
