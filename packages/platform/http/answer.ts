/** Knows the answers that are more than a value: a file, a redirect, a status with cookies. */
import type { Answer, Cookie } from '../module/module.ts';

/** A file, always as attachment: nothing that a stranger sent in is shown by the browser as ours. */
export const download = (file: {
  readonly bytes: Uint8Array;
  readonly naam: string;
  readonly type: string;
}): Answer => ({
  antwoord: 'bestand',
  ...file,
});

/** A file too large to hold: read piece by piece while it leaves, so that a slow reader keeps no transaction open. */
export const downloadInParts = (file: Omit<Extract<Answer, { antwoord: 'bestanddelen' }>, 'antwoord'>): Answer => ({
  antwoord: 'bestanddelen',
  ...file,
});

export const redirect = (naar: string, cookies: readonly Cookie[] = []): Answer => ({
  antwoord: 'doorverwijzing',
  naar,
  cookies,
});

/** A value with another status, cookies or headers than the route's own. */
export const reply = (
  waarde: unknown,
  more: {
    readonly status?: 200 | 201 | 202 | 204;
    readonly cookies?: readonly Cookie[];
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Answer => ({ antwoord: 'waarde', waarde, ...more });

export const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'antwoord' in value && kinds.has(String(value.antwoord));

const kinds = new Set(['bestand', 'bestanddelen', 'doorverwijzing', 'waarde']);
