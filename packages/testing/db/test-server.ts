/** Knows how a test calls the real HTTP routes on its own database, as whoever it says it is. */
import type { GemeenteCode } from '@samenkracht/core';
import { gemeenteCode } from '@samenkracht/core';
import { buildServer, type Server } from '@samenkracht/platform/http';
import type { Actor, Module } from '@samenkracht/platform/module';
import type { TestDb } from './test-db.ts';

type Bestand = { readonly naam: string; readonly bytes: Uint8Array; readonly soort?: string };
type Call = {
  readonly body?: unknown;
  readonly bestand?: Bestand;
  /** Idempotency-Key. */
  readonly sleutel?: string;
};
type Answer = {
  readonly status: number;
  /** As JSON.parse gives it: a test reads the parts that it is about. */
  readonly body: ReturnType<typeof JSON.parse>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
};

export type TestServer = {
  /** `call(fatima, 'POST /mijn/aanvragen', { body })`; an undefined actor is not signed in. */
  readonly call: (actor: Actor | undefined, route: string, options?: Call) => Promise<Answer>;
  readonly server: Server;
  readonly close: () => Promise<void>;
};

const rotterdam = gemeenteCode('0599');

const configVoor = (actors: readonly Actor[]) => ({
  gemeente: rotterdam,
  gemeenten: [...new Set([rotterdam, ...actors.map((actor) => actor.gemeente)])],
  // a sweep over every route and every role asks more in a minute than one address may
  perMinuut: 20_000,
});

/** Signing in is another module's subject: here a header says who asks. */
export const testServer = async (
  test: TestDb,
  modules: readonly Module[],
  actors: readonly Actor[],
): Promise<TestServer> => {
  const find = (id: string | undefined): Actor | undefined => actors.find((actor) => actor.id === id);
  const server = await buildServer({
    db: test.db,
    modules,
    authenticate: {
      gemeente: (request): GemeenteCode | undefined => find(request.headers['x-test-actor'])?.gemeente,
      actor: async (_, request) => find(request.headers['x-test-actor']),
    },
    clock: test.clock,
    log: test.log,
    config: configVoor(actors),
  });
  return {
    server,
    call: async (actor, route, options = {}) => {
      const [method = 'GET', url = '/'] = route.split(' ');
      const form = options.bestand === undefined ? undefined : multipart(options.bestand);
      const payload = form?.payload ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
      const answer = await server.inject({
        method: method as 'GET',
        url: `/api/v1${url}`,
        headers: {
          ...(actor === undefined ? {} : { 'x-test-actor': actor.id }),
          ...(options.sleutel === undefined ? {} : { 'idempotency-key': options.sleutel }),
          ...(form === undefined ? {} : { 'content-type': form.type }),
          ...(form === undefined && payload !== undefined ? { 'content-type': 'application/json' } : {}),
        },
        ...(payload === undefined ? {} : { payload }),
      });
      const json = String(answer.headers['content-type'] ?? '').includes('json');
      return {
        status: answer.statusCode,
        body: json ? answer.json() : undefined,
        headers: answer.headers,
        bytes: answer.rawPayload,
      };
    },
    close: async () => {
      await server.close();
    },
  };
};

const multipart = ({ naam, bytes, soort }: Bestand): { readonly payload: Buffer; readonly type: string } => {
  const grens = `grens${crypto.randomUUID()}`;
  const veld =
    soort === undefined ? '' : `--${grens}\r\ncontent-disposition: form-data; name="soort"\r\n\r\n${soort}\r\n`;
  const kop = `--${grens}\r\ncontent-disposition: form-data; name="bestand"; filename="${naam}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return {
    payload: Buffer.concat([Buffer.from(veld + kop), bytes, Buffer.from(`\r\n--${grens}--\r\n`)]),
    type: `multipart/form-data; boundary=${grens}`,
  };
};
