/** Knows an object store for tests: an outside party that checks each signature itself (AWS Signature Version 4). */
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Objectopslag, openObjectopslag } from './objectopslag.ts';

const geheim = 'een geheim voor de test';

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/** AWS Signature Version 4, worked out here a second time from its description: what a store itself does. */
const isSigned = (request: IncomingMessage, body: Buffer): boolean => {
  const match =
    /Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})/.exec(
      request.headers.authorization ?? '',
    );
  if (match === null) return false;
  const [, toegang = '', datum = '', regio = '', velden = '', handtekening = ''] = match;
  const header = (naam: string): string => String(request.headers[naam] ?? '').trim();
  const inhoud = header('x-amz-content-sha256');
  if (toegang !== 'gebruiker' || (inhoud !== 'UNSIGNED-PAYLOAD' && inhoud !== sha256(body))) return false;
  const canoniek = [
    request.method,
    request.url,
    '',
    ...velden.split(';').map((naam) => `${naam}:${header(naam)}`),
    '',
    velden,
    inhoud,
  ].join('\n');
  const bereik = `${datum}/${regio}/s3/aws4_request`;
  const tekst = ['AWS4-HMAC-SHA256', header('x-amz-date'), bereik, sha256(canoniek)].join('\n');
  const key = hmac(hmac(hmac(hmac(`AWS4${geheim}`, datum), regio), 's3'), 'aws4_request');
  return hmac(key, tekst).toString('hex') === handtekening;
};

export const startOpslag = async () => {
  const bewaard = new Map<string, Buffer>();
  let kapot = false;
  const server = createServer((request, response) => {
    const stukken: Buffer[] = [];
    request.on('data', (stuk: Buffer) => stukken.push(stuk));
    request.on('end', () => {
      const body = Buffer.concat(stukken);
      const answer = (status: number, inhoud?: Buffer) => response.writeHead(status).end(inhoud);
      if (kapot) return answer(503);
      if (!isSigned(request, body)) return answer(403);
      if (request.method === 'PUT') {
        bewaard.set(request.url ?? '', body);
        return answer(200);
      }
      const gevonden = bewaard.get(request.url ?? '');
      return gevonden === undefined ? answer(404) : answer(200, gevonden);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}/samenkracht`;
  return {
    bewaard,
    instelling: { adres, regio: 'eu-central-1', toegangssleutel: 'gebruiker', geheim },
    open: (met: string = geheim): Objectopslag =>
      openObjectopslag({ adres, regio: 'eu-central-1', toegangssleutel: 'gebruiker', geheim: met }),
    maakKapot: (stuk: boolean): void => {
      kapot = stuk;
    },
    stop: () => server.close(),
  };
};
