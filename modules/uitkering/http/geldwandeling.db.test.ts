/** Knows that money is kept whatever comes: months, corrections, set-offs, refusals and returns of the bank in any order, each payment once. */
import { createBetalingModule, grootboek, saldo } from '@samenkracht/betaling';
import { addToMonth, type Month, month, parseIban } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import { type Standin, start } from '@samenkracht/standin-bank';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  addLoon,
  addUitkering,
  alleenstaande,
  alleenstaandeOuder,
  fatima,
  henk,
  iedereen,
  modulesMet,
  payMonth,
  rekening,
  rob,
  storePayer,
  yvonne,
} from '../jobs/maand.voorbeelden.ts';
import { storeRekening } from '../store/rekening.ts';

const vanFatima = parseIban('NL91ABNA0417164300');
const begin = 10_000_000_00;

let bank: Standin;
let db: TestDb;
let server: TestServer;
beforeEach(async () => {
  bank = await start({ port: 0, beginsaldo: begin, now: () => db.clock.now().toString() });
  const modules = modulesMet().map((een) =>
    een.naam === 'betaling' ? createBetalingModule({ bank: { url: bank.url } }) : een,
  );
  db = await testDb(modules);
  server = await testServer(db, modules, iedereen);
  await storePayer(db);
});
afterEach(async () => {
  await server.close();
  await db.close();
  await bank.stop();
});

/** The same numbers for the same seed: mulberry32. */
const kansVan = (zaad: number) => {
  let s = zaad;
  const deel = (): number => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), s | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return { een: <T>(uit: readonly T[]): T => uit[Math.floor(deel() * uit.length)] as T, ja: (p: number) => deel() < p };
};

type Beslist = { readonly uitkering_id: string; readonly maand: Month; readonly som: number };

/** What was decided of each month, by its last version. */
const beslist = () =>
  db.scope(async (scope) => {
    const { rows } = await sql<Beslist>`
      select distinct on (uitkering_id, maand) uitkering_id, maand, (uitbetalen + vakantietoeslag)::bigint as som
      from uitkering_maand order by uitkering_id, maand, versie desc`.execute(view(scope.tx));
    return rows;
  });

/** The account of the municipality by the last statement that the bank wrote. */
const bijDeBank = (): number => {
  const afschrift = bank.berichten().findLast(({ soort }) => soort === 'camt.053');
  const [, euro, kant] = /CLBD.*?<Amt Ccy="EUR">([\d.]+)<\/Amt><CdtDbtInd>(\w+)</s.exec(afschrift?.inhoud ?? '') ?? [];
  return euro === undefined ? begin : Number(euro.replace('.', '')) * (kant === 'CRDT' ? 1 : -1);
};

/** What holds after each step, and that each payment was carried out once at most. */
const keurGeld = async (ids: readonly string[]): Promise<void> => {
  const perUitkering = await db.scope((scope) => grootboek.findSaldi(scope, ids));
  const { som, perRekening } = await db.scope((scope) => grootboek.sum(scope));
  expect(som).toBe(0);
  for (const { uitkering_id, maand, som: bedrag } of await beslist())
    expect([maand, perUitkering.get(uitkering_id)?.get(maand)?.lasten ?? 0]).toEqual([maand, bedrag]);
  for (const [id, maanden] of perUitkering)
    for (const [maand, saldi] of maanden)
      for (const wat of ['openTeBetalen', 'openVordering', 'gereserveerd'] as const)
        expect(saldo[wat](saldi), `${wat} ${id} ${maand}`).toBeGreaterThanOrEqual(0);
  expect(perRekening.bank + perRekening.bankverschil).toBe(bijDeBank() - begin);
  expect([...bank.uitgevoerd().values()].filter((keer) => keer !== 1)).toEqual([]);
};

const ophalen = async (moment: string): Promise<void> => {
  db.clock.set(moment);
  await server.call(yvonne, 'POST /bankberichten/ophaling');
  await db.runJobs();
};

/** Everything that came back goes out again, approved twice at once. @returns how many payments. */
const betaalOpnieuw = async (iban: string): Promise<number> => {
  const { uitval } = (await server.call(rob, 'GET /uitval')).body;
  for (const { kenmerk, herbetaling } of uitval) {
    const url = `/uitval/${kenmerk}/herbetaling`;
    if (herbetaling === null) await server.call(rob, `POST ${url}`, { body: { iban, reden: 'Een andere rekening' } });
    await Promise.all([1, 2].map(() => server.call(yvonne, `POST ${url}/goedkeuring`)));
  }
  await db.runJobs();
  return uitval.length;
};

const lonen = [0, 1, 30_000, 45_000, 120_000, 141_946, 300_000];
/** Two walks that meet every event; more of them with ZADEN=1,2,3. */
const zaden = (process.env['ZADEN'] ?? '20,21').split(',').map(Number);

test.each(zaden)('months in any order of events keep every cent (%i)', async (zaad) => {
  const kans = kansVan(zaad);
  db.clock.set('2026-03-02T09:00:00Z');
  const wie = [
    { actor: henk, id: await addUitkering(db, henk, alleenstaande), iban: rekening },
    { actor: fatima, id: await addUitkering(db, fatima, alleenstaandeOuder), iban: vanFatima },
  ] as const;
  await db.scope(async (scope) => {
    if (vanFatima !== undefined) await storeRekening(scope, wie[1].id, vanFatima);
  });
  const ids = wie.map(({ id }) => id);
  const gedaan: string[] = [];
  const terug = new Set<string>();
  const gebeurd = new Set<string>();
  for (let maand = month('2026-03'); maand <= month('2026-08'); maand = addToMonth(maand, 1)) {
    db.clock.set(`${maand}-04T09:00:00Z`);
    for (const { id, actor } of wie) await addLoon(db, id, actor, maand, kans.een(lonen));
    for (const { iban } of wie) bank.weiger(iban ?? '', kans.ja(0.25) ? 'AC04' : undefined);
    await payMonth(server, maand);
    await db.runJobs();
    await keurGeld(ids);
    gedaan.push(maand);
    for (const stap of ['loonstrook', 'afschrift', 'terug', 'opnieuw', 'nog eens', 'loonstrook'] as const) {
      if (kans.ja(0.4)) continue;
      const { id, iban } = kans.een(wie);
      if (stap === 'loonstrook') {
        const body = { maand: kans.een(gedaan), netto: kans.een(lonen), toelichting: 'loonstrook' };
        const { status } = await server.call(rob, `POST /uitkeringen/${id}/loonstroken`, { body });
        expect(status).toBe(201);
        gebeurd.add('corrected');
      }
      if (stap === 'afschrift') await ophalen(`${maand}-29T10:00:00Z`);
      if (stap === 'terug') {
        await ophalen(`${maand}-29T10:00:00Z`);
        const kenmerk = kans.een([...bank.uitgevoerd().keys()].filter((een) => !terug.has(een)));
        if (kenmerk === undefined) continue;
        bank.keerTerug(kenmerk, 'AC04');
        terug.add(kenmerk);
        gebeurd.add('came back');
        await ophalen(`${maand}-30T10:00:00Z`);
      }
      if (stap === 'opnieuw') {
        bank.weiger(iban ?? '', undefined);
        if ((await betaalOpnieuw(iban ?? '')) > 0) gebeurd.add('paid again');
      }
      if (stap === 'nog eens')
        for (const { inhoud } of bank.berichten())
          await server.call(yvonne, 'POST /bankberichten', { body: { inhoud } });
      await db.runJobs();
      await keurGeld(ids).catch((fout) => {
        throw new Error(`after ${stap} in ${maand}`, { cause: fout });
      });
    }
  }
  expect([...gebeurd].sort()).toEqual(['came back', 'corrected', 'paid again']);
});
