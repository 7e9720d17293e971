/** Knows art. 31 lid 3 Participatiewet: from what somebody receives to what is counted. */
import { atLeastZero, type Money, subtract, sum } from '@samenkracht/core';
import { participatiewet, regel } from '@samenkracht/law';

/** One means as it is paid before deductions. Money in cents; what is not deducted is zero. */
export type Bruto = {
  readonly bruto: Money;
  /** Onderdeel a: wage tax or income tax that is due over it. */
  readonly belasting: Money;
  /** Onderdeel b: national insurance premiums, and the income-dependent contribution of art. 43 Zvw. */
  readonly premies: Money;
  /** Onderdeel c: compulsory contribution to a pension scheme. */
  readonly pensioenpremie: Money;
  /** Onderdeel d: other compulsory deductions. What is voluntary, or a debt that is paid off, is none. */
  readonly verplichteInhoudingen: Money;
};

/** The amount that `Inkomst.netto` holds. */
export const naAftrek = regel(
  {
    id: 'pw-31-3',
    naam: 'Middelen na aftrek',
    grond: { wet: participatiewet, artikel: '31', lid: '3' },
    werkwijze:
      'Bruto min loonbelasting of inkomstenbelasting, premies volksverzekeringen en bijdrage Zvw, verplichte pensioenpremie en andere verplichte inhoudingen.',
  },
  (f: Bruto): Money =>
    atLeastZero(subtract(f.bruto, sum([f.belasting, f.premies, f.pensioenpremie, f.verplichteInhoudingen]))),
);
