/** Knows the net wage in a payroll delivery: the Inlichtingenbureau's formula over the names of the Loonaangifte. */
import { cents, firstDay, type Money, type Month, part, subtract, ZERO } from '@samenkracht/core';
import { type Kader, kies } from '@samenkracht/law';
import { bijzonderTarief } from '@samenkracht/participatiewet';
import type { Loonaard } from './inkomst.ts';
import type { Inkomstenbron } from './maandfeiten.ts';

/** Amounts in cents, in the names of the Loonaangifte. */
export type Loonopgave = {
  readonly LnLbPh: number;
  readonly IngLbPh: number;
  readonly BijdrZvw: number;
  readonly WrdPrGebrAut: number;
  readonly PrWhk: number;
  /** The part of LnLbPh that is taxed at the special rate; 0 where nobody says so. */
  readonly LnTabBB?: number;
  /** Holiday pay that was paid; part of LnTabBB. */
  readonly VakBsl?: number;
};

/**
 * Netto = loon LB/PH - waarde prive-gebruik auto - ingehouden LB/PH - ingehouden Zvw - premie WGA/Whk (OIB netto). A car is no
 * money in hand, so its value is taken out. What comes below zero is a correction of an earlier month and no negative pay.
 */
export const nettoLoon = ({ LnLbPh, IngLbPh, BijdrZvw, WrdPrGebrAut, PrWhk }: Loonopgave): Money =>
  cents(Math.max(0, LnLbPh - WrdPrGebrAut - IngLbPh - BijdrZvw - PrWhk));

export type Loondeel = { readonly aard: Loonaard | 'gewoon'; readonly netto: Money };

/**
 * The pay of the month apart from special pay. Holiday pay that comes with each wage is pay of the month. The wage return says one
 * amount of tax: unless the municipality reads it from payslips, each part bears its share of what was withheld, and the parts add up
 * to the whole. Undefined where a person must read it.
 */
export const splitLoon = (
  opgave: Loonopgave,
  vakantiegeld: Inkomstenbron['vakantiegeld'],
  kader: Kader,
  maand: Month,
): readonly Loondeel[] | undefined => {
  const { LnLbPh, LnTabBB = 0, VakBsl = 0 } = opgave;
  const netto = nettoLoon(opgave);
  const vakantie = vakantiegeld === 'meebetaald' ? 0 : Math.min(VakBsl, LnLbPh);
  const overig = Math.max(0, Math.min(LnTabBB, LnLbPh) - Math.min(VakBsl, LnLbPh));
  if (vakantie + overig === 0) return [{ aard: 'gewoon', netto }];
  if (kies({ kader }, bijzonderTarief, firstDay(maand)) === 'loonstrook') return undefined;
  const shareOf = (bruto: number): Money => (bruto === 0 ? ZERO : part(netto, [bruto, LnLbPh], 'half up'));
  const bijzonder = [
    { aard: 'vakantiegeld', netto: shareOf(vakantie) },
    { aard: 'eindejaarsuitkering', netto: shareOf(overig) },
  ] as const;
  const gewoon = bijzonder.reduce<Money>((rest, een) => subtract(rest, een.netto), netto);
  return [{ aard: 'gewoon', netto: gewoon }, ...bijzonder.filter((een) => een.netto > 0)];
};
