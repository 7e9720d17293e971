/** Knows how to find out what a rule needs of a kind of rows, by running it over strict facts. */
import type { Posten } from './geheugen.ts';
import { type Afloop, type Blad, type Einde, eindeVan, type Loper, maakLoper, probeer } from './loper.ts';
import { feitenVan, plaatsenVan, type Rijen, vormVan } from './rijen.ts';
import { dagOp } from './rijvorm.ts';
import { alleen, alsBlad, einde, type Maandgeheugen, meesteBladen, vast, zetMetRest } from './staten.ts';
import type { Tijd } from './tijd.ts';

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

export const maakBladen = <F extends object, T>(rekenregel: (f: F) => T, soms: ReadonlySet<string>): Bladen<T> => {
  const loper = maakLoper(rekenregel, soms);
  return {
    beslis: (maand, rijen, i, staat) => {
      const { afloop, leest, gelijk } = proefKlassen(loper, maand, rijen, i, false);
      if (afloop.soort === 'rest' || leest) zetMetRest(maand, staat);
      else if (gelijk) zetVast(maand, staat, afloop);
      else maand.stand[staat] = alleen;
    },
    beslisMetRest: (maand, rijen, i, staat) => {
      const { afloop, leest, gelijk, blad } = proefKlassen(loper, maand, rijen, i, true);
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
        uitkomst = loper.reken(blad, rijen, i);
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

type Proef<T> = {
  readonly afloop: Afloop<T>;
  /** An amount was read. */
  readonly leest: boolean;
  /** The first and the last day of each class give the same. */
  readonly gelijk: boolean;
  readonly blad: () => Blad;
};

/** Tries a row with the first and with the last day of each class, with its rest or without. */
const proefKlassen = <T>(
  { kleren, proef }: Loper<T>,
  maand: Maandgeheugen,
  rijen: Rijen,
  i: number,
  metRestdeel: boolean,
): Proef<T> => {
  const { eerste, laatste, van } = maand.klassen;
  const klassen = plaatsenVan(rijen, i).map((plaats) => van[plaats] as number);
  const huls = kleren.hulsVan(rijen, rijen.vorm[i] as number);
  const maak = (kant: readonly number[], posten: Posten | undefined): Blad => ({
    huls,
    tijd: rijen.tijden[rijen.tijd[i] as number] as Tijd,
    dagen: klassen.map((klasse) => dagOp(kant[klasse] as number)),
    soms: metRestdeel ? kleren.restVan(rijen, i, huls) : [],
    wisselend: vormVan(rijen, rijen.vorm[i] as number).wisselend,
    posten,
  });
  const hoog = proef(maak(laatste, undefined), rijen, i, !metRestdeel);
  const { afloop, gelezen } = proef(maak(eerste, undefined), rijen, i, !metRestdeel);
  const leest = hoog.gelezen + gelezen > 0;
  return { afloop, leest, gelijk: isGelijk(afloop, hoog.afloop), blad: () => maak(eerste, []) };
};

const zetVast = <T>(van: Maandgeheugen, staat: number, afloop: Afloop<T>): void => {
  van.stand[staat] = afloop.soort === 'waarde' ? vast : einde;
  van.inhoud[staat] = afloop.soort === 'waarde' ? afloop.waarde : afloop;
};

const isGelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
