/** Knows how modules become a server: their routes under /api/v1, behind the same doors. */
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { ServerParts } from './config.ts';
import { problemOfFailure, refuse } from './failure.ts';
import { addFouten } from './fouten.ts';
import { addHealth } from './health.ts';
import { buildOpenApi } from './openapi.ts';
import { isOwnOrigin } from './origin.ts';
import { platformProblem, sendProblem } from './problem.ts';
import { serveRoute } from './serve.ts';
import { apiVersion } from './version.ts';

export type Server = FastifyInstance;

/** JSON of a megabyte is more than any form; files go as multipart. */
const maxJsonBytes = 1_048_576;

export const buildServer = async (parts: ServerParts): Promise<Server> => {
  const app = Fastify({
    logger: false,
    genReqId: ({ headers }) => followedId(headers['x-request-id']) ?? crypto.randomUUID(),
    bodyLimit: maxJsonBytes,
    trustProxy: parts.config.trustProxy ?? 'loopback',
    requestTimeout: 120_000,
    // The portal reads its screens: on a machine under load longer than the ten seconds that are usual.
    pluginTimeout: 120_000,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
  });
  addHealth(app, parts);
  await app.register(async (api) => buildApi(api, parts), { prefix: '/api/v1' });
  return app;
};

/** The number that our portal gave a visit, to follow it from the browser to the database. Only a uuid: nothing else enters a log. */
const followedId = (header: string | readonly string[] | undefined): string | undefined =>
  typeof header === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(header) ? header : undefined;

const buildApi = async (api: FastifyInstance, parts: ServerParts): Promise<void> => {
  // Before the first plugin, so that what a plugin refuses is a problem too.
  api.setErrorHandler((error, request, reply) => answerFailure(parts, error, request, reply));
  api.addHook('onRequest', async (request, reply) => {
    reply.header('api-version', apiVersion);
    if (!isOwnOrigin(request, parts.config.origins ?? [])) throw refuse('HERKOMST_ONBEKEND');
  });
  api.addHook('onResponse', async (request, reply) => logRequest(parts, request, reply));
  // Only JSON and forms with files; Fastify would take plain text as well.
  api.removeContentTypeParser('text/plain');
  api.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, readFormulier);
  await addDoors(api, parts);
  api.setNotFoundHandler((request, reply) => sendProblem(reply, platformProblem('NIET_GEVONDEN'), request.id));
  addFouten(api, parts.modules);
  const openApi = JSON.stringify(buildOpenApi(parts.modules));
  api.get('/openapi.json', (_, reply) =>
    reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('access-control-allow-origin', '*')
      .send(openApi),
  );
  for (const route of parts.modules.flatMap((module) => module.routes)) {
    api.route({
      method: route.method,
      url: route.url,
      handler: serveRoute(parts, route),
      config: {
        ...(route.formulier === true && { formulier: true }),
        ...(route.perMinuut !== undefined && { rateLimit: { max: route.perMinuut } }),
      },
    });
  }
};

/** Only where a route asks for it: a page of another site can send this form without asking. */
const readFormulier = async (
  { routeOptions }: FastifyRequest,
  body: string | Buffer,
): Promise<Readonly<Record<string, string>>> => {
  if (!('formulier' in routeOptions.config)) throw refuse('SOORT_ONBEKEND');
  return Object.fromEntries(new URLSearchParams(String(body)));
};

const addDoors = async (api: FastifyInstance, { config }: ServerParts): Promise<void> => {
  await api.register(cookie);
  await api.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    strictTransportSecurity: config.https === true,
    referrerPolicy: { policy: 'no-referrer' },
  });
  await api.register(rateLimit, { global: true, max: config.perMinuut ?? 1_200, timeWindow: 60_000 });
  await api.register(multipart);
};

const answerFailure = (
  parts: ServerParts,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply => {
  const { problem, bug } = problemOfFailure(error);
  const about = { verzoekId: request.id, route: request.routeOptions.url, err: error };
  if (bug) parts.log.error(about, 'onverwachte fout');
  else if (problem.status === 503) parts.log.warn(about, 'niet beschikbaar');
  return sendProblem(reply, problem, request.id);
};

/** The pattern of the route, never the address itself: what people type there is theirs. */
const logRequest = ({ log }: ServerParts, request: FastifyRequest, reply: FastifyReply): void => {
  log.info(
    {
      verzoekId: request.id,
      methode: request.method,
      route: request.routeOptions.url ?? 'onbekend',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    },
    'verzoek',
  );
};
