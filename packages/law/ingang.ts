/** Knows the way into a rule from outside: facts that are not complete are followed, so that unknown never counts as zero or no. */
import type { Regel } from './regel.ts';
import { type Gevolgd, SPOOR } from './spoor.ts';
import { volg } from './volg.ts';

/**
 * A rule that may be called with facts of which some are missing. Complete facts go straight to the rule, which is what
 * makes a run over a city fast; others are followed, and the rule stops with `Onbekend` at the first one it needs.
 */
export const ingang = <F extends object, T>(naar: Regel<F, [], T>, isVolledig: (f: F) => boolean): Regel<F, [], T> => {
  const reken = (f: F): T => ((f as Gevolgd)[SPOOR] !== undefined || isVolledig(f) ? naar(f) : naar(volg(f).f));
  return Object.assign(reken, { kop: naar.kop });
};
