/** Knows where on a line of earnings more gross pay leaves less to spend: from which cent, how much, and by which rules. */
import { cents, type Money } from '@samenkracht/core';
import { type Uitleg, verklaar } from '@samenkracht/law';
import { besteedbaarInkomen } from './besteedbaar.ts';
import { type Huishouden, metLoon, type Verdiener } from './huishouden.ts';
import type { Verschil } from './onderdelen.ts';
import { verschillen } from './onderdelen.ts';
import { oorzakenVan, type Regelverschil } from './oorzaken.ts';

/** A fall at one cent of gross pay. */
export type Sprong = {
  /** The lowest gross pay at which it has happened: one cent less pays more. */
  readonly op: Money;
  readonly verlies: Money;
  /** What fell and rose by that cent, per part. */
  readonly onderdelen: readonly Verschil[];
  /** The rules whose outcome changed there, deepest first. */
  readonly regels: readonly Regelverschil[];
};

/** A stretch of gross pay with less to spend than at its top. Amounts per month in cents. */
export type Klip = {
  /** The gross pay after which it goes down. */
  readonly van: Money;
  /** The gross pay with the least to spend in the stretch. */
  readonly dal: Money;
  /** The first gross pay with as much again as at the top; null when that lies beyond the line. */
  readonly terug: Money | null;
  /** What is lost at most. */
  readonly verlies: Money;
  /** What changed between top and bottom, per part. */
  readonly onderdelen: readonly Verschil[];
  /** Falls at one cent inside it; none when it goes down bit by bit. */
  readonly sprongen: readonly Sprong[];
};

/** A year amount that is rounded to whole euros moves 8 cents a month: what falls less than this is no cliff but rounding. No amount of an act (bron: ADR 0111). */
export const kleinsteKlip = cents(100);

type Meet = (bruto: number) => number;
type Stuk = { readonly top: number; readonly dal: number; readonly terug: number | null };

/**
 * Every stretch between `vanaf` and `tot` in which more pay leaves less, at least `kleinsteKlip`. The line is walked in whole
 * euros; top, bottom and return are then found to the cent.
 */
export const vindKlippen = (f: Huishouden, wie: Verdiener, vanaf: Money, tot: Money): readonly Klip[] => {
  const meet: Meet = (bruto) => besteedbaarInkomen(metLoon(f, wie, cents(bruto))).totaal;
  return stukken(meet, vanaf, tot).map((stuk) => alsKlip(f, wie, verfijn(meet, stuk, vanaf, tot), meet));
};

const euro = 100;

const stukken = (meet: Meet, vanaf: number, tot: number): readonly Stuk[] => {
  const gevonden: Stuk[] = [];
  let top = vanaf;
  let hoogste = meet(vanaf);
  let dal = vanaf;
  let laagste = hoogste;
  const sluit = (terug: number | null): void => {
    if (hoogste - laagste >= kleinsteKlip) gevonden.push({ top, dal, terug });
  };
  for (let bruto = vanaf + euro; bruto <= tot; bruto += euro) {
    const nu = meet(bruto);
    if (nu >= hoogste) {
      sluit(bruto);
      top = bruto;
      hoogste = nu;
      dal = bruto;
      laagste = nu;
    } else if (nu < laagste) {
      dal = bruto;
      laagste = nu;
    }
  }
  sluit(null);
  return gevonden;
};

/** To the cent: the top within a euro of the one found, the bottom too, and the first cent that has the top again. */
const verfijn = (meet: Meet, stuk: Stuk, vanaf: number, tot: number): Stuk => {
  const binnen = (rond: number): readonly [number, number] => [
    Math.max(vanaf, rond - euro),
    Math.min(tot, rond + euro),
  ];
  const top = besteIn(meet, binnen(stuk.top), (nieuw, oud) => nieuw >= oud);
  const dal = besteIn(meet, binnen(stuk.dal), (nieuw, oud) => nieuw < oud);
  if (stuk.terug === null) return { top, dal, terug: null };
  const doel = meet(top);
  // The top to the cent can be a little above the one in whole euros, so the return may come later.
  for (let bruto = Math.max(dal, stuk.terug - euro); bruto <= tot; bruto += 1)
    if (meet(bruto) >= doel) return { top, dal, terug: bruto };
  return { top, dal, terug: null };
};

const besteIn = (
  meet: Meet,
  [van, tot]: readonly [number, number],
  isBeter: (nieuw: number, oud: number) => boolean,
): number => {
  let beste = van;
  let waarde = meet(van);
  for (let bruto = van + 1; bruto <= tot; bruto += 1) {
    const nu = meet(bruto);
    if (!isBeter(nu, waarde)) continue;
    beste = bruto;
    waarde = nu;
  }
  return beste;
};

const alsKlip = (f: Huishouden, wie: Verdiener, { top, dal, terug }: Stuk, meet: Meet): Klip => {
  const boven = besteedbaarInkomen(metLoon(f, wie, cents(top)));
  const onder = besteedbaarInkomen(metLoon(f, wie, cents(dal)));
  return {
    van: cents(top),
    dal: cents(dal),
    terug: terug === null ? null : cents(terug),
    verlies: cents(boven.totaal - onder.totaal),
    onderdelen: verschillen(boven, onder),
    sprongen: sprongenIn(meet, top, dal).map((op) => alsSprong(f, wie, op)),
  };
};

/** Where one cent takes at least `kleinsteKlip`: whole euros that fall so much are halved down to the cent. */
const sprongenIn = (meet: Meet, top: number, dal: number): readonly number[] => {
  const gevonden: number[] = [];
  for (let van = top; van < dal; van += euro) {
    const tot = Math.min(van + euro, dal);
    if (meet(van) - meet(tot) >= kleinsteKlip) gevonden.push(grootsteVal(meet, van, tot));
  }
  return gevonden;
};

const grootsteVal = (meet: Meet, van: number, tot: number): number => {
  if (tot - van <= 1) return tot;
  const midden = Math.floor((van + tot) / 2);
  const eerste = meet(van) - meet(midden);
  const tweede = meet(midden) - meet(tot);
  return eerste >= tweede ? grootsteVal(meet, van, midden) : grootsteVal(meet, midden, tot);
};

const alsSprong = (f: Huishouden, wie: Verdiener, op: number): Sprong => {
  const voor = metLoon(f, wie, cents(op - 1));
  const na = metLoon(f, wie, cents(op));
  const [was, is] = [besteedbaarInkomen(voor), besteedbaarInkomen(na)];
  const verlies = cents(was.totaal - is.totaal);
  const onderdelen = verschillen(was, is);
  return {
    op: cents(op),
    verlies,
    onderdelen,
    regels: oorzakenVan(uitlegVan(voor), uitlegVan(na), onderdelen, verlies),
  };
};

const uitlegVan = (f: Huishouden): Uitleg | undefined => verklaar(besteedbaarInkomen, f).uitleg;
