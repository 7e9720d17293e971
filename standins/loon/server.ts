/** Knows how the stand-in for payroll data listens: two addresses, on this machine only, never a number in a URL. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Day, firstDay, lastDay, type Month, parseBsn, parseMonth } from '@samenkracht/core';
import {
  type Correctie,
  createLeveringen,
  type Levering,
  type Leveringen,
  type Loonadministratie,
} from './levering.ts';
import { type Aansluiting, type Antwoord, leverLoon } from './werkgever.ts';

export type Standin = {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Delivers a corrected wage, as an employer does when a payslip was wrong. */
  readonly lever: (correctie: Correctie) => Levering;
  /** Acts as the payroll of an employer: delivers a month of all his people to a municipality, signed. */
  readonly leverAan: (aansluiting: Aansluiting, opdracht: Opdracht) => Promise<Antwoord>;
  /** Makes the next answers fail, until `undefined` is given. */
  readonly stoor: (storing: Storing | undefined) => void;
};
type Storing = { readonly soort: 'traag'; readonly ms: number } | { readonly soort: 'fout' };

export type Opdracht = {
  readonly leveringsnummer: string;
  readonly loonheffingennummer: string;
  readonly maand: Month;
  readonly betaaldOp: Day;
};

type Options = {
  /** 0 takes a free port. */
  readonly port: number;
  readonly data: Iterable<Loonadministratie>;
  /** The moment that a correction carries, and up to which wages were delivered; the system's time unless given. */
  readonly now?: () => string;
};

type Answer = { readonly status: number; readonly body: unknown };

const problem = (status: number, code: string, title: string): Answer => ({ status, body: { status, code, title } });

const parseBody = (of: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(of);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

const search = (leveringen: Leveringen, body: Readonly<Record<string, unknown>>, now: string): Answer => {
  const bsn = parseBsn(String(body['bsn']));
  const vanaf = parseMonth(String(body['vanaf']));
  const tot = parseMonth(String(body['tot']));
  if (bsn === undefined) return problem(400, 'bsn', 'Het burgerservicenummer is ongeldig.');
  if (vanaf === undefined || tot === undefined) return problem(400, 'maand', 'Geef vanaf en tot als maand: 2026-10.');
  return { status: 200, body: { leveringen: leveringen.find(bsn, vanaf, tot, now) } };
};

const respond = async (leveringen: Leveringen, request: IncomingMessage, now: string): Promise<Answer> => {
  if (request.url === '/gezondheid') return { status: 200, body: { status: 'goed' } };
  if (request.method !== 'POST' || request.url !== '/loongegevens/zoeken')
    return problem(404, 'adres', 'Dit adres bestaat niet.');
  const body = parseBody((await text(request)).slice(0, 10_000));
  return body === undefined ? problem(400, 'json', 'Het bericht is geen JSON.') : search(leveringen, body, now);
};

const send = (response: ServerResponse, { status, body }: Answer): void => {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response
    .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
};

/** Starts the stand-in on the loopback address, where no other machine can reach it. */
export const start = async ({ port, data, now = () => new Date().toISOString() }: Options): Promise<Standin> => {
  const leveringen = createLeveringen(data);
  let storing: Storing | undefined;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const wrong = storing;
    if (wrong?.soort === 'fout') return send(response, problem(500, 'serverError', 'Interne server fout.'));
    if (wrong?.soort === 'traag') await new Promise((resolve) => setTimeout(resolve, wrong.ms));
    send(response, await respond(leveringen, request, now()));
  };
  // Whoever asked may have hung up meanwhile.
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    lever: (correctie) => leveringen.lever(correctie, now()),
    leverAan: (aansluiting, { maand, ...opdracht }) =>
      leverLoon(aansluiting, {
        ...opdracht,
        tijdvak: { soort: 'maand', DatAanvTv: firstDay(maand), DatEindTv: lastDay(maand) },
        regels: leveringen.ofWerkgever(opdracht.loonheffingennummer, maand),
      }),
    stoor: (next) => {
      storing = next;
    },
  };
};
