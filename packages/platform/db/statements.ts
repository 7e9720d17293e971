/** Knows which statements Postgres may remember on a connection: parsed and planned once, instead of at every request. */
import { createHash } from 'node:crypto';

/**
 * The person page (9 statements): 1.2 ms of Postgres per request without, 0.6 ms with. Postgres plans a remembered
 * statement anew when the search path or the tables change, so municipalities do not meet.
 */
const maxStatements = 500;
/** Beyond this a statement is made for one occasion: a list of ids, many rows at once. */
const maxParameters = 30;

export type Statements = {
  /** @returns undefined for a statement that is not worth remembering. */
  readonly nameOf: (sql: string, parameters: number) => string | undefined;
  /** From now on every statement has another name, on every connection: the second attempt succeeds. */
  readonly forget: () => void;
};

/** The statements of one pool: what another pool in the process remembers takes no place here. */
export const rememberStatements = (): Statements => {
  let generation = 0;
  const names = new Map<string, string>();
  return {
    nameOf: (sql, parameters) => {
      const known = names.get(sql);
      if (known !== undefined) return known;
      if (parameters > maxParameters || names.size >= maxStatements) return undefined;
      const name = `${generation}_${createHash('sha256').update(sql).digest('hex').slice(0, 40)}`;
      names.set(sql, name);
      return name;
    },
    forget: () => {
      generation += 1;
      names.clear();
    },
  };
};

/** SQLSTATE 0A000, "cached plan must not change result type": a migration changed a table under a running process. */
export const isOutdatedPlan = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '0A000' && error.message.includes('cached plan');
