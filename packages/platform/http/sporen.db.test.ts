/** Shows that a tracer sees each request, transaction and job, without anything personal in their names. */
import { type Span, trace } from '@opentelemetry/api';
import { gemeenteCode } from '@samenkracht/core';
import { testDb } from '@samenkracht/testing/db';
import { Type } from 'typebox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defineJob, enqueue } from '../jobs/index.ts';
import type { Module } from '../module/index.ts';
import { buildServer } from './index.ts';
import { byHeader, kast } from './kast.voorbeelden.ts';

const seen: { naam: string; attributes: unknown; ended: boolean }[] = [];

/** The least that a tracer is. */
const recorder = {
  getTracer: () => ({
    startSpan: () => trace.getTracer('geen').startSpan('geen'),
    startActiveSpan: (naam: string, ...rest: unknown[]) => {
      const record = { naam, attributes: rest.length > 1 ? rest[0] : undefined, ended: false };
      seen.push(record);
      const work = rest.at(-1) as (span: Span) => unknown;
      const span = { setStatus: () => span, end: () => (record.ended = true) } as unknown as Span;
      return work(span);
    },
  }),
};

const taak: Module = {
  naam: 'taak',
  migrations: new URL('./geen/', import.meta.url),
  routes: [],
  jobs: [defineJob({ naam: 'taak.doen', doel: 'systeem', payload: Type.Object({}), handle: async () => undefined })],
  subscriptions: [],
};

let t: Awaited<ReturnType<typeof testDb>>;
beforeAll(async () => {
  t = await testDb([kast, taak]);
  trace.setGlobalTracerProvider(recorder as unknown as Parameters<typeof trace.setGlobalTracerProvider>[0]);
});
afterAll(async () => {
  trace.disable();
  await t.close();
});

test('a span per request and per transaction; the route and not the address', async () => {
  const server = await buildServer({
    db: t.db,
    modules: [kast],
    authenticate: byHeader,
    clock: t.clock,
    log: t.log,
    config: { gemeente: gemeenteCode('0599'), gemeenten: [gemeenteCode('0599')] },
  });
  seen.length = 0;
  await server.inject({ url: '/api/v1/kasten?vanaf=999990019', headers: { 'x-wie': '0599 consulent' } });
  await server.close();
  expect(seen).toEqual([
    { naam: 'GET /kasten', attributes: { attributes: { 'http.route': '/kasten' } }, ended: true },
    { naam: 'transactie', attributes: { attributes: { gemeente: 'gm0599' } }, ended: true },
  ]);
});

test('a span per job', async () => {
  await t.scope((scope) => enqueue(scope, 'taak.doen', {}));
  seen.length = 0;
  await t.runJobs();
  expect(seen.map(({ naam, ended }) => [naam, ended])).toEqual([
    ['taak taak.doen', true],
    ['transactie', true],
  ]);
});
