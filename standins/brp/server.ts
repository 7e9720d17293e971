/** Knows how the stand-in for the BRP listens: one question, on this machine only, with disturbances for tests. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Ingeschrevene } from './ingeschrevene.ts';
import { type Answer, answer, problem } from './vraag.ts';

/** What can go wrong at the other side. `keer`: for so many questions, then it is over; without it until it is lifted. */
type Storing =
  | { readonly soort: 'traag'; readonly ms: number; readonly keer?: number }
  | { readonly soort: 'fout'; readonly status: 500 | 503; readonly keer?: number }
  | { readonly soort: 'onzin'; readonly keer?: number };

export type Standin = {
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly stoor: (storing: Storing | undefined) => void;
  /** Adds somebody, or replaces what the register says of him. */
  readonly registreer: (persoon: Ingeschrevene) => void;
  /** How many questions were asked so far. */
  readonly vragen: () => number;
};

type Options = {
  /** 0 takes a free port. */
  readonly port: number;
  readonly persons: Iterable<Ingeschrevene>;
  /** The day of asking, `YYYY-MM-DD`; the system's day unless given. */
  readonly today?: () => string;
};

const parseBody = (of: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(of);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

const send = (response: ServerResponse, { status, body }: Answer): void => {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
};

const createState = (persons: Iterable<Ingeschrevene>) => {
  const byBsn = new Map<string, Ingeschrevene>();
  const registreer = (persoon: Ingeschrevene): void => {
    if (persoon.bsn !== undefined) byBsn.set(persoon.bsn, persoon);
  };
  for (const persoon of persons) registreer(persoon);
  let storing: Storing | undefined;
  let left = 0;
  return {
    byBsn,
    registreer,
    stoor: (next: Storing | undefined): void => {
      storing = next;
      left = next?.keer ?? Number.POSITIVE_INFINITY;
    },
    /** The disturbance of this question; each one uses a turn. */
    disturb: (): Storing | undefined => {
      left -= 1;
      return left >= 0 ? storing : undefined;
    },
  };
};
type State = ReturnType<typeof createState>;

const respond = async (state: State, request: IncomingMessage, today: string): Promise<Answer> => {
  if (request.method !== 'POST' || request.url !== '/personen')
    return problem(404, 'notFound', 'Opgevraagde resource bestaat niet.');
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    return problem(415, 'unsupported', 'Media Type wordt niet ondersteund.');
  }
  const body = parseBody((await text(request)).slice(0, 100_000));
  return body === undefined ? problem(400, 'json', 'Het bericht is geen JSON.') : answer(state.byBsn, body, today);
};

/** Starts the stand-in on the loopback address, where no other machine can reach it. */
export const start = async (options: Options): Promise<Standin> => {
  const state = createState(options.persons);
  const today = options.today ?? (() => Temporal.Now.plainDateISO('Europe/Amsterdam').toString());
  let vragen = 0;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === '/gezondheid') return send(response, { status: 200, body: { status: 'goed' } });
    vragen += 1;
    const storing = state.disturb();
    if (storing?.soort === 'fout')
      return send(response, problem(storing.status, 'serverError', 'Interne server fout.'));
    if (storing?.soort === 'onzin')
      return send(response, { status: 200, body: { type: 'Onzin', personen: 'geen lijst' } });
    if (storing?.soort === 'traag') await new Promise((resolve) => setTimeout(resolve, storing.ms));
    send(response, await respond(state, request, today()));
  };
  // Whoever asked may have hung up meanwhile.
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    stoor: state.stoor,
    registreer: state.registreer,
    vragen: () => vragen,
  };
};
