/** Knows how the stand-in listens: on this machine only, with one page of its own beside the OpenID provider. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Provider } from 'oidc-provider';
import { contentSecurityPolicy, renderMessage, renderSignIn } from './page.ts';
import { acrOf, niveaus, type Voorbeeldclient, type Voorbeeldpersoon } from './people.ts';
import { createProvider } from './provider.ts';

export type Standin = { readonly url: string; readonly stop: () => Promise<void> };

type Options = {
  /** 0 takes a free port. */
  readonly port: number;
  readonly issuer?: string;
  readonly people: readonly Voorbeeldpersoon[];
  readonly clients: readonly Voorbeeldclient[];
};

const maxFormChars = 10_000;

const respond = (response: ServerResponse, status: number, html: string): void => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
};

/** The choice on the page as the provider's result; undefined when it is no choice that the page offers. */
const resultOf = (form: URLSearchParams, people: readonly Voorbeeldpersoon[]) => {
  if (form.has('annuleren')) return { error: 'access_denied', error_description: 'geannuleerd' };
  const person = people.find((one) => one.id === form.get('persoon'));
  const niveau = niveaus.find((one) => one === form.get('niveau'));
  return person && niveau && { login: { accountId: person.id, acr: acrOf[niveau], remember: false } };
};

const handleSignIn = async (
  provider: Provider,
  { people, clients }: Options,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const interaction = await provider.interactionDetails(request, response).catch(() => undefined);
  const client = clients.find((one) => one.clientId === interaction?.params['client_id']);
  if (interaction === undefined || client === undefined) {
    respond(response, 400, renderMessage('Deze pagina is verlopen', 'Ga terug naar Samenkracht en begin opnieuw.'));
    return;
  }
  const choosable = people.filter((one) => one.soort === client.soort);
  const form = request.method === 'POST' ? (await text(request)).slice(0, maxFormChars) : '';
  const result = resultOf(new URLSearchParams(form), choosable);
  if (result) await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  else respond(response, form === '' ? 200 : 400, renderSignIn(interaction.uid, choosable, client.soort));
};

/** Who signed in here before is forgotten at each new request: everyone who tries things out wants to choose. */
const forgetSession = (request: IncomingMessage): void => {
  const kept = (request.headers.cookie ?? '').split('; ').filter((cookie) => !cookie.startsWith('_session'));
  request.headers.cookie = kept.join('; ');
};

const createListener = (provider: Provider, options: Options) => {
  const callback = provider.callback();
  const csp = contentSecurityPolicy([
    ...new Set(options.clients.flatMap((client) => client.redirectUris).map((uri) => new URL(uri).origin)),
  ]);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://standin');
    response.setHeader('content-security-policy', csp);
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('x-content-type-options', 'nosniff');
    if (pathname.startsWith('/auth')) forgetSession(request);
    if (/^\/aanmelden\/[\w-]+$/.test(pathname)) await handleSignIn(provider, options, request, response);
    else await callback(request, response);
  };
};

/** Starts the stand-in on the loopback address, where no other machine can reach it. */
export const start = async (options: Options): Promise<Standin> => {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = options.issuer ?? `http://127.0.0.1:${port}`;
  const listener = createListener(createProvider(url, options.people, options.clients), options);
  server.on('request', (request, response) => {
    listener(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else respond(response, 500, renderMessage('Er ging iets mis', 'Ga terug naar Samenkracht en begin opnieuw.'));
    });
  });
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url, stop };
};
