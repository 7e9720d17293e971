/** Knows a fixed payment end to end: agreed by two, pay that comes in by the bank, three runs, what is over and short, and stopped. */
import { grootboek } from '@samenkracht/betaling';
import { month } from '@samenkracht/core';
import { writeCamt053 } from '@samenkracht/standin-bank';
import { expect, test } from 'vitest';
import { addLoon, addUitkering, alleenstaande, henk, rob, yvonne } from '../jobs/maand.voorbeelden.ts';
import { openToneel } from './toneel.voorbeelden.ts';

const toneel = openToneel();
const { call } = toneel;

/** Nothing of his pay is left out, so that the figures can be followed by hand. */
const zonderVrijlating = {
  ...alleenstaande,
  belanghebbende: {
    ...alleenstaande.belanghebbende,
    vrijlating: { ...alleenstaande.belanghebbende.vrijlating, draagtBij: { keuze: 'nee', motivering: 'voorbeeld' } },
  },
} as typeof alleenstaande;

const pay = async (maand: string): Promise<number> => {
  toneel.db.clock.set(`${maand}-20T09:00:00Z`);
  return (await toneel.pay(maand)).totalen.som;
};

let volgnummer = 0;
let saldo = 0;
/** Pay comes in on the account of the municipality, as a statement of the bank has it. */
const stuurLoon = async (dag: string, bedrag: number, omschrijving: string) => {
  volgnummer += 1;
  toneel.db.clock.set(`${dag}T12:00:00Z`);
  const inhoud = writeCamt053({
    ...{ berichtnummer: `L${volgnummer}`, op: `${dag}T08:00:00Z`, volgnummer, iban: 'NL91ABNA0417164300', dag },
    ...{ beginsaldo: saldo, boekingen: [{ referentie: 'NOTPROVIDED', centen: bedrag, omschrijving }] },
  });
  saldo += bedrag;
  const klaar = await call(yvonne, 'POST /bankberichten', { body: { inhoud } });
  expect(klaar.status, JSON.stringify(klaar.body)).toBe(200);
};
const mijn = async () => (await call(henk, 'GET /mijn/verrekenwijze')).body;

test('voorgesteld, akkoord, drie maanden betaald, wat over is erbij, gestopt: elke cent op haar plek', async () => {
  toneel.db.clock.set('2026-08-02T09:00:00Z');
  const id = await addUitkering(toneel.db, henk, zonderVrijlating);
  await addLoon(toneel.db, id, henk, month('2026-07'), 50_000);
  const keuzes = (await call(rob, `GET /uitkeringen/${id}/verrekenwijzen`)).body;
  const voorstel = {
    ...{ vanaf: '2026-08', wijze: 'vaste betaling', bronId: keuzes.werk[0].bronId, schatting: 50_000 },
    ...{ reden: 'wisselende uren, vaste lasten' },
  };
  const kies = (vast?: number) =>
    call(rob, `POST /uitkeringen/${id}/verrekenwijzen`, {
      body: vast === undefined ? voorstel : { ...voorstel, vast },
    });
  expect((await kies()).body.code).toBe('VASTE_BETALING_ONVOLLEDIG');
  // 1.419,46 - 500,00 = 919,46, of which 95% is paid out now: 873,49; with 500,00 pay 1.373,49
  expect((await kies(137_350)).body).toMatchObject({ code: 'VASTE_BETALING_TE_HOOG' });
  expect((await kies(137_000)).status).toBe(201);
  const wacht = await mijn();
  expect(wacht).toMatchObject({ wijze: 'zelfde maand', voorstel: { vast: 137_000, netto: 50_000 } });
  const ja = await call(henk, 'POST /mijn/verrekenwijze/volmacht', { body: { voorstelId: wacht.voorstel.id } });
  expect(ja.body).toMatchObject({ wijze: 'vaste betaling', voorstel: null, loonbeheer: { vast: 137_000, stand: 0 } });
  const { betalingskenmerk } = ja.body.loonbeheer;

  // certainty: the pay is not known and not here yet
  expect(await pay('2026-08')).toBe(137_000);
  expect((await mijn()).loonbeheer.stand).toBe(87_349 - 137_000);
  await addLoon(toneel.db, id, henk, month('2026-08'), 60_000);
  await stuurLoon('2026-08-31', 60_000, `Loon augustus ${betalingskenmerk}`);
  const strook = await call(rob, `POST /uitkeringen/${id}/loonstroken`, {
    body: { maand: '2026-08', netto: 60_000, toelichting: 'loonstrook augustus' },
  });
  expect(strook.body.herziening).toMatchObject({ vordering: 9_500 });

  // 778,49 bijstand and 600,00 pay is 1.378,49: 95,00 of the pay ends the bijstand that was too high, 8,49 is over
  const blik = (await call(henk, 'GET /mijn/uitkering')).body.uitkering.prognose[0].betaling;
  expect(blik).toMatchObject({ bedrag: 137_000 + 849, verrekend: 0 });
  expect(await pay('2026-09')).toBe(137_000 + 849);
  await toneel.db.runJobs();
  expect((await mijn()).loonbeheer.ontvangen).toEqual([{ dag: '2026-08-31', bedrag: 60_000 }]);

  // without a number: a person says whose pay it is
  await addLoon(toneel.db, id, henk, month('2026-09'), 50_000);
  await stuurLoon('2026-09-30', 50_000, 'salaris september');
  const [onbekend] = (await call(yvonne, 'GET /bankaansluiting')).body.uitzonderingen;
  expect(onbekend).toMatchObject({ code: 'KENMERK_ONTBREEKT', werkelijk: 50_000 });
  const noem = (kenmerk: string) =>
    call(yvonne, `POST /bankuitzonderingen/${onbekend.id}/verklaring`, {
      body: { verklaring: 'Loon van Bakkerij De Korenaar, gebeld.', betalingskenmerk: kenmerk },
    });
  expect((await noem('RF00 NIET VANONS')).body.code).toBe('BETALINGSKENMERK_PAST_NIET');
  expect((await noem(betalingskenmerk)).status).toBe(200);
  expect((await mijn()).loonbeheer.stand).toBe(349);

  // stopped: from the first month that is not paid he gets the bijstand by itself and what was over
  const gestopt = await call(henk, 'POST /mijn/verrekenwijze/volmacht/intrekking');
  expect(gestopt.body).toMatchObject({ loonbeheer: { vast: 137_000, stand: 349 } });
  await addLoon(toneel.db, id, henk, month('2026-10'), 50_000);
  expect(await pay('2026-10')).toBe(87_349 + 349);
  const { perRekening, som } = await toneel.db.scope((scope) => grootboek.sum(scope));
  expect([som, perRekening['loon in beheer'], perRekening.vordering, perRekening['bank ontvangen']]).toEqual([
    0, 0, 0, 110_000,
  ]);
});
