/** Proves that a missed term, pay that never came and an end of the years are seen by themselves: by the resident, and by who works on debts. */
import { grootboek } from '@samenkracht/betaling';
import { month } from '@samenkracht/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addLoon, addUitkering, henk, rob } from '../jobs/maand.voorbeelden.ts';
import { openSchuldtoneel, type Schuldtoneel } from './schulden.voorbeelden.ts';

let s: Schuldtoneel;
beforeEach(async () => {
  s = await openSchuldtoneel();
});
afterEach(() => s.sluit());

/** The watch of a morning. */
const ochtend = async (dag: string): Promise<void> => {
  s.db.clock.set(`${dag}T06:30:00Z`);
  await s.db.runJobs();
};
const gemist = () => s.uitzonderingen('TERMIJN_GEMIST');
const aantal = async (titel: string) => (await s.titels()).filter((een) => een === titel).length;

/** 213,75 owed, 100 a month from October on: the terms end on 2 November, 30 November and 31 December. */
const metRegeling = async (): Promise<string> => {
  const uitkeringId = await s.metSchuld('2026-09', 30_000);
  const bod = await s.stap(uitkeringId, { soort: 'regeling', perMaand: 10_000, wijze: 'overmaking' });
  const [{ id }] = bod.body.stappen;
  await s.call(henk, `POST /mijn/schulden/voorstellen/${id}/antwoord`, { body: { akkoord: true } });
  await s.db.runJobs();
  return uitkeringId;
};
const aflossen = async (dag: string, centen: number) => {
  s.db.clock.set(`${dag}T09:00:00Z`);
  await s.bank(dag, [{ centen, omschrijving: `Aflossing ${(await s.mijn()).betalingskenmerk}` }]);
};

describe('een termijn die niet komt', () => {
  test('geeft een bericht dat zegt wat te doen, en een uitzondering; een dag te laat betaald is op tijd', async () => {
    const uitkeringId = await metRegeling();
    await aflossen('2026-11-03', 10_000);
    await ochtend('2026-11-05');
    expect([await gemist(), await aantal('Wij misten een betaling van u')]).toEqual([[], 0]);
    await aflossen('2026-11-30', 4_000);
    await ochtend('2026-12-02');
    expect(await gemist()).toEqual([]);
    await ochtend('2026-12-03');
    await ochtend('2026-12-04');
    expect(await gemist()).toMatchObject([{ maand: '2026-11', uitkeringId }]);
    expect(await aantal('Wij misten een betaling van u')).toBe(1);
    expect(await s.mijn()).toMatchObject({ achterstand: { maand: '2026-11', bedrag: 6_000, termijnen: 1 } });
    const { berichten } = (await s.call(henk, 'GET /mijn/berichten')).body;
    const bericht = berichten.find(({ titel }: { titel: string }) => titel === 'Wij misten een betaling van u');
    const tekst = JSON.stringify((await s.call(henk, `GET /mijn/berichten/${bericht.id}`)).body);
    expect(tekst).toMatch(/60,00/);
    expect(tekst).toContain('17 december 2026');
    expect(tekst).toContain('Stel een ander bedrag voor');
    // paid after all: it closes by itself
    await aflossen('2026-12-07', 6_000);
    expect([await gemist(), (await s.mijn()).achterstand]).toEqual([[], null]);
    // the last term is what is left: 13,75
    await ochtend('2027-01-06');
    expect(await s.mijn()).toMatchObject({ achterstand: { maand: '2026-12', bedrag: 1_375 } });
    expect(await aantal('Wij misten een betaling van u')).toBe(2);
  });

  test('wie hem sprak ziet hem pas bij de volgende termijn terug; stoppen is een besluit waartegen bezwaar kan', async () => {
    const uitkeringId = await metRegeling();
    await ochtend('2026-11-05');
    const [eerste] = await gemist();
    const punt = (await s.call(rob, `GET /uitzonderingen/${eerste?.id}`)).body;
    expect(punt.gegevens.map(({ bedrag }: { bedrag: number }) => bedrag)).toEqual([10_000, 10_000, null]);
    expect(punt).toMatchObject({ voorstel: null, keuzes: [{ keuze: 'gesproken' }, { keuze: 'beeindig regeling' }] });
    const kies = (id: string | undefined, keuze: string) =>
      s.call(rob, `POST /uitzonderingen/${id}/oplossing`, { body: { keuze, motivering: 'Gebeld met de inwoner.' } });
    expect((await kies(eerste?.id, 'gesproken')).status).toBe(200);
    await ochtend('2026-11-06');
    expect(await gemist()).toEqual([]);
    await ochtend('2026-12-03');
    const [tweede] = await gemist();
    expect(tweede).toMatchObject({ maand: '2026-11' });
    const klaar = await kies(tweede?.id, 'beeindig regeling');
    expect(klaar.status, JSON.stringify(klaar.body)).toBe(200);
    await s.db.runJobs();
    expect(await s.mijn()).toMatchObject({ regeling: null, achterstand: null });
    expect(await s.titels()).toContain('Uw afspraak om terug te betalen stopt');
    expect((await s.call(rob, `GET /uitkeringen/${uitkeringId}/schulden`)).body.schulden[0].status).toBe(
      'wordt verrekend',
    );
  });

  test('een nieuwe regeling begint opnieuw: de oude termijn wordt niet meer gevraagd', async () => {
    const uitkeringId = await metRegeling();
    await ochtend('2026-11-05');
    expect(await gemist()).toHaveLength(1);
    const bod = await s.stap(uitkeringId, { soort: 'regeling', perMaand: 2_500, wijze: 'overmaking' });
    const [{ id }] = bod.body.stappen;
    await s.call(henk, `POST /mijn/schulden/voorstellen/${id}/antwoord`, { body: { akkoord: true } });
    await s.db.runJobs();
    expect([await gemist(), (await s.mijn()).achterstand]).toEqual([[], null]);
  });
});

test('verjaring: zichtbaar vanaf het besluit, een half jaar vooraf een uitzondering, daarna geen verrekening meer', async () => {
  const uitkeringId = await s.metSchuld('2026-09', 30_000);
  await s.besluit(uitkeringId, { soort: 'terugvordering', maand: '2026-09', oorzaak: 'later bekend inkomen' });
  await s.db.runJobs();
  // decided on 3 September: to be paid until 15 October
  expect((await s.mijn()).schulden[0]).toMatchObject({ teInnenTotEnMet: '2031-10-15', gestuitOp: null });
  await ochtend('2031-04-14');
  expect(await s.uitzonderingen('VERJARING_NADERT')).toEqual([]);
  await ochtend('2031-04-15');
  expect(await s.uitzonderingen('VERJARING_NADERT')).toMatchObject([{ maand: '2026-09' }]);
  await ochtend('2031-10-16');
  expect(await s.uitzonderingen('VERJARING_NADERT')).toEqual([]);
  const [verjaard] = await s.uitzonderingen('SCHULD_VERJAARD');
  expect(verjaard?.uitleg).toContain('15 oktober 2031');
  const na = (await s.call(rob, `GET /uitkeringen/${uitkeringId}/schulden`)).body;
  expect(na.schulden[0]).toMatchObject({ status: 'verjaard', mogelijk: ['kwijtschelding'] });
  expect((await s.stap(uitkeringId, { soort: 'rente', maand: '2026-09' })).body.code).toBe('SCHULD_VERJAARD');
  const gezien = await s.call(rob, `POST /uitzonderingen/${verjaard?.id}/oplossing`, { body: { keuze: 'gezien' } });
  expect(gezien.status, JSON.stringify(gezien.body)).toBe(200);
  await ochtend('2031-10-17');
  expect(await s.uitzonderingen('SCHULD_VERJAARD')).toEqual([]);
});

test('een vaste betaling die stopte terwijl loon wegbleef: voorstel aan de werkgever, dan een bericht, tot het er is', async () => {
  s.db.clock.set('2026-09-03T09:00:00Z');
  const uitkeringId = await addUitkering(s.db, henk);
  await addLoon(s.db, uitkeringId, henk, month('2026-09'), 50_000);
  const { werk } = (await s.call(rob, `GET /uitkeringen/${uitkeringId}/verrekenwijzen`)).body;
  const keuze = await s.call(rob, `POST /uitkeringen/${uitkeringId}/verrekenwijzen`, {
    body: {
      vanaf: '2026-09',
      wijze: 'vaste betaling',
      bronId: werk[0].bronId,
      schatting: 50_000,
      vast: 130_000,
      reden: 'Wisselende uren.',
    },
  });
  expect(keuze.status, JSON.stringify(keuze.body)).toBeLessThan(300);
  const { voorstel } = (await s.call(henk, 'GET /mijn/verrekenwijze')).body;
  const ja = await s.call(henk, 'POST /mijn/verrekenwijze/volmacht', { body: { voorstelId: voorstel.id } });
  expect(ja.status, JSON.stringify(ja.body)).toBeLessThan(300);
  await s.pay('2026-09');
  s.db.clock.set('2026-10-01T09:00:00Z');
  expect((await s.call(henk, 'POST /mijn/verrekenwijze/volmacht/intrekking')).status).toBe(200);
  await s.db.runJobs();
  await ochtend('2026-10-02');
  const [tekort] = await s.uitzonderingen('LOONTEKORT');
  expect(tekort).toMatchObject({ maand: '2026-10' });
  const punt = (await s.call(rob, `GET /uitzonderingen/${tekort?.id}`)).body;
  expect(punt.voorstel).toBe('werkgever gevraagd');
  const [{ bedrag }] = punt.gegevens;
  expect(bedrag).toBeGreaterThan(0);
  const volg = await s.call(rob, `POST /uitzonderingen/${tekort?.id}/oplossing`, { body: { keuze: punt.voorstel } });
  expect(volg.status, JSON.stringify(volg.body)).toBe(200);
  await ochtend('2026-10-20');
  expect(await s.uitzonderingen('LOONTEKORT')).toEqual([]);
  await ochtend('2026-11-02');
  const [weer] = await s.uitzonderingen('LOONTEKORT');
  await s.call(rob, `POST /uitzonderingen/${weer?.id}/oplossing`, {
    body: { keuze: 'bericht aan inwoner', motivering: 'De werkgever betaalde aan hem.' },
  });
  await s.db.runJobs();
  expect(await s.titels()).toContain('Wij betaalden meer dan er aan loon binnenkwam');
  // the pay comes in after all, under its own number
  const { loonbeheer } = (await s.call(rob, `GET /uitkeringen/${uitkeringId}/verrekenwijzen`)).body;
  await s.bank('2026-11-10', [{ centen: bedrag, omschrijving: loonbeheer.betalingskenmerk }]);
  await ochtend('2026-12-01');
  expect(await s.uitzonderingen('LOONTEKORT')).toEqual([]);
  const { som, perRekening } = await s.db.scope((scope) => grootboek.sum(scope));
  expect([som, perRekening['loon in beheer']]).toEqual([0, 0]);
});
