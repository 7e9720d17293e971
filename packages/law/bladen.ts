/** Knows how to find out what a rule needs of a kind of rows, by running it over strict facts. */
import { type Day, firstDay, month } from '@samenkracht/core';
import { maakGeheugen, type Posten } from './geheugen.ts';
import { Onbekend } from './regel.ts';
import { feitenVan, plaatsenVan, type Rijen, restVan, vormVan } from './rijen.ts';
import { type Huls, LeestRest, maakBouwer, type Nu } from './rijobject.ts';
import { dagOp } from './rijvorm.ts';
import { alleen, alsBlad, einde, type Maandgeheugen, meesteBladen, metRest, vast } from './staten.ts';
import { Gat } from './tabel.ts';
import type { Tijd } from './tijd.ts';

/** Why a row has no amounts: a fact that is not known, a gap in a table, or facts that the rule refuses. */
export type Einde =
  | { readonly soort: 'onbekend'; readonly feit: string }
  | { readonly soort: 'gat'; readonly tabel: string; readonly op: Day; readonly omschrijving: string }
  | { readonly soort: 'geweigerd'; readonly melding: string };

/** Rows that differ only in amounts: what they have in common, and what is remembered of it. */
export type Blad = {
  /** Counted from 0 in its month. */
  readonly nummer: number;
  readonly huls: Huls;
  readonly tijd: Tijd;
  readonly dagen: readonly Day[];
  readonly soms: readonly unknown[];
  /** How many amounts stand in the form; those of the rest come after them. */
  readonly wisselend: number;
  readonly posten: Posten | undefined;
};

export type Neem<T> = (i: number, uitkomst: T) => void;
export type Stop = (i: number, einde: Einde) => void;

export type Bladen<T> = {
  /** Decides what a state is that was reached along the days. */
  readonly beslis: (geheugen: Maandgeheugen, rijen: Rijen, i: number, staat: number) => void;
  /** Decides what a state is that was reached along the rest too. */
  readonly beslisMetRest: (geheugen: Maandgeheugen, rijen: Rijen, i: number, staat: number) => void;
  readonly rekenBlad: (rijen: Rijen, i: number, blad: Blad, neem: Neem<T>, stop: Stop) => void;
  /** Runs the plain rule over the facts of a row. */
  readonly rekenAlleen: (rijen: Rijen, i: number, neem: Neem<T>, stop: Stop) => void;
};

type Afloop<T> = { readonly soort: 'waarde'; readonly waarde: T } | { readonly soort: 'rest' } | Einde;

const probeer = <T>(reken: () => T): Afloop<T> => {
  try {
    return { soort: 'waarde', waarde: reken() };
  } catch (fout) {
    return fout instanceof LeestRest ? { soort: 'rest' } : eindeVan(fout);
  }
};

const eindeVan = (fout: unknown): Einde => {
  if (fout instanceof Onbekend) return { soort: 'onbekend', feit: fout.feit };
  if (fout instanceof Gat) return { soort: 'gat', tabel: fout.tabel, op: fout.op, omschrijving: fout.omschrijving };
  if (fout instanceof RangeError) return { soort: 'geweigerd', melding: fout.message };
  throw fout;
};

export const maakBladen = <F extends object, T>(rekenregel: (f: F) => T, soms: ReadonlySet<string>): Bladen<T> => {
  const nu = maakNu();
  const geheugen = maakGeheugen(nu);
  const kleren = maakGarderobe(maakBouwer(nu, geheugen.spoor, soms));
  const zetNu = (blad: Blad, rijen: Rijen, i: number): F => {
    nu.tijd = blad.tijd;
    nu.dagen = blad.dagen;
    nu.soms = blad.soms;
    nu.wisselend = rijen.wisselend;
    nu.begin = rijen.wisselBegin[i] as number;
    nu.beginRest = nu.begin + blad.wisselend;
    nu.teksten = rijen.teksten;
    geheugen.neem(blad.posten);
    return blad.huls.f as F;
  };
  const proef = (blad: Blad, rijen: Rijen, i: number, dicht: boolean): Afloop<T> => {
    nu.gelezen = 0;
    nu.dicht = dicht;
    const afloop = probeer(() => rekenregel(zetNu(blad, rijen, i)));
    nu.dicht = false;
    return afloop;
  };
  /** Tries a row with the first and with the last day of each class. */
  const proefKlassen = (metRestdeel: boolean, maandgeheugen: Maandgeheugen, rijen: Rijen, i: number) => {
    const { eerste, laatste, van } = maandgeheugen.klassen;
    const klassen = plaatsenVan(rijen, i).map((plaats) => van[plaats] as number);
    const huls = kleren.hulsVan(rijen, rijen.vorm[i] as number);
    const maak = (kant: readonly number[], posten: Posten | undefined): Blad => ({
      nummer: maandgeheugen.bladen,
      huls,
      tijd: rijen.tijden[rijen.tijd[i] as number] as Tijd,
      dagen: klassen.map((klasse) => dagOp(kant[klasse] as number)),
      soms: metRestdeel ? kleren.restVan(rijen, i, huls) : [],
      wisselend: vormVan(rijen, rijen.vorm[i] as number).wisselend,
      posten,
    });
    const hoog = proef(maak(laatste, undefined), rijen, i, !metRestdeel);
    const leesHoog = nu.gelezen;
    const afloop = proef(maak(eerste, undefined), rijen, i, !metRestdeel);
    const leest = leesHoog + nu.gelezen > 0;
    return { afloop, leest, gelijk: isGelijk(afloop, hoog), blad: () => maak(eerste, []) };
  };
  const zetVast = (van: Maandgeheugen, staat: number, afloop: Afloop<T>): void => {
    van.stand[staat] = afloop.soort === 'waarde' ? vast : einde;
    van.inhoud[staat] = afloop.soort === 'waarde' ? afloop.waarde : afloop;
  };
  return {
    beslis: (maand, rijen, i, staat) => {
      const { afloop, leest, gelijk } = proefKlassen(false, maand, rijen, i);
      if (afloop.soort === 'rest' || leest) maand.stand[staat] = metRest;
      else if (gelijk) zetVast(maand, staat, afloop);
      else maand.stand[staat] = alleen;
    },
    beslisMetRest: (maand, rijen, i, staat) => {
      const { afloop, leest, gelijk, blad } = proefKlassen(true, maand, rijen, i);
      if (!gelijk || (leest && maand.bladen >= meesteBladen)) maand.stand[staat] = alleen;
      else if (leest) {
        maand.stand[staat] = alsBlad;
        maand.inhoud[staat] = blad();
        maand.bladen += 1;
      } else zetVast(maand, staat, afloop);
    },
    rekenBlad: (rijen, i, blad, neem, stop) => {
      let uitkomst: T;
      try {
        uitkomst = rekenregel(zetNu(blad, rijen, i));
      } catch (fout) {
        stop(i, eindeVan(fout));
        return;
      }
      neem(i, uitkomst);
    },
    rekenAlleen: (rijen, i, neem, stop) => {
      const afloop = probeer(() => rekenregel(feitenVan(rijen, i) as F));
      if (afloop.soort === 'waarde') neem(i, afloop.waarde);
      else if (afloop.soort !== 'rest') stop(i, afloop);
    },
  };
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

const isGelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
