/** Knows how the portal, as its own process, passes /api on: the browser knows one address. */
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';

/** Headers of one connection; they are not the next one's. */
const perConnection = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'host',
  'content-encoding',
  'expect',
]);

const passOn = (headers: NodeJS.Dict<string | string[]>): Headers => {
  const result = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || perConnection.has(name)) continue;
    for (const one of Array.isArray(value) ? value : [value]) result.append(name, one);
  }
  return result;
};

export const apiProxy: FastifyPluginAsync<{ apiUrl: string }> = async (app: FastifyInstance, { apiUrl }) => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  app.all('/api/*', async (request, reply) => {
    const headers = passOn(request.headers);
    headers.set('x-request-id', String(request.id));
    headers.set('x-forwarded-for', request.ip);
    headers.set('x-forwarded-host', request.headers.host ?? '');
    headers.set('x-forwarded-proto', request.protocol);
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD' && request.body;
    const answer = await fetch(new URL(request.url, apiUrl), {
      method: request.method,
      headers,
      redirect: 'manual',
      ...(hasBody ? { body: Readable.toWeb(request.raw) as ReadableStream<Uint8Array>, duplex: 'half' as const } : {}),
    });
    reply.code(answer.status);
    for (const [name, value] of answer.headers) {
      if (!perConnection.has(name) && name !== 'set-cookie' && name !== 'content-length') reply.header(name, value);
    }
    for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie);
    return reply.send(answer.body ? Readable.fromWeb(answer.body as NodeReadableStream<Uint8Array>) : null);
  });
};
