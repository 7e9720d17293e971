/** Knows the life of a change: reported, proposed by one, approved by another, paid by the month, told by a letter; and revived. */
import { day, ok } from '@samenkracht/core';
import { eenPartner } from '@samenkracht/participatiewet';
import { type Brp, ensurePersoon, haalBrpFeiten } from '@samenkracht/persoon';
import { readOutbox } from '@samenkracht/platform/db';
import { toPersoon } from '@samenkracht/standin-brp';
import { bsnOf, sampleHuishoudens } from '@samenkracht/testing/stad';
import { expect, test } from 'vitest';
import {
  addUitkering,
  alleenstaande,
  alleenstaandeOuder,
  fatima,
  henk,
  marit,
  rob,
  yvonne,
} from '../jobs/maand.voorbeelden.ts';
import { openToneel } from './toneel.voorbeelden.ts';

const dubbel = { ...rob, id: 'dubbel', rollen: ['consulent', 'toetser'] as const };
const toneel = openToneel([dubbel]);
const { call, pay } = toneel;

const stelVoor = async (uitkeringId: string, body: object, wie = rob) => {
  const gedaan = await call(wie, `POST /uitkeringen/${uitkeringId}/wijzigingen`, {
    body: { reden: 'Gezien in de stukken', ...body },
  });
  expect(gedaan.status, JSON.stringify(gedaan.body)).toBe(201);
  return gedaan.body;
};
const keurGoed = async (id: string) => {
  const gedaan = await call(yvonne, `POST /wijzigingen/${id}/goedkeuring`);
  expect(gedaan.status, JSON.stringify(gedaan.body)).toBe(200);
  return gedaan.body;
};

test('a resident reports a move; it waits for a person, is proposed and approved by two, and the month pays until the day', async () => {
  const uitkeringId = await addUitkering(toneel.db, henk, alleenstaande);
  const gemeld = await call(henk, 'POST /mijn/wijzigingen', { body: { soort: 'verhuizing', vanaf: '2026-11-16' } });
  expect(gemeld).toMatchObject({
    status: 201,
    body: { status: 'gemeld', zin: 'U woont vanaf 16 november 2026 in een andere gemeente' },
  });
  const nogEens = await call(henk, 'POST /mijn/wijzigingen', { body: { soort: 'verhuizing', vanaf: '2026-11-16' } });
  expect(nogEens.body.id).toBe(gemeld.body.id);
  expect((await call(rob, 'GET /uitzonderingen')).body.redenen).toMatchObject([
    { code: 'WIJZIGING_GEMELD', aantal: 1 },
  ]);

  const voorstel = await call(rob, `POST /wijzigingen/${gemeld.body.id}/voorstel`, {
    body: { vanaf: '2026-11-16', reden: 'De BRP zegt hetzelfde' },
  });
  // 1.419,46 over 15 van 30 dagen is 709,73, waarvan 35,49 bewaard
  expect(voorstel.body.gevolgen).toMatchObject([
    { maand: '2026-11', voor: 134_849, na: 67_424 },
    { maand: '2026-12', voor: 134_849, na: 0 },
    { maand: '2027-01', voor: null, na: 0 },
  ]);
  // how days of a part of a month are counted is no confirmed rule: the amount says so, to both
  expect(voorstel.body.gevolgen[0].onzekerheden.join()).toContain('Hoe dagen worden geteld');
  expect((await call(dubbel, `POST /wijzigingen/${gemeld.body.id}/goedkeuring`)).status).toBe(200);
  expect((await call(rob, 'GET /uitzonderingen')).body.redenen).toEqual([]);
  expect((await pay('2026-11')).totalen.som).toBe(67_424 + 3_549);
  await toneel.db.runJobs();
  const titels = (await call(henk, 'GET /mijn/berichten')).body.berichten.map(({ titel }: { titel: string }) => titel);
  expect(titels).toContain('Uw bijstand verandert');
  const { berichten } = (await call(henk, 'GET /mijn/berichten')).body;
  const bericht = berichten.find(({ titel }: { titel: string }) => titel === 'Uw bijstand verandert');
  // how days of a part of a month are counted is no confirmed rule of law: the amounts of the letter say so
  expect(JSON.stringify((await call(henk, `GET /mijn/berichten/${bericht.id}`)).body)).toContain(
    'Hoe dagen worden geteld',
  );
  expect((await call(rob, `GET /uitkeringen/${uitkeringId}`)).body.einddatum).toBe('2026-11-15');
});

test('who proposed does not approve, and what was sent back changes nothing', async () => {
  const uitkeringId = await addUitkering(toneel.db, henk, alleenstaande);
  const { id } = await stelVoor(uitkeringId, { soort: 'detentie', vanaf: '2026-11-11', tot: '2026-11-21' }, dubbel);
  expect((await call(dubbel, `POST /wijzigingen/${id}/goedkeuring`)).body.code).toBe('EIGEN_VOORSTEL');
  const terug = await call(yvonne, `POST /wijzigingen/${id}/teruglegging`, { body: { reden: 'De dag klopt niet' } });
  expect(terug.body).toMatchObject({ status: 'gemeld', reden: 'De dag klopt niet' });
  expect((await pay('2026-11')).totalen.som).toBe(134_849);
  expect((await call(marit, `POST /wijzigingen/${id}/afwijzing`, { body: { reden: 'van elders' } })).status).toBe(404);
});

test('a stop after the payment is a debt; work that ends within a month revives it without an application', async () => {
  const uitkeringId = await addUitkering(toneel.db, henk, alleenstaande);
  await pay('2026-11');
  const stop = await stelVoor(uitkeringId, { soort: 'voltijdwerk', vanaf: '2026-11-16' });
  const { herziening } = await keurGoed(stop.id);
  expect(herziening).toMatchObject({
    maanden: [{ maand: '2026-11', voor: 134_849, na: 67_424 }],
    vordering: 134_849 - 67_424,
  });
  expect((await call(rob, `GET /uitkeringen/${uitkeringId}`)).body.einddatum).toBe('2026-11-15');

  const laat = await call(rob, `POST /uitkeringen/${uitkeringId}/wijzigingen`, {
    body: { soort: 'herleven', vanaf: '2026-12-17', reden: 'Het werk is gestopt' },
  });
  expect(laat.body).toMatchObject({ code: 'HERLEVEN_TE_LAAT' });
  const weer = await stelVoor(uitkeringId, {
    soort: 'herleven',
    vanaf: '2026-11-22',
    reden: 'Het werk is in de proeftijd gestopt',
  });
  // 24 van 30 dagen: 1.135,57, waarvan 56,78 bewaard
  const na = await keurGoed(weer.id);
  expect(na.herziening.maanden).toMatchObject([{ maand: '2026-11', voor: 67_424, na: 113_557 - 5_678 }]);
  expect((await call(rob, `GET /uitkeringen/${uitkeringId}`)).body.einddatum).toBeNull();
  // who helps him afterwards hears of both, by day and reason only
  const soorten = ['UitkeringBeeindigd', 'UitkeringHerleefd'];
  const verteld = await toneel.db.scope((scope) => readOutbox(scope, { soorten, na: undefined, aantal: 50 }));
  const om = { persoonId: henk.persoonId, uitkeringId };
  const mijn = verteld.filter(({ onderwerp }) => onderwerp === uitkeringId);
  expect(new Map(mijn.map(({ soort, data }) => [soort, data]))).toEqual(
    new Map([
      ['UitkeringBeeindigd', { ...om, einde: '2026-11-16', reden: 'werk' }],
      ['UitkeringHerleefd', { ...om, ingangsdatum: '2026-11-22' }],
    ]),
  );
});

test('what is to come stands beforehand on both pages, with the amount before and after, or why that is not known', async () => {
  const jong = { ...alleenstaande, belanghebbende: { ...alleenstaande.belanghebbende, geboren: day('2005-12-01') } };
  const uitkeringId = await addUitkering(toneel.db, henk, jong);
  const wat = { soort: 'verblijf buitenland', vanaf: '2026-12-20', tot: '2027-01-10' };
  await keurGoed((await stelVoor(uitkeringId, wat)).id);
  const { body } = await call(henk, 'GET /mijn/wijzigingen');
  expect(body.aankomend).toMatchObject([
    { op: '2026-12-01', wat: expect.stringContaining('21 jaar'), voor: 33_290, na: 134_849, reden: null },
    {
      op: '2026-12-20',
      wat: expect.stringContaining('buitenland'),
      na: null,
      reden: expect.stringContaining('nog niet bekend'),
    },
    { op: '2027-01-10', voor: 134_849 },
  ]);
  expect(body.buitenland).toEqual({ jaar: 2026, gebruikt: 12, mag: 28 });
  const rij = (await call(rob, `GET /uitkeringen/${uitkeringId}/wijzigingen`)).body;
  expect(rij.aankomend).toEqual(body.aankomend);
});

test('the register says that somebody died: reported once, decided by two, and the exception of the run is gone', async () => {
  const [fatimaInBrp] = sampleHuishoudens(day('2026-11-02'))
    .flatMap(({ leden }) => leden)
    .filter(({ persoon }) => persoon.bsn === bsnOf('fatima'));
  if (fatimaInBrp === undefined) throw new Error('Fatima lives in the sample city');
  const { persoon } = fatimaInBrp;
  const { id } = await toneel.db.scope((scope) => ensurePersoon(scope, bsnOf('fatima')));
  const paar = { ...alleenstaandeOuder, kinderen: [], partner: eenPartner(day('1990-01-01')) };
  const uitkeringId = await addUitkering(toneel.db, { ...fatima, persoonId: id }, paar);
  /** Asks the register again, a day later. */
  const vraagBrp = async (overleden?: string) => {
    const antwoord = toPersoon(
      { ...persoon, ...(overleden === undefined ? {} : { overleden: { datum: overleden as typeof persoon.geboren } }) },
      '2026-11-02',
    );
    const brp = { raadpleeg: async () => ok(antwoord) } as unknown as Brp;
    toneel.db.clock.advance({ hours: 25 });
    await toneel.db.scope((scope) => haalBrpFeiten(scope, brp, id));
  };
  await vraagBrp();
  await vraagBrp('20261101');
  await vraagBrp('20261101');
  await toneel.db.runJobs();
  const { wijzigingen } = (await call(rob, `GET /uitkeringen/${uitkeringId}/wijzigingen`)).body;
  expect(wijzigingen).toMatchObject([{ soort: 'overlijden', bron: 'BRP', vanaf: '2026-11-01', status: 'gemeld' }]);
  const voorstel = await call(rob, `POST /wijzigingen/${wijzigingen[0].id}/voorstel`, {
    body: { vanaf: '2026-11-01', reden: 'Bericht uit de BRP' },
  });
  // art. 45 lid 5: tot en met een maand na de dag gaat de norm van het paar door
  expect(voorstel.body.gevolgen).toMatchObject([
    { maand: '2026-11', voor: 192_640, na: 192_640 },
    { maand: '2026-12', voor: 192_640, na: 6_214 },
    { maand: '2027-01', na: 0 },
  ]);
});

test('a report is taken back as long as nothing was done with it', async () => {
  await addUitkering(toneel.db, henk, alleenstaande);
  const { body } = await call(henk, 'POST /mijn/wijzigingen', { body: { soort: 'samenwonen', vanaf: '2026-12-01' } });
  expect((await call(fatima, `POST /mijn/wijzigingen/${body.id}/intrekking`)).status).toBe(404);
  expect((await call(henk, `POST /mijn/wijzigingen/${body.id}/intrekking`)).body.status).toBe('ingetrokken');
  expect((await call(rob, 'GET /uitzonderingen')).body.redenen).toEqual([]);
  expect((await call(henk, `POST /mijn/wijzigingen/${body.id}/intrekking`)).body.code).toBe('WIJZIGING_AFGEHANDELD');
});

test('a housemate comes in the middle of the month and leaves again: reported, decided by two, told, and in what is to come', async () => {
  const uitkeringId = await addUitkering(toneel.db, henk, alleenstaande);
  const gemeld = await call(henk, 'POST /mijn/wijzigingen', {
    body: { soort: 'komst medebewoner', vanaf: '2026-11-16', toelichting: 'mijn broer' },
  });
  // a resident does not say what art. 19a asks: nothing can be computed until staff does
  expect(gemeld.body).toMatchObject({ zin: 'Er woont vanaf 16 november 2026 iemand bij u', gevolgen: [] });
  const stel = (body: object) => call(rob, `POST /wijzigingen/${gemeld.body.id}/voorstel`, { body });
  const los = { vanaf: '2026-11-16', reden: 'Gesproken met de inwoner' };
  expect((await stel(los)).body.code).toBe('WIJZIGING_MEDEBEWONER_ONBEKEND');
  const medebewoner = {
    ...{ geboren: '1985-01-01', familie: 'eerste of tweede graad', overeenkomst: 'geen', onderwijs: 'geen' },
    ...{ overeenkomstAangetoond: false, leeftijdPastBijOnderwijs: false },
  };
  // 15 days of 1.419,46 and 15 of 1.013,90: 1.216,68, of which 60,83 is kept; then 1.013,90, of which 50,70
  expect((await stel({ ...los, medebewoner })).body).toMatchObject({
    status: 'voorgesteld',
    medebewoner,
    gevolgen: [
      { maand: '2026-11', voor: 134_849, na: 121_668 - 6_083 },
      { maand: '2026-12', voor: 134_849, na: 101_390 - 5_070 },
      { maand: '2027-01' },
    ],
  });
  await keurGoed(gemeld.body.id);
  await toneel.db.runJobs();
  const { berichten } = (await call(henk, 'GET /mijn/berichten')).body;
  const besluitbericht = (await call(henk, `GET /mijn/berichten/${berichten[0].id}`)).body;
  expect(JSON.stringify(besluitbericht)).toContain('opnieuw met hoeveel mensen u de kosten van uw woning deelt');
  expect(JSON.stringify(besluitbericht)).toContain('artikel 19a en 22a');

  const lijst = async () => (await call(rob, `GET /uitkeringen/${uitkeringId}/wijzigingen`)).body;
  const [{ wie }] = (await lijst()).medebewoners;
  await keurGoed((await stelVoor(uitkeringId, { soort: 'vertrek medebewoner', vanaf: '2026-12-01', wie })).id);
  expect((await lijst()).medebewoners).toEqual([
    { wie, geboren: '1985-01-01', vanaf: '2026-11-16', tot: '2026-12-01' },
  ]);
  expect((await pay('2026-11')).totalen.som).toBe(121_668 - 6_083);
  const { prognose } = (await call(henk, 'GET /mijn/uitkering')).body.uitkering;
  expect(prognose[0]).toMatchObject({ maand: '2026-12', betaling: { bedrag: 134_849 } });
  expect((await call(henk, 'GET /mijn/wijzigingen')).body.aankomend).toMatchObject([
    { op: '2026-11-16' },
    { op: '2026-12-01', wat: 'Er woont vanaf 1 december 2026 iemand minder bij u.' },
  ]);
});
