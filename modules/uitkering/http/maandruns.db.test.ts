/** Knows the life of a month: reported, simulated, approved by another, paid once, corrected, set off, explained. */

import { grootboek } from '@samenkracht/betaling';
import { month } from '@samenkracht/core';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  addLoon,
  addUitkering,
  alleenstaande,
  alleenstaandeOuder,
  bram,
  esra,
  fatima,
  henk,
  iedereen,
  inwoner,
  marit,
  modulesMet,
  rob,
  storePayer,
  yvonne,
} from '../jobs/maand.voorbeelden.ts';

let db: TestDb;
let server: TestServer;
const modules = modulesMet();
beforeEach(async () => {
  db = await testDb(modules);
  server = await testServer(db, modules, iedereen);
  await storePayer(db);
});
afterEach(async () => {
  await server.close();
  await db.close();
});

const call: TestServer['call'] = (...args) => server.call(...args);

/** A run from beginning to end. */
const payMonth = async (maand: string) => {
  const gemaakt = await call(rob, 'POST /maandruns', { body: { maand } });
  expect(gemaakt.status, JSON.stringify(gemaakt.body)).toBe(201);
  const run = gemaakt.body;
  const stap = async (actor: typeof rob, naam: string) => {
    const gedaan = await call(actor, `POST /maandruns/${run.id}/${naam}`);
    expect(gedaan.status, JSON.stringify(gedaan.body)).toBe(200);
    return gedaan;
  };
  await stap(rob, 'simulatie');
  await stap(rob, 'voorlegging');
  await stap(yvonne, 'goedkeuring');
  return (await stap(yvonne, 'betaling')).body;
};

describe('de maandrun', () => {
  test('gaat van ontwerp tot betaald, met totalen, een bestand en een specificatie', async () => {
    const uitkeringId = await addUitkering(db, fatima, alleenstaandeOuder);
    await addUitkering(db, henk, alleenstaande);
    await addLoon(db, uitkeringId, fatima, month('2026-11'), 60_000);
    const gemaakt = await call(rob, 'POST /maandruns', { body: { maand: '2026-11' } });
    expect(gemaakt).toMatchObject({
      status: 201,
      body: { status: 'ontworpen', betaaldatum: '2026-11-25', handelingen: ['simuleren', 'intrekken'] },
    });
    const url = `/maandruns/${gemaakt.body.id}`;

    const gesimuleerd = await call(rob, `POST ${url}/simulatie`);
    // Fatima: 1.419,46 - (600 - 150) = 969,46, waarvan 48,47 bewaard; Henk: 1.419,46 waarvan 70,97 bewaard
    expect(gesimuleerd.body).toMatchObject({
      status: 'gesimuleerd',
      voortgang: null,
      totalen: {
        uitkeringen: 2,
        betalingen: 2,
        som: 92_099 + 134_849,
        gereserveerd: 4_847 + 7_097,
        uitzonderingen: 0,
        vanzelf: 100,
      },
    });
    expect((await call(rob, `POST ${url}/voorlegging`)).body.status).toBe('ter goedkeuring');
    expect((await call(rob, `POST ${url}/goedkeuring`)).status).toBe(403);
    expect((await call(yvonne, `POST ${url}/goedkeuring`)).body.status).toBe('goedgekeurd');
    const betaald = await call(yvonne, `POST ${url}/betaling`);
    expect(betaald.body).toMatchObject({
      status: 'betaald',
      bestand: { aantal: 2, som: 226_948 },
      totalen: { geboekt: 2 },
    });

    const bestand = await call(yvonne, `GET ${url}/betaalbestand`);
    expect(bestand.headers['content-disposition']).toMatch(/^attachment/);
    expect(bestand.bytes.toString()).toContain('<CtrlSum>2269.48</CtrlSum>');
    expect(bestand.bytes.toString()).not.toContain(uitkeringId.replaceAll('-', ''));
    expect((await call(yvonne, `GET ${url}/betaalbestand`)).bytes).toEqual(bestand.bytes);

    await db.runJobs();
    const [bericht] = (await call(fatima, 'GET /mijn/berichten')).body.berichten;
    expect(bericht.titel).toBe('Uw bijstand van november 2026');
    const mijn = (await call(fatima, 'GET /mijn/uitkering')).body.uitkering;
    expect(mijn.maanden[0]).toMatchObject({
      maand: '2026-11',
      status: 'betaald',
      bedrag: 92_099,
      betaald: 92_099,
      vakantietoeslag: 4_847,
    });
    expect(
      mijn.maanden[0].regels.map((regel: { soort: string; bedrag: number }) => [regel.soort, regel.bedrag]),
    ).toEqual([
      ['norm', 141_946],
      ['inkomen', -60_000],
      ['vrijlating', 15_000],
      ['bijstand', 96_946],
      ['reservering', -4_847],
      ['uit te betalen', 92_099],
    ]);
    // the maximum of the exemption is estimated in the second half of 2026, and says so
    expect(mijn.maanden[0].onzekerheden.join()).toContain('vrijlating');
    expect(mijn.prognose[0]).toMatchObject({ maand: '2026-12', zekerheid: 'verwacht', bedrag: 92_099 });
    expect(mijn.prognose.at(-1)).toMatchObject({ zekerheid: 'onbekend', bedrag: null });
  });

  test('een dubbele klik betaalt een keer', async () => {
    const uitkeringId = await addUitkering(db, henk, alleenstaande);
    const run = (await call(rob, 'POST /maandruns', { body: { maand: '2026-11' } })).body;
    const url = `/maandruns/${run.id}`;
    await call(rob, `POST ${url}/simulatie`);
    await call(rob, `POST ${url}/voorlegging`);
    const dubbel = await Promise.all([
      call(yvonne, `POST ${url}/goedkeuring`),
      call(yvonne, `POST ${url}/goedkeuring`),
    ]);
    expect(dubbel.map(({ status }) => status)).toEqual([200, 200]);
    const betaald = await Promise.all([call(yvonne, `POST ${url}/betaling`), call(yvonne, `POST ${url}/betaling`)]);
    expect(betaald.map(({ body }) => body.status)).toEqual(['betaald', 'betaald']);
    const posten = await db.scope((scope) => grootboek.findOverboekingen(scope, uitkeringId));
    expect(posten.filter((post) => post.credit.rekening === 'bank onderweg').map(({ bedrag }) => bedrag)).toEqual([
      134_849,
    ]);
    const { som } = await db.scope((scope) => grootboek.sum(scope));
    expect(som).toBe(0);
  });

  test('wie voorlegt keurt niet goed, ook niet met twee rollen', async () => {
    const beide = { ...rob, id: 'beide', rollen: ['consulent', 'toetser'] as const };
    await server.close();
    server = await testServer(db, modules, [...iedereen, beide]);
    await addUitkering(db, henk);
    const { id } = (await call(beide, 'POST /maandruns', { body: { maand: '2026-11' } })).body;
    await call(beide, `POST /maandruns/${id}/simulatie`);
    await call(beide, `POST /maandruns/${id}/voorlegging`);
    expect((await call(beide, `POST /maandruns/${id}/goedkeuring`)).body.code).toBe('EIGEN_VOORSTEL');
  });

  test('verandert er iets na de simulatie, dan houdt de tweede blik het tegen', async () => {
    const uitkeringId = await addUitkering(db, fatima, alleenstaandeOuder);
    await addLoon(db, uitkeringId, fatima, month('2026-11'), 60_000);
    const { id } = (await call(rob, 'POST /maandruns', { body: { maand: '2026-11' } })).body;
    await call(rob, `POST /maandruns/${id}/simulatie`);
    await call(rob, `POST /maandruns/${id}/voorlegging`);
    await addLoon(db, uitkeringId, fatima, month('2026-11'), 70_000, 2);
    expect(await call(yvonne, `POST /maandruns/${id}/goedkeuring`)).toMatchObject({
      status: 409,
      body: { code: 'RUN_ANDERE_UITKOMST' },
    });
    const terug = (await call(rob, `GET /maandruns/${id}`)).body;
    expect(terug).toMatchObject({
      status: 'gesimuleerd',
      afwijkingen: [{ uitkeringId, soort: 'ander bedrag', was: 92_099 }],
    });
    expect((await call(yvonne, `POST /maandruns/${id}/betaling`)).body.code).toBe('RUN_STAP_KAN_NIET');
  });

  test('verandert er iets na de goedkeuring, dan wordt die uitkering niet betaald en de rest wel', async () => {
    const uitkeringId = await addUitkering(db, fatima, alleenstaandeOuder);
    await addUitkering(db, henk);
    await addLoon(db, uitkeringId, fatima, month('2026-11'), 60_000);
    const { id } = (await call(rob, 'POST /maandruns', { body: { maand: '2026-11' } })).body;
    for (const [wie, naam] of [
      [rob, 'simulatie'],
      [rob, 'voorlegging'],
      [yvonne, 'goedkeuring'],
    ] as const)
      await call(wie, `POST /maandruns/${id}/${naam}`);
    await addLoon(db, uitkeringId, fatima, month('2026-11'), 70_000, 2);
    const betaald = (await call(yvonne, `POST /maandruns/${id}/betaling`)).body;
    expect(betaald).toMatchObject({
      status: 'betaald',
      bestand: { aantal: 1, som: 134_849 },
      redenen: [{ code: 'GEWIJZIGD_NA_GOEDKEURING', aantal: 1 }],
    });
    // the next run of the same month pays what was left
    expect(await payMonth('2026-11')).toMatchObject({
      status: 'betaald',
      bestand: { aantal: 1 },
      totalen: { betalingen: 1, nietsTeBetalen: 1 },
    });
  });

  test('een maand zonder loon wordt een uitzondering met een reden; de rest gaat door', async () => {
    const uitkeringId = await addUitkering(db, fatima, alleenstaandeOuder);
    await addLoon(db, uitkeringId, fatima, month('2026-10'), 60_000);
    await addUitkering(db, henk);
    const run = await payMonth('2026-11');
    expect(run).toMatchObject({
      status: 'betaald',
      bestand: { aantal: 1 },
      redenen: [{ code: 'INKOMSTEN_ONTBREKEN', aantal: 1 }],
      totalen: { vanzelf: 50 },
    });
    expect(run.uitzonderingen[0]).toMatchObject({
      uitkeringId,
      uitleg: expect.stringContaining('Bakkerij De Korenaar'),
    });
    // she reports, and a run of the same month takes her along
    expect((await call(fatima, 'POST /mijn/inkomsten/2026-11', { body: { netto: 60_000 } })).status).toBe(201);
    expect(await payMonth('2026-11')).toMatchObject({ bestand: { aantal: 1, som: 92_099 } });
  });

  test('een tweede run naast een open run kan niet', async () => {
    await call(rob, 'POST /maandruns', { body: { maand: '2026-11' } });
    expect((await call(rob, 'POST /maandruns', { body: { maand: '2026-12' } })).body.code).toBe('RUN_LOOPT_AL');
  });

  test('een andere gemeente ziet de run niet', async () => {
    const { id } = (await call(rob, 'POST /maandruns', { body: { maand: '2026-11' } })).body;
    expect((await call(marit, `GET /maandruns/${id}`)).status).toBe(404);
    expect((await call(marit, 'GET /maandruns')).body.runs).toEqual([]);
  });

  test('een maand zonder bedragen stopt met de naam van het gat, en gaat verder na invoer en goedkeuring', async () => {
    await addUitkering(db, henk);
    await payMonth('2026-11');
    await payMonth('2026-12');
    const { id } = (await call(rob, 'POST /maandruns', { body: { maand: '2027-01' } })).body;
    const gestopt = await call(rob, `POST /maandruns/${id}/simulatie`);
    expect(gestopt).toMatchObject({ status: 409, body: { code: 'RUN_GESTOPT' } });
    expect((await call(rob, `GET /maandruns/${id}`)).body.gestopt).toMatchObject({ op: '2027-01-01' });
    await fillGaps(id);
    const verder = (await call(rob, `POST /maandruns/${id}/simulatie`)).body;
    expect(verder).toMatchObject({ status: 'gesimuleerd', gestopt: null, totalen: { som: 136_800 } });
  });
});

/** Enters what is asked until nothing is asked any more; each amount signed by the second administrator. */
const fillGaps = async (runId: string) => {
  for (let poging = 0; poging < 12; poging += 1) {
    const { gestopt } = (await call(rob, `GET /maandruns/${runId}`)).body;
    if (gestopt === null) return;
    const tabel = (await call(bram, 'GET /bedragen')).body.tabellen.find(
      (een: { id: string }) => een.id === gestopt.tabel,
    );
    const waarde =
      tabel.soort === 'percentage'
        ? '5%'
        : tabel.soort === 'leeftijd'
          ? tabel.laatsteWaarde
          : tabel.id.includes('gehuwden')
            ? '2.057,14'
            : tabel.soort === 'bedrag'
              ? '1.440,00'
              : tabel.laatsteWaarde;
    const body = {
      tabel: gestopt.tabel,
      vanaf: gestopt.op,
      waarde,
      bron: 'Normenbrief 1 januari 2027',
      link: 'https://www.rijksoverheid.nl/normenbrief-2027',
    };
    const ingevoerd = await call(bram, 'POST /bedragen', { body });
    expect(ingevoerd.status).toBe(201);
    expect((await call(bram, `POST /bedragen/${ingevoerd.body.id}/goedkeuring`)).body.code).toBe('BEDRAG_EIGEN_INVOER');
    expect((await call(esra, `POST /bedragen/${ingevoerd.body.id}/goedkeuring`)).body).toMatchObject({
      status: 'goedgekeurd',
    });
    await call(rob, `POST /maandruns/${runId}/simulatie`);
  }
};

describe('inkomsten melden', () => {
  test('in twee tikken: het loon van de werkgever klopt, en zij ziet direct wat zij krijgt', async () => {
    const uitkeringId = await addUitkering(db, fatima, alleenstaandeOuder);
    await addLoon(db, uitkeringId, fatima, month('2026-11'), 60_000);
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
    await addUitkering(db, henk);
    const url = '/mijn/inkomsten/2026-11/vooruitblik?netto=40000&werkgever=Kaashuis&vakantiegeld=meebetaald';
    // 1.419,46 - (400 - 100) = 1.119,46; 5% is 55,97
    expect((await call(henk, `GET ${url}`)).body).toMatchObject({
      bedrag: 106_349,
      vrijgelaten: 10_000,
      meegeteld: 30_000,
    });
    expect((await call(henk, 'GET /mijn/inkomsten/2026-11')).body.inkomsten).toEqual([]);
  });

  test('eerst een schatting, dan definitief, en terugnemen zolang niet is betaald', async () => {
    await addUitkering(db, henk);
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
    await payMonth('2026-11');
    expect((await call(henk, 'POST /mijn/inkomsten/2026-11/intrekking', { body: {} })).body.code).toBe('AL_VERWERKT');
  });

  test.each([
    ['negatief', { netto: -1 }, 'NETTO_ONAANNEMELIJK'],
    ['veel te hoog', { netto: 100_000_000 }, 'NETTO_ONAANNEMELIJK'],
    ['halve centen', { netto: 100.5 }, 'NETTO_ONAANNEMELIJK'],
    ['niets', {}, 'NETTO_ONTBREEKT'],
    ['klopt zonder loongegevens', { klopt: true }, 'LOONGEGEVENS_ONTBREKEN'],
  ])('%s wordt geweigerd met uitleg', async (_, melding, code) => {
    await addUitkering(db, henk);
    const werk = { werkgever: 'Kaashuis', vakantiegeld: 'meebetaald' };
    const antwoord = await call(henk, 'POST /mijn/inkomsten/2026-11', { body: { ...werk, ...melding } });
    expect(antwoord.body.code).toBe(code);
    expect(antwoord.body.detail ?? antwoord.body.uitleg).toMatch(/\w+/);
    expect((await call(henk, 'GET /mijn/inkomsten/2026-11')).body.inkomsten).toEqual([]);
  });

  test('zeggen werkgever en inwoner iets anders, dan ziet een mens beide bedragen', async () => {
    const uitkeringId = await addUitkering(db, fatima, alleenstaandeOuder);
    await addLoon(db, uitkeringId, fatima, month('2026-11'), 60_000);
    const anders = await call(fatima, 'POST /mijn/inkomsten/2026-11', { body: { netto: 45_000 } });
    expect(anders.body.uitkomst).toMatchObject({ zekerheid: 'onbekend', bedrag: null });
    const run = await payMonth('2026-11');
    expect(run.redenen).toEqual([{ code: 'INKOMSTEN_TEGENSTRIJDIG', aantal: 1 }]);
    expect(run.uitzonderingen[0].uitleg.replaceAll('\u00a0', ' ')).toContain('€ 450,00');
    expect(run.uitzonderingen[0].uitleg.replaceAll('\u00a0', ' ')).toContain('€ 600,00');
    // the consulent looked at the payslip
    const strook = await call(rob, `POST /uitkeringen/${uitkeringId}/loonstroken`, {
      body: { maand: '2026-11', netto: 60_000, toelichting: 'loonstrook gezien' },
    });
    expect(strook.status).toBe(201);
    expect(await payMonth('2026-11')).toMatchObject({ bestand: { som: 92_099 } });
  });

  test('een ander ziet of meldt niets', async () => {
    await addUitkering(db, fatima, alleenstaandeOuder);
    expect((await call(henk, 'GET /mijn/inkomsten/2026-11')).body.code).toBe('UITKERING_NIET_GEVONDEN');
    expect((await call(henk, 'GET /mijn/uitkering')).body).toEqual({ uitkering: null });
    expect((await call(inwoner('vreemd', crypto.randomUUID()), 'GET /mijn/uitkering')).status).toBe(401);
  });
});

describe('een gecorrigeerde loonstrook', () => {
  test('geschat 300, werkelijk 450: te veel betaald wordt een schuld die binnen de ruimte wordt verrekend', async () => {
    const uitkeringId = await addUitkering(db, henk);
    const werk = { werkgever: 'Kaashuis', vakantiegeld: 'meebetaald' };
    await call(henk, 'POST /mijn/inkomsten/2026-11', {
      body: { ...werk, netto: 30_000, status: 'geschat', gestopt: false },
    });
    await payMonth('2026-11');
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
    await db.runJobs();
    expect(
      (await call(henk, 'GET /mijn/berichten')).body.berichten.map(({ titel }: { titel: string }) => titel),
    ).toContain('Wij hebben uw bijstand opnieuw berekend');

    await call(henk, 'POST /mijn/inkomsten/2026-12', { body: { netto: 0, status: 'geschat' } });
    const december = await payMonth('2026-12');
    expect(december.totalen).toMatchObject({ verrekend: 7_097, som: 134_849 - 7_097 });
    const na = (await call(henk, 'GET /mijn/uitkering')).body.uitkering;
    expect(na.openSchuld).toBe(10_688 - 7_097);
    // nothing that was paid is rewritten
    expect(na.maanden.find(({ maand }: { maand: string }) => maand === '2026-11')).toMatchObject({ betaald: 113_474 });
  });

  test('lager loon wordt nabetaald met de volgende run', async () => {
    const uitkeringId = await addUitkering(db, fatima, alleenstaandeOuder);
    await addLoon(db, uitkeringId, fatima, month('2026-11'), 60_000);
    await payMonth('2026-11');
    const strook = await call(rob, `POST /uitkeringen/${uitkeringId}/loonstroken`, {
      body: { maand: '2026-11', netto: 40_000, toelichting: 'gecorrigeerde loonstrook' },
    });
    expect(strook.body.herziening).toMatchObject({ vordering: 0, nabetaling: 14_250 });
    await addLoon(db, uitkeringId, fatima, month('2026-12'), 60_000);
    expect((await payMonth('2026-12')).totalen).toMatchObject({ nabetaald: 14_250, som: 92_099 + 14_250 });
  });

  test('ook de maanden erna worden opnieuw berekend: de teller van de vrijlating loopt door', async () => {
    db.clock.set('2026-05-04T09:00:00Z');
    const uitkeringId = await addUitkering(db, fatima, alleenstaandeOuder);
    for (const maand of ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11']) {
      await addLoon(db, uitkeringId, fatima, month(maand), maand === '2026-05' ? 0 : 60_000);
      db.clock.set(`${maand}-20T09:00:00Z`);
      await payMonth(maand);
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
    db.clock.set('2025-12-01T09:00:00Z');
    const uitkeringId = await addUitkering(db, henk);
    await call(henk, 'POST /mijn/inkomsten/2025-12', {
      body: { werkgever: 'Kaashuis', vakantiegeld: 'meebetaald', netto: 30_000, status: 'geschat', gestopt: false },
    });
    await payMonth('2025-12');
    db.clock.set('2026-01-12T09:00:00Z');
    const strook = await call(rob, `POST /uitkeringen/${uitkeringId}/loonstroken`, {
      body: { maand: '2025-12', netto: 45_000, toelichting: 'loonstrook december' },
    });
    expect(strook.body.herziening.brutoTeBeoordelen).toEqual(['2025-12']);
    await call(henk, 'POST /mijn/inkomsten/2026-01', { body: { netto: 0, gestopt: true } });
    expect((await payMonth('2026-01')).totalen).toMatchObject({ verrekend: 0 });
    expect((await call(henk, 'GET /mijn/uitkering')).body.uitkering.schulden[0]).toMatchObject({
      status: 'bruto beoordelen',
      maand: '2025-12',
    });
  });
});

test('juni betaalt de vakantietoeslag van de maanden ervoor', async () => {
  db.clock.set('2026-04-02T09:00:00Z');
  await addUitkering(db, henk);
  await payMonth('2026-04');
  await payMonth('2026-05');
  const juni = await payMonth('2026-06');
  // norm 1.401,50: per maand 70,08 bewaard en 1.331,42 betaald
  expect(juni.totalen.som).toBe(133_142 + 2 * 7_008);
});

test('wat een medewerker van een uitkering inziet staat in het logboek', async () => {
  const uitkeringId = await addUitkering(db, henk);
  await payMonth('2026-11');
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
  expect((await call(marit, `GET /uitkeringen/${uitkeringId}`)).status).toBe(404);
});
