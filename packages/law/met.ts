/** Knows how a rule looks at the same facts with some of them replaced, without losing the trace. */
import { type Gevolgd, SPOOR } from './spoor.ts';

/**
 * The facts with other values in the places that `anders` names. Followed facts stay followed: what is read through the result
 * is marked under its own path, and a rule that is called with it leaves its step. Facts of a run over rows stay strict: what
 * is not known stays unknown, and nothing is remembered of the result, because a memory tells no facts apart. Values in
 * `anders` are no facts of their own.
 */
export const met = <F extends object, A extends object>(f: F, anders: A): Omit<F, keyof A> & A => {
  if (isGewoon(f)) return { ...f, ...anders };
  const gevolgd: unknown = new Proxy(f, {
    get: (doel, sleutel): unknown => {
      if (Object.hasOwn(anders, sleutel)) return Reflect.get(anders, sleutel);
      return sleutel === SPOOR ? zonderGeheugen(doel) : Reflect.get(doel, sleutel);
    },
  });
  return gevolgd as Omit<F, keyof A> & A;
};

/** A copy of facts that notice what is read, or that stop at what is not known, would do neither. */
const isGewoon = (f: object): boolean => Object.getPrototypeOf(f) === Object.prototype;

const zonderGeheugen = (f: Gevolgd): Gevolgd[typeof SPOOR] => {
  const spoor = f[SPOOR];
  return spoor?.onthoud === undefined ? spoor : undefined;
};
