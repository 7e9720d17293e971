/** Knows which failures are no bugs: a database that is away, two who change the same at once. */
import { isOutdatedPlan } from '../db/statements.ts';
import { type PlatformCode, type Problem, platformProblem } from './problem.ts';

/** Stops the work of a request and carries the answer: the transaction is rolled back. */
export class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'Refused';
    this.problem = problem;
  }
}

export const refuse = (code: PlatformCode, more: Partial<Problem> = {}): Refused =>
  new Refused(platformProblem(code, more));

/** SQLSTATE classes and system codes that mean: the database is not there, stops, starts or is full. */
const away =
  /^(08...|57P0[123]|53...|57014|25P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;

/** pg gives no code when the connection ends or the pool waits too long. */
const awayTexts =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Query read timeout/;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const isAway = (error: unknown): boolean => {
  if (error instanceof AggregateError) return error.errors.some(isAway);
  return away.test(codeOf(error)) || (error instanceof Error && awayTexts.test(error.message));
};

/**
 * Serialization failure and deadlock: Postgres rolled back one of two, and a second attempt usually succeeds. So it
 * does after a migration that changed a table under us.
 */
export const isRepeatable = (error: unknown): boolean =>
  ['40001', '40P01'].includes(codeOf(error)) || isOutdatedPlan(error);

/** Unique violation and lock timeout: another was first. */
const isConflict = (error: unknown): boolean => ['23505', '55P03'].includes(codeOf(error)) || isRepeatable(error);

/** What Fastify itself refuses: unreadable JSON, an unknown content type, a body beyond the limit. */
const fastifyCodes: Readonly<Record<string, PlatformCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'TE_GROOT',
  FST_REQ_FILE_TOO_LARGE: 'TE_GROOT',
  FST_PARTS_LIMIT: 'TE_GROOT',
  FST_FILES_LIMIT: 'TE_GROOT',
  FST_FIELDS_LIMIT: 'TE_GROOT',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'SOORT_ONBEKEND',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'SOORT_ONBEKEND',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'INVOER_ONGELDIG',
  FST_ERR_CTP_INVALID_JSON_BODY: 'INVOER_ONGELDIG',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'INVOER_ONGELDIG',
};

/** @returns the answer, and whether this is a bug that must be looked at. */
export const problemOfFailure = (error: unknown): { readonly problem: Problem; readonly bug: boolean } => {
  if (error instanceof Refused) return { problem: error.problem, bug: false };
  const known = fastifyCodes[codeOf(error)];
  if (known !== undefined) return { problem: platformProblem(known), bug: false };
  if (isAway(error)) return { problem: platformProblem('NIET_BESCHIKBAAR', { opnieuwNa: 30 }), bug: false };
  if (isConflict(error)) return { problem: platformProblem('GELIJKTIJDIG'), bug: false };
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (status === 429) return { problem: platformProblem('TE_VAAK', { opnieuwNa: 60 }), bug: false };
  if (status === 400) return { problem: platformProblem('INVOER_ONGELDIG'), bug: false };
  return { problem: platformProblem('ONVERWACHT'), bug: true };
};
