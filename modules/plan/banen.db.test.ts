/** Proves jobs in sequence and beside each other: told by both, changed without loss, from pay, celebrated, and refused by name. */
import { gemeenteCode } from '@samenkracht/core';
import { publish, publishMany } from '@samenkracht/platform/db';
import type { Actor } from '@samenkracht/platform/module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joris, openWereld, rob, selma, thomas, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld.close());

type Baan = {
  readonly id: string;
  readonly versie: number;
  readonly werkgever: string;
  readonly uren: number;
  readonly vanaf: string;
  readonly tot: string | null;
  readonly soort: string;
  readonly bron: string;
  readonly omhoog: boolean;
};

const bakkerij = { werkgever: 'Bakkerij Jansen', soort: 'parttime', uren: 16, vanaf: '2026-06-01' };
const van = (wie: Actor) => `/personen/${wie.persoonId}/banen`;
const banen = async (wie: Actor): Promise<readonly Baan[]> => (await wereld.call(wie, 'GET /mijn/banen')).body.banen;
const vertel = (wie: Actor, body: object) => wereld.call(wie, 'POST /mijn/banen', { body });
const lijn = async (wie: Actor): Promise<readonly string[]> => {
  await wereld.db.runJobs();
  const { body } = await wereld.call(wie, 'GET /mijn/lijn');
  return body.regels.map(({ soort }: { soort: string }) => soort);
};

describe('from part to whole', () => {
  test('nothing, then a job that both read the same; the reading is recorded', async () => {
    expect((await wereld.call(wereld.henk, 'GET /mijn/banen')).body).toEqual({
      ...{ vandaag: '2026-11-02', banen: [], nu: 0, verloop: [] },
    });
    const { status, body } = await vertel(wereld.henk, bakkerij);
    expect([status, body.nu]).toEqual([200, 16]);
    const hun = await wereld.call(thomas, `GET ${van(wereld.henk)}`);
    expect(hun.body.banen).toEqual(await banen(wereld.henk));
    expect(hun.body.banen).toMatchObject([{ ...bakkerij, tot: null, omhoog: true, bron: 'inwoner', versie: 1 }]);
    const rows = await wereld.sql(`select actor_naam from gm0599.logboek_regel where omschrijving = 'Banen geopend'`);
    expect(rows).toEqual([{ actor_naam: 'Thomas Bos' }]);
    // what is told to a coach is no report: who decides about income does not read it
    expect((await wereld.call(rob, `GET ${van(wereld.henk)}`)).status).toBe(403);
  });

  test('a second job beside it: hours together, one stretch after the other', async () => {
    const winkel = { werkgever: 'Winkel', soort: 'proefplaatsing', uren: 8, vanaf: '2026-09-01', tot: '2026-10-01' };
    const { body } = await wereld.call(selma, `POST ${van(wereld.henk)}`, { body: winkel });
    expect(body.verloop).toEqual([
      { vanaf: '2026-10-01', tot: null, uren: 16, werkgevers: ['Bakkerij Jansen'] },
      { vanaf: '2026-09-01', tot: '2026-10-01', uren: 24, werkgevers: ['Winkel', 'Bakkerij Jansen'] },
      { vanaf: '2026-06-01', tot: '2026-09-01', uren: 16, werkgevers: ['Bakkerij Jansen'] },
    ]);
    expect(body.nu).toBe(16);
  });

  test('more hours from a day on: the job goes on, and what it was stays', async () => {
    const baan = (await banen(wereld.henk)).find(({ werkgever }) => werkgever === 'Bakkerij Jansen');
    const anders = { versie: 1, soort: 'fulltime', uren: 36, vanaf: '2026-11-01' };
    const { status, body } = await wereld.call(selma, `POST ${van(wereld.henk)}/${baan?.id}/uren`, { body: anders });
    expect([status, body.nu]).toEqual([200, 36]);
    expect(body.banen).toMatchObject([
      { id: baan?.id, versie: 2, uren: 36, vanaf: '2026-11-01', tot: null, omhoog: true, bron: 'consulent' },
      { werkgever: 'Winkel' },
      { uren: 16, vanaf: '2026-06-01', tot: '2026-11-01', bron: 'consulent' },
    ]);
    // the day it began is not a day on which it can change
    const zelfde = await wereld.call(selma, `POST ${van(wereld.henk)}/${baan?.id}/uren`, {
      body: { ...anders, versie: 2 },
    });
    expect([zelfde.status, zelfde.body.code]).toEqual([422, 'BAAN_LIEP_DAN_NIET']);
  });

  test('each step up is on the line of both, without where or what it pays', async () => {
    const soorten = await lijn(wereld.henk);
    expect(soorten.filter((soort) => soort.startsWith('baan'))).toEqual([
      'baanOmhoog',
      'baanGestopt',
      'baanOmhoog',
      'baanOmhoog',
    ]);
    const { body } = await wereld.call(rob, `GET /personen/${wereld.henk.persoonId}/lijn`);
    expect(body.regels.some(({ soort }: { soort: string }) => soort.startsWith('baan'))).toBe(false);
    const rows = await wereld.sql(`select gegevens::text from gm0599.plan_lijn where soort like 'baan%'`);
    expect(rows.map(({ gegevens }) => gegevens).join(' ')).not.toContain('Jansen');
  });
});

describe('what cannot be is refused by name', () => {
  test.each<[string, object, string]>([
    ['the same employer at once', { ...bakkerij, werkgever: ' bakkerij JANSEN' }, 'BAAN_OVERLAPT'],
    [
      'two full jobs',
      { ...bakkerij, werkgever: 'Fabriek', soort: 'fulltime', vanaf: '2026-11-02' },
      'BAAN_TWEE_KEER_VOLTIJD',
    ],
    [
      'more hours than a week has',
      { ...bakkerij, werkgever: 'Fabriek', uren: 44.25, vanaf: '2026-11-02' },
      'BAAN_TE_VEEL_UREN',
    ],
    ['an end before the beginning', { ...bakkerij, werkgever: 'Fabriek', tot: '2026-06-01' }, 'BAAN_EINDE_VOOR_BEGIN'],
    ['in two years', { ...bakkerij, werkgever: 'Fabriek', vanaf: '2028-11-02' }, 'BAAN_TE_VER_VOORUIT'],
  ])('%s', async (_, body, code) => {
    const voor = await banen(wereld.henk);
    const antwoord = await vertel(wereld.henk, body);
    expect([antwoord.status, antwoord.body.code]).toEqual([422, code]);
    expect(await banen(wereld.henk)).toEqual(voor);
  });

  test.each([0, -1, 81, 7.1])('%d hours a week are no hours', async (uren) => {
    expect((await vertel(wereld.henk, { ...bakkerij, werkgever: 'Fabriek', uren })).status).toBe(400);
  });

  test('two who change the same job: the second reads first', async () => {
    const [baan] = await banen(wereld.henk);
    const { id, versie, ...rest } = baan ?? ({} as Baan);
    const body = { werkgever: rest.werkgever, soort: 'parttime', uren: 30, vanaf: rest.vanaf, versie };
    const [a, b] = await Promise.all([
      wereld.call(wereld.henk, `PUT /mijn/banen/${id}`, { body }),
      wereld.call(selma, `PUT ${van(wereld.henk)}/${id}`, { body: { ...body, uren: 28 } }),
    ]);
    expect([a.status, b.status].toSorted()).toEqual([200, 409]);
    expect((await banen(wereld.henk)).find((een) => een.id === id)?.versie).toBe(versie + 1);
  });

  test('the job of somebody else is not there, and who only decides about income or leads a team does not tell one', async () => {
    const [baan] = await banen(wereld.henk);
    const body = { ...bakkerij, versie: baan?.versie };
    const anders = await wereld.call(wereld.fatima, `PUT /mijn/banen/${baan?.id}`, { body });
    expect([anders.status, anders.body.code]).toEqual([404, 'BAAN_NIET_GEVONDEN']);
    for (const wie of [rob, thomas])
      expect((await wereld.call(wie, `POST ${van(wereld.henk)}`, { body: bakkerij })).status).toBe(403);
    expect((await wereld.call(joris, `GET ${van(wereld.henk)}`)).status).toBe(404);
  });

  test('a job that never was is taken back with a reason, and stays in the record', async () => {
    const baan = (await banen(wereld.henk)).find(({ werkgever }) => werkgever === 'Winkel');
    const pad = `POST /mijn/banen/${baan?.id}/intrekking`;
    expect((await wereld.call(wereld.henk, pad, { body: { versie: 1 } })).status).toBe(400);
    await wereld.call(wereld.henk, pad, { body: { versie: 1, reden: 'Dat was mijn broer' } });
    expect((await banen(wereld.henk)).map(({ werkgever }) => werkgever)).not.toContain('Winkel');
    const nogmaals = await wereld.call(wereld.henk, pad, { body: { versie: 2, reden: 'Dat was mijn broer' } });
    expect(nogmaals.body.code).toBe('BAAN_GEWIJZIGD');
    const rows = await wereld.sql(`select versie from gm0599.plan_baan where id = '${baan?.id}' order by versie`);
    expect(rows).toEqual([{ versie: 1 }, { versie: 2 }]);
  });
});

describe('from pay that an employer delivered', () => {
  const werkgever = { naam: 'Schoonmaak BV', loonheffingennummer: '001234567L01' };
  const loon = (persoonId: string, over: object = {}, maand = '2026-10') => ({
    persoonId,
    werkgever,
    tijdvak: { soort: 'maand', DatAanvTv: `${maand}-01`, DatEindTv: maand === '2026-10' ? '2026-10-31' : '2026-11-30' },
    versie: 1,
    loon: { NumIV: 1, DatAanv: '2026-09-15', AantVerlU: 53.1, LnLbPh: 98_765_432, ...over },
  });
  const meld = async (...data: readonly ReturnType<typeof loon>[]) => {
    await wereld.db.scope((scope) =>
      publishMany(
        scope,
        'LoonAangeleverd',
        data.map((een) => ({ onderwerp: een.persoonId, data: een })),
      ),
    );
    await wereld.db.runJobs();
  };
  const fatimaId = () => wereld.fatima.persoonId ?? '';

  test('a job that nobody told is there once, with whole hours a week and no amount', async () => {
    await meld(loon(fatimaId()), loon(fatimaId()));
    await meld(loon(fatimaId(), {}, '2026-11'));
    const [baan, ...meer] = await banen(wereld.fatima);
    expect(meer).toEqual([]);
    expect(baan).toMatchObject({
      werkgever: 'Schoonmaak BV',
      soort: 'nog onbekend',
      uren: 12,
      vanaf: '2026-09-15',
      tot: null,
      bron: 'loon',
    });
    expect(JSON.stringify(await wereld.sql('select * from gm0599.plan_baan'))).not.toContain('98765432');
  });

  test('its end is told on the day after the last', async () => {
    await meld(loon(fatimaId(), { DatEind: '2026-10-31' }));
    expect(await banen(wereld.fatima)).toMatchObject([{ tot: '2026-11-01', versie: 2 }]);
    expect((await lijn(wereld.fatima)).filter((soort) => soort.startsWith('baan'))).toEqual([
      'baanGestopt',
      'baanOmhoog',
    ]);
  });

  test('who told his job before is believed: pay adds no second one', async () => {
    await vertel(wereld.fatima, { werkgever: 'Zorg Thuis', soort: 'parttime', uren: 20, vanaf: '2026-10-10' });
    const zorg = {
      ...loon(fatimaId(), { NumIV: 7, DatAanv: '2026-10-01' }),
      werkgever: { naam: 'ZORG  THUIS', loonheffingennummer: '002222222L01' },
    };
    await meld(zorg);
    const gevonden = (await banen(wereld.fatima)).filter(({ werkgever: naam }) => naam === 'Zorg Thuis');
    expect(gevonden).toMatchObject([{ uren: 20, vanaf: '2026-10-10', soort: 'parttime', versie: 2 }]);
  });

  test('who said that it is no job of his does not get it back, and no hours is no job', async () => {
    const [, baan] = await banen(wereld.fatima);
    expect(baan?.werkgever).toBe('Schoonmaak BV');
    await wereld.call(wereld.fatima, `POST /mijn/banen/${baan?.id}/intrekking`, {
      body: { versie: baan?.versie, reden: 'Dat ben ik niet' },
    });
    await meld(loon(fatimaId(), {}, '2026-11'), loon(fatimaId(), { NumIV: 2, AantVerlU: 0 }));
    expect((await banen(wereld.fatima)).map(({ werkgever: naam }) => naam)).toEqual(['Zorg Thuis']);
  });

  test('a delivery that is not what was agreed is left alone', async () => {
    await wereld.db.scope((scope) =>
      publish(scope, { soort: 'LoonAangeleverd', onderwerp: fatimaId(), data: { persoonId: fatimaId() } }),
    );
    await wereld.db.runJobs();
    expect(await banen(wereld.fatima)).toHaveLength(1);
  });
});

test('an end that is still to come is told on its day, unless it moved', async () => {
  const [zorg] = await banen(wereld.fatima);
  const body = { werkgever: 'Zorg Thuis', soort: 'parttime', uren: 20, vanaf: '2026-10-10', versie: zorg?.versie };
  const verander = (over: object) =>
    wereld.call(wereld.fatima, `PUT /mijn/banen/${zorg?.id}`, { body: { ...body, ...over } });
  const gestopt = async () => (await lijn(wereld.fatima)).filter((soort) => soort === 'baanGestopt').length;
  const voor = await gestopt();
  await verander({ tot: '2026-11-10' });
  await verander({ versie: (zorg?.versie ?? 0) + 1, tot: '2026-11-12' });
  expect(await gestopt()).toBe(voor);
  wereld.db.clock.set('2026-11-10T12:00:00Z');
  expect(await gestopt()).toBe(voor);
  wereld.db.clock.set('2026-11-12T12:00:00Z');
  expect(await gestopt()).toBe(voor + 1);
});

test('three at once tell a job: each is there, and the hours of all are looked at together', async () => {
  const actor: Actor = { ...wereld.henk, gemeente: gemeenteCode('0599') };
  const uren = [30, 30, 30];
  const antwoorden = await Promise.all(
    uren.map((aantal, i) =>
      vertel(actor, {
        werkgever: `Bedrijf ${i}`,
        soort: 'parttime',
        uren: aantal,
        vanaf: '2020-01-01',
        tot: '2020-02-01',
      }),
    ),
  );
  expect(antwoorden.map(({ status }) => status).toSorted()).toEqual([200, 200, 422]);
});
