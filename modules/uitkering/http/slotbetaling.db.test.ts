/** Knows a payment after the benefit ended: in the run, in a letter that says so, and on the page of the resident. */
import { month } from '@samenkracht/core';
import { testDb, testServer } from '@samenkracht/testing/db';
import { expect, test } from 'vitest';
import {
  addLoon,
  addUitkering,
  henk,
  iedereen,
  modulesMet,
  payMonth,
  rob,
  storePayer,
  yvonne,
} from '../jobs/maand.voorbeelden.ts';

test('wat na het einde nog komt staat met zijn maand op de bladzijde en in een brief', async () => {
  const modules = modulesMet();
  const db = await testDb(modules);
  const server = await testServer(db, modules, iedereen);
  const { call } = server;
  try {
    await storePayer(db);
    const id = await addUitkering(db, henk);
    await addLoon(db, id, henk, month('2026-11'), 40_000);
    const stop = { soort: 'verhuizing', vanaf: '2026-12-01', reden: 'Naar Breda verhuisd' };
    const { body } = await call(rob, `POST /uitkeringen/${id}/wijzigingen`, { body: stop });
    expect((await call(yvonne, `POST /wijzigingen/${body.id}/goedkeuring`)).status).toBe(200);
    await payMonth(server, '2026-11');
    // his pay turns out lower than his employer said, after the end
    db.clock.set('2026-12-02T09:00:00Z');
    const [{ bronId }] = (await call(henk, 'GET /mijn/inkomsten/2026-11')).body.inkomsten;
    const strook = { maand: '2026-11', bronId, netto: 30_000, toelichting: 'Op de loonstrook gezien.' };
    expect((await call(rob, `POST /uitkeringen/${id}/loonstroken`, { body: strook })).status).toBe(201);
    const run = await payMonth(server, '2026-12');
    const { einddatum, slotbetalingen } = (await call(henk, 'GET /mijn/uitkering')).body.uitkering;
    expect(einddatum).toBe('2026-11-30');
    expect(slotbetalingen).toMatchObject([{ bedrag: run.totalen.som, regels: [{ maand: '2026-11' }] }]);
    expect(run.totalen.som).toBeGreaterThan(0);
    await db.runJobs();
    const { berichten } = (await call(henk, 'GET /mijn/berichten')).body;
    expect(berichten.map(({ titel }: { titel: string }) => titel)).toContain('Wat u nog kreeg na uw bijstand');
  } finally {
    await server.close();
    await db.close();
  }
});
