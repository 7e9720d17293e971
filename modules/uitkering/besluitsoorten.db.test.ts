/** Proves the other ends of an application: returned, refused, left aside, and a year without amounts. */
import { view } from '@samenkracht/platform/db';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Besluitacts, besluitactsOf } from './besluitacts.voorbeelden.ts';
import { dubbel, openWereld, rob, vulIn, type Wereld, yvonne } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let doe: Besluitacts;
beforeAll(async () => {
  wereld = await openWereld();
  doe = besluitactsOf(wereld);
});
afterAll(() => wereld.close());

describe('andere uitkomsten', () => {
  test('wie zelf voorstelde keurt niet goed, ook niet met beide rollen; en terugleggen heeft een reden', async () => {
    const zaakId = await doe.inBehandeling('sandra', { 'belanghebbende.inkomsten': 0 });
    const { body } = await doe.stelVoor(zaakId, 'toekenning', dubbel);
    expect((await doe.keurGoed(body.id, dubbel)).body.code).toBe('EIGEN_VOORSTEL');
    const terug = (reden: string) =>
      wereld.call(yvonne, `POST /voorstellen/${body.id}/teruglegging`, { body: { reden } });
    expect((await terug('nee')).status).toBe(400);
    expect((await terug('Kijk nog eens naar het adres in onderzoek.')).status).toBe(200);
    expect((await doe.keurGoed(body.id)).body.code).toBe('VOORSTEL_TERUGGELEGD');
    expect((await wereld.call(rob, `GET /zaken/${zaakId}`)).body.zaak.status).toBe('in behandeling');
  });

  test('te veel vermogen: afwijzing met het artikel, en geen uitkering', async () => {
    const zaakId = await doe.inBehandeling('henk', { 'belanghebbende.inkomsten': 0, geld: 900_000 });
    expect((await doe.stelVoor(zaakId)).body.code).toBe('GEEN_RECHT_VASTGESTELD');
    const { body } = await doe.stelVoor(zaakId, 'afwijzing');
    expect(body.reden).toMatch(/€\s1\.000,00/);
    expect((await doe.keurGoed(body.id)).status).toBe(200);
    const [data] = await doe.gebeurtenis(zaakId, 'BesluitGenomen');
    expect(data).toMatchObject({ aard: 'afwijzing', artikelen: ['art. 34 Participatiewet'] });
    expect(await doe.rows(`select 1 from uitkering where zaak_id = '${zaakId}'`)).toEqual([]);
  });

  test('aan alles voldaan: afwijzen kan niet', async () => {
    const [zaak] = (await wereld.call(wereld.inwoner('sandra'), 'GET /mijn/zaken')).body.zaken;
    expect((await doe.stelVoor(zaak.id, 'afwijzing')).body.code).toBe('GEEN_GROND_VOOR_AFWIJZING');
  });

  test('buiten behandeling pas als de kans om aan te vullen voorbij is', async () => {
    const zaakId = await doe.inBehandeling('karim');
    expect((await doe.stelVoor(zaakId, 'buiten behandeling')).body.code).toBe('NIET_BUITEN_BEHANDELING');
    await wereld.call(rob, `POST /zaken/${zaakId}/gegevensverzoeken`, {
      body: { gevraagd: [{ soort: 'identiteitsbewijs', omschrijving: 'Kopie van uw paspoort' }] },
    });
    wereld.db.clock.set('2026-11-17T09:00:00Z');
    await wereld.db.runJobs();
    const { body } = await doe.stelVoor(zaakId, 'buiten behandeling');
    expect(body.ontbrak).toEqual(['Kopie van uw paspoort']);
    expect((await doe.keurGoed(body.id)).status).toBe(200);
    const [data] = await doe.gebeurtenis(zaakId, 'BesluitGenomen');
    expect(data).toMatchObject({
      aard: 'buiten behandeling',
      gevraagdUiterlijk: '2026-11-16',
      ontbreekt: ['Kopie van uw paspoort'],
    });
    expect((await wereld.call(wereld.inwoner('karim'), 'GET /mijn/taken')).body.taken).toEqual([]);
    wereld.db.clock.set('2026-11-02T09:00:00Z');
  });

  test('begint de bijstand in een jaar zonder bedragen, dan wordt het gat genoemd en niets geraden', async () => {
    const zaakId = await doe.inBehandeling('joke', { 'belanghebbende.inkomsten': 0, gewensteIngang: '2027-02-01' });
    const { body } = await wereld.call(rob, `GET /zaken/${zaakId}/beoordeling`);
    expect(body.bedrag).toMatchObject({
      maanden: [],
      gat: { maand: '2027-02', uitleg: expect.stringContaining('geen bedrag') },
    });
    expect((await doe.stelVoor(zaakId)).body.code).toBe('GEEN_BEDRAG');
  });
});

test('een stel: samen gevraagd, samen toegekend, en beiden krijgen bericht', async () => {
  const mila = wereld.inwoner('mila');
  const jonas = wereld.inwoner('jonas');
  const weet = { 'belanghebbende.inkomsten': 0, 'partner.inkomsten': 1, netto: 90_000 };
  const { id } = await vulIn(wereld, mila, weet);
  const { code } = (await wereld.call(mila, `POST /mijn/aanvragen/${id}/partnercode`)).body;
  await wereld.call(jonas, 'POST /mijn/deelnames', { body: { code } });
  const { inhoud } = (await wereld.call(jonas, `GET /mijn/aanvragen/${id}`)).body;
  await wereld.call(jonas, `POST /mijn/aanvragen/${id}/ondertekening`, { body: { inhoud } });
  expect((await wereld.call(mila, `POST /mijn/aanvragen/${id}/indiening`, { body: { inhoud } })).status).toBe(200);
  await wereld.call(rob, `POST /zaken/${id}/behandeling`);
  const { body } = await wereld.call(rob, `GET /zaken/${id}/beoordeling`);
  for (const { afweging } of body.afwegingen) {
    const gewogen = { afweging, keuze: 'ja', motivering: 'Dit werk helpt hem op weg.' };
    expect((await wereld.call(rob, `POST /zaken/${id}/afwegingen`, { body: gewogen })).status).toBe(200);
  }
  const voorstel = await doe.stelVoor(id);
  expect(voorstel.body.maanden.at(-1)).toMatchObject({ norm: 202_779, vrijlating: 22_500 });
  expect((await doe.keurGoed(voorstel.body.id)).status).toBe(200);
  expect(await doe.rows(`select partner_id from uitkering where zaak_id = '${id}'`)).toEqual([
    { partner_id: jonas.persoonId },
  ]);
  expect(
    await doe.rows(
      `select b.persoon_id, b.wie from uitkering_inkomstenbron b join uitkering u on u.id = b.uitkering_id where u.zaak_id = '${id}'`,
    ),
  ).toEqual([{ persoon_id: jonas.persoonId, wie: 'partner' }]);
  await wereld.db.runJobs();
  for (const wie of [mila, jonas]) {
    const { berichten } = (await wereld.call(wie, 'GET /mijn/berichten')).body;
    expect(berichten.map((bericht: { titel: string }) => bericht.titel)).toContain('U krijgt bijstand');
  }
});

test('feiten en besluiten kunnen niet worden gewijzigd of gewist, ook niet door het programma zelf', async () => {
  for (const opdracht of [
    'update uitkering_feit set waarde = null',
    'delete from uitkering_feit',
    "update uitkering_besluit set aard = 'afwijzing'",
    'delete from uitkering_besluit',
    'delete from uitkering_voorstel',
  ]) {
    const poging = wereld.db.scope((scope) => sql.raw(opdracht).execute(view<unknown>(scope.tx)));
    await expect(poging).rejects.toThrow(/permission denied/);
  }
});
