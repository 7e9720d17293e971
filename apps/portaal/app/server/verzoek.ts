/** Knows one request to the portal: who may be behind it, in which language, and how it reaches the API. Server only. */
import { type Client, createClient } from '@samenkracht/api-client';
import { createContext, RouterContextProvider } from 'react-router';
import { readTaal, type Taal } from '../teksten/taal.ts';

export type PortaalOptions = {
  /** Carries a request to the API: in process where api and portal share one, else over HTTP. */
  readonly fetchApi: (request: Request) => Promise<Response>;
  /** The municipality whose door this is before somebody signs in. */
  readonly gemeente: string | undefined;
  /** The page with all examples of the parts; for developing and tests. */
  readonly galerij: boolean;
  /** Takes a bug, for the log. */
  readonly meldFout: (error: unknown) => void;
  /** Encrypts what a visitor had filled in when the session ended (32 bytes). */
  readonly sleutel: Uint8Array<ArrayBuffer>;
};

export type Verzoek = PortaalOptions & {
  readonly client: Client;
  /** As `fetch`, to the API as the visitor; for what the typed client cannot, such as a file that streams through. */
  readonly send: (request: Request) => Promise<Response>;
  readonly taal: Taal;
  readonly nonce: string;
  readonly verzoekId: string;
  /** Reached over https: cookies stay there. */
  readonly https: boolean;
  /** Cookies that the API set and the browser must get. */
  readonly cookies: string[];
  /** Answers that several parts of one page need, asked once. */
  readonly onthouden: Map<string, Promise<unknown>>;
};

export const verzoekContext = createContext<Verzoek>();

const apiRequestHeaders = ['cookie', 'user-agent', 'x-request-id', 'x-forwarded-for'] as const;

/** Sends a request to the API as the visitor: the session cookie and the request's number go along. */
const asVisitor =
  (incoming: Request, fetchApi: PortaalOptions['fetchApi'], cookies: string[]) =>
  async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    for (const name of apiRequestHeaders) {
      const value = incoming.headers.get(name);
      if (value !== null) request.headers.set(name, value);
    }
    const response = await fetchApi(request);
    cookies.push(...response.headers.getSetCookie());
    return response;
  };

/** Called by the server for each request; `entry.server` passes it out of the build. */
export const createLoadContext = (request: Request, options: PortaalOptions): RouterContextProvider => {
  const cookies: string[] = [];
  const send = asVisitor(request, options.fetchApi, cookies);
  const context = new RouterContextProvider();
  context.set(verzoekContext, {
    ...options,
    // The address is only a base for paths: `fetchApi` decides where a request goes.
    client: createClient({ baseUrl: 'http://api.intern/api/v1', fetch: send as typeof fetch }),
    send,
    taal: readTaal(request.headers.get('cookie')),
    nonce: btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))),
    verzoekId: request.headers.get('x-request-id') ?? crypto.randomUUID(),
    https: request.headers.get('x-forwarded-proto') === 'https',
    cookies,
    onthouden: new Map(),
  });
  return context;
};

/** Asks once per request, however many parts of the page need it. */
export const remember = <T>(verzoek: Verzoek, naam: string, ask: () => Promise<T>): Promise<T> => {
  const known = verzoek.onthouden.get(naam);
  if (known) return known as Promise<T>;
  const asked = ask();
  verzoek.onthouden.set(naam, asked);
  return asked;
};
