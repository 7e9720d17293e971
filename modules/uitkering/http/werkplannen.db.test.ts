/** Knows a plan of work from the file to the answer: prefilled, saved with sums of our own, read and answered by staff, taken back. */
import { month } from '@samenkracht/core';
import { testDb, testServer } from '@samenkracht/testing/db';
import { expect, test } from 'vitest';
import {
  addLoon,
  addUitkering,
  alleenstaandeOuder,
  fatima,
  henk,
  iedereen,
  modulesMet,
  rob,
} from '../jobs/maand.voorbeelden.ts';

const modules = modulesMet();
const toeslagen = {
  zorgverzekerd: { belanghebbende: true },
  vermogen: 0,
  woning: null,
  opvangkinderen: [],
  medebewoners: [],
};

test('een plan: uit het dossier, gedeeld, beantwoord, en teruggenomen', async () => {
  const db = await testDb(modules);
  const server = await testServer(db, modules, iedereen);
  const { call } = server;
  try {
    const uitkeringId = await addUitkering(db, fatima, alleenstaandeOuder);
    await addLoon(db, uitkeringId, fatima, month('2026-11'), 60_000);
    const weten = (await call(fatima, 'GET /mijn/uitkering/rekenfeiten')).body;
    expect(weten).toMatchObject({
      wie: 'belanghebbende',
      brutoloon: null,
      feiten: { gemeente: '0599', maand: '2026-11', vraagtBijstand: true, kinderen: [{ geboren: '2020-03-08' }] },
    });
    const feiten = { ...weten.feiten, brutoloon: { belanghebbende: 60_000 }, toeslagen };
    const vraag = { feiten, wie: 'belanghebbende', uurloon: 1_600, dan: { uren: 28 } };
    // what is not asked yet cannot be kept, and nothing of it is
    const open = { ...vraag, feiten: { ...feiten, toeslagen: undefined } };
    expect((await call(fatima, 'POST /mijn/uitkering/werkplannen', { body: { vraag: open } })).body.code).toBe(
      'WERKPLAN_NIET_TE_BEREKENEN',
    );
    const bewaard = await call(fatima, 'POST /mijn/uitkering/werkplannen', {
      body: { vraag, toelichting: 'Ik kan bij de bakker meer uren krijgen.' },
    });
    expect(bewaard.status).toBe(201);
    const [plan] = bewaard.body.plannen;
    expect(plan.totaalDan).toBeGreaterThan(plan.totaalNu);
    expect((await call(henk, 'GET /mijn/uitkering/werkplannen')).status).toBe(404);
    const bij = `/uitkeringen/${uitkeringId}/werkplannen`;
    const gezien = (await call(rob, `GET ${bij}`)).body.plannen;
    expect(gezien).toMatchObject([
      { toelichting: 'Ik kan bij de bakker meer uren krijgen.', vraag: { dan: { uren: 28 } } },
    ]);
    const antwoord = await call(rob, `POST ${bij}/${plan.id}/reacties`, { body: { tekst: 'Goed plan. Ik bel u.' } });
    expect(antwoord.body.plannen[0].reacties).toMatchObject([{ tekst: 'Goed plan. Ik bel u.', van: 'Rob de Wit' }]);
    await db.runJobs();
    expect((await call(fatima, 'GET /mijn/berichten')).body.berichten).toMatchObject([
      { soort: 'werkplanantwoord', kern: 'Rob de Wit las uw plan en schreef u terug.' },
    ]);
    const terug = `POST /mijn/uitkering/werkplannen/${plan.id}/intrekking`;
    expect((await call(fatima, terug)).body.plannen).toEqual([]);
    expect((await call(fatima, terug)).status).toBe(404);
    expect((await call(rob, `GET ${bij}`)).body.plannen).toEqual([]);
  } finally {
    await server.close();
    await db.close();
  }
});
