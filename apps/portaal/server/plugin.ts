/** Knows how the portal hangs in a Fastify server: its files, and every other address to React Router. */
import { randomBytes, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { createRequestListener } from '@react-router/node';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { RouterContextProvider, ServerBuild } from 'react-router';
import type { PortaalOptions } from '../app/server/verzoek.ts';
import { httpApi, type Inject, injectApi } from './api.ts';
import { ensureBuilt } from './build.ts';
import { drain, refuseForeign, refuseLarge } from './grens.ts';

export type PortaalSettings = {
  /** The API in this process: the server's own `inject`. */
  readonly inject?: Inject;
  /** Or the API elsewhere, such as http://127.0.0.1:8081. */
  readonly apiUrl?: string;
  readonly gemeente?: string;
  /** The page with examples of all parts. */
  readonly galerij?: boolean;
  /** 32 bytes as hex. Several portal processes share one; without it, one is made for this process. */
  readonly sleutel?: string;
  /** People come over https, whatever the last proxy speaks to us. */
  readonly https?: boolean;
};

type EntryModule = { readonly createLoadContext: (request: Request, options: PortaalOptions) => RouterContextProvider };

const toOptions = (app: FastifyInstance, settings: PortaalSettings): PortaalOptions => {
  const fetchApi = settings.inject
    ? injectApi(settings.inject)
    : settings.apiUrl
      ? httpApi(settings.apiUrl)
      : undefined;
  if (!fetchApi) throw new Error('the portal needs the API: give inject or apiUrl');
  return {
    fetchApi,
    gemeente: settings.gemeente,
    galerij: settings.galerij ?? false,
    sleutel: new Uint8Array(settings.sleutel ? Buffer.from(settings.sleutel, 'hex') : randomBytes(32)),
    // Of an error only its kind and place go into the log: its message may quote what somebody filled in.
    meldFout: (error) =>
      app.log.error(
        { fout: error instanceof Error ? { naam: error.name, plaats: error.stack?.split('\n').slice(1, 6) } : {} },
        'portaal: fout',
      ),
  };
};

const serveFiles = (app: FastifyInstance, folder: URL) =>
  app.register(fastifyStatic, {
    root: fileURLToPath(new URL('client/', folder)),
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => {
      reply.header('X-Content-Type-Options', 'nosniff');
      reply.header(
        'Cache-Control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      );
    },
  });

/** Mount it last: it takes every address that nobody else took. */
export const portaalPlugin: FastifyPluginAsync<PortaalSettings> = async (app, settings) => {
  const folder = await ensureBuilt();
  const build = (await import(new URL('server/index.js', folder).href)) as ServerBuild;
  const options = toOptions(app, settings);
  const { createLoadContext } = build.entry.module as unknown as EntryModule;
  const listener = createRequestListener({
    build,
    mode: 'production',
    getLoadContext: (request) => createLoadContext(request, options),
  });
  await serveFiles(app, folder);
  // React Router reads the body itself.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const refusal = refuseForeign(request) ?? refuseLarge(request);
    if (refusal) {
      await drain(request.raw);
      return reply.redirect(refusal, 303);
    }
    // One number from the browser to the database's log; a visitor does not choose it.
    request.raw.headers['x-request-id'] = String(request.id ?? randomUUID());
    request.raw.headers['x-forwarded-for'] = request.ip;
    request.raw.headers['x-forwarded-proto'] = settings.https ? 'https' : request.protocol;
    reply.hijack();
    await listener(request.raw, reply.raw);
    return undefined;
  };
  app.route({ method: ['GET', 'POST'], url: '/', handler });
  app.route({ method: ['GET', 'POST'], url: '/*', handler });
};
