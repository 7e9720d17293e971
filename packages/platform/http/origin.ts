/** Knows whether a changing request comes from our own pages: the second lock beside the SameSite cookie. */
import type { FastifyRequest } from 'fastify';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Programs send no Origin; a browser always does when it changes something. */
export const isOwnOrigin = (request: FastifyRequest, allowed: readonly string[]): boolean => {
  if (safe.has(request.method)) return true;
  const { origin } = request.headers;
  if (origin === undefined)
    return !['cross-site', 'same-site'].includes(String(request.headers['sec-fetch-site'] ?? ''));
  if (allowed.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === request.host;
};
