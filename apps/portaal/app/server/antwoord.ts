/** Knows what an answer of the API means for a page: data, a refusal to show beside the form, or another page altogether. */
import { data, redirect } from 'react-router';

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

/** The page to come back to after signing in; of a data request it is the page itself. */
const returnPath = (request: Request): string => {
  const url = new URL(request.url);
  const pad = url.pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/');
  url.searchParams.delete('_routes');
  return pad + url.search;
};

export const toSignIn = (request: Request, reden?: 'verlopen'): Response => {
  const naar = request.method === 'GET' ? returnPath(request) : returnPath(request).replace(/\?.*$/, '');
  const query = new URLSearchParams({ naar, ...(reden ? { reden } : {}) });
  return redirect(`/aanmelden?${query.toString()}`);
};

/** For a loader: the data, or the page that says why not. @throws a Response, as React Router wants it. */
export const read = async <T>(request: Request, call: Promise<ApiAnswer<T>>): Promise<T> => {
  const answer = await call;
  const status = answer.response?.status ?? 502;
  if (answer.response?.ok) return answer.data as T;
  if (status === 401) throw toSignIn(request, 'verlopen');
  throw data(toProbleem(answer), { status });
};

/** For an action: the data, or the refusal that belongs beside the form. @throws a Response for all that is no answer to a form. */
export const attempt = async <T>(request: Request, call: Promise<ApiAnswer<T>>): Promise<Uitkomst<T>> => {
  const answer = await call;
  if (answer.response?.ok) return { ok: true, waarde: answer.data as T };
  const status = answer.response?.status ?? 502;
  if (status === 401) throw toSignIn(request, 'verlopen');
  if ([400, 409, 413, 415, 422, 429].includes(status)) return { ok: false, probleem: toProbleem(answer) };
  throw data(toProbleem(answer), { status });
};
