/** Proves the short state of somebody's income: the next payment as his own page says it, what waits for staff, and that looking is recorded. */
import { cents, month } from '@samenkracht/core';
import { ensurePersoon } from '@samenkracht/persoon';
import { view } from '@samenkracht/platform/db';
import { cityBsn } from '@samenkracht/testing/stad';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import {
  addLoon,
  addUitkering,
  alleenstaande,
  alleenstaandeOuder,
  fatima,
  henk,
  inwoner,
  marit,
  rob,
  yvonne,
} from '../jobs/maand.voorbeelden.ts';
import type { MaandTables } from '../store/maandtabellen.ts';
import { openToneel } from './toneel.voorbeelden.ts';

const toneel = openToneel();
const { call, pay } = toneel;

const standVan = (wie = fatima, lezer = rob) => call(lezer, `GET /personen/${wie.persoonId}/uitkeringstand`);

test('the next payment is the one that the resident reads himself, before and after a run', async () => {
  const uitkeringId = await addUitkering(toneel.db, henk, alleenstaande);
  for (const betaald of [false, true]) {
    if (betaald) await pay('2026-11');
    const { body } = await standVan(henk);
    const { volgende } = (await call(henk, 'GET /mijn/uitkering')).body.uitkering;
    expect(body.uitkering).toMatchObject({ id: uitkeringId, einddatum: null, teBekijken: { aantal: 0, eerste: null } });
    expect(body.uitkering.volgende).toEqual({
      maand: betaald ? '2026-12' : '2026-11',
      op: volgende.op,
      zekerheid: volgende.zekerheid,
      reden: volgende.reden,
      bedrag: volgende.betaling.bedrag,
    });
    expect(body.uitkering.volgende.bedrag).toBeGreaterThan(0);
  }
});

test('what a colleague must resolve is counted, and the first of it can be opened', async () => {
  const uitkeringId = await addUitkering(toneel.db, fatima, alleenstaandeOuder);
  await addLoon(toneel.db, uitkeringId, fatima, month('2026-10'), 60_000);
  await addLoon(toneel.db, uitkeringId, fatima, month('2026-11'), 60_000);
  await call(fatima, 'POST /mijn/inkomsten/2026-11', {
    body: { netto: cents(65_000), status: 'definitief', werkgever: 'Bakkerij De Korenaar' },
  });
  await toneel.db.runJobs();
  const { uitkering } = (await standVan()).body;
  const { uitzonderingen } = (await call(rob, 'GET /uitzonderingen')).body;
  expect(uitkering.teBekijken).toEqual({ aantal: 1, eerste: uitzonderingen[0].id });
  expect(uitkering.volgende).toMatchObject({ maand: '2026-11', zekerheid: 'onbekend', bedrag: null });
  expect(uitkering.volgende.reden).not.toBeNull();
});

test('who has no benefit has none in words: null, and also that was looked up is recorded', async () => {
  const bsn = cityBsn(0);
  if (bsn === undefined) throw new Error('the city has a first number');
  const karim = inwoner('karim', (await toneel.db.scope((scope) => ensurePersoon(scope, bsn))).id);
  expect((await standVan(karim, yvonne)).body).toEqual({ uitkering: null });
  const { rows } = await toneel.db.scope((scope) =>
    sql`SELECT actor_id, omschrijving FROM logboek_regel WHERE data_subject_id = ${karim.persoonId}`.execute(
      view<MaandTables>(scope.tx),
    ),
  );
  expect(rows).toEqual([{ actor_id: 'yvonne', omschrijving: 'stand van de uitkering' }]);
});

test('another municipality sees nobody of this one; a resident is not staff', async () => {
  await addUitkering(toneel.db, henk, alleenstaande);
  expect((await standVan(henk, marit)).status).toBe(404);
  expect((await standVan(henk, henk)).status).toBe(403);
});
