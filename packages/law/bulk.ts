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
import { maakWachtrij, type Wachtrij } from './wachtrij.ts';

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
  const vrijeBlokken: Blok[] = [];
  return (rijen: Rijen, neem: Neem<T>, stop: Stop): Bulkverslag => {
    const maanden = geheugens.get(rijen.vormen) ?? new Map<Month, Maandgeheugen>();
    geheugens.set(rijen.vormen, maanden);
    const geheugen = geheugenVan(maanden, rijen.maand, klassenVan);
    const run: Run<T> = { rijen, geheugen, bladen, neem, stop };
    const blok = vrijeBlokken.pop() ?? maakBlok(meesteInBlok);
    blok.eind = 0;
    const verslag: Bulkverslag = { gedeeld: 0, eigenBedrag: 0, alleen: 0, pastNiet: 0 };
    while (blok.eind < rijen.aantal) {
      blok.begin = blok.eind;
      blok.eind = Math.min(rijen.aantal, blok.begin + meesteInBlok);
      wijsToe(run, blok);
      geefZonderBedrag(run, blok, verslag);
      verslag.eigenBedrag += blok.wachtrij.aantal;
      blok.wachtrij.perBlad((plaats, staat) =>
        bladen.rekenBlad(rijen, blok.begin + plaats, geheugen.inhoud[staat] as Blad, neem, stop),
      );
    }
    vrijeBlokken.push(blok);
    return verslag;
  };
};

type Run<T> = {
  readonly rijen: Rijen;
  readonly geheugen: Maandgeheugen;
  readonly bladen: Bladen<T>;
  readonly neem: Neem<T>;
  readonly stop: Stop;
};

/** Rows of a block, what leaves hold for them and what is written of them stay in the cache of a core until it is done. */
const meesteInBlok = 32_768;

/** The rows from `begin` until `eind`, the state of each by its place, and who waits for the turn of his leaf. */
type Blok = { begin: number; eind: number; readonly staten: Int32Array; readonly wachtrij: Wachtrij };

const maakBlok = (meest: number): Blok => ({
  begin: 0,
  eind: 0,
  staten: new Int32Array(meest),
  wachtrij: maakWachtrij(meest),
});

/** Stands in the place of the state of a row that waits. */
const wachtend = -1;

/** Finds the state of each row of a block. What is not known yet is learned; nothing is given out here. */
const wijsToe = <T>({ rijen, geheugen, bladen }: Run<T>, blok: Blok): void => {
  const { begin, eind, staten, wachtrij } = blok;
  let i = wijsBekendeToe(rijen, geheugen, blok, begin);
  while (i < eind) {
    const staat = (rijen.vorm[i] as number) < 0 ? 0 : leerStaat(rijen, geheugen, bladen, i);
    const wacht = geheugen.stand[staat] === alsBlad;
    staten[i - begin] = wacht ? wachtend : staat;
    if (wacht) wachtrij.zet(i - begin, staat, geheugen.beurten);
    i = wijsBekendeToe(rijen, geheugen, blok, i + 1);
  }
  wachtrij.sluit(geheugen.beurten);
};

/**
 * The same from row `i` on, for kinds that were met before, until a row of another kind: that row is returned. From its form
 * a row is walked along its days, and along its rest where that is read. Nothing is learned here, so the lists stay the same
 * and are taken up once.
 */
const wijsBekendeToe = (
  rijen: Rijen,
  geheugen: Maandgeheugen,
  { begin, eind, staten, wachtrij }: Blok,
  i: number,
): number => {
  const { wortels, dicht, stand, inhoud, beurten } = geheugen;
  const { van } = geheugen.klassen;
  const { vorm: vormen, tijd, dagen, dagBegin, dagAantal, rest: resten } = rijen;
  for (let rij = i; rij < eind; rij += 1) {
    const vorm = vormen[rij] as number;
    if (vorm < 0 || tijd[rij] !== 0 || vorm >= wortels.length) return rij;
    let staat = wortels[vorm] as number;
    const eersteDag = dagBegin[rij] as number;
    const naDagen = eersteDag + (dagAantal[rij] as number);
    for (let j = eersteDag; j < naDagen; j += 1) {
      const klasse = van[dagen[j] as number] as number;
      if (klasse >= breedte) return rij;
      staat = dicht[staat * breedte + klasse] as number;
    }
    if (stand[staat] === metRest) {
      const plaatsen = inhoud[staat] as Int32Array;
      const rest = resten[rij] as number;
      if (rest >= plaatsen.length) return rij;
      staat = plaatsen[rest] as number;
    }
    const soort = stand[staat] as number;
    if (soort === nieuw || soort === gezien) return rij;
    staten[rij - begin] = soort === alsBlad ? wachtend : staat;
    if (soort === alsBlad) wachtrij.zet(rij - begin, staat, beurten);
  }
  return eind;
};

/** Gives the outcome of each row of a block that has no amounts of its own. */
const geefZonderBedrag = <T>(run: Run<T>, { begin, eind, staten }: Blok, verslag: Bulkverslag): void => {
  const { rijen, geheugen, bladen, neem, stop } = run;
  // What a state of this block is, is decided and stays so, also where a run within this one learns more.
  const { inhoud, stand } = geheugen;
  let gedeeld = 0;
  for (let i = begin; i < eind; i += 1) {
    const staat = staten[i - begin] as number;
    if (staat === wachtend) continue;
    const soort = stand[staat];
    if (soort === vast) {
      gedeeld += 1;
      neem(i, inhoud[staat] as T);
    } else if (soort === einde) {
      gedeeld += 1;
      stop(i, inhoud[staat] as Einde);
    } else {
      if (staat === 0) verslag.pastNiet += 1;
      else verslag.alleen += 1;
      bladen.rekenAlleen(rijen, i, neem, stop);
    }
  }
  verslag.gedeeld += gedeeld;
};

/** The state of a row, a step at a time, for a kind that is met for the first or second time: what it is, is decided here. */
const leerStaat = <T>(rijen: Rijen, geheugen: Maandgeheugen, bladen: Bladen<T>, i: number): number => {
  const { dagen } = rijen;
  const begin = rijen.dagBegin[i] as number;
  const eind = begin + (rijen.dagAantal[i] as number);
  let staat = wortelVan(geheugen, rijen, i);
  for (let j = begin; j < eind; j += 1)
    staat = volgende(geheugen, staat, geheugen.klassen.van[dagen[j] as number] as number);
  if (geheugen.stand[staat] === nieuw) bladen.beslis(geheugen, rijen, i, staat);
  if (geheugen.stand[staat] !== metRest) return staat;
  staat = volgendeRest(geheugen, staat, rijen.rest[i] as number);
  if (geheugen.stand[staat] === nieuw) geheugen.stand[staat] = gezien;
  else if (geheugen.stand[staat] === gezien) bladen.beslisMetRest(geheugen, rijen, i, staat);
  return staat;
};
