/** Shows the commands that work on a database: from an empty one to a month tried out, and a chain that was tampered with. */
import { gemeenteCode } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { fixedClock, systemClock, todayIn } from '@samenkracht/platform/clock';
import { appUrlFrom, inGemeente, openDb } from '@samenkracht/platform/db';
import { createLogger } from '@samenkracht/platform/log';
import { systemActor } from '@samenkracht/platform/module';
import pg from 'pg';
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { loadCity, sampleCity } from '../city.ts';
import { runCommandLine } from './run.ts';
import { logboekControleUitvoerSchema, maandUitvoerSchema } from './uitvoer.ts';

const name = `cli_${crypto.randomUUID().replaceAll('-', '')}`;
const server = inject('ownerUrl');
const url = (() => {
  const changed = new URL(server);
  changed.pathname = `/${name}`;
  return changed.toString();
})();

const asOwner = async (at: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: at });
  await client.connect();
  await client.query(sql).finally(() => client.end());
};
beforeAll(() => asOwner(server, `create database ${name}`));
afterAll(() => asOwner(server, `drop database ${name} with (force)`));

const run = async (...args: readonly string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(args, {
    env: { DATABASE_URL: url },
    stdin: (async function* () {})(),
    write: (text) => out.push(text),
    writeError: (text) => err.push(text),
  });
  return { code, out: out.join(''), err: err.join('') };
};
const isAsDescribed = (schema: TSchema, text: string): boolean =>
  text
    .trim()
    .split('\n')
    .every((line) => Value.Check(schema, JSON.parse(line)));
const lastLine = (text: string) => JSON.parse(text.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;

test('migreer makes everything once; an empty municipality has an empty month and a whole record', async () => {
  const first = await run('migreer', '--gemeente', '0599');
  expect([first.code, first.err]).toEqual([0, '']);
  expect(first.out).toContain('gm0599 uitkering/');
  expect((await run('migreer', '--gemeente', '0599')).out).toBe('Alles was al bijgewerkt.\n');
  const month = await run('maand', '2026-11', '--gemeente', '0599');
  expect([month.code, lastLine(month.out)]).toMatchObject([0, { gemeente: 'gm0599', uitkeringen: 0, som: 0 }]);
  expect(lastLine((await run('logboek-controle', '--gemeente', '0599')).out)).toMatchObject({ heel: true });
});

test('maand tries out the sample city and writes nothing', async () => {
  await run('migreer', '--gemeente', '0556');
  const db = openDb({ url: appUrlFrom(url) });
  const around = { db, clock: fixedClock('2026-11-02T09:00:00Z'), log: createLogger({ niveau: 'silent' }) };
  await loadCity(around, await sampleCity(around));
  const first = await run('maand', '2026-11', '--gemeente', '0599', '--regels');
  expect(first.err).toBe('');
  const totals = lastLine(first.out) as {
    uitkeringen: number;
    betalingen: number;
    uitzonderingen: number;
    som: number;
  };
  expect(totals.uitkeringen).toBeGreaterThan(100);
  expect(totals.betalingen + totals.uitzonderingen).toBeGreaterThan(0);
  expect(first.out.trim().split('\n')).toHaveLength(totals.uitkeringen + 1);
  expect(isAsDescribed(maandUitvoerSchema, first.out)).toBe(true);
  expect((await run('maand', '2026-11', '--gemeente', '0599', '--regels')).out).toBe(first.out);
  const { rows } = await db.pool.query('select 1 from graphile_worker.jobs where task_identifier like $1', [
    '%maandrun%',
  ]);
  expect(rows).toEqual([]);
  await db.close();
});

test('lijn-herbouw makes the lines of everybody again, as often as one likes', async () => {
  const first = await run('lijn-herbouw', '--gemeente', '0599');
  expect([first.code, first.err, lastLine(first.out)]).toEqual([0, '', { gemeente: 'gm0599', bladzijden: 1 }]);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const count = async () => (await client.query('select count(*)::int as n from gm0599.plan_lijn')).rows[0].n;
  const eerst = await count();
  expect(eerst).toBeGreaterThan(200);
  await run('lijn-herbouw', '--gemeente', '0599');
  expect(await count()).toBe(eerst);
  await client.end();
});

test('caseload-herbouw adds what rooms have said since and changes nothing a second time', async () => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const count = async () => {
    const { rows } = await client.query(
      'select count(*)::int as n, count(afgedaan_op)::int as af from gm0599.caseload_signaal',
    );
    return rows[0];
  };
  const zeg = (soort: string, tijdstip: string) =>
    client.query(
      `insert into gm0599.platform_gebeurtenis (id, soort, onderwerp, data, tijdstip, actor_id, verzoek_id)
       select gen_random_uuid(), $1, p.id, jsonb_build_object('persoonId', p.id), $2, 'iemand', 'x'
       from (select distinct persoon_id::text as id from gm0599.plan_lijn) p`,
      [soort, tijdstip],
    );
  await zeg('SignaalDringend', '2026-11-02T09:00:00Z');
  await zeg('SignaalAfgehandeld', '2026-11-02T10:00:00Z');
  await zeg('SignaalDringend', '2026-11-02T11:00:00Z');
  const first = await run('caseload-herbouw', '--gemeente', '0599');
  expect([first.code, first.err, lastLine(first.out)]).toEqual([0, '', { gemeente: 'gm0599', bladzijden: 1 }]);
  const eerst = await count();
  expect(eerst.n).toBe(2 * eerst.af);
  expect(eerst.af).toBeGreaterThan(100);
  await run('caseload-herbouw', '--gemeente', '0599');
  expect(await count()).toEqual(eerst);
  await client.end();
});

test('a month without amounts ends with 2 and names the gap', async () => {
  const { code, out } = await run('maand', '2027-01', '--gemeente', '0599');
  expect([code, isAsDescribed(maandUitvoerSchema, out)]).toEqual([2, true]);
  expect(lastLine(out)).toMatchObject({ maand: '2027-01', gat: { op: '2027-01-01' } });
});

test.each([[['maand', 'november']], [['maand', '2026-13']], [['migreer', '--gemeente', 'Rotterdam']]])(
  '%j is refused',
  async (args) => {
    expect((await run(...args)).code).toBe(1);
  },
);

test('a municipality that was never made is refused, with the way to make it', async () => {
  const { code, err } = await run('maand', '2026-11', '--gemeente', '0344');
  expect(code).toBe(1);
  expect(err).toContain('migreer');
});

test('logboek-controle finds a line that the owner of the database changed', async () => {
  const db = openDb({ url: appUrlFrom(url) });
  const gemeente = gemeenteCode('0599');
  const now = systemClock.now();
  await inGemeente(db, gemeente, (tx) =>
    record(
      {
        tx,
        actor: systemActor(gemeente),
        doel: 'toezicht',
        now,
        today: todayIn(now),
        log: createLogger({ niveau: 'silent' }),
        verzoekId: crypto.randomUUID(),
      },
      { handeling: 'wijziging', onderwerp: { soort: 'zaak', id: crypto.randomUUID() }, persoonId: crypto.randomUUID() },
    ),
  );
  await db.close();
  expect((await run('logboek-controle', '--gemeente', '0599')).code).toBe(0);
  await asOwner(url, 'delete from gm0599.logboek_wachtrij');
  const { code, out } = await run('logboek-controle', '--gemeente', '0599');
  expect([code, lastLine(out)]).toMatchObject([2, { heel: false }]);
  expect(isAsDescribed(logboekControleUitvoerSchema, out)).toBe(true);
});
