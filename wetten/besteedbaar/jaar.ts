/** Knows a calendar year of one household: twelve months with their own amounts, and exemptions that are used up along the way. */
import { add, firstDay, type Money, type Month, month, periodOf, ZERO } from '@samenkracht/core';
import { Gat, type Onvolledig, type Onzekerheid } from '@samenkracht/law';
import { type Persoon, telVrijlating } from '@samenkracht/participatiewet';
import { alsOntbrekend, bepaalBesteedbaar, onzekerhedenVan, type ZonderUitkomst } from './bepaling.ts';
import { besteedbaarInkomen } from './besteedbaar.ts';
import type { Huishouden } from './huishouden.ts';
import type { Besteedbaar } from './onderdelen.ts';

export type Besteedbaarjaar = {
  /** In cents over the year. */
  readonly totaal: Money;
  readonly maanden: readonly (Besteedbaar & { readonly maand: Month })[];
};

export type Besteedbaarjaaruitkomst =
  | {
      readonly soort: 'waarde';
      readonly waarde: Besteedbaarjaar;
      readonly onzekerheden: readonly Onzekerheid[];
    }
  | ZonderUitkomst;

/**
 * The year of the household's month: pay and household as in the facts, the amounts of each month, the exemption counters
 * running on from what was used before January. Toeslagen look at the bijstand of the whole year.
 * @throws Gat where an amount of a month is missing.
 */
export const besteedbaarJaar = (f: Huishouden): Besteedbaarjaar => telOp(maandenVan(f));

/** The same with what is not certain in any of its months; a missing fact or amount is named and never a number. */
export const bepaalJaar = (feiten: Onvolledig<Huishouden>): Besteedbaarjaaruitkomst => {
  const eerste = bepaalBesteedbaar(feiten);
  if (eerste.soort !== 'waarde') return alsOntbrekend(eerste);
  try {
    const maanden = maandenVan(feiten as Huishouden);
    return { soort: 'waarde', waarde: telOp(maanden), onzekerheden: onzekerhedenVan(maanden) };
  } catch (fout) {
    if (!(fout instanceof Gat)) throw fout;
    return { soort: 'gat', tabel: fout.tabel, op: fout.op, omschrijving: fout.omschrijving };
  }
};

/** The months of the year of the facts, with the bijstand of the year in each. */
const maandenVan = (f: Huishouden): readonly Huishouden[] => {
  const jaar = f.maand.slice(0, 4);
  const maanden = Array.from({ length: 12 }, (_, i) => month(`${jaar}-${String(i + 1).padStart(2, '0')}`));
  const reeks = inVolgorde(f, maanden);
  let bijstand: Money = ZERO;
  for (const feiten of reeks) bijstand = add(bijstand, besteedbaarInkomen(feiten).bijstandsmaand?.bijstand ?? ZERO);
  return reeks.map((feiten) => ({ ...feiten, bijstandOverJaar: bijstand }));
};

const telOp = (maanden: readonly Huishouden[]): Besteedbaarjaar => {
  const uitkomsten = maanden.map((feiten) => ({ maand: feiten.maand, ...besteedbaarInkomen(feiten) }));
  let totaal: Money = ZERO;
  for (const uitkomst of uitkomsten) totaal = add(totaal, uitkomst.totaal);
  return { totaal, maanden: uitkomsten };
};

/** The facts of each month, with what the months before it used of the exemptions. */
const inVolgorde = (f: Huishouden, maanden: readonly Month[]): readonly Huishouden[] => {
  let vorige = f;
  return maanden.map((maand) => {
    const { from, until } = periodOf(maand);
    const feiten: Huishouden = { ...vorige, maand, vanaf: from, tot: until ?? firstDay(maand) };
    vorige = naMaand(feiten, besteedbaarInkomen(feiten));
    return feiten;
  });
};

const naMaand = (f: Huishouden, { bijstandsmaand }: Besteedbaar): Huishouden => {
  if (bijstandsmaand === null || bijstandsmaand.bijstand === 0) return f;
  const [eigen, ander] = bijstandsmaand.personen;
  const verder = <P extends Persoon>(persoon: P, uitkomst: typeof eigen): P =>
    uitkomst === undefined ? persoon : { ...persoon, vrijlating: telVrijlating(persoon.vrijlating, uitkomst, f.maand) };
  return {
    ...f,
    belanghebbende: verder(f.belanghebbende, eigen),
    partner: f.partner === null ? null : verder(f.partner, ander),
  };
};
