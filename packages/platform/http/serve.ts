/** Knows how one request is served: parse, one transaction, who asks, may he, handle, answer. */

import { SpanStatusCode, trace } from '@opentelemetry/api';
import type { GemeenteCode } from '@samenkracht/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { todayIn } from '../clock/index.ts';
import { inGemeente } from '../db/database.ts';
import type { Tx } from '../db/tx.ts';
import type { Actor } from '../module/actor.ts';
import type { Answer, AnyInput, Part, Request, Route } from '../module/module.ts';
import { type Scope, systemActor } from '../module/scope.ts';
import { isAnswer } from './answer.ts';
import type { ServerParts } from './config.ts';
import { isRepeatable, Refused, refuse } from './failure.ts';
import { claimKey, freeKey, hashRequest, keepAnswer, parseKey, type Repeatable } from './idempotency.ts';
import { readParts } from './multipart.ts';
import { problemOf } from './problem.ts';
import { type Sendable, sendAnswer } from './send.ts';
import { answerCheck, inputParser } from './validation.ts';

const tracer = trace.getTracer('samenkracht');

/** A document may be 10 MB. */
const defaultUploadBytes = 10 * 1024 * 1024;

type ValueAnswer = Extract<Answer, { antwoord: 'waarde' }>;

/** Committed, and yet a refusal: see `vastleggen`. */
type Outcome = { readonly answer: Sendable } | { readonly refused: Refused };

export const serveRoute = (parts: ServerParts, route: Route) => {
  const parse = inputParser(route);
  const [status = 200, schema] = successOf(route);
  const check = answerCheck(status === 204 || status === 302 ? undefined : schema);
  const name = `${route.method} ${route.url}`;
  return async (raw: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    tracer.startActiveSpan(name, { attributes: { 'http.route': route.url } }, async (span) => {
      try {
        const input = parse({ params: raw.params, query: raw.query, body: raw.body });
        const request = toRequest(raw, route.multipart === true ? await readForm(parts, route, raw) : []);
        const work = { parts, route, input, request, status, check, name, verzoekId: raw.id };
        const outcome = await attempt(() => runOnce(work));
        if ('refused' in outcome) throw outcome.refused;
        return sendAnswer(reply, outcome.answer, parts.config);
      } catch (error) {
        if (!(error instanceof Refused)) span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    });
};

const successOf = (route: Route): [number?, Route['response'][number]?] => {
  const success = Object.entries(route.response).find(([status]) => Number(status) < 400);
  return success === undefined ? [] : [Number(success[0]), success[1]];
};

const toRequest = (raw: FastifyRequest, parts: readonly Part[]): Request => ({
  method: raw.method,
  url: raw.url,
  headers: raw.headers as Request['headers'],
  cookies: raw.cookies,
  ip: raw.ip,
  parts,
});

/** A stranger is sent away before his ten megabytes are read; the transaction of the work itself asks again. */
const readForm = async (parts: ServerParts, route: Route, raw: FastifyRequest): Promise<readonly Part[]> => {
  const request = toRequest(raw, []);
  const now = parts.clock.now();
  if (route.rollen.length > 0) {
    const admitted = (tx: Tx) => identify(parts, route, tx, request, now);
    const actor = await inGemeente(parts.db, gemeenteOf(parts, request), admitted);
    if (!isFor(route, actor)) return [];
  }
  return readParts(raw, parts.config.maxUploadBytes ?? defaultUploadBytes);
};

const gemeenteOf = ({ authenticate, config }: ServerParts, request: Request): GemeenteCode => {
  const named = authenticate.gemeente(request);
  return named !== undefined && config.gemeenten.includes(named) ? named : config.gemeente;
};

/** @throws Refused when nobody is signed in and the route is not public. */
const identify = async (
  parts: ServerParts,
  route: Route,
  tx: Tx,
  request: Request,
  now: Temporal.Instant,
): Promise<Actor> => {
  const actor = await parts.authenticate.actor(tx, request, now);
  // Nobody has no role, and so no policy permits him anything.
  if (route.rollen.length === 0) return actor ?? { ...systemActor(tx.gemeente), naam: 'bezoeker', rollen: [] };
  if (actor === undefined) throw refuse('NIET_AANGEMELD');
  if (actor.gemeente !== tx.gemeente) throw new Error('the actor is of another municipality than the transaction');
  return actor;
};

/** Whether the answer is kept for a repeat with the same key. */
const isKept = ({ method, bewaartNiets, geheimAntwoord }: Route): boolean =>
  method !== 'GET' && bewaartNiets !== true && geheimAntwoord !== true;

const isFor = (route: Route, actor: Actor): boolean =>
  route.rollen.length === 0 || actor.rollen.some((rol) => route.rollen.includes(rol));

/** The attempt is kept, so this refusal commits. */
const refuseActor = async ({ parts, route, input }: Work, scope: Scope): Promise<Outcome> => {
  await parts.onGeenToegang?.(scope, { route: route.url, params: { ...(input.params as object) } });
  return { refused: refuse('GEEN_TOEGANG') };
};

/** Postgres rolled everything back, so a second and third attempt are safe. */
const attempt = async (work: () => Promise<Outcome>): Promise<Outcome> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === 3 || !isRepeatable(error)) throw error;
    }
  }
};

type Work = {
  readonly parts: ServerParts;
  readonly route: Route;
  readonly input: Readonly<Record<'params' | 'query' | 'body', unknown>>;
  readonly request: Request;
  readonly status: number;
  readonly check: (value: unknown) => void;
  readonly name: string;
  readonly verzoekId: string;
};

const runOnce = (work: Work): Promise<Outcome> => {
  const { parts, route, request, verzoekId } = work;
  const now = parts.clock.now();
  return inGemeente(parts.db, gemeenteOf(parts, request), async (tx) => {
    const actor = await identify(parts, route, tx, request, now);
    const log = parts.log.child({ verzoekId, route: work.name });
    const scope: Scope = { tx, actor, doel: route.doel, now, today: todayIn(now), log, verzoekId };
    if (!isFor(route, actor)) return refuseActor(work, scope);
    const key = !isKept(route) || actor.rollen.length === 0 ? undefined : parseKey(request.headers['idempotency-key']);
    if (key === undefined) return handle(work, scope);
    const repeatable = { route: work.name, sleutel: key, hash: hashRequest(work.input, request.parts) };
    return handleOnce(work, scope, repeatable);
  });
};

const handle = async ({ parts, route, input, request, status, check }: Work, scope: Scope): Promise<Outcome> => {
  const result = await route.handle(scope, { ...input, request } as AnyInput);
  if (!result.ok) {
    const refused = new Refused(problemOf(route.refusals, result.error));
    const entry = (route.refusals as Readonly<Record<string, { vastleggen?: true }>>)[result.error.code];
    if (entry?.vastleggen === true) return { refused };
    throw refused;
  }
  const answer: Answer = isAnswer(result.value) ? result.value : { antwoord: 'waarde', waarde: result.value };
  if (answer.antwoord === 'bestanddelen') return { answer: { ...answer, delen: piecesOf(parts, scope, answer.lees) } };
  if (answer.antwoord !== 'waarde') return { answer };
  const complete = { ...answer, status: answer.status ?? status } as ValueAnswer;
  if (complete.status !== 204) check(complete.waarde);
  return { answer: complete };
};

/** Read while the answer leaves, after the transaction of the request: what may be read was decided and recorded in that one. */
async function* piecesOf(
  { db }: ServerParts,
  scope: Scope,
  lees: Extract<Answer, { antwoord: 'bestanddelen' }>['lees'],
): AsyncGenerator<Uint8Array> {
  for (let volgnummer = 0; ; volgnummer += 1) {
    const deel = await inGemeente(db, scope.tx.gemeente, (tx) => lees({ ...scope, tx }, volgnummer));
    if (deel === undefined) return;
    yield deel;
  }
}

/** The key, the work and its answer stand in one transaction: a refusal or a crash frees the key again. */
const handleOnce = async (work: Work, scope: Scope, repeatable: Repeatable): Promise<Outcome> => {
  const earlier = await claimKey(scope, repeatable);
  if (earlier !== undefined) {
    return { answer: { antwoord: 'waarde', status: earlier.status, waarde: earlier.waarde } as ValueAnswer };
  }
  const outcome = await handle(work, scope);
  if ('answer' in outcome && outcome.answer.antwoord === 'waarde') {
    await keepAnswer(scope, repeatable, { status: outcome.answer.status ?? 200, waarde: outcome.answer.waarde });
  } else {
    // A refusal that is kept, a file, a redirect: no answer to give again, so a repeat is a new request.
    await freeKey(scope, repeatable);
  }
  return outcome;
};
