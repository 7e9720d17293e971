/** Knows rows: the facts of many cases about one month, taken apart into columns, as data that can go to a worker thread. */
import { firstDay, type Month, periodOf } from '@samenkracht/core';
import type { Kader } from './kader.ts';
import { herstel, type Inhoudsel, leesRest, leesVorm, type Vorm } from './rijobject.ts';
import { dagOp, ontleed, type Plaatsen } from './rijvorm.ts';
import type { Tijd } from './tijd.ts';

export type Rijen = {
  readonly plaatsen: Plaatsen;
  maand: Month;
  aantal: number;
  readonly kaders: Kader[];
  readonly vormen: string[];
  readonly resten: string[];
  readonly teksten: string[];
  /** Parts of the month; the first is the whole of it. */
  readonly tijden: Tijd[];
  /** Per row: its form (below zero: it did not fit), its rest, its part of the month, and where its days and amounts begin. */
  vorm: Int32Array;
  rest: Int32Array;
  tijd: Int32Array;
  dagBegin: Int32Array;
  dagAantal: Int32Array;
  wisselBegin: Int32Array;
  wisselAantal: Int32Array;
  /** Places of days in a table of classes, and amounts (a text by its number), of all rows one after the other. */
  dagen: Int32Array;
  dagenGevuld: number;
  wisselend: Float64Array;
  wisselendGevuld: number;
  /** Cases that do not fit, as they came. */
  readonly los: Map<number, object>;
};

const heleMaand = (maand: Month): Tijd => {
  const { from, until } = periodOf(maand);
  return { maand, vanaf: from, tot: until ?? firstDay(maand) };
};

export const maakRijen = (maand: Month, plaatsen: Plaatsen, verwacht = 1024): Rijen => ({
  plaatsen,
  maand,
  aantal: 0,
  kaders: [],
  vormen: [],
  resten: [],
  teksten: [],
  tijden: [heleMaand(maand)],
  vorm: new Int32Array(verwacht),
  rest: new Int32Array(verwacht),
  tijd: new Int32Array(verwacht),
  dagBegin: new Int32Array(verwacht),
  dagAantal: new Int32Array(verwacht),
  wisselBegin: new Int32Array(verwacht),
  wisselAantal: new Int32Array(verwacht),
  dagen: new Int32Array(verwacht * 2),
  dagenGevuld: 0,
  wisselend: new Float64Array(verwacht),
  wisselendGevuld: 0,
  los: new Map(),
});

/** The names that say when facts hold: they are no part of a form. */
const tijdvelden: ReadonlySet<string> = new Set(['maand', 'vanaf', 'tot']);

/** More forms than this means that cases have little in common: the next ones are computed by themselves. */
const meesteVormen = 50_000;

/** Puts the facts of a case in its row: the next one, or one that is there and changed. */
export const zetRij = (rijen: Rijen, i: number, feiten: Partial<Tijd> & object): void => {
  if (i > rijen.aantal) throw new RangeError('rows are filled from the beginning');
  if (i === rijen.aantal) {
    rijen.aantal += 1;
    maakRuimte(rijen);
  }
  rijen.los.delete(i);
  const delen = ontleed(feiten, tijdvelden, rijen.plaatsen, rijen.kaders);
  const tijd = feiten.maand === rijen.maand ? plaatsInLijst(rijen.tijden, feiten) : -1;
  if (delen === undefined || tijd < 0 || vol(rijen, delen.vorm, delen.rest)) {
    rijen.vorm[i] = -1;
    rijen.los.set(i, feiten);
    return;
  }
  rijen.vorm[i] = nummerVan(rijen.vormen, delen.vorm);
  rijen.rest[i] = nummerVan(rijen.resten, delen.rest);
  rijen.tijd[i] = tijd;
  schrijfDagen(rijen, i, delen.dagen);
  schrijfWisselend(rijen, i, delen.wisselend);
};

const vol = (rijen: Rijen, vorm: string, rest: string): boolean =>
  (rijen.vormen.length >= meesteVormen && !nummers(rijen.vormen).has(vorm)) ||
  (rijen.resten.length >= meesteVormen && !nummers(rijen.resten).has(rest));

/** Numbers of texts, kept beside the list that goes to a worker. */
const nummersPerLijst = new WeakMap<string[], Map<string, number>>();
const nummers = (lijst: string[]): Map<string, number> => {
  const bekend = nummersPerLijst.get(lijst);
  if (bekend !== undefined) return bekend;
  const nieuw = new Map(lijst.map((tekst, i) => [tekst, i]));
  nummersPerLijst.set(lijst, nieuw);
  return nieuw;
};

const nummerVan = (lijst: string[], tekst: string): number => {
  const bekend = nummers(lijst).get(tekst);
  if (bekend !== undefined) return bekend;
  nummers(lijst).set(tekst, lijst.length);
  return lijst.push(tekst) - 1;
};

/** Few parts of a month exist: at most 31 x 31. Days that are no part of it are told apart from none: such a case is computed by itself. */
const plaatsInLijst = (tijden: Tijd[], { maand, vanaf, tot }: Partial<Tijd>): number => {
  const [hele] = tijden;
  if (maand === undefined || vanaf === undefined || tot === undefined || hele === undefined) return -1;
  if (vanaf < hele.vanaf || tot > hele.tot || vanaf >= tot) return -1;
  for (let i = 0; i < tijden.length; i += 1) if (tijden[i]?.vanaf === vanaf && tijden[i]?.tot === tot) return i;
  return tijden.length > 1000 ? -1 : tijden.push({ maand, vanaf, tot }) - 1;
};

const groei = <T extends Int32Array | Float64Array>(van: T, nodig: number): T => {
  if (nodig <= van.length) return van;
  const nieuw = (van instanceof Float64Array ? new Float64Array(nodig * 2) : new Int32Array(nodig * 2)) as T;
  nieuw.set(van);
  return nieuw;
};

const maakRuimte = (rijen: Rijen): void => {
  const { aantal } = rijen;
  if (aantal <= rijen.vorm.length) return;
  rijen.vorm = groei(rijen.vorm, aantal);
  rijen.rest = groei(rijen.rest, aantal);
  rijen.tijd = groei(rijen.tijd, aantal);
  rijen.dagBegin = groei(rijen.dagBegin, aantal);
  rijen.dagAantal = groei(rijen.dagAantal, aantal);
  rijen.wisselBegin = groei(rijen.wisselBegin, aantal);
  rijen.wisselAantal = groei(rijen.wisselAantal, aantal);
};

/** A row that changed keeps its place where what is new fits in it. */
const schrijfDagen = (rijen: Rijen, i: number, dagen: readonly number[]): void => {
  if (dagen.length > (rijen.dagAantal[i] as number)) {
    rijen.dagen = groei(rijen.dagen, rijen.dagenGevuld + dagen.length);
    rijen.dagBegin[i] = rijen.dagenGevuld;
    rijen.dagenGevuld += dagen.length;
  }
  rijen.dagAantal[i] = dagen.length;
  const begin = rijen.dagBegin[i] as number;
  dagen.forEach((dag, j) => {
    rijen.dagen[begin + j] = dag;
  });
};

const schrijfWisselend = (rijen: Rijen, i: number, wisselend: readonly (number | string)[]): void => {
  if (wisselend.length > (rijen.wisselAantal[i] as number)) {
    rijen.wisselend = groei(rijen.wisselend, rijen.wisselendGevuld + wisselend.length);
    rijen.wisselBegin[i] = rijen.wisselendGevuld;
    rijen.wisselendGevuld += wisselend.length;
  }
  rijen.wisselAantal[i] = wisselend.length;
  const begin = rijen.wisselBegin[i] as number;
  wisselend.forEach((waarde, j) => {
    rijen.wisselend[begin + j] = typeof waarde === 'number' ? waarde : nummerVan(rijen.teksten, waarde);
  });
};

/** No rows, for the next stretch of cases: what is known of forms stays, so that it is not learned again. */
export const leegRijen = (rijen: Rijen, maand: Month): void => {
  rijen.aantal = 0;
  rijen.dagenGevuld = 0;
  rijen.wisselendGevuld = 0;
  rijen.dagAantal.fill(0);
  rijen.wisselAantal.fill(0);
  rijen.los.clear();
  rijen.teksten.length = 0;
  nummersPerLijst.delete(rijen.teksten);
  verzetRijen(rijen, maand);
};

/** The same cases in another month, each with a right on all days of it. Cases that did not fit move along. */
export const verzetRijen = (rijen: Rijen, maand: Month): void => {
  const tijd = heleMaand(maand);
  rijen.maand = maand;
  rijen.tijden.splice(0, rijen.tijden.length, tijd);
  rijen.tijd.fill(0);
  for (const [i, feiten] of rijen.los) rijen.los.set(i, { ...feiten, ...tijd });
};

/** Forms are read once; they are kept beside the list that they stand in. */
const gelezen = new WeakMap<string[], (Vorm | undefined)[]>();
export const vormVan = (rijen: Rijen, nummer: number): Vorm => {
  const vormen = gelezen.get(rijen.vormen) ?? [];
  if (vormen.length === 0) gelezen.set(rijen.vormen, vormen);
  const bekend = vormen[nummer];
  if (bekend !== undefined) return bekend;
  const vorm = leesVorm(rijen.vormen[nummer] ?? '{}');
  vormen[nummer] = vorm;
  return vorm;
};

/** The facts of `soms` by their number. */
export const restVan = (rijen: Rijen, nummer: number): Inhoudsel['rest'] => leesRest(rijen.resten[nummer] ?? '');

const inhoudselVan = (rijen: Rijen, i: number): Inhoudsel => ({
  kaders: rijen.kaders,
  dagen: plaatsenVan(rijen, i).map(dagOp),
  rest: restVan(rijen, rijen.rest[i] as number),
  wisselend: rijen.wisselend,
  begin: rijen.wisselBegin[i] as number,
  teksten: rijen.teksten,
});

/** The places of the days of a row. */
export const plaatsenVan = (rijen: Rijen, i: number): readonly number[] => {
  const begin = rijen.dagBegin[i] as number;
  return [...rijen.dagen.subarray(begin, begin + (rijen.dagAantal[i] as number))];
};

/** The facts of a row as they came, for a run by itself or with an explanation. */
export const feitenVan = (rijen: Rijen, i: number): object => {
  const los = rijen.los.get(i);
  if (los !== undefined) return los;
  const tijd = rijen.tijden[rijen.tijd[i] as number];
  return { ...herstel(vormVan(rijen, rijen.vorm[i] as number), inhoudselVan(rijen, i)), ...tijd };
};
