/** Knows what an answer of the API means for a page: data, a refusal to show beside the form, or another page altogether. */
import { data } from 'react-router';
import type { Lezing } from '../kader/blokken/blok.ts';
import { keepForm } from './bewaard.ts';
import { toSignIn } from './terug.ts';
import type { Verzoek } from './verzoek.ts';

/** RFC 9457, as all our routes give it. */
export type Probleem = {
  readonly type?: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code?: string;
  /** Per field what is wrong with it: a JSON pointer and a sentence. */
  readonly velden?: readonly { readonly pad: string; readonly uitleg: string }[];
};

type ApiAnswer<T> = { readonly data?: T | undefined; readonly error?: unknown; readonly response?: Response };

export type Uitkomst<T> =
  | { readonly ok: true; readonly waarde: T }
  | { readonly ok: false; readonly probleem: Probleem };

const isProbleem = (value: unknown): value is Probleem =>
  typeof value === 'object' && value !== null && 'title' in value && 'status' in value;

const toProbleem = (answer: ApiAnswer<unknown>): Probleem =>
  isProbleem(answer.error) ? answer.error : { title: '', status: answer.response?.status ?? 502 };

/** For a loader: the data, or the page that says why not. @throws a Response, as React Router wants it. */
export const read = async <T>(request: Request, call: Promise<ApiAnswer<T>>): Promise<T> => {
  const answer = await call;
  const status = answer.response?.status ?? 502;
  if (answer.response?.ok) return answer.data as T;
  if (status === 401) throw toSignIn(request, 'verlopen');
  throw data(toProbleem(answer), { status });
};

/** For one part of a page among others: the data, or undefined when it cannot be had now. @throws only when nobody is signed in. */
export const glance = async <T>(request: Request, call: Promise<ApiAnswer<T>>): Promise<T | undefined> => {
  const answer = await call.catch(() => undefined);
  if (answer?.response?.status === 401) throw toSignIn(request, 'verlopen');
  return answer?.response?.ok ? (answer.data as T) : undefined;
};

/** As `glance`, where a page says why a part is not there: not for this reader, not before he said why, or not now. @throws only when nobody is signed in. */
export const peek = async <T>(request: Request, call: Promise<ApiAnswer<T>>): Promise<Lezing<T>> => {
  const answer = await call.catch(() => undefined);
  const status = answer?.response?.status;
  if (status === 401) throw toSignIn(request, 'verlopen');
  if (answer?.response?.ok) return { soort: 'gelezen', waarde: answer.data as T };
  if (toProbleem(answer ?? {}).code === 'INZAGEREDEN_NODIG') return { soort: 'reden nodig' };
  // what one may not see answers like what does not exist
  return { soort: status === 403 || status === 404 ? 'geen recht' : 'nu niet' };
};

/** A form on its way to the API. `form` is kept when the session turns out to have ended. */
export type Verzending = { readonly verzoek: Verzoek; readonly request: Request; readonly form?: FormData };

/** For an action: the data, or the refusal that belongs beside the form. @throws a Response for all that is no answer to a form. */
export const attempt = async <T>(
  { verzoek, request, form }: Verzending,
  call: Promise<ApiAnswer<T>>,
): Promise<Uitkomst<T>> => {
  const answer = await call;
  if (answer.response?.ok) return { ok: true, waarde: answer.data as T };
  const status = answer.response?.status ?? 502;
  if (status === 401) {
    if (form) keepForm(verzoek, request, form);
    throw toSignIn(request, 'verlopen');
  }
  if ([400, 409, 413, 415, 422, 429].includes(status)) return { ok: false, probleem: toProbleem(answer) };
  throw data(toProbleem(answer), { status });
};
