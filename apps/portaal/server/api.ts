/** Knows the two ways to the API: inside this process, or over HTTP. Both look like `fetch`. */
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';

type InjectAnswer = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  readonly rawPayload: Buffer;
};

/** As Fastify's own `inject`. */
export type Inject = (request: {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly remoteAddress?: string;
  readonly payload?: Readable;
}) => Promise<InjectAnswer>;

type FetchApi = (request: Request) => Promise<Response>;

const withoutBody = new Set([204, 205, 304]);

const toResponse = (answer: InjectAnswer): Response => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, String(one));
  }
  const body = withoutBody.has(answer.statusCode) ? null : new Uint8Array(answer.rawPayload);
  return new Response(body, { status: answer.statusCode, headers });
};

const bodyOf = (request: Request): Readable | undefined =>
  request.body ? Readable.fromWeb(request.body as NodeReadableStream<Uint8Array>) : undefined;

export const injectApi =
  (inject: Inject): FetchApi =>
  async (request) => {
    const url = new URL(request.url);
    const payload = bodyOf(request);
    const from = request.headers.get('x-forwarded-for');
    const answer = await inject({
      method: request.method as 'GET',
      url: url.pathname + url.search,
      headers: Object.fromEntries(request.headers),
      ...(from ? { remoteAddress: from } : {}),
      ...(payload ? { payload } : {}),
    });
    return toResponse(answer);
  };

export const httpApi =
  (apiUrl: string): FetchApi =>
  (request) => {
    const url = new URL(request.url);
    const { method, headers, body } = request;
    return fetch(new URL(url.pathname + url.search, apiUrl), {
      method,
      headers,
      redirect: 'manual',
      ...(body ? { body, duplex: 'half' as const } : {}),
    });
  };
