/** Knows what is refused before a page is asked: a form from another site, and a body beyond any use. */
import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';

/** Two bytes above the 10 MiB of a document go to the form round it; the API checks each file itself. */
const bodySize_max = 12 * 1024 * 1024;
/** What we read of a refused body, so that the browser shows our answer instead of a broken connection. */
const drain_max = 512 * 1024 * 1024;

/** A browser says from which site a request comes; a form on a stranger's page may not act for our visitor. */
export const refuseForeign = (request: FastifyRequest): string | undefined => {
  if (request.method !== 'POST') return undefined;
  const site = request.headers['sec-fetch-site'];
  const { origin } = request.headers;
  const foreign = site
    ? site === 'cross-site' || site === 'same-site'
    : origin !== undefined && !isOwn(origin, request);
  return foreign ? '/' : undefined;
};

const isOwn = (origin: string, request: FastifyRequest): boolean =>
  origin !== 'null' && URL.canParse(origin) && new URL(origin).host === request.headers.host;

/** The page that explains, for a body that is too large. A browser says how large; one that does not say could be endless. */
export const refuseLarge = (request: FastifyRequest): string | undefined => {
  const { headers } = request;
  const size = headers['transfer-encoding'] === undefined ? Number(headers['content-length'] ?? 0) : Infinity;
  return size > bodySize_max ? '/te-groot' : undefined;
};

/** Reads what still comes, without keeping it, up to a limit. */
export const drain = async (incoming: IncomingMessage): Promise<void> => {
  let size = 0;
  for await (const chunk of incoming) {
    size += (chunk as Buffer).length;
    if (size > drain_max) break;
  }
};
