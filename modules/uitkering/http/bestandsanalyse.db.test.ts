/** Proves who is in the caseload on a day, from the database: counted, hidden, and by name with a line in the record. */
import { day, gemeenteCode } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Actor } from '@samenkracht/platform/module';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alleenstaande, iedereen, modulesMet, rekening, rob, yvonne } from '../jobs/maand.voorbeelden.ts';
import type { MaandTables } from '../store/maandtabellen.ts';
import { takeOver } from '../store/overname.ts';

const medewerker = (id: string, rol: Actor['rollen'][number]): Actor => ({
  ...{ id, soort: 'medewerker', naam: id, rollen: [rol] },
  gemeente: gemeenteCode('0599'),
});
const thomas = medewerker('thomas', 'teamleider');
const femke = medewerker('femke', 'beleidsmedewerker');
const carla = medewerker('carla', 'controleur');
const elders: Actor = { ...thomas, id: 'anouk', gemeente: gemeenteCode('0556') };
const modules = modulesMet();
let db: TestDb;
let server: TestServer;
beforeEach(async () => {
  db = await testDb(modules);
  server = await testServer(db, modules, [...iedereen, thomas, femke, carla, elders]);
});
afterEach(async () => {
  await server.close();
  await db.close();
});

const persoonId = (nummer: number) => `aaaaaaaa-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
const neemOver = (lopend: readonly { readonly sinds: string; readonly eerder?: readonly [string, string] }[]) =>
  db.scope((scope) =>
    takeOver(
      scope,
      lopend.map(({ sinds, eerder }, i) => ({
        ...{ persoonId: persoonId(i + 1), partnerId: undefined, iban: rekening, feiten: alleenstaande },
        ingangsdatum: day(sinds),
        ...(eerder ? { eerder: [{ ingangsdatum: day(eerder[0]), einddatum: day(eerder[1]) }] } : {}),
      })),
    ),
  );
const aantallen = (deel: { readonly groepen: readonly { readonly aantal: number | null }[] }) =>
  deel.groepen.map(({ aantal }) => aantal);

test('a day beside an earlier one, with who left, who came back and who stayed away', async () => {
  await neemOver([
    { sinds: '2026-02-01' },
    { sinds: '2019-01-01' },
    // out on 1 March 2025; back on the last day of the year, and a day after it
    { sinds: '2026-03-01', eerder: ['2024-09-01', '2025-02-28'] },
    { sinds: '2026-03-02', eerder: ['2023-01-01', '2025-02-28'] },
  ]);
  const { body } = await server.call(thomas, 'GET /bestandsanalyse?peildatum=2026-11-01&eerder=2025-06-01');
  expect(body).toMatchObject({ namen: true, bekendSinds: expect.stringMatching(/^20/), kleinsteGroep: 10 });
  expect(aantallen(body.nu.duur)).toEqual([3, 0, 0, 1]);
  expect(body.nu.duur.groepen[0].aandeel).toBe(75);
  expect(aantallen(body.nu.terugkeer)).toEqual([1, 1]);
  // on 1 June 2025 one had a benefit and two had just left: nobody knows yet whether for good
  expect(aantallen(body.eerder.duur)).toEqual([0, 0, 0, 1]);
  expect(aantallen(body.eerder.uitstroom)).toEqual([1, 1, 0]);
  expect(aantallen(body.eerder.terugkeerNu)).toEqual([0, 2]);
  expect(body.documenten[0]).toMatchObject({ cijfer: '38% op 1-1-2015, 46% op 1-1-2018' });
  const ander = await server.call(elders, 'GET /bestandsanalyse');
  expect(ander.body).toMatchObject({ nu: { duur: { aantal: 0 } }, documenten: [] });
});

test('a decided end is outflow to work, and a revival a return', async () => {
  const [uitkeringId] = await neemOver([{ sinds: '2020-01-01' }]);
  const knip = (soort: string, vanaf: string) =>
    db.scope((scope) =>
      sql`INSERT INTO uitkering_wijziging (id, uitkering_id, soort, vanaf, wie, bron, status, gemeld_door, gemeld_door_naam,
            gemeld_op, voorgesteld_door, beslist_door)
          VALUES (gen_random_uuid(), ${uitkeringId}, ${soort}, ${vanaf}, 'belanghebbende', 'consulent', 'vastgesteld', 'rob', 'Rob',
            now(), 'rob', 'yvonne')`.execute(view<MaandTables>(scope.tx)),
    );
  await knip('voltijdwerk', '2026-03-01');
  await knip('herleven', '2026-08-01');
  const { body } = await server.call(thomas, 'GET /bestandsanalyse?peildatum=2026-08-01&eerder=2026-07-31');
  expect(aantallen(body.eerder.uitstroomreden)).toEqual([1, 0]);
  expect([aantallen(body.eerder.terugkeerNu), aantallen(body.nu.terugkeerNu)]).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(aantallen(body.nu.duur)).toEqual([1, 0, 0, 0]);
});

test('who may see no names sees no small group; who leads the coaches sees who, and that is written down', async () => {
  await neemOver([
    ...Array.from({ length: 12 }, () => ({ sinds: '2026-02-01' })),
    ...Array.from({ length: 12 }, () => ({ sinds: '2010-02-01' })),
    { sinds: '2024-02-01' },
  ]);
  const { body } = await server.call(femke, 'GET /bestandsanalyse');
  expect(body.namen).toBe(false);
  expect(aantallen(body.nu.duur)).toEqual([null, null, null, 12]);
  expect((await server.call(carla, 'GET /bestandsanalyse')).body.nu).toEqual(body.nu);
  for (const wie of [rob, yvonne]) expect((await server.call(wie, 'GET /bestandsanalyse')).status).toBe(403);

  const groep = 'GET /bestandsanalyse/personen?groep=duur-1-3';
  for (const wie of [femke, carla]) expect((await server.call(wie, groep)).status).toBe(403);
  const gezien = await server.call(thomas, groep);
  expect(gezien.body).toMatchObject({
    aantal: 1,
    bladen: 1,
    personen: [{ persoonId: persoonId(25), begin: '2024-02-01' }],
  });
  const { rows } = await db.scope((scope) =>
    sql<{
      wie: string;
    }>`SELECT data_subject_id AS wie FROM logboek_regel WHERE omschrijving LIKE '%bestandsanalyse'`.execute(
      view<MaandTables>(scope.tx),
    ),
  );
  expect(rows).toEqual([{ wie: persoonId(25) }]);
  expect((await server.call(thomas, 'GET /bestandsanalyse?peildatum=2999-01-01')).status).toBe(422);
  expect((await server.call(thomas, 'GET /bestandsanalyse/personen?groep=iedereen')).status).toBe(400);
});
