/** Knows the limits: the same month written by hand, over columns of numbers and over objects, for this month and these households only. */
import { day, toEpochDay } from '@samenkracht/core';
import { rijOp } from '@samenkracht/law';
import { bedragtabellen } from '@samenkracht/participatiewet';
import { type Huishouden, type Kolommen, niemand } from './huishoudens.ts';

const op = day('2026-10-01');
const bedrag = (id: string): number => {
  const waarde = rijOp(bedragtabellen.find((tabel) => tabel.id === id) ?? fout(id), op)?.waarde;
  return typeof waarde === 'number' ? waarde : fout(id);
};
const fout = (id: string): never => {
  throw new Error(`no amount ${id}`);
};

const jong = bedrag('pw-20-alleenstaande');
const beidenJong = bedrag('pw-20-beiden');
const beidenJongKind = bedrag('pw-20-beiden-kinderen');
const eenJong = bedrag('pw-20-een');
const eenJongKind = bedrag('pw-20-een-kinderen');
const alleen = bedrag('pw-21-alleenstaande');
const gehuwd = bedrag('pw-21-gehuwden');
const aowAlleen = bedrag('pw-22-alleenstaande');
const aowGehuwd = bedrag('pw-22-gehuwden');
const deelJong = bedrag('pw-22a-partnerdeel');
const deelJongKind = bedrag('pw-22a-partnerdeel-kinderen');
const inrichting = bedrag('pw-23-alleenstaande');
const inrichtingExtra = bedrag('pw-23-verhoging-alleenstaande');
const maxN = bedrag('pw-31-2-n');
const maxR = bedrag('pw-31-2-r');
const maxY = bedrag('pw-31-2-y');

const dag21 = toEpochDay(day('2005-10-01'));
const dag27 = toEpochDay(day('1999-10-01'));
const dagAow = toEpochDay(day('1959-10-01'));
const dag18 = toEpochDay(day('2008-10-01'));
const dag12 = toEpochDay(day('2014-10-01'));

const deler = (b: number, a: number): number => Math.floor((b * (40 + 30 * a) * 2 + 100 * a) / (200 * a));
const procent = (b: number, p: number): number => Math.floor((b * p * 2 + 10_000) / 20_000);

export type Totalen = { readonly uitTeBetalen: Int32Array; readonly bijstand: Int32Array };

export const rekenMetDeHand = (k: Kolommen, uit: Totalen): void => {
  for (let i = 0; i < k.aantal; i += 1) {
    const geboren = k.geboren[i] as number;
    const partner = k.partnerGeboren[i] as number;
    const kind = (k.kindGeboren[i] as number) > dag18;
    const delers = k.medebewoners[i] as number;
    const oud = geboren <= dagAow;
    const volwassen = geboren <= dag21;
    let norm: number;
    let extra = 0;
    if (k.inInrichting[i] === 1) {
      extra = inrichtingExtra;
      norm = inrichting + extra + (partner === niemand ? 0 : los(partner, delers));
    } else if (partner === niemand) norm = los(geboren, delers);
    else norm = samen(volwassen, oud, partner <= dag21, partner <= dagAow, delers, kind);
    const loon = k.loon[i] as number;
    let vrij = 0;
    if (loon > 0 && loon < norm) {
      const bij = k.draagtBij[i] === 1 && geboren <= dag27;
      if (oud || (bij && (k.maandenN[i] as number) < 6)) vrij = Math.min(procent(loon, 2500), maxN);
      else if (k.medisch[i] === 1) vrij = Math.min(procent(loon, 1500), maxY);
      else if (
        bij &&
        kind &&
        partner === niemand &&
        (k.kindGeboren[i] as number) > dag12 &&
        (k.maandenR[i] as number) < 30
      )
        vrij = Math.min(procent(loon, 1250), maxR);
    }
    const bijstand = Math.max(0, norm - (loon - vrij));
    uit.bijstand[i] = bijstand;
    uit.uitTeBetalen[i] = bijstand - procent(Math.max(0, bijstand - extra), 500);
  }
};

export type Uitkomst = { readonly uitTeBetalen: number; readonly bijstand: number };

/** As one would write it at first: an object in, an object out. */
export const rekenObject = (h: Huishouden): Uitkomst => {
  const kind = h.kindGeboren > dag18;
  const oud = h.geboren <= dagAow;
  let norm: number;
  let extra = 0;
  if (h.inInrichting) {
    extra = inrichtingExtra;
    norm = inrichting + extra + (h.partnerGeboren === niemand ? 0 : los(h.partnerGeboren, h.medebewoners));
  } else if (h.partnerGeboren === niemand) norm = los(h.geboren, h.medebewoners);
  else
    norm = samen(h.geboren <= dag21, oud, h.partnerGeboren <= dag21, h.partnerGeboren <= dagAow, h.medebewoners, kind);
  let vrij = 0;
  if (h.loon > 0 && h.loon < norm) {
    const bij = h.draagtBij && h.geboren <= dag27;
    if (oud || (bij && h.maandenN < 6)) vrij = Math.min(procent(h.loon, 2500), maxN);
    else if (h.medisch) vrij = Math.min(procent(h.loon, 1500), maxY);
    else if (bij && kind && h.partnerGeboren === niemand && h.kindGeboren > dag12 && h.maandenR < 30)
      vrij = Math.min(procent(h.loon, 1250), maxR);
  }
  const bijstand = Math.max(0, norm - (h.loon - vrij));
  return { bijstand, uitTeBetalen: bijstand - procent(Math.max(0, bijstand - extra), 500) };
};

const los = (geboren: number, delers: number): number => {
  if (geboren > dag21) return jong;
  if (delers > 0) return deler(geboren <= dagAow ? aowGehuwd : gehuwd, delers + 1);
  return geboren <= dagAow ? aowAlleen : alleen;
};

const samen = (
  volwassen: boolean,
  oud: boolean,
  ander: boolean,
  anderOud: boolean,
  delers: number,
  kind: boolean,
): number => {
  const b = oud || anderOud ? aowGehuwd : gehuwd;
  if (volwassen && ander) return delers > 0 ? 2 * deler(b, delers + 2) : b;
  if (!volwassen && !ander) return kind ? beidenJongKind : beidenJong;
  if (delers > 0) return (kind ? deelJongKind : deelJong) + deler(b, delers + 1);
  return kind ? eenJongKind : eenJong;
};
