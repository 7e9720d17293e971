import { cents, day, month, ZERO } from '@samenkracht/core';
import { afterEach, expect, test } from 'vitest';
import { type Levering, type Loon, type Loonadministratie, type Standin, start } from './index.ts';

const bsn = '999900006';
const loon = (maand: string, LnLbPh: number): Loon => ({
  maand: month(maand),
  LnLbPh: cents(LnLbPh),
  LnTabBB: ZERO,
  IngLbPh: ZERO,
  BijdrZvw: ZERO,
  WrdPrGebrAut: ZERO,
  PrWhk: ZERO,
  VakBsl: cents(4_444),
  OpgRchtVakBsl: cents(4_444),
  AantVerlU: 40,
  betaaldOp: day(`${maand}-28`),
});
const baan: Loonadministratie = {
  bsn,
  werkgever: { naam: 'Bakkerij De Korenaar', loonheffingennummer: '000000000L01' },
  NumIV: 1,
  vakantiegeldPerMaand: true,
  lonen: [loon('2026-08', 60_000), loon('2026-09', 60_000), loon('2026-10', 58_000), loon('2026-11', 61_000)],
};

let standin: Standin;
let now: string;
const begin = async () => {
  now = '2026-11-21T10:00:00Z';
  standin = await start({ port: 0, data: [baan], now: () => now });
};
afterEach(() => standin.stop());

const search = async (body: unknown) => {
  const response = await fetch(`${standin.url}/loongegevens/zoeken`, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, body: (await response.json()) as { leveringen?: Levering[]; code?: string } };
};

test('wages of a person in a period, from until (not including)', async () => {
  await begin();
  const { body } = await search({ bsn, vanaf: '2026-09', tot: '2026-11' });
  expect(body.leveringen?.map(({ maand, LnLbPh, soort }) => [maand, LnLbPh, soort])).toEqual([
    ['2026-09', 60_000, 'levering'],
    ['2026-10', 58_000, 'levering'],
  ]);
  expect(body.leveringen?.[0]).toMatchObject({
    werkgever: { naam: 'Bakkerij De Korenaar' },
    vakantiegeldPerMaand: true,
    VakBsl: 4_444,
  });
});

test('a wage is not known before the day on which it is paid', async () => {
  await begin();
  const asked = { bsn, vanaf: '2026-11', tot: '2026-12' };
  expect((await search(asked)).body.leveringen).toEqual([]);
  now = '2026-11-28T06:00:00Z';
  expect((await search(asked)).body.leveringen).toMatchObject([{ LnLbPh: 61_000, soort: 'levering' }]);
});

test('a correction of an earlier month comes beside the first delivery, which stays', async () => {
  await begin();
  const correctie = { bsn, loonheffingennummer: '000000000L01', NumIV: 1, loon: loon('2026-09', 66_000) };
  expect(standin.lever(correctie)).toMatchObject({
    soort: 'correctie',
    volgnummer: 2,
    geleverdOp: '2026-11-21T10:00:00Z',
  });
  const { body } = await search({ bsn, vanaf: '2026-09', tot: '2026-10' });
  expect(body.leveringen?.map(({ LnLbPh, volgnummer }) => [LnLbPh, volgnummer])).toEqual([
    [60_000, 1],
    [66_000, 2],
  ]);
});

test('a correction of a job that is not known is a mistake of the caller', async () => {
  await begin();
  expect(() => standin.lever({ bsn, loonheffingennummer: '000000009L01', NumIV: 1, loon: loon('2026-09', 1) })).toThrow(
    RangeError,
  );
});

test.each([
  ['a number that fails the 11-test', { bsn: '010008579', vanaf: '2026-09', tot: '2026-10' }, 'bsn'],
  ['a month that does not exist', { bsn, vanaf: '2026-13', tot: '2026-10' }, 'maand'],
])('%s is refused and named', async (_, body, code) => {
  await begin();
  expect(await search(body)).toMatchObject({ status: 400, body: { code } });
});

test('somebody without a job has no deliveries', async () => {
  await begin();
  expect(await search({ bsn: '999900018', vanaf: '2026-01', tot: '2027-01' })).toEqual({
    status: 200,
    body: { leveringen: [] },
  });
});

test('a disturbance can be switched on and off', async () => {
  await begin();
  standin.stoor({ soort: 'fout' });
  expect((await search({ bsn, vanaf: '2026-09', tot: '2026-10' })).status).toBe(500);
  standin.stoor(undefined);
  expect((await search({ bsn, vanaf: '2026-09', tot: '2026-10' })).status).toBe(200);
});
