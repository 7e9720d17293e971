/** Knows how a module writes down a route: one object that validates, types and documents it. */
import type { Result } from '@samenkracht/core';
import type { TSchema } from 'typebox';
import type { Doel, Rol } from '../module/actor.ts';
import type { Refusal, RefusalMap, Route, RouteInput } from '../module/module.ts';
import type { Scope } from '../module/scope.ts';

/** The refusals in an outcome. Taken from the whole outcome, because a handler that returns several kinds has no one type argument to infer. */
type RefusalOf<R> = R extends { readonly ok: false; readonly error: infer E extends Refusal } ? E : never;

type RouteDefinition<
  P extends TSchema | undefined,
  Q extends TSchema | undefined,
  B extends TSchema | undefined,
  Outcome extends Result<unknown, Refusal>,
> = {
  readonly method: Route['method'];
  /** Below /api/v1, parameters as `:zaakId`. */
  readonly url: `/${string}`;
  readonly samenvatting: string;
  readonly doel: Doel;
  /** Who may call it; empty is public. */
  readonly rollen: readonly Rol[];
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly multipart?: boolean;
  readonly perMinuut?: number;
  readonly bewaartNiets?: true;
  readonly geheimAntwoord?: true;
  readonly formulier?: true;
  /** One success status with its schema. */
  readonly response: Readonly<Partial<Record<200 | 201 | 202 | 204 | 302, TSchema>>>;
  readonly refusals: RefusalMap<RefusalOf<NoInfer<Outcome>>>;
  readonly handle: (scope: Scope, input: RouteInput<P, Q, B>) => Promise<Outcome>;
};

/** `ok` commits, `err` rolls back and becomes a problem (RFC 9457), a throw is a bug and answers 500. */
export const defineRoute = <
  Outcome extends Result<unknown, Refusal>,
  P extends TSchema | undefined = undefined,
  Q extends TSchema | undefined = undefined,
  B extends TSchema | undefined = undefined,
>(
  definition: RouteDefinition<P, Q, B, Outcome>,
): Route => definition as unknown as Route;
