/** Knows what a corrected payslip does to months that were paid: difference per month, debt, set-off, later payment. */

import { month } from '@samenkracht/core';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import {
  addLoon,
  addUitkering,
  alleenstaandeOuder,
  fatima,
  henk,
  marit,
  rob,
  yvonne,
} from '../jobs/maand.voorbeelden.ts';
import { openToneel } from './toneel.voorbeelden.ts';

const toneel = openToneel();
const { call, pay } = toneel;

/** The whole text of the message about a revision. */
const herzieningsbericht = async (wie: typeof henk): Promise<string> => {
  await toneel.db.runJobs();
  const { berichten } = (await call(wie, 'GET /mijn/berichten')).body;
  const gevonden = berichten.find(
    ({ titel }: { titel: string }) => titel === 'Wij hebben uw bijstand opnieuw berekend',
  );
  return JSON.stringify((await call(wie, `GET /mijn/berichten/${gevonden?.id}`)).body);
};

describe('een gecorrigeerde loonstrook', () => {
  test('geschat 300, werkelijk 450: te veel betaald wordt een schuld die binnen de ruimte wordt verrekend', async () => {
    const uitkeringId = await addUitkering(toneel.db, henk);
    const werk = { werkgever: 'Kaashuis', vakantiegeld: 'meebetaald' };
    await call(henk, 'POST /mijn/inkomsten/2026-11', {
      body: { ...werk, netto: 30_000, status: 'geschat', gestopt: false },
    });
    await pay('2026-11');
    const strook = await call(rob, `POST /uitkeringen/${uitkeringId}/loonstroken`, {
      body: { maand: '2026-11', netto: 45_000, toelichting: 'loonstrook november' },
    });
    // 150 meer loon, een kwart daarvan vrij: 112,50 minder bijstand, waarvan 106,88 te veel uitbetaald en 5,62 minder bewaard
    expect(strook.body.herziening).toMatchObject({
      maanden: [{ maand: '2026-11', verschil: -10_688, voor: 113_474, na: 102_786 }],
      vordering: 10_688,
      nabetaling: 0,
    });
    const redenen = strook.body.herziening.maanden[0].redenen;
    expect(redenen.reduce((som: number, { gevolg }: { gevolg: number }) => som + gevolg, 0)).toBe(-10_688);
    const mijn = (await call(henk, 'GET /mijn/uitkering')).body.uitkering;
    expect(mijn).toMatchObject({
      openSchuld: 10_688,
      maanden: [{ status: 'herzien', bedrag: 102_786, betaald: 113_474, schuld: 10_688 }],
    });
    expect(await herzieningsbericht(henk)).toMatch(/106,88 te veel.*70,97 per maand in op uw betaling.*december 2026/s);

    await call(henk, 'POST /mijn/inkomsten/2026-12', { body: { netto: 0, status: 'geschat' } });
    const december = await pay('2026-12');
    expect(december.totalen).toMatchObject({ verrekend: 7_097, som: 134_849 - 7_097 });
    const na = (await call(henk, 'GET /mijn/uitkering')).body.uitkering;
    expect(na.openSchuld).toBe(10_688 - 7_097);
    // nothing that was paid is rewritten
    expect(na.maanden.find(({ maand }: { maand: string }) => maand === '2026-11')).toMatchObject({ betaald: 113_474 });
  });

  test('lager loon wordt nabetaald met de volgende run', async () => {
    const uitkeringId = await addUitkering(toneel.db, fatima, alleenstaandeOuder);
    await addLoon(toneel.db, uitkeringId, fatima, month('2026-11'), 60_000);
    await pay('2026-11');
    const strook = await call(rob, `POST /uitkeringen/${uitkeringId}/loonstroken`, {
      body: { maand: '2026-11', netto: 40_000, toelichting: 'gecorrigeerde loonstrook' },
    });
    expect(strook.body.herziening).toMatchObject({ vordering: 0, nabetaling: 14_250 });
    await addLoon(toneel.db, uitkeringId, fatima, month('2026-12'), 60_000);
    expect((await pay('2026-12')).totalen).toMatchObject({ nabetaald: 14_250, som: 92_099 + 14_250 });
  });

  test('bij een oudere schuld gaat een nabetaling daar eerst van af, en dat staat in het bericht', async () => {
    toneel.db.clock.set('2026-10-02T09:00:00Z');
    const uitkeringId = await addUitkering(toneel.db, henk);
    for (const maand of ['2026-10', '2026-11']) {
      toneel.db.clock.set(`${maand}-05T09:00:00Z`);
      await addLoon(toneel.db, uitkeringId, henk, month(maand), 30_000);
      await pay(maand);
    }
    const corrigeer = (maand: string, netto: number) =>
      call(rob, `POST /uitkeringen/${uitkeringId}/loonstroken`, { body: { maand, netto, toelichting: 'loonstrook' } });
    await corrigeer('2026-11', 45_000);
    await toneel.db.runJobs();
    toneel.db.clock.advance({ days: 1 });
    expect((await corrigeer('2026-10', 20_000)).body.herziening).toMatchObject({ nabetaling: 7_125, vordering: 0 });
    expect(await herzieningsbericht(henk)).toMatch(/schuld bij ons wordt €.71,25 lager/);
    // back to what was paid: the debt over november is gone, and october is all paid after
    toneel.db.clock.advance({ days: 1 });
    await corrigeer('2026-11', 30_000);
    expect(await herzieningsbericht(henk)).toMatch(/schuld bij ons wordt €.106,88 lager/);
    await addLoon(toneel.db, uitkeringId, henk, month('2026-12'), 0);
    expect((await pay('2026-12')).totalen).toMatchObject({ verrekend: 0, nabetaald: 7_125, som: 134_849 + 7_125 });
  });

  test('ook de maanden erna worden opnieuw berekend: de teller van de vrijlating loopt door', async () => {
    toneel.db.clock.set('2026-05-04T09:00:00Z');
    const uitkeringId = await addUitkering(toneel.db, fatima, alleenstaandeOuder);
    for (const maand of ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11']) {
      await addLoon(toneel.db, uitkeringId, fatima, month(maand), maand === '2026-05' ? 0 : 60_000);
      toneel.db.clock.set(`${maand}-20T09:00:00Z`);
      await pay(maand);
    }
    const voor = (await call(fatima, 'GET /mijn/uitkering')).body.uitkering.maanden;

    expect(voor.find(({ maand }: { maand: string }) => maand === '2026-11').regels[2].waarom).toContain('25%');
    const strook = await call(rob, `POST /uitkeringen/${uitkeringId}/loonstroken`, {
      body: { maand: '2026-05', netto: 60_000, toelichting: 'loonstrook mei' },
    });
    // mei used a month of n, so november is the seventh: 12,5% (r) instead of 25%
    expect(strook.body.herziening.maanden.map(({ maand }: { maand: string }) => maand)).toEqual(['2026-05', '2026-11']);
    expect(strook.body.herziening.maanden[1].verschil).toBe(-7_125);
  });

  test('na het kalenderjaar beslist een mens of het bruto wordt, en er wordt niets ingehouden', async () => {
    toneel.db.clock.set('2025-12-01T09:00:00Z');
    const uitkeringId = await addUitkering(toneel.db, henk);
    await call(henk, 'POST /mijn/inkomsten/2025-12', {
      body: { werkgever: 'Kaashuis', vakantiegeld: 'meebetaald', netto: 30_000, status: 'geschat', gestopt: false },
    });
    await pay('2025-12');
    toneel.db.clock.set('2026-01-12T09:00:00Z');
    const strook = await call(rob, `POST /uitkeringen/${uitkeringId}/loonstroken`, {
      // above 750 net: only then Rotterdam may claim the tax too
      body: { maand: '2025-12', netto: 130_000, toelichting: 'loonstrook december' },
    });
    expect(strook.body.herziening.brutoTeBeoordelen).toEqual(['2025-12']);
    await call(henk, 'POST /mijn/inkomsten/2026-01', { body: { netto: 0, gestopt: true } });
    expect(await pay('2026-01')).toMatchObject({
      totalen: { verrekend: 0 },
      aandachtspunten: [{ code: 'BRUTO_BEOORDELEN' }],
    });
    expect((await call(henk, 'GET /mijn/uitkering')).body.uitkering.schulden[0]).toMatchObject({
      status: 'bruto beoordelen',
      maand: '2025-12',
    });
    expect(await herzieningsbericht(henk)).toMatch(/eerder jaar.*houden nu nog niets in/s);
    const url = `/uitkeringen/${uitkeringId}/vorderingen`;
    const body = { keuze: 'netto', motivering: 'Zij gaf het zelf door zodra zij de loonstrook had.' };
    expect((await call(rob, `POST ${url}/2025-11/beoordeling`, { body })).body.code).toBe('VORDERING_NIET_GEVONDEN');
    expect((await call(rob, `POST ${url}/2025-12/beoordeling`, { body })).body.schulden[0].status).toBe('netto');
    toneel.db.clock.set('2026-02-03T09:00:00Z');
    expect(await pay('2026-02')).toMatchObject({ totalen: { verrekend: 7_007 }, aandachtspunten: [] });
  });
});

test('werk dat later bekend wordt: over een betaalde maand zonder loon kijkt een mens, en de betaling gaat door', async () => {
  toneel.db.clock.set('2026-09-10T09:00:00Z');
  const uitkeringId = await addUitkering(toneel.db, henk);
  await pay('2026-09');
  await pay('2026-10');
  await addLoon(toneel.db, uitkeringId, henk, month('2026-09'), 30_000);
  await addLoon(toneel.db, uitkeringId, henk, month('2026-11'), 30_000);
  expect(await pay('2026-11')).toMatchObject({
    aandachtspunten: [{ uitkeringId, code: 'INKOMSTEN_ONTBREKEN', uitleg: expect.stringContaining('oktober 2026') }],
  });
  expect((await call(rob, `GET /uitkeringen/${uitkeringId}`)).body.uitzonderingen).toMatchObject([
    { code: 'INKOMSTEN_ONTBREKEN', maand: '2026-10' },
  ]);
});

test('overgenomen in het eerste uur van een maand: die maand is de eerste', async () => {
  toneel.db.clock.set('2026-10-31T23:30:00Z');
  await addUitkering(toneel.db, henk);
  expect(await pay('2026-11')).toMatchObject({ redenen: [], bestand: { som: 134_849 } });
});

test('zeggen twee kanalen iets anders over een maand die al betaald is, dan gaat de betaling door en kijkt een mens', async () => {
  const uitkeringId = await addUitkering(toneel.db, fatima, alleenstaandeOuder);
  await addLoon(toneel.db, uitkeringId, fatima, month('2026-11'), 60_000);
  await pay('2026-11');
  const anders = await call(fatima, 'POST /mijn/inkomsten/2026-11', { body: { netto: 45_000 } });
  expect(anders.body.herziening).toMatchObject({ maanden: [], uitzondering: { code: 'INKOMSTEN_TEGENSTRIJDIG' } });
  await addLoon(toneel.db, uitkeringId, fatima, month('2026-12'), 60_000);
  const run = await pay('2026-12');
  expect(run).toMatchObject({
    bestand: { som: 92_099 },
    redenen: [],
    aandachtspunten: [{ uitkeringId, code: 'INKOMSTEN_TEGENSTRIJDIG' }],
  });
  expect((await call(rob, `GET /uitkeringen/${uitkeringId}`)).body.uitzonderingen).toMatchObject([
    { maand: '2026-11' },
  ]);
});

test('melden terwijl de run betaalt: wat er ook eerst komt, het klopt', async () => {
  for (const maand of ['2026-11', '2026-12']) {
    if (maand === '2026-11') await addUitkering(toneel.db, henk);
    await call(henk, `POST /mijn/inkomsten/${maand}`, {
      body: { werkgever: 'Kaashuis', vakantiegeld: 'meebetaald', netto: 30_000, status: 'geschat' },
    });
    const { id } = (await call(rob, 'POST /maandruns', { body: { maand } })).body;
    for (const [wie, stap] of [
      [rob, 'simulatie'],
      [rob, 'voorlegging'],
      [yvonne, 'goedkeuring'],
    ] as const)
      await call(wie, `POST /maandruns/${id}/${stap}`);
    const antwoorden = await Promise.all([
      call(yvonne, `POST /maandruns/${id}/betaling`),
      call(henk, `POST /mijn/inkomsten/${maand}`, { body: { netto: 31_000, status: 'geschat' } }),
    ]);
    expect(antwoorden.map(({ status }) => status)).toEqual([200, 201]);
    await pay(maand);
  }
  const { uitkeringen } = (await call(rob, `GET /uitkeringen?persoonId=${henk.persoonId}`)).body;
  const { totalen, maanden } = uitkeringen[0];
  const besloten = maanden.reduce((som: number, maand: { bedrag: number }) => som + maand.bedrag, 0);
  expect(
    maanden.map(({ inkomsten }: { inkomsten: { inkomsten: { netto: number }[] } }) => inkomsten.inkomsten[0]?.netto),
  ).toEqual([31_000, 31_000]);
  expect(totalen.betaald + totalen.teBetalen - totalen.schuld).toBe(besloten);
});

test('een betaalde maand is opnieuw af te spelen, voor de inwoner en voor een jurist', async () => {
  const uitkeringId = await addUitkering(toneel.db, fatima, alleenstaandeOuder);
  await addLoon(toneel.db, uitkeringId, fatima, month('2026-11'), 60_000);
  await pay('2026-11');
  const zelf = (await call(fatima, 'GET /mijn/uitkering/maanden/2026-11/uitleg')).body;
  expect(zelf.gelijk).toBe(true);
  expect(zelf.stappen.map(({ tekst }: { tekst: string }) => tekst.replaceAll('\u00a0', ' '))).toContain(
    'Van uw loon mag u € 150,00 houden. Dat telt niet mee.',
  );
  const jurist = (await call(rob, `GET /uitkeringen/${uitkeringId}/maanden/2026-11/uitleg?diepte=jurist`)).body;
  expect(jurist.stappen.map(({ tekst }: { tekst: string }) => tekst).join('\n')).toContain('pw2607');
  expect((await call(fatima, 'GET /mijn/uitkering/maanden/2026-10/uitleg')).status).toBe(404);
  expect((await call(henk, 'GET /mijn/uitkering/maanden/2026-11/uitleg')).status).toBe(404);
  expect((await call(marit, `GET /uitkeringen/${uitkeringId}/maanden/2026-11/uitleg`)).status).toBe(404);
});

test('wat een medewerker van een uitkering inziet staat in het logboek', async () => {
  const uitkeringId = await addUitkering(toneel.db, henk);
  await pay('2026-11');
  const gezien = await call(rob, `GET /uitkeringen/${uitkeringId}`);
  expect(gezien.body).toMatchObject({
    totalen: { betaald: 134_849, schuld: 0 },
    maanden: [{ versies: [{ versie: 1 }] }],
    uitzonderingen: [],
  });
  expect(gezien.body.rekening).not.toContain('0001234567');
  const { dagen } = (await call(henk, 'GET /mijn/inzagen')).body;
  const namen = dagen.flatMap((dag: { inzagen: { wie: string }[] }) => dag.inzagen.map(({ wie }) => wie));
  expect(namen).toContain('Rob de Wit');
  const regels = async (): Promise<number> => {
    const client = new pg.Client(toneel.db.ownerUrl);
    await client.connect();
    const { rows } = await client.query('select 1 from gm0599.logboek_regel where data_subject_id is not null');
    await client.end();
    return rows.length;
  };
  const voor = await regels();
  expect((await call(rob, `GET /uitkeringen/${uitkeringId}/maanden/2026-11/uitleg`)).status).toBe(200);
  expect(await regels()).toBeGreaterThan(voor);
  expect((await call(marit, `GET /uitkeringen/${uitkeringId}`)).status).toBe(404);
});
