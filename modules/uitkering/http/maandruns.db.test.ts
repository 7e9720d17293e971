/** Knows the life of a run: simulated, approved by another, paid once, with its exceptions, gaps and border of the municipality. */

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

const beide = { ...rob, id: 'beide', rollen: ['consulent', 'toetser'] as const };
const toneel = openToneel([beide]);
const { call, pay } = toneel;

describe('de maandrun', () => {
  test('gaat van ontwerp tot betaald, met totalen, een bestand en een specificatie', async () => {
    const uitkeringId = await addUitkering(toneel.db, fatima, alleenstaandeOuder);
    await addUitkering(toneel.db, henk, alleenstaande);
    await addLoon(toneel.db, uitkeringId, fatima, month('2026-11'), 60_000);
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

    await toneel.db.runJobs();
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
    const uitkeringId = await addUitkering(toneel.db, henk, alleenstaande);
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
    const posten = await toneel.db.scope((scope) => grootboek.findOverboekingen(scope, uitkeringId));
    expect(posten.filter((post) => post.credit.rekening === 'bank onderweg').map(({ bedrag }) => bedrag)).toEqual([
      134_849,
    ]);
    const { som } = await toneel.db.scope((scope) => grootboek.sum(scope));
    expect(som).toBe(0);
  });

  test('wie voorlegt keurt niet goed, ook niet met twee rollen', async () => {
    await addUitkering(toneel.db, henk);
    const { id } = (await call(beide, 'POST /maandruns', { body: { maand: '2026-11' } })).body;
    await call(beide, `POST /maandruns/${id}/simulatie`);
    await call(beide, `POST /maandruns/${id}/voorlegging`);
    expect((await call(beide, `POST /maandruns/${id}/goedkeuring`)).body.code).toBe('EIGEN_VOORSTEL');
  });

  test('verandert er iets na de simulatie, dan houdt de tweede blik het tegen', async () => {
    const uitkeringId = await addUitkering(toneel.db, fatima, alleenstaandeOuder);
    await addLoon(toneel.db, uitkeringId, fatima, month('2026-11'), 60_000);
    const { id } = (await call(rob, 'POST /maandruns', { body: { maand: '2026-11' } })).body;
    await call(rob, `POST /maandruns/${id}/simulatie`);
    await call(rob, `POST /maandruns/${id}/voorlegging`);
    await addLoon(toneel.db, uitkeringId, fatima, month('2026-11'), 70_000, 2);
    expect(await call(yvonne, `POST /maandruns/${id}/goedkeuring`)).toMatchObject({
      status: 409,
      body: { code: 'RUN_ANDERE_UITKOMST' },
    });
    const terug = (await call(rob, `GET /maandruns/${id}`)).body;
    expect(terug).toMatchObject({
      status: 'gesimuleerd',
      afwijkingen: [{ uitkeringId, naam: null, soort: 'ander bedrag', was: 92_099 }],
    });
    expect((await call(yvonne, `POST /maandruns/${id}/betaling`)).body.code).toBe('RUN_STAP_KAN_NIET');
  });

  test('verandert er iets na de goedkeuring, dan wordt die uitkering niet betaald en de rest wel', async () => {
    const uitkeringId = await addUitkering(toneel.db, fatima, alleenstaandeOuder);
    await addUitkering(toneel.db, henk);
    await addLoon(toneel.db, uitkeringId, fatima, month('2026-11'), 60_000);
    const { id } = (await call(rob, 'POST /maandruns', { body: { maand: '2026-11' } })).body;
    for (const [wie, naam] of [
      [rob, 'simulatie'],
      [rob, 'voorlegging'],
      [yvonne, 'goedkeuring'],
    ] as const)
      await call(wie, `POST /maandruns/${id}/${naam}`);
    await addLoon(toneel.db, uitkeringId, fatima, month('2026-11'), 70_000, 2);
    const betaald = (await call(yvonne, `POST /maandruns/${id}/betaling`)).body;
    expect(betaald).toMatchObject({
      status: 'betaald',
      bestand: { aantal: 1, som: 134_849 },
      redenen: [{ code: 'GEWIJZIGD_NA_GOEDKEURING', aantal: 1 }],
    });
    // the next run of the same month pays what was left
    expect(await pay('2026-11')).toMatchObject({
      status: 'betaald',
      bestand: { aantal: 1 },
      totalen: { betalingen: 1, nietsTeBetalen: 1 },
    });
  });

  test('een maand zonder loon wordt een uitzondering met een reden; de rest gaat door', async () => {
    const uitkeringId = await addUitkering(toneel.db, fatima, alleenstaandeOuder);
    await addLoon(toneel.db, uitkeringId, fatima, month('2026-10'), 60_000);
    await addUitkering(toneel.db, henk);
    const run = await pay('2026-11');
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
    expect(await pay('2026-11')).toMatchObject({ bestand: { aantal: 1, som: 92_099 } });
  });

  test('is de betaaldag voorbij, dan gaat het geld op de eerste bankdag die komt', async () => {
    await addUitkering(toneel.db, henk);
    toneel.db.clock.set('2026-11-24T09:00:00Z');
    const { id } = (await call(rob, 'POST /maandruns', { body: { maand: '2026-11' } })).body;
    await call(rob, `POST /maandruns/${id}/simulatie`);
    await call(rob, `POST /maandruns/${id}/voorlegging`);
    await call(yvonne, `POST /maandruns/${id}/goedkeuring`);
    // Saturday: the 25th is past, and banks open on Monday
    toneel.db.clock.set('2026-11-28T09:00:00Z');
    expect((await call(yvonne, `POST /maandruns/${id}/betaling`)).body).toMatchObject({
      status: 'betaald',
      betaaldatum: '2026-11-30',
      totalen: { geboekt: 1 },
    });
    expect((await call(henk, 'GET /mijn/uitkering')).body.uitkering.maanden[0].betaaldOp).toBe('2026-11-30');
    const bestand = await call(yvonne, `GET /maandruns/${id}/betaalbestand`);
    expect(bestand.bytes.toString()).toContain('<Dt>2026-11-30</Dt>');
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
    await addUitkering(toneel.db, henk);
    await pay('2026-11');
    await pay('2026-12');
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

test('juni betaalt de vakantietoeslag van de maanden ervoor', async () => {
  toneel.db.clock.set('2026-04-02T09:00:00Z');
  await addUitkering(toneel.db, henk);
  await pay('2026-04');
  await pay('2026-05');
  const juni = await pay('2026-06');
  // norm 1.401,50: per maand 70,08 bewaard en 1.331,42 betaald
  expect(juni.totalen.som).toBe(133_142 + 2 * 7_008);
});
