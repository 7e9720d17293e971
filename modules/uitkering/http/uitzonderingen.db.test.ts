/** Knows the life of an exception: it arises outside a run, is opened with both sides, resolved by a person or by itself, and counted. */
import { cents, day, month } from '@samenkracht/core';
import { eenPersoon } from '@samenkracht/participatiewet';
import { expect, test } from 'vitest';
import {
  addLoon,
  addUitkering,
  alleenstaande,
  alleenstaandeOuder,
  fatima,
  henk,
  inwoner,
  marit,
  rob,
  yvonne,
} from '../jobs/maand.voorbeelden.ts';
import { openToneel } from './toneel.voorbeelden.ts';

const karim = inwoner('karim', 'aaaaaaaa-0000-4000-8000-000000000003');
const toneel = openToneel([karim]);
const { call, pay } = toneel;

const lijst = async () => (await call(rob, 'GET /uitzonderingen')).body;

/** Fatima says 650, the payroll 600: both are sure. */
const tegenstrijdig = async (): Promise<string> => {
  const uitkeringId = await addUitkering(toneel.db, fatima, alleenstaandeOuder);
  await addLoon(toneel.db, uitkeringId, fatima, month('2026-10'), 60_000);
  await addLoon(toneel.db, uitkeringId, fatima, month('2026-11'), 60_000);
  const gemeld = await call(fatima, 'POST /mijn/inkomsten/2026-11', {
    body: { netto: 65_000, status: 'definitief', werkgever: 'Bakkerij De Korenaar' },
  });
  expect(gemeld.status, JSON.stringify(gemeld.body)).toBe(201);
  await toneel.db.runJobs();
  return uitkeringId;
};

test('two channels that differ are an exception as soon as the second speaks, with both values, their source and date', async () => {
  const uitkeringId = await tegenstrijdig();
  const { redenen, uitzonderingen, totaal, teDoen } = await lijst();
  expect(redenen).toMatchObject([{ code: 'INKOMSTEN_TEGENSTRIJDIG', aantal: 1 }]);
  expect([totaal, teDoen]).toEqual([1, 1]);
  expect(uitzonderingen).toMatchObject([
    { uitkeringId, maand: '2026-11', code: 'INKOMSTEN_TEGENSTRIJDIG', naam: null },
  ]);
  const { body } = await call(rob, `GET /uitzonderingen/${uitzonderingen[0].id}`);
  expect(body.gegevens).toMatchObject([
    { bedrag: 60_000, bron: 'de werkgever (loongegevens)', op: expect.stringMatching(/^2026-11/) },
    { bedrag: 65_000, bron: 'de inwoner', op: expect.stringMatching(/^2026-11/) },
  ]);
  // 1.419,46 - (600 - 150) = 969,46, waarvan 48,47 bewaard; 1.419,46 - (650 - 162,50) = 931,96, waarvan 46,60 bewaard
  expect(body).toMatchObject({
    voorstel: 'loongegevens',
    keuzes: [
      { keuze: 'loongegevens', gevolg: { bedrag: 92_099 } },
      { keuze: 'inwoner', gevolg: { bedrag: 88_536 } },
      { keuze: 'ander bedrag', vraagtBedrag: true, gevolg: null },
    ],
    vorige: null,
    volgende: null,
  });
});

test('one click takes the proposal; the month is computed with it, and who and when stands with it', async () => {
  await tegenstrijdig();
  const [{ id }] = (await lijst()).uitzonderingen;
  const gedaan = await call(rob, `POST /uitzonderingen/${id}/oplossing`, { body: { keuze: 'loongegevens' } });
  expect(gedaan.status, JSON.stringify(gedaan.body)).toBe(200);
  expect(gedaan.body.uitzondering.opgelost).toMatchObject({
    hoe: 'voorstel',
    keuze: 'loongegevens',
    door: 'Rob de Wit',
  });
  expect((await lijst()).redenen).toEqual([]);
  const run = await pay('2026-11');
  expect(run.totalen).toMatchObject({ som: 92_099, uitzonderingen: 0 });
  const nogEens = await call(rob, `POST /uitzonderingen/${id}/oplossing`, { body: { keuze: 'inwoner' } });
  expect(nogEens).toMatchObject({ status: 409, body: { code: 'UITZONDERING_OPGELOST' } });
});

test('another choice asks for a reason, an amount of a payslip for the amount', async () => {
  await tegenstrijdig();
  const [{ id }] = (await lijst()).uitzonderingen;
  const kies = (body: object) => call(rob, `POST /uitzonderingen/${id}/oplossing`, { body });
  expect((await kies({ keuze: 'inwoner' })).body.code).toBe('MOTIVERING_ONTBREEKT');
  expect((await kies({ keuze: 'inwoner', motivering: 'te kort' })).body.code).toBe('MOTIVERING_ONTBREEKT');
  expect((await kies({ keuze: 'iets', motivering: 'dat bestaat niet' })).body.code).toBe('KEUZE_ONBEKEND');
  const motivering = 'De loonstrook zegt 640 euro';
  expect((await kies({ keuze: 'ander bedrag', motivering })).body.code).toBe('BEDRAG_NODIG');
  expect((await kies({ keuze: 'ander bedrag', motivering, netto: -1 })).body.code).toBe('BEDRAG_NODIG');
  const gedaan = await kies({ keuze: 'ander bedrag', motivering, netto: 64_000 });
  expect(gedaan.body.uitzondering.opgelost).toMatchObject({ hoe: 'keuze', motivering });
  // 1.419,46 - (640 - 160) = 939,46, waarvan 46,97 bewaard
  expect((await pay('2026-11')).totalen.som).toBe(93_946 - 4_697);
});

test('a payroll that comes to agree settles it without a person', async () => {
  const uitkeringId = await tegenstrijdig();
  await addLoon(toneel.db, uitkeringId, fatima, month('2026-11'), 65_000, 2);
  const run = await call(rob, 'POST /maandruns', { body: { maand: '2026-11' } });
  await call(rob, `POST /maandruns/${run.body.id}/simulatie`);
  expect((await lijst()).redenen).toEqual([]);
  const { maanden } = (await call(rob, 'GET /zelfverrekening')).body;
  expect(maanden).toMatchObject([{ maand: '2026-11', uitkeringen: 1, metMens: 0, aandeel: 100, redenen: [] }]);
});

test('a missing wage is proposed as an estimate on the last one; the share of the month says why a person was needed', async () => {
  const uitkeringId = await addUitkering(toneel.db, fatima, alleenstaandeOuder);
  await addUitkering(toneel.db, henk, alleenstaande);
  await addLoon(toneel.db, uitkeringId, fatima, month('2026-10'), 60_000);
  const run = await call(rob, 'POST /maandruns', { body: { maand: '2026-11' } });
  await call(rob, `POST /maandruns/${run.body.id}/simulatie`);
  const [{ id }] = (await lijst()).uitzonderingen;
  const { body } = await call(rob, `GET /uitzonderingen/${id}`);
  expect(body).toMatchObject({
    code: 'INKOMSTEN_ONTBREKEN',
    voorstel: 'vorig loon',
    keuzes: [
      { keuze: 'vorig loon', gevolg: { bedrag: 92_099 } },
      { keuze: 'geen loon', gevolg: { bedrag: 134_849 } },
      { keuze: 'ander bedrag' },
    ],
  });
  await call(rob, `POST /uitzonderingen/${id}/oplossing`, { body: { keuze: 'vorig loon' } });
  await call(rob, `POST /maandruns/${run.body.id}/simulatie`);
  expect((await call(rob, `GET /maandruns/${run.body.id}`)).body.totalen.uitzonderingen).toBe(0);
  const { maanden } = (await call(rob, 'GET /zelfverrekening')).body;
  expect(maanden).toMatchObject([
    {
      maand: '2026-11',
      uitkeringen: 2,
      metMens: 1,
      aandeel: 50,
      redenen: [{ code: 'INKOMSTEN_ONTBREKEN', aantal: 1 }],
    },
  ]);
});

test('what the college must weigh has no proposal, but says what each answer gives; the reason is kept with the fact', async () => {
  const { vrijlating, ...rest } = eenPersoon(day('1992-05-14'));
  const { draagtBij: _, ...zonder } = vrijlating;
  const belanghebbende = { ...rest, vrijlating: zonder } as unknown as typeof alleenstaande.belanghebbende;
  const uitkeringId = await addUitkering(toneel.db, karim, { ...alleenstaande, belanghebbende });
  await addLoon(toneel.db, uitkeringId, karim, month('2026-11'), cents(60_000));
  const run = await call(rob, 'POST /maandruns', { body: { maand: '2026-11' } });
  await call(rob, `POST /maandruns/${run.body.id}/simulatie`);
  const [{ id, code }] = (await lijst()).uitzonderingen;
  expect(code).toBe('AFWEGING_NODIG');
  const { body } = await call(rob, `GET /uitzonderingen/${id}`);
  // 25% van 600 is 150 vrij: 969,46 - 5%; anders 819,46 - 5%
  expect(body).toMatchObject({
    voorstel: null,
    keuzes: [
      { keuze: 'ja', gevolg: { bedrag: 92_099 } },
      { keuze: 'nee', gevolg: { bedrag: 77_849 } },
    ],
  });
  const motivering = 'Het werk is een stap naar een vaste baan';
  expect((await call(rob, `POST /uitzonderingen/${id}/oplossing`, { body: { keuze: 'ja', motivering } })).status).toBe(
    200,
  );
  expect((await payMonth2(run.body.id)).totalen.som).toBe(92_099);
});

/** A run that was simulated before, to its end. */
const payMonth2 = async (id: string) => {
  await call(rob, `POST /maandruns/${id}/simulatie`);
  await call(rob, `POST /maandruns/${id}/voorlegging`);
  await call(yvonne, `POST /maandruns/${id}/goedkeuring`);
  return (await call(yvonne, `POST /maandruns/${id}/betaling`)).body;
};

test('another municipality sees nothing; who looked stands in the record of the person', async () => {
  await tegenstrijdig();
  const [{ id }] = (await lijst()).uitzonderingen;
  expect((await call(marit, 'GET /uitzonderingen')).body).toEqual({
    totaal: 0,
    teDoen: 0,
    redenen: [],
    gaten: [],
    uitzonderingen: [],
  });
  expect((await call(marit, `GET /uitzonderingen/${id}`)).status).toBe(404);
  expect((await call(yvonne, `POST /uitzonderingen/${id}/oplossing`, { body: { keuze: 'inwoner' } })).status).toBe(403);
  await call(rob, `GET /uitzonderingen/${id}`);
  const inzagen = (await call(fatima, 'GET /mijn/inzagen')).body;
  expect(JSON.stringify(inzagen)).toContain('Rob de Wit');
});
