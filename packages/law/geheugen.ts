/** Knows which rules of a run need not run again: those that read nothing that differs per row, with the same arguments. */
import type { Teller } from './rijobject.ts';
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

/** Runs every rule and keeps nothing. */
export const zonderGeheugen: Spoor = {
  stap: ({ inhoud }, f, a, b, c, d) => inhoud(f as never, a, b, c, d),
  rij: () => undefined,
  keuze: () => undefined,
};

/** More outcomes of one rule than there are people in a household are no use. */
const meesteUitkomsten = 6;

/** Says of a rule that its outcome differs per row. */
const wisselt = 'wisselt';

/**
 * The memory of one leaf: rows that differ only in amounts. A rule that read no amount gives the same outcome for the same
 * arguments, because all other facts of the leaf are the same. A rule with more different arguments than that runs each time.
 */
export const maakGeheugen = (teller: Teller): Spoor => {
  const posten: (Post | typeof wisselt | undefined)[] = [];
  const leer = <T>(kern: Regelkern<T>, f: object, a: unknown, b: unknown, c: unknown, d: unknown): T => {
    const gelezen = teller.gelezen;
    const waarde = kern.inhoud(f as never, a, b, c, d);
    const vorige = posten[kern.nummer];
    const hoeveelste = vorige === undefined || vorige === wisselt ? 1 : vorige.hoeveelste + 1;
    while (posten.length <= kern.nummer) posten.push(undefined);
    posten[kern.nummer] =
      teller.gelezen !== gelezen || vorige === wisselt || hoeveelste > meesteUitkomsten
        ? wisselt
        : { a, b, c, d, waarde, vorige, hoeveelste };
    return waarde;
  };
  return {
    stap: (kern, f, a, b, c, d) => {
      let post = posten[kern.nummer];
      if (post === wisselt) return kern.inhoud(f as never, a, b, c, d);
      while (post !== undefined) {
        if (post.a === a && post.b === b && post.c === c && post.d === d)
          return post.waarde as ReturnType<typeof kern.inhoud>;
        post = post.vorige;
      }
      return leer(kern, f, a, b, c, d);
    },
    rij: zonderGeheugen.rij,
    keuze: zonderGeheugen.keuze,
  };
};
