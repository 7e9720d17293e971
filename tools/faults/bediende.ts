/** Knows a person who does not give up: every request again until it is answered, with the same key, at whichever API answers. */
import { setTimeout as sleep } from 'node:timers/promises';
import { meldAan, type Sessie } from '@samenkracht/testing/aanmelden';
import type { Kans } from './kans.ts';

/** The body is read by name, as a client in another language would. */
type Answer = { readonly status: number; readonly body: Record<string, unknown> };

export type Bediende = {
  readonly vraag: (method: 'GET' | 'POST', pad: string, body?: unknown) => Promise<Answer>;
  /** How often something had to be asked again. */
  readonly herhaald: () => number;
};

/** Ten minutes: what takes longer is lost. */
const geduldMs = 600_000;

type Poging = {
  readonly method: 'GET' | 'POST';
  readonly pad: string;
  readonly sleutel: string;
  readonly body: unknown;
};

const send = async (adres: string, herkomst: string, sessie: Sessie, poging: Poging): Promise<Response> => {
  const { method, pad, sleutel, body } = poging;
  return fetch(`${adres}/api/v1${pad}`, {
    method,
    headers: {
      ...sessie,
      origin: herkomst,
      ...(method === 'GET' ? {} : { 'idempotency-key': sleutel }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  });
};

/** The first of two that has an answer. */
const either = async <T>(een: Promise<T | undefined>, twee: Promise<T | undefined>): Promise<T | undefined> => {
  const gezet = await Promise.allSettled([een, twee]);
  return gezet.flatMap((uit) => (uit.status === 'fulfilled' && uit.value !== undefined ? [uit.value] : []))[0];
};

/** With a chance part of what changes something is sent twice at once. */
export const huurBediende = async (
  naam: string,
  adressen: readonly string[],
  kans: Kans | undefined,
): Promise<Bediende> => {
  const [hoofd = ''] = adressen;
  let herhaald = 0;
  const persist = async <T>(doe: () => Promise<T | undefined>): Promise<T> => {
    const begin = Date.now();
    for (;;) {
      const gelukt = await doe().catch(() => undefined);
      if (gelukt !== undefined) return gelukt;
      if (Date.now() - begin > geduldMs) throw new Error(`${naam} got no answer for ten minutes`);
      herhaald += 1;
      await sleep(150);
    }
  };
  let sessie: Sessie = await persist(() => meldAan(hoofd, 'gemeente', naam));
  const attempt = async (poging: Poging): Promise<Answer | undefined> => {
    const answer = await send(kans?.kies(adressen) ?? hoofd, hoofd, sessie, poging);
    if (answer.status === 401) {
      sessie = await meldAan(hoofd, 'gemeente', naam);
      return undefined;
    }
    // what the server could not do now; a conflict with a request that is still going on too
    if (answer.status >= 500 || answer.status === 429) return undefined;
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  return {
    herhaald: () => herhaald,
    vraag: (method, pad, body) => {
      const poging = { method, pad, sleutel: crypto.randomUUID(), body };
      return persist(() =>
        // an impatient hand: the same twice at once
        method === 'POST' && kans !== undefined && kans.deel() < 0.3
          ? either(attempt(poging), attempt(poging))
          : attempt(poging),
      );
    },
  };
};
