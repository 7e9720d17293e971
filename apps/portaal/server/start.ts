/** Knows the portal as its own stateless process: several may stand side by side before one API. */
import Fastify, { type FastifyInstance } from 'fastify';
import { ensureBuilt } from './build.ts';
import { type PortaalSettings, portaalPlugin } from './plugin.ts';
import { apiProxy } from './proxy.ts';

type StartSettings = PortaalSettings & { readonly port: number; readonly host?: string; readonly logLevel?: string };

/** The id of a path may be in the log; the rest of an address (a search, a code) may not. */
const pathOnly = (request: { method: string; url: string; id: unknown }) => ({
  id: request.id,
  method: request.method,
  pad: request.url.replace(/\?.*$/, ''),
});

export const startPortaal = async ({
  port,
  host = '127.0.0.1',
  logLevel = 'info',
  ...settings
}: StartSettings): Promise<{
  readonly adres: string;
  readonly app: FastifyInstance;
  readonly stop: () => Promise<void>;
}> => {
  // Before Fastify waits for it: on a slow machine a build takes longer than it has patience.
  await ensureBuilt();
  const app = Fastify({
    // Reading the screens takes longer than the usual ten seconds on a machine under load.
    pluginTimeout: 120_000,
    genReqId: () => crypto.randomUUID(),
    trustProxy: 'loopback',
    logger: { level: logLevel, serializers: { req: pathOnly } },
  });
  app.get('/gezond', async () => ({ status: 'goed' }));
  if (settings.apiUrl) await app.register(apiProxy, { apiUrl: settings.apiUrl });
  await app.register(portaalPlugin, settings);
  const adres = await app.listen({ port, host });
  return { adres, app, stop: () => app.close() };
};
