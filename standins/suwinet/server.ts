/** Knows how the stand-in for Suwinet listens: the broker's address on this machine only, one operation, SOAP 1.1. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Day } from '@samenkracht/core';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { envelope, fault, nietsGevonden, type Suwiclient, writeAntwoord } from './antwoord.ts';

export type Standin = {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** What UWV keeps of a person from now on. */
  readonly lever: (client: Suwiclient) => void;
  /** Answers the next questions with this text, as it is; undefined ends that. */
  readonly antwoordMet: (xml: string | undefined) => void;
};

type Options = {
  /** 0 takes a free port. */
  readonly port: number;
  readonly data: Iterable<Suwiclient>;
  /** Up to which day pay was declared: a period that is not over is not known yet. */
  readonly today?: () => Day;
};

type Answer = { readonly status: number; readonly xml: string };

const pad = '/suwibroker/soap/UWVDossierInkomstenGSD-v0200';
const actie = 'http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD-v0200/UWVPersoonsIkvInfo';
const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false, processEntities: false });
const hoogsteLengte = 20_000;

type Vraag = { readonly Burgerservicenr?: string; readonly PeriodeGegevensvraagIko?: Periode };
type Periode = { readonly DatBPeriode?: string; readonly DatEPeriode?: string };
type Envelope = {
  readonly Envelope?: {
    readonly Header?: {
      readonly Action?: string;
      readonly Security?: { readonly Timestamp?: { readonly Created?: string } };
    };
    readonly Body?: { readonly UWVPersoonsIkvInfo?: Vraag };
  };
};

/** What the interface asks of a question: addressing, a timestamp, and a citizen number in the body. */
const answer = (clients: ReadonlyMap<string, Suwiclient>, xml: string, today: Day | undefined): Answer => {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml) || XMLValidator.validate(xml) !== true)
    return { status: 500, xml: fault('SML001', 'Het bericht is geen geldige XML.') };
  const { Header, Body } = (parser.parse(xml) as Envelope).Envelope ?? {};
  if (Header?.Action !== actie) return { status: 500, xml: fault('SML002', 'wsa:Action ontbreekt of is een andere.') };
  if (Header.Security?.Timestamp?.Created === undefined)
    return { status: 500, xml: fault('SML003', 'wsu:Created is verplicht.') };
  const { Burgerservicenr, PeriodeGegevensvraagIko: periode } = Body?.UWVPersoonsIkvInfo ?? {};
  if (Burgerservicenr === undefined || !/^\d{9}$/.test(Burgerservicenr))
    return { status: 500, xml: fault('SML004', 'Burgerservicenr ontbreekt.') };
  const client = clients.get(Burgerservicenr);
  return {
    status: 200,
    xml: envelope(
      client === undefined
        ? nietsGevonden
        : writeAntwoord(
            client,
            periode?.DatBPeriode ?? '00000000',
            untilToday(periode?.DatEPeriode ?? '99999999', today),
          ),
    ),
  };
};

/** The last day that may lie in an answer. */
const untilToday = (tot: string, today: Day | undefined): string => {
  const vandaag = today?.replaceAll('-', '') ?? tot;
  return vandaag < tot ? vandaag : tot;
};

const send = (response: ServerResponse, { status, xml }: Answer): void => {
  response.writeHead(status, { 'content-type': 'text/xml; charset=utf-8', 'cache-control': 'no-store' }).end(xml);
};

/** Starts the stand-in on the loopback address, where no other machine can reach it. */
export const start = async ({ port, data, today }: Options): Promise<Standin> => {
  const clients = new Map([...data].map((client) => [client.bsn, client]));
  let vast: string | undefined;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const vraag = (await text(request)).slice(0, hoogsteLengte);
    if (request.method !== 'POST' || request.url !== pad)
      return send(response, { status: 404, xml: fault('SML000', 'Dit adres bestaat niet.') });
    send(response, vast === undefined ? answer(clients, vraag, today?.()) : { status: 200, xml: vast });
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
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pad}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    lever: (client) => {
      clients.set(client.bsn, client);
    },
    antwoordMet: (xml) => {
      vast = xml;
    },
  };
};
