/** Knows a run for one person or a selection, and how a run is laid beside the month before: counted, large changes, outliers, names. */
import { day, month } from '@samenkracht/core';
import { eenPartner } from '@samenkracht/participatiewet';
import { view } from '@samenkracht/platform/db';
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
import { openToneel } from './toneel.voorbeelden.ts';

const toneel = openToneel();
const { call, pay } = toneel;

const make = (body: object) => call(rob, 'POST /maandruns', { body: { maand: '2026-11', ...body } });
const steps = async (id: string) => {
  for (const [wie, naam] of [
    [rob, 'simulatie'],
    [rob, 'voorlegging'],
    [yvonne, 'goedkeuring'],
    [yvonne, 'betaling'],
  ] as const)
    expect((await call(wie, `POST /maandruns/${id}/${naam}`)).status, naam).toBe(200);
  return (await call(rob, `GET /maandruns/${id}`)).body;
};

test('een run voor een persoon betaalt alleen hem, en de run voor iedereen betaalt hem niet nog eens', async () => {
  const vanFatima = await addUitkering(toneel.db, fatima);
  await addUitkering(toneel.db, henk);
  const gemaakt = await make({ uitkeringIds: [vanFatima] });
  expect(gemaakt).toMatchObject({ status: 201, body: { selectie: 1 } });
  expect(await steps(gemaakt.body.id)).toMatchObject({
    status: 'betaald',
    totalen: { uitkeringen: 1, som: 134_849 },
    bestand: { aantal: 1 },
  });
  expect(await pay('2026-11')).toMatchObject({
    selectie: null,
    bestand: { aantal: 1, som: 134_849 },
    totalen: { uitkeringen: 2, nietsTeBetalen: 1 },
  });
});

test('een uitkering die hier niet bestaat kan niet gekozen worden', async () => {
  expect((await make({ uitkeringIds: [crypto.randomUUID()] })).body.code).toBe('RUN_UITKERING_ONBEKEND');
  const elders = await addUitkering(toneel.db, fatima);
  expect((await call(marit, 'POST /maandruns', { body: { maand: '2026-11', uitkeringIds: [elders] } })).body.code).toBe(
    'RUN_UITKERING_ONBEKEND',
  );
  expect((await make({ uitkeringIds: [] })).status).toBe(400);
  expect((await make({ drempel: 0 })).status).toBe(400);
});

test('de maand naast de maand ervoor: gelijk, lager, nieuw, en wie meer dan de drempel verschilt', async () => {
  const vanFatima = await addUitkering(toneel.db, fatima, alleenstaandeOuder);
  await addUitkering(toneel.db, henk, alleenstaande);
  await addLoon(toneel.db, vanFatima, fatima, month('2026-11'), 20_000);
  await pay('2026-11');
  // from 1.419,46 - 150 to 1.419,46 - 450: 23.6% less
  await addLoon(toneel.db, vanFatima, fatima, month('2026-12'), 60_000);
  toneel.db.clock.set('2026-12-02T09:00:00Z');
  await addUitkering(toneel.db, inwoner('nieuw', crypto.randomUUID()));
  const { id } = (await make({ maand: '2026-12', drempel: 23 })).body;
  const run = (await call(rob, `POST /maandruns/${id}/simulatie`)).body;
  expect(run.vergelijking).toEqual({ gelijk: 1, hoger: 0, lager: 1, nieuw: 1, beeindigd: 0, bovenDrempel: 1 });
  expect(run.groteWijzigingen).toEqual([
    { uitkeringId: vanFatima, naam: null, bedrag: 92_099, vorigeMaand: 120_599, verschil: -28_500 },
  ]);
  await call(rob, `POST /maandruns/${id}/intrekking`);
  const milder = (await make({ maand: '2026-12', drempel: 24 })).body.id;
  expect((await call(rob, `POST /maandruns/${milder}/simulatie`)).body).toMatchObject({
    drempel: 24,
    vergelijking: { bovenDrempel: 0 },
    groteWijzigingen: [],
  });
});

const paar = { ...alleenstaande, partner: eenPartner(day('1976-02-01')) };

test('een betaling ver boven wat gewoon is valt op; een paar met de norm van een paar niet', async () => {
  for (let i = 0; i < 5; i += 1) await addUitkering(toneel.db, inwoner(`n${i}`, crypto.randomUUID()));
  for (let i = 0; i < 3; i += 1) await addUitkering(toneel.db, inwoner(`p${i}`, crypto.randomUUID()), paar);
  const hoog = await addUitkering(toneel.db, henk);
  const { id } = (await make({})).body;
  await call(rob, `POST /maandruns/${id}/simulatie`);
  expect((await call(rob, `GET /maandruns/${id}`)).body.uitschieters).toEqual([]);
  await toneel.db.scope((scope) =>
    sql`update uitkering_maandrunregel set bedrag = 300000 where uitkering_id = ${hoog}`.execute(
      view<unknown>(scope.tx),
    ),
  );
  expect((await call(rob, `GET /maandruns/${id}`)).body.uitschieters).toEqual([
    { uitkeringId: hoog, naam: null, bedrag: 300_000 },
  ]);
});

test('namen alleen voor wie erom vraagt, en dat iemand ze zag is vastgelegd', async () => {
  const uitkeringId = await addUitkering(toneel.db, fatima);
  await addLoon(toneel.db, uitkeringId, fatima, month('2026-10'), 60_000);
  await toneel.db.scope((scope) =>
    sql`insert into persoon (id, bekend_sinds) values (${fatima.persoonId}, now())`.execute(view<unknown>(scope.tx)),
  );
  await toneel.db.scope((scope) =>
    sql`insert into persoon_feit (id, persoon_id, soort, waarde, bron, in_onderzoek, bekend_sinds)
      values (gen_random_uuid(), ${fatima.persoonId}, 'naam', '{"aanschrijfnaam":"F. Amrani"}', 'BRP', false, now())`.execute(
      view<unknown>(scope.tx),
    ),
  );
  const { id } = (await make({})).body;
  const zonder = (await call(rob, `POST /maandruns/${id}/simulatie`)).body;
  expect(zonder.uitzonderingen).toMatchObject([{ uitkeringId, naam: null }]);
  const seen = () =>
    toneel.db.scope(async (scope) => {
      const { rows } = await sql<{ actor_id: string }>`select actor_id from logboek_regel
        where data_subject_id = ${fatima.persoonId} and handeling = 'inzage'`.execute(view<unknown>(scope.tx));
      return rows.map(({ actor_id }) => actor_id);
    });
  expect(await seen()).toEqual([]);
  const met = (await call(rob, `GET /maandruns/${id}?namen=true`)).body;
  expect(met.uitzonderingen).toMatchObject([{ uitkeringId, naam: 'F. Amrani' }]);
  expect(await seen()).toEqual(['rob']);
});
