/** Knows which rules of a run need not run again: those that read nothing that differs per row, with the same arguments. */
import type { Nu } from './rijobject.ts';
import type { Regelkern, Spoor } from './spoor.ts';

type Post = {
  readonly a: unknown;
  readonly b: unknown;
  readonly c: unknown;
  readonly d: unknown;
  readonly waarde: unknown;
  readonly vorige: Post | undefined;
  readonly hoeveelste: number;
};

/** More outcomes of one rule than there are people in a household are no use. */
const meesteUitkomsten = 6;
/** Rules beyond this number run each time. */
const meesteRegels = 4096;

/** What is remembered for one leaf, by the place of a rule. */
export type Posten = (Post | undefined)[];

type Geheugen = {
  readonly spoor: Spoor;
  /** Runs go on with what is remembered for this leaf; undefined remembers nothing. */
  readonly neem: (posten: Posten | undefined) => void;
};

/**
 * The memory of leaves: rows that differ only in amounts. A rule that read no amount gives the same outcome for the same
 * arguments, because all other facts of the leaf are the same. A rule that read an amount in one leaf, or that came with
 * many different arguments, runs each time in all of them.
 */
export const maakGeheugen = (nu: Nu): Geheugen => {
  const vrij = new Uint8Array(meesteRegels);
  /** Few rules are asked at the top of a run: they have low places, counted from 1. */
  const plaatsen = new Uint16Array(meesteRegels);
  let bezet = 0;
  let posten: Posten | undefined;
  const leer = <T>(kern: Regelkern<T>, f: object, a: unknown, b: unknown, c: unknown, d: unknown): T => {
    const { gelezen } = nu;
    const waarde = kern.inhoud(f as never, a, b, c, d);
    if (posten === undefined || kern.nummer >= meesteRegels) return waarde;
    if (plaatsen[kern.nummer] === 0) plaatsen[kern.nummer] = ++bezet;
    const plaats = plaatsen[kern.nummer] as number;
    const vorige = posten[plaats];
    const hoeveelste = (vorige?.hoeveelste ?? 0) + 1;
    if (nu.gelezen !== gelezen || hoeveelste > meesteUitkomsten) vrij[kern.nummer] = 1;
    else {
      while (posten.length <= plaats) posten.push(undefined);
      posten[plaats] = { a, b, c, d, waarde, vorige, hoeveelste };
    }
    return waarde;
  };
  return {
    spoor: {
      stap: (kern, f, a, b, c, d) => {
        let post = posten?.[plaatsen[kern.nummer] as number];
        while (post !== undefined) {
          if (post.a === a && post.b === b && post.c === c && post.d === d)
            return post.waarde as ReturnType<typeof kern.inhoud>;
          post = post.vorige;
        }
        return leer(kern, f, a, b, c, d);
      },
      vrij,
    },
    neem: (van) => {
      posten = van;
    },
  };
};
