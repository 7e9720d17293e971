/** Knows what a module brings: migrations, routes, jobs and subscriptions. */
import type { Result } from '@samenkracht/core';
import type { Static, TSchema } from 'typebox';
import type { Doel, Rol } from './actor.ts';
import type { Scope } from './scope.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** An expected refusal: a stable code and whatever its text needs. Never a BSN, an IBAN or a name. */
export type Refusal = { readonly code: string };

/** How each refusal looks at the edge. `uitleg` is B1 Dutch and says what to do next. */
export type RefusalMap<R extends Refusal> = {
  readonly [C in R['code']]: {
    readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 502 | 503;
    readonly titel: string;
    readonly uitleg: string | ((refusal: Extract<R, { readonly code: C }>) => string);
    /** Keep what was written before the refusal, such as the record of a failed attempt. Without it all is rolled back. */
    readonly vastleggen?: true;
  };
};

/** One part of a multipart form. Files are read before the transaction starts, so that a slow upload holds none. */
export type Part =
  | { readonly soort: 'veld'; readonly naam: string; readonly waarde: string }
  | {
      readonly soort: 'bestand';
      readonly naam: string;
      readonly bestandsnaam: string;
      /** What the sender says it is; check the content. */
      readonly type: string;
      readonly bytes: Uint8Array;
    };

/** What a route may know of the request beyond its parsed input. */
export type Request = {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly ip: string;
  /** Empty unless the route is `multipart`. */
  readonly parts: readonly Part[];
};

export type Cookie = {
  readonly naam: string;
  /** undefined removes the cookie. */
  readonly waarde: string | undefined;
  readonly maxAge?: number;
};

/** An answer that is more than a value: made by `download`, `redirect` or `reply` of `@samenkracht/platform/http`. */
export type Answer =
  | { readonly antwoord: 'bestand'; readonly bytes: Uint8Array; readonly naam: string; readonly type: string }
  | {
      readonly antwoord: 'bestanddelen';
      /** Piece 0, 1, 2, each in a transaction of its own; undefined after the last. */
      readonly lees: (scope: Scope, volgnummer: number) => Promise<Uint8Array | undefined>;
      readonly naam: string;
      readonly type: string;
    }
  | { readonly antwoord: 'doorverwijzing'; readonly naar: string; readonly cookies?: readonly Cookie[] }
  | {
      readonly antwoord: 'waarde';
      readonly status?: 200 | 201 | 202 | 204;
      readonly waarde: unknown;
      readonly cookies?: readonly Cookie[];
      readonly headers?: Readonly<Record<string, string>>;
    };

type Input<T extends TSchema | undefined> = T extends TSchema ? Static<T> : undefined;

export type RouteInput<P extends TSchema | undefined, Q extends TSchema | undefined, B extends TSchema | undefined> = {
  readonly params: Input<P>;
  readonly query: Input<Q>;
  readonly body: Input<B>;
  readonly request: Request;
};

/** The parsed input of any route, before its types are known. */
export type AnyInput = {
  readonly params: never;
  readonly query: never;
  readonly body: never;
  readonly request: Request;
};

/** A route without its type parameters; made by `defineRoute`. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly samenvatting: string;
  readonly doel: Doel;
  /** Who may call it; empty is public. */
  readonly rollen: readonly Rol[];
  readonly params?: TSchema | undefined;
  readonly query?: TSchema | undefined;
  readonly body?: TSchema | undefined;
  readonly multipart?: boolean;
  /** Requests a minute from one address; for routes that can be guessed at. */
  readonly perMinuut?: number;
  /** Changes and keeps nothing, so a repeat needs no key and its answer is not kept for one. */
  readonly bewaartNiets?: true;
  /** The answer holds a secret that is shown once: it is not kept for a repeat. */
  readonly geheimAntwoord?: true;
  /** Takes `application/x-www-form-urlencoded` instead of JSON, as OAuth 2.0 asks of a token endpoint. */
  readonly formulier?: true;
  readonly response: Readonly<Record<number, TSchema>>;
  readonly refusals: RefusalMap<never> | Readonly<Record<string, RefusalMap<Refusal>[string]>>;
  readonly handle: (scope: Scope, input: AnyInput) => Promise<Result<unknown, Refusal>>;
};

export type Job = {
  readonly naam: string;
  readonly doel: Doel;
  readonly payload: TSchema;
  readonly handle: (scope: Scope, payload: never) => Promise<void>;
};

/** Something that happened, in the past tense: `BesluitGenomen`. `onderwerp` is the id of what it happened to. */
export type Gebeurtenis = {
  readonly id: string;
  readonly soort: string;
  readonly onderwerp: string;
  readonly data: Json;
  readonly tijdstip: string;
  /** Who caused it. */
  readonly actorId: string;
};

export type Subscription = {
  readonly soort: string;
  /** Unique over all modules: `bericht.besluit`. */
  readonly naam: string;
  readonly doel: Doel;
  readonly handle: (scope: Scope, gebeurtenis: Gebeurtenis) => Promise<void>;
  /** The same for a set of events, in one transaction: for who would be the bottleneck of a run over a whole city. */
  readonly handleMany?: (scope: Scope, gebeurtenissen: readonly Gebeurtenis[]) => Promise<void>;
};

export type Module = {
  readonly naam: string;
  /** The folder of the module's migrations: `new URL('./migrations/', import.meta.url)`. */
  readonly migrations: URL;
  readonly routes: readonly Route[];
  readonly jobs: readonly Job[];
  readonly subscriptions: readonly Subscription[];
};
