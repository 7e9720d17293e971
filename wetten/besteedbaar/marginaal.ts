/** Knows what a euro or an hour more changes: what is kept of it, and what each act takes or gives. */
import { add, type Fraction, firstDay, type Money, type Month, subtract, ZERO } from '@samenkracht/core';
import type { Bepaling, MetKader, Onvolledig, Onzekerheid } from '@samenkracht/law';
import { uurloonPerMaand, vakantiebijslag } from '@samenkracht/minimumloon';
import { bepaalBesteedbaar } from './bepaling.ts';
import { type Huishouden, metLoon, type Verdiener } from './huishouden.ts';
import { type Besteedbaar, type Verschil, verschillen } from './onderdelen.ts';

/** The effect of more gross pay in a month, in cents. */
export type Marginaal = {
  /** Gross pay that is added. */
  readonly erbij: Money;
  /** What there is more to spend; below zero on a cliff. */
  readonly houdtOver: Money;
  /** Per part and act; they add up to `houdtOver`. */
  readonly onderdelen: readonly Verschil[];
  /** Inside what bijstand changes: how much more of the pay it leaves out; below zero where an exemption ends. */
  readonly vrijgelaten: Money;
  /** What of the extra pay does not reach the household, as a fraction; above one on a cliff. */
  readonly druk: Fraction;
};

/** What more gross pay does to this household; a missing fact or amount is named and never a number. */
export const marginaal = (feiten: Onvolledig<Huishouden>, wie: Verdiener, erbij: Money): Bepaling<Marginaal> => {
  if (erbij <= 0) throw new RangeError(`niets erbij: ${erbij}`);
  const nu = bepaalBesteedbaar(feiten);
  if (nu.soort !== 'waarde') return nu;
  const f = feiten as Huishouden;
  const straks = bepaalBesteedbaar(metLoon(f, wie, add(f.brutoloon[wie], erbij)));
  if (straks.soort !== 'waarde') return straks;
  const houdtOver = subtract(straks.waarde.totaal, nu.waarde.totaal);
  return {
    soort: 'waarde',
    waarde: {
      erbij,
      houdtOver,
      onderdelen: verschillen(nu.waarde, straks.waarde),
      vrijgelaten: subtract(vrijlatingIn(straks.waarde), vrijlatingIn(nu.waarde)),
      druk: [erbij - houdtOver, erbij],
    },
    onzekerheden: verenigd(nu.onzekerheden, straks.onzekerheden),
  };
};

const vrijlatingIn = ({ bijstandsmaand }: Besteedbaar): Money => bijstandsmaand?.vrijlating ?? ZERO;

const verenigd = (een: readonly Onzekerheid[], ander: readonly Onzekerheid[]): readonly Onzekerheid[] => [
  ...new Map([...een, ...ander].map((onzekerheid) => [onzekerheid.id, onzekerheid])).values(),
];

/** Gross pay per month of so many hours a week, with the 8 percent holiday allowance of art. 15 Wml. */
export const brutoUitUren = (f: MetKader & { readonly maand: Month }, uurloon: Money, uren: number): Money => {
  const loon = uurloonPerMaand(f, uurloon, uren);
  return add(loon, vakantiebijslag(f, loon, firstDay(f.maand)));
};

/** One hour a week more at this hourly wage, on top of what is earned now. */
export const marginaalUur = (f: Huishouden, wie: Verdiener, uurloon: Money): Bepaling<Marginaal> =>
  marginaal(f, wie, brutoUitUren(f, uurloon, 1));
