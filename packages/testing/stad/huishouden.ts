/** Knows what a household of the city is: who lives behind the door, what benefit runs, who works where. */
import type { Day, GemeenteCode, Iban, Money, Month } from '@samenkracht/core';
import type { Leefvorm } from './aannames.ts';
import type { Ingeschrevene } from './ingeschrevene.ts';

export type Lid = {
  readonly rol: 'aanvrager' | 'partner' | 'kind' | 'medebewoner';
  readonly persoon: Ingeschrevene;
};

/** A wage of one month, with the names of the Loonaangifte; amounts in cents. */
export type Loon = {
  readonly maand: Month;
  /** Loon voor de loonbelasting en premies volksverzekeringen, after pension premium. */
  readonly LnLbPh: Money;
  /** The part of it that is taxed at the special rate. */
  readonly LnTabBB: Money;
  /** Ingehouden loonbelasting en premies volksverzekeringen. */
  readonly IngLbPh: Money;
  /** Ingehouden bijdrage Zvw; 0 where the employer pays it. */
  readonly BijdrZvw: Money;
  /** Waarde prive-gebruik auto. */
  readonly WrdPrGebrAut: Money;
  /** The most that may have been withheld of the premie Whk. */
  readonly PrWhk: Money;
  /** Vakantiebijslag paid in this month, part of LnLbPh. */
  readonly VakBsl: Money;
  /** Right to vakantiebijslag built up in this month. */
  readonly OpgRchtVakBsl: Money;
  /** Paid hours. */
  readonly AantVerlU: number;
  readonly betaaldOp: Day;
};

export type Dienstverband = {
  /** Who works: the place in `leden`. */
  readonly lid: number;
  readonly werkgever: { readonly naam: string; readonly loonheffingennummer: string };
  /** Number of the income relation at this employer. */
  readonly NumIV: number;
  readonly vanaf: Day;
  readonly tot?: Day;
  readonly vakantiegeldPerMaand: boolean;
  readonly lonen: readonly Loon[];
};

export type LopendeUitkering = { readonly ingangsdatum: Day; readonly leefvorm: Leefvorm };

export type Huishouden = {
  readonly fictief: true;
  readonly nummer: number;
  readonly gemeente: GemeenteCode;
  readonly leefvorm: Leefvorm;
  /** The applicant first, then a partner, then the others. */
  readonly leden: readonly [Lid, ...Lid[]];
  readonly rekening: { readonly iban: Iban; readonly tenaamstelling: string };
  readonly uitkering?: LopendeUitkering;
  readonly dienstverbanden: readonly Dienstverband[];
};
