/** Knows how one rule is run over strict facts: as it is asked for a row, or as a trial that shows what it read. */
import { type Day, firstDay, month } from '@samenkracht/core';
import { maakGeheugen, type Posten } from './geheugen.ts';
import { Onbekend } from './regel.ts';
import { type Rijen, restVan, vormVan } from './rijen.ts';
import { type Huls, LeestRest, maakBouwer, type Nu } from './rijobject.ts';
import { Gat } from './tabel.ts';
import type { Tijd } from './tijd.ts';

/** Why a row has no amounts: a fact that is not known, a gap in a table, or facts that the rule refuses. */
export type Einde =
  | { readonly soort: 'onbekend'; readonly feit: string }
  | { readonly soort: 'gat'; readonly tabel: string; readonly op: Day; readonly omschrijving: string }
  | { readonly soort: 'geweigerd'; readonly melding: string };

/** Rows that differ only in amounts: what they have in common, and what is remembered of it. */
export type Blad = {
  readonly huls: Huls;
  readonly tijd: Tijd;
  readonly dagen: readonly Day[];
  readonly soms: readonly unknown[];
  /** How many amounts stand in the form; those of the rest come after them. */
  readonly wisselend: number;
  readonly posten: Posten | undefined;
};

export type Afloop<T> = { readonly soort: 'waarde'; readonly waarde: T } | { readonly soort: 'rest' } | Einde;

export type Loper<T> = {
  readonly kleren: Garderobe;
  /** The outcome of a row of a leaf. */
  readonly reken: (blad: Blad, rijen: Rijen, i: number) => T;
  /** How a run ends, and how often it read an amount; with `dicht` it stops where it reads the rest. */
  readonly proef: (blad: Blad, rijen: Rijen, i: number, dicht: boolean) => { afloop: Afloop<T>; gelezen: number };
};

export const maakLoper = <F extends object, T>(rekenregel: (f: F) => T, soms: ReadonlySet<string>): Loper<T> => {
  const nu = maakNu();
  const geheugen = maakGeheugen(nu);
  let open: Blad | undefined;
  /** What rows of a leaf share is laid out once for all that come one after the other. */
  const slaOpen = (blad: Blad): void => {
    nu.tijd = blad.tijd;
    nu.dagen = blad.dagen;
    nu.soms = blad.soms;
    geheugen.neem(blad.posten);
    open = blad;
  };
  const reken = (blad: Blad, rijen: Rijen, i: number): T => {
    if (open !== blad) slaOpen(blad);
    nu.wisselend = rijen.wisselend;
    nu.teksten = rijen.teksten;
    nu.begin = rijen.wisselBegin[i] as number;
    nu.beginRest = nu.begin + blad.wisselend;
    return rekenregel(blad.huls.f as F);
  };
  return {
    kleren: maakGarderobe(maakBouwer(nu, geheugen.spoor, soms)),
    reken,
    proef: (blad, rijen, i, dicht) => {
      nu.gelezen = 0;
      nu.dicht = dicht;
      const afloop = probeer(() => reken(blad, rijen, i));
      nu.dicht = false;
      return { afloop, gelezen: nu.gelezen };
    },
  };
};

export const probeer = <T>(reken: () => T): Afloop<T> => {
  try {
    return { soort: 'waarde', waarde: reken() };
  } catch (fout) {
    return fout instanceof LeestRest ? { soort: 'rest' } : eindeVan(fout);
  }
};

export const eindeVan = (fout: unknown): Einde => {
  if (fout instanceof Onbekend) return { soort: 'onbekend', feit: fout.feit };
  if (fout instanceof Gat) return { soort: 'gat', tabel: fout.tabel, op: fout.op, omschrijving: fout.omschrijving };
  if (fout instanceof RangeError) return { soort: 'geweigerd', melding: fout.message };
  throw fout;
};

const geenMaand = month('2017-01');
const maakNu = (): Nu => ({
  tijd: { maand: geenMaand, vanaf: firstDay(geenMaand), tot: firstDay(geenMaand) },
  dagen: [],
  soms: [],
  wisselend: new Float64Array(),
  begin: 0,
  beginRest: 0,
  teksten: [],
  dicht: false,
  gelezen: 0,
});

/** One object per form, and the facts of `soms` once per form and rest. */
type Garderobe = {
  readonly hulsVan: (rijen: Rijen, vorm: number) => Huls;
  readonly restVan: (rijen: Rijen, i: number, huls: Huls) => readonly unknown[];
};

const maakGarderobe = (bouwer: ReturnType<typeof maakBouwer>): Garderobe => {
  const hulzen = new WeakMap<string[], Huls[]>();
  const resten = new WeakMap<Huls, Map<number, readonly unknown[]>>();
  return {
    hulsVan: (rijen, vorm) => {
      const lijst = hulzen.get(rijen.vormen) ?? [];
      if (lijst.length === 0) hulzen.set(rijen.vormen, lijst);
      const bekend = lijst[vorm] ?? bouwer.huls(vormVan(rijen, vorm), rijen.kaders);
      lijst[vorm] = bekend;
      return bekend;
    },
    restVan: (rijen, i, huls) => {
      const lijst = resten.get(huls) ?? new Map<number, readonly unknown[]>();
      resten.set(huls, lijst);
      const nummer = rijen.rest[i] as number;
      const bekend = lijst.get(nummer) ?? bouwer.rest(huls, restVan(rijen, nummer));
      lijst.set(nummer, bekend);
      return bekend;
    },
  };
};
