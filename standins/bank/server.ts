/** Knows how the stand-in for a bank listens: payment files in, messages out, on this machine only. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Bank, createBank, type Storing } from './rekening.ts';

export type Standin = Omit<Bank, 'accept'> & {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Disturbs the next answers, until `undefined` is given. */
  readonly stoor: (storing: Storing | undefined) => void;
};

type Options = {
  /** 0 takes a free port. */
  readonly port: number;
  /** Whole cents on the account of a municipality when it opens. */
  readonly beginsaldo?: number;
  readonly now?: () => string;
};

type Answer = { readonly status: number; readonly type: string; readonly body: string };
const json = (status: number, body: unknown): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});

const respond = async (bank: Bank, request: IncomingMessage): Promise<Answer> => {
  const { method, url = '' } = request;
  if (url === '/gezondheid') return json(200, { status: 'goed' });
  if (method === 'POST' && url === '/betaalopdrachten') {
    const { id, soort, berichtnummer } = bank.accept(await text(request));
    return json(202, { id, soort, berichtnummer });
  }
  if (method === 'GET' && url === '/berichten')
    return json(200, {
      berichten: bank.berichten().map(({ id, soort, berichtnummer }) => ({ id, soort, berichtnummer })),
    });
  const [, gevraagd] = /^\/berichten\/([A-Z0-9]+)$/.exec(url) ?? [];
  const bericht = bank.berichten().find(({ id }) => id === gevraagd);
  return bericht === undefined || method !== 'GET'
    ? json(404, { code: 'adres', title: 'Dit adres bestaat niet.' })
    : { status: 200, type: 'application/xml', body: bericht.inhoud };
};

const send = (response: ServerResponse, { status, type, body }: Answer): void => {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
};

/** Starts the stand-in on the loopback address, where no other machine can reach it. */
export const start = async ({
  port,
  beginsaldo = 10_000_000_00,
  now = () => new Date().toISOString(),
}: Options): Promise<Standin> => {
  const { accept, ...bank } = createBank({ now, beginsaldo });
  let storing: Storing | undefined;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const wrong = storing;
    if (wrong?.soort === 'fout') return send(response, json(500, { code: 'serverError' }));
    if (wrong?.soort === 'traag') await new Promise((resolve) => setTimeout(resolve, wrong.ms));
    const answer = await respond({ accept, ...bank }, request);
    if (wrong?.soort === 'antwoord kwijt') response.destroy();
    else send(response, answer);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    ...bank,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    stoor: (next) => {
      storing = next;
    },
  };
};
