/** Knows the two outcomes of an attempt: a value, or an expected refusal. Bugs throw instead. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** The end of an exhaustive switch: compiles only when every case is handled. */
export const never = (value: never): never => {
  throw new Error(`unreachable case: ${JSON.stringify(value)}`);
};
