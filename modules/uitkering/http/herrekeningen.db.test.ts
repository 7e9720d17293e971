/** Knows what happens when an amount changes for months that were paid: listed, approved by another, settled once. */
import { grootboek } from '@samenkracht/betaling';
import { month } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import {
  addLoon,
  addUitkering,
  alleenstaande,
  alleenstaandeOuder,
  bram,
  esra,
  fatima,
  henk,
  marit,
  rob,
  yvonne,
} from '../jobs/maand.voorbeelden.ts';
import { openToneel } from './toneel.voorbeelden.ts';

const toneel = openToneel();
const { call, pay } = toneel;

/** The norm of who lives alone, 20 euro higher from December 2026: entered by one administrator, signed by another. */
const changeNorm = async (waarde: string) => {
  const ingevoerd = await call(bram, 'POST /bedragen', {
    body: {
      tabel: 'pw-21-alleenstaande',
      vanaf: '2026-12-01',
      waarde,
      bron: 'Staatscourant, wijziging met terugwerkende kracht',
      link: 'https://www.officielebekendmakingen.nl/stcrt-2026-1',
    },
  });
  expect(ingevoerd.status, JSON.stringify(ingevoerd.body)).toBe(201);
  expect((await call(esra, `POST /bedragen/${ingevoerd.body.id}/goedkeuring`)).status).toBe(200);
};

const start = (vanaf = '2026-11') =>
  call(rob, 'POST /herrekeningen', { body: { vanaf, oorzaak: 'De wet is veranderd. De bijstandsnorm is hoger.' } });

describe('een wet die achteraf verandert', () => {
  test('rekent elke betaalde maand opnieuw, noemt het verschil en betaalt het na goedkeuring een keer', async () => {
    const uitkeringId = await addUitkering(toneel.db, fatima, alleenstaandeOuder);
    await addUitkering(toneel.db, henk, alleenstaande);
    await addLoon(toneel.db, uitkeringId, fatima, month('2026-11'), 60_000);
    await addLoon(toneel.db, uitkeringId, fatima, month('2026-12'), 60_000);
    await pay('2026-11');
    await pay('2026-12');
    await changeNorm('1.439,46');

    const gemaakt = await start();
    expect(gemaakt.status, JSON.stringify(gemaakt.body)).toBe(201);
    // 20 euro higher for both; of each, 5% is set aside: together the full 20
    expect(gemaakt.body).toMatchObject({
      status: 'berekend',
      eigen: true,
      totalen: { uitkeringen: 2, hoger: 2, lager: 0, uitzonderingen: 0, nabetalen: 4_000, terugvragen: 0 },
      perMaand: [{ maand: '2026-12', uitkeringen: 2, verschil: 4_000 }],
    });
    expect(gemaakt.body.regels.map((regel: { maanden: readonly unknown[] }) => regel.maanden)).toEqual([
      [expect.objectContaining({ maand: '2026-12' })],
      [expect.objectContaining({ maand: '2026-12' })],
    ]);
    const url = `/herrekeningen/${gemaakt.body.id}`;
    const csv = (await call(rob, `GET ${url}/verschillen`)).bytes.toString();
    expect(csv.split('\r\n').filter((regel) => regel.includes(';verschil;2026-12;'))).toHaveLength(2);
    expect(csv).toContain(`${uitkeringId};verschil;2026-12;920,99;939,99;48,47;49,47;`);
    expect((await call(rob, `POST ${url}/goedkeuring`)).status).toBe(403);
    const dubbel = await Promise.all([
      call(yvonne, `POST ${url}/goedkeuring`),
      call(yvonne, `POST ${url}/goedkeuring`),
    ]);
    expect(dubbel.map(({ body }) => body.status)).toEqual(['verwerkt', 'verwerkt']);
    expect((await call(rob, `GET ${url}`)).body.totalen).toMatchObject({ verwerkt: 2, nabetalen: 4_000 });
    expect((await toneel.db.scope((scope) => grootboek.sum(scope))).som).toBe(0);

    // again: nothing is different any more
    const opnieuw = await start();
    expect(opnieuw.body).toMatchObject({ status: 'berekend', totalen: { uitkeringen: 0 }, regels: [] });
    await call(rob, `POST /herrekeningen/${opnieuw.body.id}/intrekking`);
  });

  test('boekt niets van wie na de lijst anders uitkomt, en noemt hem', async () => {
    const uitkeringId = await addUitkering(toneel.db, fatima, alleenstaandeOuder);
    await addLoon(toneel.db, uitkeringId, fatima, month('2026-12'), 60_000);
    await addUitkering(toneel.db, henk, alleenstaande);
    await pay('2026-12');
    await changeNorm('1.439,46');
    const { body } = await start();
    await addLoon(toneel.db, uitkeringId, fatima, month('2026-12'), 70_000, 2);
    const na = await call(yvonne, `POST /herrekeningen/${body.id}/goedkeuring`);
    expect(na.body).toMatchObject({
      status: 'verwerkt',
      totalen: { verwerkt: 1, uitzonderingen: 1, nabetalen: 2_000 },
    });
    expect(na.body.regels[0]).toMatchObject({ uitkeringId, uitkomst: 'anders geworden' });
  });

  test('is er een tegelijk, niet over de toekomst, en alleen van de eigen gemeente', async () => {
    await addUitkering(toneel.db, henk, alleenstaande);
    expect((await start('2027-06')).body.code).toBe('HERREKENING_MAAND_NIET_VOORBIJ');
    const { body } = await start();
    expect((await start()).body.code).toBe('HERREKENING_LOOPT_AL');
    expect((await call(marit, `GET /herrekeningen/${body.id}`)).status).toBe(404);
    expect((await call(fatima, `GET /herrekeningen/${body.id}`)).status).toBe(403);
    await call(rob, `POST /herrekeningen/${body.id}/intrekking`);
    expect((await call(yvonne, `POST /herrekeningen/${body.id}/goedkeuring`)).body.code).toBe(
      'HERREKENING_STAP_KAN_NIET',
    );
    expect((await start()).status).toBe(201);
  });
});
