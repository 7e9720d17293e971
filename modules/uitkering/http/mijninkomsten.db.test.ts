/** Knows how a resident reports pay, sees at once what she will receive, takes it back, and what is refused. */

import { day, month } from '@samenkracht/core';
import { eenPartner } from '@samenkracht/participatiewet';
import { describe, expect, test } from 'vitest';
import {
  addLoon,
  addUitkering,
  alleenstaande,
  alleenstaandeOuder,
  fatima,
  henk,
  inwoner,
  rekening,
  rob,
} from '../jobs/maand.voorbeelden.ts';
import { takeOver } from '../store/overname.ts';
import { openToneel } from './toneel.voorbeelden.ts';

/** Represents Henk. */
const nel = { ...inwoner('nel', crypto.randomUUID()), namens: [henk.persoonId ?? ''] };
const toneel = openToneel([nel]);
const { call, pay } = toneel;

describe('inkomsten melden', () => {
  test('in twee tikken: het loon van de werkgever klopt, en zij ziet direct wat zij krijgt', async () => {
    const uitkeringId = await addUitkering(toneel.db, fatima, alleenstaandeOuder);
    await addLoon(toneel.db, uitkeringId, fatima, month('2026-11'), 60_000);
    const maand = (await call(fatima, 'GET /mijn/inkomsten/2026-11')).body;
    expect(maand).toMatchObject({
      teDoen: true,
      inkomsten: [
        { werkgever: 'Bakkerij De Korenaar', status: 'definitief', loongegevens: { netto: 60_000 }, bevestigd: false },
      ],
      uitkomst: { bedrag: 92_099, op: '2026-11-25', vrijgelaten: 15_000 },
    });
    const gemeld = await call(fatima, 'POST /mijn/inkomsten/2026-11', { body: { klopt: true } });
    expect(gemeld).toMatchObject({
      status: 201,
      body: {
        nieuw: true,
        maand: { teDoen: false, inkomsten: [{ bevestigd: true }] },
        uitkomst: { bedrag: 92_099, zekerheid: 'vast' },
      },
    });
    expect(gemeld.body.uitkomst.zin.replaceAll('\u00a0', ' ')).toBe(
      'U krijgt € 920,99 naast uw eigen inkomen van € 600,00. U houdt € 150,00 van uw loon.',
    );
    // the same report twice is the same report
    expect((await call(fatima, 'POST /mijn/inkomsten/2026-11', { body: { klopt: true } })).body).toMatchObject({
      nieuw: false,
      kenmerk: gemeld.body.kenmerk,
    });
  });

  test('een vooruitblik bewaart niets', async () => {
    await addUitkering(toneel.db, henk);
    const body = { netto: 40_000, werkgever: 'Kaashuis', vakantiegeld: 'meebetaald' };
    // 1.419,46 - (400 - 100) = 1.119,46; 5% is 55,97
    expect((await call(henk, 'POST /mijn/inkomsten/2026-11/vooruitblik', { body })).body).toMatchObject({
      bedrag: 106_349,
      vrijgelaten: 10_000,
      meegeteld: 30_000,
    });
    expect((await call(henk, 'GET /mijn/inkomsten/2026-11')).body.inkomsten).toEqual([]);
  });

  test('eerst een schatting, dan definitief, en terugnemen zolang niet is betaald', async () => {
    await addUitkering(toneel.db, henk);
    const nieuw = { werkgever: 'Kaashuis', vakantiegeld: 'meebetaald' };
    expect(
      (await call(henk, 'POST /mijn/inkomsten/2026-11', { body: { ...nieuw, netto: 30_000, status: 'geschat' } })).body,
    ).toMatchObject({ uitkomst: { zekerheid: 'geschat' } });
    expect(
      (await call(henk, 'POST /mijn/inkomsten/2026-11', { body: { netto: 45_000, status: 'definitief' } })).body.maand
        .inkomsten[0],
    ).toMatchObject({ status: 'definitief', netto: 45_000, intrekbaar: true });
    expect((await call(henk, 'POST /mijn/inkomsten/2026-11/intrekking', { body: {} })).body.inkomsten[0]).toMatchObject(
      { status: 'verwacht', netto: null },
    );
    await call(henk, 'POST /mijn/inkomsten/2026-11', { body: { netto: 45_000, status: 'definitief' } });
    await pay('2026-11');
    expect((await call(henk, 'POST /mijn/inkomsten/2026-11/intrekking', { body: {} })).body.code).toBe('AL_VERWERKT');
  });

  test.each([
    ['negatief', { netto: -1 }, 'NETTO_ONAANNEMELIJK'],
    ['veel te hoog', { netto: 100_000_000 }, 'NETTO_ONAANNEMELIJK'],
    ['halve centen', { netto: 100.5 }, 'NETTO_ONAANNEMELIJK'],
    ['niets', {}, 'NETTO_ONTBREEKT'],
    ['klopt zonder loongegevens', { klopt: true }, 'LOONGEGEVENS_ONTBREKEN'],
  ])('%s wordt geweigerd met uitleg', async (_, melding, code) => {
    await addUitkering(toneel.db, henk);
    const werk = { werkgever: 'Kaashuis', vakantiegeld: 'meebetaald' };
    const antwoord = await call(henk, 'POST /mijn/inkomsten/2026-11', { body: { ...werk, ...melding } });
    expect(antwoord.body.code).toBe(code);
    expect(antwoord.body.detail ?? antwoord.body.uitleg).toMatch(/\w+/);
    expect((await call(henk, 'GET /mijn/inkomsten/2026-11')).body.inkomsten).toEqual([]);
  });

  test('zeggen werkgever en inwoner iets anders, dan ziet een mens beide bedragen', async () => {
    const uitkeringId = await addUitkering(toneel.db, fatima, alleenstaandeOuder);
    await addLoon(toneel.db, uitkeringId, fatima, month('2026-11'), 60_000);
    const anders = await call(fatima, 'POST /mijn/inkomsten/2026-11', { body: { netto: 45_000 } });
    expect(anders.body.uitkomst).toMatchObject({ zekerheid: 'onbekend', bedrag: null });
    const run = await pay('2026-11');
    expect(run.redenen).toEqual([{ code: 'INKOMSTEN_TEGENSTRIJDIG', aantal: 1 }]);
    expect(run.uitzonderingen[0].uitleg.replaceAll('\u00a0', ' ')).toContain('€ 450,00');
    expect(run.uitzonderingen[0].uitleg.replaceAll('\u00a0', ' ')).toContain('€ 600,00');
    // the consulent looked at the payslip
    const strook = await call(rob, `POST /uitkeringen/${uitkeringId}/loonstroken`, {
      body: { maand: '2026-11', netto: 60_000, toelichting: 'loonstrook gezien' },
    });
    expect(strook.status).toBe(201);
    expect(await pay('2026-11')).toMatchObject({ bestand: { som: 92_099 } });
  });

  test('een bewindvoerder meldt voor wie hij vertegenwoordigt', async () => {
    await addUitkering(toneel.db, henk);
    const werk = { werkgever: 'Kaashuis', vakantiegeld: 'meebetaald' };
    expect((await call(nel, 'POST /mijn/inkomsten/2026-11', { body: { ...werk, netto: 40_000 } })).status).toBe(201);
    expect((await call(henk, 'GET /mijn/inkomsten/2026-11')).body.inkomsten).toMatchObject([
      { netto: 40_000, eigen: true },
    ]);
  });

  test('partners melden elk hun eigen loon; beide bedragen tellen', async () => {
    const [uitkeringId] = await toneel.db.scope((scope) =>
      takeOver(scope, [
        {
          persoonId: henk.persoonId ?? '',
          partnerId: fatima.persoonId,
          ingangsdatum: day('2020-01-01'),
          iban: rekening,
          feiten: { ...alleenstaande, partner: eenPartner(day('1980-01-01')) },
        },
      ]),
    );
    expect(uitkeringId).toBeDefined();
    const werk = (werkgever: string, netto: number) => ({ body: { werkgever, vakantiegeld: 'meebetaald', netto } });
    await call(henk, 'POST /mijn/inkomsten/2026-11', werk('Kaashuis', 40_000));
    const samen = await call(fatima, 'POST /mijn/inkomsten/2026-11', werk('Bakkerij', 20_000));
    // 2.027,79 - (400 - 100) - (200 - 50) = 1.577,79
    expect(samen.body.uitkomst).toMatchObject({ meegeteld: 45_000, vrijgelaten: 15_000 });
    const { inkomsten } = (await call(fatima, 'GET /mijn/inkomsten/2026-11')).body;
    expect(inkomsten.map(({ wie, eigen }: { wie: string; eigen: boolean }) => [wie, eigen])).toEqual([
      ['belanghebbende', false],
      ['partner', true],
    ]);
    expect((await call(fatima, 'GET /mijn/uitkering')).body.uitkering.id).toBe(uitkeringId);
  });

  test('een ander ziet of meldt niets', async () => {
    await addUitkering(toneel.db, fatima, alleenstaandeOuder);
    expect((await call(henk, 'GET /mijn/inkomsten/2026-11')).body.code).toBe('UITKERING_NIET_GEVONDEN');
    expect((await call(henk, 'GET /mijn/uitkering')).body).toEqual({ uitkering: null });
    expect((await call(inwoner('vreemd', crypto.randomUUID()), 'GET /mijn/uitkering')).status).toBe(401);
  });
});
