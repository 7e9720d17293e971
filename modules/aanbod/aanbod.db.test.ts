/** Proves the way through an instrument on a real database: places, waiting, refusals, costs on the ledger, and who sees what. */
import { grootboek } from '@samenkracht/betaling';
import { view } from '@samenkracht/platform/db';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ahmed, inhoud, marit, nadia, openWereld, piet, rob, samira, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let taalhuis: string;
let sportclub: string;
beforeAll(async () => {
  wereld = await openWereld();
  taalhuis = await wereld.aanbieder('Taalhuis Zuid', nadia);
  sportclub = await wereld.aanbieder('Sportclub Noord', piet);
});
afterAll(() => wereld.close());

/** A minute goes by: who asks then asks later. */
const tik = () => wereld.db.clock.set(wereld.db.clock.now().add({ minutes: 1 }));
const rijen = (vraag: string) =>
  wereld.db.scope(
    async (scope) => (await sql.raw<Record<string, unknown>>(vraag).execute(view<unknown>(scope.tx))).rows,
  );
const gebeurtenissen = async (id: string) =>
  (await rijen(`select soort from platform_gebeurtenis where onderwerp = '${id}' order by tijdstip, soort`)).map(
    ({ soort }) => soort,
  );
const saldo = async (id: string) => {
  const maanden = (await wereld.db.scope((scope) => grootboek.findSaldi(scope, [id]))).get(id);
  const som = (rekening: 'verplichtingen' | 'lasten instrumenten' | 'te betalen aanbieders') =>
    [...(maanden?.values() ?? [])].reduce((alles, saldi) => alles + saldi[rekening], 0);
  expect((await wereld.db.scope((scope) => grootboek.sum(scope))).som).toBe(0);
  return [som('verplichtingen'), som('lasten instrumenten'), 0 - som('te betalen aanbieders')];
};

describe('from asking to finishing', () => {
  let instrument: string;
  let id: string;

  test('a resident finds it, asks with one tap, and not twice', async () => {
    instrument = await wereld.instrument(taalhuis);
    const { instrumenten } = (await wereld.call(wereld.wie(0), 'GET /mijn/aanbod?zoek=nederlands%20zuid')).body;
    expect(instrumenten).toMatchObject([{ id: instrument, vrij: 2, alGevraagd: false, resultaat: null }]);
    expect(Object.keys(instrumenten[0])).not.toContain('prijs');
    expect((await wereld.call(wereld.wie(0), 'GET /mijn/aanbod?domein=schulden')).body.instrumenten).toEqual([]);
    expect((await wereld.call(wereld.wie(0), 'GET /mijn/aanbod?zoek=%25')).body.instrumenten).toEqual([]);
    const gevraagd = await wereld.call(wereld.wie(0), `POST /mijn/aanbod/${instrument}/vraag`);
    expect(gevraagd).toMatchObject({ status: 201, body: { status: 'gevraagd', intrekbaar: true } });
    id = gevraagd.body.id;
    const [een, twee] = await Promise.all(
      [0, 1].map(() => wereld.call(wereld.wie(0), `POST /mijn/aanbod/${instrument}/vraag`)),
    );
    expect([een?.body.code, twee?.body.code]).toEqual(['INSTRUMENT_AL_AANGEVRAAGD', 'INSTRUMENT_AL_AANGEVRAAGD']);
  });

  test('the coach sees the question, nobody else sees the person, and the look is on record', async () => {
    const { werk } = (await wereld.call(samira, 'GET /aanbodwerk')).body;
    expect(werk).toMatchObject([{ waarom: 'vraag', persoonId: wereld.persoon(0), verwijzing: { id } }]);
    expect(
      await rijen(`select 1 from logboek_regel where data_subject_id = '${wereld.persoon(0)}' and actor_id = 'samira'`),
    ).not.toEqual([]);
    expect(
      (await wereld.call(marit, `POST /verwijzingen/${id}/afwijzing`, { body: { reden: 'Past niet.' } })).status,
    ).toBe(404);
    expect((await wereld.call(wereld.wie(1), `POST /mijn/verwijzingen/${id}/intrekking`, { body: {} })).status).toBe(
      404,
    );
    expect((await wereld.call(rob, 'GET /aanbodwerk')).status).toBe(403);
    expect((await wereld.call(nadia, 'GET /aanbieder/deelnemers')).body.deelnemers).toEqual([]);
    expect((await wereld.doe(nadia, id, 'acceptatie')).status).toBe(404);
  });

  test('the provider cannot begin before he accepts, and sees no more than he needs', async () => {
    const keuze = { doel: 'Nederlands leren voor werk', wachtlijst: false };
    const verwezen = await wereld.call(samira, `POST /verwijzingen/${id}/inwilliging`, { body: keuze });
    expect(verwezen).toMatchObject({ status: 200, body: { status: 'verwezen', coach: 'samira' } });
    const { deelnemers } = (await wereld.call(nadia, 'GET /aanbieder/deelnemers')).body;
    expect(deelnemers).toHaveLength(1);
    expect(Object.keys(deelnemers[0]).sort()).toEqual(
      [
        'aanwezigheid',
        'begin',
        'coach',
        'doel',
        'id',
        'instrument',
        'laatsteDag',
        'naam',
        'status',
        'verwezenOp',
      ].sort(),
    );
    expect((await wereld.call(piet, 'GET /aanbieder/deelnemers')).body.deelnemers).toEqual([]);
    expect((await wereld.doe(piet, id, 'acceptatie')).body.code).toBe('VERWIJZING_NIET_GEVONDEN');
    expect((await wereld.doe(nadia, id, 'start', { begin: '2026-11-02' })).body.code).toBe('STAP_KAN_NIET');
    expect((await wereld.doe(nadia, id, 'aanwezigheid', { dag: '2026-11-02', stand: 'aanwezig' })).body.code).toBe(
      'NIET_GESTART',
    );
    expect(await saldo(id)).toEqual([0, 0, 0]);
  });

  test('accepted is an obligation, there is costs, put right is put right, finished frees the rest', async () => {
    const [een, twee] = await Promise.all([wereld.doe(nadia, id, 'acceptatie'), wereld.doe(nadia, id, 'acceptatie')]);
    expect([een.status, twee.status].sort()).toEqual([200, 409]);
    expect(await saldo(id)).toEqual([90_000, 0, 0]);
    expect((await wereld.doe(nadia, id, 'start', { begin: '2026-11-03' })).body.code).toBe('DAG_MOET_NOG_KOMEN');
    // nobody asked for it yet on that day: a provider is owed nothing for it
    expect((await wereld.doe(nadia, id, 'start', { begin: '2026-11-01' })).body.code).toBe('VOOR_VERWIJZING');
    expect((await wereld.doe(nadia, id, 'start', { begin: '2026-11-02' })).body).toMatchObject({ status: 'gestart' });
    expect((await wereld.doe(nadia, id, 'aanwezigheid', { dag: '2026-11-01', stand: 'aanwezig' })).body.code).toBe(
      'VOOR_BEGIN',
    );
    expect((await wereld.doe(nadia, id, 'aanwezigheid', { dag: '2026-11-03', stand: 'aanwezig' })).body.code).toBe(
      'DAG_MOET_NOG_KOMEN',
    );
    const er = { dag: '2026-11-02', stand: 'aanwezig' };
    for (const keer of [1, 2]) expect((await wereld.doe(nadia, id, 'aanwezigheid', er)).status, `${keer}`).toBe(200);
    expect(await saldo(id)).toEqual([85_500, 4_500, 4_500]);
    await wereld.doe(nadia, id, 'aanwezigheid', { ...er, stand: 'afwezig' });
    expect(await saldo(id)).toEqual([90_000, 0, 0]);
    await wereld.doe(nadia, id, 'aanwezigheid', er);
    const klaar = await wereld.doe(nadia, id, 'afronding', { laatsteDag: '2026-11-02', uitkomst: 'volgende stap' });
    expect(klaar.body).toMatchObject({ status: 'afgerond', laatsteDag: '2026-11-02' });
    expect(await saldo(id)).toEqual([0, 4_500, 4_500]);
    expect(await gebeurtenissen(id)).toEqual([
      'InstrumentAfgerond',
      'InstrumentGeaccepteerd',
      'InstrumentGestart',
      'InstrumentGevraagd',
      'InstrumentVerwezen',
    ]);
    expect((await wereld.call(wereld.wie(0), 'GET /mijn/verwijzingen')).body.verwijzingen[0]).toMatchObject({
      status: 'afgerond',
      intrekbaar: false,
    });
  });

  test('the contract manager sees use and costs, and no name; the ledger is in balance', async () => {
    const gebruik = (await wereld.call(ahmed, 'GET /aanbodgebruik')).body.gebruik;
    expect(gebruik).toMatchObject([
      { verplicht: 0, werkelijk: 4_500, instrument: { bezet: 0, capaciteit: 2, resultaat: null } },
    ]);
    expect(JSON.stringify(gebruik)).not.toContain(wereld.persoon(0));
    expect((await wereld.call(ahmed, `GET /personen/${wereld.persoon(0)}/verwijzingen`)).status).toBe(403);
  });
});

describe('places', () => {
  test('full is told with an offer of the waiting list; who asked first moves up, and never one too many', async () => {
    const vol = await wereld.instrument(taalhuis, {
      naam: 'Computerles',
      domeinen: ['digitaal'],
      tijden: [],
      prijs: 10_000,
      betaalwijze: 'bij start',
      keren: null,
    });
    const [a, b] = [(await wereld.verwijs(1, vol)).body.id, (await wereld.verwijs(2, vol)).body.id];
    expect((await wereld.verwijs(3, vol)).body).toMatchObject({ code: 'INSTRUMENT_VOL' });
    tik();
    const derde = (await wereld.verwijs(3, vol, true)).body;
    tik();
    // she asked before the fourth was referred, and was answered later: the asking counts
    const vroeg = (await wereld.call(wereld.wie(4), `POST /mijn/aanbod/${vol}/vraag`)).body.id;
    tik();
    const laat = (await wereld.verwijs(5, vol, true)).body;
    expect([derde.wachtplaats, laat.wachtplaats]).toEqual([1, 2]);
    const dan = await wereld.call(samira, `POST /verwijzingen/${vroeg}/inwilliging`, {
      body: { doel: 'Leren mailen', wachtlijst: true },
    });
    expect(dan.body).toMatchObject({ status: 'wachtlijst', wachtplaats: 2 });
    expect((await wereld.doe(nadia, a, 'weigering', { reden: 'x' })).status).toBe(400);
    expect((await wereld.doe(nadia, a, 'weigering', { reden: 'Het niveau past niet.' })).body).toMatchObject({
      status: 'geweigerd',
    });
    // a place is free and somebody waits: who comes now stands behind him
    expect((await wereld.verwijs(6, vol)).body.code).toBe('INSTRUMENT_VOL');
    await wereld.db.runJobs();
    const standen = await rijen(
      `select persoon_id, status, plek from aanbod_verwijzing where instrument_id = '${vol}' and status in ('verwezen', 'wachtlijst') order by gevraagd_op`,
    );
    expect(standen).toMatchObject([
      { persoon_id: wereld.persoon(2), status: 'verwezen', plek: 2 },
      { persoon_id: wereld.persoon(3), status: 'verwezen', plek: 1 },
      { persoon_id: wereld.persoon(4), status: 'wachtlijst' },
      { persoon_id: wereld.persoon(5), status: 'wachtlijst' },
    ]);
    expect((await wereld.call(samira, 'GET /aanbodwerk')).body.werk).toMatchObject([
      { waarom: 'geweigerd', persoonId: wereld.persoon(1) },
    ]);
    // who moved up is told, who was referred himself is not
    const titels = async (nummer: number) =>
      (await wereld.call(wereld.wie(nummer), 'GET /mijn/berichten')).body.berichten.map(
        ({ titel }: { titel: string }) => titel,
      );
    expect(await titels(3)).toEqual(['Er is een plek voor u']);
    expect([await titels(2), await titels(4)]).toEqual([[], []]);
    // more places: the rest moves up as well
    await wereld.call(ahmed, `POST /instrumenten/${vol}/versies`, {
      body: inhoud({
        naam: 'Computerles',
        capaciteit: 3,
        tijden: [],
        prijs: 10_000,
        betaalwijze: 'bij start',
        keren: null,
      }),
    });
    await wereld.db.runJobs();
    expect(
      await rijen(
        `select count(*)::int as bezet from aanbod_verwijzing where instrument_id = '${vol}' and plek is not null`,
      ),
    ).toEqual([{ bezet: 3 }]);
    await wereld.call(wereld.wie(4), `POST /mijn/verwijzingen/${vroeg}/intrekking`, { body: {} });
    await wereld.db.runJobs();
    expect(await rijen(`select status from aanbod_verwijzing where id = '${laat.id}'`)).toEqual([
      { status: 'verwezen' },
    ]);
    expect(await saldo(b)).toEqual([0, 0, 0]);
  });

  test('ten referrals at once for three places: three get one, seven wait, no number is given twice', async () => {
    const klein = await wereld.instrument(sportclub, {
      naam: 'Samen sporten',
      capaciteit: 3,
      tijden: [],
      prijs: 0,
      betaalwijze: 'bij start',
      keren: null,
    });
    const antwoorden = await Promise.all(Array.from({ length: 10 }, (_, i) => wereld.verwijs(i + 3, klein, true)));
    expect(antwoorden.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 201));
    const met = antwoorden.filter(({ body }) => body.status === 'verwezen');
    expect([met.length, antwoorden.filter(({ body }) => body.status === 'wachtlijst').length]).toEqual([3, 7]);
    // all three leave at once, while jobs run: still three
    await Promise.all([
      ...met.map(({ body }) => wereld.doe(piet, body.id, 'weigering', { reden: 'Gaat nu niet door.' })),
      wereld.db.runJobs(),
    ]);
    await wereld.db.runJobs();
    expect(
      await rijen(
        `select array_agg(plek order by plek) as plekken from aanbod_verwijzing where instrument_id = '${klein}' and plek is not null`,
      ),
    ).toEqual([{ plekken: [1, 2, 3] }]);
  });

  test('the database itself gives no place twice and none beyond what there is', async () => {
    const klein = await wereld.instrument(sportclub, { naam: 'Fietsles', capaciteit: 1 });
    await wereld.verwijs(0, klein);
    const rij = (plek: number, capaciteit: number) =>
      rijen(`insert into aanbod_verwijzing (id, persoon_id, instrument_id, versie, status, gevraagd_op, gevraagd_door, plek, capaciteit, gewijzigd_op)
        values (gen_random_uuid(), '${wereld.persoon(1)}', '${klein}', 1, 'verwezen', now(), 'coach', ${plek}, ${capaciteit}, now())`);
    await expect(rij(1, 1)).rejects.toMatchObject({ code: '23505' });
    await expect(rij(2, 1)).rejects.toMatchObject({ code: '23514' });
    await expect(rijen(`update aanbod_instrumentversie set prijs = 0`)).rejects.toMatchObject({ code: '42501' });
    await expect(rijen(`delete from aanbod_overgang`)).rejects.toMatchObject({ code: '42501' });
  });
});
