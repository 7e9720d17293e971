/** Knows where on a line of earnings more gross pay leaves less to spend: from which cent, how much, and by which rules. */
import { cents, type Money } from '@samenkracht/core';
import { type Uitleg, verklaar } from '@samenkracht/law';
import { besteedbaarInkomen } from './besteedbaar.ts';
import { type Huishouden, metLoon, type Verdiener } from './huishouden.ts';
import { type Dal, dalenIn, type Meet, sprongenIn } from './kliplijn.ts';
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

/**
 * Every stretch between `vanaf` and `tot` in which more pay leaves less, at least `kleinsteKlip`. The line is walked in whole
 * euros; top, bottom and return are then found to the cent.
 */
export const vindKlippen = (f: Huishouden, wie: Verdiener, vanaf: Money, tot: Money): readonly Klip[] => {
  const meet: Meet = (bruto) => besteedbaarInkomen(metLoon(f, wie, cents(bruto))).totaal;
  return dalenIn(meet, vanaf, tot).map((dal) => alsKlip(f, wie, dal, meet));
};

const alsKlip = (f: Huishouden, wie: Verdiener, { top, dal, terug }: Dal, meet: Meet): Klip => {
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
