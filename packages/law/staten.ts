/** Knows the states that rows walk through: one per set of rows that a rule cannot tell apart so far. */
import type { Month } from '@samenkracht/core';
import type { Klassen } from './klassen.ts';
import { maakParen, type Paren } from './paren.ts';
import type { Rijen } from './rijen.ts';

/** What is known of a state: nothing yet, an outcome, a reason to stop, that the rest is read, seen once, a leaf, or runs by itself. */
export const nieuw = 0;
export const vast = 1;
export const einde = 2;
export const metRest = 3;
export const gezien = 4;
export const alsBlad = 5;
export const alleen = 6;

/** The long classes of days, which nearly all days are in, have a place of their own per state. */
export const breedte = 16;

/** What is known of one month. States are numbered from 1; `dicht` and `paren` lead from a state and a class to the next. */
export type Maandgeheugen = {
  readonly klassen: Klassen;
  readonly paren: Paren;
  aantal: number;
  bladen: number;
  wortels: Int32Array;
  stand: Uint8Array;
  dicht: Int32Array;
  /** The turn of a leaf in the block that is being computed, by its state. */
  beurten: Int32Array;
  readonly inhoud: unknown[];
};

/** Beyond this everything is forgotten and learned again, so that memory stays within bounds however long a run is. */
const meesteStaten = 300_000;
const gewichtVanBlad = 15;
/** More leaves in a month than this cost more memory than they save time. */
export const meesteBladen = 20_000;

export const geheugenVan = (
  maanden: Map<Month, Maandgeheugen>,
  maand: Month,
  klassenVan: (maand: Month) => Klassen,
): Maandgeheugen => {
  let staten = 0;
  for (const een of maanden.values()) staten += een.aantal + een.bladen * gewichtVanBlad;
  if (staten > meesteStaten) maanden.clear();
  const bekend = maanden.get(maand);
  if (bekend !== undefined) return bekend;
  const vers: Maandgeheugen = {
    klassen: klassenVan(maand),
    paren: maakParen(),
    aantal: 1,
    bladen: 0,
    wortels: new Int32Array(64),
    stand: new Uint8Array(256),
    dicht: new Int32Array(256 * breedte),
    beurten: new Int32Array(256),
    inhoud: [undefined],
  };
  maanden.set(maand, vers);
  return vers;
};

const nieuweStaat = (geheugen: Maandgeheugen): number => {
  geheugen.inhoud.push(undefined);
  geheugen.aantal += 1;
  if (geheugen.aantal > geheugen.stand.length) {
    geheugen.stand = verdubbel(geheugen.stand, new Uint8Array(geheugen.stand.length * 2));
    geheugen.dicht = verdubbel(geheugen.dicht, new Int32Array(geheugen.dicht.length * 2));
    geheugen.beurten = verdubbel(geheugen.beurten, new Int32Array(geheugen.beurten.length * 2));
  }
  return geheugen.aantal - 1;
};

const verdubbel = <A extends Uint8Array | Int32Array>(oud: A, groter: A): A => {
  groter.set(oud);
  return groter;
};

export const volgende = (geheugen: Maandgeheugen, staat: number, klasse: number): number => {
  if (klasse >= breedte) return volgendePaar(geheugen, staat, klasse);
  const bekend = geheugen.dicht[staat * breedte + klasse] as number;
  if (bekend !== 0) return bekend;
  const vers = nieuweStaat(geheugen);
  geheugen.dicht[staat * breedte + klasse] = vers;
  return vers;
};

const volgendePaar = (geheugen: Maandgeheugen, a: number, b: number): number => {
  const bekend = geheugen.paren.vind(a, b);
  if (bekend !== 0) return bekend;
  const vers = nieuweStaat(geheugen);
  geheugen.paren.zet(a, b, vers);
  return vers;
};

/** Rests are few: those with a low number have a place of their own per state, which is made when the first is asked. */
const lageResten = 2048;

export const volgendeRest = (geheugen: Maandgeheugen, staat: number, rest: number): number => {
  if (rest >= lageResten) return volgendePaar(geheugen, staat, rest);
  const plaatsen = restplaatsen(geheugen, staat, rest);
  const bekend = plaatsen[rest] as number;
  if (bekend !== 0) return bekend;
  const vers = nieuweStaat(geheugen);
  plaatsen[rest] = vers;
  return vers;
};

/** The next state goes by the rest too: in what the state holds, by the number of the rest. */
export const zetMetRest = (geheugen: Maandgeheugen, staat: number): void => {
  geheugen.stand[staat] = metRest;
  geheugen.inhoud[staat] = new Int32Array(64);
};

const restplaatsen = (geheugen: Maandgeheugen, staat: number, rest: number): Int32Array => {
  const plaatsen = geheugen.inhoud[staat] as Int32Array;
  if (rest < plaatsen.length) return plaatsen;
  let lengte = plaatsen.length;
  while (lengte <= rest) lengte *= 2;
  const groter = new Int32Array(lengte);
  groter.set(plaatsen);
  geheugen.inhoud[staat] = groter;
  return groter;
};

/** The first state of a form; a part of the month begins elsewhere than the whole. */
export const wortelVan = (geheugen: Maandgeheugen, rijen: Rijen, i: number): number => {
  const vorm = rijen.vorm[i] as number;
  const tijd = rijen.tijd[i] as number;
  if (tijd !== 0) return volgendePaar(geheugen, -1 - vorm, deelVan(rijen, tijd));
  while (geheugen.wortels.length <= vorm)
    geheugen.wortels = verdubbel(geheugen.wortels, new Int32Array(geheugen.wortels.length * 2));
  if (geheugen.wortels[vorm] === 0) geheugen.wortels[vorm] = nieuweStaat(geheugen);
  return geheugen.wortels[vorm] as number;
};

/** The days of a part of the month as one number. */
const deelVan = (rijen: Rijen, tijd: number): number => {
  const { vanaf = '', tot = '' } = rijen.tijden[tijd] ?? {};
  return (Number(vanaf.slice(8)) * 100 + Number(tot.slice(5, 7))) * 100 + Number(tot.slice(8));
};
