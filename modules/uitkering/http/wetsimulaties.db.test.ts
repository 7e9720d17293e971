/** Proves the simulation of 2027: eight households under the same engine with another law date, counted, grouped, and nothing booked. */
import { day, type Month, month } from '@samenkracht/core';
import { eenKind, eenPartner, eenPersoon } from '@samenkracht/participatiewet';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Grondslagfeiten } from '../domain/maandfeiten.ts';
import {
  addLoon,
  addUitkering,
  alleenstaande,
  alleenstaandeOuder,
  iedereen,
  inwoner,
  marit,
  modulesMet,
  rob,
  storePayer,
  yvonne,
} from '../jobs/maand.voorbeelden.ts';

let db: TestDb;
let server: TestServer;
const modules = modulesMet();
const call: TestServer['call'] = (...args) => server.call(...args);
const november: Month = month('2026-11');

/** Who, with which household, and what pay. */
const stad: readonly (readonly [Grondslagfeiten, number | undefined])[] = [
  [alleenstaande, undefined],
  [alleenstaande, 60_000],
  // 25% of 400 was 100; 15% is 60
  [alleenstaandeOuder, 40_000],
  [{ ...alleenstaande, partner: eenPartner(day('1985-02-03')) }, 30_000],
  // medically fewer hours: now 25% in the first six months (n), in 2027 15% without an end (34a lid 1 b)
  [{ ...alleenstaande, belanghebbende: eenPersoon(day('1970-01-01'), { medischUrenbeperkt: true }) }, 50_000],
  // a spouse without a right and a child: whether he is toeslagpartner was never asked
  [
    {
      ...alleenstaande,
      partner: eenPartner(day('1985-02-03'), { heeftRecht: false }),
      kinderen: [eenKind(day('2019-01-01'), { rechtmatigVerblijf: true })],
    },
    undefined,
  ],
  [{ ...alleenstaande, belanghebbende: eenPersoon(day('1948-02-29')) }, 90_000],
  [alleenstaande, 0],
];

beforeAll(async () => {
  db = await testDb(modules);
  server = await testServer(db, modules, iedereen);
  await storePayer(db);
  for (const [i, [feiten, netto]] of stad.entries()) {
    const wie = inwoner(`i${i}`, `bbbbbbbb-0000-4000-8000-00000000000${i}`);
    const id = await addUitkering(db, wie, feiten);
    if (netto !== undefined) await addLoon(db, id, wie, november, netto);
  }
});
afterAll(async () => {
  await server.close();
  await db.close();
});

test('as if 2027: what changes, for how many, why, in euro, and with whom to talk', async () => {
  const begonnen = await call(rob, 'POST /wetsimulaties', {
    body: { maand: '2026-11', wetOp: '2027-01-01', drempel: 3 },
  });
  expect(begonnen, JSON.stringify(begonnen.body)).toMatchObject({
    status: 201,
    body: { status: 'klaar', verwerkt: 8, totaal: 8 },
  });
  const { body } = await call(yvonne, `GET /wetsimulaties/${begonnen.body.id}`);
  expect(body.aannames.map(({ tabel }: { tabel: string }) => tabel)).toContain('pw-21-alleenstaande');
  expect(body.oorzaken).toContainEqual({
    naam: 'art. 31 lid 2 n → art. 34a (a)',
    aantal: 3,
    verschil: -6_000 - 4_000 - 3_000,
  });
  expect(body.totalen).toMatchObject({ uitkeringen: 8, minder: 4, onbekend: 1, gesprekken: 2 });
  expect(body.onbekend).toMatchObject([
    { code: 'FEIT_ONTBREEKT', aantal: 1, uitleg: expect.stringContaining('Toeslagpartner') },
  ]);
  // 600 pay: from 969,46 to 909,46; of 1.520,99 in hand 57,00 less is 3.7%; of 1.492,24 in hand 47,50 less is 3.2%
  expect(body.gesprekken).toMatchObject([
    { voor: 96_946, na: 90_946, naam: null },
    { voor: 104_446, na: 99_446, oorzaak: 'art. 31 lid 2 n → art. 34a (b)' },
  ]);
  expect(body.groepen.map(({ naam }: { naam: string }) => naam)).toContain('50 tot 100 euro minder');
});

test('nothing is booked or decided, nobody else sees it, and a day without law is refused', async () => {
  const { body } = await call(rob, 'GET /wetsimulaties');
  expect(body.simulaties).toHaveLength(1);
  expect((await call(rob, 'GET /maandruns')).body.maandruns ?? []).toEqual([]);
  expect((await call(marit, `GET /wetsimulaties/${body.simulaties[0].id}`)).status).toBe(404);
  expect((await call(yvonne, 'POST /wetsimulaties', { body: { maand: '2026-11', wetOp: '2027-01-01' } })).status).toBe(
    403,
  );
  const laat = await call(rob, 'POST /wetsimulaties', { body: { maand: '2026-11', wetOp: '2030-01-01' } });
  expect(laat.body.code).toBe('SIMULATIE_DAG');
});
