/** Knows what happens when work on a run is cut off between any two steps, or done by two at once: nothing lost, nothing paid twice. */
import { createHash } from 'node:crypto';
import { betaalbestanden, betaalruns, grootboek } from '@samenkracht/betaling';
import { day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sumRegels } from '../store/maandrunregel.ts';
import { takeOver } from '../store/overname.ts';
import { alleenstaande, iedereen, modulesMet, rekening, rob, storePayer, yvonne } from './maand.voorbeelden.ts';
import { advance } from './maandrun.ts';

const aantal = 1_100;
const perPersoon = 134_849;

let db: TestDb;
let server: TestServer;
let runId: string;
// without letters: eleven hundred of them prove nothing about money
const modules = modulesMet().filter(({ naam }) => naam !== 'bericht');
beforeAll(async () => {
  db = await testDb(modules);
  server = await testServer(db, modules, iedereen);
  await storePayer(db);
  await db.scope((scope) =>
    takeOver(
      scope,
      Array.from({ length: aantal }, () => ({
        persoonId: crypto.randomUUID(),
        partnerId: undefined,
        ingangsdatum: day('2020-01-01'),
        iban: rekening,
        feiten: alleenstaande,
      })),
    ),
  );
  runId = (await server.call(rob, 'POST /maandruns', { body: { maand: '2026-11' } })).body.id;
});
afterAll(async () => {
  await server.close();
  await db.close();
});

const post = (actor: typeof rob, naam: string) => server.call(actor, `POST /maandruns/${runId}/${naam}`);
const stand = async () => (await server.call(rob, `GET /maandruns/${runId}`)).body;

/** As it is downloaded: in pieces. */
const readBestand = async (): Promise<string> =>
  (await server.call(yvonne, `GET /maandruns/${runId}/betaalbestand`)).bytes.toString();

class Stroomuitval extends Error {}

/** A worker takes the next set; when it dies, its transaction dies with it. */
const werk = (sterft: boolean) =>
  db.scope(async (scope: Scope) => {
    const run = await betaalruns.lock(scope, runId);
    if (run === undefined) throw new Error('the run is there');
    const verder = await advance(scope, run);
    if (sterft) throw new Stroomuitval();
    return verder;
  });

/** Every set is first cut off, then done. */
const werkMetUitval = async (): Promise<number> => {
  for (let sets = 1; ; sets += 1) {
    const voor = await stand();
    await expect(werk(true)).rejects.toThrow(Stroomuitval);
    expect(await stand()).toEqual(voor);
    if ((await werk(false)).bezig === undefined) return sets;
  }
};

const betaaldAanDeBank = async (): Promise<number> =>
  0 - (await db.scope((scope) => grootboek.sum(scope))).perRekening['bank onderweg'];

const countRows = async (tabel: string, waar = sql`true`): Promise<number> =>
  db.scope(async (scope) => {
    const { rows } = await sql<{
      aantal: number;
    }>`select count(*) as aantal from ${sql.table(tabel)} where ${waar}`.execute(view<unknown>(scope.tx));
    return rows[0]?.aantal ?? 0;
  });

describe('een run van 1.100 uitkeringen, in sets van 500', () => {
  test('simuleren toont hoe ver het is, en andere stappen wachten', async () => {
    expect((await post(rob, 'simulatie')).body).toMatchObject({
      status: 'ontworpen',
      voortgang: { werk: 'simuleren', verwerkt: 0, totaal: aantal },
      handelingen: ['stoppen'],
    });
    expect((await post(rob, 'voorlegging')).body.code).toBe('RUN_BEZIG');
    expect(await werkMetUitval()).toBe(3);
    expect(await stand()).toMatchObject({
      status: 'gesimuleerd',
      voortgang: null,
      totalen: { uitkeringen: aantal, betalingen: aantal, som: aantal * perPersoon },
    });
  });

  test('stoppen laat staan wat gedaan is; een taak die nog wachtte doet niets, en verder gaan begint bij de volgende set', async () => {
    await post(rob, 'simulatie');
    await werk(false);
    db.clock.advance({ seconds: 10 });
    expect((await stand()).voortgang).toMatchObject({
      verwerkt: 500,
      verwachtKlaarOp: '2026-11-02T09:00:22Z',
      secondenOver: 12,
    });
    expect((await post(yvonne, 'stop')).body.code).toBe('RUN_WERK_VAN_ANDER');
    expect((await post(rob, 'stop')).body).toMatchObject({
      status: 'gesimuleerd',
      voortgang: { verwerkt: 500, verwachtKlaarOp: null, onderbroken: { door: 'Rob de Wit' } },
      handelingen: ['hervatten', 'simuleren', 'intrekken'],
    });
    await db.runJobs();
    expect((await post(rob, 'stop')).body.voortgang).toMatchObject({ verwerkt: 500 });
    expect((await post(rob, 'voorlegging')).body.code).toBe('RUN_BEZIG');
    expect((await post(rob, 'vervolg')).body).toMatchObject({ voortgang: { verwerkt: 500, onderbroken: null } });
    await db.runJobs();
    expect(await stand()).toMatchObject({
      voortgang: null,
      totalen: { uitkeringen: aantal, som: aantal * perPersoon },
    });
  });

  test('opnieuw simuleren begint bij nul en telt niets dubbel', async () => {
    await post(rob, 'simulatie');
    await db.runJobs();
    expect((await stand()).totalen).toMatchObject({ uitkeringen: aantal, som: aantal * perPersoon });
    expect(await betaaldAanDeBank()).toBe(0);
  });

  test('goedkeuren rekent alles opnieuw uit, ook na een afgebroken set', async () => {
    await post(rob, 'voorlegging');
    expect((await post(yvonne, 'goedkeuring')).body).toMatchObject({
      status: 'ter goedkeuring',
      voortgang: { werk: 'goedkeuren', verwerkt: 0 },
    });
    expect((await post(yvonne, 'goedkeuring')).status).toBe(200);
    expect(await werkMetUitval()).toBe(3);
    expect((await stand()).status).toBe('goedgekeurd');
    expect(await betaaldAanDeBank()).toBe(0);
  });

  test('betalen boekt per set, en een bestand is er pas als alles is geboekt', async () => {
    expect((await post(yvonne, 'betaling')).body).toMatchObject({
      status: 'goedgekeurd',
      voortgang: { werk: 'betalen', verwerkt: 0 },
    });
    await werk(false);
    expect(await betaaldAanDeBank()).toBe(500 * perPersoon);
    expect((await server.call(yvonne, `GET /maandruns/${runId}/betaalbestand`)).status).toBe(404);
    // a click while it works, and the job of the first click, change nothing about what is paid
    expect((await post(yvonne, 'betaling')).status).toBe(200);
    await expect(werk(true)).rejects.toThrow(Stroomuitval);
    expect(await betaaldAanDeBank()).toBe(500 * perPersoon);
  });

  test('wie het betalen stopt, houdt wat geboekt is; er is geen bestand en geen weg terug dan verder', async () => {
    expect((await post(rob, 'stop')).body.code).toBe('RUN_WERK_VAN_ANDER');
    expect((await post(yvonne, 'stop')).body).toMatchObject({ status: 'goedgekeurd', handelingen: ['hervatten'] });
    await werk(false);
    await db.runJobs();
    for (const naam of ['betaling', 'teruglegging', 'simulatie'])
      expect((await post(naam === 'betaling' ? yvonne : rob, naam)).body.code, naam).toBe('RUN_BEZIG');
    expect(await betaaldAanDeBank()).toBe(500 * perPersoon);
    expect((await server.call(yvonne, `GET /maandruns/${runId}/betaalbestand`)).status).toBe(404);
    expect((await db.scope((scope) => grootboek.sum(scope))).som).toBe(0);
    db.clock.advance({ hours: 1 });
    expect((await post(yvonne, 'vervolg')).body.voortgang).toMatchObject({ verwerkt: 500, onderbroken: null });
    await werk(false);
    expect(await betaaldAanDeBank()).toBe(1000 * perPersoon);
    expect((await stand()).geschiedenis.slice(-2).map(({ handeling }: { handeling: string }) => handeling)).toEqual([
      'stoppen',
      'hervatten',
    ]);
  });

  test('twee werkers tegelijk gaan om de beurt', async () => {
    await Promise.all([werk(false), werk(false), db.runJobs()]);
    await db.runJobs();
    expect(await stand()).toMatchObject({ status: 'betaald', totalen: { geboekt: aantal } });
    expect(await betaaldAanDeBank()).toBe(aantal * perPersoon);
    const inhoud = await readBestand();
    const sha256 = createHash('sha256').update(inhoud).digest('hex');
    expect(await db.scope((scope) => betaalbestanden.findGegevens(scope, runId))).toEqual({
      aantal,
      som: aantal * perPersoon,
      sha256,
    });
    const kenmerken = new Set([...inhoud.matchAll(/<EndToEndId>(\w+)</g)].map(([, kenmerk]) => kenmerk));
    expect(kenmerken.size).toBe(aantal);
    // what was said stands once too, in a job per set: the set that was cut off said nothing
    expect(await countRows('platform_gebeurtenis', sql`soort = 'MaandBetaald'`)).toBe(aantal);
    expect(await countRows('uitkering_maand')).toBe(aantal);
    expect(await countRows('betaling_opdracht')).toBe(aantal);
  });

  test('een herhaling na het einde doet niets', async () => {
    const voor = await readBestand();
    await werk(false);
    await db.runJobs();
    expect((await post(yvonne, 'betaling')).body.status).toBe('betaald');
    expect(await readBestand()).toBe(voor);
    expect(await betaaldAanDeBank()).toBe(aantal * perPersoon);
    expect((await db.scope((scope) => sumRegels(scope, runId))).geboekt).toBe(aantal);
  });

  test('een tweede run over dezelfde maand heeft niets te betalen', async () => {
    runId = (await server.call(rob, 'POST /maandruns', { body: { maand: '2026-11' } })).body.id;
    await post(rob, 'simulatie');
    await db.runJobs();
    expect((await stand()).totalen).toMatchObject({ som: 0, betalingen: 0, nietsTeBetalen: aantal });
  });
});

test('wat geboekt is, kan niemand veranderen of weghalen', async () => {
  const change = (sql: string) =>
    db.db.pool
      .query(`begin; set local role gm0599; set local search_path = gm0599; ${sql}`)
      .finally(() => db.db.pool.query('rollback'));
  await expect(change('update betaling_overboeking set bedrag = 1')).rejects.toThrow('permission denied');
  await expect(change('delete from betaling_overboeking')).rejects.toThrow('permission denied');
  await expect(change('update uitkering_maand set uitbetalen = 1')).rejects.toThrow('permission denied');
  await expect(change('delete from uitkering_inkomst')).rejects.toThrow('permission denied');
  await expect(change('update betaling_bestand set som = 1')).rejects.toThrow('permission denied');
  await expect(change("update betaling_bestanddeel set inhoud = 'x'")).rejects.toThrow('permission denied');
});
