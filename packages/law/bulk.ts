/** Knows how to run one rule over rows in sets: what two rows have in common for the rule is computed once. */
import type { Month } from '@samenkracht/core';
import { type Bladen, maakBladen, type Neem, type Stop } from './bladen.ts';
import type { Klassen } from './klassen.ts';
import type { Blad, Einde } from './loper.ts';
import type { Rijen } from './rijen.ts';
import {
  alsBlad,
  breedte,
  einde,
  geheugenVan,
  gezien,
  type Maandgeheugen,
  metRest,
  nieuw,
  vast,
  volgende,
  volgendeRest,
  wortelVan,
} from './staten.ts';
import { maakWachtrij } from './wachtrij.ts';

/** How the rows of a run were computed. */
export type Bulkverslag = {
  /** With the outcome of a row that is the same for the rule. */
  gedeeld: number;
  /** With their own amounts, over what rows of the same kind have in common. */
  eigenBedrag: number;
  /** By the plain rule: the first of a kind, or a kind that has no classes. */
  alleen: number;
  /** By the plain rule, because the facts did not fit in columns. */
  pastNiet: number;
};

/**
 * What a rule can see of a row is walked through: its form, the class of each of its days, and only where a run reads it
 * its rest. Where that ends, a run over strict facts has shown that the outcome reads nothing else, or amounts only.
 * A class of days is tried at both its ends: where the outcomes differ the rows run by themselves.
 */
export const maakBulk = <F extends object, T>(
  rekenregel: (f: F) => T,
  klassenVan: (maand: Month) => Klassen,
  soms: ReadonlySet<string>,
) => {
  const bladen = maakBladen(rekenregel, soms);
  const geheugens = new WeakMap<string[], Map<Month, Maandgeheugen>>();
  return (rijen: Rijen, neem: Neem<T>, stop: Stop): Bulkverslag => {
    const maanden = geheugens.get(rijen.vormen) ?? new Map<Month, Maandgeheugen>();
    geheugens.set(rijen.vormen, maanden);
    return draai(rijen, geheugenVan(maanden, rijen.maand, klassenVan), bladen, neem, stop);
  };
};

const draai = <T>(rijen: Rijen, geheugen: Maandgeheugen, bladen: Bladen<T>, neem: Neem<T>, stop: Stop): Bulkverslag => {
  const verslag: Bulkverslag = { gedeeld: 0, eigenBedrag: 0, alleen: 0, pastNiet: 0 };
  const { vorm, tijd, aantal } = rijen;
  const { inhoud } = geheugen;
  const wachtend = maakWachtrij(aantal);
  for (let i = 0; i < aantal; i += 1) {
    const eigenVorm = vorm[i] as number;
    if (eigenVorm < 0) {
      verslag.pastNiet += 1;
      bladen.rekenAlleen(rijen, i, neem, stop);
      continue;
    }
    const wortel = tijd[i] === 0 ? (geheugen.wortels[eigenVorm] ?? 0) : 0;
    const staat = loop(rijen, i, geheugen, bladen, wortel === 0 ? wortelVan(geheugen, rijen, i) : wortel);
    const soort = geheugen.stand[staat];
    if (soort === vast) {
      verslag.gedeeld += 1;
      neem(i, inhoud[staat] as T);
    } else if (soort === alsBlad) {
      verslag.eigenBedrag += 1;
      wachtend.zet(i, inhoud[staat] as Blad);
    } else if (soort === einde) {
      verslag.gedeeld += 1;
      stop(i, inhoud[staat] as Einde);
    } else {
      verslag.alleen += 1;
      bladen.rekenAlleen(rijen, i, neem, stop);
    }
  }
  wachtend.perBlad((i, blad) => bladen.rekenBlad(rijen, i, blad, neem, stop));
  return verslag;
};

/** From the state of its form along the days of a row, and along its rest where that is read. */
const loop = <T>(rijen: Rijen, i: number, geheugen: Maandgeheugen, bladen: Bladen<T>, wortel: number): number => {
  const { dagen } = rijen;
  const { van } = geheugen.klassen;
  const begin = rijen.dagBegin[i] as number;
  const eind = begin + (rijen.dagAantal[i] as number);
  let staat = wortel;
  for (let j = begin; j < eind; j += 1) {
    const klasse = van[dagen[j] as number] as number;
    const naar = klasse < breedte ? (geheugen.dicht[staat * breedte + klasse] as number) : 0;
    staat = naar === 0 ? volgende(geheugen, staat, klasse) : naar;
  }
  if (geheugen.stand[staat] === nieuw) bladen.beslis(geheugen, rijen, i, staat);
  if (geheugen.stand[staat] !== metRest) return staat;
  staat = volgendeRest(geheugen, staat, rijen.rest[i] as number);
  if (geheugen.stand[staat] === nieuw) geheugen.stand[staat] = gezien;
  else if (geheugen.stand[staat] === gezien) bladen.beslisMetRest(geheugen, rijen, i, staat);
  return staat;
};
