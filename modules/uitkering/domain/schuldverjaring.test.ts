/** Knows the examples of the limitation of a debt over the steps that were taken about it. */
import { day, month } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { invorderingVan, type Stap } from './invordering.ts';
import { stelVoor } from './invorderingsvoorstel.ts';
import { waaromNiet } from './runschuld.ts';
import { schuldenVan } from './schuld.ts';
import { euro, feiten, ontstaan, stap } from './schuld.voorbeelden.ts';
import { stapzin } from './stapzin.ts';

describe('verjaring (art. 4:104 Awb)', () => {
  const mei = ontstaan('2026-05', '200,00', { ontstaanOp: day('2026-06-15') });
  const besluit = () =>
    stap(
      { soort: 'terugvordering', maand: month('2026-05'), oorzaak: 'later bekend inkomen', grond: 'art. 58' },
      '2026-06-16',
      {
        wachtOp: 'toetser',
        antwoord: {
          akkoord: true,
          doorNaam: 'Yvonne',
          toelichting: undefined,
          op: '2026-06-17T09:00:00Z',
          dag: day('2026-06-17'),
        },
      },
    );
  const op = (dag: string, stappen: readonly Stap[]) =>
    schuldenVan(feiten([mei], { today: day(dag), invordering: invorderingVan(stappen) }))[0];

  test('loopt pas na een besluit, vanaf de uiterste betaaldag, en voltooid kan niets meer dan kwijtschelden', () => {
    expect(op('2026-11-22', [])?.verjaring).toBeUndefined();
    // made known on 17 June: six weeks end on 29 July
    expect(op('2026-11-22', [besluit()])?.verjaring?.laatsteDag).toBe('2031-07-29');
    expect(op('2031-07-29', [besluit()])?.status).toBe('wordt verrekend');
    expect(op('2031-07-30', [besluit()])?.status).toBe('verjaard');
    const laat = feiten([mei], { today: day('2031-07-30'), invordering: invorderingVan([besluit()]), loopt: false });
    const wens = (soort: 'aanmaning' | 'rente') => stelVoor(laat, { soort, maand: month('2026-05') });
    expect([wens('aanmaning'), wens('rente')]).toMatchObject([
      { ok: false, error: { code: 'SCHULD_VERJAARD' } },
      { ok: false, error: { code: 'SCHULD_VERJAARD' } },
    ]);
    expect(stelVoor(laat, { soort: 'regeling', perMaand: euro('10,00'), wijze: 'overmaking' })).toMatchObject({
      ok: false,
      error: { code: 'SCHULD_NIET_GEVONDEN' },
    });
  });

  test('een run verrekent niet meer vanaf de maand erna', () => {
    const invordering = invorderingVan([besluit()]);
    const gegeven = {
      maand: month('2026-05'),
      status: 'netto',
      wijze: 'terugvordering',
      ontstaanOp: mei.ontstaanOp,
    } as const;
    expect(waaromNiet(gegeven, invordering, month('2031-07'))).toBeUndefined();
    expect(waaromNiet(gegeven, invordering, month('2031-08'))).toBe('verjaard');
  });

  test('een aanmaning stuit, een regeling ook, en uitstel maakt langer; het einde van een regeling telt vanaf die dag', () => {
    const aanmaning = stap(
      { soort: 'aanmaning', maand: month('2026-05'), vergoeding: euro('9,00'), uiterlijk: day('2026-09-14') },
      '2026-08-31',
    );
    expect(op('2026-11-22', [besluit(), aanmaning])?.verjaring).toMatchObject({
      laatsteDag: '2031-08-31',
      gestuit: { grond: 'aanmaning' },
    });
    const uitstel = stap({ soort: 'uitstel', totEnMet: day('2026-09-09') }, '2026-08-01');
    expect(op('2026-11-22', [besluit(), uitstel])?.verjaring?.laatsteDag).toBe('2031-09-07');
    const afspraak = stap(
      { soort: 'regeling', perMaand: euro('10,00'), vanaf: month('2026-10'), wijze: 'overmaking' },
      '2026-09-01',
    );
    // it stands for 82 days by 22 November: from the second day of the new term on they are added
    expect(op('2026-11-22', [besluit(), afspraak])?.verjaring).toMatchObject({
      laatsteDag: '2031-11-22',
      gestuit: { grond: 'erkenning', op: '2026-09-01' },
    });
    const einde = stap({ soort: 'einde', van: afspraak.id }, '2026-09-02');
    expect(op('2026-11-22', [besluit(), afspraak, einde])?.verjaring?.laatsteDag).toBe('2031-09-02');
  });

  test('een regeling die plaatsmaakte komt niet terug als de nieuwe stopt', () => {
    const een = stap({ soort: 'regeling', perMaand: euro('10,00'), vanaf: month('2026-10'), wijze: 'overmaking' });
    const twee = stap({ soort: 'regeling', perMaand: euro('20,00'), vanaf: month('2026-11'), wijze: 'overmaking' });
    expect(invorderingVan([een, twee]).regeling?.perMaand).toBe(2_000);
    expect(invorderingVan([een, twee, stap({ soort: 'einde', van: twee.id })]).regeling).toBeUndefined();
  });
});

test('een bedrag van de wet dat niet is bevestigd blijft zo heten, bij de stap en in de zin', () => {
  const juni = ontstaan('2026-06', '600,00', { wijze: 'terugvordering', ontstaanOp: day('2026-07-01') });
  const f = feiten([juni], { loopt: false });
  const stap = stelVoor(f, { soort: 'aanmaning', maand: month('2026-06') });
  // 4:113: from 500 euro on the higher fee; that limit is derived after 2024
  expect(stap).toMatchObject({ ok: true, value: { inhoud: { soort: 'aanmaning', vergoeding: 2_000 } } });
  const inhoud = stap.ok ? stap.value.inhoud : undefined;
  expect(inhoud !== undefined && 'onbevestigd' in inhoud ? inhoud.onbevestigd : []).toHaveLength(1);
  expect(inhoud && stapzin(inhoud)).toContain('niet bevestigd');
});
