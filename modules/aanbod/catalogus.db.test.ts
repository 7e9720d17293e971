/** Proves the catalogue: what does not go together, a provider that stops, two side by side, versions, and results from ten people on. */
import { publish, view } from '@samenkracht/platform/db';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ahmed, inhoud, nadia, openWereld, piet, samira, selma, vandaag, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let taalhuis: string;
let sportclub: string;
beforeAll(async () => {
  wereld = await openWereld();
  taalhuis = await wereld.aanbieder('Taalhuis Zuid', nadia);
  sportclub = await wereld.aanbieder('Sportclub Noord', piet);
});
afterAll(() => wereld.close());

const rijen = (vraag: string) =>
  wereld.db.scope(
    async (scope) => (await sql.raw<Record<string, unknown>>(vraag).execute(view<unknown>(scope.tx))).rows,
  );
const gebeurtenissen = async (id: string) =>
  (await rijen(`select soort from platform_gebeurtenis where onderwerp = '${id}' order by tijdstip, soort`)).map(
    ({ soort }) => soort,
  );
describe('what does not go together', () => {
  test('the same hours, and a week that is too heavy', async () => {
    const les = { naam: 'Nederlands op het werk', tijden: [{ dag: 2, van: '09:00', tot: '12:00' }] };
    const [eerste, zelfde, later] = [
      await wereld.instrument(taalhuis, les),
      await wereld.instrument(sportclub, { naam: 'Wandelgroep', tijden: [{ dag: 2, van: '11:30', tot: '13:00' }] }),
      await wereld.instrument(sportclub, { naam: 'Zwemgroep', tijden: [{ dag: 2, van: '12:00', tot: '14:00' }] }),
    ];
    expect((await wereld.verwijs(13, eerste)).status).toBe(201);
    expect((await wereld.verwijs(13, zelfde)).body.code).toBe('ZELFDE_UREN');
    const draagkracht = (minuten: number) =>
      wereld.call(samira, `PUT /personen/${wereld.persoon(13)}/draagkracht`, {
        body: { minuten, reden: 'Afgesproken met de huisarts.' },
      });
    expect((await draagkracht(299)).body.draagkracht).toMatchObject({ minuten: 299 });
    expect((await wereld.verwijs(13, later)).body).toMatchObject({ code: 'TE_ZWARE_WEEK' });
    await draagkracht(300);
    expect((await wereld.verwijs(13, later)).status).toBe(201);
  });
});

test('the hours of a programme count in the week of an instrument, planned or asked', async () => {
  const les = await wereld.instrument(taalhuis, { naam: 'Taal naast werk', tijden: [], eigenMinuten: 180 });
  const begonnen = await wereld.call(samira, `POST /personen/${wereld.persoon(9)}/programmas`, {
    body: {
      ...{ programma: 'werkloont', aangemeldOp: vandaag, van: vandaag, totEnMet: '2027-02-14' },
      ...{ feiten: { bijstand: true, kanWerken: true }, leerdoelen: [], gegevens: {} },
    },
  });
  expect(begonnen.status).toBe(201);
  const draagkracht = (uren: number) =>
    wereld.call(samira, `PUT /personen/${wereld.persoon(9)}/draagkracht`, {
      body: { minuten: uren * 60, reden: 'Afgesproken met de huisarts.' },
    });
  // Werkloont asks 16 and 12 hours
  await draagkracht(30);
  expect((await wereld.verwijs(9, les)).body).toMatchObject({ code: 'TE_ZWARE_WEEK' });
  await draagkracht(31);
  expect((await wereld.verwijs(9, les)).status).toBe(201);
  const blok = { dag: vandaag, onderdeel: 'werk', van: 9 * 60, tot: 12 * 60, wat: 'Kwekerij' };
  await wereld.call(samira, `POST /programmadeelnamen/${begonnen.body.id}/stappen`, {
    body: { soort: 'agenda', maandag: vandaag, blokken: [blok] },
  });
  const maandag = await wereld.instrument(taalhuis, {
    naam: 'Maandagles',
    tijden: [{ dag: 1, van: '11:00', tot: '11:30' }],
  });
  expect((await wereld.verwijs(9, maandag)).body.code).toBe('ZELFDE_UREN');
});

describe('a provider that stops', () => {
  test('nobody begins there any more, its people see nothing, and who is there is work for the coach', async () => {
    const stopper = await wereld.aanbieder('Stichting Tot Ziens');
    const plek = await wereld.instrument(stopper, {
      naam: 'Houtwerkplaats',
      tijden: [],
      startdagen: [],
      prijs: 50_000,
      betaalwijze: 'bij start',
      keren: null,
    });
    const { id } = (await wereld.verwijs(12, plek)).body;
    const einde = await wereld.call(ahmed, `POST /aanbieders/${stopper}/einde`, {
      body: { tot: '2026-11-02', reden: 'Failliet verklaard.' },
    });
    expect(einde.body).toMatchObject({ deelnemers: 1, aanbieder: { tot: '2026-11-02' } });
    expect((await wereld.verwijs(11, plek)).body.code).toBe('AANBIEDER_GESTOPT');
    expect((await wereld.call(wereld.wie(11), `POST /mijn/aanbod/${plek}/vraag`)).body.code).toBe('AANBIEDER_GESTOPT');
    expect((await wereld.call(wereld.wie(11), 'GET /mijn/aanbod?zoek=houtwerkplaats')).body.instrumenten).toEqual([]);
    expect((await wereld.call(ahmed, `POST /aanbieders/${stopper}/uitnodigingen`)).body.code).toBe('AANBIEDER_GESTOPT');
    const { werk } = (await wereld.call(samira, 'GET /aanbodwerk')).body;
    expect(werk[0]).toMatchObject({ waarom: 'aanbieder stopt', verwijzing: { id, aanbiederTot: '2026-11-02' } });
    await wereld.call(samira, `POST /verwijzingen/${id}/intrekking`, { body: { reden: 'De aanbieder stopt.' } });
    expect(
      (await wereld.call(samira, 'GET /aanbodwerk')).body.werk.map((een: { waarom: string }) => een.waarom),
    ).not.toContain('aanbieder stopt');
    expect(await gebeurtenissen(id)).toContain('AanbiederGestopt');
  });

  test('its own people are told by name', async () => {
    const weg = await wereld.aanbieder('Taalhuis Oost');
    const { code } = (await wereld.call(ahmed, `POST /aanbieders/${weg}/uitnodigingen`)).body;
    expect((await wereld.call(nadia, 'POST /aanbieder/koppeling', { body: { code } })).body.code).toBe(
      'AL_BIJ_AANBIEDER',
    );
    expect(
      (await wereld.call(nadia, 'POST /aanbieder/koppeling', { body: { code: 'verzonnen-code' } })).body.code,
    ).toBe('UITNODIGING_NIET_GELDIG');
  });
});

describe('the catalogue', () => {
  test('two side by side, in the order of the question; what contradicts itself is refused with its place', async () => {
    const [een, twee] = [
      await wereld.instrument(taalhuis, { naam: 'Schrijfles' }),
      await wereld.instrument(taalhuis, { naam: 'Leesclub', vorm: 'online' }),
    ];
    const naast = await wereld.call(samira, `GET /instrumentvergelijking?ids=${twee},${een}`);
    expect(naast.body.instrumenten.map(({ naam }: { naam: string }) => naam)).toEqual(['Leesclub', 'Schrijfles']);
    expect(naast.body.instrumenten[0]).toMatchObject({
      hoogsteKosten: 90_000,
      minutenPerWeek: 180,
      eersteStart: '2026-11-02',
    });
    expect((await wereld.call(samira, `GET /instrumentvergelijking?ids=${een},${een}`)).status).toBe(404);
    expect((await wereld.call(samira, 'GET /instrumenten?vorm=online')).body.instrumenten).toMatchObject([
      { id: twee },
    ]);
    const fout = (over: object) => wereld.call(ahmed, `POST /instrumenten/${een}/versies`, { body: inhoud(over) });
    expect((await fout({ vanaf: '2026-11-01' })).body.code).toBe('VERSIE_IN_VERLEDEN');
    expect((await fout({ tijden: [{ dag: 1, van: '12:00', tot: '09:00' }] })).body).toMatchObject({
      code: 'INSTRUMENT_SPREEKT_ZICH_TEGEN',
    });
    const straks = { vanaf: '2027-01-01', prijs: 5_000, startdagen: ['2027-01-11', '2027-03-01'] };
    expect((await fout(straks)).status).toBe(201);
    const gezien = (await wereld.call(samira, `GET /instrumenten/${een}`)).body;
    expect(gezien).toMatchObject({
      instrument: { versie: 1, prijs: 4_500 },
      versies: [
        { versie: 2, geldt: false },
        { versie: 1, geldt: true },
      ],
    });
  });

  test('nine who ended are hidden, ten are told, and the eleventh is not to be read from the difference', async () => {
    const telt = await wereld.instrument(sportclub, {
      naam: 'Schaakclub',
      capaciteit: 20,
      tijden: [],
      prijs: 0,
      betaalwijze: 'bij start',
      keren: null,
    });
    const resultaat = async () => (await wereld.call(samira, `GET /instrumenten/${telt}`)).body.instrument.resultaat;
    for (let i = 0; i < 11; i += 1) {
      await wereld.call(samira, `PUT /personen/${wereld.persoon(i)}/draagkracht`, {
        body: { minuten: 2_000, reden: 'Geen beperking.' },
      });
      const { id } = (await wereld.verwijs(i, telt)).body;
      await wereld.doe(piet, id, 'acceptatie');
      await wereld.doe(piet, id, 'start', { begin: '2026-11-02' });
      if (i === 9) expect(await resultaat()).toBeNull();
      wereld.db.clock.advance({ seconds: 1 });
      if (i < 7) await wereld.doe(piet, id, 'afronding', { laatsteDag: '2026-11-02', uitkomst: 'betaald werk' });
      else await wereld.doe(piet, id, 'stop', { laatsteDag: '2026-11-02', reden: 'Hij verhuisde.' });
    }
    expect(await resultaat()).toEqual({ geeindigd: 10, gelukt: 7, deel: 70, naarWerk: 7, gestopt: 3 });
    expect((await wereld.call(wereld.wie(0), `GET /mijn/aanbod/${telt}`)).body.resultaat).toMatchObject({
      geeindigd: 10,
    });
  });
});

test('a question is the work of who holds on to him: told by events, in whatever order they come', async () => {
  const cursus = await wereld.instrument(taalhuis, { naam: 'Rekenles', tijden: [] });
  await wereld.call(wereld.wie(13), `POST /mijn/aanbod/${cursus}/vraag`);
  const ligtBij = async () =>
    (
      await Promise.all(
        [samira, selma].map(async (wie) => {
          const { werk } = (await wereld.call(wie, 'GET /aanbodwerk')).body;
          return werk.some(({ persoonId }: { persoonId: string }) => persoonId === wereld.persoon(13)) ? [wie.id] : [];
        }),
      )
    ).flat();
  const meld = async (soort: string, data: object) => {
    const persoonId = wereld.persoon(13);
    await wereld.db.scope((scope) => publish(scope, { soort, onderwerp: persoonId, data: { persoonId, ...data } }));
    await wereld.db.runJobs();
  };
  expect(await ligtBij()).toEqual(['samira', 'selma']);
  await meld('EigenaarAangewezen', { medewerkerId: 'samira', vanaf: '2026-10-01T09:00:00Z' });
  expect(await ligtBij()).toEqual(['samira']);
  await meld('OverdrachtAfgelopen', { van: 'samira', naar: 'selma', afloop: 'geweigerd' });
  expect(await ligtBij()).toEqual(['samira']);
  await meld('OverdrachtAfgelopen', { van: 'samira', naar: 'selma', afloop: 'aanvaard' });
  expect(await ligtBij()).toEqual(['selma']);
  await meld('EigenaarAangewezen', { medewerkerId: 'samira', vanaf: '2026-10-01T09:00:00Z' });
  expect(await ligtBij()).toEqual(['selma']);
});
