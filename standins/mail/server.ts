/** Knows how the stand-in for a mail service listens: the e-mail part of NotifyNL, kept in memory, on this machine only. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { dienst, fillIn } from './dienst.ts';
import type { Mail } from './mail.ts';
import { renderPage } from './page.ts';

/** `antwoord kwijt`: the mail is sent, but the caller never hears so. */
export type Storing = 'fout' | 'antwoord kwijt';

export type Standin = {
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly mails: () => readonly Mail[];
  /** Makes the next answers fail, until `undefined` is given. */
  readonly stoor: (storing: Storing | undefined) => void;
};

type Options = {
  /** 0 takes a free port. */
  readonly port: number;
  readonly now?: () => string;
};

type Answer = { readonly status: number; readonly body: unknown };

/** Older mails give way: a stand-in that runs for weeks keeps its size. */
const mailsMax = 1_000;

const problem = (status: number, error: string, message: string): Answer => ({
  status,
  body: { status_code: status, errors: [{ error, message }] },
});

/** A token of the service, signed with its secret. Its moment is not looked at: the clock of a trial may stand still. */
const isSigned = (request: IncomingMessage): boolean => {
  const [head, body, signature] = (request.headers.authorization ?? '').replace(/^Bearer /, '').split('.');
  if (head === undefined || body === undefined || signature === undefined) return false;
  const expected = createHmac('sha256', dienst.sleutel).update(`${head}.${body}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  return (parseBody(Buffer.from(body, 'base64url').toString())?.['iss'] ?? '') === dienst.dienstId;
};

const parseBody = (of: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(of);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

const notification = ({ id, reference, aan, onderwerp, tekst, op }: Mail): object => ({
  id,
  reference: reference ?? null,
  type: 'email',
  status: 'delivered',
  email_address: aan,
  subject: onderwerp,
  body: tekst,
  created_at: op,
});

const create = (mails: Mail[], body: Readonly<Record<string, unknown>> | undefined, op: string): Answer => {
  const aan = body?.['email_address'];
  if (typeof aan !== 'string' || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(aan))
    return problem(400, 'ValidationError', 'email_address Not a valid email address');
  const velden = body?.['personalisation'];
  const gevuld = fillIn(
    String(body?.['template_id']),
    typeof velden === 'object' && velden !== null ? { ...velden } : {},
  );
  if (gevuld === undefined) return problem(400, 'BadRequestError', 'Template not found, or personalisation missing');
  const reference = body?.['reference'];
  const mail: Mail = {
    id: crypto.randomUUID(),
    aan,
    ...gevuld,
    reference: typeof reference === 'string' ? reference : undefined,
    op,
  };
  mails.push(mail);
  if (mails.length > mailsMax) mails.shift();
  return {
    status: 201,
    body: { id: mail.id, reference: mail.reference ?? null, content: { subject: mail.onderwerp, body: mail.tekst } },
  };
};

const respond = async (mails: Mail[], request: IncomingMessage, now: () => string): Promise<Answer> => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (url.pathname === '/gezondheid') return { status: 200, body: { status: 'goed' } };
  if (!isSigned(request)) return problem(403, 'AuthError', 'Invalid token: API key not found');
  if (request.method === 'GET' && url.pathname === '/v2/notifications') {
    const reference = url.searchParams.get('reference');
    const found = mails.filter((mail) => reference === null || mail.reference === reference);
    return { status: 200, body: { notifications: found.map(notification), links: { current: request.url } } };
  }
  if (request.method === 'POST' && url.pathname === '/v2/notifications/email')
    return create(mails, parseBody((await text(request)).slice(0, 10_000)), now());
  return problem(404, 'NotFound', 'Not found');
};

const send = (response: ServerResponse, { status, body }: Answer): void => {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
};

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

/** Starts the stand-in on the loopback address, where no other machine can reach it. */
export const start = async ({ port, now = () => new Date().toISOString() }: Options): Promise<Standin> => {
  const mails: Mail[] = [];
  let storing: Storing | undefined;
  const server = createServer(async (request, response) => {
    if (request.method === 'GET' && request.url === '/') {
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-store',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
        })
        .end(renderPage(mails));
      return;
    }
    if (storing === 'fout') return send(response, problem(500, 'Exception', 'Internal server error'));
    const answer = await respond(mails, request, now);
    if (storing === 'antwoord kwijt' && request.method === 'POST') return void response.destroy();
    send(response, answer);
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    mails: () => [...mails],
    stoor: (next) => {
      storing = next;
    },
  };
};
