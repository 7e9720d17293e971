/** Knows which rules of a run need not run again: those that read nothing that differs per row, with the same arguments. */
import type { Nu } from './rijobject.ts';
import type { Regelkern, Spoor } from './spoor.ts';

/** More outcomes of one rule than there are people in a household are no use. */
const meesteUitkomsten = 6;
/** Rules beyond this number run each time. */
const meesteRegels = 4096;

/**
 * What is remembered for one leaf, one after the other in one list so that it lies together in memory: per rule its last
 * four arguments, its outcome, and an older one that is kept the same way in a list of its own.
 */
export type Posten = unknown[];
const lengteVanPost = 6;
/** Stands in the place of an argument, and equals none. */
const niets: unique symbol = Symbol('niets');

type Geheugen = {
  readonly spoor: Spoor;
  /** Runs go on with what is remembered for this leaf; undefined remembers nothing. */
  readonly neem: (posten: Posten | undefined) => void;
};

/**
 * The memory of leaves: rows that differ only in amounts. A rule that read no amount gives the same outcome for the same
 * arguments, because all other facts of the leaf are the same. A rule that read an amount in one leaf, or that came with
 * many different arguments, runs each time in all of them. Within a rule that may be remembered itself nothing is.
 */
export const maakGeheugen = (nu: Nu): Geheugen => {
  const vrij = new Uint8Array(meesteRegels);
  /** Few rules are asked at the top of a run: they have low places, counted from 0. */
  const plaatsen = new Int16Array(meesteRegels).fill(-lengteVanPost);
  let bezet = 0;
  let posten: Posten | undefined;
  let binnen = false;
  const leer = <T>(kern: Regelkern<T>, f: object, a: unknown, b: unknown, c: unknown, d: unknown): T => {
    const { gelezen } = nu;
    const buitenste = !binnen;
    binnen = true;
    try {
      const waarde = kern.inhoud(f as never, a, b, c, d);
      if (kern.nummer >= meesteRegels) return waarde;
      if (nu.gelezen !== gelezen) vrij[kern.nummer] = 1;
      else if (buitenste && posten !== undefined) onthoud(posten, kern.nummer, [a, b, c, d, waarde]);
      return waarde;
    } finally {
      if (buitenste) binnen = false;
    }
  };
  const onthoud = (van: Posten, nummer: number, post: readonly unknown[]): void => {
    if ((plaatsen[nummer] as number) < 0) plaatsen[nummer] = lengteVanPost * bezet++;
    const plaats = plaatsen[nummer] as number;
    if (!bewaar(van, plaats, post)) vrij[nummer] = 1;
  };
  const stap: Spoor['stap'] = (kern, f, a, b, c, d) => {
    let van = posten;
    let plaats = plaatsen[kern.nummer] as number;
    while (van !== undefined && plaats >= 0 && plaats < van.length) {
      if (past(van, plaats, a, b, c, d)) return van[plaats + 4] as ReturnType<typeof kern.inhoud>;
      van = van[plaats + 5] as Posten | undefined;
      plaats = 0;
    }
    return leer(kern, f, a, b, c, d);
  };
  return {
    spoor: {
      stap,
      vrij,
      onthoud: (kern, f, a, b, c, d) =>
        vrij[kern.nummer] === 1 ? kern.inhoud(f as never, a, b, c, d) : stap(kern, f, a, b, c, d),
    },
    neem: (van) => {
      posten = van;
    },
  };
};

/** An argument that is not there is by far the fastest to compare. */
const gelijk = (bekend: unknown, gevraagd: unknown): boolean =>
  gevraagd === undefined ? bekend === undefined : bekend === gevraagd;

/** Whether a post was made for these arguments. */
const past = (van: Posten, plaats: number, a: unknown, b: unknown, c: unknown, d: unknown): boolean =>
  gelijk(van[plaats], a) && gelijk(van[plaats + 1], b) && gelijk(van[plaats + 2], c) && gelijk(van[plaats + 3], d);

/** Puts a post before the older ones; false where there are too many. */
const bewaar = (van: Posten, plaats: number, post: readonly unknown[]): boolean => {
  while (van.length < plaats + lengteVanPost) van.push(van.length % lengteVanPost === 5 ? undefined : niets);
  const vorige = van[plaats] === niets ? undefined : van.slice(plaats, plaats + lengteVanPost);
  if (hoeveel(vorige) >= meesteUitkomsten) return false;
  for (const [j, deel] of [...post, vorige].entries()) van[plaats + j] = deel;
  return true;
};

const hoeveel = (post: unknown): number => (post === undefined ? 0 : 1 + hoeveel((post as Posten)[5]));
