/** Knows a line to the bank that refuses, loses answers, and gives messages late, twice and in another order. */
import { createServer, type ServerResponse } from 'node:http';
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

/** Stands between us and the stand-in of the bank. */
export const openLijn = async (bank: string, kans: Kans | undefined): Promise<Lijn> => {
  let stuk = kans !== undefined;
  const tellingen = { geweigerd: 0, antwoordKwijt: 0, geschud: 0 };

  const shuffle = (body: Buffer): Buffer => {
    if (!stuk || kans === undefined) return body;
    const { berichten } = JSON.parse(body.toString()) as Lijst;
    tellingen.geschud += 1;
    const sommige = kans.schud(berichten).filter(() => kans.deel() < 0.8);
    return Buffer.from(JSON.stringify({ berichten: [...sommige, ...sommige.slice(0, kans.tussen(0, 2))] }));
  };

  const server = createServer((request, response: ServerResponse) => {
    const serve = async (): Promise<void> => {
      const { method = 'GET', url = '/' } = request;
      const body = await buffer(request);
      if (stuk && kans !== undefined && kans.deel() < 0.25) {
        tellingen.geweigerd += 1;
        response.destroy();
        return;
      }
      const answer = await fetch(new URL(url, bank), {
        method,
        headers: { 'content-type': request.headers['content-type'] ?? 'application/xml' },
        ...(method === 'POST' ? { body: new Uint8Array(body) } : {}),
      });
      const inhoud = Buffer.from(await answer.arrayBuffer());
      if (stuk && kans !== undefined && kans.deel() < 0.15) {
        tellingen.antwoordKwijt += 1;
        response.destroy();
        return;
      }
      response
        .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' })
        .end(url === '/berichten' ? shuffle(inhoud) : inhoud);
    };
    serve().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    herstel: () => {
      stuk = false;
    },
    tellingen: () => tellingen,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
