/** Knows the facts on which disposable income rests: those of a month of bijstand, with gross pay and what toeslagen ask besides. */
import { type Money, type Month, ZERO } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import { eenMaand, type Maandfeiten } from '@samenkracht/participatiewet';
import type { Huurwoning, Opvangkind, Toeslagmedebewoner } from '@samenkracht/toeslagen';

/**
 * One household in one month, in a year of which every month is like it. `inkomsten` of the persons holds net income other than pay:
 * pay is gross here, and its net amount follows from income tax.
 */
export type Huishouden = Maandfeiten & {
  /** Gross pay per month in cents, the holiday allowance paid with it. */
  readonly brutoloon: Brutoloon;
  /** Asks for bijstand and meets the other conditions for it; the norm and the income decide the rest. */
  readonly vraagtBijstand: boolean;
  /** The bijstand of the whole year in cents, holiday allowance included, where months differ; null is twelve times this month. */
  readonly bijstandOverJaar: Money | null;
  /** The gross pay of the whole year in cents, where months differ; null is twelve times this month. */
  readonly brutoloonOverJaar: Brutoloon | null;
  readonly toeslagen: Toeslagvragen;
};

export type Brutoloon = { readonly belanghebbende: Money; readonly partner: Money };

/** What toeslagen ask and bijstand does not. */
export type Toeslagvragen = {
  /** Insured as meant in the Zorgverzekeringswet. */
  readonly zorgverzekerd: { readonly belanghebbende: boolean; readonly partner: boolean };
  /** Wealth at 1 January of both together, as box 3 counts it. */
  readonly vermogen: Money;
  /** Null when nothing is rented. */
  readonly woning: Huurwoning | null;
  /** Who else lives there and counts for huurtoeslag; read only with a rented dwelling. */
  readonly medebewoners: readonly Toeslagmedebewoner[];
  /** Children whose care is paid for; empty for none. */
  readonly opvangkinderen: readonly Opvangkind[];
  /** Takes part in something that art. 1.6 Wko puts on one line with work; read only with care to pay. */
  readonly volgtTraject: { readonly belanghebbende: boolean; readonly partner: boolean };
};

export type Verdiener = 'belanghebbende' | 'partner';

/** Someone alone of forty without pay, insured, without a rented dwelling, who asks for bijstand. */
export const eenHuishouden = (maand: Month, kader: Kader, anders: Partial<Huishouden> = {}): Huishouden => ({
  ...eenMaand(maand, kader),
  brutoloon: { belanghebbende: ZERO, partner: ZERO },
  vraagtBijstand: true,
  bijstandOverJaar: null,
  brutoloonOverJaar: null,
  toeslagen: {
    zorgverzekerd: { belanghebbende: true, partner: true },
    vermogen: ZERO,
    woning: null,
    medebewoners: [],
    opvangkinderen: [],
    volgtTraject: { belanghebbende: false, partner: false },
  },
  ...anders,
});

/** The same household with other gross pay for one of the two. */
export const metLoon = (f: Huishouden, wie: Verdiener, bruto: Money): Huishouden => ({
  ...f,
  brutoloon: { ...f.brutoloon, [wie]: bruto },
});

export const jaarVan = (maand: Month): number => Number(maand.slice(0, 4));
