/** Knows a calendar year of one household: twelve months with their own amounts, and exemptions that are used up along the way. */
import { add, cents, firstDay, type Money, type Month, month, periodOf, ZERO } from '@samenkracht/core';
import { Gat, type Onvolledig, type Onzekerheid } from '@samenkracht/law';
import { type Persoon, telVrijlating } from '@samenkracht/participatiewet';
import { alsOntbrekend, bepaalBesteedbaar, onzekerhedenVan, type ZonderUitkomst } from './bepaling.ts';
import { besteedbaarInkomen } from './besteedbaar.ts';
import { loonOverJaar } from './feiten-per-wet.ts';
import type { Huishouden, Verdiener } from './huishouden.ts';
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

/** Work that ends after so many months of the year, 1 to 11: pay in those, none after. */
export type Einde = { readonly wie: Verdiener; readonly na: number };

/**
 * The same with what is not certain in any of its months; a missing fact or amount is named and never a number. With an `einde` the
 * work ends within the year: bijstand and exemptions follow each month, toeslagen look at the pay of the whole year. Tax that a
 * payroll withheld too much of those months comes back after the year, and is not in it.
 */
export const bepaalJaar = (feiten: Onvolledig<Huishouden>, einde?: Einde): Besteedbaarjaaruitkomst => {
  const eerste = bepaalBesteedbaar(feiten);
  if (eerste.soort !== 'waarde') return alsOntbrekend(eerste);
  try {
    const maanden = maandenVan(feiten as Huishouden, einde);
    return { soort: 'waarde', waarde: telOp(maanden), onzekerheden: onzekerhedenVan(maanden) };
  } catch (fout) {
    if (!(fout instanceof Gat)) throw fout;
    return { soort: 'gat', tabel: fout.tabel, op: fout.op, omschrijving: fout.omschrijving };
  }
};

/** The months of the year of the facts, with the bijstand of the year in each. */
const maandenVan = (f: Huishouden, einde?: Einde): readonly Huishouden[] => {
  const jaar = f.maand.slice(0, 4);
  const maanden = Array.from({ length: 12 }, (_, i) => month(`${jaar}-${String(i + 1).padStart(2, '0')}`));
  const reeks = inVolgorde(einde === undefined ? f : metLoonOverJaar(f, einde), maanden, einde);
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

/** @throws RangeError for an end outside the year. */
const metLoonOverJaar = (f: Huishouden, { wie, na }: Einde): Huishouden => {
  if (!Number.isInteger(na) || na < 1 || na > 11) throw new RangeError(`geen einde binnen het jaar: na ${na} maanden`);
  const heel = loonOverJaar(f);
  return { ...f, brutoloonOverJaar: { ...heel, [wie]: cents(f.brutoloon[wie] * na) } };
};

/** The facts of each month, with what the months before it used of the exemptions. */
const inVolgorde = (f: Huishouden, maanden: readonly Month[], einde: Einde | undefined): readonly Huishouden[] => {
  let vorige = f;
  return maanden.map((maand, i) => {
    const { from, until } = periodOf(maand);
    const brutoloon = einde !== undefined && i >= einde.na ? { ...f.brutoloon, [einde.wie]: ZERO } : f.brutoloon;
    const feiten: Huishouden = { ...vorige, brutoloon, maand, vanaf: from, tot: until ?? firstDay(maand) };
    vorige = naMaand(feiten, besteedbaarInkomen(feiten));
    return feiten;
  });
};

const naMaand = (f: Huishouden, { bijstandsmaand }: Besteedbaar): Huishouden => {
  const [eigen, ander] = bijstandsmaand?.personen ?? [];
  const verder = <P extends Persoon>(persoon: P, uitkomst: typeof eigen): P =>
    uitkomst === undefined ? persoon : { ...persoon, vrijlating: telVrijlating(persoon.vrijlating, uitkomst, f.maand) };
  return {
    ...f,
    belanghebbende: verder(f.belanghebbende, eigen),
    partner: f.partner === null ? null : verder(f.partner, ander),
  };
};
