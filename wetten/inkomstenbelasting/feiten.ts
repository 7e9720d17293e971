/** Knows what income tax asks about a household in one calendar year. Amounts are whole cents over the year. */
import type { Day, Money } from '@samenkracht/core';
import type { MetKader } from '@samenkracht/law';

export type Belastingplichtige = {
  readonly geboren: Day;
  /** Art. 8.1: gross wage and other income from present work. */
  readonly arbeidsinkomen: Money;
  /** Other income of box 1: a benefit, before tax. */
  readonly overigInkomen: Money;
};

/** One household, the same during the whole year. No deductions, no own house, nothing in box 2 and 3. */
export type Belastingfeiten = MetKader & {
  readonly jaar: number;
  readonly belastingplichtige: Belastingplichtige;
  /** Art. 1.2: the same partner all year; null for none. */
  readonly partner: Belastingplichtige | null;
  /** Children that belong to the household for at least six months of the year. */
  readonly kinderen: readonly { readonly geboren: Day }[];
};

export type Wie = 'belastingplichtige' | 'partner';
