/** Knows debts from a corrected month to the last cent: set off, agreed, claimed gross, waived, reminded, and paid back by the bank. */

import { grootboek } from '@samenkracht/betaling';
import { day, month } from '@samenkracht/core';
import { eenPartner } from '@samenkracht/participatiewet';
import { writeCamt053 } from '@samenkracht/standin-bank';
import { describe, expect, test } from 'vitest';
import {
  addLoon,
  addUitkering,
  alleenstaande,
  fatima,
  henk,
  marit,
  rekening,
  rob,
  yvonne,
} from '../jobs/maand.voorbeelden.ts';
import { takeOver } from '../store/overname.ts';
import { openToneel } from './toneel.voorbeelden.ts';

const toneel = openToneel();
const { call, pay } = toneel;

/** A debt over a month: paid without pay, and then there was some. */
const metSchuld = async (maand: string, loon: number): Promise<string> => {
  toneel.db.clock.set(`${maand}-03T09:00:00Z`);
  const uitkeringId = await addUitkering(toneel.db, henk);
  await addLoon(toneel.db, uitkeringId, henk, month(maand), 0);
  await pay(maand);
  await strook(uitkeringId, maand, loon);
  return uitkeringId;
};
const strook = async (uitkeringId: string, maand: string, netto: number): Promise<void> => {
  const klaar = await call(rob, `POST /uitkeringen/${uitkeringId}/loonstroken`, {
    body: { maand, netto, toelichting: 'loonstrook' },
  });
  expect(klaar.status, JSON.stringify(klaar.body)).toBe(201);
};
const zonderLoon = async (uitkeringId: string, maand: string) => {
  toneel.db.clock.set(`${maand}-03T09:00:00Z`);
  await addLoon(toneel.db, uitkeringId, henk, month(maand), 0);
  return pay(maand);
};
const stap = (uitkeringId: string, wens: object, wie = rob) =>
  call(wie, `POST /uitkeringen/${uitkeringId}/invorderingsstappen`, {
    body: { stap: wens, toelichting: 'Zo is het besproken.' },
  });
const antwoord = (uitkeringId: string, stapId: string, akkoord = true, wie = yvonne) =>
  call(wie, `POST /uitkeringen/${uitkeringId}/invorderingsstappen/${stapId}/antwoord`, { body: { akkoord } });
/** Proposed by one, approved by another. */
const besluit = async (uitkeringId: string, wens: object) => {
  const voorstel = await stap(uitkeringId, wens);
  expect(voorstel.status, JSON.stringify(voorstel.body)).toBe(201);
  const klaar = await antwoord(uitkeringId, voorstel.body.stappen[0].id);
  expect(klaar.status, JSON.stringify(klaar.body)).toBe(200);
  return klaar.body;
};
const mijn = async () => (await call(henk, 'GET /mijn/schulden')).body.schulden;
const sums = async () => await toneel.db.scope((scope) => grootboek.sum(scope));

describe('een schuld uit een gecorrigeerde maand', () => {
  test('de inwoner ziet waardoor, hoeveel per maand en wanneer hij klaar is; elke beweging telt op tot wat openstaat', async () => {
    const uitkeringId = await metSchuld('2026-08', 30_000);
    const schulden = await mijn();
    // 300 pay of which 75 is free: 225 less bijstand, of which 213,75 was paid out
    expect(schulden).toMatchObject({ open: 21_375, perMaand: 7_097, einde: { maanden: 4, laatsteBedrag: 84 } });
    expect(schulden.schulden[0]).toMatchObject({
      status: 'wordt verrekend',
      grond: 'art. 58 lid 4 Participatiewet',
      verrekenenTot: '2027-02',
      wie: 'alleen de ontvanger',
    });
    await zonderLoon(uitkeringId, '2026-09');
    const na = await mijn();
    expect(na).toMatchObject({ open: 14_278, einde: { maand: '2026-12' } });
    expect(na.schulden[0].bewegingen.map(({ bedrag }: { bedrag: number }) => bedrag)).toEqual([21_375, -7_097]);
    expect((await call(marit, `GET /uitkeringen/${uitkeringId}/schulden`)).status).toBe(404);
    expect((await call(fatima, 'GET /mijn/schulden')).body.schulden).toBeNull();
    expect((await sums()).som).toBe(0);
  });

  test('na zes maanden houdt de run niets meer in tot een besluit, dat twee mensen nemen', async () => {
    const uitkeringId = await metSchuld('2026-05', 120_000);
    for (const maand of ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10']) await zonderLoon(uitkeringId, maand);
    expect((await zonderLoon(uitkeringId, '2026-11')).totalen.verrekend).toBe(7_097);
    const december = await zonderLoon(uitkeringId, '2026-12');
    expect(december).toMatchObject({ totalen: { verrekend: 0 }, aandachtspunten: [{ code: 'TERUGVORDERING_NODIG' }] });
    const wens = { soort: 'terugvordering', maand: '2026-05', oorzaak: 'later bekend inkomen' };
    const voorstel = (await stap(uitkeringId, wens)).body;
    const [{ id }] = voorstel.stappen;
    expect((await antwoord(uitkeringId, id, true, rob)).status).toBe(403);
    expect((await stap(uitkeringId, wens)).body.code).toBe('WACHT_AL_OP_ANTWOORD');
    expect((await antwoord(uitkeringId, id)).body.schulden[0]).toMatchObject({
      status: 'wordt verrekend',
      wijze: 'terugvordering',
    });
    expect((await antwoord(uitkeringId, id)).body.code).toBe('STAP_NIET_GEVONDEN');
  });
});

describe('afspraken', () => {
  test('de inwoner stelt een bedrag voor, de consulent zegt ja, en de run houdt niet meer in dan dat', async () => {
    const uitkeringId = await metSchuld('2026-09', 30_000);
    const voorstel = { perMaand: 2_500, wijze: 'verrekening', reden: 'Mijn huur ging omhoog.' };
    expect(
      (await call(henk, 'POST /mijn/schulden/betalingsregelingen', { body: { ...voorstel, perMaand: 7_098 } })).body
        .code,
    ).toBe('REGELING_BOVEN_RUIMTE');
    const gedaan = await call(henk, 'POST /mijn/schulden/betalingsregelingen', { body: voorstel });
    expect(gedaan.body.stappen[0]).toMatchObject({ stand: 'wacht', wachtOp: 'consulent' });
    const ja = await antwoord(uitkeringId, gedaan.body.stappen[0].id, true, rob);
    // 213,75 by 25 a month: nine months, the last one 13,75
    expect(ja.body).toMatchObject({ perMaand: 2_500, einde: { maand: '2027-06', maanden: 9, laatsteBedrag: 1_375 } });
    expect((await zonderLoon(uitkeringId, '2026-10')).totalen.verrekend).toBe(2_500);
    await toneel.db.runJobs();
    const { berichten } = (await call(henk, 'GET /mijn/berichten')).body;
    expect(berichten.map(({ titel }: { titel: string }) => titel)).toContain('Uw afspraak om terug te betalen');
  });

  test('zelf overmaken: het afschrift met het kenmerk verlaagt de schuld, een keer, en wat te veel is komt terug', async () => {
    const uitkeringId = await metSchuld('2026-09', 30_000);
    const bod = await stap(uitkeringId, { soort: 'regeling', perMaand: 10_000, wijze: 'overmaking' });
    const [{ id }] = bod.body.stappen;
    const ja = await call(henk, `POST /mijn/schulden/voorstellen/${id}/antwoord`, { body: { akkoord: true } });
    expect(ja.body).toMatchObject({ regeling: { wijze: 'overmaking' }, perMaand: 10_000 });
    expect((await zonderLoon(uitkeringId, '2026-10')).totalen.verrekend).toBe(0);
    const stuur = async (volgnummer: number, centen: number) => {
      const inhoud = writeCamt053({
        berichtnummer: `A${volgnummer}`,
        op: '2026-10-20T08:00:00Z',
        volgnummer,
        iban: 'NL91ABNA0417164300',
        dag: '2026-10-20',
        beginsaldo: 0,
        boekingen: [{ referentie: 'NOTPROVIDED', centen, omschrijving: `Aflossing ${ja.body.betalingskenmerk}` }],
      });
      expect((await call(yvonne, 'POST /bankberichten', { body: { inhoud } })).status).toBe(200);
      await toneel.db.runJobs();
    };
    await stuur(1, 10_000);
    await stuur(1, 10_000);
    expect((await mijn()).open).toBe(11_375);
    await stuur(2, 11_376);
    expect(await mijn()).toMatchObject({ open: 0, schulden: [{ status: 'voldaan' }] });
    expect((await zonderLoon(uitkeringId, '2026-11')).totalen).toMatchObject({ nabetaald: 1, som: 134_850 });
    const { som, perRekening } = await sums();
    expect([som, perRekening.ontvangen, perRekening['bank ontvangen']]).toEqual([0, 0, 21_376]);
  });
});

describe('beslag, doorbetaling en kosten', () => {
  const derde = { iban: 'NL91ABNA0417164300', kenmerk: 'D-2026-17', vanaf: '2026-10' };

  test('de run betaalt deurwaarder, verhuurder en inwoner: ieder een opdracht, en de balans is nul', async () => {
    const uitkeringId = await metSchuld('2026-09', 8_000);
    await besluit(uitkeringId, {
      soort: 'beslag',
      naam: 'Deurwaarder Vos',
      totaal: 5_000,
      rang: 'na verrekening',
      ...derde,
    });
    await besluit(uitkeringId, {
      soort: 'doorbetaling',
      naam: 'Woonstad',
      bedrag: 65_000,
      doel: 'huur',
      grond: 'machtiging',
      ...derde,
    });
    const run = await zonderLoon(uitkeringId, '2026-10');
    // the debt of 57,00 goes first; of the room of 70,97 the bailiff then has 13,97
    expect(run).toMatchObject({
      totalen: { verrekend: 5_700, som: 134_849 - 5_700 },
      bestand: { aantal: 3, som: 134_849 - 5_700 },
    });
    await toneel.db.runJobs();
    const { berichten } = (await call(henk, 'GET /mijn/berichten')).body;
    const specificatie = berichten.find(({ titel }: { titel: string }) => titel.includes('oktober 2026'));
    const tekst = JSON.stringify((await call(henk, `GET /mijn/berichten/${specificatie.id}`)).body);
    expect(tekst).toContain('Beslag: wij betalen aan Deurwaarder Vos');
    expect(tekst).toContain('Wij betalen voor u aan Woonstad');
    const november = await zonderLoon(uitkeringId, '2026-11');
    expect(november.bestand).toMatchObject({ aantal: 3, som: 134_849 });
    const na = (await call(rob, `GET /uitkeringen/${uitkeringId}/schulden`)).body;
    expect(na.stappen.find(({ soort }: { soort: string }) => soort === 'beslag').naar.afgedragen).toBe(5_000);
    // the claim of the bailiff was 50,00: 13,97 and then 36,03, and the landlord goes on until the resident revokes
    const huur = (await mijn()).stappen.find(({ soort }: { soort: string }) => soort === 'doorbetaling');
    expect((await call(henk, `POST /mijn/schulden/voorstellen/${huur.id}/einde`)).status).toBe(200);
    expect((await zonderLoon(uitkeringId, '2026-12')).bestand).toMatchObject({ aantal: 1, som: 134_849 });
    const { som, perRekening } = await sums();
    expect([som, perRekening['af te dragen']]).toEqual([0, 0]);
  });

  test('nog eens betalen, en een tweede run over de maand, betaalt niemand twee keer', async () => {
    const uitkeringId = await metSchuld('2026-09', 8_000);
    await besluit(uitkeringId, {
      soort: 'doorbetaling',
      naam: 'Woonstad',
      bedrag: 65_000,
      doel: 'huur',
      grond: 'artikel 57',
      ...derde,
    });
    const run = await zonderLoon(uitkeringId, '2026-10');
    const nog = await call(yvonne, `POST /maandruns/${run.id}/betaling`);
    expect(nog.status).toBe(200);
    const opnieuw = await pay('2026-10');
    expect(opnieuw.bestand).toBeNull();
    expect((await sums()).perRekening['bank onderweg']).toBe(-(134_849 * 2 - 5_700));
  });

  test('belasting over een eerder jaar: eerst de grond, dan bruto als het tarief er is, anders met bron; daarna kwijtschelding', async () => {
    const uitkeringId = await metSchuld('2025-12', 150_000);
    toneel.db.clock.set('2026-01-05T09:00:00Z');
    const wens = { soort: 'bruto', maand: '2025-12', aow: false };
    expect((await stap(uitkeringId, wens)).body.code).toBe('BRUTO_NIET_MOGELIJK');
    await besluit(uitkeringId, { soort: 'terugvordering', maand: '2025-12', oorzaak: 'inlichtingenplicht geschonden' });
    expect((await stap(uitkeringId, wens)).body.code).toBe('TARIEF_ONTBREEKT');
    const open = (await mijn()).open;
    const bruto = await besluit(uitkeringId, { ...wens, belasting: 20_000, bron: 'Normenbrief 2025, bijlage VI' });
    expect(bruto.schulden[0]).toMatchObject({
      belasting: 20_000,
      open: open + 20_000,
      grond: 'art. 58 lid 1 Participatiewet',
    });
    const weg = {
      soort: 'kwijtschelding',
      maand: '2025-12',
      betaling: 'niet volledig',
      sinds: '2025-12-25',
      inEenKeer: 0,
      uitgesloten: false,
    };
    expect((await stap(uitkeringId, { ...weg, dringendeRedenen: false })).body.code).toBe(
      'KWIJTSCHELDING_ZONDER_GROND',
    );
    const klaar = await besluit(uitkeringId, { ...weg, dringendeRedenen: true });
    expect(klaar).toMatchObject({ open: 0, schulden: [{ status: 'voldaan' }] });
    const { som, perRekening } = await sums();
    expect([som, perRekening.kwijtgescholden]).toEqual([0, open + 20_000]);
  });

  test('partners die om de helft vragen krijgen ieder een eigen opdracht; wie alleen is kan dat niet vragen', async () => {
    toneel.db.clock.set('2026-10-03T09:00:00Z');
    const [uitkeringId = ''] = await toneel.db.scope((scope) =>
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
    const verdeling = { soort: 'verdeling', iban: 'NL91 ABNA 0417 1643 00' };
    expect((await stap(uitkeringId, { ...verdeling, iban: 'NL91 ABNA 0417 1643 01' })).body.code).toBe(
      'REKENINGNUMMER_ONJUIST',
    );
    await besluit(uitkeringId, verdeling);
    // the norm of a couple is 2.027,79, of which 101,39 is kept: 1.926,40
    expect((await pay('2026-10')).bestand).toMatchObject({ aantal: 2, som: 192_640 });
    const { perRekening, som } = await sums();
    expect([som, perRekening['bank onderweg']]).toEqual([0, -192_640]);
    expect((await call(fatima, 'GET /mijn/schulden')).body.schulden.stappen[0].omschrijving).toContain('de helft');
  });
});
