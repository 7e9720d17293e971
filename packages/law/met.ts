/** Knows how a rule looks at the same facts with some of them replaced, without losing the trace. */
import { type Gevolgd, SPOOR } from './spoor.ts';

/**
 * The facts with other values in the places that `anders` names. Followed facts stay followed: what is read through the result
 * is marked under its own path, and a rule that is called with it leaves its step. Values in `anders` are no facts of their own.
 */
export const met = <F extends object, A extends object>(f: F, anders: A): Omit<F, keyof A> & A => {
  if ((f as Gevolgd)[SPOOR] === undefined) return { ...f, ...anders };
  const gevolgd: unknown = new Proxy(f, {
    get: (doel, sleutel): unknown =>
      Object.hasOwn(anders, sleutel) ? Reflect.get(anders, sleutel) : Reflect.get(doel, sleutel),
  });
  return gevolgd as Omit<F, keyof A> & A;
};
