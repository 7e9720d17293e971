/** Knows what a rule is: a plain function over facts, with a heading that says which article it is. */
import type { Day } from '@samenkracht/core';
import type { MetKader, OpenTerm } from './kader.ts';
import type { Vindplaats } from './rechtsgrond.ts';
import { type Gevolgd, type Inhoud, type Kop, type Regelkern, SPOOR } from './spoor.ts';
import { Gat } from './tabel.ts';

export type Regel<F, A extends readonly unknown[], T> = ((f: F, ...rest: A) => T) & { readonly kop: Kop<T> };

/**
 * A rule. Called with plain facts it is its body and nothing else; called with followed facts (see `volg`) it also leaves
 * a step in the trace. The same body runs in both cases, so an amount and its explanation cannot differ.
 */
export const regel = <F extends object, T, A extends Argumenten = []>(
  kop: Kop<T>,
  inhoud: (f: F, ...rest: A) => T,
): Regel<F, A, T> => {
  const vast = inhoud as unknown as (f: F, a?: unknown, b?: unknown, c?: unknown, d?: unknown) => T;
  const nummer = aantalRegels++;
  const kern: Regelkern<T> = { kop, inhoud: vast as Inhoud<T>, nummer };
  const reken = (f: F, a?: unknown, b?: unknown, c?: unknown, d?: unknown): T => {
    const spoor = (f as Gevolgd)[SPOOR];
    if (spoor === undefined || spoor.vrij[nummer] === 1) return vast(f, a, b, c, d);
    return spoor.stap(kern, f, a, b, c, d);
  };
  return Object.assign(reken as unknown as (f: F, ...rest: A) => T, { kop });
};

/**
 * A part of a rule that leaves no step: a run over rows remembers it as it remembers a rule, and does not run it again for rows
 * that differ only in amounts. Everywhere else it is its body and nothing else.
 */
export const tussenuitkomst = <F extends object, T, A extends Argumenten = []>(
  inhoud: (f: F, ...rest: A) => T,
): ((f: F, ...rest: A) => T) => {
  const vast = inhoud as unknown as Inhoud<T>;
  const nummer = aantalRegels++;
  const kern: Regelkern<T> = { kop: geenKop, inhoud: vast, nummer };
  const reken = (f: F, a?: unknown, b?: unknown, c?: unknown, d?: unknown): T => {
    const onthoud = (f as Gevolgd)[SPOOR]?.onthoud;
    return onthoud === undefined ? vast(f as never, a, b, c, d) : onthoud(kern, f, a, b, c, d);
  };
  return reken as unknown as (f: F, ...rest: A) => T;
};

const geenKop = { id: '', naam: '', grond: undefined as unknown as Vindplaats };

let aantalRegels = 0;

/** At most four arguments beside the facts, passed one by one: a rest list costs a third of a plain run. */
type Argumenten =
  | readonly []
  | readonly [unknown]
  | readonly [unknown, unknown]
  | readonly [unknown, unknown, unknown]
  | readonly [unknown, unknown, unknown, unknown];

/**
 * What the municipality chose for an open term.
 * @throws Gat when it chose nothing for this day.
 */
export const kies = <K extends string>(f: MetKader, term: OpenTerm<K>, op: Day): K => {
  const { keuzes, wetOp = op } = f.kader;
  const rijen = keuzes[term.id];
  if (rijen !== undefined) {
    for (let i = rijen.length - 1; i >= 0; i -= 1) {
      const rij = rijen[i];
      if (rij !== undefined && rij.vanaf <= wetOp) {
        (f as Gevolgd)[SPOOR]?.keuze?.(term, rij, wetOp);
        return rij.keuze as K;
      }
    }
  }
  throw new Gat(term.id, term.naam, wetOp);
};

/** A fact that the rule needs is not known: the next question. */
export class Onbekend extends Error {
  override readonly name = 'Onbekend';
  readonly feit: string;
  constructor(feit: string) {
    super(`feit onbekend: ${feit}`);
    this.feit = feit;
  }
}
