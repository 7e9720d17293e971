/** Proves the record on a real database: append-only by grant, one chain under load, tampering found by its place. */
import { gemeenteCode } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Actor, Scope } from '@samenkracht/platform/module';
import { type TestDb, testDb } from '@samenkracht/testing/db';
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  controleerLogboek,
  logboekModule,
  record,
  recordMany,
  recordNamens,
  sealWaiting,
  type Vermelding,
} from '../index.ts';
import { findRegelsOver } from './inzagen.ts';

const rotterdam = gemeenteCode('0599');
const maassluis = gemeenteCode('0556');
const fatima = 'f0000000-0000-4000-8000-000000000001';
const rob: Actor = {
  id: 'rob',
  soort: 'medewerker',
  naam: 'Rob',
  rollen: ['consulent', 'toetser'],
  gemeente: rotterdam,
};

const inzage = (n = 1): Vermelding => ({
  handeling: 'inzage',
  onderwerp: { soort: 'zaak', id: `zaak-${n}` },
  persoonId: fatima,
});

let database: TestDb;
beforeEach(async () => {
  database = await testDb([logboekModule]);
});
afterEach(() => database.close());

const asRob = <T>(work: (scope: Scope) => Promise<T>): Promise<T> =>
  database.scope(work, { actor: rob, doel: 'bijstand-beoordelen' });
const seal = () => database.scope((scope) => sealWaiting(scope.tx, scope.now));
const controle = (...known: Parameters<typeof controleerLogboek> extends [unknown, ...infer Rest] ? Rest : never) =>
  database.scope((scope) => controleerLogboek(scope.tx, ...known));

const writeAndSeal = async (count: number): Promise<void> => {
  for (let n = 1; n <= count; n += 1) await asRob((scope) => record(scope, inzage(n)));
  await seal();
};

/** As the owner of the tables, who may do what no application may. */
const asOwner = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    await client.query(`set search_path = gm0599; ${statement}`);
  } finally {
    await client.end();
  }
};

const idAt = (volgnummer: number) => `(select regel_id from logboek_zegel where volgnummer = ${volgnummer})`;

describe('the record', () => {
  test('keeps who, what, whose, why and when', async () => {
    await asRob((scope) => record(scope, inzage()));
    const { regels } = await database.scope((scope) => findRegelsOver(scope, fatima));
    expect(regels).toMatchObject([
      {
        name: 'inzage zaak',
        status_code: 1,
        start_time: '2026-11-02T09:00:00Z',
        processing_activity_id: 'urn:samenkracht:verwerkingsactiviteit:bijstand-beoordelen:1',
        data_subject_id: fatima,
        actor_naam: 'Rob',
        actor_rollen: ['consulent', 'toetser'],
      },
    ]);
    expect(regels[0]?.trace_id).toMatch(/^[0-9a-f]{32}$/);
    expect(regels[0]?.operation_id).toMatch(/^[0-9a-f]{16}$/);
  });

  test('rolls back with the act that it tells of', async () => {
    const failing = asRob(async (scope) => {
      await record(scope, inzage());
      throw new Error('the act failed');
    });
    await expect(failing).rejects.toThrow('the act failed');
    expect((await controle()).wachtend).toBe(0);
  });

  test('takes no change and no removal from the application', async () => {
    await writeAndSeal(1);
    for (const statement of [
      sql`UPDATE logboek_regel SET actor_naam = 'Iemand anders'`,
      sql`DELETE FROM logboek_regel`,
      sql`UPDATE logboek_zegel SET hash = hash`,
      sql`DELETE FROM logboek_zegel`,
      sql`TRUNCATE logboek_regel`,
    ]) {
      await expect(database.scope((scope) => statement.execute(view(scope.tx)))).rejects.toThrow('permission denied');
    }
  });

  test('of one municipality is not that of another', async () => {
    await writeAndSeal(2);
    const elders = await database.scope((scope) => controleerLogboek(scope.tx), { gemeente: maassluis });
    expect(elders).toMatchObject({ heel: true, verzegeld: 0, wachtend: 0 });
  });

  test('leaves a resident his own visits out, and pages through the rest', async () => {
    const own: Actor = {
      id: fatima,
      soort: 'inwoner',
      naam: 'F',
      rollen: ['inwoner'],
      gemeente: rotterdam,
      persoonId: fatima,
    };
    await database.scope((scope) => record(scope, inzage()), { actor: own });
    const many = Array.from({ length: 501 }, (_, n) => inzage(n));
    for (const [i, vermelding] of many.entries()) {
      database.clock.advance({ seconds: i === 0 ? 0 : 1 });
      if (i % 50 === 0) await asRob((scope) => recordMany(scope, [vermelding]));
    }
    await asRob((scope) => recordMany(scope, many));
    const first = await database.scope((scope) => findRegelsOver(scope, fatima));
    expect(first.regels).toHaveLength(500);
    const next = await database.scope((scope) => findRegelsOver(scope, fatima, first.ouder));
    expect(next.regels.length).toBeGreaterThan(0);
    expect([...first.regels, ...next.regels].some((regel) => regel.actor_id === fatima)).toBe(false);
  });
});

describe('the chain', () => {
  test('holds over many writers at once and sealers that meet', async () => {
    const writers = Array.from({ length: 60 }, (_, n) => asRob((scope) => record(scope, inzage(n))));
    const sealers = Array.from({ length: 5 }, () => seal());
    await Promise.all([...writers, ...sealers]);
    await seal();
    expect(await controle()).toMatchObject({ heel: true, verzegeld: 60, wachtend: 0 });
  });

  test('is written by the job, which tells when it has nothing more to do', async () => {
    for (let n = 0; n < 3; n += 1) await asRob((scope) => record(scope, inzage(n)));
    expect(await controle()).toMatchObject({ heel: true, verzegeld: 0, wachtend: 3 });
    database.clock.advance({ seconds: 6 });
    await database.runJobs();
    expect(await controle()).toMatchObject({ heel: true, verzegeld: 3, wachtend: 0 });
  });

  test('takes in a line that the sealer could not see yet', async () => {
    await asRob((scope) => record(scope, inzage(1)));
    const gate = Promise.withResolvers<void>();
    const written = Promise.withResolvers<void>();
    const slow = asRob(async (scope) => {
      await record(scope, inzage(2));
      written.resolve();
      await gate.promise;
    });
    await written.promise;
    for (let turn = 0; turn < 2; turn += 1) {
      database.clock.advance({ seconds: 6 });
      await database.runJobs();
    }
    gate.resolve();
    await slow;
    expect(await controle()).toMatchObject({ verzegeld: 1, wachtend: 1 });
    database.clock.advance({ minutes: 1 });
    await asRob((scope) => record(scope, inzage(3)));
    database.clock.advance({ seconds: 6 });
    await database.runJobs();
    expect(await controle()).toMatchObject({ heel: true, verzegeld: 3, wachtend: 0 });
  });

  test.each([
    [
      'a changed row',
      `update logboek_regel set actor_naam = 'Iemand anders' where id = ${idAt(3)}`,
      'regel gewijzigd',
      3,
    ],
    [
      'a row given to someone else',
      `update logboek_regel set data_subject_id = null where id = ${idAt(2)}`,
      'regel gewijzigd',
      2,
    ],
    ['a deleted row', `delete from logboek_regel where id = ${idAt(4)}`, 'regel verdwenen', 4],
    [
      'a row deleted with its seal',
      `delete from logboek_regel where id = ${idAt(2)}; delete from logboek_zegel where volgnummer = 2`,
      'zegel verdwenen',
      2,
    ],
    ['the end of the chain cut off', 'delete from logboek_zegel where volgnummer >= 4', 'zegel verdwenen', 4],
    [
      'two rows that changed places',
      `update logboek_zegel set volgnummer = volgnummer + 100 where volgnummer in (2, 3);
       update logboek_zegel set volgnummer = 105 - volgnummer where volgnummer > 100`,
      'keten verbroken',
      2,
    ],
  ])('shows %s', async (_, statement, soort, volgnummer) => {
    await writeAndSeal(5);
    expect(await controle()).toMatchObject({ heel: true, verzegeld: 5 });
    await asOwner(statement);
    expect(await controle()).toMatchObject({ heel: false, breuk: { soort, volgnummer } });
  });

  test('shows a row that was taken from the queue before its seal', async () => {
    await writeAndSeal(2);
    await asRob((scope) => record(scope, inzage(3)));
    await asOwner('delete from logboek_wachtrij');
    expect(await controle()).toMatchObject({ heel: false, breuk: { soort: 'zegel verdwenen', volgnummer: 3 } });
  });

  test('cut off with its rows still looks whole, but not to who noted the head', async () => {
    await writeAndSeal(5);
    const { hoofd } = await controle();
    await asOwner(
      `delete from logboek_regel where id in (select regel_id from logboek_zegel where volgnummer >= 4);
       delete from logboek_zegel where volgnummer >= 4`,
    );
    expect(await controle()).toMatchObject({ heel: true, verzegeld: 3 });
    expect(await controle(hoofd)).toMatchObject({ heel: false, breuk: { soort: 'keten herschreven', volgnummer: 5 } });
  });

  test('that grew still holds the head that was noted', async () => {
    await writeAndSeal(2);
    const { hoofd } = await controle();
    await writeAndSeal(3);
    expect(await controle(hoofd)).toMatchObject({ heel: true, verzegeld: 5 });
  });
});

test('a visit to oneself leaves no line, a visit for another does', async () => {
  const nel: Actor = {
    id: 'nel',
    soort: 'inwoner',
    naam: 'N',
    rollen: ['inwoner'],
    gemeente: rotterdam,
    persoonId: 'nel',
    namens: [fatima],
  };
  const visit = (persoonId: string) =>
    database.scope((scope) => recordNamens(scope, { ...inzage(), persoonId }), { actor: nel, doel: 'eigen-dossier' });
  await visit('nel');
  expect((await controle()).wachtend).toBe(0);
  await visit(fatima);
  expect((await controle()).wachtend).toBe(1);
});
