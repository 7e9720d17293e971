/** Knows how fast the API is beside a bare route: the person page and the earnings report, 50 connections, in one run. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { meldAan } from '@samenkracht/testing/aanmelden';
import autocannon, { type Request, type Result } from 'autocannon';
import { earningsReport, type Inwoner, personPage, signInInwoners } from './verzoeken.ts';

const connections = 50;
const seconds = Number(process.env['SECONDEN'] ?? 10);
const warmupSeconds = Math.min(3, seconds);
/** So many that a report rarely waits for another one of the same person. */
const inwonersMost = 120;

type Started = { readonly child: ChildProcess; readonly adres: string };

const startChild = async (file: string): Promise<Started> => {
  const child = fork(new URL(file, import.meta.url), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [message] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown];
  if (typeof message !== 'object' || message === null || !('adres' in message))
    throw new Error(`${file} did not start`);
  return { child, adres: String(message.adres) };
};

const stopChild = async ({ child }: Started): Promise<void> => {
  child.send('stop');
  await once(child, 'exit');
};

/** @throws when a request failed: a refusal is faster than an answer, and would flatter us. */
const measure = async (adres: string, request: Request): Promise<Result> => {
  const run = (duration: number) => autocannon({ url: adres, connections, duration, requests: [request] });
  await run(warmupSeconds);
  const result = await run(seconds);
  if (result.non2xx + result.errors + result.timeouts > 0)
    throw new Error(`${result.non2xx} refused, ${result.errors} failed: ${JSON.stringify(result.statusCodeStats)}`);
  return result;
};

const measureBare = async (): Promise<Result> => {
  const bare = await startChild('./kale-route.ts');
  try {
    return await measure(bare.adres, { method: 'GET', path: '/' });
  } finally {
    await stopChild(bare);
  }
};

const atLeastOne = (inwoners: readonly Inwoner[]): readonly [Inwoner, ...Inwoner[]] => {
  const [first, ...rest] = inwoners;
  if (first === undefined) throw new Error('nobody in the sample city has an uitkering');
  return [first, ...rest];
};

type Line = { readonly naam: string; readonly perSecond: number; readonly p50: number; readonly p99: number };

const lineOf = (naam: string, { requests, latency }: Result): Line => ({
  naam,
  perSecond: requests.average,
  p50: latency.p50,
  p99: latency.p99,
});

const print = (bare: Line, lines: readonly Line[]): void => {
  console.log(
    `API with ${connections} connections, ${seconds} s each; server, PostgreSQL and load on this one machine\n`,
  );
  console.log(['route'.padEnd(32), ...['req/s', 'p50 ms', 'p99 ms', 'ratio'].map((head) => head.padStart(9))].join(''));
  for (const { naam, perSecond, p50, p99 } of [bare, ...lines]) {
    const cells = [perSecond.toFixed(0), String(p50), String(p99), `1 : ${(bare.perSecond / perSecond).toFixed(0)}`];
    console.log(naam.padEnd(32) + cells.map((cell) => cell.padStart(9)).join(''));
  }
};

const before = await measureBare();
const huis = await startChild('./huis.ts');
const lines: Line[] = [];
try {
  const consulent = await meldAan(huis.adres, 'gemeente', 'Rob de Wit');
  const inwoners = atLeastOne(await signInInwoners(huis.adres, inwonersMost));
  const maand = Temporal.Now.plainDateISO('Europe/Amsterdam').toPlainYearMonth().toString();
  lines.push(lineOf('GET /personen/:id', await measure(huis.adres, personPage(consulent, inwoners))));
  const report = earningsReport(huis.adres, maand, inwoners);
  lines.push(lineOf('POST /mijn/inkomsten/:maand', await measure(huis.adres, report)));
} finally {
  await stopChild(huis);
}
const after = await measureBare();
// the machine may have other work at either end: the mean of both is the limit of this run
const mean = (before.requests.average + after.requests.average) / 2;
print({ ...lineOf('a bare Fastify route', after), perSecond: mean }, lines);
