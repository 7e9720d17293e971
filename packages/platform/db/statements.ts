/** Knows which statements Postgres may remember on a connection: parsed and planned once, instead of at every request. */
import { createHash } from 'node:crypto';

/**
 * The person page (9 statements): 1.2 ms of Postgres per request without, 0.6 ms with. Postgres plans a remembered
 * statement anew when the search path or the tables change, so municipalities do not meet.
 */
const maxStatements = 500;
/** Beyond this a statement is made for one occasion: a list of ids, many rows at once. */
const maxParameters = 30;

let generation = 0;
const names = new Map<string, string>();

/** @returns undefined for a statement that is not worth remembering. */
export const statementName = (sql: string, parameters: number): string | undefined => {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (parameters > maxParameters || names.size >= maxStatements) return undefined;
  const name = `${generation}_${createHash('sha256').update(sql).digest('hex').slice(0, 40)}`;
  names.set(sql, name);
  return name;
};

/** SQLSTATE 0A000, "cached plan must not change result type": a migration changed a table under a running process. */
export const isOutdatedPlan = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '0A000' && error.message.includes('cached plan');

/** From now on every statement has another name, on every connection: the second attempt succeeds. */
export const forgetStatements = (): void => {
  generation += 1;
  names.clear();
};
