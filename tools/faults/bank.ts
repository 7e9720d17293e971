/** Knows a line to the bank that refuses, loses answers, and gives messages late, twice and in another order. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Kans } from './kans.ts';

export type Lijn = {
  readonly url: string;
  /** From now on it works as it should. */
  readonly herstel: () => void;
  readonly tellingen: () => { readonly geweigerd: number; readonly antwoordKwijt: number; readonly geschud: number };
  readonly stop: () => Promise<void>;
};

type Lijst = { readonly berichten: readonly unknown[] };

type Tellingen = { geweigerd: number; antwoordKwijt: number; geschud: number };
type Schakel = { readonly bank: string; readonly stuk: () => Kans | undefined; readonly tellingen: Tellingen };

/** Some come later, the rest in another order, and the first ones twice. */
const shuffle = (body: Buffer, kans: Kans): Buffer => {
  const { berichten } = JSON.parse(body.toString()) as Lijst;
  const sommige = kans.schud(berichten).filter(() => kans.deel() < 0.8);
  return Buffer.from(JSON.stringify({ berichten: [...sommige, ...sommige.slice(0, kans.tussen(0, 2))] }));
};

const pass = async (schakel: Schakel, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { method = 'GET', url = '/' } = request;
  const { tellingen } = schakel;
  const kans = schakel.stuk();
  const body = await buffer(request);
  if (kans !== undefined && kans.deel() < 0.25) {
    tellingen.geweigerd += 1;
    response.destroy();
    return;
  }
  const answer = await fetch(new URL(url, schakel.bank), {
    method,
    headers: { 'content-type': request.headers['content-type'] ?? 'application/xml' },
    ...(method === 'POST' ? { body: new Uint8Array(body) } : {}),
  });
  const inhoud = Buffer.from(await answer.arrayBuffer());
  if (kans !== undefined && kans.deel() < 0.15) {
    tellingen.antwoordKwijt += 1;
    response.destroy();
    return;
  }
  const geschud = kans !== undefined && url === '/berichten';
  if (geschud) tellingen.geschud += 1;
  response
    .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' })
    .end(geschud ? shuffle(inhoud, kans) : inhoud);
};

/** Stands between us and the stand-in of the bank. */
export const openLijn = async (bank: string, kans: Kans | undefined): Promise<Lijn> => {
  let stuk = kans;
  const tellingen = { geweigerd: 0, antwoordKwijt: 0, geschud: 0 };
  const schakel = { bank, stuk: () => stuk, tellingen };
  const server = createServer((request, response) => {
    pass(schakel, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    herstel: () => {
      stuk = undefined;
    },
    tellingen: () => tellingen,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
