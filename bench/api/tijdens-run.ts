/** Measures how long a resident waits for the answer to his pay while a month run of a city goes on, beside the same without a run. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '@samenkracht/app-api';
import { gemeenteCode } from '@samenkracht/core';
import { systemClock } from '@samenkracht/platform/clock';
import { migrate } from '@samenkracht/platform/db';
import { startEmbedded } from '@samenkracht/platform/postgres';
import { meldAan, type Sessie } from '@samenkracht/testing/aanmelden';
import { makeStad } from '@samenkracht/testing/stad';
import autocannon from 'autocannon';
import { listModules } from '../../apps/samenkracht/describe.ts';
import { startStandins } from '../../apps/samenkracht/standins.ts';
import { freePort, openHuis } from '../../tools/faults/huis.ts';
import { apart } from '../maandrun/apart.ts';
import { peildatum } from '../maandrun/omgeving.ts';
import { getal, verhouding } from '../wet/meet.ts';
import { meetGelijkmatig, type Wachttijd } from './gelijkmatig.ts';
import { earningsReport, type Inwoner, signInInwoners } from './verzoeken.ts';

const huishoudens = Number(process.argv[2] ?? 7_500);
/** Reports a second: all 7,500 of a city of 37,500 who work, within two minutes. */
const perSeconde = Number(process.env['PER_SECONDE'] ?? 60);
const seconden = Number(process.env['SECONDEN'] ?? 15);
const connections = 50;
const gemeenten = ['0599', '0556'] as const;
const maand = Temporal.Now.plainDateISO('Europe/Amsterdam').toPlainYearMonth().toString();

type Ask = (method: 'GET' | 'POST', pad: string, body?: unknown) => Promise<Record<string, unknown>>;

const askAs =
  (adres: string, sessie: Sessie): Ask =>
  async (method, pad, body) => {
    const answer = await fetch(`${adres}/api/v1${pad}`, {
      method,
      headers: {
        ...sessie,
        origin: adres,
        ...(method === 'GET' ? {} : { 'idempotency-key': crypto.randomUUID() }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${pad} answered ${answer.status}`);
    return (await answer.json()) as Record<string, unknown>;
  };

/** Simulates the run again and again until it is told to stop: the heaviest work that goes on for so long. */
const keepRunning = async (rob: Ask): Promise<() => Promise<number>> => {
  const { id } = await rob('POST', '/maandruns', { maand });
  let door = true;
  let keer = 0;
  const loop = (async () => {
    while (door) {
      await rob('POST', `/maandruns/${String(id)}/simulatie`);
      keer += 1;
      // where the API is asked all it can do, his question may be refused: he asks again
      const stand = () => rob('GET', `/maandruns/${String(id)}`).catch(() => ({ voortgang: undefined }));
      while ((await stand()).voortgang !== null) await sleep(500);
    }
  })();
  await sleep(1_000);
  return async () => {
    door = false;
    await loop;
    return keer;
  };
};

type Inwoners = readonly [Inwoner, ...Inwoner[]];

/** At the rate of a city, each request at its own moment. */
const measureSteady = async (adres: string, inwoners: Inwoners): Promise<Wachttijd> => {
  const run = (duur: number) =>
    meetGelijkmatig(adres, earningsReport(adres, maand, inwoners), { perSeconde, seconden: duur, connections });
  // a process that has been up for a while has compiled what it does often
  await run(Math.min(10, seconden));
  return run(seconden);
};

/** Each connection sends its next request when it has its answer. */
const measureFull = async (adres: string, inwoners: Inwoners): Promise<Wachttijd> => {
  const options = { url: adres, connections, requests: [earningsReport(adres, maand, inwoners)] };
  const { latency, requests, ...rest } = await autocannon({ ...options, duration: seconden });
  if (rest.non2xx + rest.errors + rest.timeouts > 0)
    throw new Error(`refused or failed: ${JSON.stringify(rest.statusCodeStats)}`);
  return { p50: latency.p50, p99: latency.p99, perSeconde: requests.average };
};

const toon = (naam: string, { p50, p99, perSeconde: aantal }: Wachttijd): void =>
  console.log(
    `${naam.padEnd(52)}${aantal.toFixed(0).padStart(6)}/s  p50 ${String(p50).padStart(6)}  p99 ${String(p99).padStart(6)} ms`,
  );

const vooraf = loadavg()[0]?.toFixed(1);
const dir = mkdtempSync(join(tmpdir(), 'samenkracht-bench-'));
chmodSync(dir, 0o755);
const server = await startEmbedded({ dir });
try {
  await migrate(server.ownerUrl, gemeenten.map(gemeenteCode), await listModules());
  await apart(new URL('../maandrun/laden.ts', import.meta.url), server.appUrl, String(huishoudens), maand, maand);
  const poort = await freePort();
  const adres = `http://127.0.0.1:${poort}`;
  // the same doors as were loaded, so that who signs in has a benefit
  const stad = makeStad({ seed: 20_261_101, huishoudens: 400, peildatum });
  const standins = await startStandins({
    adres,
    huishoudens: [...stad.huishoudens()],
    gemeenten,
    clock: systemClock,
    iedereen: true,
  });
  const { bank: _, ...koppelingen } = standins.settings;
  const settings: Settings = {
    ...koppelingen,
    adres,
    gemeente: gemeenten[0],
    gemeenten: [...gemeenten],
    databaseUrl: server.ownerUrl,
    verzoekenPerMinuut: 1_000_000,
  };
  const huis = await openHuis(settings, [poort], undefined);
  const [eerste, ...rest] = await signInInwoners(adres, 100);
  if (eerste === undefined) throw new Error('nobody can sign in');
  const rob = askAs(adres, await meldAan(adres, 'gemeente', 'Rob de Wit'));
  const inwoners: Inwoners = [eerste, ...rest];
  console.log(
    `POST /mijn/inkomsten/:maand, ${connections} connections, ${getal(huishoudens)} households; API, worker, PostgreSQL and load on this one machine, of which the load was ${vooraf} before\n`,
  );
  // first the steady ones: what was reported before stays, and each later report reads it
  toon(`${perSeconde} a second, no run`, await measureSteady(adres, inwoners));
  const stop = await keepRunning(rob);
  const tijdens = await measureSteady(adres, inwoners);
  toon(`${perSeconde} a second, while a run is simulated`, tijdens);
  toon('as many as it can, while a run is simulated', await measureFull(adres, inwoners));
  const keer = await stop();
  toon('as many as it can, no run', await measureFull(adres, inwoners));
  verhouding('p99 in milliseconds while a run goes on', tijdens.p99, 50, 'hoogstens');
  console.log(`${keer} simulations begun meanwhile`);
  await huis.stop();
  await standins.stop();
} finally {
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
}
