/** Knows a small module of notes, for the tests of the platform itself. */
import { gemeenteCode, ok, type Result } from '@samenkracht/core';
import { Type } from 'typebox';
import { publish, view } from '../db/index.ts';
import type { Actor, Module, Scope } from '../module/index.ts';
import { type Authenticate, defineRoute, download, redirect, reply } from './index.ts';

type KastTables = {
  kast: { id: string; bedrag: number | null; dag: string | null; op: string | null; extra: unknown };
};

type KastRefusal = { readonly code: 'KAST_VOL'; readonly plek: number } | { readonly code: 'KAST_DICHT' };

const refusals = {
  KAST_VOL: {
    status: 409,
    titel: 'De kast is vol',
    uitleg: ({ plek }: { plek: number }) => `Er is plek voor ${plek}.`,
  },
  KAST_DICHT: { status: 409, titel: 'De kast is dicht', uitleg: 'Kom morgen terug.', vastleggen: true },
} as const;

const put = async (
  scope: Scope,
  id: string,
  bedrag: number,
): Promise<Result<{ id: string; bedrag: number }, KastRefusal>> => {
  await view<KastTables>(scope.tx)
    .insertInto('kast')
    .values({ id, bedrag, dag: null, op: null, extra: null })
    .execute();
  await publish(scope, { soort: 'KastGevuld', onderwerp: id, data: { bedrag } });
  if (bedrag === 99) return { ok: false, error: { code: 'KAST_VOL', plek: 3 } };
  if (bedrag === 98) return { ok: false, error: { code: 'KAST_DICHT' } };
  return ok({ id, bedrag });
};

const routes = [
  defineRoute({
    method: 'POST',
    url: '/kasten',
    samenvatting: 'Zet iets in de kast',
    doel: 'bijstand-beoordelen',
    rollen: ['consulent'],
    body: Type.Object({
      id: Type.String({ minLength: 1 }),
      bedrag: Type.Integer({ minimum: 0 }),
      dag: Type.Optional(Type.String({ format: 'date' })),
      lagen: Type.Optional(Type.Array(Type.Object({ naam: Type.String() }))),
    }),
    response: { 201: Type.Object({ id: Type.String(), bedrag: Type.Integer() }) },
    refusals,
    handle: async (scope, { body }) => put(scope, body.id, body.bedrag),
  }),
  defineRoute({
    method: 'GET',
    url: '/kasten',
    samenvatting: 'Hoeveel er in de kast staat',
    doel: 'bijstand-beoordelen',
    rollen: ['consulent'],
    query: Type.Object({ vanaf: Type.Optional(Type.Integer()), zoek: Type.Optional(Type.String()) }),
    response: {
      200: Type.Object({ aantal: Type.Integer(), doel: Type.String(), vanaf: Type.Optional(Type.Integer()) }),
    },
    refusals: {},
    handle: async (scope, { query }) => {
      const rows = await view<KastTables>(scope.tx).selectFrom('kast').selectAll().execute();
      return ok({ aantal: rows.length, doel: scope.doel, vanaf: query.vanaf });
    },
  }),
  defineRoute({
    method: 'POST',
    url: '/kasten/:id/bestanden',
    samenvatting: 'Bestand in de kast',
    doel: 'bijstand-beoordelen',
    rollen: ['consulent'],
    params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
    multipart: true,
    response: { 200: Type.Array(Type.Object({ naam: Type.String(), bytes: Type.Integer() })) },
    refusals: {},
    handle: async (_, { request }) =>
      ok(
        request.parts.map((part) =>
          part.soort === 'bestand'
            ? { naam: part.bestandsnaam, bytes: part.bytes.length }
            : { naam: part.naam, bytes: 0 },
        ),
      ),
  }),
  defineRoute({
    method: 'GET',
    url: '/kasten/bestand',
    samenvatting: 'Een bestand',
    doel: 'bijstand-beoordelen',
    rollen: [],
    response: { 200: Type.String({ contentMediaType: 'application/pdf' }) },
    refusals: {},
    handle: async () => ok(download({ bytes: Buffer.from('<script>'), naam: 'brief "één".html', type: 'text/html' })),
  }),
  defineRoute({
    method: 'POST',
    url: '/kasten/aanmelding',
    samenvatting: 'Een koekje',
    doel: 'systeem',
    rollen: [],
    response: { 204: Type.Null() },
    refusals: {},
    handle: async () => ok(reply(undefined, { status: 204, cookies: [{ naam: 'sessie', waarde: 'x', maxAge: 60 }] })),
  }),
  defineRoute({
    method: 'GET',
    url: '/kasten/verderop',
    samenvatting: 'Een doorverwijzing',
    doel: 'systeem',
    rollen: [],
    response: { 302: Type.Null() },
    refusals: {},
    handle: async () => ok(redirect('/elders')),
  }),
  defineRoute({
    method: 'GET',
    url: '/kasten/kapot',
    samenvatting: 'Gooit',
    doel: 'systeem',
    rollen: [],
    response: { 200: Type.Object({ getal: Type.Integer() }) },
    refusals: {},
    handle: async (scope) => {
      scope.log.info({ bsn: '999990019', naam: 'Fatima' }, 'met 999990019 erin');
      throw new Error('Fatima el Amrani heeft rekening NL91ABNA0417164300');
    },
  }),
  defineRoute({
    method: 'GET',
    url: '/kasten/belofte',
    samenvatting: 'Antwoordt iets anders dan beloofd',
    doel: 'systeem',
    rollen: [],
    response: { 200: Type.Object({ getal: Type.Integer() }) },
    refusals: {},
    handle: async () => ok({ getal: 'vijf' }),
  }),
];

export const kast: Module = {
  naam: 'kast',
  migrations: new URL('../db/voorbeeld-migraties/', import.meta.url),
  routes,
  jobs: [],
  subscriptions: [],
};

/** The header says who asks: `0599 consulent`. */
export const byHeader: Authenticate = {
  gemeente: ({ headers }) => {
    const code = headers['x-wie']?.split(' ')[0];
    return code === undefined ? undefined : gemeenteCode(code);
  },
  actor: async (tx, { headers }) => {
    const rol = headers['x-wie']?.split(' ')[1];
    if (rol === undefined) return undefined;
    const actor: Actor = {
      id: `actor-${rol}`,
      soort: 'medewerker',
      naam: 'Rob',
      rollen: [rol as Actor['rollen'][number]],
      gemeente: tx.gemeente,
    };
    return actor;
  },
};
